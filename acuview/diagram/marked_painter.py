"""Paints the signs of marked points: rings whose shape tells what they mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from acuview.diagram import dots
from acuview.diagram.camera import Box
from acuview.diagram.inks import Inks, faint
from acuview.diagram.marked import Marking, Sign
from acuview.diagram.scene import JIAJI
from acuview.geometry.curve import XY
from acuview.geometry.layout import Spot

OUT = 3.4
"""How far a sign lies outside its dot, in pixels."""
DASHES = (2.2, 1.7)
FINE = 0.6
"""The signs of Jiaji against the others: its many sites lie close together."""


def paint_markings(
    painter: QPainter,
    marks: Sequence[Marking],
    spots: Sequence[Spot],
    places: Sequence[XY],
    inks: Inks,
    px_per_cm: float,
    clip: Box,
) -> None:
    """Paints the signs of all marked points that the clip may show, on both sides."""
    signs = [(one.point, one.sign) for one in marks]
    seen = clip.grown(20)
    for spot, (x, y) in zip(spots, places, strict=True):
        if seen.left < x < seen.right and seen.top < y < seen.bottom:
            for point, sign in signs:
                if point == spot.point:
                    fine = FINE if point == JIAJI else 1.0
                    r = dots.radius(px_per_cm, point)
                    paint_sign(painter, (x, y), r, sign, inks, fine)


def paint_sign(
    painter: QPainter, at: XY, r: float, sign: Sign, inks: Inks, fine: float = 1.0
) -> None:
    """One sign about a dot of radius `r` (pixels), or a finer one by that share."""
    centre, reach = QPointF(*at), r + OUT * fine
    colour, halo = inks.measure, faint(inks.halo, 0.85)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match sign:
        case "fixed":
            painter.setPen(QPen(faint(colour, 0.35), 3.6 * fine))
            painter.drawEllipse(centre, reach + 1.9, reach + 1.9)
            _ring(painter, centre, reach, QPen(colour, 2.4 * fine), halo)
        case "menu":
            pen = QPen(colour, 1.9 * fine, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(DASHES)
            _ring(painter, centre, reach, pen, halo)
        case "alone":
            box = QRectF(at[0] - reach, at[1] - reach, 2 * reach, 2 * reach)
            for pen in (QPen(halo, 4.0), QPen(colour, 2.0)):
                pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
                painter.setPen(pen)
                painter.drawRect(box)
        case "named":
            _ring(painter, centre, reach, QPen(colour, 1.1), halo)
        case "compared":
            _ring(painter, centre, reach + 0.6, QPen(inks.selection, 2.2), halo)


def _ring(painter: QPainter, centre: QPointF, r: float, pen: QPen, halo: QColor) -> None:
    painter.setPen(QPen(halo, pen.widthF() + 1.8))
    painter.drawEllipse(centre, r, r)
    painter.setPen(pen)
    painter.drawEllipse(centre, r, r)
