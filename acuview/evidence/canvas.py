"""Shows a sheet of evidence: scrolls it, and lets pointer and keys reach its rows."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from acuview.evidence.items import Hit, Sheet
from acuview.evidence.letters import Letters
from acuview.evidence.painter import paint_sheet
from acuview.evidence.sheet import lay_out
from acuview.evidence.style import LIGHT, EvidenceStyle
from acuview.reading.evidence import summary, twin
from acuview.reading.exhibit import Shown

KEY = Qt.Key
STEPS = {KEY.Key_Down: 1, KEY.Key_Up: -1}
OPENING = (KEY.Key_Return, KEY.Key_Enter, KEY.Key_Space)
LEAST_WIDTH = 240
"""In fewer pixels a sheet is no longer set narrower, but cut."""


class Canvas(QAbstractScrollArea):
    """One sheet at the width of the window.

    Signals:
        opened(object): the row of this Mark was clicked, or chosen and confirmed.
        left(): Esc was pressed.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._style = LIGHT
        self._letters = self._made_letters()
        self._sheet: Sheet | None = None
        self._chosen = -1
        self._hovered = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width, and the sheet would be set twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown, at its places."""
        return self._sheet

    @property
    def letters(self) -> Letters:
        """The letters of the sheet."""
        return self._letters

    @property
    def chosen(self) -> Hit | None:
        """The row that the keyboard is on."""
        return self._hit(self._chosen)

    def show_evidence(self, shown: Shown) -> None:
        """Shows evidence from its beginning; the same again stays where it is."""
        if shown == self._shown:
            return
        self._shown = shown
        self._chosen = self._hovered = -1
        self._set()
        self.verticalScrollBar().setValue(0)
        self._tell()

    def set_style(self, style: EvidenceStyle) -> None:
        """Takes the colours of a theme."""
        self._style = style
        self.viewport().update()

    def _made_letters(self) -> Letters:
        family = QFont(self.font())
        return Letters(family, QFontInfo(family).pixelSize())

    def _set(self) -> None:
        """Lays the sheet out anew and keeps the same part of it in view."""
        if self._shown is None:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        width = max(LEAST_WIDTH, self.viewport().width())
        self._sheet = lay_out(self._shown, width, self._letters)
        page = self.viewport().height()
        bar.setRange(0, max(0, round(self._sheet.height) - page))
        bar.setPageStep(page)
        bar.setSingleStep(round(self._letters.line("body") * 2))
        bar.setValue(round(share * bar.maximum()))
        self.viewport().update()

    def _hit(self, number: int) -> Hit | None:
        hits = self._sheet.hits if self._sheet is not None else ()
        return hits[number] if 0 <= number < len(hits) else None

    def _tell(self) -> None:
        """Says what is shown, and the row that the keyboard is on, to whoever cannot see it."""
        if self._shown is None:
            return
        evidence = self._shown.evidence
        words = self._shown.nothing if evidence.is_empty else summary(evidence)
        self.setAccessibleName(f"{self._shown.title}: {words}")
        chosen = self.chosen
        lines = (chosen.words,) if chosen is not None else twin(evidence)
        self.setAccessibleDescription("\n".join(lines))

    def _choose(self, number: int) -> None:
        self._chosen = number
        hit = self.chosen
        if hit is not None:
            bar, page = self.verticalScrollBar(), self.viewport().height()
            room = self._letters.line("body") * 2
            if hit.y - room < bar.value():
                bar.setValue(round(hit.y - room))
            elif hit.y + hit.height + room > bar.value() + page:
                bar.setValue(round(min(hit.y - room, hit.y + hit.height + room - page)))
        self.viewport().update()
        self._tell()
        if hit is not None:
            self._announce(hit.words)

    def _announce(self, words: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: 2 ms

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _step(self, by: int) -> bool:
        """So many rows on; False where there are no more."""
        hits = self._sheet.hits if self._sheet is not None else ()
        if not hits:
            return False
        if self._chosen < 0:
            tops = [hit.y for hit in hits]
            seen = bisect_left(tops, self.verticalScrollBar().value())
            to = min(seen, len(hits) - 1) if by > 0 else max(0, seen - 1)
        else:
            to = self._chosen + by
        if not 0 <= to < len(hits):
            return False
        self._choose(to)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks the rows, opens one, or leaves."""
        key = event.key()
        last = len(self._sheet.hits) - 1 if self._sheet is not None else -1
        chosen = self.chosen
        if key in STEPS:
            self._step(STEPS[KEY(key)])
        elif key == KEY.Key_Home:
            self.verticalScrollBar().setValue(0)
            self._choose(-1)
        elif key == KEY.Key_End and last >= 0:
            self._choose(last)
        elif key in OPENING and chosen is not None:
            self.opened.emit(chosen.mark)
        elif key == KEY.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's own
        """Tab goes from row to row, and on to the next widget after the last."""
        return self._step(1 if forward else -1) or super().focusNextPrevChild(forward)

    def _at(self, place: QPointF) -> int:
        x, y = place.x(), place.y() + self.verticalScrollBar().value()
        for number, hit in enumerate(self._sheet.hits if self._sheet is not None else ()):
            if hit.y <= y < hit.y + hit.height and hit.x <= x < hit.x + hit.width:
                return number
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Brings out the row under the pointer."""
        self._hover(self._at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens the row that is clicked."""
        number = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self._choose(number)
            hit = self.chosen
            if hit is not None:
                self.opened.emit(hit.mark)

    def viewportEvent(self, event: QEvent) -> bool:
        """Nothing is brought out once the pointer has left."""
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            shape = Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the sheet to the new width."""
        super().resizeEvent(event)
        self._set()

    def changeEvent(self, event: QEvent) -> None:
        """Sets the sheet in letters of the new size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._letters = self._made_letters()
            self._set()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints what is in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._style.page))
        if self._sheet is None:
            return
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        for number, ground in ((self._hovered, "hover"), (self._chosen, "chosen")):
            hit = self._hit(number)
            if hit is not None:
                self._bring_out(painter, hit, ground)
        rect = event.rect()
        clip = (top + rect.top(), top + rect.bottom() + 1)
        paint_sheet(painter, self._sheet, self._style, self._letters, clip=clip)
        painter.end()

    def _bring_out(self, painter: QPainter, hit: Hit, ground: str) -> None:
        style = self._style
        box = QRectF(hit.x, hit.y, hit.width, hit.height).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(style.chosen if ground == "chosen" else style.hover))
        chosen = ground == "chosen" and self.hasFocus()
        painter.setPen(QPen(QColor(style.frame), 2) if chosen else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 3, 3)

    def sizeHint(self) -> QSize:
        """As a page."""
        return QSize(700, 600)
