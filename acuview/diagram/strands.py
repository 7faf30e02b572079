"""Fills outlines of many strands, as hair and muscle fibres are, several times as fast as Qt does.

The pixels are the same. Qt's rasteriser keeps what is crossed in a row of pixels as a list, which
it walks through from the left for every crossing; and it begins with room for some 150 crossings.
Where more come, it halves the stripe that it works on and goes through the whole outline again,
down to single rows; only where one row has too many it takes more room. So strands come from right
to left, those that lie side by side come by themselves, and, where a row of pixels may be spoilt,
a saw whose teeth lie in that row makes Qt take more room from the start.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF, QTransform

LEAST_ELEMENTS = 40
"""Simpler outlines are filled as they are."""
LEAST_PX_PER_CM = 8.0
"""Below this scale few pixels are crossed, and handing strands over takes longer than it saves."""
MANY = 4
"""So many strands are worth a saw before them."""
CROSSINGS = 600
"""Crossings of the saw with the row: Qt takes room for about 1200 then, more is no gain."""
TOOTH = 150
"""A tooth of the saw crosses so many pixels at most; its edge has a step in each of them."""
_FINE = 1024.0
"""Points to a cm where curves become polygons; a power of two, which rounds nothing."""
_APART = 2.0
"""Pixels between strands that share none."""


class StrandFiller:
    """Fills outlines on one painter, whose transform and device stay as they are."""

    def __init__(
        self, painter: QPainter, visible: QRectF, px_per_cm: float, *, spare_row: bool
    ) -> None:
        """Prepare for one painter.

        Args:
            painter: its transform maps centimetres to pixels.
            visible: what is asked for, in cm; strands elsewhere are left out.
            px_per_cm: device pixels to a cm.
            spare_row: the uppermost row of the device's pixels may be spoilt.
        """
        self._painter = painter
        self._to_points = QTransform.fromScale(_FINE, _FINE)
        self._visible = self._to_points.mapRect(visible)
        self._apart = _APART / px_per_cm * _FINE
        self._is_worth_it = px_per_cm >= LEAST_PX_PER_CM
        self._saw = self._make_saw() if spare_row else QPainterPath()

    def _make_saw(self) -> QPainterPath:
        """Teeth in the uppermost row, from right to left; its back is level and crosses nothing."""
        width = self._painter.device().width()
        to_cm, possible = self._painter.deviceTransform().inverted()
        saw = QPainterPath()
        if not possible:
            return saw
        to_points = to_cm * self._to_points
        teeth = 2 * max(1, round(CROSSINGS / TOOTH / 2))
        step = min(CROSSINGS, width) / teeth
        saw.moveTo(to_points.map(QPointF(width, 0.1)))
        for tooth in range(1, teeth + 1):
            saw.lineTo(to_points.map(QPointF(width - tooth * step, 0.9 if tooth % 2 else 0.1)))
        saw.closeSubpath()
        return saw

    def fill(self, path: QPainterPath, colour: QColor) -> None:
        """Fill an outline (cm) with a colour."""
        painter = self._painter
        strands: list[QPolygonF] = []
        if self._is_worth_it and path.elementCount() >= LEAST_ELEMENTS:
            strands = path.toSubpathPolygons(self._to_points)
        if len(strands) < 2:
            painter.fillPath(path, colour)
            return
        before = painter.worldTransform()
        painter.scale(1 / _FINE, 1 / _FINE)
        for bundle in self._bundles(strands):
            some = QPainterPath(self._saw) if len(bundle) >= MANY else QPainterPath()
            some.setFillRule(path.fillRule())
            for strand in bundle:
                some.addPolygon(strand)
            painter.fillPath(some, colour)
        painter.setWorldTransform(before)

    def _bundles(self, strands: Iterable[QPolygonF]) -> list[list[QPolygonF]]:
        """The visible ones, parted where nothing lies between left and right."""
        found = []
        for strand in strands:
            box = strand.boundingRect()
            if box.intersects(self._visible):
                found.append((box.left(), box.right(), strand))
        found.sort(key=_left)
        groups: list[list[tuple[float, float, QPolygonF]]] = []
        end = 0.0
        for one in found:
            if not groups or one[0] > end + self._apart:
                groups.append([])
                end = one[1]
            groups[-1].append(one)
            end = max(end, one[1])
        return [[one[2] for one in sorted(group, key=_from_right)] for group in groups]


def _left(strand: tuple[float, float, QPolygonF]) -> float:
    return strand[0]


def _from_right(strand: tuple[float, float, QPolygonF]) -> float:
    return -strand[0] - strand[1]
