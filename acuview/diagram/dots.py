"""Paints points as dots and rings of constant size on the screen; knows nothing of clicks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from acuview.diagram.camera import Box
from acuview.diagram.inks import Inks, faint
from acuview.diagram.scene import JIAJI, meridian_of
from acuview.geometry.curve import XY
from acuview.geometry.layout import Spot

SMALLEST = 2.6
"""Radius that no dot falls below: discs are at least 5 px across."""

RINGS = 7.5
"""How far the rings about the open spot reach beyond its dot."""


def radius(px_per_cm: float, code: str = "") -> float:
    """A dot's radius in pixels; it grows a little with zoom."""
    full: float = min(max(3.3 * (px_per_cm / 3.8) ** 0.32, 3.3), 7.5)
    return max(full * 0.72, SMALLEST) if code == JIAJI else full


def paint_dots(
    painter: QPainter,
    spots: Sequence[Spot],
    places: Sequence[XY],
    inks: Inks,
    px_per_cm: float,
    clip: Box,
) -> None:
    """Paints every spot that the clip may show, in order."""
    full, small = radius(px_per_cm), radius(px_per_cm, JIAJI)
    seen = clip.grown(full + 3)
    left, top, right, bottom = seen
    brushes: dict[str, QBrush] = {}
    ring = QBrush(inks.ring)
    shadow = QBrush(inks.shadow)
    painter.setPen(Qt.PenStyle.NoPen)
    for spot, (x, y) in zip(spots, places, strict=True):
        if not (left < x < right and top < y < bottom):
            continue
        brush = brushes.get(spot.point)
        if brush is None:
            key = meridian_of(spot.point)
            brush = brushes.setdefault(key, QBrush(inks.meridian(key)))
            brushes[spot.point] = brush
        r = small if spot.point == JIAJI else full
        at = QPointF(x, y)
        if r > 4:
            painter.setBrush(shadow)
            painter.drawEllipse(QPointF(x + r * 0.12, y + r * 0.2), r * 1.1, r * 1.1)
        painter.setBrush(ring)
        painter.drawEllipse(at, r, r)
        core = core_of(r)
        painter.setBrush(brush)
        painter.drawEllipse(at, core, core)


def core_of(r: float) -> float:
    """The radius of a dot's coloured core within its ring."""
    return r - max(0.9, 0.23 * r)


def paint_alternatives(
    painter: QPainter, spots: Iterable[tuple[Spot, XY]], inks: Inks, px_per_cm: float
) -> None:
    """Paints places that only some sources give: hollow dots."""
    for spot, (x, y) in spots:
        r = radius(px_per_cm, spot.point)
        painter.setBrush(faint(inks.ring, 0.55))
        painter.setPen(QPen(inks.ring, 3.4))
        painter.drawEllipse(QPointF(x, y), r, r)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(inks.meridian(spot.point), 1.6))
        painter.drawEllipse(QPointF(x, y), r, r)


def paint_chosen(painter: QPainter, at: XY, r: float, inks: Inks) -> None:
    """The clear double ring about the spot that is open."""
    _ring(painter, at, r + 2.6, inks.selection, 2.0, inks.halo)
    _ring(painter, at, r + 6.4, inks.selection, 1.2, inks.halo)


def paint_twin(painter: QPainter, at: XY, r: float, inks: Inks) -> None:
    """The faint ring about the same point on the other side."""
    _ring(painter, at, r + 2.6, faint(inks.selection, 0.55), 1.3, faint(inks.halo, 0.5))


def paint_hover(painter: QPainter, at: XY, r: float, inks: Inks) -> None:
    """The ring about the spot under the pointer."""
    _ring(painter, at, r + 2.4, inks.hover, 1.7, inks.halo)


def _ring(painter: QPainter, at: XY, r: float, colour: QColor, width: float, halo: QColor) -> None:
    centre = QPointF(*at)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(faint(halo, 0.85), width + 2.0))
    painter.drawEllipse(centre, r, r)
    painter.setPen(QPen(colour, width))
    painter.drawEllipse(centre, r, r)
