"""Sections fold away by click and by key, but never what warns or what has gone wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from acuview.model.atlas import Atlas
from acuview.panel.page_html import FOLDED
from acuview.panel.view import Panel
from acuview.reading import point_sections
from acuview.reading.page import page_of
from acuview.reading.section import Page, Voice
from acuview.state.folds import Folds

KEY = Qt.Key


def nothing(_kind: str, _name: str) -> str | None:
    return None


@pytest.fixture
def folds() -> Folds:
    return Folds()


@pytest.fixture
def panel(qtbot: QtBot, folds: Folds) -> Panel:
    panel = Panel(nothing)
    qtbot.addWidget(panel)

    def show() -> None:
        panel.show_folds(folds.folded)

    panel.fold_wanted.connect(folds.turn)
    folds.changed.connect(show)
    panel.resize(400, 640)
    panel.show()
    return panel


def heading_of(panel: Panel, title: str) -> QPoint:
    """The middle of a heading's words, in the pixels of the browser's viewport."""
    found = panel.browser.document().find(title)
    assert not found.isNull(), title
    middle = (found.selectionStart() + found.selectionEnd()) // 2
    cursor = QTextCursor(panel.browser.document())
    cursor.setPosition(middle)
    return panel.browser.cursorRect(cursor).center()


def click(panel: Panel, title: str) -> None:
    viewport = panel.browser.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=heading_of(panel, title))


def words(panel: Panel) -> str:
    return panel.browser.toPlainText()


def test_a_click_on_the_heading_folds_and_unfolds(panel: Panel, atlas: Atlas) -> None:
    page = page_of(atlas, "point", "BL23")
    panel.show_page(page, None, "")
    whole = words(panel)
    assert "iliac crest" in whole
    click(panel, "How to find it")
    assert "Put the hands on the tops" not in words(panel)
    assert f"How to find it {FOLDED}" in words(panel)
    for section in page.sections:
        assert section.title in words(panel)
    click(panel, "How to find it")
    assert words(panel) == whole


def test_what_is_folded_is_folded_on_the_next_point_too(panel: Panel, atlas: Atlas) -> None:
    panel.show_page(page_of(atlas, "point", "BL23"), None, "")
    click(panel, "Where it is")
    panel.show_page(page_of(atlas, "point", "BL40"), None, "")
    assert f"Where it is {FOLDED}" in words(panel)
    assert atlas.points["BL40"].location.text not in words(panel)
    panel.show_page(page_of(atlas, "meridian", "BL"), None, "")
    assert FOLDED not in words(panel)


def test_keys_fold_and_stay_at_the_heading(panel: Panel, atlas: Atlas) -> None:
    panel.show_page(page_of(atlas, "point", "BL23"), None, "")
    whole = words(panel)
    panel.browser.setFocus()
    for _ in range(60):
        QTest.keyClick(panel.browser, KEY.Key_Tab)
        if "How to find it" in panel.browser.textCursor().selectedText():
            break
    QTest.keyClick(panel.browser, KEY.Key_Return)
    assert f"How to find it {FOLDED}" in words(panel)
    assert "How to find it" in panel.browser.textCursor().selectedText()
    QTest.keyClick(panel.browser, KEY.Key_Return)
    assert words(panel) == whole


def test_the_first_heading_keeps_the_keys_too(panel: Panel, atlas: Atlas) -> None:
    panel.show_page(page_of(atlas, "reference", "cherkin-2009"), None, "")
    panel.browser.setFocus()
    QTest.keyClick(panel.browser, KEY.Key_Tab)
    for _ in range(3):
        assert "The study" in panel.browser.textCursor().selectedText()
        QTest.keyClick(panel.browser, KEY.Key_Return)
    assert f"The study {FOLDED}" in words(panel)


def test_what_is_read_stays_where_it_is(panel: Panel, atlas: Atlas) -> None:
    panel.show_page(page_of(atlas, "point", "BL23"), None, "")
    bar = panel.browser.verticalScrollBar()
    bar.setValue(300)
    before = heading_of(panel, "What lies beneath").y()
    click(panel, "What lies beneath")
    assert heading_of(panel, "What lies beneath").y() == before


def test_warnings_cannot_be_folded(panel: Panel, folds: Folds, atlas: Atlas) -> None:
    page = page_of(atlas, "point", "BL23")
    cautions = next(one for one in page.sections if one.voice is Voice.SAFETY)
    panel.show_page(page, None, "")
    text = atlas.point_words["BL23"].cautions[0].text
    click(panel, "Cautions")
    assert text in words(panel)
    folds.turn(page.fold_of(cautions))  # as a spoilt settings file would
    panel.show_page(page_of(atlas, "point", "BL24"), None, "")
    panel.show_page(page, None, "")
    assert text in words(panel)


def test_a_failing_section_tells_its_own_fault_alone(
    panel: Panel, folds: Folds, atlas: Atlas, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cautions(_atlas: Atlas, _code: str) -> None:
        msg = "out of ink"
        raise RuntimeError(msg)

    sections = (cautions, *point_sections.SECTIONS[1:])
    monkeypatch.setattr(point_sections, "SECTIONS", sections)
    folds.turn("point/cautions")
    page: Page = page_of(atlas, "point", "BL23")
    panel.show_page(page, None, "")
    assert words(panel).count("could not be shown") == 1
    assert "out of ink" in words(panel)
    assert atlas.points["BL23"].location.text.split(",")[0] in words(panel)
    click(panel, "Cautions")
    assert "out of ink" in words(panel)


def test_a_folded_section_keeps_its_sign_and_its_tint(panel: Panel, atlas: Atlas) -> None:
    panel.show_page(page_of(atlas, "point", "BL23"), None, "")
    for title in ("What trials show", "What tradition says"):
        click(panel, title) if heading_of(panel, title).y() < 600 else panel.fold_wanted.emit(
            f"point/{'evidence' if 'trials' in title else 'tradition'}"
        )
    html = panel.browser.toHtml()
    for voice in (Voice.TRADITION, Voice.EVIDENCE):
        tint = panel._ink.voices[voice]
        assert tint.ground in html
        assert tint.bar in html
        assert f"acuview-sign:{voice.value}" in html
