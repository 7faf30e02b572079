"""A trial shows its points on the body, and a point its trials: both ways, by click and key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from acuview.app.program import Program
from acuview.reading.protocol import BELONGS
from tests.app.conftest import Start
from tests.app.test_stories import LEFT_BUTTON


def marked(program: Program) -> dict[str, str]:
    found = program.window.diagram.view._sight.marked
    return {one.point: one.sign for one in found.marks} if found else {}


def key(program: Program) -> str:
    """What the margin says of the signs."""
    QApplication.processEvents()
    found = program.window.legend._key
    if found is None or not found.isVisible():
        return ""
    return " ".join(label.text() for label in found.findChildren(QLabel) if label.isVisible())


def test_an_open_trial_shows_its_points(start: Start) -> None:
    program = start("cherkin-2009")
    assert marked(program) == dict.fromkeys(("GV3", "BL23", "BL40", "KI3"), "fixed")
    assert "4 points, the same for everyone; all on this plate" in key(program)
    assert BELONGS in key(program)
    told = program.window.diagram.view.accessibleDescription()
    assert told.startswith("Cherkin 2009")
    assert told.endswith(BELONGS)
    program.intents.pick("tu-2024")
    assert marked(program)["BL25"] == "fixed"
    assert marked(program)["GB30"] == "menu"


def test_closing_takes_the_marks_away(start: Start) -> None:
    program = start("cherkin-2009")
    QTest.keyClick(program.window.diagram.view, Qt.Key.Key_Escape)
    assert marked(program) == {}
    assert key(program) == ""
    program.intents.go_back()
    assert "BL23" in marked(program)
    program.intents.pick("haake-2007")
    assert marked(program) == {}


def test_the_other_plates_are_offered_and_show_their_own(start: Start) -> None:
    program = start("vas-2012")
    row = program.window.panel.strip.plates
    texts = [button.text() for button in row.buttons if button.isVisible()]
    assert texts[0] == "Back \u00b7 6"
    assert len(texts) > 1
    front = next(button for button in row.buttons if button.objectName() == "front")
    QTest.mouseClick(front, LEFT_BUTTON)
    assert program.navigator.place.plate == "front"
    assert program.navigator.place.subject == "vas-2012"
    assert "on this plate" in key(program)
    assert marked(program)["GV26"] == "menu"
    assert any(s.point == "GV26" for s in program.window.diagram.view.spots)


def test_a_trial_asked_for_on_a_strange_plate_turns_to_its_points(start: Start) -> None:
    program = start("sole")
    program.intents.pick("cherkin-2009")
    assert program.navigator.place.plate == "back"


def test_pointing_at_a_trial_rings_its_points_for_the_moment(start: Start) -> None:
    program = start("BL23")
    browser = program.window.panel.browser
    browser.highlighted.emit("acuview:reference/kerr-2003")
    assert marked(program)["GB30"] == "fixed"
    assert "Kerr 2003: a protocol of 6 points" in browser.viewport().toolTip()
    assert BELONGS in browser.viewport().toolTip()
    assert key(program) == ""  # the margin does not move under the pointer
    found = program.window.diagram.view._sight.marked
    assert found is not None
    assert not found.calls  # nothing else moves or fades while one only points
    browser.highlighted.emit("")
    assert marked(program) == {}
    assert browser.viewport().toolTip() == ""


def test_the_keys_point_at_trials_too(start: Start) -> None:
    program = start("BL23")
    browser = program.window.panel.browser
    browser.setFocus()
    for _ in range(80):
        QTest.keyClick(browser, Qt.Key.Key_Tab)
        if "Cherkin 2009" in browser.textCursor().selectedText():
            break
    assert marked(program)["KI3"] == "fixed"
    QTest.keyClick(browser, Qt.Key.Key_Return)
    assert program.navigator.place.subject == "cherkin-2009"
    for _ in range(40):
        QTest.keyClick(browser, Qt.Key.Key_Tab)
        if browser.textCursor().selectedText() == "KI3":
            break
    assert program.window.diagram.view._sight.hover == "KI3"
    QTest.keyClick(browser, Qt.Key.Key_Return)
    assert program.navigator.place.subject == "KI3"
    assert marked(program) == {}


def test_a_list_that_is_walked_shows_them_too(start: Start) -> None:
    program = start()
    program.window.finder.hovered.emit("pach-2013")
    assert marked(program)["BL24"] == "fixed"
    program.window.finder.hovered.emit("BL23")
    assert marked(program) == {}


def test_the_margin_keeps_its_width_and_the_words_are_whole(start: Start) -> None:
    program = start()
    legend = program.window.legend
    for percent in (100, 200):
        program.theme.resize_text(percent)
        for name in ("cho-2013", "haake-2007"):
            program.intents.pick(name)
            QApplication.processEvents()
        assert key(program) == ""
        wide = legend._page.minimumSizeHint().width()
        for name in ("cho-2013", "vas-2012", "cherkin-2009"):
            program.intents.pick(name)
            QApplication.processEvents()
            assert legend._page.minimumSizeHint().width() == wide
            assert legend._key is not None
            for label, _ in legend._key._labels:
                words = label.fontMetrics().boundingRect(
                    label.rect(), Qt.TextFlag.TextWordWrap.value, label.text()
                )
                assert label.rect().adjusted(0, 0, 1, 1).contains(words), label.text()
