"""Marks the vertebral levels that people count by; knows nothing of points."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from acuview.diagram.camera import Box, Camera
from acuview.diagram.inks import Inks, faint
from acuview.diagram.place import Ground
from acuview.geometry.curve import XY
from acuview.model.record import Record

LEVELS = ("C7", "T3", "T7", "L2", "L4", "S2")
OUT_CM = (11.2, 12.6, 10.0, 14.0, 15.4, 16.8, 7.6, 24.0, 26.5)
"""How far from the midline, on the viewer's left, a level's name may stand; best first.

The last two are beside the arm: large letters find no other room at the shoulder blades.
"""


class Mark(Record):
    """A level: its name, and the box that its name takes up in pixels."""

    name: str
    y_cm: float
    out_cm: float
    box: Box

    def seen(self, camera: Camera) -> Mark:
        """The same through another camera."""
        x, y = camera.to_px((-self.out_cm, self.y_cm))
        half = self.box.height / 2
        return self._replace(box=Box(x - self.box.width, y - half, x, y + half))


def marks(
    landmarks: Mapping[str, XY],
    home: Camera,
    measure: Mapping[str, tuple[float, float]],
    ground: Ground,
    is_crossed: Callable[[XY, XY], bool],
) -> list[Mark]:
    """Where the levels' names stand, clear of what the ground holds; takes what they need.

    Args:
        landmarks: the plate's, in cm.
        home: the camera of the plan.
        measure: how wide and how high each name is, in pixels.
        ground: what is taken already, in pixels.
        is_crossed: whether a meridian runs between two places, in cm.
    """
    out = []
    for name in LEVELS:
        if name not in landmarks:
            continue
        places = [_at(name, landmarks[name][1], cm, home, measure[name]) for cm in OUT_CM]
        mark = next(
            (m for m in places if ground.is_free(m.box) and not is_crossed(*_row(m, home))),
            places[0],
        )
        ground.take(mark.box)
        out.append(mark)
    return out


def _at(name: str, y_cm: float, out: float, home: Camera, size: tuple[float, float]) -> Mark:
    right, y = home.to_px((-out, y_cm))
    return Mark(name, y_cm, out, Box(right - size[0], y - size[1] / 2, right, y + size[1] / 2))


def _row(mark: Mark, home: Camera) -> tuple[XY, XY]:
    """The ends, in cm, of the row that a name is written in."""
    return (home.to_cm((mark.box.left, 0.0))[0], mark.y_cm), (-mark.out_cm, mark.y_cm)


def paint_levels(
    painter: QPainter, found: Sequence[Mark], camera: Camera, inks: Inks, clip: Box
) -> None:
    """Paints the fine level lines; the names are painted with the labels."""
    middle = camera.to_px((0.0, 0.0))[0]
    for mark in found:
        y = (mark.box.top + mark.box.bottom) / 2
        if not clip.top - 2 < y < clip.bottom + 2:
            continue
        line = QLineF(QPointF(mark.box.right + 3, y), QPointF(middle, y))
        painter.setPen(QPen(faint(inks.halo, 0.55), 2.6))
        painter.drawLine(line)
        pen = QPen(faint(inks.level, 0.75), 1.0)
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.0, 3.0])
        painter.setPen(pen)
        painter.drawLine(line)
