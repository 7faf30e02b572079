"""Points that are found by measuring lie as many cun from their landmark as the standard says."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import pytest

from acuview.model.atlas import Atlas
from tests.geometry.places import cm_per_cun, laid_out, mark, spot, table

MEASURES: dict[str, Any] = table("proportions.yaml")["measures"]
ROWS: list[dict[str, Any]] = table("distances.yaml")["distances"]
WAYS = ("above", "below", "apart", "along")
SHARE = 0.02
LEAST_CM = 0.1
BENT = 0.95
"""A way that bends is this much longer than the straight one, at the most."""


def told(row: dict[str, Any]) -> tuple[str, str]:
    """Which way a row measures, and from what."""
    (way,) = (way for way in WAYS if way in row)
    return way, row[way]


def measured(atlas: Atlas, row: dict[str, Any]) -> dict[str, tuple[float, float]]:
    """Of each plate with both ends: the distance, and what the standard makes it, in cm."""
    way, start = told(row)
    found = {}
    for plate in atlas.plates.values():
        layout = laid_out(atlas, plate.id)
        place, origin = spot(layout, row["point"]), mark(layout, start)
        cun = cm_per_cun(plate, MEASURES, row["in"])
        if place is None or origin is None or cun is None or plate.id in row.get("turned", ()):
            continue
        down = place.y - origin[1]
        far = math.dist((place.x, place.y), origin)
        cm = {"above": -down, "below": down}.get(way, far)
        found[plate.id] = (cm, row["cun"] * cun)
    return found


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"{r['point']} {told(r)}")
def test_a_point_lies_so_many_cun_from_where_it_is_measured(
    atlas: Atlas, row: dict[str, Any]
) -> None:
    found = measured(atlas, row)
    assert found, "no plate shows both ends"
    for plate, (cm, wanted) in found.items():
        if told(row)[0] == "along":
            assert wanted * BENT <= cm <= wanted * (1 + SHARE), plate
        else:
            assert cm == pytest.approx(wanted, abs=max(LEAST_CM, SHARE * wanted)), plate


@pytest.mark.parametrize(("point", "plates"), [
    ("KI7", {"back", "inner-leg"}), ("KI9", {"back", "inner-leg"}), ("SP6", {"front", "inner-leg"}),
    ("BL57", {"back", "outer-foot"}), ("BL58", {"back", "side", "outer-foot"}),
    ("GB39", {"front", "side", "outer-foot"}), ("GB32", {"side"}), ("BL37", {"back"}),
    ("TE5", {"back", "side", "back-of-hand"}),
    ("SI6", {"back", "side", "back-of-hand", "edge-of-hand"}),
])  # fmt: skip
def test_it_is_measured_on_every_plate_that_shows_it(
    atlas: Atlas, point: str, plates: set[str]
) -> None:
    """So that the test above cannot pass by looking at nothing."""
    rows = [measured(atlas, row) for row in ROWS if row["point"] == point]
    assert set().union(*rows) == plates
    shown = {p.id for p in atlas.plates.values() if spot(laid_out(atlas, p.id), point)}
    assert shown == plates


def test_the_scalp_is_counted_over_its_curve(atlas: Atlas) -> None:
    """GV18 and GV19 are 1.5 and 3 cun above GV17, GV20 4.5: equal steps over the curve alone."""
    layout = laid_out(atlas, "back")
    line = layout.plate.curves["scalp midline"]

    def depth(y: float) -> float:
        for a, b in pairwise(line):
            if b[1] <= y <= a[1]:
                share = (a[1] - y) / (a[1] - b[1])
                return a[2] + share * (b[2] - a[2])
        raise AssertionError(y)

    def over(y0: float, y1: float) -> float:
        steps = [y0 + (y1 - y0) * n / 400 for n in range(401)]
        spots = [(y, depth(y)) for y in steps]
        return sum(math.dist(a, b) for a, b in pairwise(spots))

    heights = []
    for code in ("GV17", "GV18", "GV19", "GV20"):
        place = spot(layout, code)
        assert place is not None
        assert place.x == 0
        heights.append(place.y)
    steps = [over(a, b) for a, b in pairwise(heights)]
    assert steps == pytest.approx([sum(steps) / 3] * 3, rel=0.02)
