"""Writes short texts with halos: as small pictures on screen, as outlines where that is asked."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from acuview.diagram.camera import Box

PAD = 2
_HALO = ((-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1))


class Lettering:
    """One font at one size, with its measures and the pictures of what was written before."""

    def __init__(self, family: QFont, pixels: int, *, bold: bool, dpr: float = 1.0) -> None:
        self.font = QFont(family)
        self.font.setPixelSize(max(pixels, 6))
        self.font.setBold(bold)
        metrics = QFontMetricsF(self.font)
        self.cap = metrics.capHeight() or pixels * 0.7
        self._ascent = ceil(metrics.ascent() or pixels)
        self._descent = metrics.descent() or pixels * 0.25
        self._metrics = metrics
        self._dpr = dpr
        self._widths: dict[str, float] = {}
        self._pictures: dict[tuple[str, int, int], QPixmap] = {}

    def size(self, text: str) -> tuple[float, float]:
        """Width and height of a text's box; codes need no room for descenders and accents."""
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        if text.isupper() or text.isdigit():
            return width + 2, self.cap + 2
        return width + 2, self.cap + self._descent * 1.1 + 3

    def _baseline(self, box: Box) -> float:
        return (box.top + box.bottom + self.cap) / 2

    def write(self, painter: QPainter, box: Box, text: str, ink: QColor, halo: QColor) -> None:
        """Writes into a box from a picture kept for the purpose, on whole device pixels."""
        key = (text, ink.rgba(), halo.rgba())
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._picture(text, ink, halo)
        dpr = self._dpr
        left = round((box.left + 1 - PAD) * dpr) / dpr
        top = round((self._baseline(box) - self._ascent - PAD) * dpr) / dpr
        painter.drawPixmap(QPointF(left, top), picture)

    def _picture(self, text: str, ink: QColor, halo: QColor) -> QPixmap:
        """The text over eight copies of its halo, which is set once: setting is what takes time."""
        at = QPoint(PAD, self._ascent + PAD)
        shade = self._sheet(text)
        painter = QPainter(shade)
        painter.setFont(self.font)
        painter.setPen(halo)
        painter.drawText(at, text)
        painter.end()
        picture = self._sheet(text)
        painter = QPainter(picture)
        for dx, dy in _HALO:
            painter.drawPixmap(dx, dy, shade)
        painter.setFont(self.font)
        painter.setPen(ink)
        painter.drawText(at, text)
        painter.end()
        return picture

    def _sheet(self, text: str) -> QPixmap:
        dpr = self._dpr
        width = ceil((self.size(text)[0] + 2 * PAD) * dpr)
        height = ceil((self._ascent + self._descent + 2 * PAD) * dpr)
        sheet = QPixmap(width, height)
        sheet.setDevicePixelRatio(dpr)
        sheet.fill(Qt.GlobalColor.transparent)
        return sheet

    def draw(
        self, painter: QPainter, box: Box, text: str, ink: QColor, halo: QColor, *, outlined: bool
    ) -> None:
        """Writes into a box at any scale: as text, or as outlines that need no font elsewhere."""
        at = QPointF(box.left + 1, self._baseline(box))
        path = QPainterPath()
        path.addText(at, self.font, text)
        pen = QPen(halo, 2.4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
        if outlined:
            painter.fillPath(path, ink)
            return
        painter.setFont(self.font)
        painter.setPen(ink)
        painter.drawText(at, text)
