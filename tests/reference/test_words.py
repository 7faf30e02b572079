"""Every number in an evidence note must be a number that was seen in the references it cites."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"\[([^\[\]]+)\]\(([a-z]+):([^()\[\]]+)\)")
CODE = re.compile(r"\b(?:EX-)?[A-Z]{1,3}\d+\b")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
LEVEL = re.compile(r"\b[CTLS]\d{1,2}\b")


def _load(path: str) -> object:
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


def _notes() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for path in ("data/acupoints.yaml", "data/meridians.yaml"):
        entries = _load(path)
        assert isinstance(entries, list)
        for entry in entries:
            for note in entry.get("evidence") or []:
                yield entry["code"], note["statement"], tuple(note["references"])
    topics = _load("data/topics.yaml")
    assert isinstance(topics, list)
    for topic in topics:
        for claim in topic["claims"]:
            yield topic["id"], claim["answer"], tuple(claim["references"])


def _numbers(text: str) -> set[str]:
    """Numbers a reader sees, without those in point codes, levels and names of references."""
    text = LINK.sub(lambda m: "" if m[2] == "reference" else m[1], text)
    text = LEVEL.sub("", CODE.sub("", text))
    return {n.replace(",", "") for n in NUMBER.findall(text)}


@pytest.fixture(scope="module")
def seen() -> dict[str, set[str]]:
    record = _load("tests/reference/seen.yaml")
    assert isinstance(record, dict)
    return {
        r["id"]: {n.lstrip("-") for n in r["numbers"]} | _counts(r["points"])
        for r in record["references"]
    }


def _counts(points: list[str]) -> set[str]:
    """How many points a seen list holds, in all and of each meridian: these may be counted."""
    by_meridian = Counter(point.rstrip("0123456789") for point in points)
    return {str(len(points)), *map(str, by_meridian.values())} if points else set()


NOTES = list(_notes())


def test_there_are_notes() -> None:
    assert len(NOTES) > 100


@pytest.mark.parametrize(("code", "statement", "references"), NOTES)
def test_numbers_were_seen(
    code: str, statement: str, references: tuple[str, ...], seen: dict[str, set[str]]
) -> None:
    known = set().union(*(seen[r] for r in references)) if references else set()
    unseen = _numbers(statement) - known
    assert not unseen, f"{code}: {sorted(unseen)} stand in none of {references}"
