"""Parts of a body seen close by, one side only: pieces of skin behind each other, nails, fades."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from studio.body import strokes
from studio.curves import Control, Points, closed_loop, smooth
from studio.figure import Bone, Groove, Mound, Stroke
from studio.layers import bone_parts
from studio.parts import Setting, composed
from studio.raster import Field, Grid, blur, coverage
from studio.relief import Lamp, Relief, bled, domed
from studio.ribbons import ribbon
from studio.sheet import Sheet

#: The light on skin seen close by: that of the whole figures, with finer hollows.
SKIN_LAMP = Lamp(
    light=(-0.46, -0.52, 0.72), gain=0.95, ambient=0.27, rim=0.26, occlusion=0.40,
    occlusion_radius=0.55, soft=0.035,
)  # fmt: skip
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
    sheet.clip(body)
    strokes(sheet, piece.lines, "ink", 1.0, mirror=False)
    for nail in piece.nails:
        _draw_nail(sheet, nail)
    sheet.unclip()
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


def bones_map(grid: Grid, bones: Sequence[Bone]) -> Field:
    """Return the shade of bones seen close by over a window."""
    return composed(grid, bone_parts(bones, mirror=False), _BONES)
