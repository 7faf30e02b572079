"""The shipped drawing keeps the standard's measures (tests/reference/levels.yaml)."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from acuview.geometry import curve
from acuview.geometry.layout import Layout, Layouter, Spot, lay_out
from acuview.model.atlas import Atlas
from acuview.model.rule import steps_of

TABLE: dict[str, Any] = yaml.safe_load(
    Path(__file__).parents[1].joinpath("reference", "levels.yaml").read_text(encoding="utf-8")
)
SPINE = [f"T{n}" for n in range(1, 13)] + [f"L{n}" for n in range(1, 5)]
LEVEL_CM = 0.15
SHARE = 0.02


@pytest.fixture(scope="module")
def layout(atlas: Atlas) -> Layout:
    return lay_out(atlas, "back")


def spot(layout: Layout, code: str) -> Spot | None:
    """The place of a point with one site, on the viewer's right or the midline."""
    places = [s for s in layout.spots_of(code) if s.x >= 0 and not s.alternative]
    return places[0] if len(places) == 1 else None


@pytest.fixture(scope="module")
def layouts(atlas: Atlas) -> list[Layout]:
    return [lay_out(atlas, plate) for plate in atlas.plates]


def test_no_rule_and_no_course_leads_nowhere(layouts: list[Layout]) -> None:
    assert [fault for layout in layouts for fault in layout.faults] == []


@pytest.mark.parametrize(("code", "entry"), TABLE["levels"].items())
def test_level_and_distance_from_the_midline(
    atlas: Atlas, layout: Layout, code: str, entry: tuple[str, float | None]
) -> None:
    level, lateral = entry
    if code not in atlas.points:
        return  # the table holds more than the drawing does
    assert atlas.points[code].location.level == level
    place = spot(layout, code)
    landmarks = atlas.plates["back"].landmarks
    if place is None or level not in landmarks:
        return
    if atlas.points[code].meridian in ("BL", "GV") and lateral is not None:
        assert place.y == pytest.approx(landmarks[level][1], abs=LEVEL_CM)
    if lateral is not None:
        cm_per_cun = Layouter(atlas, atlas.plates["back"]).surveyor.cm_per_cun("back")
        assert place.x == pytest.approx(lateral * cm_per_cun, rel=SHARE)


@pytest.mark.parametrize(("numbers", "lateral"), [(range(11, 31), 1.5), (range(41, 55), 3.0)])
def test_the_two_lines_of_the_bladder_meridian(
    atlas: Atlas, layout: Layout, numbers: range, lateral: float
) -> None:
    cm_per_cun = atlas.plates["back"].landmarks["medial border of scapula"][0] / 3
    for number in numbers:
        place = spot(layout, f"BL{number}")
        assert place is not None, f"BL{number} has no place of its own"
        assert place.x == pytest.approx(lateral * cm_per_cun, rel=SHARE)


def test_the_spine_widens_smoothly_downwards(atlas: Atlas) -> None:
    marks = atlas.plates["back"].landmarks
    heights = [marks[name][1] for name in SPINE]
    steps = [b - a for a, b in pairwise(heights)]
    assert all(b >= a for a, b in pairwise(steps)), steps
    assert all(b - a < 0.25 for a, b in pairwise(steps)), steps
    assert all(marks[name][0] == 0 for name in SPINE)


def test_every_place_is_inside_the_drawn_body(layouts: list[Layout], root: Path) -> None:
    for layout in layouts:
        outline = root / "assets" / "plates" / layout.plate.id / "outline.json"
        parts = json.loads(outline.read_text(encoding="utf-8"))
        loops = [loop for part in parts.values() for loop in part]
        outside = [
            (s.point, s.side)
            for s in layout.spots
            if not any(curve.inside(loop, (s.x, s.y)) for loop in loops)
        ]
        assert outside == [], layout.plate.id


def test_every_construction_has_the_steps_of_its_rule(atlas: Atlas) -> None:
    layouters = {name: Layouter(atlas, plate) for name, plate in atlas.plates.items()}
    for point in atlas.points.values():
        for placement in point.placements:
            construction = layouters[placement.plate].construction(placement)
            assert tuple(step.name for step in construction.steps) == steps_of(placement.rule)


def test_no_two_points_share_a_place(layout: Layout) -> None:
    known: dict[tuple[float, float], str] = {}
    for place in layout.spots:
        if not place.alternative:
            key = (round(place.x, 1), round(place.y, 1))
            other = known.setdefault(key, place.point)
            assert other == place.point, f"{place.point} lies on {other}"
