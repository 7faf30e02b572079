"""The evidence by pointer, by keys and by ear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser, QToolButton
from pytestqt.qtbot import QtBot

from acuview.evidence.items import Hit
from acuview.evidence.style import DARK
from acuview.evidence.view import EvidenceView
from acuview.model.atlas import Atlas
from acuview.reading.evidence import twin
from acuview.reading.exhibit import shown_of
from acuview.reading.study import card_of

KEY = Qt.Key


@pytest.fixture
def view(qtbot: QtBot, atlas: Atlas) -> EvidenceView:
    """A view of what stands behind `Does it work for back pain?`."""
    view = EvidenceView(lambda name: card_of(atlas, name))
    qtbot.addWidget(view)
    view.resize(700, 700)
    view.show_evidence(shown_of(atlas, "topic", "effectiveness"))
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.canvas.setFocus()
    qtbot.waitUntil(view.canvas.hasFocus)
    return view


def hits(view: EvidenceView) -> tuple[Hit, ...]:
    assert view.canvas.sheet is not None
    return view.canvas.sheet.hits


def place_of(view: EvidenceView, hit: Hit) -> QPoint:
    top = view.canvas.verticalScrollBar().value()
    return QPoint(round(hit.x + hit.width / 2), round(hit.y + hit.height / 2 - top))


def words_of_card(view: EvidenceView) -> str:
    browser = view.card.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser)
    return browser.toPlainText()


def is_seen(view: EvidenceView, hit: Hit) -> bool:
    top = view.canvas.verticalScrollBar().value()
    return hit.y >= top and hit.y + hit.height <= top + view.canvas.viewport().height()


def test_a_click_on_a_row_opens_the_card_of_its_study(view: EvidenceView) -> None:
    first = hits(view)[0]
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, first))
    assert view.card.isVisible()
    text = words_of_card(view)
    for said in ("Brinkhaus 2006", "randomised trial", "minimal acupuncture", "Limits", "DOI"):
        assert said in text
    assert "no clear difference found" in text


@pytest.mark.parametrize("key", [KEY.Key_Down, KEY.Key_Tab])
def test_keys_reach_every_row_and_keep_it_in_view(view: EvidenceView, key: Qt.Key) -> None:
    for hit in hits(view):
        QTest.keyClick(view.canvas, key)
        assert view.canvas.chosen == hit
        assert is_seen(view, hit)
        assert view.canvas.accessibleDescription() == hit.words
    for hit in reversed(hits(view)[:-1]):
        QTest.keyClick(view.canvas, KEY.Key_Up)
        assert view.canvas.chosen == hit
        assert is_seen(view, hit)


def test_tab_leaves_after_the_last_row(view: EvidenceView) -> None:
    QTest.keyClick(view.canvas, KEY.Key_End)
    QTest.keyClick(view.canvas, KEY.Key_Tab)
    assert isinstance(QGuiApplication.focusObject(), QToolButton)
    assert view.canvas.chosen == hits(view)[-1]


def test_return_opens_the_card_and_escape_steps_back(qtbot: QtBot, view: EvidenceView) -> None:
    QTest.keyClick(view.canvas, KEY.Key_Down)
    QTest.keyClick(view.canvas, KEY.Key_Return)
    assert view.card.isVisible()
    focused = QGuiApplication.focusObject()
    assert isinstance(focused, QTextBrowser)
    with qtbot.assertNotEmitted(view.closed):
        QTest.keyClick(focused, KEY.Key_Escape)
    assert not view.card.isVisible()
    assert view.canvas.hasFocus()
    with qtbot.waitSignal(view.closed):
        QTest.keyClick(view.canvas, KEY.Key_Escape)


def test_without_a_chosen_row_all_of_it_is_told(view: EvidenceView, atlas: Atlas) -> None:
    told = view.canvas.accessibleDescription().split("\n")
    assert told == list(twin(shown_of(atlas, "topic", "effectiveness").evidence))
    assert "47 figures" in view.canvas.accessibleName()


def test_the_doi_is_copied_and_never_opened(qtbot: QtBot, view: EvidenceView) -> None:
    QTest.keyClick(view.canvas, KEY.Key_Down)
    QTest.keyClick(view.canvas, KEY.Key_Return)
    with qtbot.waitSignal(view.said) as said:
        view.card._copy.click()
    assert QGuiApplication.clipboard().text() == "10.1001/archinte.166.4.450"
    assert "10.1001/archinte.166.4.450" in said.args[0]
    with qtbot.waitSignal(view.opened) as opened:
        view.card._page.click()
    assert opened.args == ["brinkhaus-2006"]


def test_a_row_under_the_pointer_is_brought_out(view: EvidenceView) -> None:
    hit = hits(view)[1]
    place = place_of(view, hit)
    corner = QPoint(round(hit.x + 4), place.y())
    before = view.canvas.viewport().grab().toImage().pixelColor(corner)
    QTest.mouseMove(view.canvas.viewport(), place)
    after = view.canvas.viewport().grab().toImage().pixelColor(corner)
    assert before != after


def test_it_takes_the_theme_and_the_size_of_text(view: EvidenceView) -> None:
    view.set_style(DARK)
    corner = view.canvas.viewport().grab().toImage().pixelColor(2, 2)
    assert corner == QColor(DARK.page)
    before = hits(view)[0].height
    font = QFont(view.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert hits(view)[0].height > 1.5 * before


def test_another_place_puts_the_card_away(view: EvidenceView, atlas: Atlas) -> None:
    QTest.keyClick(view.canvas, KEY.Key_Down)
    QTest.keyClick(view.canvas, KEY.Key_Return)
    view.show_evidence(shown_of(atlas, "point", "BL40"))
    assert not view.card.isVisible()
    assert view.canvas.verticalScrollBar().value() == 0
    assert view.canvas.chosen is None


def test_what_has_no_figures_offers_none_to_keep(view: EvidenceView, atlas: Atlas) -> None:
    view.show_evidence(shown_of(atlas, None, None))
    assert "Nothing is open" in view.canvas.accessibleName()
    assert not any(button.isEnabled() for button in (view._copy, view._picture, view._numbers))
    view.show_evidence(shown_of(atlas, "point", "BL40"))
    assert all(button.isEnabled() for button in (view._copy, view._picture, view._numbers))


@pytest.mark.parametrize("width", [1200, 500, 260])
def test_every_button_is_seen_whole_at_any_width(view: EvidenceView, width: int) -> None:
    view.resize(width, 700)
    buttons = view.bar.findChildren(QToolButton)
    assert len(buttons) == 4
    for button in buttons:
        assert view.bar.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= 24
