"""Curves and polylines, as arithmetic."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuview.geometry import curve
from acuview.geometry.curve import XY

LENGTH = st.floats(-80, 80).map(lambda cm: round(cm, 2))
PLACE = st.tuples(LENGTH, LENGTH)
WAY = st.lists(PLACE, min_size=3, max_size=8, unique=True)


def away(line: tuple[XY, ...], spot: XY) -> float:
    return min(curve.nearest_share(a, b, spot)[1] for a, b in pairwise(line))


@given(WAY)
def test_a_smooth_curve_passes_through_its_places(way: list[XY]) -> None:
    line = curve.smooth(way)
    assert line[0] == pytest.approx(way[0])
    assert line[-1] == pytest.approx(way[-1])
    assert all(away(line, spot) < 1e-6 for spot in way)


@given(WAY)
def test_mirroring_and_moving_commute_with_smoothing(way: list[XY]) -> None:
    line = curve.smooth(way)
    mirrored = curve.smooth([(-x, y + 3) for x, y in way])
    for (x, y), (u, v) in zip(line, mirrored, strict=True):
        assert (u, v) == pytest.approx((-x, y + 3), abs=1e-6)


NEAR = st.floats(-9, 9).map(lambda cm: round(cm, 2))


@given(st.lists(st.tuples(NEAR, NEAR), min_size=3, max_size=6, unique=True))
def test_no_corner_shows_at_the_closest_zoom(way: list[XY]) -> None:
    """The pieces of a line never leave the curve by as much as a pixel: 150 of them are a cm."""
    line = curve.smooth(way)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(curve, "FLAT", 1e-5)
        patch.setattr(curve, "MOST_PIECES", 2000)
        fine = curve.smooth(way)
    assert all(away(line, spot) < 0.5 / 150 * 1.25 for spot in fine[:: max(1, len(fine) // 60)])


def test_a_straight_way_stays_straight() -> None:
    line = curve.smooth([(0, 0), (1, 2), (3, 6), (4, 8)])
    assert all(y == pytest.approx(2 * x) for x, y in line)
    assert curve.smooth([(0, 0), (5, 5)]) == ((0, 0), (5, 5))
    assert curve.smooth([(1, 1), (1, 1), (2, 2)]) == ((1, 1), (2, 2))


@given(WAY, st.floats(0, 1))
def test_along_and_length_at_agree(way: list[XY], share: float) -> None:
    whole = curve.lengths(way)[-1]
    spot = curve.along(way, share * whole)
    assert spot is not None
    assert away(tuple(way), spot) < 1e-6
    back = curve.along(way, curve.length_at(way, spot))
    assert back == pytest.approx(spot, abs=1e-6)


def test_depth_counts_as_length() -> None:
    slope = ((0.0, 0.0, 0.0), (0.0, 3.0, 4.0))
    assert curve.lengths(slope) == [0, 5]
    assert curve.along(slope, 2.5) == pytest.approx((0, 1.5))
    assert curve.length_at(slope, (0.0, 1.5)) == pytest.approx(2.5)


def test_beyond_the_ends_there_is_nothing() -> None:
    line = ((0.0, 0.0), (0.0, 3.0))
    assert curve.along(line, 3.1) is None
    assert curve.along(line, -0.1) is None
    assert curve.x_at_height(line, 3.1) is None
    assert curve.crossing(line, ((1, 0), (1, 3))) is None


def test_the_crossing_at_a_height_is_the_one_farthest_out() -> None:
    bow = ((1.0, 0.0), (5.0, 2.0), (2.0, 4.0))
    assert curve.x_at_height(bow, 1.0) == 3.0
    assert curve.x_at_height(((1.0, 1.0), (4.0, 1.0)), 1.0) == 1.0
    assert curve.x_at_height(((-1.0, 0.0), (-6.0, 2.0), (2.0, 0.0)), 1.0) == -3.5


@given(PLACE, PLACE, PLACE, PLACE)
def test_a_crossing_lies_on_both_lines(a: XY, b: XY, c: XY, d: XY) -> None:
    spot = curve.crossing((a, b), (c, d))
    if spot is not None:
        assert away((a, b), spot) < 1e-4
        assert away((c, d), spot) < 1e-4


@given(st.floats(0, 2 * math.pi), st.floats(0.0, 0.9), st.floats(1.01, 3))
def test_inside_and_outside_of_a_ring(angle: float, near: float, far: float) -> None:
    ring = [(math.cos(t / 50 * math.tau), math.sin(t / 50 * math.tau)) for t in range(50)]
    x, y = math.cos(angle), math.sin(angle)
    assert curve.inside(ring, (near * x, near * y))
    assert not curve.inside(ring, (far * x, far * y))
