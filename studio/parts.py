"""Overlapping parts (bones, muscles) composed back to front into one shade map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from studio.curves import Points, mirrored
from studio.raster import Field, Grid, blur, coverage
from studio.relief import Lamp, Relief, domed

_MARGIN = 1.6


@dataclass(frozen=True, slots=True)
class Furrow:
    """A groove within one part: line, depth, width and softness in cm."""

    line: Points
    depth: float
    width: float
    softness: float

    def mirrored(self) -> Furrow:
        """Return the furrow of the other side."""
        return Furrow(mirrored(self.line), self.depth, self.width, self.softness)


@dataclass(frozen=True, slots=True)
class Part:
    """One solid piece: outline, the thickness (cm) at which its height levels off, its height."""

    outline: Points
    thickness: float
    height: float
    furrows: tuple[Furrow, ...] = ()

    def mirrored(self) -> Part:
        """Return the same piece on the other side."""
        return Part(
            mirrored(self.outline),
            self.thickness,
            self.height,
            tuple(f.mirrored() for f in self.furrows),
        )


@dataclass(frozen=True, slots=True)
class Setting:
    """How parts lie upon each other: the lamp, and the shadow they cast (strength, blur in cm)."""

    lamp: Lamp
    shadow: float
    shadow_blur: float


def composed(grid: Grid, parts: Iterable[Part], setting: Setting) -> Field:
    """Return the shade map of all parts, painted back to front."""
    ppc = grid.px_per_cm
    sheet = np.full(grid.shape, 0.62, np.float32)
    for part in parts:
        # The part's own window does not depend on the picture's: a part that the picture cuts
        # has the same form as in the whole, and a re-bake of a small window is exact.
        own = Grid.around(part.outline, _MARGIN, ppc)
        windows = grid.overlap(own)
        if windows is None:
            continue
        here, there = windows
        mask = coverage(own, part.outline)
        tone = _tone(own, mask, part, setting.lamp)
        step = max(1, int(0.10 * ppc)), max(1, int(0.08 * ppc))
        cast = blur(np.roll(mask, step, (0, 1)), setting.shadow_blur * ppc)
        cover = np.clip(blur(mask, 0.6) * 1.6, 0, 1)
        below = sheet[here] * (1 - setting.shadow * cast[there])
        sheet[here] = below * (1 - cover[there]) + tone[there] * cover[there]
    return sheet


def _tone(own: Grid, mask: Field, part: Part, lamp: Lamp) -> Field:
    ppc = own.px_per_cm
    height = domed((mask > 0.5).astype(np.float32), ppc, part.thickness, part.height, 45)
    for f in part.furrows:
        height -= f.depth * blur(coverage(own, f.line, pen=f.width), f.softness * ppc)
    tone = Relief(own, height).shade(lamp)
    core = (mask > 0.9).astype(np.float32)
    weight = blur(core, 1.0)
    spread = blur(tone * core, 1.0) / np.maximum(weight, 1e-4)
    return np.where(core > 0, tone, np.where(weight > 0.01, spread, tone)).astype(np.float32)
