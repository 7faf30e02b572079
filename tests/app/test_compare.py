"""Points laid side by side, by key, button and menu, on the drawing and in the tray."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from acuview.app.program import Program
from acuview.panel import tray_html
from acuview.panel.blocks import write_blocks
from acuview.panel.inline import Pen
from acuview.panel.tray import TrayView
from acuview.reading.compare import BELONGS
from acuview.reading.section import Block, Voice
from tests.app.conftest import Start
from tests.app.test_stories import LEFT_BUTTON, press

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def lay(qtbot: QtBot, program: Program, *codes: str) -> TrayView:
    """Opens points and presses K for each, as a reader does."""
    for code in codes:
        program.intents.pick(code)
        program.intents.focus_drawing()
        press(qtbot, KEY.Key_K)
    QApplication.processEvents()
    tray = program.window.tray
    assert tray is not None
    return tray


def agree(program: Program, *codes: str) -> None:
    """State, tray, drawing and panel tell of the same points."""
    window = program.window
    assert program.tray.codes == codes
    marked = window.diagram.view._sight.marked
    tags = marked.tags if marked else ()
    assert tags == tuple((code, str(n)) for n, code in enumerate(codes, 1))
    tray = window.tray
    shown = [] if tray is None or not tray.isVisible() else [h for h in tray.heads if h.isVisible()]
    assert [head.open.text().split() for head in shown] == [
        [str(n), code] for n, code in enumerate(codes, 1)
    ]
    here = program.navigator.place.subject in codes
    assert program.wiring._actions["compare"].isChecked() == here


def test_a_key_lays_points_side_by_side_and_takes_them_away(qtbot: QtBot, start: Start) -> None:
    program = start()
    assert program.window.tray is None
    lay(qtbot, program, "BL23")
    agree(program, "BL23")
    assert program.window.tray is not None
    assert program.window.tray.hint.isVisible()
    tray = lay(qtbot, program, "BL52", "GV4")
    agree(program, "BL23", "BL52", "GV4")
    assert not tray.hint.isVisible()
    press(qtbot, KEY.Key_K)
    agree(program, "BL23", "BL52")
    press(qtbot, KEY.Key_K, SHIFT)
    agree(program)
    assert not tray.isVisible()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [program.window]


def test_a_fourth_is_refused_in_words(qtbot: QtBot, start: Start) -> None:
    program = start()
    lay(qtbot, program, "BL23", "BL52", "GV4", "BL40")
    agree(program, "BL23", "BL52", "GV4")
    assert not program.window.panel.strip.compare.isChecked()
    assert "three points" in program.window.statusBar().currentMessage()


def test_buttons_do_the_same(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    button = program.window.panel.strip.compare
    QTest.mouseClick(button, LEFT_BUTTON)
    agree(program, "BL23")
    assert "Compared" in button.text()
    program.intents.pick("GV4")
    assert button.text() == "Compare"
    QTest.mouseClick(button, LEFT_BUTTON)
    agree(program, "BL23", "GV4")
    tray = program.window.tray
    assert tray is not None
    QApplication.processEvents()
    QTest.mouseClick(tray.heads[0].open, LEFT_BUTTON)
    assert program.navigator.place.subject == "BL23"
    QTest.mouseClick(tray.heads[0].remove, LEFT_BUTTON)
    agree(program, "GV4")
    QTest.mouseClick(tray.clear, LEFT_BUTTON)
    agree(program)
    program.intents.pick("topic:start")
    assert not button.isVisible()
    assert not program.wiring._actions["compare"].isEnabled()


def test_words_stand_apart_by_voice_and_what_differs_is_signed(qtbot: QtBot, start: Start) -> None:
    program = start()
    tray = lay(qtbot, program, "BL23", "BL52", "GV4")
    text = tray.browser.toPlainText().replace("\xa0", " ")
    assert "= Level" in text
    assert "\u2260 From the midline" in text
    titles = ("Cautions", "Where it is", "What tradition says", "What trials show")
    places = [text.index(title) for title in titles]
    assert places == sorted(places)
    assert text.rstrip().endswith(BELONGS)
    html = tray.browser.toHtml()
    for voice in (Voice.SAFETY, Voice.DESCRIPTION, Voice.TRADITION, Voice.EVIDENCE):
        assert f"acuview-sign:{voice.value}" in html
    weights = {}
    for words in ("1.5 cun", "3 cun", "L2"):
        found = tray.browser.document().find(words, 0)
        while found.block().text().strip() not in (words, f"the same for all: {words}"):
            found = tray.browser.document().find(words, found)
            assert not found.isNull(), words
        weights[words] = found.charFormat().fontWeight()
    assert weights["1.5 cun"] == weights["3 cun"] > weights["L2"]


def test_links_lead_to_pages_and_point_at_trials(qtbot: QtBot, start: Start) -> None:
    program = start()
    tray = lay(qtbot, program, "BL23", "GV4")
    tray.browser.highlighted.emit("acuview:reference/kerr-2003")
    marked = program.window.diagram.view._sight.marked
    assert marked is not None
    assert {one.sign for one in marked.marks} == {"fixed", "compared"}
    tray.browser.highlighted.emit("")
    agree(program, "BL23", "GV4")
    tray.browser.anchorClicked.emit("acuview:reference/kerr-2003")
    assert program.navigator.place.subject == "kerr-2003"
    assert program.tray.codes == ("BL23", "GV4")


def test_they_are_seen_together_and_the_view_is_given_back(qtbot: QtBot, start: Start) -> None:
    program = start()
    view = program.window.diagram.view
    assert view._looking.is_whole
    lay(qtbot, program, "BL23", "BL52", "GV4")
    qtbot.waitUntil(lambda: not view._looking.is_moving)
    spots = [
        s for s in view.spots
        if s.point in program.tray.codes and s.side in ("right", "midline")
    ]  # fmt: skip
    assert len(spots) == 3
    places = [view.camera.to_px((s.x, s.y)) for s in spots]
    assert all(view._looking.is_in_view((s.x, s.y)) for s in spots)
    assert min(math.dist(a, b) for a, b in combinations(places, 2)) >= 22
    labels = view._screen._ready().labels.plan(view.camera.px_per_cm, view._sight.label_wish)
    assert {"1 BL23", "2 BL52", "3 GV4"} <= {label.text for label in labels.labels}
    program.intents.clear_compared()
    QApplication.processEvents()
    assert view._looking.is_whole


def test_a_view_that_the_reader_moved_stays(qtbot: QtBot, start: Start) -> None:
    program = start()
    lay(qtbot, program, "BL23", "BL52")
    program.intents.zoom_in()
    moved = program.window.diagram.view.camera.px_per_cm
    program.intents.clear_compared()
    QApplication.processEvents()
    assert program.window.diagram.view.camera.px_per_cm == moved


def test_points_far_apart_leave_the_whole_figure(qtbot: QtBot, start: Start) -> None:
    program = start()
    lay(qtbot, program, "BL23", "BL60")
    assert program.window.diagram.view._looking.is_whole


def test_the_keys_reach_everything(qtbot: QtBot, start: Start) -> None:
    program = start()
    tray = lay(qtbot, program, "BL23", "BL52")
    press(qtbot, KEY.Key_F7)
    assert tray.browser.hasFocus()
    press(qtbot, KEY.Key_Escape)
    assert program.window.diagram.hasFocus()
    tray.heads[1].remove.setFocus()
    press(qtbot, KEY.Key_Space)
    agree(program, "BL23")
    for button in tray.findChildren(QToolButton):
        if button.isVisible():
            assert button.accessibleName()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert min(button.width(), button.height()) >= 24
    tray.clear.setFocus()
    press(qtbot, KEY.Key_Space)
    assert program.window.diagram.hasFocus()
    assert QKeySequence("K") in program.wiring._actions["compare"].shortcuts()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off(qtbot: QtBot, start: Start, theme: str, percent: int) -> None:
    program = start()
    program.theme.choose(theme)
    program.theme.resize_text(percent)
    tray = lay(qtbot, program, "BL23", "EX-UE7", "GV4")
    qtbot.waitUntil(lambda: not tray._soon.isActive())
    assert tray.browser.document().size().width() <= tray.browser.viewport().width() + 1
    for head in tray.heads:
        for button in (head.open, head.remove):
            assert button.width() >= button.sizeHint().width() - 1, button.text()
            assert head.rect().contains(button.geometry())
    assert tray.palette().color(tray.backgroundRole()).name() == program.theme.ink.page


def test_a_cell_that_fails_tells_it_in_its_own_place(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: list[int] = []

    def write(blocks: Sequence[Block], pen: Pen) -> str:
        if not broken:
            broken.append(1)
            msg = "out of ink"
            raise RuntimeError(msg)
        return write_blocks(blocks, pen)

    program = start()
    tray = lay(qtbot, program, "BL23", "BL52")
    monkeypatch.setattr(tray_html, "write_blocks", write)
    tray._write()
    text = tray.browser.toPlainText()
    assert text.count("out of ink") == 1
    assert "Zhì" in tray.heads[1].open.toolTip()
    assert "cadavers" in text


def test_a_single_point_has_room_for_its_words(qtbot: QtBot, start: Start) -> None:
    """The first point is written before the tray has its size, and again when it has."""
    program = start("BL40")
    tray = lay(qtbot, program, "BL40")
    qtbot.waitUntil(lambda: tray.heads[0].width() > tray.width() / 4)
    assert tray.clear.width() >= tray.clear.sizeHint().width()
