"""The card of a study: all that is known of it, and nothing else."""

from __future__ import annotations

import pytest

from acuview.model.atlas import Atlas
from acuview.reading.evidence import evidence_of
from acuview.reading.exhibit import NOTHING_OPEN, shown_of
from acuview.reading.forest import FOUND, NOT_FOUND, UNSAID, direction
from acuview.reading.study import CREDIT, NO_FIGURE, card_of, sources
from acuview.reading.wording import KINDS, POINT_SETS


def test_a_card_holds_what_the_reference_holds(atlas: Atlas) -> None:
    for name, reference in atlas.references.items():
        card = card_of(atlas, name)
        facts = dict(card.facts)
        assert card.title == reference.title
        assert card.doi == (reference.doi or "")
        assert facts["Kind"] == KINDS[reference.kind]
        assert facts.get("People") == reference.population
        assert ("Points" in facts) == bool(reference.points or reference.points_kind)
        for code in reference.points:
            assert code in facts["Points"]
        assert bool(card.limits) == bool(reference.limitations)
        assert "](" not in card.limits + card.summary + "".join(facts.values())
        assert dict(card.published).get("DOI", "") == card.doi


def test_kinds_and_sets_of_points_have_words(atlas: Atlas) -> None:
    assert {reference.kind for reference in atlas.references.values()} <= set(KINDS)
    assert {r.points_kind for r in atlas.references.values()} - {None} <= set(POINT_SETS)


def test_a_set_of_points_is_never_credited_to_one(atlas: Atlas) -> None:
    for name, reference in atlas.references.items():
        if len(reference.points) > 1:
            assert CREDIT in dict(card_of(atlas, name).facts)["Points"]


def test_the_findings_of_a_card_are_those_of_its_evidence(atlas: Atlas) -> None:
    said = "\n".join(card_of(atlas, "haake-2007").findings)
    assert "3.4 (\u22123.7 to 10.3)" in said
    assert "no clear difference found" in said
    assert card_of(atlas, "ostelo-2008").findings == (NO_FIGURE,)


def test_an_unknown_study_has_no_card(atlas: Atlas) -> None:
    with pytest.raises(KeyError):
        card_of(atlas, "nobody-2001")


def test_every_reference_of_a_sheet_is_named_in_full(atlas: Atlas) -> None:
    shown = shown_of(atlas, "topic", "effectiveness")
    rows = shown.evidence.forest.rows
    assert {row.label for row in rows} <= {label for label, _ in shown.sources}
    assert shown.silent == ("Ostelo 2008",)
    assert sources(atlas, ("haake-2007",))[0][1].endswith("doi:10.1001/archinte.167.17.1892")


def test_with_nothing_open_nothing_is_shown_and_that_is_said(atlas: Atlas) -> None:
    shown = shown_of(atlas, None, None)
    assert shown.evidence.is_empty
    assert shown.nothing == NOTHING_OPEN


def test_a_row_finds_does_not_find_or_does_not_say(atlas: Atlas) -> None:
    rows = [
        row
        for name in atlas.references
        for row in evidence_of(atlas, "reference", name).forest.rows
    ]
    for row in rows:
        words = direction(row)
        unclear = words.startswith(("no clear", "neither"))
        assert (row.verdict == NOT_FOUND) == unclear
        assert (row.verdict == UNSAID) == (words == "direction not said")
        assert (row.verdict == FOUND) == words.startswith("favours")
