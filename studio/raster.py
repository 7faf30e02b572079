"""Greyscale arrays: coverage of outlines, blurring and enlarging; rows run down, columns right."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from studio.curves import Points

Field = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Grid:
    """A window of square pixels: its first pixel on the plate's pixel lattice, and its size.

    All windows of a plate share one lattice, so that a part baked alone falls on the same pixels
    as in the whole picture.
    """

    column: int
    row: int
    columns: int
    rows: int
    px_per_cm: float

    @classmethod
    def covering(cls, x: float, y: float, w: float, h: float, px_per_cm: float) -> Grid:
        """Return the smallest window that holds the rectangle given in cm."""
        c0, r0 = int(np.floor(x * px_per_cm + 1e-6)), int(np.floor(y * px_per_cm + 1e-6))
        c1 = int(np.ceil((x + w) * px_per_cm - 1e-6))
        r1 = int(np.ceil((y + h) * px_per_cm - 1e-6))
        return cls(c0, r0, c1 - c0, r1 - r0, px_per_cm)

    @classmethod
    def around(cls, curve: Points, margin: float, px_per_cm: float) -> Grid:
        """Return the window about a curve with a margin in cm."""
        lo, hi = curve.min(0) - margin, curve.max(0) + margin
        return cls.covering(lo[0], lo[1], hi[0] - lo[0], hi[1] - lo[1], px_per_cm)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.rows, self.columns

    def overlap(self, other: Grid) -> tuple[tuple[slice, slice], tuple[slice, slice]] | None:
        """Return the slices of self and of other that lie upon each other, or None."""
        c0, c1 = (
            max(self.column, other.column),
            min(self.column + self.columns, other.column + other.columns),
        )
        r0, r1 = max(self.row, other.row), min(self.row + self.rows, other.row + other.rows)
        if c1 <= c0 or r1 <= r0:
            return None
        mine = (slice(r0 - self.row, r1 - self.row), slice(c0 - self.column, c1 - self.column))
        theirs = (
            slice(r0 - other.row, r1 - other.row),
            slice(c0 - other.column, c1 - other.column),
        )
        return mine, theirs

    def coordinates(self) -> tuple[Field, Field]:
        """Return the x of each column and the y of each row, in cm."""
        x = (np.arange(self.columns) + self.column) / self.px_per_cm
        y = (np.arange(self.rows) + self.row) / self.px_per_cm
        return x[None].astype(np.float32), y[:, None].astype(np.float32)


def outline_path(curve: Points, *, closed: bool = True) -> QPainterPath:
    """Return a painter path along the points of a curve."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in curve]))
    if closed:
        path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def coverage(grid: Grid, *curves: Points, pen: float | None = None) -> Field:
    """Return the share of each pixel that closed curves (or strokes ``pen`` cm wide) cover."""
    image = QImage(grid.columns, grid.rows, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-grid.column, -grid.row)
    painter.scale(grid.px_per_cm, grid.px_per_cm)
    white = QColor("white")
    for curve in curves:
        if pen is None:
            painter.fillPath(outline_path(curve), white)
        else:
            stroke = QPen(white, pen)
            stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
            stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(outline_path(curve, closed=False), stroke)
    painter.end()
    stride = image.bytesPerLine()
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(grid.rows, stride)
    return grey[:, : grid.columns].astype(np.float32) / np.float32(255)


def grey_image(field: Field) -> QImage:
    """Return values 0 to 1 as an 8-bit greyscale image."""
    levels = np.ascontiguousarray(np.clip(field * 255 + 0.5, 0, 255).astype(np.uint8))
    rows, columns = levels.shape
    grey = QImage.Format.Format_Grayscale8
    return QImage(levels.tobytes(), columns, rows, columns, grey).copy()


def blur(field: Field, sigma: float) -> Field:
    """Blur by three box passes, close to a Gaussian of ``sigma`` pixels; edges are repeated."""
    r = max(1, round((np.sqrt(4 * sigma * sigma + 1) - 1) / 2))
    k = 2 * r + 1
    a = field
    for axis in (0, 1):
        n = a.shape[axis]
        for _ in range(3):
            ends = [(r + 1, r) if i == axis else (0, 0) for i in (0, 1)]
            run = np.cumsum(np.pad(a, ends, mode="edge"), axis, dtype=np.float64)
            if axis == 0:
                a = ((run[k : k + n] - run[:n]) / k).astype(np.float32)
            else:
                a = ((run[:, k : k + n] - run[:, :n]) / k).astype(np.float32)
    return a


def enlarge(field: Field, shape: tuple[int, int]) -> Field:
    """Return the field stretched to ``shape`` by linear interpolation between pixel centres."""
    rows, columns = field.shape
    y = np.clip((np.arange(shape[0]) + 0.5) * rows / shape[0] - 0.5, 0, rows - 1)
    x = np.clip((np.arange(shape[1]) + 0.5) * columns / shape[1] - 0.5, 0, columns - 1)
    y0, x0 = y.astype(int), x.astype(int)
    y1, x1 = np.minimum(y0 + 1, rows - 1), np.minimum(x0 + 1, columns - 1)
    fy = (y - y0)[:, None].astype(np.float32)
    fx = (x - x0)[None].astype(np.float32)
    top = field[y0][:, x0] * (1 - fx) + field[y0][:, x1] * fx
    low = field[y1][:, x0] * (1 - fx) + field[y1][:, x1] * fx
    return np.asarray(top * (1 - fy) + low * fy, np.float32)
