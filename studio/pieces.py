"""Parts of a body seen close by, one side only: pieces of skin behind each other, nails, fades."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from studio.body import flush, strokes
from studio.curves import Control, Points, closed_loop, simplified, smooth
from studio.figure import Blush, Bone, Groove, Mound, Stroke
from studio.layers import bone_parts, draw_bone
from studio.parts import Setting, composed
from studio.plate import BakedPlate, ShadeMap, source_digest
from studio.raster import Field, Grid, blur, coverage
from studio.relief import Lamp, Relief, bled, domed
from studio.ribbons import ribbon
from studio.sheet import Sheet

#: The light on skin seen close by: that of the whole figures, with finer hollows.
SKIN_LAMP = Lamp(
    light=(-0.46, -0.52, 0.72), gain=0.95, ambient=0.27, rim=0.26, occlusion=0.40,
    occlusion_radius=0.55, soft=0.035,
)  # fmt: skip
#: Width of the contour of skin seen close by.
CONTOUR = 0.078
_STUDIO = Path(__file__).parent
_BLUSH_PX_PER_CM = 8.0
_BONE_LINE = 0.034
#: Strength, offset to the right and downwards (cm) and blur (cm) of the shadow of a piece.
_SHADOW = (0.40, 0.10, 0.14, 0.26)
_MARGIN = 1.6
#: Width of the hair of light round the skin where it would sink into the page.
_HALO = 0.06
#: Alpha of the page over a cut end: (place, alpha).
_FADING = ((0.0, 0.0), (0.35, 0.16), (0.7, 0.68), (1.0, 1.0))
#: The light on bones seen close by.
_BONES = Setting(Lamp(gain=1.5, ambient=0.20, rim=0.12, occlusion=0.30,
                      occlusion_radius=0.35, soft=0.035), 0.42, 0.16)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Nail:
    """A nail: its edge, the free edge and the half-moon within it, and a gleam along it."""

    edge: Control
    free: Control = ()
    moon: Control = ()
    gleam: Control = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of skin: closed outline, thickness it levels off at, height factor, what is on it."""

    name: str
    outline: Points
    thickness: float
    height: float
    mounds: Sequence[Mound] = ()
    grooves: Sequence[Groove] = ()
    lines: Sequence[Stroke] = ()
    nails: Sequence[Nail] = ()


def lit(grid: Grid, pieces: Sequence[Piece], lamp: Lamp = SKIN_LAMP) -> Field:
    """Return the shade map of pieces painted back to front, each in its own light."""
    ppc = grid.px_per_cm
    sheet = np.full(grid.shape, 0.8, np.float32)
    union = np.zeros(grid.shape, np.float32)
    strength, dx, dy, softness = _SHADOW
    for piece in pieces:
        own = Grid.around(piece.outline, _MARGIN, ppc)
        windows = grid.overlap(own)
        if windows is None:
            continue
        here, there = windows
        mask = coverage(own, piece.outline)
        tone = bled(_tone(own, mask, piece, lamp), mask)
        cast = blur(np.roll(mask, (int(dy * ppc), int(dx * ppc)), (0, 1)), softness * ppc)
        cover = np.clip(blur(mask, 0.8) * 1.5, 0, 1)
        below = sheet[here] * (1 - strength * cast[there])
        sheet[here] = below * (1 - cover[there]) + tone[there] * cover[there]
        union[here] = np.maximum(union[here], mask[there])
    return bled(sheet, union)


def _tone(own: Grid, mask: Field, piece: Piece, lamp: Lamp) -> Field:
    relief = Relief(own, domed(mask, own.px_per_cm, piece.thickness, piece.height, 60))
    for m in piece.mounds:
        relief.mound(smooth(m.curve, closed=True), m.height, m.softness)
    for g in piece.grooves:
        relief.groove(smooth(g.curve), g.depth, g.width, g.softness)
    return relief.shade(lamp)


def draw_piece(sheet: Sheet, piece: Piece, contour: Points) -> None:
    """Draw one piece: tone, lines, nails and the contour given."""
    body = sheet.path(piece.outline)
    sheet.shade(body, "skin", "skin", tints=(("blush", "blush"),))
    strokes(sheet, piece.lines, "ink", 1.0, mirror=False)
    for nail in piece.nails:
        _draw_nail(sheet, nail)
    halo = ribbon(closed_loop(piece.outline), _HALO, "flat", closed=True)
    sheet.fill(sheet.path(halo), "rim", 1.0)
    sheet.fill(sheet.path(contour), "ink", 0.95)


def _draw_nail(sheet: Sheet, nail: Nail) -> None:
    edge = smooth(nail.edge, closed=True)
    plate = sheet.path(edge)
    sheet.shade(plate, "skin", "blush", gain=1.03)
    for part, strength in ((nail.moon, 0.42), (nail.free, 0.70)):
        if part:
            sheet.fill(sheet.path(smooth(part, closed=True)), "cut_edge", strength)
    if nail.gleam:
        sheet.fill(sheet.path(ribbon(smooth(nail.gleam), 0.16)), "cut_edge", 0.55)
    sheet.fill(sheet.path(ribbon(closed_loop(edge), 0.032, "flat", closed=True)), "ink", 0.62)


def fade(sheet: Sheet, outline: Points, start: float, stop: float, times: int = 1) -> None:
    """Let the layer fade into the page from the height ``start`` up to ``stop``.

    Only about an outline, for the page must stay as it is; see-through layers need it more than
    once.
    """
    path = sheet.path(outline, ribbon(closed_loop(outline), 3 * _HALO, "flat", closed=True))
    for _ in range(times):
        sheet.gradient(path, "page", ((0.0, start), (0.0, stop)), _FADING)


@dataclass(frozen=True, slots=True)
class Closeup:
    """All that a plate of pieces shows, in cm of the plate.

    Attributes:
        name: of the plate.
        size: of the plate.
        origin: where zero lies from its top left corner.
        px_per_cm: of its shade maps.
        pieces: of skin, from the farthest to the nearest, which is the one that is cut off.
        contours: of the pieces.
        blushes: redder skin.
        bones: from the farthest to the nearest.
        cut: between which heights the cut end dissolves, upwards.
    """

    name: str
    size: tuple[float, float]
    origin: tuple[float, float]
    px_per_cm: float
    pieces: Sequence[Piece]
    contours: Sequence[Points]
    blushes: Sequence[Blush]
    bones: Sequence[Bone]
    cut: tuple[float, float]

    def grid(self, px_per_cm: float) -> Grid:
        """Return the window of the whole plate."""
        return Grid.covering(-self.origin[0], -self.origin[1], *self.size, px_per_cm)


def bones_map(grid: Grid, bones: Sequence[Bone]) -> Field:
    """Return the shade of bones seen close by over a window."""
    return composed(grid, bone_parts(bones, mirror=False), _BONES)


def skin_sheet(plate: Closeup) -> Sheet:
    """Draw the skin, piece upon piece."""
    sheet = Sheet("skin")
    for piece, contour in zip(plate.pieces, plate.contours, strict=True):
        draw_piece(sheet, piece, contour)
    fade(sheet, plate.pieces[-1].outline, *plate.cut)
    return sheet


def bones_sheet(plate: Closeup) -> Sheet:
    """Draw the bones over the ghost of the skin."""
    sheet = Sheet("bones")
    outlines = [piece.outline for piece in plate.pieces]
    sheet.veil(sheet.path(*outlines, *plate.contours), "ghost", 0.66)
    for bone in plate.bones:
        draw_bone(sheet, bone, line=_BONE_LINE)
    fade(sheet, plate.pieces[-1].outline, *plate.cut, times=3)
    return sheet


def bake(plate: Closeup) -> BakedPlate:
    """Bake the plate; its outlines run from the nearest piece to the farthest."""
    grid, coarse = plate.grid(plate.px_per_cm), plate.grid(_BLUSH_PX_PER_CM)
    maps = [
        ShadeMap("skin", grid, lit(grid, plate.pieces), 88),
        ShadeMap("blush", coarse, flush(coarse, plate.blushes, mirror=False)),
        ShadeMap("bones", grid, bones_map(grid, plate.bones)),
    ]
    outlines = {"body": [simplified(piece.outline, 0.004) for piece in plate.pieces[::-1]]}
    sheets = [skin_sheet(plate), bones_sheet(plate)]
    digest = source_digest(_STUDIO, plate.name.replace("-", "_"))
    return BakedPlate(plate.name, plate.size, plate.origin, sheets, maps, outlines, digest)
