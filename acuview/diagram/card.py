"""The name card at the pointer; knows nothing of what a click would do."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from acuview.diagram.camera import Box
from acuview.diagram.inks import Inks, faint
from acuview.geometry.curve import XY
from acuview.model.record import Record

PAD = 9.0
OFF = 16.0
EDGE = 4.0


class Card(Record):
    """What is on a card: a code, a name beside it, and a line or two beneath."""

    code: str
    name: str
    lines: tuple[str, ...]
    ink: QColor


class Fonts(Record):
    """The fonts of a card."""

    code: QFont
    text: QFont

    @classmethod
    def of(cls, font: QFont, pixels: int) -> Fonts:
        """The two fonts of a card, from the window's."""
        code, text = QFont(font), QFont(font)
        code.setPixelSize(pixels + 1)
        code.setBold(True)
        text.setPixelSize(pixels)
        text.setBold(False)
        return cls(code, text)


def card_box(card: Card, fonts: Fonts, at: XY, window: tuple[float, float]) -> Box:
    """Where a card lies: below right of the pointer if it can, and never cut off."""
    width, height = _size(card, fonts)
    left, top = at[0] + OFF, at[1] + OFF
    if left + width > window[0] - EDGE:
        left = at[0] - OFF - width
    if top + height > window[1] - EDGE:
        top = at[1] - OFF - height
    left = max(min(left, window[0] - EDGE - width), EDGE)
    top = max(min(top, window[1] - EDGE - height), EDGE)
    return Box(left, top, left + width, top + height)


def _size(card: Card, fonts: Fonts) -> tuple[float, float]:
    code, text = QFontMetricsF(fonts.code), QFontMetricsF(fonts.text)
    head = code.horizontalAdvance(card.code)
    if card.name:
        head += 7 + text.horizontalAdvance(card.name)
    wide = max([head, *(text.horizontalAdvance(line) for line in card.lines)])
    return wide + 2 * PAD, code.height() + len(card.lines) * text.height() + 2 * PAD - 4


def paint_card(painter: QPainter, card: Card, fonts: Fonts, box: Box, inks: Inks) -> None:
    """Paints a card into its box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(box.left, box.top, box.width, box.height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faint(inks.shadow, 0.5))
    painter.drawRoundedRect(rect.translated(0, 1.5).adjusted(-1, 0, 1, 1), 7, 7)
    painter.setBrush(inks.card_edge)  # filled twice: a stroke takes four times as long
    painter.drawRoundedRect(rect, 6.5, 6.5)
    painter.setBrush(inks.card)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5.5, 5.5)
    code, text = QFontMetricsF(fonts.code), QFontMetricsF(fonts.text)
    base = box.top + PAD - 2 + code.ascent()
    left = box.left + PAD
    painter.setFont(fonts.code)
    painter.setPen(card.ink)
    painter.drawText(QPointF(left, base), card.code)
    painter.setFont(fonts.text)
    painter.setPen(inks.text)
    painter.drawText(QPointF(left + code.horizontalAdvance(card.code) + 7, base), card.name)
    painter.setPen(inks.muted)
    y = box.top + PAD - 2 + code.height() + text.ascent()
    for line in card.lines:
        painter.drawText(QPointF(left, y), line)
        y += text.height()
