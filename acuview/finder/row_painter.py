"""Paints a row: the meridian's colour, the code, the name, and the English name aside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from acuview.finder.row_model import ROW_ROLE
from acuview.finder.rows import Row

INSET = 10
GAP = 8
LEAST_LETTERS = 7
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROLE = QPalette.ColorRole


class RowPainter(QStyledItemDelegate):
    """Draws rows; takes the colour of a meridian from whoever made it.

    The list says which row is `chosen`, `hovered` and, while it has the focus, `current`; -1 for
    none. (The option's own state would say so too, but to read it costs every start 6 ms.)
    """

    def __init__(self, colour_of: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._colour_of = colour_of
        self._bold = QFont()
        self._metrics = QFontMetrics(self._bold)
        self._plain_metrics = self._metrics
        self._lead = self._least_aside = 0
        self.chosen = self.hovered = self.current = -1
        self.take_font(parent.font())

    def take_font(self, font: QFont) -> None:
        """Measures anew for another font."""
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetrics(self._bold)
        self._plain_metrics = QFontMetrics(font)
        self._least_aside = self._plain_metrics.averageCharWidth() * LEAST_LETTERS
        self._lead = self._metrics.horizontalAdvance("EX-B9") + GAP

    def take_colours(self, colour_of: Callable[[str], str]) -> None:
        """Takes the meridians' colours of another theme."""
        self._colour_of = colour_of

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row is as high as a finger's target."""
        return QSize(80, max(24, self._metrics.height() + 8))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws one row."""
        row: Row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        chosen = index.row() == self.chosen
        if chosen:
            painter.fillRect(rect, palette.brush(ROLE.Highlight))
        elif index.row() == self.hovered:
            painter.fillRect(rect, palette.brush(ROLE.AlternateBase))
        elif row.heading:
            painter.fillRect(rect, palette.brush(ROLE.Window))
        ink = palette.color(ROLE.HighlightedText if chosen else ROLE.Text)
        muted = ink if chosen else palette.color(ROLE.PlaceholderText)
        if row.kind in ("point", "meridian"):
            self._paint_bar(painter, rect, row)
        self._paint_words(painter, rect, row, ink, muted)
        if index.row() == self.current:
            painter.setPen(palette.color(ROLE.Highlight if not chosen else ROLE.HighlightedText))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_bar(self, painter: QPainter, rect: QRect, row: Row) -> None:
        height = rect.height() if row.heading else rect.height() - 8
        bar = QRectF(rect.left(), rect.top() + (rect.height() - height) / 2, 4, height)
        painter.fillRect(bar, QColor(self._colour_of(row.id)))

    def _paint_words(
        self, painter: QPainter, rect: QRect, row: Row, ink: QColor, muted: QColor
    ) -> None:
        plain = painter.font()
        left, right = rect.left() + INSET, rect.right() - INSET
        painter.setFont(self._bold)
        painter.setPen(ink)
        if row.lead:
            painter.drawText(QRect(left, rect.top(), self._lead, rect.height()), LEFT, row.lead)
            left += self._lead
        metrics = self._metrics if row.heading else self._plain_metrics
        if not row.heading:
            painter.setFont(plain)
        words = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, rect.top(), right - left, rect.height()), LEFT, words)
        painter.setFont(plain)
        left += metrics.horizontalAdvance(words) + GAP
        room = right - left
        if row.aside and room > self._least_aside:
            aside = self._plain_metrics.elidedText(row.aside, Qt.TextElideMode.ElideRight, room)
            painter.setPen(muted)
            painter.drawText(QRect(left, rect.top(), room, rect.height()), RIGHT, aside)
