"""The card of one study over the sheet: what was done, what was found, what limits it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from acuview.evidence.style import LIGHT, EvidenceStyle
from acuview.reading.study import Card

ROLE = QPalette.ColorRole
INDENT = 2
"""Spaces a level in the lines of its findings."""


class StudyCard(QFrame):
    """Shows one study.

    Signals:
        opened(str): the reader wants the study's own page.
        closed(): the reader has done with it.
        said(str): one line of what was done.
    """

    opened = Signal(str)
    closed = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._style = LIGHT
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.words = QTextBrowser(self)
        self.words.setOpenLinks(False)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self._page = QPushButton(self.tr("Study page"), self)
        self._page.setToolTip(self.tr("Open this study in the panel"))
        self._copy = QPushButton(self.tr("Copy DOI"), self)
        self._copy.setToolTip(self.tr("Copy the DOI; nothing is opened"))
        self._close = QPushButton(self.tr("Close"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self._page)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        self._sheet = QVBoxLayout(self)
        self._sheet.addWidget(self.words, 1)
        self._sheet.addLayout(buttons)
        self._page.clicked.connect(self._open)
        self._copy.clicked.connect(self._copy_doi)
        self._close.clicked.connect(self.closed)

    def show_card(self, card: Card) -> None:
        """Shows a study from its beginning."""
        self._card = card
        self.setAccessibleName(self.tr("Card of {study}").format(study=card.label))
        self.words.setAccessibleName(card.label)
        self._copy.setVisible(bool(card.doi))
        self._write()

    def set_style(self, style: EvidenceStyle) -> None:
        """Takes the colours of a theme."""
        self._style = style
        palette = QPalette(self.palette())
        for role, colour in (
            (ROLE.Window, style.page), (ROLE.Base, style.page), (ROLE.Text, style.text),
            (ROLE.WindowText, style.frame),
        ):  # fmt: skip
            palette.setColor(role, QColor(colour))
        self.setPalette(palette)
        self.words.setPalette(palette)
        self._write()

    def wanted_height(self, width: int) -> int:
        """How high it is when all of it is seen, in pixels."""
        document = self.words.document().clone(self)
        margins = self.contentsMargins() + self._sheet.contentsMargins()
        bar = self.words.verticalScrollBar().sizeHint().width()
        document.setTextWidth(width - margins.left() - margins.right() - bar)
        words = round(document.size().height())
        document.deleteLater()
        return words + margins.top() + margins.bottom() + 2 * self._close.sizeHint().height()

    def _write(self) -> None:
        if self._card is not None:
            self.words.setHtml(card_html(self._card, self._style))

    def _open(self) -> None:
        if self._card is not None:
            self.opened.emit(self._card.reference)

    def _copy_doi(self) -> None:
        if self._card is not None:
            QGuiApplication.clipboard().setText(self._card.doi)
            self.said.emit(self.tr("Copied: {doi}").format(doi=self._card.doi))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Gives the keys to its words."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)


def card_html(card: Card, style: EvidenceStyle) -> str:
    """A card as HTML; every word is escaped."""
    parts = [f"<h3>{escape(card.label)}</h3><p><b>{escape(card.title)}</b></p>"]
    if card.summary:
        parts.append(f"<p>{escape(card.summary)}</p>")
    parts += [_table(card.facts, style), _head("What it found", style)]
    parts += [_line(line) for line in card.findings]
    if card.limits:
        parts += [_head("Limits", style), f"<p>{escape(card.limits)}</p>"]
    parts += [_head("Published", style), _table(card.published, style)]
    return "".join(parts)


def _table(facts: tuple[tuple[str, str], ...], style: EvidenceStyle) -> str:
    rows = "".join(
        f'<tr><td style="color:{style.muted}; padding-right:10px">{escape(label)}</td>'
        f"<td>{escape(value)}</td></tr>"
        for label, value in facts
    )
    return f'<table cellspacing="0" cellpadding="2">{rows}</table>'


def _head(words: str, style: EvidenceStyle) -> str:
    return f'<h4 style="color:{style.head}; margin-bottom:2px">{escape(words)}</h4>'


def _line(line: str) -> str:
    words = line.lstrip(" ")
    match (len(line) - len(words)) // INDENT:
        case 0:
            return f'<p style="margin-bottom:0px"><b>{escape(words)}</b></p>'
        case 1:
            return f'<p style="margin-top:2px; margin-bottom:0px"><i>{escape(words)}</i></p>'
        case _:
            return f'<p style="margin-top:0px; margin-bottom:5px">{escape(words)}</p>'
