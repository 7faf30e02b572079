"""What a reader does at the window, with real keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from acuview.app.program import Program
from acuview.panel.popover import Popover
from tests.app.conftest import Start

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT_BUTTON = Qt.MouseButton.LeftButton


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """A key wherever the focus is, as a reader presses it."""
    if modifier is None:
        QTest.keyClick(focused(), key)
    else:
        QTest.keyClick(focused(), key, modifier)


def side_of(program: Program) -> str:
    return program.navigator.place.side


def shows(program: Program, code: str) -> None:
    """Title, panel, list and drawing agree on what is open."""
    window = program.window
    name = program.navigator.place.subject
    assert name == code
    pinyin = program._atlas.points[code].names.pinyin
    assert window.windowTitle() == f"{code} {pinyin} \u2013 acuview"
    assert window.panel.header._title.text() == f"{code} {pinyin}"
    chosen = window.finder.list.selectionModel().selectedIndexes()
    assert [window.finder.list.rows[index.row()].id for index in chosen] == [code]
    assert code in window.diagram.view.accessibleDescription().split()


def test_the_start(program: Program) -> None:
    window = program.window
    assert window.windowTitle() == "Back \u2013 acuview"
    assert window.diagram.hasFocus()
    visible = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert visible == [window]
    assert "Start here" in window.panel.header._title.text()


@pytest.mark.parametrize("typed", ["shenshu", "BL23", "ub 23", "shèn shū"])
def test_slash_type_return(qtbot: QtBot, program: Program, typed: str) -> None:
    window = program.window
    press(qtbot, KEY.Key_Slash)
    assert window.finder.box.hasFocus()
    assert window.finder.box.text() == ""
    for letter in typed:  # QTest.keyClicks knows no letters beyond Latin-1
        stroke = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(window.finder.box, stroke)
    press(qtbot, KEY.Key_Return)
    shows(program, "BL23")
    assert window.diagram.hasFocus()


def test_return_opens_what_is_typed_at_that_moment(qtbot: QtBot, program: Program) -> None:
    box = program.window.finder.box
    press(qtbot, KEY.Key_F, CTRL)
    QTest.keyClicks(box, "BL2")
    QTest.keyClick(box, KEY.Key_5)
    QTest.keyClick(box, KEY.Key_Return)
    shows(program, "BL25")


def test_history_goes_back_and_forward(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    program.intents.pick("BL40")
    shows(program, "BL40")
    press(qtbot, KEY.Key_Left, ALT)
    shows(program, "BL23")
    press(qtbot, KEY.Key_Right, ALT)
    shows(program, "BL40")


def test_up_and_down_walk_the_meridian(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    press(qtbot, KEY.Key_Down)
    shows(program, "BL24")
    press(qtbot, KEY.Key_Up)
    press(qtbot, KEY.Key_Up)
    shows(program, "BL22")
    assert program.window.panel.header._rank.text() == "22 of 67"


def test_the_panel_walks_too(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    header = program.window.panel.header
    QTest.mouseClick(header._after, LEFT_BUTTON)
    shows(program, "BL24")
    QTest.mouseClick(header._before, LEFT_BUTTON)
    shows(program, "BL23")


def test_left_and_right_are_the_patients(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    press(qtbot, KEY.Key_Left)
    assert side_of(program) == "left"
    assert program.window.panel.header._left.isChecked()
    QTest.mouseClick(program.window.panel.header._right, LEFT_BUTTON, pos=QPoint(8, 12))
    assert side_of(program) == "right"


def test_escape_steps_back_one_level(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    window = program.window
    press(qtbot, KEY.Key_Slash)
    QTest.keyClicks(window.finder.box, "gv4")
    press(qtbot, KEY.Key_Escape)
    assert window.finder.box.text() == ""
    assert window.finder.box.hasFocus()
    press(qtbot, KEY.Key_Escape)
    assert window.diagram.hasFocus()
    shows(program, "BL23")
    press(qtbot, KEY.Key_Escape)
    assert window.windowTitle() == "Back \u2013 acuview"
    assert not window.finder.list.selectionModel().hasSelection()


def test_the_list_previews_by_arrows_and_opens_by_return(qtbot: QtBot, program: Program) -> None:
    window = program.window
    seen: list[str] = []
    program.navigator.hovered.connect(seen.append)
    press(qtbot, KEY.Key_Slash)
    press(qtbot, KEY.Key_Down)
    assert window.finder.list.hasFocus()
    press(qtbot, KEY.Key_Down)
    assert program.navigator.place.kind is None
    assert seen
    previewed = seen[-1]  # opening may put another row under a pointer that lies on the list
    press(qtbot, KEY.Key_Return)
    code = program.navigator.place.subject
    assert code == previewed
    shows(program, code)


def test_single_keys_count_on_the_drawing_alone(qtbot: QtBot, program: Program) -> None:
    window = program.window
    press(qtbot, KEY.Key_M)
    assert program.layers.is_on("muscles")
    assert window.legend._boxes["muscles"].isChecked()
    window.finder.list.setFocus()
    press(qtbot, KEY.Key_M)
    assert program.layers.is_on("muscles")
    window.finder.focus_box()
    QTest.keyClicks(window.finder.box, "mbsdvepl?/0+-")
    assert window.finder.box.text() == "mbsdvepl?/0+-"
    assert program.layers.is_on("muscles")


def test_the_legend_switches_layers(qtbot: QtBot, program: Program) -> None:
    legend = program.window.legend
    QTest.mouseClick(legend._boxes["bones"], LEFT_BUTTON, pos=QPoint(8, 12))
    assert program.layers.is_on("bones")
    assert program.layers.shares()["bones"] == pytest.approx(0.7)
    legend._sliders["bones"].setValue(40)
    assert program.layers.shares()["bones"] == pytest.approx(0.4)


def test_themes_switch_everything(qtbot: QtBot, program: Program) -> None:
    window = program.window
    press(qtbot, KEY.Key_T, CTRL)
    assert program.theme.mode == "dark"
    assert program.theme.drawing.name == "dark"
    assert window.panel._ink.name == "dark"
    qtbot.waitUntil(lambda: window.palette().window().color().lightness() < 90)
    press(qtbot, KEY.Key_T, CTRL)
    assert program.theme.drawing.name == "light"


def test_a_link_in_the_panel_opens(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    browser = program.window.panel.browser
    with qtbot.waitSignal(browser.link):
        browser.anchorClicked.emit("acuview:point/BL52")
    shows(program, "BL52")


def test_a_click_on_the_drawing_opens_and_moves_nothing(qtbot: QtBot, program: Program) -> None:
    diagram = program.window.diagram.view
    spot = next(s for s in diagram.spots if s.point == "BL40" and s.side == "right")
    before = diagram.camera
    QTest.mouseClick(diagram, LEFT_BUTTON, pos=diagram.target_of(spot))
    if diagram.lens is None:
        shows(program, "BL40")
    assert diagram.camera == before


def test_titles_of_everything(program: Program) -> None:
    window = program.window
    for subject in ("BL", "topic:start", next(iter(program._atlas.references)), "GV4"):
        program.intents.pick(subject)
        page = program.reader.page(program.navigator.place, hanzi=True)
        assert window.windowTitle() == f"{page.title} \u2013 acuview"


def test_a_named_place_wins(start: Start) -> None:
    shows(start("GB30"), "GB30")


def test_cautions_are_seen_without_scrolling(start: Start) -> None:
    program = start("BL23")
    browser = program.window.panel.browser
    found = browser.document().find("Cautions")
    assert not found.isNull()
    assert browser.viewport().rect().contains(browser.cursorRect(found).center())


def test_an_unexpected_fault_is_one_line_in_the_window(program: Program) -> None:
    program.window.notify("Something went wrong: a test")
    assert program.window.statusBar().currentMessage() == "Something went wrong: a test"
    assert program.window.statusBar().isVisible()
    program.window.statusBar().clearMessage()
    assert not program.window.statusBar().isVisible()


def test_another_plate_is_another_drawing(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    others = [name for name in program._atlas.plates if name != "back"]
    if not others:
        pytest.skip("one plate so far")
    first = program.window.diagram.view
    program.intents.pick(others[0])
    assert program.navigator.place.plate == others[0]
    assert program.window.diagram.view is not first
    qtbot.waitUntil(program.window.diagram.hasFocus)
    press(qtbot, KEY.Key_Left, ALT)
    assert program.window.diagram.view is first
    shows(program, "BL23")


def test_a_term_is_explained_over_the_window(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    window = program.window
    window.panel.browser.setFocus()
    window.panel.browser.anchorClicked.emit("acuview:term/cun")
    notes = window.findChildren(Popover)
    assert len(notes) == 1
    assert notes[0].isVisible()
    assert window.rect().contains(notes[0].geometry())
    assert program._atlas.glossary["cun"].text in notes[0].accessibleName()
    qtbot.waitUntil(notes[0].hasFocus)
    QTest.keyClick(notes[0], KEY.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(Popover))
    assert window.panel.browser.hasFocus()
    shows(program, "BL23")
