"""Curves, ribbons and shapes keep the promises that figures are drawn on."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.curves import (
    Points,
    both_halves,
    closed_loop,
    lengths,
    mirrored,
    resample,
    signed_area,
    simplified,
    smooth,
)
from studio.ribbons import ribbon
from studio.shapes import knob, shaft, strip

_STEPS = 8
_grid = st.integers(-400, 400).map(lambda v: v / 10)


@st.composite
def controls(draw: st.DrawFn, at_least: int = 3) -> Points:
    points = draw(st.lists(st.tuples(_grid, _grid), min_size=at_least, max_size=9, unique=True))
    return np.array(points)


def _distance(points: Points, curve: Points) -> float:
    """The greatest distance of any of the points from the nearest vertex of the curve."""
    apart = np.hypot(*(points[:, None] - curve[None]).transpose(2, 0, 1))
    return float(apart.min(1).max())


@given(controls())
def test_a_closed_curve_passes_through_its_control_points_and_closes(control: Points) -> None:
    curve = smooth(control, closed=True, steps=_STEPS)
    assert _distance(control, curve) < 1e-9
    assert np.allclose(curve[0], curve[-1])
    assert len(curve) == len(control) * _STEPS + 1


@given(controls())
def test_an_open_curve_keeps_its_ends_and_control_points(control: Points) -> None:
    curve = smooth(control, steps=_STEPS)
    assert np.allclose(curve[0], control[0])
    assert np.allclose(curve[-1], control[-1])
    assert _distance(control, curve) < 1e-9


@given(controls())
def test_the_mirror_of_a_curve_is_the_curve_of_the_mirror(control: Points) -> None:
    assert np.allclose(smooth(mirrored(control)), mirrored(smooth(control)))
    assert np.allclose(mirrored(mirrored(control)), control)


@given(controls())
def test_both_halves_make_a_symmetric_outline(control: Points) -> None:
    whole = both_halves(smooth(control))
    assert np.allclose(whole, mirrored(whole)[::-1])


def test_a_corner_breaks_the_direction_where_a_smooth_point_does_not() -> None:
    plain = smooth([(0, 0), (1, 0), (1, 1), (0, 1)], closed=True)
    cornered = smooth([(0, 0), (1, 0, "corner"), (1, 1), (0, 1)], closed=True)

    def turn(curve: Points) -> float:
        at = int(np.hypot(*(curve - (1.0, 0.0)).T).argmin())
        before = curve[at] - curve[at - 1] if at else curve[0] - curve[-2]
        after = curve[at + 1] - curve[at]
        cosine = before @ after / np.hypot(*before) / np.hypot(*after)
        return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))

    assert turn(plain) < 30 < turn(cornered)


@given(controls(), st.integers(2, 40))
def test_resampling_spaces_points_evenly_along_the_curve(control: Points, count: int) -> None:
    curve = smooth(control)
    points = resample(curve, count)
    assert len(points) == count
    assert np.allclose(points[[0, -1]], curve[[0, -1]])
    steps = np.hypot(*np.diff(points, axis=0).T)
    assert (steps <= lengths(curve)[-1] / (count - 1) + 1e-9).all()


@settings(max_examples=40)
@given(controls(), st.sampled_from([0.002, 0.05, 0.5]))
def test_simplifying_leaves_no_point_farther_than_the_tolerance(
    control: Points, tolerance: float
) -> None:
    curve = smooth(control)
    short = simplified(curve, tolerance)
    assert np.allclose(short[[0, -1]], curve[[0, -1]])
    a, b = short[:-1], short[1:]
    along = np.einsum("ij,kij->ki", b - a, curve[:, None] - a) / np.maximum(
        ((b - a) ** 2).sum(1), 1e-12
    )
    foot = a + np.clip(along, 0, 1)[..., None] * (b - a)
    away = np.hypot(*(curve[:, None] - foot).transpose(2, 0, 1)).min(1)
    assert away.max() <= tolerance + 1e-9


def test_the_area_of_a_curve_changes_sign_with_its_direction() -> None:
    square = np.array([(0.0, 0.0), (2.0, 0.0), (2.0, 3.0), (0.0, 3.0)])
    assert signed_area(square) == 6
    assert signed_area(square[::-1]) == -6


@given(st.sampled_from(["taper", "in", "out", "flat"]), st.floats(0.02, 0.5))
def test_a_ribbon_is_as_wide_as_it_is_told(profile: str, width: float) -> None:
    line = np.c_[np.linspace(0, 10, 41), np.zeros(41)]
    shape = ribbon(line, width, profile)  # type: ignore[arg-type]  # a str drawn from the literals
    across = np.abs(shape[:41, 1] - shape[41:][::-1, 1])
    assert np.isclose(across.max(), width, rtol=0.02)
    thin = {"taper": (True, True), "in": (True, False), "out": (False, True)}.get(profile)
    assert (across[[0, -1]] < width / 2).tolist() == list(thin or (False, False))


def test_a_contour_is_heavier_on_the_side_away_from_the_light() -> None:
    loop = closed_loop(knob(0, 0, 5, 5, square=2.0))
    ring = ribbon(loop, 0.2, "flat", light=(-0.6, -0.8), closed=True)
    across = np.hypot(*(ring[: len(loop)] - ring[len(loop) :][::-1]).T)
    lit = loop @ (-0.6, -0.8) > 4
    shaded = loop @ (-0.6, -0.8) < -4
    assert across[shaded].mean() > 1.5 * across[lit].mean()


def test_shapes_have_the_size_they_are_given() -> None:
    egg = knob(3, -2, 1.5, 0.5)
    assert np.allclose(egg.max(0) - egg.min(0), (3.0, 1.0), atol=0.02)
    assert np.allclose((egg.max(0) + egg.min(0)) / 2, (3, -2), atol=0.01)
    band = strip([(0, 0), (10, 0)], [1.0, 2.0, 1.0])
    assert np.isclose(np.ptp(band[:, 1]), 2.0, atol=0.1)
    bone = shaft((0, 0), (0, 10), 2.0, 1.0, 1.5)
    assert np.isclose(np.ptp(bone[:, 0]), 2.0, atol=0.05)
    assert np.isclose(np.ptp(bone[:, 1]), 10.0, atol=0.2)
