"""Smooth moves, driven by the animation's own clock: they end where they should, and give way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acuview.diagram.artwork import Artwork
from acuview.diagram.camera import Camera
from acuview.diagram.gliding import Glide
from acuview.diagram.overview import Overview
from acuview.diagram.style import LIGHT
from acuview.diagram.view import DiagramView
from acuview.geometry.layout import Layout
from tests.gui.conftest import CANVAS
from tests.gui.test_drawing import wheel

LEFT = Qt.MouseButton.LeftButton
PACE = 200
SPOT = QPoint(500, 200)


@pytest.fixture
def view(layout: Layout, artwork: Artwork, qapp: QApplication) -> Iterator[DiagramView]:
    drawing = DiagramView(layout, artwork, LIGHT, {}, pace=lambda: PACE)
    drawing.resize(*CANVAS)
    drawing.show()
    qapp.processEvents()
    yield drawing
    drawing.hide()
    drawing.deleteLater()
    qapp.processEvents()


def glide_of(view: DiagramView) -> Glide:
    """The move that is under way, stopped at its beginning: the test turns its clock."""
    glide = view._looking._glide
    assert glide is not None
    glide.pause()
    return glide


def away(view: DiagramView) -> tuple[Camera, Camera]:
    """Half way to the region that was double-clicked: where it was, and where it leads to."""
    before = view.camera
    QTest.mouseDClick(view, LEFT, pos=SPOT)
    glide = glide_of(view)
    glide.setCurrentTime(PACE // 2)
    assert before.px_per_cm < view.camera.px_per_cm < glide.goal.px_per_cm
    return before, glide.goal


def test_a_move_begins_and_ends_exactly(view: DiagramView) -> None:
    start, goal = Camera(3.0, 400.0, 10.0), Camera(14.0, -300.0, -120.5)
    glide = Glide(start, goal, PACE, view)
    assert glide.camera(0.0) == start
    assert glide.camera(1.0) == goal
    scales = [glide.camera(n / 10).px_per_cm for n in range(11)]
    assert scales == sorted(scales)
    for cm in ((0.0, 0.0), (12.0, 60.0)):  # every place keeps to a straight line
        (x0, y0), (x1, y1) = start.to_px(cm), goal.to_px(cm)
        for n in range(11):
            x, y = glide.camera(n / 10).to_px(cm)
            assert (x - x0) * (y1 - y0) == pytest.approx((y - y0) * (x1 - x0), abs=1e-6)
    level = Glide(start, Camera(3.0, 380.0, 50.0), PACE, view)
    assert tuple(level.camera(0.5)) == pytest.approx((3.0, 390.0, 30.0))


def test_a_double_click_glides_to_the_region(view: DiagramView) -> None:
    _, goal = away(view)
    glide_of(view).setCurrentTime(PACE)
    assert view.camera == goal == view._looking.goal
    assert view._looking._glide is None


def test_a_press_takes_hold_and_a_wheel_zooms_from_there(view: DiagramView) -> None:
    _, goal = away(view)
    half = view.camera
    QTest.mousePress(view, LEFT, pos=SPOT)
    assert view.camera == half != goal
    QTest.mouseRelease(view, LEFT, pos=SPOT)
    assert view._looking._glide is None
    QTest.keyClick(view, Qt.Key.Key_0)
    glide_of(view).setCurrentTime(PACE // 2)
    before = view.camera
    wheel(view, SPOT, angle=QPoint(0, 120))
    assert view._looking._glide is None
    assert view.camera.px_per_cm == pytest.approx(before.px_per_cm * 1.2, rel=0.2)
    assert view.camera.px_per_cm > before.px_per_cm


def test_a_key_is_pressed_at_the_end_of_the_move(view: DiagramView) -> None:
    _, goal = away(view)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view._looking._glide is None
    assert view.camera.px_per_cm == pytest.approx(goal.px_per_cm * 1.25)


def test_the_whole_figure_comes_whole(view: DiagramView) -> None:
    before, _ = away(view)
    QTest.keyClick(view, Qt.Key.Key_0)
    glide = glide_of(view)
    assert not view._looking.is_whole
    glide.setCurrentTime(PACE)
    assert view.camera == before
    assert view._looking.is_whole


@pytest.mark.parametrize("how", ["resize", "hide"])
def test_another_window_or_none_ends_the_move(view: DiagramView, how: str) -> None:
    _, goal = away(view)
    if how == "hide":
        view.hide()
        assert view.camera == goal
    else:
        view.resize(CANVAS[0] - 100, CANVAS[1])
        QApplication.processEvents()
        assert view.camera.px_per_cm == goal.px_per_cm
    assert view._looking._glide is None


def test_clicks_hand_and_wheel_never_glide(view: DiagramView) -> None:
    spot = next(s for s in view.spots if s.point == "BL23" and s.side == "right")
    before = view.camera
    QTest.mouseClick(view, LEFT, pos=view.target_of(spot))
    assert view.camera == before
    wheel(view, SPOT, angle=QPoint(0, 120))
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.mousePress(view, LEFT, pos=SPOT)
    QTest.mouseMove(view, SPOT + QPoint(40, 40))
    QTest.mouseRelease(view, LEFT, pos=SPOT + QPoint(40, 40))
    assert view._looking._glide is None


def test_walking_on_during_a_move_leads_to_the_last_point(view: DiagramView) -> None:
    for _ in range(8):
        view.zoom_in()
    view.reveal("BL60", "right")
    view.reveal("BL10", "right")
    glide = glide_of(view)
    assert view._looking.is_in_view(view._scene.places_of("BL10", "right")[0])
    view.reveal("BL10", "right")
    assert view._looking._glide is glide
    glide.setCurrentTime(PACE)
    x, y = view.camera.to_px(view._scene.places_of("BL10", "right")[0])
    assert 0 < x < view.width()
    assert 0 < y < view.height()


def test_a_click_on_the_map_glides_and_a_drag_follows_at_once(view: DiagramView) -> None:
    for _ in range(6):
        view.zoom_in()
    (small,) = view.findChildren(Overview)
    low = QPoint(small.width() // 2, small.height() * 3 // 4)
    QTest.mousePress(small, LEFT, pos=low)
    glide_of(view)
    QTest.mouseMove(small, pos=low + QPoint(0, -30))
    assert view._looking._glide is None
    assert small.frame.center().y() == pytest.approx(low.y() - 30, abs=2)
    QTest.mouseRelease(small, LEFT, pos=low + QPoint(0, -30))


def test_asking_twice_is_no_second_move(view: DiagramView) -> None:
    away(view)
    view.fit()
    glide = glide_of(view)
    glide.setCurrentTime(PACE // 2)
    view.fit()
    assert view._looking._glide is glide
