"""Cautions are seen without scrolling on every point that has them, on a small laptop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from acuview.app.program import Program
from tests.app.conftest import Start

PANEL = 398
"""As wide as the panel is at 1366x768; the screen of these tests is smaller."""


def hidden(program: Program) -> dict[str, int]:
    """The points whose cautions reach below the panel's edge, and by how many pixels."""
    browser = program.window.panel.browser
    out = {}
    for code, words in program._atlas.point_words.items():
        if not words.cautions:
            continue
        program.intents.pick(code)
        QApplication.processEvents()
        assert browser.verticalScrollBar().value() == 0
        after = browser.document().find("Where it is")
        after.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        below = browser.cursorRect(after).top() - browser.viewport().height()
        if below > 0:
            out[code] = below
    return out


def at(start: Start, percent: int) -> Program:
    program = start("BL23")
    program.theme.resize_text(percent)
    window = program.window
    window.resizeDocks([window.panel_dock], [PANEL], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    assert (window.height(), window.panel.width()) == (768, PANEL)
    return program


@pytest.mark.parametrize("percent", [100, 150])
def test_every_caution_is_seen_at_once(start: Start, percent: int) -> None:
    assert hidden(at(start, percent)) == {}


def test_in_the_largest_text_every_caution_is_begun(start: Start) -> None:
    """Twice the size, the longest are not seen whole; most are."""
    program = at(start, 200)
    warned = sum(bool(words.cautions) for words in program._atlas.point_words.values())
    assert len(hidden(program)) <= warned // 8
