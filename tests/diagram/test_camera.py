"""Zoom and pan as arithmetic."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from acuview.diagram.camera import CLOSEST, Box, Camera, Stage

FIGURE = Box(-44.0, -1.0, 44.0, 176.0)
number = st.floats(-500, 500)
scale = st.floats(1.0, CLOSEST)
camera = st.builds(Camera, scale, number, number)
size = st.floats(100, 4000)
stage = st.builds(Stage, st.just(FIGURE), size, size)


def near(a: tuple[float, float], b: tuple[float, float], within: float = 1e-6) -> bool:
    return abs(a[0] - b[0]) <= within and abs(a[1] - b[1]) <= within


@given(camera, number, number)
def test_there_and_back_is_where_one_was(seen: Camera, x: float, y: float) -> None:
    assert near(seen.to_cm(seen.to_px((x, y))), (x, y))
    assert near(seen.to_px(seen.to_cm((x, y))), (x, y))


@given(camera, scale, number, number)
def test_zoom_keeps_what_is_under_the_pointer(seen: Camera, k: float, x: float, y: float) -> None:
    closer = seen.zoomed(k, (x, y))
    assert closer.px_per_cm == k
    assert near(closer.to_cm((x, y)), seen.to_cm((x, y)), 1e-5)
    assert near(closer.zoomed(seen.px_per_cm, (x, y)).to_px((3, 4)), seen.to_px((3, 4)), 1e-4)


@given(camera, number, number)
def test_pan_moves_all_alike(seen: Camera, dx: float, dy: float) -> None:
    x, y = seen.to_px((10, 20))
    assert near(seen.panned(dx, dy).to_px((10, 20)), (x + dx, y + dy))


@given(stage)
def test_fit_shows_the_whole_figure(stage: Stage) -> None:
    seen = stage.fit().box_px(FIGURE)
    assert Box(0, 0, stage.width, stage.height).grown(1e-6).holds(seen)


@given(stage, camera)
def test_held_stays_within_the_limits_and_is_settled(stage: Stage, seen: Camera) -> None:
    held = stage.held(seen)
    assert stage.fit().px_per_cm <= held.px_per_cm <= CLOSEST * (1 + 1e-9)
    again = stage.held(held)
    assert abs(again.x - held.x) < 1e-6
    assert abs(again.y - held.y) < 1e-6
    assert held.box_px(FIGURE).meets(Box(0, 0, stage.width, stage.height))


@given(stage, camera, st.floats(-44, 44), st.floats(0, 170))
def test_showing_brings_a_place_into_view_and_moves_no_more_than_needed(
    stage: Stage, seen: Camera, x: float, y: float
) -> None:
    moved = stage.showing(seen, (x, y), 30)
    px, py = moved.to_px((x, y))
    assert 30 - 1e-6 <= px <= stage.width - 30 + 1e-6
    assert 30 - 1e-6 <= py <= stage.height - 30 + 1e-6
    assert moved.px_per_cm == seen.px_per_cm
    assert near(stage.showing(moved, (x, y), 30)[1:], moved[1:])
