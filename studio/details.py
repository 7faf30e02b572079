"""Windows of a body baked finer than the rest (face, palms, feet); their rims melt into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from studio.curves import Points, mirrored, smooth
from studio.figure import Groove, Mound
from studio.raster import Field, Grid, coverage
from studio.relief import Lamp, Relief, bled

_FACTOR = 1.2


@dataclass(frozen=True, slots=True)
class Detail:
    """A finer window and the forms that only it shows; lengths in cm.

    Attributes:
        name: of its shade map.
        window: x, y, width and height.
        px_per_cm: how fine it is.
        mounds: bellies; those off the midline are mirrored.
        grooves: furrows; the same.
        soft: rounding of the heights before lighting.
        rim: width over which it melts into the body: left, top, right, bottom.
    """

    name: str
    window: tuple[float, float, float, float]
    px_per_cm: float
    mounds: Sequence[Mound]
    grooves: Sequence[Groove]
    soft: float
    rim: tuple[float, float, float, float]

    @property
    def grid(self) -> Grid:
        """Return the window in pixels."""
        return Grid.covering(*self.window, self.px_per_cm)

    @property
    def corners(self) -> Points:
        """Return the window as a closed outline, a little inside a melting rim."""
        x, y, w, h = self.window
        x0, y0, x1, y1 = (0.2 if rim else 0.0 for rim in self.rim)
        right, bottom = x + w - x1, y + h - y1
        return np.array([(x + x0, y + y0), (right, y + y0), (right, bottom), (x + x0, bottom)])

    def weight(self) -> Field:
        """Return how much of each pixel is the detail's own, 0 at a melting rim."""
        x, y = self.grid.coordinates()
        left, top, width, height = self.window
        away = (x - left, y - top, left + width - x, top + height - y)
        out = np.ones(self.grid.shape, np.float32)
        for distance, rim in zip(away, self.rim, strict=True):
            if rim:
                out = out * np.clip((distance - 0.3) / rim, 0, 1)
        return np.asarray(out * out * (3 - 2 * out), np.float32)


def detail_shade(
    detail: Detail, relief: Relief, shade: Field, outlines: Sequence[Points], lamp: Lamp
) -> tuple[Field, Field]:
    """Return the detail's own shade and the body's as the detail's pixels show it.

    Args:
        detail: the window.
        relief: of the whole body.
        shade: of the whole body.
        outlines: of the body, past which the tone is drawn on.
        lamp: the light.
    """
    own = Relief(detail.grid, sampled(relief.height, relief.grid, detail.grid))
    for m in detail.mounds:
        for curve in _sides(smooth(m.curve, closed=True)):
            own.mound(curve, m.height * _FACTOR, m.softness)
    for g in detail.grooves:
        for curve in _sides(smooth(g.curve)):
            own.groove(curve, g.depth * _FACTOR, g.width, g.softness)
    mask = coverage(detail.grid, *outlines)
    return bled(own.shade(lamp), mask), sampled(shade, relief.grid, detail.grid)


def _sides(curve: Points) -> list[Points]:
    return [curve, mirrored(curve)] if abs(curve[:, 0].mean()) > 0.02 else [curve]


def sampled(field: Field, grid: Grid, onto: Grid) -> Field:
    """Return a field of one window on the pixels of another, by linear interpolation."""
    columns = _places(onto.column, onto.columns, onto.px_per_cm, grid.px_per_cm, grid.column)
    rows = _places(onto.row, onto.rows, onto.px_per_cm, grid.px_per_cm, grid.row)
    c = np.clip(columns, 0, grid.columns - 1.001)
    r = np.clip(rows, 0, grid.rows - 1.001)
    c0, r0 = c.astype(int), r.astype(int)
    fx, fy = (c - c0)[None], (r - r0)[:, None]
    top = field[r0][:, c0] * (1 - fx) + field[r0][:, c0 + 1] * fx
    low = field[r0 + 1][:, c0] * (1 - fx) + field[r0 + 1][:, c0 + 1] * fx
    return np.asarray(top * (1 - fy) + low * fy, np.float32)


def _places(first: int, count: int, fine: float, coarse: float, start: int) -> Points:
    """Return where pixel centres of one window lie among those of another."""
    return np.asarray((np.arange(count) + first + 0.5) / fine * coarse - 0.5 - start)
