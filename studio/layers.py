"""The layers that every full figure has, put together from its curves: bones, muscles, drape."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from studio.curves import Points, closed_loop, mirrored, shifted, smooth
from studio.figure import Bone, Muscle
from studio.parts import Furrow, Part, Setting, composed
from studio.patches import draw_patch, parts_of, patch_of
from studio.raster import Field, Grid
from studio.relief import Lamp
from studio.ribbons import LINE_LIGHT, ribbon
from studio.sheet import Sheet

_BONE_LAMP = Lamp(gain=1.5, ambient=0.20, rim=0.12, occlusion=0.30, occlusion_radius=0.6, soft=0.07)
_BONES = Setting(_BONE_LAMP, 0.42, 0.28)
_MUSCLES = Setting(Lamp(ambient=0.30, rim=0.12, soft=0.07), 0.30, 0.35)


def bone_parts(bones: Sequence[Bone], *, mirror: bool = True) -> list[Part]:
    """Return bones as solid pieces, back to front; those of a side view are not mirrored."""
    out = []
    for bone in bones:
        furrows = [Furrow(smooth(g.curve), g.depth, g.width, g.softness) for g in bone.furrows]
        if mirror and not bone.paired:
            furrows += [f.mirrored() for f in furrows if abs(f.line[:, 0].mean()) > 0.05]
        part = Part(bone.outline, bone.thickness, bone.height, tuple(furrows))
        out.append(part)
        if mirror and bone.paired:
            out.append(part.mirrored())
    return out


def bones_map(grid: Grid, bones: Sequence[Bone], *, mirror: bool = True) -> Field:
    """Return the shade of a skeleton over a window."""
    return composed(grid, bone_parts(bones, mirror=mirror), _BONES)


def draw_bone(sheet: Sheet, bone: Bone, *, line: float = 0.085, strength: float = 0.9) -> None:
    """Draw one bone, or a pair: tone and edge; a far one recedes."""
    sides = [bone.outline, mirrored(bone.outline)] if bone.paired else [bone.outline]
    path = sheet.path(*sides)
    sheet.shade(path, "bones", "bone")
    if bone.far:
        sheet.fill(path, "ghost", 0.45)
    edges = [ribbon(closed_loop(side), line, "flat", light=LINE_LIGHT) for side in sides]
    sheet.fill(sheet.path(*edges), "bone_ink", 0.35 if bone.far else strength)


def muscles_map(
    grid: Grid, muscles: Sequence[Muscle], skin_shade: Field, *, mirror: bool = True
) -> Field:
    """Return the shade of the muscles, in the light that lies on the body as a whole."""
    own = composed(grid, parts_of([patch_of(m) for m in muscles], mirror=mirror), _MUSCLES)
    return own * np.float32(0.62) + skin_shade * np.float32(0.34) - np.float32(0.02)


def draw_muscles(
    sheet: Sheet, muscles: Sequence[Muscle], outline: Points, window: Points, *, seed: int
) -> None:
    """Draw muscles in a window cut through the skin."""
    body = sheet.path(outline)
    sheet.clip(body)
    sheet.clip(sheet.path(window))
    sheet.shade(body, "skin", "flesh", gain=0.62)
    rng = np.random.default_rng(seed)
    for muscle in muscles:
        draw_patch(sheet, patch_of(muscle), rng)
    sheet.unclip()
    sheet.fill(sheet.path(ribbon(window, 0.34, "flat")), "cut_edge", 0.9)
    sheet.fill(sheet.path(ribbon(shifted(window, 0.08, 0.10), 0.10, "flat")), "ink", 0.5)
    sheet.unclip()
