"""Paints the meridians' lines, light-cased; knows nothing of clicks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import ceil, hypot, log2

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPen, QPolygonF

from acuview.diagram.camera import Box, Camera
from acuview.diagram.inks import Inks, faint
from acuview.diagram.pictures import PaintLines
from acuview.diagram.scene import Scene
from acuview.diagram.style import DiagramStyle
from acuview.geometry.curve import XY
from acuview.geometry.layout import CourseLine

DIMMED = 0.5
"""Opacity of the other lines while one meridian is open."""
EXACT = 0.25
"""Pixels by which a line may be straightened before it is painted."""


class Courses:
    """The lines of a scene, ready to be painted at any zoom, in any thread."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._straightened: dict[int, list[list[XY]]] = {}

    def _lines(self, px_per_cm: float) -> list[list[XY]]:
        """The lines with no more corners than the scale shows."""
        step = ceil(log2(max(px_per_cm, 1.0)))
        lines = self._straightened.get(step)
        if lines is None:
            off = EXACT / 2.0**step
            lines = [straightened(one.line, off) for one in self.scene.lines]
            self._straightened[step] = lines
        return lines

    def paint(
        self,
        painter: QPainter,
        camera: Camera,
        inks: Inks,
        clip: Box,
        strong: frozenset[str] = frozenset(),
        *,
        only: Callable[[CourseLine], bool] | None = None,
    ) -> None:
        """Paints every line that the clip may show; strong meridians come last and wider."""
        width = line_width(camera.px_per_cm)
        lines = self._lines(camera.px_per_cm)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index in sorted(range(len(lines)), key=_Depth(self.scene, strong)):
            course = self.scene.lines[index]
            box = camera.box_px(self.scene.line_boxes[index]).grown(width * 3)
            if not box.meets(clip) or (only is not None and not only(course)):
                continue
            stroke = _Stroke(painter, [QPointF(*camera.to_px(xy)) for xy in lines[index]])
            colour = inks.meridian(course.meridian)
            wide = width * (1.7 if course.meridian in strong else 1.0)
            if course.numbered:
                stroke.draw(inks.casing, wide + 1.8)
                stroke.draw(colour, wide)
            else:
                stroke.draw(faint(inks.casing, 0.7), wide * 0.7 + 1.4)
                stroke.dash(colour, wide * 0.7)


def is_raster(painter: QPainter) -> bool:
    """Whether a painter paints pixels, not shapes for a file or a printer."""
    return painter.paintEngine().type() == QPaintEngine.Type.Raster


class _Stroke:
    """A line about to be painted.

    Pictures get it piece by piece, which Qt's raster engine does many times faster than in one.
    """

    def __init__(self, painter: QPainter, through: list[QPointF]) -> None:
        self._painter = painter
        self._through = through
        self._in_pieces = is_raster(painter)

    def draw(self, colour: QColor, width: float) -> None:
        """Paints it whole."""
        whole = colour.alpha() == 255
        if not self._in_pieces:
            cap = Qt.PenCapStyle.RoundCap
        else:
            cap = Qt.PenCapStyle.SquareCap if whole else Qt.PenCapStyle.FlatCap
        join = Qt.PenJoinStyle.RoundJoin
        self._painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, cap, join))
        if self._in_pieces:
            self._painter.drawLines([QLineF(a, b) for a, b in pairwise(self._through)])
        else:
            self._painter.drawPolyline(QPolygonF(self._through))

    def dash(self, colour: QColor, width: float) -> None:
        """Paints it in dashes."""
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([5.0, 3.5])
        self._painter.setPen(pen)
        self._painter.drawPolyline(QPolygonF(self._through))


def straightened(line: Sequence[XY], off: float) -> list[XY]:
    """The same line with fewer corners, nowhere farther off than so much (Douglas and Peucker)."""
    keep = {0, len(line) - 1}
    stack = [(0, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        at = _farthest(line, first, last, off)
        if at >= 0:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [line[i] for i in sorted(keep)]


def _farthest(line: Sequence[XY], first: int, last: int, off: float) -> int:
    """The corner between two others that lies farthest from their straight line, or -1."""
    (x, y), (x2, y2) = line[first], line[last]
    dx, dy = x2 - x, y2 - y
    long = hypot(dx, dy)
    if long < 1e-9:
        dx, dy, long = 1.0, 1.0, 2.0**0.5
    bound, at = off * long, -1
    for i in range(first + 1, last):
        px, py = line[i]
        away = abs(dx * (py - y) - dy * (px - x))
        if away > bound:
            bound, at = away, i
    return at


def plain_lines(courses: Courses) -> PaintLines:
    """Paints the lines as they are when none is brought out, in any style."""

    def paint(painter: QPainter, camera: Camera, style: DiagramStyle, clip: Box) -> None:
        courses.paint(painter, camera, Inks(style), clip)

    return paint


class _Depth:
    """Sorts lines: unnumbered stretches beneath, strong ones above."""

    def __init__(self, scene: Scene, strong: frozenset[str]) -> None:
        self._scene = scene
        self._strong = strong

    def __call__(self, index: int) -> tuple[bool, bool, int]:
        line = self._scene.lines[index]
        return (line.numbered, line.meridian in self._strong, index)


def line_width(px_per_cm: float) -> float:
    """Width of a numbered line in pixels; it grows a little with zoom."""
    return float(min(max(1.4 * (px_per_cm / 3.8) ** 0.28, 1.4), 3.0))
