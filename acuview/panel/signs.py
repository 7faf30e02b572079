"""The small signs of the voices, painted when first asked for; each stands beside words."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from acuview.panel.ink import Ink
from acuview.reading.section import Voice

SCHEME = "acuview-sign"
SIGN_SHARE = 1.45
"""Pixels of a sign for each point of the text's size."""


def sign(voice: Voice, ink: Ink, size: int, ratio: float) -> QImage:
    """The sign of a voice, `size` pixels wide, for a screen of that pixel ratio."""
    image = QImage(QSize(size, size) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 16, size / 16)
    colour = QColor(ink.voices[voice].title)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(colour)
    DRAW[voice](painter)
    painter.end()
    return image


def _place(painter: QPainter) -> None:
    """A dot within a measuring ring."""
    painter.drawEllipse(QPointF(8, 8), 1.7, 1.7)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(8, 8), 4.6, 4.6)
    for turn in range(0, 360, 90):
        x, y = cos(radians(turn)), sin(radians(turn))
        painter.drawLine(QPointF(8 + 4.6 * x, 8 + 4.6 * y), QPointF(8 + 7 * x, 8 + 7 * y))


def _scroll(painter: QPainter) -> None:
    """An open book."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for way in (-1, 1):
        page = QPolygonF(
            [QPointF(8 + way * x, y) for x, y in ((0, 4.4), (6.6, 2.8), (6.6, 12), (0, 13.6))]
        )
        painter.drawPolygon(page)


def _trial(painter: QPainter) -> None:
    """Estimates with their intervals, as a review draws them."""
    painter.drawLine(QPointF(8, 1.5), QPointF(8, 14.5))
    for y, left, right, at in ((4.5, 2.0, 9.0, 5.2), (10.5, 6.0, 14.0, 10.5)):
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.drawRect(QRectF(at - 1.3, y - 1.3, 2.6, 2.6))


def _warning(painter: QPainter) -> None:
    """A triangle with an exclamation mark."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(8, 1.6), QPointF(15, 14), QPointF(1, 14)]))
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.6))
    painter.drawPoint(QPointF(8, 11.8))


def _lines(painter: QPainter) -> None:
    """Lines of plain text."""
    for y, right in ((4.0, 13.5), (8.0, 13.5), (12.0, 9.0)):
        painter.drawLine(QPointF(2.5, y), QPointF(right, y))


DRAW: dict[Voice, Callable[[QPainter], None]] = {
    Voice.DESCRIPTION: _place,
    Voice.TRADITION: _scroll,
    Voice.EVIDENCE: _trial,
    Voice.SAFETY: _warning,
    Voice.PLAIN: _lines,
}
