"""The drawing as it is used: wheel, touchpad, drag, keys, hover, layers, colours."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPointingDevice,
    QRegion,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acuview.diagram.artwork import Artwork
from acuview.diagram.camera import CLOSEST
from acuview.diagram.shelf import Shelf
from acuview.diagram.style import DARK, LIGHT
from acuview.diagram.view import DiagramView
from acuview.geometry.layout import Layout, Spot
from acuview.state.place import Place

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def spot_of(view: DiagramView, code: str, side: str = "right") -> Spot:
    return next(s for s in view.spots if s.point == code and s.side in (side, "midline"))


def opened_by(view: DiagramView) -> list[tuple[str, str, str]]:
    """What the view opens from now on."""
    opened: list[tuple[str, str, str]] = []

    def note(code: str, side: str, site: str) -> None:
        opened.append((code, side, site))

    view.activated.connect(note)
    return opened


def wheel(
    view: DiagramView,
    at: QPoint,
    *,
    angle: QPoint | None = None,
    pixels: QPoint | None = None,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
    held: Qt.KeyboardModifier = NONE,
) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        pixels or QPoint(),
        angle or QPoint(),
        Qt.MouseButton.NoButton,
        held,
        phase,
        False,  # noqa: FBT003 - Qt's own order of arguments
    )
    QApplication.sendEvent(view, event)


def point_at(view: DiagramView, at: QPoint) -> None:
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        NONE,
    )
    QApplication.sendEvent(view, move)


def until(done: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Waits without holding Python's lock, as the program's own loop does."""
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)
    return done()


@pytest.mark.parametrize("code", ["GV20", "LI4", "BL60", "BL23", "GV14"])
def test_wheel_zooms_at_the_pointer(view: DiagramView, code: str) -> None:
    whole = view.camera
    at = view.target_of(spot_of(view, code))
    under = view.camera.to_cm(at.toTuple())
    for _ in range(12):
        wheel(view, at, angle=QPoint(0, 120))
        assert view.camera.to_cm(at.toTuple()) == pytest.approx(under, abs=1e-6)
    assert view.camera.px_per_cm > whole.px_per_cm * 5
    for _ in range(12):
        wheel(view, at, angle=QPoint(0, -120))
    assert view.camera == whole


def test_zoom_has_limits(view: DiagramView) -> None:
    whole = view.camera
    for _ in range(60):
        wheel(view, QPoint(300, 200), angle=QPoint(0, 120))
    assert view.camera.px_per_cm == pytest.approx(CLOSEST)
    for _ in range(80):
        wheel(view, QPoint(300, 200), angle=QPoint(0, -120))
    assert view.camera == whole


def test_two_fingers_pan_and_ctrl_wheel_zooms(view: DiagramView) -> None:
    view.zoom_in()
    for _ in range(6):
        view.zoom_in()
    before = view.camera
    wheel(view, QPoint(300, 200), pixels=QPoint(-30, 12), phase=Qt.ScrollPhase.ScrollUpdate)
    assert view.camera == before.panned(-30, 12)
    wheel(view, QPoint(300, 200), pixels=QPoint(30, -12))
    assert view.camera.x == pytest.approx(before.x)
    held = Qt.KeyboardModifier.ControlModifier
    wheel(view, QPoint(300, 200), pixels=QPoint(0, 30), angle=QPoint(0, 60), held=held)
    assert view.camera.px_per_cm > before.px_per_cm


def test_pinch_zooms(view: DiagramView) -> None:
    before = view.camera.px_per_cm
    at = QPointF(300, 200)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2, at, at, at, 0.4, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(view, pinch)
    assert view.camera.px_per_cm == pytest.approx(before * 1.4)


def test_a_drag_pans_and_opens_nothing(view: DiagramView) -> None:
    for _ in range(6):
        view.zoom_in()
    opened = opened_by(view)
    start = view.target_of(spot_of(view, "BL23"))
    before = view.camera
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + QPoint(10, 5))
    QTest.mouseMove(view, start + QPoint(40, 25))
    QTest.mouseRelease(view, LEFT, pos=start + QPoint(40, 25))
    assert view.camera == before.panned(40, 25)
    assert not opened


def test_a_drag_there_and_back_is_no_click(view: DiagramView) -> None:
    opened = opened_by(view)
    start = view.target_of(spot_of(view, "BL36"))
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + QPoint(30, 0))
    QTest.mouseMove(view, start)
    QTest.mouseRelease(view, LEFT, pos=start)
    assert not opened


def test_a_trembling_click_is_a_click(view: DiagramView) -> None:
    opened = opened_by(view)
    start = view.target_of(spot_of(view, "BL36"))
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + QPoint(2, 2))
    QTest.mouseRelease(view, LEFT, pos=start + QPoint(2, 2))
    assert opened == [("BL36", "right", "")]


def test_double_click_brings_the_region_to_the_middle(view: DiagramView) -> None:
    spot = spot_of(view, "GV4")
    before = view.camera.px_per_cm
    at = view.target_of(spot)
    QTest.mouseClick(view, LEFT, pos=at)
    QTest.mouseDClick(view, LEFT, pos=at)
    assert view.lens is None
    assert view.camera.px_per_cm > 3 * before
    middle = QPoint(view.width() // 2, view.height() // 2)
    assert (view.target_of(spot) - middle).manhattanLength() < 4


def test_keys_tell_what_is_wanted(view: DiagramView) -> None:
    steps: list[int] = []
    sides: list[str] = []
    closed: list[bool] = []
    view.stepped.connect(steps.append)
    view.side_wanted.connect(sides.append)
    view.closed.connect(lambda: closed.append(True))
    whole = view.camera
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert (steps, sides, closed) == ([-1, 1], ["left", "right"], [True])
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.camera.px_per_cm > whole.px_per_cm
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.camera == whole


def test_enter_opens_what_is_hovered(view: DiagramView) -> None:
    opened = opened_by(view)
    point_at(view, view.target_of(spot_of(view, "BL36", "left")))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == [("BL36", "left", "")]


def test_hover_is_told_at_once_and_shows_a_card_within_the_window(view: DiagramView) -> None:
    told: list[str] = []
    view.hovered.connect(told.append)
    plain = view.grab().toImage()
    for spot in (spot_of(view, "GV20"), spot_of(view, "BL60"), spot_of(view, "LI4")):
        point_at(view, view.target_of(spot))
        assert told[-1] == spot.point
        assert view.grab().toImage() != plain
        box = view.card_box
        assert box is not None
        assert box.left >= 0
        assert box.top >= 0
        assert box.right <= view.width()
        assert box.bottom <= view.height()
    point_at(view, QPoint(4, 4))
    assert told[-1] == ""
    assert view.card_box is None


def test_showing_a_place_never_moves_the_view_and_reveal_pans_only(view: DiagramView) -> None:
    for _ in range(8):
        view.zoom_in()
    before = view.camera
    view.show_place(Place("back", "point", "BL60", "right"))
    assert view.camera == before
    view.reveal("BL60", "right")
    assert view.camera.px_per_cm == before.px_per_cm
    spot = spot_of(view, "BL60")
    assert view.rect().contains(view.target_of(spot))
    settled = view.camera
    view.reveal("BL60", "right")
    assert view.camera == settled


def test_what_is_open_is_said_and_seen(view: DiagramView) -> None:
    plain = view.grab().toImage()
    view.show_place(Place("back", "point", "BL23", "left"))
    assert "BL23" in view.accessibleDescription()
    assert "left" in view.accessibleDescription()
    point = view.grab().toImage()
    assert point != plain
    view.show_place(Place("back", "meridian", "BL"))
    assert "BL" in view.accessibleDescription()
    assert view.grab().toImage() not in (plain, point)
    view.show_place(Place("back"))
    assert view.grab().toImage() == plain


def test_alternatives_are_seen_only_while_their_point_is_open(
    view: DiagramView, layout: Layout
) -> None:
    other = next(s for s in layout.spots if s.alternative and s.side == "right")
    at = view.target_of(other)
    plain = view.grab().toImage().pixelColor(at)
    view.set_labels("none")
    view.show_place(Place("back", "point", other.point))
    changed = view.grab().toImage()
    around = [changed.pixelColor(at + QPoint(dx, 0)) for dx in (-3, 0, 3)]
    assert any(colour != plain for colour in around)


def test_colours_and_layers_change_without_reload(view: DiagramView) -> None:
    light = view.grab().toImage()
    view.set_style(DARK)
    dark = view.grab().toImage()
    assert dark.pixelColor(3, 3).name() == DARK.page
    assert dark != light
    view.set_style(LIGHT)
    assert until(lambda: view.is_sharp)
    view.set_layers({"points": 0.0, "meridians": 0.0, "levels": 0.0, "labels": 0.0})
    bare = view.grab().toImage()
    view.set_layers({"bones": 1.0})
    assert until(lambda: view.is_sharp)
    assert view.grab().toImage() != bare


def test_hidden_points_cannot_be_clicked(view: DiagramView) -> None:
    opened = opened_by(view)
    view.set_layers({"points": 0.0, "meridians": 0.0})
    for spot in view.spots[::7]:
        QTest.mouseClick(view, LEFT, pos=view.target_of(spot))
    assert not opened
    assert view.lens is None


def test_the_picture_gets_sharp_off_the_windows_thread(view: DiagramView) -> None:
    assert view.is_sharp
    wheel(view, QPoint(440, 200), angle=QPoint(0, 960))
    assert not view.is_sharp
    blurred = view.grab().toImage()
    assert until(lambda: view.is_sharp)
    assert view.grab().toImage() != blurred


def test_closing_while_a_picture_is_made_is_harmless(
    layout: Layout, artwork: Artwork, qapp: QApplication
) -> None:
    for _ in range(5):
        view = DiagramView(layout, artwork, LIGHT, {})
        view.resize(500, 500)
        view.show()
        qapp.processEvents()
        view.set_layers({"bones": 1.0})
        wheel(view, QPoint(250, 200), angle=QPoint(0, 960))
        until(lambda: False, 0.15)
        view.close()
        view.deleteLater()
        del view
        qapp.processEvents()


def test_tiny_and_odd_windows_do_no_harm(view: DiagramView) -> None:
    for size in ((240, 240), (900, 240), (240, 900), (1900, 1000)):
        view.resize(*size)
        assert not view.grab().isNull()
        for spot in view.spots[::11]:
            QTest.mouseClick(view, LEFT, pos=view.target_of(spot))
            view.grab()
            QTest.keyClick(view, Qt.Key.Key_Escape)


def test_a_kept_first_picture_is_the_painted_one(
    layout: Layout, artwork: Artwork, qapp: QApplication, tmp_path: Path
) -> None:
    pictures = []
    for shelf in (None, Shelf(tmp_path, "back", "x"), Shelf(tmp_path, "back", "x")):
        view = DiagramView(layout, artwork, LIGHT, {}, shelf=shelf)
        view.resize(600, 500)
        view.show()
        qapp.processEvents()
        pictures.append(view.grab().toImage())
        view.hide()
        view.deleteLater()
    assert pictures[1] == pictures[2]
    assert pictures[0].size() == pictures[1].size()
    far = sum(
        abs(pictures[0].pixelColor(x, y).lightness() - pictures[1].pixelColor(x, y).lightness())
        > 40
        for x in range(0, 600, 3)
        for y in range(0, 500, 3)
    )
    assert far < 60


PARTS = (("BL13", "left"), ("BL57", "right"))


def test_a_part_is_painted_as_it_is_in_the_whole(
    layout: Layout, artwork: Artwork, qapp: QApplication, tmp_path: Path
) -> None:
    view = DiagramView(layout, artwork, LIGHT, {}, shelf=Shelf(tmp_path, "back", "x"))
    view.resize(880, 640)
    view.show()
    qapp.processEvents()
    whole = view.grab().toImage()
    far = [view.target_of(spot_of(view, code, side)) for code, side in PARTS]
    boxes = [QRect(at - QPoint(30, 20), at + QPoint(30, 20)) for at in far]
    parts = QRegion(0, 0, 10, 10) + QRegion(boxes[0]) + QRegion(boxes[1])
    again = whole.copy()
    painted = QPainter(again)
    painted.fillRect(boxes[0], Qt.GlobalColor.black)
    painted.end()
    assert again != whole
    view.render(again, QPoint(), parts)
    assert again == whole
    view.hide()
    view.deleteLater()


def test_colours_turned_there_and_back_at_once_end_sharp(view: DiagramView) -> None:
    view.set_layers({"muscles": 1.0, "bones": 1.0})
    assert until(lambda: view.is_sharp)
    for style in (DARK, LIGHT, DARK, LIGHT):
        view.set_style(style)
    assert until(lambda: view.is_sharp)
    calm = view.grab().toImage()
    view.set_style(DARK)
    assert until(lambda: view.is_sharp)
    view.set_style(LIGHT)
    assert until(lambda: view.is_sharp)
    assert view.grab().toImage() == calm


def test_what_is_zoomed_past_does_not_keep_the_last_waiting(view: DiagramView) -> None:
    view.set_layers({"muscles": 1.0, "bones": 1.0})
    for _ in range(4):
        view.zoom_in()
        QTest.qWait(100)
    assert until(lambda: view.is_sharp)


def test_a_hurried_picture_is_not_kept_as_what_is_seen_first(
    layout: Layout, artwork: Artwork, tmp_path: Path
) -> None:
    view = DiagramView(layout, artwork, LIGHT, {}, shelf=Shelf(tmp_path, "back", "x"), hurry=True)
    view.resize(1200, 1200)
    assert not view.grab().isNull()
    assert not list(tmp_path.iterdir())
    assert not view.is_sharp
