"""The height field: an outline blown up into a body, modelled by mounds and grooves, lit once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.curves import Points
from studio.raster import Field, Grid, blur, coverage, enlarge
from studio.ribbons import ribbon


@dataclass(frozen=True, slots=True)
class Lamp:
    """How a height field is lit; lengths in cm.

    Attributes:
        light: direction towards the lamp, x right, y down, z to the viewer.
        gain: factor of all heights before lighting.
        ambient: light that reaches everything, 0 to 1.
        rim: how far steep flanks darken.
        occlusion: how far hollows darken.
        occlusion_radius: size of the hollows that count.
        soft: rounding of the height field before lighting.
    """

    light: tuple[float, float, float] = (-0.42, -0.50, 0.76)
    gain: float = 1.0
    ambient: float = 0.34
    rim: float = 0.26
    occlusion: float = 0.0
    occlusion_radius: float = 1.2
    soft: float = 0.12


def inflated(mask: Field, px_per_cm: float, *, rounds: int = 60) -> Field:
    """Return the square root of a Poisson solution over the mask: a strip becomes a round tube.

    Solved from coarse to fine, so that a whole body takes seconds.
    """
    u: Field | None = None
    for f in (16, 8, 4, 2, 1):
        rows, columns = (-(-side // f) for side in mask.shape)
        padded = np.zeros((rows * f, columns * f), np.float32)
        padded[: mask.shape[0], : mask.shape[1]] = mask
        inside = (padded.reshape(rows, f, columns, f).mean((1, 3)) > 0.5).astype(np.float32)
        source = np.float32((f / px_per_cm) ** 2)
        u = np.zeros_like(inside) if u is None else enlarge(u, inside.shape) * inside
        weight = inside * np.float32(0.25)
        v = np.zeros((rows + 2, columns + 2), np.float32)
        for _ in range(300 if f == 16 else rounds // (1 if f > 1 else 3)):
            v[1:-1, 1:-1] = u
            u = (v[:-2, 1:-1] + v[2:, 1:-1] + v[1:-1, :-2] + v[1:-1, 2:] + source) * weight
    assert u is not None
    return np.asarray(np.sqrt(2 * u)[: mask.shape[0], : mask.shape[1]], np.float32)


def domed(mask: Field, px_per_cm: float, thickness: float, height: float, rounds: int) -> Field:
    """Return an inflated mask whose height levels off at ``thickness`` cm, times ``height``."""
    rise = inflated(mask, px_per_cm, rounds=rounds)
    return np.asarray(thickness * np.tanh(rise / thickness) * height, np.float32)


class Relief:
    """A height field in cm over one window of a plate."""

    def __init__(self, grid: Grid, height: Field) -> None:
        """Start from a height field of the window's shape."""
        self.grid = grid
        self.height = height

    def mound(self, outline: Points, height: float, softness: float) -> None:
        """Raise a soft belly: a crisp shoulder plus a broad dome."""
        grid = Grid.around(outline, softness * 7, self.grid.px_per_cm)
        filled = coverage(grid, outline)
        px = softness * grid.px_per_cm
        self._add(grid, height * 0.65 * (blur(filled, px) + blur(filled, 2.2 * px)))

    def groove(self, line: Points, depth: float, width: float, softness: float) -> None:
        """Cut a furrow along a line; a negative depth raises a cord."""
        pen = width * 1.35
        grid = Grid.around(line, softness * 4 + pen, self.grid.px_per_cm)
        cut = coverage(grid, ribbon(line, pen))
        self._add(grid, -depth * blur(cut, softness * grid.px_per_cm))

    def _add(self, grid: Grid, change: Field) -> None:
        windows = self.grid.overlap(grid)
        if windows is not None:
            mine, theirs = windows
            self.height[mine] += change[theirs]

    def shade(self, lamp: Lamp) -> Field:
        """Return the light that each pixel sends back, about 0 to 1.15."""
        ppc = self.grid.px_per_cm
        h = blur(self.height, max(0.6, lamp.soft * ppc)) * np.float32(lamp.gain)
        gy, gx = np.gradient(h, 1 / ppc)
        lx, ly, lz = np.array(lamp.light) / np.linalg.norm(lamp.light)
        upright = 1 / np.sqrt(gx * gx + gy * gy + 1)
        lambert = np.clip((-gx * lx - gy * ly + lz) * upright, 0, 1)
        s = lamp.ambient + (1 - lamp.ambient) * lambert / lz * 0.775 - lamp.rim * (1 - upright) ** 2
        if lamp.occlusion:
            around = blur(self.height, lamp.occlusion_radius * ppc)
            s -= lamp.occlusion * np.clip(around - self.height, 0, 2)
            s += lamp.occlusion * 0.35 * np.clip(self.height - around, 0, 1)
        return np.asarray(np.clip(s, 0, 1.15), np.float32)


def bled(shade: Field, mask: Field) -> Field:
    """Return the shade drawn outwards past the mask, so that a crisp edge cuts into clean tone."""
    # A soft border of what is known: a hard one leaves a row of specks along every fine edge.
    known = np.asarray(np.clip((blur(mask, 1.5) - 0.80) / 0.19, 0, 1), np.float32)
    s = shade
    for radius in (2.0, 4.0, 10.0):
        weight = blur(known, radius)
        fill = blur(s * known, radius) / np.maximum(weight, 1e-4)
        s = np.where(weight > 0.02, s * known + fill * (1 - known), s)
        known = np.maximum(known, (weight > 0.02).astype(np.float32))
    return np.asarray(s, np.float32)
