"""The plates show one person: what is level, mirrored or shared is so on every one of them."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from acuview.geometry.layout import Side
from acuview.model.atlas import Atlas
from acuview.model.rule import Offset
from tests.geometry.places import UPRIGHT, laid_out, spot, table

LEVELS: dict[str, Any] = table("levels.yaml")
HEIGHTS: list[str] = table("proportions.yaml")["heights"]
ARM = ("LU", "LI", "SI", "TE", "EX-UE")
"""Hanging on the back and the front, raised on the side: there they have no common height."""
LEVEL_CM = 0.1
SAME_HEIGHT_CM = 0.4
"""Between plates; the crest's top and a foot seen from before look a little higher or lower."""
MOST_OFFSETS = 10


@pytest.mark.parametrize(("one", "other"), LEVELS["same_level"])
@pytest.mark.parametrize("plate", UPRIGHT)
def test_points_that_are_level_are_level(atlas: Atlas, plate: str, one: str, other: str) -> None:
    here, there = (spot(laid_out(atlas, plate), code) for code in (one, other))
    if here is not None and there is not None:
        assert here.y == pytest.approx(there.y, abs=LEVEL_CM)


def test_level_points_are_looked_at_on_every_plate_that_shows_a_pair(atlas: Atlas) -> None:
    """So that the test above cannot pass by looking at nothing."""
    seen = Counter(
        plate
        for plate in UPRIGHT
        for pair in LEVELS["same_level"]
        if all(spot(laid_out(atlas, plate), code) for code in pair)
    )
    assert seen == {"back": 66, "side": 2, "front": 1, "inner-leg": 1, "outer-foot": 2}


def test_what_the_standard_itself_calls_level_is_in_the_table() -> None:
    known = {frozenset(pair) for pair in LEVELS["same_level"]}
    stated = {frozenset((p, other)) for p, others in LEVELS["stated"].items() for other in others}
    assert len(stated) > 40
    assert stated <= known


@pytest.mark.parametrize("name", HEIGHTS)
def test_a_landmark_is_at_one_height_on_all_upright_plates(atlas: Atlas, name: str) -> None:
    heights = {
        plate: atlas.plates[plate].landmarks[name][1]
        for plate in UPRIGHT
        if name in atlas.plates[plate].landmarks
    }
    assert len(heights) > 0
    assert max(heights.values()) - min(heights.values()) <= SAME_HEIGHT_CM, heights


def test_a_point_is_at_one_height_on_all_upright_plates(atlas: Atlas) -> None:
    seen = 0
    for code, point in atlas.points.items():
        arm = point.meridian in ARM or code.startswith(ARM)
        places = {
            plate: spot(laid_out(atlas, plate), code)
            for plate in UPRIGHT
            if not (arm and plate == "side")
        }
        heights = {plate: place.y for plate, place in places.items() if place is not None}
        if len(heights) > 1:
            seen += 1
            assert max(heights.values()) - min(heights.values()) <= SAME_HEIGHT_CM, (code, heights)
    assert seen >= 35


def test_left_and_right_are_mirrored_where_the_plate_shows_both(atlas: Atlas) -> None:
    for plate in atlas.plates.values():
        layout = laid_out(atlas, plate.id)
        here: Side = "left" if plate.right_of_plate == "left" else "right"
        other: Side = "right" if here == "left" else "left"
        places = {(s.point, s.site, s.rule, s.source, s.side): (s.x, s.y) for s in layout.spots}
        assert len(places) == len(layout.spots), "two places with one rule"
        if not plate.mirrored:
            assert {s.side for s in layout.spots} == {here}, plate.id
            continue
        for (point, site, rule, source, side), (x, y) in places.items():
            if side == "midline":
                assert x == 0
                assert (point, site, rule, source, here) not in places
            else:
                across = other if side == here else here
                assert places[point, site, rule, source, across] == (-x, y), point
                assert (x > 0) == (side == here), point
        drawn = Counter((line.meridian, line.name, line.side) for line in layout.lines)
        for meridian, name, side in drawn:
            if side != "midline":
                assert drawn[meridian, name, here] == drawn[meridian, name, other] == 1


def test_the_viewers_right_is_the_patients_right_behind_and_left_before(atlas: Atlas) -> None:
    assert atlas.plates["back"].right_of_plate == "right"
    assert atlas.plates["front"].right_of_plate == "left"


def test_shifts_in_centimetres_are_few_and_each_gives_its_reason(atlas: Atlas) -> None:
    """A shift moves with no landmark: it is a last resort."""
    shifts = [
        (point.code, placement.plate, placement.rule.reason)
        for point in atlas.points.values()
        for placement in point.placements
        if isinstance(placement.rule, Offset)
    ]
    assert len(shifts) < MOST_OFFSETS, shifts
    assert all(len(reason.split()) >= 4 for _, _, reason in shifts), shifts


def test_no_point_has_one_rule_twice_on_a_plate(atlas: Atlas) -> None:
    for point in atlas.points.values():
        rules = Counter((p.plate, p.site, p.rule) for p in point.placements)
        assert max(rules.values(), default=1) == 1, (point.code, rules.most_common(1))
