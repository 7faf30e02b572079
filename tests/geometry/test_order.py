"""Points follow each other along their meridian on every plate (tests/reference/order.yaml)."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from acuview.geometry import curve
from acuview.model.atlas import Atlas
from tests.geometry.places import laid_out, spot, spots, table

ORDER: dict[str, dict[str, list[dict[str, list[str]]]]] = table("order.yaml")
WAYS = {"down": (0, 1), "up": (0, -1), "right": (1, 0), "left": (-1, 0), "in": (-1, 0)}
LEAST_CM = 0.05
NOT_A_LINE = "EX"
RUNS = [
    (meridian, plate, way, points)
    for meridian, plates in ORDER.items()
    for plate, runs in plates.items()
    for run in runs
    for way, points in run.items()
]


@pytest.mark.parametrize(("meridian", "plate", "way", "points"), RUNS)
def test_each_point_is_beyond_the_one_before(
    atlas: Atlas, meridian: str, plate: str, way: str, points: list[str]
) -> None:
    layout = laid_out(atlas, plate)
    dx, dy = WAYS[way]
    assert way != "in" or layout.plate.mirrored, "only a mirrored plate has its midline at 0"
    assert all(atlas.points[code].meridian == meridian for code in points)
    for before, after in pairwise(points):
        one, other = spot(layout, before), spot(layout, after)
        assert one is not None, before
        assert other is not None, after
        gained = (other.x - one.x) * dx + (other.y - one.y) * dy
        assert gained > LEAST_CM, f"{after} is not {way} from {before} but {gained:.2f} cm"


def test_every_point_is_in_a_run(atlas: Atlas) -> None:
    """So that no point escapes the rule by not being listed."""
    for meridian in atlas.meridians:
        for plate in atlas.plates:
            layout = laid_out(atlas, plate)
            shown = {
                code
                for code, point in atlas.points.items()
                if point.meridian == meridian and spots(layout, code)
            }
            runs = ORDER.get(meridian, {}).get(plate, [])
            listed = {code for run in runs for points in run.values() for code in points}
            if meridian != NOT_A_LINE and len(shown) > 1:
                assert listed == shown, f"{meridian} on {plate}"
            else:
                assert not listed, f"{meridian} on {plate}"


def test_runs_begin_and_go_on_in_code_order() -> None:
    for meridian, plates in ORDER.items():
        for runs in plates.values():
            for points in (p for run in runs for p in run.values()):
                numbers = [int(code.removeprefix(meridian)) for code in points]
                assert numbers == sorted(numbers)


@pytest.mark.parametrize("meridian", ORDER)
def test_numbered_lines_pass_their_points_in_code_order(atlas: Atlas, meridian: str) -> None:
    """The drawn line, followed from its start, meets each of its points after the one before."""
    met: set[str] = set()
    for plate in atlas.plates:
        layout = laid_out(atlas, plate)
        shown = {
            code: places[0]
            for code, point in atlas.points.items()
            if point.meridian == meridian and (places := spots(layout, code))
        }
        lines = [
            line
            for line in layout.lines
            if line.meridian == meridian
            and line.numbered
            and line.side in (next(iter(shown.values())).side if shown else "", "midline")
        ]
        for line in lines:
            along: dict[str, float] = {}
            for code, place in shown.items():
                far = min((x - place.x) ** 2 + (y - place.y) ** 2 for x, y in line.line)
                if far < 0.05**2:
                    along[code] = curve.length_at(line.line, (place.x, place.y))
            met |= set(along)
            ranks = [length for _, length in sorted(along.items(), key=lambda c: rank(c[0]))]
            assert ranks == sorted(ranks) or ranks == sorted(ranks, reverse=True), (
                plate,
                line.name,
                along,
            )
    wanted: dict[str, Any] = {c: p for c, p in atlas.points.items() if p.meridian == meridian}
    assert len(met) >= 0.8 * len(wanted), set(wanted) - met


def rank(code: str) -> int:
    """The number of a point within its meridian."""
    return int(code.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
