"""A body: its outline modelled into a height field, and the skin and cloth drawn over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from studio.curves import Points, both_halves, closed_loop, inside, mirrored, resample, smooth
from studio.figure import Blush, Groove, Mound, Stroke
from studio.raster import Field, Grid, coverage
from studio.relief import Lamp, Relief, domed
from studio.ribbons import LINE_LIGHT, ribbon
from studio.sheet import Sheet

#: The light on the skin of every figure.
SKIN_LAMP = Lamp(
    light=(-0.46, -0.52, 0.72), ambient=0.26, rim=0.26, occlusion=0.36, occlusion_radius=1.2
)


@dataclass(frozen=True, slots=True)
class Build:
    """How strongly a body's forms stand out; thickness in cm, the rest factors."""

    thickness: float = 8.5
    height: float = 0.82
    mounds: float = 1.65
    grooves: float = 1.6


def modelled(
    grid: Grid,
    outlines: Sequence[Points],
    mounds: Sequence[Mound],
    grooves: Sequence[Groove],
    build: Build,
    *,
    mirror: bool = True,
) -> tuple[Relief, Field]:
    """Return the relief of a body, mirrored or not, and the mask of its outlines."""
    mask = coverage(grid, *outlines)
    relief = Relief(grid, domed(mask, grid.px_per_cm, build.thickness, build.height, 60))
    for m in mounds:
        for curve in _sides(smooth(m.curve, closed=True), 0.3, mirror):
            relief.mound(curve, m.height * build.mounds, m.softness)
    for g in grooves:
        for curve in _sides(smooth(g.curve), 0.05, mirror):
            relief.groove(curve, g.depth * build.grooves, g.width, g.softness)
    return relief, mask


def _sides(curve: Points, midline: float, mirror: bool) -> list[Points]:
    """Return the curve and its reflection, or the curve alone when it sits on the midline."""
    both = mirror and abs(curve[:, 0].mean()) > midline
    return [curve, mirrored(curve)] if both else [curve]


def flush(grid: Grid, blushes: Sequence[Blush], *, mirror: bool = True) -> Field:
    """Return the mask of redder skin, on both sides or as given, 0 to 0.85."""
    x, y = grid.coordinates()
    out = np.zeros(grid.shape, np.float32)
    for b in blushes:
        for side in (1, -1) if mirror else (1,):
            near = ((x - side * b.x) ** 2 + (y - b.y) ** 2) / (b.radius * b.radius)
            out += b.strength * np.exp(-near)
    return np.clip(out, 0, 0.85)


def hairs(
    edge: Points,
    whorl: tuple[float, float],
    field: Points,
    *,
    count: int,
    width: float,
    seed: int,
) -> list[tuple[Points, float]]:
    """Return short strokes of hair between the whorl and the edge of the scalp.

    Each comes with a lot between 0 and 1 by which it is dealt to a tone.  Strokes that would
    leave the scalp's outline are shortened here, so that nothing need be clipped on the screen.
    """
    rng = np.random.default_rng(seed)
    rim, centre = resample(edge, 400), np.array(whorl)
    scalp = both_halves(field)
    out = []
    for _ in range(count):
        b = rim[rng.integers(0, 400)] + rng.normal(0, 0.28, 2)
        d = b - centre
        a = centre + d * 0.02 + rng.normal(0, 0.3, 2)
        sway = np.array([np.sign(d[0]) * 0.18 * abs(d[0]), -0.12 * d[1]])
        m = (a + b) / 2 + np.array([-d[1], d[0]]) * 0.07 + sway
        line = smooth(np.array([a, m, b]), steps=12)
        start = rng.random() ** 0.75 * 0.92
        stop = min(1.0, start + 0.06 + 0.10 * rng.random())
        line = line[int(start * 24) : int(stop * 24) + 2]
        lot = float(rng.random())
        line = line[inside(scalp, line)]
        if len(line) > 2:
            out.append((ribbon(line, width), lot))
    return out


def strokes(
    sheet: Sheet, lines: Sequence[Stroke], colour: str, weight: float, *, mirror: bool
) -> None:
    """Draw lines, those of equal strength as one path."""
    by_strength: dict[float, list[Points]] = {}
    for line in lines:
        shape = ribbon(smooth(line.curve), line.width * weight, line.profile)
        by_strength.setdefault(min(1.0, line.strength), []).append(shape)
    for strength, shapes in by_strength.items():
        sheet.fill(sheet.path(*shapes), colour, strength, mirror=mirror)


def rim_line(outline: Points, width: float, scale: Points | None = None) -> Points:
    """Return the contour of a closed outline, heavier on the side away from the light."""
    loop = closed_loop(outline)
    return ribbon(loop, width, "flat", light=LINE_LIGHT, closed=True, scale=scale)
