"""The plate of the back, put together from its curves: maps, layers and outlines."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from studio import body
from studio.back import bones, drape, modelling, muscles, skin, spine
from studio.curves import Points, both_halves, closed_loop, mirrored, shifted, simplified, smooth
from studio.figure import Bone
from studio.parts import Furrow, Part, Setting, composed
from studio.patches import draw_patch, parts_of, patch_of
from studio.plate import BakedPlate, ShadeMap, source_digest
from studio.raster import Field, Grid, blur, coverage
from studio.relief import Lamp, Relief, bled
from studio.ribbons import LINE_LIGHT, ribbon
from studio.shapes import knob
from studio.sheet import Sheet

NAME = "back"
SIZE = (88.0, 189.0)
ORIGIN = (44.0, 5.0)
#: A multiple of eight pixels each way at full, half, quarter and eighth size.
PX_PER_CM = 16.0
_CLOTH_WINDOW = (-20.0, 74.0, 40.0, 25.0)
_HAIR_WINDOW = (-10.0, -2.0, 20.0, 22.0)
_BONE_SETTING = Setting(Lamp(gain=1.5, ambient=0.20, rim=0.12, occlusion=0.30,
                             occlusion_radius=0.6, soft=0.07), 0.42, 0.28)  # fmt: skip
_MUSCLE_SETTING = Setting(Lamp(ambient=0.30, rim=0.12, soft=0.07), 0.30, 0.35)


def plate_grid(px_per_cm: float = PX_PER_CM) -> Grid:
    """Return the window of the whole plate."""
    return Grid.covering(-ORIGIN[0], -ORIGIN[1], *SIZE, px_per_cm)


def body_outline() -> Points:
    """Return the closed outline of the body without the ears."""
    half = skin.half_outline()
    other = [(-p[0], *p[1:]) for p in half[-2:0:-1]]
    return smooth([*half, *other], closed=True)


def ears() -> list[Points]:
    """Return the outlines of both ears."""
    ear = smooth(skin.EAR, closed=True)
    return [ear, mirrored(ear)]


def skin_relief(grid: Grid) -> tuple[Relief, Field]:
    """Return the relief of the body and its mask."""
    outlines = [body_outline(), *ears()]
    build = body.Build()
    return body.modelled(grid, outlines, modelling.MOUNDS, modelling.GROOVES, build)


def cloth_shade(relief: Relief) -> ShadeMap:
    """Return the shade of the briefs: the body's form, spanned over cleft and folds."""
    window = Grid.covering(*_CLOTH_WINDOW, relief.grid.px_per_cm)
    windows = relief.grid.overlap(window)
    assert windows is not None
    spanned = Relief(window, relief.height[windows[0]].copy())
    for g in drape.SPANS:
        line = smooth(g.curve)
        sides = [line, mirrored(line)] if abs(line[:, 0].mean()) > 0.05 else [line]
        for side in sides:
            spanned.groove(side, g.depth * body.Build().grooves, g.width, g.softness)
    return ShadeMap("cloth", window, spanned.shade(body.SKIN_LAMP) * np.float32(0.96), 90)


def hair_mask(px_per_cm: float = 8.0) -> ShadeMap:
    """Return how much of the scalp's tone is hair; its edge fades into the skin."""
    grid = Grid.covering(*_HAIR_WINDOW, px_per_cm)
    field = both_halves(smooth(skin.HAIR_FIELD))
    mask = coverage(grid, field)
    soft = 0.30 * blur(mask, 0.35 * px_per_cm) + 0.55 * blur(mask, 0.9 * px_per_cm)
    return ShadeMap("hair", grid, soft * blur(mask, 0.22 * px_per_cm))


def contour(outline: Points) -> Points:
    """Return the body's contour line, finer round the fingers."""
    loop = closed_loop(outline)
    from_hand = np.hypot(np.abs(loop[:, 0]) - 36, loop[:, 1] - 97)
    return body.rim_line(outline, 0.20, 0.52 + 0.48 * np.clip((from_hand - 8) / 8, 0, 1))


def skin_sheet() -> Sheet:
    """Draw the skin: ears, tone, hair, lines, contour."""
    sheet = Sheet("skin")
    outline, (ear, other_ear) = body_outline(), ears()
    whole = sheet.path(outline)
    tints = (("blush", "blush"), ("hair", "hair"))
    sheet.shade(sheet.path(ear, other_ear), "skin", "skin", tints=tints)
    edges = [ribbon(closed_loop(e), 0.15, "flat", closed=True) for e in (ear, other_ear)]
    sheet.fill(sheet.path(*edges), "ink", 0.95)
    sheet.shade(whole, "skin", "skin", tints=tints)
    _draw_hair(sheet)
    body.strokes(sheet, skin.LINES, "ink", 1.22, mirror=True)
    body.strokes(sheet, skin.MIDLINE, "ink", 1.22, mirror=False)
    shapes = [ribbon(smooth(line), 0.10) for line in skin.EAR_LINES]
    sheet.fill(sheet.path(*shapes), "ink", 0.6, mirror=True)
    sheet.fill(sheet.path(ribbon(closed_loop(outline), 0.15, "flat", closed=True)), "rim", 1.0)
    sheet.fill(sheet.path(contour(outline)), "ink", 0.95)
    return sheet


def _draw_hair(sheet: Sheet) -> None:
    """Draw the hair in a few lots, so that strokes crossing each other still deepen the tone.

    From afar fewer and broader strokes give the same tone at a tenth of the cost.
    """
    edge = smooth(np.array(skin.HAIR_EDGE))
    rim = np.vstack([mirrored(edge), edge[::-1]])
    scalp = smooth(skin.HAIR_FIELD)
    fine = body.hairs(rim, skin.WHORL, scalp, count=3000, width=0.05, seed=3)
    coarse = body.hairs(rim, skin.WHORL, scalp, count=840, width=0.115, seed=4)
    for k in range(6):
        shapes = [shape for shape, lot in fine if int(lot * 8) == k]
        sheet.fill(sheet.path(*shapes, fine=True), "hair_ink", 0.42, detail="fine")
    light = [shape for shape, lot in fine if lot >= 0.75]
    sheet.fill(sheet.path(*light, fine=True), "hair_light", 0.16, detail="fine")
    for lots in ((0.0, 0.25), (0.25, 0.5), (0.5, 0.75)):
        shapes = [shape for shape, lot in coarse if lots[0] <= lot < lots[1]]
        sheet.fill(sheet.path(*shapes), "hair_ink", 0.34, detail="coarse")


def drape_sheet() -> Sheet:
    """Draw the briefs, clipped by the body."""
    sheet = Sheet("drape")
    half = smooth(drape.BRIEFS)
    garment = both_halves(half)
    outline = body_outline()
    sheet.clip(sheet.path(outline))
    sheet.shade(sheet.path(garment), "cloth", "cloth")
    hem = ribbon(closed_loop(garment), 0.22, "flat")
    sheet.fill(sheet.path(hem), "cloth_ink", 0.75)
    waist = shifted(smooth(drape.BRIEFS[: drape.WAIST]), 0, 1.5)
    leg = shifted(smooth(drape.BRIEFS[drape.OPENING :]), -0.35, -0.55)
    seams = [ribbon(q, 0.06, "flat") for q in (waist, leg)]
    sheet.fill(sheet.path(*seams), "cloth_ink", 0.45, mirror=True)
    body.strokes(sheet, [drape.SEAM], "cloth_ink", 1.0, mirror=False)
    body.strokes(sheet, drape.CREASES, "cloth_ink", 1.0, mirror=True)
    sheet.unclip()
    sheet.clip(sheet.path(garment))
    sheet.fill(sheet.path(contour(outline)), "ink", 0.95)
    sheet.unclip()
    return sheet


def bone_parts() -> list[Part]:
    """Return all bones of both sides as solid pieces, back to front."""
    out = []
    for bone in bones.BONES:
        furrows = [Furrow(smooth(g.curve), g.depth, g.width, g.softness) for g in bone.furrows]
        if not bone.paired:
            furrows += [f.mirrored() for f in furrows if abs(f.line[:, 0].mean()) > 0.05]
        part = Part(bone.outline, bone.thickness, bone.height, tuple(furrows))
        out.append(part)
        if bone.paired:
            out.append(part.mirrored())
    return out


def bones_map(grid: Grid) -> Field:
    """Return the shade of the skeleton over a window."""
    return composed(grid, bone_parts(), _BONE_SETTING)


def bones_sheet() -> Sheet:
    """Draw the skeleton over the ghost of the body."""
    sheet = Sheet("bones")
    sheet.veil(sheet.path(body_outline(), contour(body_outline()), *ears()), "ghost", 0.66)
    for bone in bones.BONES:
        _draw_bone(sheet, bone)
    hollows = [knob(*f) for f in spine.FORAMINA]
    floors = [knob(x + 0.06, y + 0.09, a * 0.7, b * 0.62) for x, y, a, b in spine.FORAMINA]
    sheet.fill(sheet.path(*hollows), "bone_hollow", 0.95, mirror=True)
    sheet.fill(sheet.path(*floors), "bone_ink", 0.6, mirror=True)
    sagittal, lambdoid = (ribbon(smooth(s), 0.06, "flat") for s in bones.SUTURES)
    sheet.fill(sheet.path(sagittal, lambdoid, mirrored(lambdoid)), "bone_ink", 0.55)
    return sheet


def _draw_bone(sheet: Sheet, bone: Bone) -> None:
    sides = [bone.outline, mirrored(bone.outline)] if bone.paired else [bone.outline]
    path = sheet.path(*sides)
    sheet.shade(path, "bones", "bone")
    if bone.far:
        sheet.fill(path, "ghost", 0.45)
    edges = [ribbon(closed_loop(side), 0.085, "flat", light=LINE_LIGHT) for side in sides]
    sheet.fill(sheet.path(*edges), "bone_ink", 0.35 if bone.far else 0.9)


def muscles_map(grid: Grid, skin_shade: Field) -> Field:
    """Return the shade of the muscles, in the light that lies on the body as a whole."""
    patches = [patch_of(m) for m in muscles.MUSCLES]
    own = composed(grid, parts_of(patches), _MUSCLE_SETTING)
    return own * np.float32(0.62) + skin_shade * np.float32(0.34) - np.float32(0.02)


def muscles_sheet() -> Sheet:
    """Draw the muscles in a window cut through the skin."""
    sheet = Sheet("muscles")
    outline = sheet.path(body_outline())
    window = both_halves(smooth(muscles.WINDOW))
    deep = sheet.path(window)
    sheet.clip(outline)
    sheet.clip(deep)
    sheet.shade(outline, "skin", "flesh", gain=0.62)
    rng = np.random.default_rng(7)
    for muscle in muscles.MUSCLES:
        if muscle.name == muscles.FOSSA_BEFORE:
            _draw_fossa(sheet)
        draw_patch(sheet, patch_of(muscle), rng)
    sheet.unclip()
    sheet.fill(sheet.path(ribbon(window, 0.34, "flat")), "cut_edge", 0.9)
    sheet.fill(sheet.path(ribbon(shifted(window, 0.08, 0.10), 0.10, "flat")), "ink", 0.5)
    sheet.unclip()
    sheet.fill(sheet.path(contour(body_outline())), "ink", 0.95)
    return sheet


def _draw_fossa(sheet: Sheet) -> None:
    """Draw fat, vessels and nerves of the hollow of the knee."""
    fat = smooth(muscles.FOSSA, closed=True)
    sheet.fill(sheet.path(fat), "fat", 0.55, mirror=True)
    edge = ribbon(closed_loop(fat), 0.5, "flat")
    sheet.fill(sheet.path(edge), "fibre_dark", 0.28, mirror=True)
    for colour, cord in muscles.FOSSA_CORDS:
        line, w = smooth(cord.curve), cord.width
        shadow = ribbon(shifted(line, 0.08, 0.06), w * 1.35, "flat")
        sheet.fill(sheet.path(shadow), "fibre_dark", 0.35, mirror=True)
        sheet.fill(sheet.path(ribbon(line, w, "flat")), colour, cord.strength, mirror=True)
        gleam = ribbon(shifted(line, -w * 0.16, 0), w * 0.25, "flat")
        sheet.fill(sheet.path(gleam), "fibre_light", 0.30, mirror=True)


def bake() -> BakedPlate:
    """Bake the whole plate."""
    grid = plate_grid()
    relief, mask = skin_relief(grid)
    shade = relief.shade(body.SKIN_LAMP)
    blush_grid = plate_grid(4.0)
    maps = [
        ShadeMap("skin", grid, bled(shade, mask), 93),
        ShadeMap("blush", blush_grid, body.flush(blush_grid, skin.BLUSHES)),
        hair_mask(),
        cloth_shade(relief),
        ShadeMap("muscles", grid, muscles_map(grid, bled(shade, mask))),
        ShadeMap("bones", grid, bones_map(grid)),
    ]
    sheets = [skin_sheet(), drape_sheet(), muscles_sheet(), bones_sheet()]
    outlines = {
        "body": [simplified(body_outline(), 0.004)],
        "ears": [simplified(ear, 0.004) for ear in ears()],
    }
    studio = Path(__file__).parent.parent
    return BakedPlate(NAME, SIZE, ORIGIN, sheets, maps, outlines, source_digest(studio, NAME))
