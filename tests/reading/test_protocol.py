"""Protocols are shown as the references list them, in words that credit no point."""

from __future__ import annotations

import pytest

from acuview.model.atlas import Atlas
from acuview.reading.page import page_of
from acuview.reading.protocol import BELONGS, NO_PROTOCOL, Use, key_of, protocol_of
from acuview.reading.render import plain


def uses(atlas: Atlas, name: str) -> dict[str, set[str]]:
    protocol = protocol_of(atlas, name)
    assert protocol is not None
    return {use.value: {one.code for one in protocol.used(use)} for use in Use} | {
        "missing": set(protocol.missing)
    }


def test_the_points_are_those_of_the_reference_and_no_others(atlas: Atlas) -> None:
    for name, reference in atlas.references.items():
        protocol = protocol_of(atlas, name)
        if not reference.points:
            assert protocol is None
            continue
        assert protocol is not None
        assert tuple(one.code for one in protocol.held) == reference.points
        split = [code for codes in uses(atlas, name).values() for code in codes]
        assert sorted(split) == sorted(reference.points)


def test_fixed_menu_and_missing_are_told_apart(atlas: Atlas) -> None:
    assert uses(atlas, "cherkin-2009")["fixed"] == {"GV3", "BL23", "BL40", "KI3"}
    vas = uses(atlas, "vas-2012")
    assert vas["fixed"] == {"EX-UE7"}
    assert {"SI3", "BL60"} <= vas["menu"]
    assert uses(atlas, "cho-2013")["missing"] == {"ST4", "SP13", "SP14", "GV24"}


def test_the_key_counts_what_the_plate_shows(atlas: Atlas) -> None:
    tu = protocol_of(atlas, "tu-2024")
    assert tu is not None
    back, hand = key_of(tu, "back"), key_of(tu, "back-of-hand")
    assert back.title == "Tu 2024: a protocol of 12 points"
    assert [line.words for line in back.lines] == [
        "2 points, the same for everyone; all on this plate",
        "10 points, of which each patient was given some; 6 of them on this plate",
    ]
    assert [line.words.split("; ")[1] for line in hand.lines] == ["none of them on this plate"] * 2


def test_every_key_says_to_whom_the_result_belongs(atlas: Atlas) -> None:
    for name, reference in atlas.references.items():
        protocol = protocol_of(atlas, name)
        if protocol is not None:
            note = BELONGS if reference.points_kind else NO_PROTOCOL
            for plate in atlas.plates:
                assert key_of(protocol, plate).in_words().endswith(note)
            assert note in plain(page_of(atlas, "reference", name)).replace("\n", " ")


@pytest.mark.parametrize("here", ["back", "side", "sole"])
def test_a_few_plates_show_all_points_beginning_with_the_one_at_hand(
    atlas: Atlas, here: str
) -> None:
    for name in atlas.references:
        protocol = protocol_of(atlas, name)
        if protocol is None:
            continue
        plates = protocol.plates(here)
        for one in protocol.held:
            assert not one.plates or set(one.plates) & set(plates)
        if protocol.count_on(here):
            assert plates[0] == here
        for plate in plates:
            assert protocol.count_on(plate)


def test_a_trial_without_a_list_says_so(atlas: Atlas) -> None:
    assert "No list of its points is held here." in plain(page_of(atlas, "reference", "haake-2007"))
    assert "chose the points for each person" in plain(page_of(atlas, "reference", "witt-2006"))
    guideline = next(n for n, r in atlas.references.items() if not r.points and not r.points_kind)
    assert "Points of its protocol" not in plain(page_of(atlas, "reference", guideline))


def test_every_point_of_the_atlas_is_a_link_back(atlas: Atlas) -> None:
    for name, reference in atlas.references.items():
        section = [s for s in page_of(atlas, "reference", name).sections if s.id == "points"]
        links = {
            run.target
            for one in section
            for block in one.blocks
            for run in getattr(block, "runs", ())
            if run.kind == "point"
        }
        assert links == {code for code in reference.points if code in atlas.points}
