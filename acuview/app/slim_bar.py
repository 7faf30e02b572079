"""The scroll bar: a slim handle on the page that it belongs to, else just as Fusion's.

Fusion paints its groove out of gradients, shared out to threads: 3 ms for each bar of the first
picture. The handle painted here is exactly where Fusion takes hold of it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QScrollBar, QWidget

SHORTEST = 26
"""Fusion's handle is never shorter, in pixels."""
SLIM, WIDE = 6.0, 8.0
"""Width of the handle in pixels: at rest, and under the pointer."""
SIGN = 2.5
"""Half the width in pixels of the sign at either end, where a click goes one step."""
PAGE, QUIET, STRONG = (
    QPalette.ColorRole.Base,
    QPalette.ColorRole.PlaceholderText,
    QPalette.ColorRole.Text,
)


class SlimBar(QScrollBar):
    """An upright scroll bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)

    def handle(self) -> tuple[int, int]:
        """Where the handle begins and how long it is, in pixels; 0 where nothing is to scroll."""
        first, last, step = self.minimum(), self.maximum(), self.pageStep()
        end, span = self.width(), self.height() - 2 * self.width()
        reach = last - first
        if reach <= 0 or span <= 0:
            return end, 0
        long = min(max(step * span // (reach + step), SHORTEST), span)
        room = span - long
        return end + (2 * (self.sliderPosition() - first) * room + reach) // (2 * reach), long

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the page, the handle, and the signs at both ends."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.brush(PAGE))
        painter.drawRect(self.rect())
        top, long = self.handle()
        if long:
            held = self.isSliderDown()
            wide = WIDE if held or self.underMouse() else SLIM
            box = QRectF((self.width() - wide) / 2, top, wide, long)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(palette.brush(STRONG if held else QUIET))
            painter.drawRoundedRect(box, wide / 2, wide / 2)
            painter.setPen(QPen(palette.brush(QUIET), 1.2))
            self._paint_end(painter, self.width() / 2 + 0.5, -SIGN)
            self._paint_end(painter, self.height() - self.width() / 2 - 0.5, SIGN)
        painter.end()

    def _paint_end(self, painter: QPainter, y: float, way: float) -> None:
        x, tip = self.width() / 2, y + way / 2
        painter.drawPolyline(
            [QPointF(x - SIGN, tip - way), QPointF(x, tip), QPointF(x + SIGN, tip - way)]
        )
