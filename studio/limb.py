"""A part of the body on a plate of its own: one side only, near to, its cut end dissolving."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from studio.body import SKIN_LAMP, Build, flush, rim_line, strokes
from studio.curves import Points, closed_loop, simplified, smooth
from studio.figure import Blush, Bone, Groove, Mound, Stroke
from studio.layers import draw_bone
from studio.pieces import bones_map
from studio.plate import BakedPlate, ShadeMap, source_digest
from studio.raster import Field, Grid, blur, coverage
from studio.relief import Lamp, Relief, bled, domed
from studio.ribbons import ribbon
from studio.sheet import Sheet

_STUDIO = Path(__file__).parent
#: Alpha of the page over a cut end, from the cut inwards: (place, alpha).
_DISSOLVING = ((0.0, 1.0), (0.3, 0.8), (0.62, 0.28), (1.0, 0.0))
_MARGIN = 0.6
_BLUSH_PX_PER_CM = 6.0
_TOE_LAMP = Lamp(light=SKIN_LAMP.light, gain=0.85, ambient=0.28, rim=0.24, soft=0.06)


@dataclass(frozen=True, slots=True)
class Lobe:
    """A toe seen from its side: it overlaps what lies behind and merges with it at its root.

    Attributes:
        outline: its closed edge; only where it is free of the root is the edge drawn.
        edge: the drawn part of its edge.
        root: x where it merges, and over how many cm to the tip's side (negative: to the left).
    """

    outline: Points
    edge: Points
    root: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Cut:
    """The cut end of a limb: nothing shows at ``start``, all from ``stop`` on (y in cm)."""

    start: float
    stop: float


@dataclass(frozen=True, slots=True)
class Limb:
    """All that one plate of a part shows, in cm of the plate.

    Attributes:
        name: of the plate.
        size: of the plate.
        origin: where zero lies from its top left corner.
        px_per_cm: of its shade maps.
        outline: closed edge of the skin.
        mounds: bellies and knobs.
        grooves: furrows.
        lines: drawn lines.
        blushes: redder skin.
        bones: from the farthest to the nearest.
        build: how strongly forms stand out.
        lamp: the light on the skin.
        behind: pieces that show beyond the outline, painted before it.
        lobes: toes painted over it, from the farthest to the nearest.
        nails: closed edges of nails.
        cut: the end that dissolves.
        contour: width of the contour line.
        weight: factor of all drawn lines.
        slender: factor of the contour's width at each of its points.
    """

    name: str
    size: tuple[float, float]
    origin: tuple[float, float]
    px_per_cm: float
    outline: Points
    mounds: Sequence[Mound]
    grooves: Sequence[Groove]
    lines: Sequence[Stroke]
    blushes: Sequence[Blush]
    bones: Sequence[Bone]
    build: Build
    lamp: Lamp = SKIN_LAMP
    behind: Sequence[Points] = field(default_factory=tuple)
    lobes: Sequence[Lobe] = field(default_factory=tuple)
    nails: Sequence[Points] = field(default_factory=tuple)
    cut: Cut | None = None
    contour: float = 0.13
    weight: float = 1.1
    slender: Callable[[Points], Points] | None = None

    @property
    def grid(self) -> Grid:
        """Return the window of the maps: about the skin."""
        everything = np.vstack([self.outline, *self.behind])
        return Grid.around(everything, _MARGIN, self.px_per_cm)


def skin_relief(limb: Limb) -> tuple[Relief, Field]:
    """Return the relief of the skin and its mask."""
    grid, build = limb.grid, limb.build
    mask = coverage(grid, limb.outline, *limb.behind)
    relief = Relief(grid, domed(mask, grid.px_per_cm, build.thickness, build.height, 60))
    for m in limb.mounds:
        relief.mound(smooth(m.curve, closed=True), m.height * build.mounds, m.softness)
    for g in limb.grooves:
        relief.groove(smooth(g.curve), g.depth * build.grooves, g.width, g.softness)
    return relief, mask


def skin_shade(limb: Limb) -> Field:
    """Return the shade of the skin, its toes laid over each other."""
    relief, mask = skin_relief(limb)
    shade = bled(relief.shade(limb.lamp), mask)
    for lobe in limb.lobes:
        shade = _laid_over(limb.grid, shade, lobe)
    return shade


def _laid_over(grid: Grid, shade: Field, lobe: Lobe) -> Field:
    """Return the shade with one toe on top of it, and the shadow that it casts."""
    own = Grid.around(lobe.outline, 1.2, grid.px_per_cm)
    windows = grid.overlap(own)
    assert windows is not None
    here, there = windows
    mask = coverage(own, lobe.outline)
    form = domed((mask > 0.5).astype(np.float32), own.px_per_cm, 1.0, 1.0, 45)
    tone = bled(Relief(own, form).shade(_TOE_LAMP), mask)
    x, _ = own.coordinates()
    free = (x - lobe.root[0]) / lobe.root[1]
    cover = blur(mask, 0.7) * np.clip(free, 0, 1)
    shadow = blur(mask, 0.28 * own.px_per_cm) * (1 - mask) * np.clip(free - 0.4, 0, 1)
    out = shade.copy()
    below = out[here] * (1 - np.float32(0.26) * shadow[there])
    out[here] = below * (1 - cover[there]) + tone[there] * cover[there]
    return out


def flushed(limb: Limb) -> ShadeMap:
    """Return the mask of redder skin over the window of the skin."""
    fine = limb.grid
    k = fine.px_per_cm
    window = (fine.column / k, fine.row / k, fine.columns / k, fine.rows / k)
    grid = Grid.covering(*window, _BLUSH_PX_PER_CM)
    return ShadeMap("blush", grid, flush(grid, limb.blushes, mirror=False))


def contour(limb: Limb) -> Points:
    """Return the contour line, heavier on the side away from the light."""
    loop = closed_loop(limb.outline)
    scale = None if limb.slender is None else limb.slender(loop)
    return rim_line(limb.outline, limb.contour, scale)


def skin_sheet(limb: Limb) -> Sheet:
    """Draw the skin: what lies behind, tone, lines, toes, nails, contour, and the cut end."""
    sheet = Sheet("skin")
    tints = (("blush", "blush"),)
    for piece in limb.behind:
        sheet.shade(sheet.path(piece), "skin", "skin", tints=tints)
        sheet.fill(sheet.path(rim_line(piece, limb.contour * 0.7)), "ink", 0.9)
    whole = sheet.path(limb.outline)
    sheet.shade(whole, "skin", "skin", tints=tints)
    for shape in limb.nails:
        _draw_nail(sheet, shape)
    sheet.clip(whole)
    strokes(sheet, limb.lines, "ink", limb.weight, mirror=False)
    edges = [ribbon(lobe.edge, limb.contour * 0.62, "taper") for lobe in limb.lobes]
    if edges:
        sheet.fill(sheet.path(*edges), "ink", 0.78)
    sheet.unclip()
    sheet.fill(sheet.path(_halo(limb)), "rim", 1.0)
    sheet.fill(sheet.path(contour(limb)), "ink", 0.95)
    _dissolve(sheet, limb, 1)
    return sheet


def _draw_nail(sheet: Sheet, shape: Points) -> None:
    """Draw a nail: the skin's own tone, redder, with a gleam and a fine edge."""
    plate = sheet.path(shape)
    sheet.shade(plate, "skin", "blush", gain=1.06)
    centre = shape.mean(0)
    gleam = centre + (shape - centre) * (0.42, 0.62) + (-0.08, -0.04)
    sheet.fill(sheet.path(gleam), "tendon", 0.28)
    sheet.fill(sheet.path(ribbon(closed_loop(shape), 0.04, "flat")), "ink", 0.55)


def _halo(limb: Limb) -> Points:
    """Return the hair of light round the skin."""
    return ribbon(closed_loop(limb.outline), limb.contour * 1.1, "flat", closed=True)


def _dissolve(sheet: Sheet, limb: Limb, times: int) -> None:
    """Let the page rise over the cut end; see-through layers need it more than once.

    Only over what is drawn, for the page must stay as it is.
    """
    if limb.cut is None:
        return
    edge = ribbon(closed_loop(limb.outline), limb.contour * 3, "flat", closed=True)
    path = sheet.path(limb.outline, edge)
    for _ in range(times):
        sheet.gradient(path, "page", ((0.0, limb.cut.start), (0.0, limb.cut.stop)), _DISSOLVING)


def bones_sheet(limb: Limb) -> Sheet:
    """Draw the bones over the ghost of the skin."""
    sheet = Sheet("bones")
    sheet.veil(sheet.path(limb.outline, contour(limb), *limb.behind), "ghost", 0.66)
    sheet.clip(sheet.path(limb.outline))
    for bone in limb.bones:
        draw_bone(sheet, bone, line=limb.contour * 0.55)
    sheet.unclip()
    _dissolve(sheet, limb, 2)
    return sheet


def bake(limb: Limb) -> BakedPlate:
    """Bake the plate."""
    maps = [
        ShadeMap("skin", limb.grid, skin_shade(limb), 90),
        flushed(limb),
        ShadeMap("bones", limb.grid, bones_map(limb.grid, limb.bones)),
    ]
    sheets = [skin_sheet(limb), bones_sheet(limb)]
    outlines = {"body": [simplified(limb.outline, 0.004)]}
    digest = source_digest(_STUDIO, limb.name.replace("-", "_"))
    return BakedPlate(limb.name, limb.size, limb.origin, sheets, maps, outlines, digest)


def softer(lamp: Lamp, gain: float) -> Lamp:
    """Return the lamp for a part seen near to: its small forms count for less."""
    return replace(lamp, gain=gain, occlusion_radius=0.8, soft=0.08)
