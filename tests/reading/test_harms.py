"""Harms on one base: each rate is the source's own figure per 10,000, worked out exactly."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from acuview.model.atlas import Atlas
from acuview.reading.harms import Harm, about, harms_of, sentence

ROOT = Path(__file__).resolve().parents[2]
ROWS = {
    row["id"]: row
    for row in yaml.safe_load((ROOT / "data" / "references.yaml").read_text("utf-8"))["references"]
}
# Read off the references by hand: (reference, outcome, rate per 10,000, of).
KNOWN = [
    ("baeumler-2021", "patients with at least one adverse event in a series", 931, "people"),
    ("baeumler-2021", "treatments with at least one adverse event", 757, "treatments"),
    ("baeumler-2021", "adverse events needing treatment", 11.4, "people"),
    ("lin-2019", "pneumothorax, all treatments", 0.0087, "treatments"),
    ("macpherson-2004-qshc", "at least one adverse event in 3 months", 1070, "people"),
    ("witt-2009", "adverse effect needing treatment", 220, "people"),
    ("witt-2009", "pneumothorax", 2 / 229230 * 10000, "people"),
]


def shipped(atlas: Atlas) -> tuple[Harm, ...]:
    return harms_of(atlas, atlas.references)


@pytest.mark.parametrize(("reference", "outcome", "rate", "of"), KNOWN)
def test_rates_are_those_of_the_sources(
    atlas: Atlas, reference: str, outcome: str, rate: float, of: str
) -> None:
    found = next(
        h for h in shipped(atlas) if (h.reference, h.outcome, h.of) == (reference, outcome, of)
    )
    assert found.rate == pytest.approx(rate)


def test_every_harm_that_has_a_base_is_shown(atlas: Atlas) -> None:
    marked = {
        (name, number)
        for name, row in ROWS.items()
        for number, finding in enumerate(row["findings"])
        if str(finding.get("axis")).startswith("harm-")
    }
    assert {(h.reference, h.number) for h in shipped(atlas)} == marked


def test_the_interval_is_on_the_same_base(atlas: Atlas) -> None:
    for harm in shipped(atlas):
        finding = ROWS[harm.reference]["findings"][harm.number]
        if finding["ci_low"] is None:
            assert harm.low is None
            continue
        assert harm.low is not None
        assert harm.high is not None
        assert harm.low <= harm.rate <= harm.high
        assert harm.low * finding["estimate"] == pytest.approx(harm.rate * finding["ci_low"])


def test_people_and_treatments_are_kept_apart_and_the_commonest_stands_first(atlas: Atlas) -> None:
    keys = [(harm.of, -harm.rate) for harm in shipped(atlas)]
    assert keys == sorted(keys)


def test_words_name_the_one_denominator_and_the_printed_figure(atlas: Atlas) -> None:
    for harm in shipped(atlas):
        words = sentence(harm)
        assert f"of 10,000 {harm.of}" in words
        assert harm.printed in words
        estimate = ROWS[harm.reference]["findings"][harm.number]["estimate"]
        assert re.search(rf"\b{re.escape(f'{estimate:g}')}\b", harm.printed)


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        (931, "about 931"),
        (0.08724, "fewer than 1 (0.0872)"),
        (0, "none counted"),
        (11.4, "about 11"),
    ],
)
def test_rates_are_worded_for_a_patient(rate: float, words: str) -> None:
    assert about(rate) == words


def test_welcome_reactions_and_counts_without_a_base_are_no_harms(atlas: Atlas) -> None:
    outcomes = {(harm.reference, harm.outcome) for harm in shipped(atlas)}
    assert not any("relaxed" in outcome for _, outcome in outcomes)
    assert not any(name in ("ernst-2010-deaths", "zhang-2010-bwho") for name, _ in outcomes)
