"""The plate of the front, put together from its curves: maps, layers and outlines."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from studio import body, layers
from studio.back import skin as back_skin
from studio.curves import Points, both_halves, closed_loop, mirrored, shifted, simplified, smooth
from studio.details import Detail, detail_shade, sampled
from studio.front import bones, drape, drawing, face, modelling, muscles, skin, skull
from studio.plate import BakedPlate, ShadeMap, source_digest
from studio.raster import Field, Grid, blur, coverage
from studio.relief import Relief, bled
from studio.ribbons import ribbon
from studio.shapes import knob
from studio.sheet import Sheet

NAME = "front"
SIZE = (88.0, 189.0)
ORIGIN = (44.0, 5.0)
#: The part of the plate that the body fills: a multiple of eight pixels each way.
_BODY_WINDOW = (-42.0, -2.0, 84.0, 180.0)
_PX_PER_CM = 12.0
#: Bones and muscles are small parts under crisp lines.
_PARTS_PX_PER_CM = 10.0
_CLOTH_WINDOW = (-20.0, 76.0, 40.0, 22.0)
_HAIR_WINDOW = (-9.0, -1.0, 18.0, 15.0)

HEAD = Detail(
    "head", (-10.5, -2.0, 21.0, 28.0), 28.0, face.MOUNDS, face.GROOVES, 0.045, (0, 0, 0, 3.5)
)
_PALM = Detail(
    "palm", (24.0, 82.0, 18.0, 24.0), 20.0, modelling.PALM_MOUNDS, modelling.PALM_GROOVES, 0.06,
    (0, 3.0, 0, 0),
)  # fmt: skip
DETAILS = (
    HEAD,
    _PALM,
    replace(_PALM, name="other-palm", window=(-42.0, 82.0, 18.0, 24.0)),
    Detail(
        "feet", (-16.0, 158.0, 32.0, 20.0), 20.0, modelling.FOOT_MOUNDS, modelling.FOOT_GROOVES,
        0.06, (0, 3.0, 0, 0),
    ),
    Detail(
        "navel", (-3.0, 64.0, 6.0, 8.0), 20.0, [], modelling.NAVEL_GROOVES, 0.07,
        (1.5, 2.0, 1.5, 2.0),
    ),
)  # fmt: skip


def body_outline() -> Points:
    """Return the closed outline of the body without the ears."""
    half = skin.half_outline()
    other = [(-p[0], *p[1:]) for p in half[-2:0:-1]]
    return smooth([*half, *other], closed=True)


def ears() -> list[Points]:
    """Return the outlines of both ears."""
    ear = smooth(back_skin.EAR, closed=True)
    return [ear, mirrored(ear)]


def skin_relief(grid: Grid) -> tuple[Relief, Field]:
    """Return the relief of the body and its mask."""
    outlines = [body_outline(), *ears()]
    return body.modelled(grid, outlines, modelling.MOUNDS, modelling.GROOVES, body.Build())


def detail_maps(relief: Relief, shade: Field) -> list[ShadeMap]:
    """Return the finer windows of the skin."""
    outlines = [body_outline(), *ears()]
    out = []
    for detail in DETAILS:
        lamp = replace(body.SKIN_LAMP, soft=detail.soft)
        own, base = detail_shade(detail, relief, shade, outlines, lamp)
        if detail is HEAD:
            own = _face_light(own)
        weight = detail.weight()
        out.append(ShadeMap(detail.name, detail.grid, base * (1 - weight) + own * weight, 88))
    return out


def _face_light(shade: Field) -> Field:
    """Return the head's shade with the dark cheek lifted, and the jaw's shadow on the neck."""
    jaw = smooth(skin.JAW)
    chin = both_halves(jaw[::-1])
    ppc, grid = HEAD.px_per_cm, HEAD.grid
    fallen = blur(coverage(grid, shifted(chin, 0.25, 0.9)), 0.45 * ppc)
    above = np.vstack([jaw, mirrored(jaw)[::-1], [(-6.8, 0.0), (6.8, 0.0)]])
    hidden = blur(coverage(grid, above), 0.06 * ppc)
    x, y = grid.coordinates()
    cheek = np.clip((x + 2.0) / 5.0, 0, 1) * np.clip((21.5 - y) / 4.0, 0, 1)
    lifted = shade + np.float32(0.34) * cheek * np.clip(0.74 - shade, 0, 1)
    return np.asarray(lifted - np.float32(0.20) * fallen * (1 - hidden), np.float32)


def hair_mask(px_per_cm: float = 8.0) -> ShadeMap:
    """Return how much of the scalp's tone is hair; its edge fades into the skin."""
    grid = Grid.covering(*_HAIR_WINDOW, px_per_cm)
    mask = coverage(grid, drawing.scalp())
    soft = 0.30 * blur(mask, 0.30 * px_per_cm) + 0.58 * blur(mask, 0.7 * px_per_cm)
    return ShadeMap("hair", grid, soft * blur(mask, 0.16 * px_per_cm))


def cloth_shade(relief: Relief) -> ShadeMap:
    """Return the shade of the briefs: the body's form, spanned by the cloth."""
    window = Grid.covering(*_CLOTH_WINDOW, relief.grid.px_per_cm)
    windows = relief.grid.overlap(window)
    assert windows is not None
    spanned = Relief(window, relief.height[windows[0]].copy())
    for m in drape.SPANS:
        spanned.mound(smooth(m.curve, closed=True), m.height, m.softness)
    return ShadeMap("cloth", window, spanned.shade(body.SKIN_LAMP) * np.float32(0.96), 88)


def contour(outline: Points) -> Points:
    """Return the body's contour line, finer round the fingers and toes."""
    loop = closed_loop(outline)
    from_hand = np.hypot(np.abs(loop[:, 0]) - 36, loop[:, 1] - 97)
    hand = 0.52 + 0.48 * np.clip((from_hand - 8) / 8, 0, 1)
    return body.rim_line(outline, 0.20, hand * (1 - 0.3 * np.clip((loop[:, 1] - 169) / 4, 0, 1)))


def skin_sheet() -> Sheet:
    """Draw the skin: ears, tone, hair, face, lines, contour."""
    sheet = Sheet("skin")
    outline, (ear, other_ear) = body_outline(), ears()
    tints = (("blush", "blush"), ("hair", "hair"))
    both_ears = sheet.path(ear, other_ear)
    sheet.shade(both_ears, HEAD.name, "skin", tints=tints)
    edges = [ribbon(closed_loop(e), 0.15, "flat", closed=True) for e in (ear, other_ear)]
    sheet.fill(sheet.path(*edges), "ink", 0.95)
    body.strokes(sheet, skin.EAR_LINES, "ink", 1.0, mirror=True)
    whole = sheet.path(outline)
    sheet.shade(whole, "skin", "skin", tints=tints)
    sheet.clip(whole)
    for detail in DETAILS:
        sheet.shade(sheet.path(detail.corners), detail.name, "skin", tints=tints)
    sheet.unclip()
    drawing.draw_nipples(sheet)
    drawing.draw_hair(sheet)
    for lines, mirror in (
        (skin.LINES, True), (skin.MIDLINE, False), (face.LINES, True), (face.MIDLINE, False)
    ):  # fmt: skip
        body.strokes(sheet, lines, "ink", 1.22 if lines in (skin.LINES, skin.MIDLINE) else 1.0,
                     mirror=mirror)  # fmt: skip
    drawing.draw_nails(sheet)
    drawing.draw_mouth(sheet)
    drawing.draw_brows(sheet)
    drawing.draw_eyes(sheet)
    sheet.fill(sheet.path(ribbon(closed_loop(outline), 0.15, "flat", closed=True)), "rim", 1.0)
    sheet.fill(sheet.path(contour(outline)), "ink", 0.95)
    return sheet


def drape_sheet() -> Sheet:
    """Draw the briefs, clipped by the body."""
    sheet = Sheet("drape", tolerance=0.007)
    garment = both_halves(smooth(drape.BRIEFS))
    outline = body_outline()
    sheet.clip(sheet.path(outline))
    sheet.shade(sheet.path(garment), "cloth", "cloth")
    sheet.fill(sheet.path(ribbon(closed_loop(garment), 0.22, "flat")), "cloth_ink", 0.75)
    waist = shifted(smooth(drape.BRIEFS[: drape.WAIST]), 0, 1.5)
    leg = shifted(smooth(drape.BRIEFS[drape.OPENING :]), -0.35, -0.55)
    seams = [ribbon(q, 0.06, "flat") for q in (waist, leg)]
    sheet.fill(sheet.path(*seams), "cloth_ink", 0.45, mirror=True)
    body.strokes(sheet, drape.CREASES, "cloth_ink", 1.0, mirror=True)
    sheet.unclip()
    sheet.clip(sheet.path(garment))
    sheet.fill(sheet.path(contour(outline)), "ink", 0.95)
    sheet.unclip()
    return sheet


def muscles_sheet() -> Sheet:
    """Draw the muscles in a window cut through the skin."""
    sheet = Sheet("muscles", tolerance=0.014)
    outline, window = body_outline(), both_halves(smooth(muscles.WINDOW))
    layers.draw_muscles(sheet, muscles.MUSCLES, outline, window, seed=11)
    sheet.fill(sheet.path(contour(outline)), "ink", 0.95)
    return sheet


def bones_sheet() -> Sheet:
    """Draw the skeleton over the ghost of the body."""
    sheet = Sheet("bones", tolerance=0.010)
    outline = body_outline()
    sheet.veil(sheet.path(outline, contour(outline), *ears()), "ghost", 0.66)
    for bone in bones.BONES:
        soft = bone.name.startswith(("tooth", "cheek", "nose", "upper jaw"))
        layers.draw_bone(sheet, bone, line=0.055 if soft else 0.085, strength=0.5 if soft else 0.9)
        if bone.name.startswith("cartilage"):
            sides = [bone.outline, mirrored(bone.outline)] if bone.paired else [bone.outline]
            sheet.fill(sheet.path(*sides), "vein", 0.20)
        if bone.name in _HOLLOWS:
            _HOLLOWS[bone.name](sheet)
    seams = [smooth(s) for s in skull.SUTURES]
    shapes = [ribbon(s, 0.05, "flat") for s in seams]
    sheet.fill(sheet.path(*shapes, *map(mirrored, shapes)), "bone_ink", 0.5)
    small = [knob(*hole) for hole in skull.FORAMINA]
    sheet.fill(sheet.path(*small), "bone_ink", 0.6, mirror=True)
    return sheet


def _draw_pelvic_holes(sheet: Sheet) -> None:
    hole = smooth(bones.OBTURATOR, closed=True)
    path = sheet.path(hole, mirrored(hole))
    sheet.fill(path, "ghost", 0.8)
    edges = [ribbon(closed_loop(side), 0.085, "flat") for side in (hole, mirrored(hole))]
    sheet.fill(sheet.path(*edges), "bone_ink", 0.9)


def _draw_sacral_holes(sheet: Sheet) -> None:
    hollows = [knob(*f) for f in bones.FORAMINA]
    floors = [knob(x + 0.05, y + 0.08, a * 0.7, b * 0.62) for x, y, a, b in bones.FORAMINA]
    sheet.fill(sheet.path(*hollows), "bone_hollow", 0.9, mirror=True)
    sheet.fill(sheet.path(*floors), "bone_ink", 0.55, mirror=True)


def _draw_temporal_depth(sheet: Sheet) -> None:
    depth = smooth(skull.TEMPORAL_DEPTH, closed=True)
    sheet.fill(sheet.path(depth, mirrored(depth)), "bone_hollow", 1.0)
    deeper = depth.mean(0) + (depth - depth.mean(0)) * 0.8 + (-0.1, -0.2)
    sheet.fill(sheet.path(deeper, mirrored(deeper)), "bone_ink", 0.4)


def _draw_skull_hollows(sheet: Sheet) -> None:
    orbit, nose = smooth(skull.ORBIT, closed=True), smooth(skull.NOSTRIL, closed=True)
    holes = [orbit, mirrored(orbit), nose]
    for factor, shift, colour, alpha in (
        (1.0, 0.0, "bone_hollow", 1.0), (0.82, 0.08, "bone_ink", 0.55),
        (0.58, 0.12, "bone_ink", 0.5),
    ):  # fmt: skip
        shapes = [h.mean(0) + (h - h.mean(0)) * factor + shift for h in holes]
        sheet.fill(sheet.path(*shapes), colour, alpha)
    septum = ribbon(smooth([(0.02, 13.0), (-0.05, 14.2), (0.03, 15.4)]), 0.14, "in")
    sheet.fill(sheet.path(septum), "bone_hollow", 1.0)
    edges = [ribbon(closed_loop(h), 0.07, "flat") for h in holes]
    sheet.fill(sheet.path(*edges), "bone_ink", 0.9)


_HOLLOWS = {
    "hip": _draw_pelvic_holes,
    "sacrum": _draw_sacral_holes,
    "skull": _draw_temporal_depth,
    "nose bones": _draw_skull_hollows,
}


def bake() -> BakedPlate:
    """Bake the whole plate."""
    grid = Grid.covering(*_BODY_WINDOW, _PX_PER_CM)
    relief, mask = skin_relief(grid)
    shade = bled(relief.shade(body.SKIN_LAMP), mask)
    parts = Grid.covering(*_BODY_WINDOW, _PARTS_PX_PER_CM)
    under_skin = sampled(shade, grid, parts)
    blush_grid = Grid.covering(*_BODY_WINDOW, 4.0)
    maps = [
        ShadeMap("skin", grid, shade, 88),
        *detail_maps(relief, shade),
        ShadeMap("blush", blush_grid, body.flush(blush_grid, skin.BLUSHES)),
        hair_mask(),
        cloth_shade(relief),
        ShadeMap("muscles", parts, layers.muscles_map(parts, muscles.MUSCLES, under_skin)),
        ShadeMap("bones", parts, layers.bones_map(parts, bones.BONES)),
    ]
    sheets = [skin_sheet(), drape_sheet(), muscles_sheet(), bones_sheet()]
    outlines = {
        "body": [simplified(body_outline(), 0.008)],
        "ears": [simplified(ear, 0.004) for ear in ears()],
    }
    studio = Path(__file__).parent.parent
    return BakedPlate(NAME, SIZE, ORIGIN, sheets, maps, outlines, source_digest(studio, NAME))
