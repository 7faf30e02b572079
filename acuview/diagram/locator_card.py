"""The card in the drawing's corner while a way is shown: its caption and a measured bar of cun."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from acuview.diagram.camera import Box, Camera
from acuview.diagram.inks import Inks, faint
from acuview.diagram.locator import Locator
from acuview.geometry.curve import XY

PAD = 12.0
OFF = 12.0
"""How far the card stands from the drawing's corner."""
WIDTH = 21.0
"""How wide it is, in letters' heights."""
LONGEST = 150.0
"""The bar has as many whole cun as fit into so many pixels."""
BAR = 24.0
"""Height of the bar with its numbers."""
CLEAR = 24.0
"""How far it stays from what the way needs."""
WRAP = int(Qt.TextFlag.TextWordWrap)


def say(words: str) -> str:
    """Words of this file in the reader's language."""
    return QCoreApplication.translate("Locator", words)


def _holds(box: Box, xy: XY) -> bool:
    return box.left <= xy[0] <= box.right and box.top <= xy[1] <= box.bottom


class LocatorCard:
    """Says where the way stands, and how long a cun is here."""

    def __init__(self, font: QFont, pixels: int) -> None:
        self._strong, self._text, self._small = QFont(font), QFont(font), QFont(font)
        self._strong.setPixelSize(pixels + 1)
        self._strong.setBold(True)
        self._text.setPixelSize(pixels)
        self._small.setPixelSize(max(pixels - 1, 9))
        self._width = WIDTH * pixels

    def _lines(self, locator: Locator) -> list[tuple[QFont, str, bool]]:
        """Every line: its font, its words, and whether it is said aside."""
        number = say("Step %1 of %2").replace("%1", str(locator.at + 1))
        number = number.replace("%2", str(len(locator.walk.stops)))
        lines = [(self._small, number, True), (self._strong, locator.step.caption, False)]
        bar = locator.walk.bar_at(locator.drawn)
        if bar is not None:
            lines.append((self._text, bar.words, False))
            note = say("A cun is the patient\u2019s own measure, not the picture\u2019s.")
            lines.append((self._small, note, True))
        return lines

    def _height(self, font: QFont, words: str) -> float:
        room = QRectF(0, 0, self._width - 2 * PAD, 1000)
        return QFontMetricsF(font).boundingRect(room, WRAP, words).height()

    def box(self, locator: Locator, camera: Camera, window: Box) -> Box:
        """Where the card lies: in the first corner in which it covers nothing of the way."""
        places = [camera.to_px(cm) for cm in locator.places]
        boxes = self._corners(locator, window)
        free = (one for one in boxes if not any(_holds(one.grown(CLEAR), xy) for xy in places))
        return next(free, boxes[0])

    def _corners(self, locator: Locator, window: Box) -> tuple[Box, ...]:
        height = 2 * PAD + sum(self._height(f, words) + 3 for f, words, _ in self._lines(locator))
        if locator.walk.bar_at(locator.drawn) is not None:
            height += BAR
        width = min(self._width, window.width - 2 * OFF)
        left, right = window.left + OFF, window.right - OFF - width
        low, high = window.bottom - OFF - height, window.top + OFF
        corners = ((left, low), (right, low), (left, high))
        return tuple(Box(x, y, x + width, y + height) for x, y in corners)

    def paint(
        self, painter: QPainter, locator: Locator, camera: Camera, inks: Inks, window: Box
    ) -> None:
        """Paints the card."""
        box = self.box(locator, camera, window)
        painter.setPen(QPen(inks.card_edge, 1))
        painter.setBrush(faint(inks.card, 0.95))
        painter.drawRoundedRect(
            QRectF(box.left + 0.5, box.top + 0.5, box.width - 1, box.height - 1), 7, 7
        )
        y = box.top + PAD
        for number, (font, words, aside) in enumerate(self._lines(locator)):
            if number == 2:
                self._bar(painter, locator, camera, inks, QPointF(box.left + PAD, y + 8))
                y += BAR
            height = self._height(font, words)
            painter.setFont(font)
            painter.setPen(inks.muted if aside else inks.text)
            painter.drawText(QRectF(box.left + PAD, y, box.width - 2 * PAD, height), WRAP, words)
            y += height + 3

    def _bar(
        self, painter: QPainter, locator: Locator, camera: Camera, inks: Inks, at: QPointF
    ) -> None:
        bar = locator.walk.bar_at(locator.drawn)
        if bar is None:
            return
        cun = bar.cm_per_cun * camera.px_per_cm
        count = max(1, min(int(LONGEST // cun), 12))
        painter.setFont(self._small)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number in range(count):
            painter.setPen(QPen(inks.measure, 1))
            painter.setBrush(inks.measure if number % 2 == 0 else inks.card)
            painter.drawRect(QRectF(at.x() + number * cun, at.y(), cun, 5))
        painter.setPen(inks.text)
        painter.drawText(
            QRectF(at.x() + count * cun + 8, at.y() - 8, 90, 21),
            flags,
            say("%1 cun here").replace("%1", str(count)),
        )
