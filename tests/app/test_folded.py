"""Folded sections in the whole window: remembered, brought back, opened by the way."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from acuview.panel.page_html import FOLDED
from tests.app.conftest import Start
from tests.app.test_stories import press


def test_folds_are_found_again_at_the_next_start(start: Start, store: QSettings) -> None:
    first = start("BL23")
    first.window.panel.browser.anchorClicked.emit("acuview:fold/point%2Ftradition")
    assert f"What tradition says {FOLDED}" in first.window.panel.browser.toPlainText()
    first.window.close()
    assert store.value("folded") == "point/tradition"
    second = start("BL40")
    text = second.window.panel.browser.toPlainText()
    assert f"What tradition says {FOLDED}" in text
    assert text.count(FOLDED) == 1


def test_the_menu_unfolds_everything(start: Start) -> None:
    program = start("BL23")
    action = program.wiring._actions["unfold"]
    assert not action.isEnabled()
    for name in ("point%2Flocation", "point%2Fevidence"):
        program.window.panel.browser.anchorClicked.emit(f"acuview:fold/{name}")
    assert program.window.panel.browser.toPlainText().count(FOLDED) == 2
    action.trigger()
    assert FOLDED not in program.window.panel.browser.toPlainText()
    assert not action.isEnabled()


def test_the_way_opens_the_words_it_marks(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    program.window.panel.browser.anchorClicked.emit("acuview:fold/point%2Ffinding")
    assert f"How to find it {FOLDED}" in program.window.panel.browser.toPlainText()
    press(qtbot, Qt.Key.Key_H)
    assert "Put the hands on" in program.window.panel.browser.toPlainText()


def test_rubbish_folds_no_warning(start: Start, store: QSettings) -> None:
    store.setValue("folded", "point/cautions safety \u0001 topic:safety/tell-first")
    program = start("BL23")
    text = program._atlas.point_words["BL23"].cautions[0].text
    assert text in program.window.panel.browser.toPlainText()
    program.window.panel.browser.setFocus()
    QTest.keyClick(program.window.panel.browser, Qt.Key.Key_Escape)
    assert program.window.diagram.hasFocus()
