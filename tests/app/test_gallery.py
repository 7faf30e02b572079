"""The small plates: they come late, show where things are, and turn the plate."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuview.app.gallery import ELSEWHERE, Gallery, Miniature
from acuview.app.program import Program
from acuview.diagram.late import LateArtwork
from tests.app.conftest import Start
from tests.app.test_stories import LEFT_BUTTON, focused, press

KEY = Qt.Key
Hang = Callable[[Program], Gallery]


@pytest.fixture
def hang(qtbot: QtBot) -> Hang:
    """Adds the small plates as an idle program does, and waits for their pictures."""

    def begin(program: Program) -> Gallery:
        assert program.window.legend.gallery is None
        program.hang_gallery()
        gallery = program.window.legend.gallery
        assert gallery is not None
        qtbot.waitUntil(lambda: is_complete(gallery))
        return gallery

    return begin


def is_complete(gallery: Gallery) -> bool:
    return all(button._image is not None for button in gallery.buttons.values())


def painted(button: Miniature) -> QImage:
    return button.grab().toImage()


def has_colour(button: Miniature, at: tuple[float, float], colour: str) -> bool:
    """Whether a colour is painted within a pixel of a place."""
    image, near = painted(button), range(-1, 2)
    pixels = [
        image.pixelColor(QPoint(round(at[0]) + x, round(at[1]) + y)) for x in near for y in near
    ]
    return QColor(colour) in pixels


def open_plates(gallery: Gallery) -> list[str]:
    return [name for name, button in gallery.buttons.items() if button.isChecked()]


def test_all_plates_are_there_and_fit_a_small_laptop(start: Start, hang: Hang) -> None:
    program = start()
    for layer in ("muscles", "bones"):  # with their sliders
        program.layers.switch(layer, on=True)
    gallery, legend = hang(program), program.window.legend
    assert list(gallery.buttons) == list(program._atlas.plates)
    QApplication.processEvents()
    assert not legend.verticalScrollBar().isVisible()
    boxes = [QRect(b.mapTo(legend, QPoint()), b.size()) for b in gallery.buttons.values()]
    assert all(legend.rect().contains(box) for box in boxes)
    assert all(box.width() >= 24 and box.height() >= 24 for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])
    pictures = [painted(button) for button in gallery.buttons.values()]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])


def test_the_open_plate_has_a_frame_and_follows(start: Start, hang: Hang) -> None:
    program = start()
    gallery = hang(program)
    assert open_plates(gallery) == ["back"]
    frame = QColor(program.theme.drawing.selection)
    edge = QPoint(1, gallery.buttons["back"].height() // 2)
    assert painted(gallery.buttons["back"]).pixelColor(edge) == frame
    assert painted(gallery.buttons["sole"]).pixelColor(edge) != frame
    program.intents.pick("sole")
    assert open_plates(gallery) == ["sole"]
    assert painted(gallery.buttons["back"]).pixelColor(edge) != frame


def test_a_dot_shows_where_the_open_point_is_seen(start: Start, hang: Hang) -> None:
    program = start("BL60")
    gallery, colour = hang(program), program.theme.drawing.meridian("BL60")
    seen = list(program.reader.plates_of("BL60"))
    assert len(seen) > 1
    for name, button in gallery.buttons.items():
        assert button.rank == (seen.index(name) + 1 if name in seen else 0)
        spots = program._layout_of(name).spots_of("BL60")
        places = [button.camera.to_px((s.x, s.y)) for s in spots if s.side == "right"]
        assert all(has_colour(button, at, colour) for at in places)
        assert bool(places) == (name in seen)
        assert button.toolTip().splitlines()[0] == button.accessibleName() == button.plate.title
    assert gallery.buttons[seen[0]].accessibleDescription() == "BL60 is best seen here"
    assert gallery.buttons[seen[1]].accessibleDescription() == "BL60 is seen here"
    assert gallery.buttons["sole"].accessibleDescription() == "BL60 is not seen here"
    faint = painted(gallery.buttons["sole"])
    program.intents.close_subject()
    assert gallery.buttons["sole"].accessibleDescription() == ""
    assert ELSEWHERE < 1
    assert painted(gallery.buttons["sole"]) != faint


def test_the_other_side_moves_the_dot_and_a_meridian_is_a_line(start: Start, hang: Hang) -> None:
    program = start("BL60")
    gallery = hang(program)
    before = painted(gallery.buttons["back"])
    program.intents.choose_side("left")
    assert painted(gallery.buttons["back"]) != before
    program.intents.pick("GV")
    button, style = gallery.buttons["back"], program.theme.drawing
    line = next(c.line for c in program._layout_of("back").lines if c.meridian == "GV")
    middle = button.camera.to_px(line[len(line) // 2])
    image = painted(button)
    purple = image.pixelColor(round(middle[0]), round(middle[1]))
    assert abs(purple.hue() - QColor(style.meridian("GV")).hue()) < 30
    assert gallery.buttons["sole"].rank == 0


def test_a_click_turns_to_the_plate_and_keeps_what_is_open(start: Start, hang: Hang) -> None:
    program = start("BL60")
    gallery = hang(program)
    QTest.mouseClick(gallery.buttons["outer-foot"], LEFT_BUTTON)
    assert (program.navigator.place.plate, program.navigator.place.subject) == (
        "outer-foot",
        "BL60",
    )
    assert open_plates(gallery) == ["outer-foot"]
    assert program.window.legend.plates.currentData() == "outer-foot"
    QTest.mouseClick(gallery.buttons["outer-foot"], LEFT_BUTTON)
    assert open_plates(gallery) == ["outer-foot"]


def test_keys_reach_the_plates_and_come_back(qtbot: QtBot, start: Start, hang: Hang) -> None:
    program = start()
    gallery = hang(program)
    press(qtbot, KEY.Key_G)
    assert focused() is gallery.buttons["back"]
    press(qtbot, KEY.Key_Right)
    assert program.navigator.place.plate == "side"
    assert focused() is gallery.buttons["side"]
    press(qtbot, KEY.Key_Down)
    assert program.navigator.place.plate == list(gallery.buttons)[4]
    press(qtbot, KEY.Key_Return)
    assert program.window.diagram.hasFocus()
    assert program.navigator.place.plate == list(gallery.buttons)[4]


def test_the_pictures_are_right_in_the_other_theme(qtbot: QtBot, start: Start, hang: Hang) -> None:
    program = start()
    gallery = hang(program)
    box = QRect(QPoint(10, 6), QSize(24, 50))
    light = painted(gallery.buttons["side"]).copy(box)
    program.theme.choose("dark")

    def is_dark() -> bool:
        return all(b._image == gallery._miniatures.picture(name, program.theme.drawing)
                   for name, b in gallery.buttons.items())  # fmt: skip

    qtbot.waitUntil(is_dark)
    assert painted(gallery.buttons["side"]).copy(box) != light
    program.theme.choose("light")
    assert painted(gallery.buttons["side"]).copy(box) == light


def test_a_plate_without_artwork_leaves_the_others(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    real = program._open_artwork

    def broken(plate: str) -> LateArtwork:
        if plate == "sole":
            raise FileNotFoundError
        return real(plate)

    monkeypatch.setattr(program, "_open_artwork", broken)
    program.hang_gallery()
    gallery = program.window.legend.gallery
    assert gallery is not None
    others = [b for name, b in gallery.buttons.items() if name != "sole"]
    qtbot.waitUntil(lambda: all(b._image is not None for b in others))
    QTest.mouseClick(gallery.buttons["sole"], LEFT_BUTTON)
    assert program.navigator.place.plate == "sole"


def test_no_thread_outlives_the_window(start: Start) -> None:
    program = start()
    program.hang_gallery()
    program.window.close()
    assert not [t for t in threading.enumerate() if t.name == "acuview-miniatures"]
