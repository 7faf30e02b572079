"""The evidence in the window: a bar with what can be done, the sheet, and the card of a study."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QVBoxLayout, QWidget

from acuview.evidence.bar import Bar
from acuview.evidence.canvas import Canvas
from acuview.evidence.card import StudyCard
from acuview.evidence.items import Mark
from acuview.evidence.style import LIGHT, EvidenceStyle
from acuview.reading.exhibit import Shown
from acuview.reading.study import Card

CARD_LETTERS = 66
MARGIN = 12
"""About the card, in pixels."""


class EvidenceView(QWidget):
    """Shows the evidence behind what is open; knows no atlas and no navigator.

    `card_of` answers the card of a reference.

    Signals:
        opened(str): the reader wants the page of this reference.
        closed(): the reader wants the drawing back.
        copy_wanted(), picture_wanted(), numbers_wanted(): what is shown is to be copied as a
            picture, or saved as a picture or as numbers.
        said(str): one line of what was done.
    """

    opened = Signal(str)
    closed = Signal()
    copy_wanted = Signal()
    picture_wanted = Signal()
    numbers_wanted = Signal()
    said = Signal(str)

    def __init__(self, card_of: Callable[[str], Card], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card_of = card_of
        self._shown: Shown | None = None
        self._style = LIGHT
        self.setAutoFillBackground(True)
        self.bar = Bar(self)
        self._back = self.bar.add(
            self.tr("\u2039 Back to the drawing"), self.tr("Show the drawing again (Esc)")
        )
        self._copy = self.bar.add(self.tr("Copy picture"), self.tr("Copy all of it as a picture"))
        self._picture = self.bar.add(
            self.tr("Save picture\u2026"), self.tr("Save all of it as PNG, SVG or PDF")
        )
        self._numbers = self.bar.add(
            self.tr("Save numbers\u2026"), self.tr("Save every number of it as CSV")
        )
        self.canvas = Canvas(self)
        self.card = StudyCard(self)
        self.card.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas, 1)
        self.setFocusProxy(self.canvas)
        self._back.clicked.connect(self.closed)
        self._copy.clicked.connect(self.copy_wanted)
        self._picture.clicked.connect(self.picture_wanted)
        self._numbers.clicked.connect(self.numbers_wanted)
        self.canvas.opened.connect(self._open_card)
        self.canvas.left.connect(self.step_back)
        self.card.closed.connect(self.step_back)
        self.card.opened.connect(self.opened)
        self.card.said.connect(self.said)

    @property
    def areas(self) -> tuple[QAbstractScrollArea, ...]:
        """Everything that scrolls."""
        return self.canvas, self.card.words

    @property
    def shown(self) -> Shown | None:
        """What is shown."""
        return self._shown

    @property
    def colours(self) -> EvidenceStyle:
        """The colours in which it is shown."""
        return self._style

    def show_evidence(self, shown: Shown) -> None:
        """Shows evidence; another one puts the card away."""
        if shown != self._shown:
            self._shown = shown
            self._put_card_away()
            self.canvas.show_evidence(shown)
            for button in (self._copy, self._picture, self._numbers):
                button.setEnabled(not shown.evidence.is_empty)

    def set_style(self, style: EvidenceStyle) -> None:
        """Takes the colours of a theme."""
        self._style = style
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(style.page))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(style.text))
        palette.setColor(QPalette.ColorRole.ButtonText, QColor(style.text))
        palette.setColor(QPalette.ColorRole.Mid, QColor(style.grid))
        self.setPalette(palette)
        self.canvas.set_style(style)
        self.card.set_style(style)

    def step_back(self) -> None:
        """Puts the card away, or else asks for the drawing."""
        if self.card.isVisible():
            self._put_card_away()
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.closed.emit()

    def _put_card_away(self) -> None:
        self.card.hide()

    def _open_card(self, mark: Mark) -> None:
        self.card.show_card(self._card_of(mark.reference))
        self._place_card()
        self.card.show()
        self.card.raise_()
        self.card.take_focus()

    def _place_card(self) -> None:
        room = self.canvas.geometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        bar = self.canvas.verticalScrollBar().width()
        width = min(self.fontMetrics().averageCharWidth() * CARD_LETTERS, room.width() - bar)
        height = min(self.card.wanted_height(width), room.height())
        left = room.right() - bar - width + 1
        self.card.setGeometry(QRect(left, room.top(), width, height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the card in its corner."""
        super().resizeEvent(event)
        if self.card.isVisible():
            self._place_card()

    def changeEvent(self, event: QEvent) -> None:
        """Keeps the card as large as its words want it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.card.isVisible():
            self._place_card()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc steps back wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)
