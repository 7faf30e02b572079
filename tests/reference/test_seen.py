"""What data/references.yaml prints is exactly what somebody saw (seen.yaml, kept apart from it)."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
PRINTED_FILE = ROOT / "data" / "references.yaml"
SEEN_FILE = Path(__file__).with_name("seen.yaml")

CERTAINTIES = {None, "high", "moderate", "low", "very-low"}
# Kinds of publication that grade certainty. A single trial or a safety count carries no grade.
GRADING_KINDS = {"guideline", "systematic-review", "ipd-meta-analysis"}
PROSE = ("population", "limitations", "summary", "recommendation", "volume_pages")
FINDING_PROSE = ("comparator", "outcome", "timepoint", "measure", "scale", "favours", "note")
GUIDELINE_PROSE = ("body", "country", "in_force")
ADVICE_PROSE = ("scope", "text", "strength")
POINT_CODE = re.compile(r"\b(?:EX-[A-Z]{1,2}|BL|CV|GB|GV|HT|KI|LI|LR|LU|PC|SI|SP|ST|TE)\d{1,2}\b")
NUMBER = re.compile(r"\d+(?:\.\d+)?")
BANNED = ("proven", "cures", "heals", "miracle", "guaranteed", "toxins", "studies show")

Row = dict[str, Any]
Figure = tuple[float | None, float | None, float | None, int | None]


def _rows(path: Path) -> list[Row]:
    rows: list[Row] = yaml.safe_load(path.read_text(encoding="utf-8"))["references"]
    return rows


PRINTED = _rows(PRINTED_FILE)
SEEN: dict[str, Row] = {row["id"]: row for row in _rows(SEEN_FILE)}

each_reference = pytest.mark.parametrize("row", PRINTED, ids=[row["id"] for row in PRINTED])


def _figure(finding: Row) -> Figure:
    return (finding["estimate"], finding["ci_low"], finding["ci_high"], finding["n"])


def _prose(row: Row) -> list[str]:
    texts = [row[name] for name in PROSE] + list(row["comparators"])
    for finding in row["findings"]:
        texts += [finding[name] for name in FINDING_PROSE]
    guideline = row.get("guideline") or {}
    texts += [guideline.get(name) for name in GUIDELINE_PROSE]
    for advice in guideline.get("advice", ()):
        texts += [advice[name] for name in ADVICE_PROSE]
    return [text for text in texts if text is not None]


def test_no_reference_is_printed_that_nobody_saw() -> None:
    ids = [row["id"] for row in PRINTED]
    assert ids, "no references were read"
    assert len(ids) == len(set(ids)), "an id is used twice"
    assert set(ids) <= set(SEEN)


@each_reference
@pytest.mark.parametrize("field", ["year", "doi", "pmid", "n"])
def test_identifiers_and_numbers_of_people_are_those_seen(row: Row, field: str) -> None:
    assert row[field] == SEEN[row["id"]][field]


@each_reference
def test_pmid_is_text(row: Row) -> None:
    assert row["pmid"] is None or (isinstance(row["pmid"], str) and row["pmid"].isdigit())


@each_reference
def test_points_are_those_seen(row: Row) -> None:
    assert row["points"] == SEEN[row["id"]]["points"]


@each_reference
def test_every_figure_is_one_that_was_seen(row: Row) -> None:
    """A finding may be left out; one that is printed has all four figures of one seen finding."""
    printed = Counter(_figure(finding) for finding in row["findings"])
    seen: Counter[Figure] = Counter(
        (estimate, low, high, n) for estimate, low, high, n in SEEN[row["id"]]["figures"]
    )
    assert not printed - seen


@each_reference
def test_words_hold_no_number_that_was_not_seen(row: Row) -> None:
    seen = set(SEEN[row["id"]]["numbers"])
    printed = {
        number for text in _prose(row) for number in NUMBER.findall(POINT_CODE.sub(" ", text))
    }
    # A date of another reference named in the words ("Cherkin 2001") is that reference's own.
    printed -= {str(other["year"]) for other in PRINTED if other["id"] != row["id"]}
    assert printed <= seen


@each_reference
def test_points_named_in_the_words_of_a_trial_are_points_seen(row: Row) -> None:
    """The words name no point beyond the seen list and the title."""
    named = {code for text in _prose(row) for code in POINT_CODE.findall(text)}
    allowed = set(row["points"]) | set(POINT_CODE.findall(row["title"]))
    assert named <= allowed


@each_reference
def test_certainty_is_a_token_and_stands_only_where_a_review_or_guideline_graded(row: Row) -> None:
    for finding in row["findings"]:
        assert finding["certainty"] in CERTAINTIES
        if finding["certainty"] is not None:
            assert row["kind"] in GRADING_KINDS


@each_reference
def test_certainty_of_advice_is_the_guidelines_own(row: Row) -> None:
    """A certainty beside a piece of advice is a word of the recommendation as it was seen."""
    for advice in (row.get("guideline") or {}).get("advice", ()):
        assert advice["certainty"] in CERTAINTIES
        if advice["certainty"] is not None:
            words = row["recommendation"].lower()
            assert re.search(rf"\b{advice['certainty']}\b", words)


@each_reference
def test_every_finding_names_its_comparator(row: Row) -> None:
    assert all(finding["comparator"] for finding in row["findings"])


@each_reference
def test_house_style(row: Row) -> None:
    for text in _prose(row):
        lowered = text.lower()
        assert not [word for word in BANNED if word in lowered]
        assert "did not differ" not in lowered
        assert "no effect" not in lowered
