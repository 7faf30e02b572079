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
MOST_FITS = 4000
USUAL_LEAD = "EX-B9"
"""Names stand in one column after codes of up to this length."""
ROLE = QPalette.ColorRole


class RowPainter(QStyledItemDelegate):
    """Draws rows; takes the colour of a meridian from whoever made it.

    The list says which row is `chosen`, `hovered` and, while it has the focus, `current`; -1 for
    none. (The option's own state would say so too, but to read it costs every start 6 ms.)
    """

    def __init__(self, colour_of: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._colour_of = colour_of
        self._plain = QFont()
        self._bold = QFont()
        self._fits: dict[tuple[Row, int], tuple[int, str, str, int]] = {}
        self._metrics = QFontMetrics(self._bold)
        self._plain_metrics = self._metrics
        self._lead = self._least_aside = 0
        self.chosen = self.hovered = self.current = -1
        self.take_font(parent.font())

    def take_font(self, font: QFont) -> None:
        """Measures anew for another font."""
        self._fits.clear()
        self._plain = QFont(font)
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetrics(self._bold)
        self._plain_metrics = QFontMetrics(font)
        self._least_aside = self._plain_metrics.averageCharWidth() * LEAST_LETTERS
        self._lead = self._metrics.horizontalAdvance(USUAL_LEAD) + GAP

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
            _fill(painter, rect, palette.color(ROLE.Highlight))
        elif index.row() == self.hovered:
            _fill(painter, rect, palette.color(ROLE.AlternateBase))
        elif row.heading:
            _fill(painter, rect, palette.color(ROLE.Window))
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
        _fill(painter, bar, QColor(self._colour_of(row.id)))

    def _paint_words(
        self, painter: QPainter, rect: QRect, row: Row, ink: QColor, muted: QColor
    ) -> None:
        lead, words, aside, aside_width = self._fitted(row, rect.width())
        left = rect.left() + INSET
        base = rect.top() + (rect.height() + self._metrics.ascent() - self._metrics.descent()) // 2
        painter.setPen(ink)
        if row.lead:
            painter.setFont(self._bold)
            painter.drawText(left, base, row.lead)
            left += lead
        painter.setFont(self._bold if row.heading else self._plain)
        painter.drawText(left, base, words)
        if aside:
            painter.setFont(self._plain)
            painter.setPen(muted)
            painter.drawText(rect.right() - INSET - aside_width, base, aside)

    def _fitted(self, row: Row, width: int) -> tuple[int, str, str, int]:
        """Room for the code, the words as far as they have room, and how wide the aside is."""
        known = self._fits.get((row, width))
        if known is not None:
            return known
        if len(self._fits) > MOST_FITS:
            self._fits.clear()
        lead = self._lead if row.lead else 0
        if len(row.lead) > len(USUAL_LEAD):  # such as EX-HN15: its name begins further on
            lead = max(lead, self._metrics.horizontalAdvance(row.lead) + GAP)
        room = width - 2 * INSET - lead
        metrics = self._metrics if row.heading else self._plain_metrics
        words = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room)
        room -= metrics.horizontalAdvance(words) + GAP
        aside = ""
        if row.aside and room > self._least_aside:
            aside = self._plain_metrics.elidedText(row.aside, Qt.TextElideMode.ElideRight, room)
        fit = (lead, words, aside, self._plain_metrics.horizontalAdvance(aside))
        self._fits[row, width] = fit
        return fit


def _fill(painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """Fills a rectangle; `fillRect` would wrap gradients and all their enums (1 ms of a start)."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
