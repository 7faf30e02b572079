"""Plates keep the reader's place: what is open stays open and turns up where it is seen."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuview.app.program import Program
from acuview.model.atlas import Atlas
from tests.app.conftest import Start
from tests.app.test_stories import LEFT_BUTTON, press, shows

KEY = Qt.Key
SLOWEST_MS = 250
"""Several times the goal of 50 ms: a test is no benchmark."""


def plates_of(atlas: Atlas, code: str) -> list[str]:
    return list(dict.fromkeys(p.plate for p in atlas.points[code].placements if not p.alternative))


@pytest.fixture
def many(atlas: Atlas) -> str:
    """A point that several plates show."""
    found = [code for code in atlas.points if len(plates_of(atlas, code)) > 1]
    if not found:
        pytest.skip("one plate a point so far")
    return found[0]


def offered(program: Program) -> list[str]:
    return [b.objectName() for b in program.window.panel.strip.plates.buttons if b.isVisible()]


def test_every_point_turns_to_its_best_plate(program: Program, atlas: Atlas) -> None:
    for code in atlas.points:
        program.intents.pick("back")
        program.intents.pick(code)
        plates = plates_of(atlas, code)
        assert program.navigator.place.subject == code
        assert program.navigator.place.plate == ("back" if "back" in plates else plates[0])
        view = program.window.diagram.view
        assert any(view.rect().contains(view.target_of(s)) for s in view.spots if s.point == code)


def test_the_plates_of_a_point_are_offered_best_first(
    start: Start, many: str, atlas: Atlas
) -> None:
    program = start(many)
    plates = plates_of(atlas, many)
    assert offered(program) == plates
    for button in program.window.panel.strip.plates.buttons[: len(plates)]:
        QTest.mouseClick(button, LEFT_BUTTON)
        assert program.navigator.place.plate == button.objectName()
        assert button.isChecked()
        shows(program, many)


def test_a_point_that_the_plate_has_not_is_offered_elsewhere(start: Start) -> None:
    program = start("BL23")
    assert offered(program) == []
    program.intents.pick("sole")
    assert program.navigator.place.subject == "BL23"
    assert offered(program) == ["back"]
    assert program.window.panel.strip.plates.lead.text().startswith("Not on this plate")
    assert not program.window.panel.strip.way.isVisible()
    QTest.mouseClick(program.window.panel.strip.plates.buttons[0], LEFT_BUTTON)
    assert program.navigator.place.plate == "back"
    shows(program, "BL23")


def test_walking_the_meridian_turns_the_plate(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    program.intents.pick("sole")
    press(qtbot, KEY.Key_Down)
    assert program.navigator.place.plate == "back"
    shows(program, "BL24")


def test_a_plate_of_one_side_brings_out_its_own(start: Start, many: str, atlas: Atlas) -> None:
    program = start(many)
    program.navigator.switch_side("left")
    for plate in plates_of(atlas, many):
        program.intents.pick(plate)
        view = program.window.diagram.view
        assert any(view._sight.chosen.is_spot(s) for s in view.spots if s.point == many)


def test_a_plate_that_was_seen_before_comes_at_once(program: Program, atlas: Atlas) -> None:
    names = [*atlas.plates, *atlas.plates]
    took = []
    for name in names:
        start = time.perf_counter()
        program.intents.pick(name)
        program.window.diagram.view.repaint()
        took.append((time.perf_counter() - start) * 1000)
        QApplication.processEvents()
    assert max(took[len(atlas.plates) :]) < SLOWEST_MS, took
    print("plate switch, ms:", [round(t) for t in took])  # noqa: T201
