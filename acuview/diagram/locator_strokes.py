"""The strokes that a way to a point is painted with; know nothing of ways."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from acuview.diagram.inks import Inks, faint
from acuview.geometry.curve import XY

MARK = 5.5
"""Half the width of a landmark's sign, in pixels."""


def paint_mark(painter: QPainter, at: XY, inks: Inks, strength: float) -> None:
    """The sign of a landmark: a diamond, unlike any point."""
    x, y = at
    shape = QPolygonF(
        [QPointF(x, y - MARK), QPointF(x + MARK, y), QPointF(x, y + MARK), QPointF(x - MARK, y)]
    )
    painter.setPen(QPen(faint(inks.halo, 0.9 * strength), 3.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(shape)
    painter.setPen(QPen(faint(inks.landmark, strength), 1.6))
    painter.setBrush(faint(inks.page, 0.9 * strength))
    painter.drawPolygon(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faint(inks.landmark, strength))
    painter.drawEllipse(QPointF(x, y), 1.6, 1.6)


def stroke(
    painter: QPainter,
    way: Sequence[XY],
    ink: QColor,
    casing: QColor,
    width: float,
    *,
    dashed: bool = False,
) -> None:
    """Paints a line in its casing."""
    line = QPolygonF([QPointF(*xy) for xy in way])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, wide in ((casing, width + 2.6), (ink, width)):
        pen = QPen(colour, wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed and colour is ink:
            pen.setDashPattern([5.0, 3.5])
        painter.setPen(pen)
        painter.drawPolyline(line)


def arrow(painter: QPainter, at: XY, angle: float, inks: Inks) -> None:
    """An arrow head that points out of the window."""
    turned = ((9.0, 0.0), (-5.0, 6.0), (-5.0, -6.0))
    cos, sin = math.cos(angle), math.sin(angle)
    shape = QPolygonF(
        [QPointF(at[0] + x * cos - y * sin, at[1] + x * sin + y * cos) for x, y in turned]
    )
    painter.setPen(QPen(inks.halo, 2.0))
    painter.setBrush(inks.landmark)
    painter.drawPolygon(shape)


def across(way: Sequence[XY], at: XY) -> XY:
    """The unit vector across a line at a place on it."""
    nearest = min(pairwise(way), key=lambda ab: math.dist(middle_of(*ab), at))
    (ax, ay), (bx, by) = nearest
    length = math.hypot(bx - ax, by - ay) or 1.0
    return (-(by - ay) / length, (bx - ax) / length)


def middle_of(a: XY, b: XY) -> XY:
    """Halfway."""
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
