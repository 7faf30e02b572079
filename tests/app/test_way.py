"""How to find it: words and drawing advance together, by key, by button and by click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from acuview.app.program import Program
from acuview.diagram.locator import Locator
from acuview.panel.step_mark import step_box
from tests.app.conftest import Start
from tests.app.test_stories import LEFT_BUTTON, press, shows

KEY = Qt.Key


def way(program: Program) -> Locator | None:
    return program.window.diagram.view._sight.locator


def agree(program: Program, at: int) -> None:
    """Panel, drawing and state stand at the same stop."""
    window, locator = program.window, way(program)
    assert locator is not None
    assert program.finding.at == locator.at == at
    assert window.panel.strip.way.where.text() == f"Step {at + 1} of {len(locator.walk.stops)}"
    assert window.panel.browser._step == locator.stop.word
    assert locator.step.caption in window.diagram.view.accessibleDescription()
    if locator.stop.word is not None:
        box = step_box(window.panel.browser.document(), locator.stop.word)
        assert box is not None
        top = window.panel.browser.verticalScrollBar().value()
        assert top <= box.center().y() <= top + window.panel.browser.viewport().height()


def closed(program: Program) -> None:
    assert way(program) is None
    assert not program.finding.is_open
    assert program.window.panel.strip.way.begin.isVisible()
    assert program.window.panel.browser._step is None


def test_keys_walk_the_way_and_escape_closes_it_first(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    closed(program)
    press(qtbot, KEY.Key_Period)
    agree(program, 0)
    for at in (1, 2, 3, 3):
        press(qtbot, KEY.Key_Period)
        agree(program, at)
    last = way(program)
    assert last is not None
    assert last.shows_point
    press(qtbot, KEY.Key_Comma)
    agree(program, 2)
    press(qtbot, KEY.Key_Escape)
    closed(program)
    shows(program, "BL23")
    press(qtbot, KEY.Key_Escape)
    assert program.navigator.place.kind is None
    assert not program.window.panel.strip.way.isVisible()


def test_buttons_and_numbers_walk_too(qtbot: QtBot, start: Start) -> None:
    program = start("BL37")
    panel = program.window.panel
    QTest.mouseClick(panel.strip.way.begin, LEFT_BUTTON)
    agree(program, 0)
    QTest.mouseClick(panel.strip.way.after, LEFT_BUTTON)
    agree(program, 1)
    QTest.mouseClick(panel.strip.way.before, LEFT_BUTTON)
    agree(program, 0)
    panel.browser.anchorClicked.emit("acuview:step/3")
    agree(program, 2)
    QTest.mouseClick(panel.strip.way.end, LEFT_BUTTON)
    closed(program)


def test_the_way_comes_into_view_and_the_view_is_given_back(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    view = program.window.diagram.view
    before = view.camera
    press(qtbot, KEY.Key_H)
    agree(program, 0)
    assert view.camera.px_per_cm > before.px_per_cm
    locator = way(program)
    assert locator is not None
    assert view._looking.is_in_view(locator.place)
    near = view.camera
    press(qtbot, KEY.Key_Period)
    assert view.camera == near
    press(qtbot, KEY.Key_H)
    closed(program)
    assert view.camera == before


def test_a_view_that_the_reader_moved_stays(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    view = program.window.diagram.view
    press(qtbot, KEY.Key_H)
    press(qtbot, KEY.Key_Plus)
    moved = view.camera
    press(qtbot, KEY.Key_Escape)
    assert view.camera == moved


def test_it_is_shown_on_the_side_that_is_open(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    press(qtbot, KEY.Key_H)
    press(qtbot, KEY.Key_Period)
    right = way(program)
    press(qtbot, KEY.Key_Left)
    left = way(program)
    assert right is not None
    assert left is not None
    assert left.at == right.at == 1
    assert left.place == (-right.place[0], right.place[1])
    spot = next(
        s for s in program.window.diagram.view.spots if s.point == "BL23" and s.side == "left"
    )
    assert left.place == pytest.approx((spot.x, spot.y))


def test_the_next_point_is_shown_from_its_beginning(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    press(qtbot, KEY.Key_Period)
    press(qtbot, KEY.Key_Period)
    press(qtbot, KEY.Key_Down)
    shows(program, "BL24")
    agree(program, 0)
    program.intents.pick("topic:start")
    assert way(program) is None
    assert not program.finding.is_open


def test_another_plate_shows_its_own_way(qtbot: QtBot, start: Start) -> None:
    program = start("BL60")
    plates = {p.plate for p in program._atlas.points["BL60"].placements}
    press(qtbot, KEY.Key_H)
    before = program.window.diagram.view
    for plate in sorted(plates - {"back"}):
        program.intents.pick(plate)
        agree(program, 0)
        locator = way(program)
        assert locator is not None
        assert locator.walk.plate == plate
        assert before._sight.locator is None


def test_every_way_can_be_painted(qtbot: QtBot, program: Program) -> None:
    """Each rule of each plate, on both sides, to its last stop."""
    view = program.window.diagram
    for plate in program._atlas.plates:
        for code, point in program._atlas.points.items():
            if plate not in {p.plate for p in point.placements} or code[-1] not in "0357":
                continue
            program.navigator.go(program.navigator.place._replace(
                plate=plate, kind="point", subject=code, side="left"))  # fmt: skip
            program.finding.go(99)
            if program.finding.count:
                assert not view.view.grab().isNull()
                agree(program, program.finding.count - 1)


def test_a_landmark_in_the_words_lights_up(qtbot: QtBot, start: Start) -> None:
    program = start("BL37")
    panel, view = program.window.panel, program.window.diagram.view
    panel.browser.highlighted.emit("acuview:landmark/gluteal fold")
    assert view._sight.landmark == "gluteal fold"
    assert not view.grab().isNull()
    panel.browser.highlighted.emit("acuview:landmark/nowhere")
    assert view._sight.landmark == ""
    panel.browser.highlighted.emit("acuview:landmark/gluteal fold")
    panel.browser.highlighted.emit("")
    assert view._sight.landmark == ""
