"""What is drawn sharply over the baked skin of the side: hair, eye, brow, nails, ear, arm."""

from __future__ import annotations

import numpy as np

from studio import body
from studio.curves import Point, Points, closed_loop, inside, lengths, resample, smooth
from studio.outer_foot import skin as foot
from studio.ribbons import LINE_LIGHT, ribbon
from studio.shapes import knob
from studio.sheet import Sheet
from studio.side import arm, ear, face, skin
from studio.side.frames import hand

#: Weight of drawn lines, as on the back.
WEIGHT = 1.22
TINTS = (("blush", "blush"), ("hair", "hair"), ("lips", "blush"))


def contour(outline: Points) -> Points:
    """Return the contour of head, trunk and leg, finer on the face and round the toes."""
    y = closed_loop(outline)[:, 1]
    scale = 1 - 0.50 * np.clip((24 - y) / 3, 0, 1) - 0.25 * np.clip((y - 166) / 4, 0, 1)
    return body.rim_line(outline, 0.20, scale)


def arm_contour() -> Points:
    """Return the contour of the arm, which rises out of the shoulder and sinks into the armpit."""
    border = arm.border()
    s = lengths(border)
    scale = np.clip(s / 6, 0.05, 1) * np.clip((s[-1] - s) / 5, 0.05, 1)
    from_hand = np.hypot(*(border - hand(1, 9)).T)
    scale *= 0.55 + 0.45 * np.clip((from_hand - 9) / 5, 0, 1)
    return ribbon(border, 0.20, "flat", light=LINE_LIGHT, scale=scale)


def strands(count: int, width: float, seed: int) -> list[tuple[Points, float]]:
    """Return short hairs that follow the growth from the whorl, each with a lot from 0 to 1."""
    rng = np.random.default_rng(seed)
    field, head = smooth(skin.HAIR, closed=True), skin.outline()
    out: list[tuple[Points, float]] = []
    while len(out) < count:
        root = np.array([rng.uniform(-10.2, 9.6), rng.uniform(-0.2, 18.0)])
        if not inside(field, root[None])[0]:
            continue
        line = _strand(root, rng)
        lot = float(rng.random())
        line = line[inside(head, line)]
        if len(line) > 2:
            out.append((ribbon(line, width), lot))
    return out


def _strand(root: Points, rng: np.random.Generator) -> Points:
    """Return one hair: away from the whorl, then down."""
    way = [root]
    for _ in range(5):
        d = way[-1] - face.WHORL
        fall = (0.10 if way[-1][0] > 0 else -0.05, 0.42 + 0.05 * way[-1][1])
        d = d / (np.hypot(*d) + 0.3) + np.array(fall)
        step = d / np.hypot(*d) * rng.uniform(0.18, 0.34)
        way.append(way[-1] + step + rng.normal(0, 0.025, 2))
    return smooth(np.array(way), steps=3)


def draw_hair(sheet: Sheet) -> None:
    """Draw the hair in a few lots; from afar fewer and broader strokes of the same tone."""
    fine = strands(1300, 0.066, 5)
    coarse = strands(500, 0.125, 6)
    for k in range(6):
        shapes = [shape for shape, lot in fine if int(lot * 8) == k]
        sheet.fill(sheet.path(*shapes, fine=True), "hair_ink", 0.42, detail="fine")
    light = [shape for shape, lot in fine if lot >= 0.75]
    sheet.fill(sheet.path(*light, fine=True), "hair_light", 0.16, detail="fine")
    for k in range(3):
        shapes = [shape for shape, lot in coarse if int(lot * 4) == k]
        sheet.fill(sheet.path(*shapes), "hair_ink", 0.34, detail="coarse")


def draw_toes(sheet: Sheet) -> None:
    """Draw the edges of the lesser toes and all nails, those of the outer foot's own plate."""
    nails = [smooth(edge, closed=True) for edge in (foot.GREAT_NAIL, *_nails())]
    for nail in nails:
        sheet.shade(sheet.path(nail), "skin", "blush", gain=1.06)
    rims = [ribbon(closed_loop(nail), 0.04, "flat") for nail in nails]
    sheet.fill(sheet.path(*rims), "ink", 0.55)
    edges = [ribbon(smooth(toe.free()), 0.08) for toe in foot.TOES]
    sheet.clip(sheet.path(skin.outline()))
    sheet.fill(sheet.path(*edges), "ink", 0.75)
    sheet.unclip()


def _nails() -> list[list[Point]]:
    return [toe.nail() for toe in foot.TOES]


def draw_eye(sheet: Sheet) -> None:
    """Draw the eye in its opening, and the lashes."""
    eye = smooth(face.EYE, closed=True)
    path = sheet.path(eye)
    sheet.clip(path)
    sheet.fill(path, "tendon", 0.78)
    sheet.fill(sheet.path(ribbon(smooth(face.CORNER), 0.5)), "fibre_light", 0.3)
    for disc, colour, alpha in face.IRIS:
        sheet.fill(sheet.path(knob(*disc)), colour, alpha)
    upper = smooth([(7.0, 11.6), (7.7, 11.22), (8.8, 11.16)])
    sheet.fill(sheet.path(ribbon(upper, 0.36, "flat")), "ink", 0.34)
    lower = smooth([(7.1, 11.9), (7.9, 12.02), (8.7, 11.9)])
    sheet.fill(sheet.path(ribbon(lower, 0.10, "flat")), "artery", 0.3)
    sheet.unclip()
    lashes = []
    for k, (x, y) in enumerate((p[0], p[1]) for p in face.LASHES):
        tip = (x + 0.16 + 0.10 * k, y - 0.10 - 0.05 * k)
        lashes.append(ribbon(smooth([(x, y), (x + 0.16, y - 0.01), tip]), 0.05, "out"))
    sheet.fill(sheet.path(*lashes), "hair_ink", 0.75)


def draw_brow(sheet: Sheet) -> None:
    """Draw the brow hair by hair."""
    rng = np.random.default_rng(8)
    ridge = resample(smooth(face.BROW), 100)
    lots: tuple[list[Points], list[Points]] = ([], [])
    for _ in range(170):
        k = int(rng.integers(0, 96))
        half = 0.36 * (1 - k / 150)
        root = ridge[k] + (0, rng.uniform(-half, half))
        way = (ridge[min(99, k + 4)] - ridge[k]) * rng.uniform(2.0, 3.4)
        tip = root + way + (0, -0.10 + 0.12 * k / 60)
        hair = smooth(np.array([root, (root + tip) / 2 + (0, -0.05), tip]), steps=5)
        lots[int(rng.random() > 0.7)].append(ribbon(hair, 0.05))
    sheet.fill(sheet.path(*lots[0]), "hair_ink", 0.46)
    sheet.fill(sheet.path(*lots[1]), "hair_ink", 0.26)


def draw_ear(sheet: Sheet) -> None:
    """Draw the ear over the head."""
    outline = smooth(ear.OUTLINE, closed=True)
    sheet.shade(sheet.path(outline), "ear", "skin", tints=(("ear-blush", "blush"),))
    sheet.fill(sheet.path(smooth(ear.MOUTH, closed=True)), "ink", 0.50)
    body.strokes(sheet, ear.LINES, "ink", 1.0, mirror=False)
    sheet.fill(sheet.path(body.rim_line(outline, 0.12)), "ink", 0.85)


def draw_hand(sheet: Sheet) -> None:
    """Draw the hand alone, over the muscles of the forearm."""
    sheet.clip(sheet.path(np.array(arm.HAND)))
    draw_arm(sheet)
    sheet.unclip()


def draw_arm(sheet: Sheet) -> None:
    """Draw the raised arm over the trunk, whose lines it covers."""
    border = arm.border()
    sheet.shade(sheet.path(border), "skin", "skin", tints=(("blush", "blush"),))
    sheet.fill(sheet.path(ribbon(border, 0.15, "flat")), "rim", 1.0)
    body.strokes(sheet, arm.LINES, "ink", WEIGHT, mirror=False)
    sheet.fill(sheet.path(arm_contour()), "ink", 0.95)
