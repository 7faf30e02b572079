"""Paints an open lens; knows nothing of clicks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from acuview.diagram import dots
from acuview.diagram.base import Base
from acuview.diagram.camera import Box, Camera
from acuview.diagram.courses import Courses
from acuview.diagram.inks import Inks, faint
from acuview.diagram.lens import RADIUS, ROW, Lens, Target
from acuview.diagram.scene import Scene

NUMBER = 22.0
"""Pixels that the key's number takes in a target."""
TAIL = 14.0


def target_width(font: QFont, text: str) -> float:
    """How wide a target must be for its text."""
    return max(QFontMetricsF(font).horizontalAdvance(text) + NUMBER + TAIL, ROW * 2)


def paint_lens(
    painter: QPainter,
    lens: Lens,
    current: int | None,
    base: Base,
    courses: Courses | None,
    scene: Scene,
    camera: Camera,
    inks: Inks,
    font: QFont,
    window: QRectF,
) -> None:
    """Paints the veil, the magnifier and its targets; `current` is the one to be picked."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(window, faint(inks.page, 0.42))
    _magnifier(painter, lens, base, courses, camera, inks)
    for number, target in enumerate(lens.targets):
        _leader(painter, target, scene, inks, strong=number == current)
    for target in lens.targets:
        _dot(painter, target, scene, inks)
    for number, target in enumerate(lens.targets):
        _label(painter, target, number, scene, inks, font, strong=number == current)


def _magnifier(
    painter: QPainter, lens: Lens, base: Base, courses: Courses | None, camera: Camera, inks: Inks
) -> None:
    centre = QPointF(*lens.centre)
    disc = QPainterPath()
    disc.addEllipse(centre, RADIUS, RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    for grow, alpha in ((7.0, 0.05), (4.5, 0.07), (2.5, 0.09)):
        painter.setBrush(faint(inks.shadow, alpha * 4))
        painter.drawEllipse(centre + QPointF(0, 2), RADIUS + grow, RADIUS + grow)
    cm = camera.to_cm(lens.place)
    k = camera.px_per_cm * lens.power
    close = Camera(k, lens.centre[0] - cm[0] * k, lens.centre[1] - cm[1] * k)
    x, y = lens.centre
    clip = Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)
    painter.save()
    painter.setClipPath(disc)
    painter.fillPath(disc, inks.page)
    base.paint(painter, close, clip)
    painter.fillPath(disc, faint(inks.card, 0.45))
    if courses is not None:
        courses.paint(painter, close, inks, clip)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(inks.card, 4.0))
    painter.drawEllipse(centre, RADIUS, RADIUS)
    painter.setPen(QPen(inks.card_edge, 1.2))
    painter.drawEllipse(centre, RADIUS + 2, RADIUS + 2)


def _leader(painter: QPainter, target: Target, scene: Scene, inks: Inks, *, strong: bool) -> None:
    ink = inks.meridian(scene.spots[target.spot].point)
    line = QPolygonF([QPointF(*target.dot), QPointF(*target.foot)])
    painter.setPen(QPen(inks.card, 3.4 if strong else 2.8))
    painter.drawPolyline(line)
    painter.setPen(QPen(ink, 1.8 if strong else 1.0))
    painter.drawPolyline(line)


def _dot(painter: QPainter, target: Target, scene: Scene, inks: Inks) -> None:
    spot = scene.spots[target.spot]
    r = 5.4 if spot.site else 6.6
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.ring)
    painter.drawEllipse(QPointF(*target.dot), r, r)
    painter.setBrush(inks.meridian(spot.point))
    core = dots.core_of(r)
    painter.drawEllipse(QPointF(*target.dot), core, core)


def _label(
    painter: QPainter,
    target: Target,
    number: int,
    scene: Scene,
    inks: Inks,
    font: QFont,
    *,
    strong: bool,
) -> None:
    box = target.box
    rect = QRectF(box.left, box.top, box.width, box.height)
    ink = inks.meridian(scene.spots[target.spot].point)
    painter.setPen(QPen(ink if strong else inks.card_edge, 2.0 if strong else 1.0))
    painter.setBrush(inks.card)
    painter.drawRoundedRect(rect, 6, 6)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    small = QFont(font)
    small.setBold(False)
    small.setPixelSize(max(font.pixelSize() - 3, 7))
    painter.setFont(small)
    painter.setPen(inks.muted)
    painter.drawText(rect.adjusted(8, 0, 0, 0), int(flags), str(number + 1))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(rect.adjusted(NUMBER, 0, 0, 0), int(flags), target.text)
