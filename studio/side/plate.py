"""The plate of the side, put together from its curves: maps, layers and outlines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from studio import body, layers
from studio.curves import Points, closed_loop, shifted, simplified, smooth
from studio.figure import Muscle
from studio.patches import draw_patch, patch_of
from studio.plate import BakedPlate, ShadeMap, source_digest
from studio.raster import Grid, outline_path
from studio.ribbons import ribbon
from studio.sheet import Sheet
from studio.side import arm, bones, drape, drawing, form, muscles, skin, skull

NAME = "side"
SIZE = (96.0, 189.0)
ORIGIN = (22.0, 5.0)
#: The part of the plate that the figure fills.  At 14 and 12 px/cm it is a multiple of eight
#: pixels each way.
_BODY_WINDOW = (-16.0, -2.0, 88.0, 180.0)
_SKIN_PX = 14.0
_PARTS_PX = 12.0
#: Seen in profile most muscles are narrow bands, which need fewer fibres.
_FIBRES = 0.55


def skin_sheet() -> Sheet:
    """Draw the skin: tone, hair, lines, face, contour, and the arm over it all."""
    sheet = Sheet("skin")
    outline = skin.outline()
    sheet.shade(sheet.path(outline), "skin", "skin", tints=drawing.TINTS)
    drawing.draw_hair(sheet)
    body.strokes(sheet, skin.LINES, "ink", drawing.WEIGHT, mirror=False)
    drawing.draw_toes(sheet)
    sheet.fill(sheet.path(ribbon(closed_loop(outline), 0.15, "flat", closed=True)), "rim", 1.0)
    sheet.fill(sheet.path(drawing.contour(outline)), "ink", 0.95)
    drawing.draw_eye(sheet)
    drawing.draw_brow(sheet)
    drawing.draw_ear(sheet)
    drawing.draw_arm(sheet)
    return sheet


def drape_sheet() -> Sheet:
    """Draw the briefs, clipped by the body."""
    sheet = Sheet("drape")
    outline = skin.outline()
    waist, opening = smooth(drape.WAIST), smooth(drape.OPENING)
    garment = np.vstack([waist, opening])
    sheet.clip(sheet.path(outline))
    sheet.shade(sheet.path(garment), "cloth", "cloth")
    sheet.fill(sheet.path(ribbon(closed_loop(garment), 0.22, "flat")), "cloth_ink", 0.75)
    seams = (shifted(waist, 0, 1.5), form.slanted(opening, 0.65))
    sheet.fill(sheet.path(*(ribbon(q, 0.06, "flat") for q in seams)), "cloth_ink", 0.45)
    body.strokes(sheet, drape.CREASES, "cloth_ink", 1.0, mirror=False)
    sheet.unclip()
    sheet.clip(sheet.path(garment))
    sheet.fill(sheet.path(drawing.contour(outline)), "ink", 0.95)
    sheet.unclip()
    return sheet


def muscles_sheet() -> Sheet:
    """Draw the muscles in two windows cut through the skin: trunk with leg, and arm."""
    sheet = Sheet("muscles")
    outline, border = skin.outline(), arm.border()
    window, arm_window = (smooth(w, closed=True) for w in (muscles.WINDOW, muscles.ARM_WINDOW))
    rng = np.random.default_rng(13)
    body_path = sheet.path(outline)
    sheet.clip(body_path)
    sheet.clip(sheet.path(window))
    sheet.shade(body_path, "skin", "flesh", gain=0.62)
    _draw(sheet, muscles.TRUNK, rng)
    sheet.unclip()
    _cut_edge(sheet, window)
    sheet.unclip()
    sheet.fill(sheet.path(drawing.contour(outline)), "ink", 0.95)
    drawing.draw_hand(sheet)
    shoulder = _over(outline, np.array(muscles.SHOULDER))
    free = [*_over(border, np.array(arm.FREE)), *_over(border, outline, outside=True)]
    sheet.clip(sheet.path(border, *shoulder))
    sheet.clip(sheet.path(arm_window))
    sheet.shade(sheet.path(*free), "skin", "flesh", gain=0.62)
    _draw(sheet, muscles.ARM, rng)
    sheet.unclip()
    sheet.unclip()
    sheet.clip(sheet.path(border))
    _cut_edge(sheet, arm_window)
    sheet.unclip()
    sheet.fill(sheet.path(drawing.arm_contour()), "ink", 0.95)
    return sheet


def _draw(sheet: Sheet, patches: Sequence[Muscle], rng: np.random.Generator) -> None:
    for muscle in patches:
        draw_patch(sheet, patch_of(muscle), rng, mirror=False, density=_FIBRES)


def _cut_edge(sheet: Sheet, window: Points) -> None:
    """Draw the edge of the skin about a window."""
    rim = closed_loop(window)
    sheet.fill(sheet.path(ribbon(rim, 0.34, "flat")), "cut_edge", 0.9)
    sheet.fill(sheet.path(ribbon(shifted(rim, 0.08, 0.10), 0.10, "flat")), "ink", 0.5)


def _over(outline: Points, region: Points, *, outside: bool = False) -> list[Points]:
    """Return the parts of an outline that lie in a region, or outside it."""
    whole, part = outline_path(outline), outline_path(region)
    common = whole.subtracted(part) if outside else whole.intersected(part)
    loops = common.toFillPolygons()
    return [np.array([(p.x(), p.y()) for p in loop.toList()]) for loop in loops]


def bones_sheet() -> Sheet:
    """Draw the skeleton over the ghost of the body."""
    sheet = Sheet("bones")
    outline, border = skin.outline(), arm.border()
    sheet.veil(sheet.path(outline, drawing.contour(outline), border), "ghost", 0.66)
    for bone in bones.BONES:
        fine = bone.name.startswith(("tooth", "disc"))
        layers.draw_bone(sheet, bone, line=0.05 if fine else 0.085, strength=0.5 if fine else 0.9)
        if bone.name.startswith(("disc", "cartilage")):
            sheet.fill(sheet.path(bone.outline), "vein", 0.26)
        if bone.name == "hip":
            _draw_hole(sheet, bones.OBTURATOR)
        if bone.name == "mandible":
            _draw_skull_details(sheet)
    return sheet


def _draw_hole(sheet: Sheet, hole: Points) -> None:
    """Draw a hole that the body shows through."""
    path = sheet.path(hole)
    sheet.fill(path, "ghost", 1.0)
    sheet.fill(path, "bone_hollow", 0.35)
    edge = ribbon(closed_loop(hole), 0.09, "flat", light=(0.6, 0.8))
    sheet.fill(sheet.path(edge), "bone_ink", 0.9)


def _draw_skull_details(sheet: Sheet) -> None:
    """Draw the dark openings of the skull and its sutures."""
    for factor, shift, colour, alpha in (
        (1.0, (0.0, 0.0), "bone_hollow", 0.95), (0.82, (0.05, 0.08), "bone_ink", 0.5),
    ):  # fmt: skip
        shapes = [h.mean(0) + (h - h.mean(0)) * factor + shift for h in skull.OPENINGS]
        sheet.fill(sheet.path(*shapes), colour, alpha)
    edges = [ribbon(closed_loop(h), 0.06, "flat") for h in skull.OPENINGS]
    sheet.fill(sheet.path(*edges), "bone_ink", 0.7)
    body.strokes(sheet, skull.SUTURES, "bone_ink", 1.0, mirror=False)


def bake() -> BakedPlate:
    """Bake the whole plate."""
    grid, parts = (Grid.covering(*_BODY_WINDOW, ppc) for ppc in (_SKIN_PX, _PARTS_PX))
    shade, trunk = form.skin_shade(grid)
    coarse, _ = form.skin_shade(parts)
    blush = Grid.covering(*_BODY_WINDOW, 4.0)
    flesh = [*muscles.TRUNK, *muscles.ARM]
    maps = [
        ShadeMap("skin", grid, shade, 88),
        ShadeMap("blush", blush, form.flush(blush)),
        form.hair_mask(),
        form.lips_mask(),
        *form.ear_maps(),
        form.cloth_shade(grid, trunk),
        ShadeMap("muscles", parts, layers.muscles_map(parts, flesh, coarse, mirror=False)),
        ShadeMap("bones", parts, layers.bones_map(parts, bones.BONES, mirror=False)),
    ]
    sheets = [skin_sheet(), drape_sheet(), muscles_sheet(), bones_sheet()]
    outlines = {
        "body": [simplified(skin.outline(), 0.004)],
        "arm": [simplified(arm.outline(), 0.004)],
    }
    studio = Path(__file__).parent.parent
    return BakedPlate(NAME, SIZE, ORIGIN, sheets, maps, outlines, source_digest(studio, NAME))
