"""What is drawn sharply over the baked skin of the front: hair, brows, eyes, mouth, nails."""

from __future__ import annotations

import numpy as np

from studio.curves import (
    Points,
    both_halves,
    closed_loop,
    inside,
    mirrored,
    resample,
    shifted,
    smooth,
)
from studio.front import face, skin
from studio.ribbons import ribbon
from studio.shapes import knob
from studio.sheet import Sheet


def scalp() -> Points:
    """Return the outline of the hair."""
    half = np.vstack([smooth(face.CROWN)[::-1], smooth(face.HAIR_LINE)[::-1]])
    return both_halves(half)


def strands(count: int, width: float, seed: int) -> list[tuple[Points, float]]:
    """Return short hairs combed from the hair line to the crown, each with a lot from 0 to 1."""
    rng = np.random.default_rng(seed)
    low = resample(smooth(face.HAIR_LINE), 300)
    high = resample(smooth(face.CROWN)[::-1], 300)
    head = _head()
    out = []
    for _ in range(count):
        k = rng.integers(0, 300)
        a, b = low[k], high[k] + (0.0, 0.12)
        share = rng.random() ** 1.1 * 0.98 - 0.035
        stop = min(1.0, share + 0.10 + 0.16 * rng.random())
        p, q = a + (b - a) * share, a + (b - a) * stop
        jitter = rng.normal(0, 0.10, 2)
        middle = (p + q) / 2 + (0.08 * (q - p)[1], 0.0) + jitter
        inward = np.array((-0.1, 0.0)) * (p[0] > 6.6)
        line = smooth(np.array([p + jitter, middle, q + jitter * 0.3]) + inward, steps=3)
        side = float(rng.choice((-1, 1)))
        lot = float(rng.random())
        line = line[inside(head, line)]
        if len(line) > 2:
            out.append((ribbon(line * (side, 1), width), lot))
    return out


def _head() -> Points:
    """Return the outline of the head down to the ears' lobes, drawn in by a hair's width."""
    half = np.vstack([smooth(face.CROWN)[::-1], [(7.3, 12.6), (7.0, 14.0)]])
    return both_halves(half) * 0.988 + (0.0, 0.11)


def draw_hair(sheet: Sheet) -> None:
    """Draw the hair in a few lots; from afar fewer and broader strokes of the same tone."""
    fine = strands(1700, 0.052, 5)
    coarse = strands(520, 0.12, 6)
    for k in range(6):
        shapes = [shape for shape, lot in fine if int(lot * 8) == k]
        sheet.fill(sheet.path(*shapes, fine=True), "hair_ink", 0.42, detail="fine")
    light = [shape for shape, lot in fine if lot >= 0.75]
    sheet.fill(sheet.path(*light, fine=True), "hair_light", 0.16, detail="fine")
    for k in range(3):
        shapes = [shape for shape, lot in coarse if int(lot * 4) == k]
        sheet.fill(sheet.path(*shapes), "hair_ink", 0.34, detail="coarse")


def draw_brows(sheet: Sheet) -> None:
    """Draw the brows: a soft tone and hairs that turn outwards."""
    rng = np.random.default_rng(9)
    top, base = resample(smooth(face.BROW_TOP), 120), resample(smooth(face.BROW_BASE), 120)
    tone = np.vstack([top, base[::-1]])
    sheet.fill(sheet.path(tone), "hair_ink", 0.34, mirror=True)
    hairs = []
    for _ in range(300):
        k = int(112 * rng.random() ** 0.85)
        v = rng.random()
        root = base[k] * (1 - v) + top[k] * v
        angle = np.radians(-56 + 76 * min(1, k / 85) + rng.normal(0, 6))
        length = (0.22 + 0.2 * rng.random()) * (1 if k > 12 else 0.75)
        way = np.array([np.cos(angle), np.sin(angle)]) * length
        line = np.array([root, root + way * 0.5 + (0.02, 0.02), root + way + (0.05, 0.05)])
        hairs.append(ribbon(smooth(line, steps=5), 0.04, "out"))
    sheet.fill(sheet.path(*hairs, fine=True), "hair_ink", 0.6, mirror=True, detail="fine")
    sheet.fill(sheet.path(tone), "hair_ink", 0.4, mirror=True, detail="coarse")


def draw_eyes(sheet: Sheet) -> None:
    """Draw both eyes; the gleam lies to the light on both."""
    upper, lower = smooth(face.UPPER_LID), smooth(face.LOWER_LID)
    opening = np.vstack([upper, lower[1:-1]])
    fold = smooth(face.LID_FOLD)
    eye = sheet.path(opening)
    x, y = face.PUPIL
    sheet.clip(eye, mirror=True)
    sheet.fill(eye, "cut_edge", 1.0, mirror=True)
    sheet.fill(eye, "tendon", 0.6, mirror=True)
    for radius, colour, alpha in (
        (0.60, "hair_ink", 1.0), (0.54, "fibre_light", 0.20), (0.42, "fat", 0.18),
        (0.30, "hair_ink", 0.5), (0.235, "fibre_dark", 0.5), (0.235, "ink", 1.0),
    ):  # fmt: skip
        disc = sheet.path(knob(x, y, radius, radius, square=2))
        sheet.fill(disc, colour, alpha, mirror=True)
    for depth, alpha in ((0.34, 0.14), (0.22, 0.16), (0.12, 0.2)):
        shade = ribbon(shifted(upper, 0, depth * 0.4), depth, "flat")
        sheet.fill(sheet.path(shade), "ink", alpha, mirror=True)
    sheet.fill(sheet.path(ribbon(lower, 0.10, "flat")), "artery", 0.25, mirror=True)
    sheet.fill(sheet.path(np.array(face.CARUNCLE)), "fibre_light", 0.5, mirror=True)
    gleams = [knob(side * x - 0.20, y - 0.22, 0.10, 0.10, square=2) for side in (1, -1)]
    sheet.fill(sheet.path(*gleams), "tendon", 0.95)
    sheet.unclip()
    lid = np.vstack([fold, upper[::-1]])
    sheet.fill(sheet.path(lid), "artery", 0.07, mirror=True)
    sheet.fill(sheet.path(ribbon(upper, 0.15, "in")), "ink", 0.95, mirror=True)
    sheet.fill(sheet.path(ribbon(lower, 0.05)), "ink", 0.5, mirror=True)
    sheet.fill(sheet.path(ribbon(fold, 0.06)), "ink", 0.5, mirror=True)


def draw_mouth(sheet: Sheet) -> None:
    """Draw the lips: redder, darker towards the line where they meet."""
    upper, lower = smooth(face.UPPER_LIP), smooth(face.LOWER_LIP)
    line = smooth(face.LIP_LINE)
    for outline, ends, stops in (
        (np.vstack([upper, line[::-1]]), ((0.0, 17.2), (0.0, 17.95)), ((0, 0.12), (1, 0.32))),
        (np.vstack([line, lower]), ((0.0, 17.9), (0.0, 18.85)), ((0, 0.24), (1, 0.08))),
    ):
        path = sheet.path(outline)
        sheet.shade(path, "head", "blush", gain=0.9)
        sheet.gradient(path, "artery", ends, stops)
    sheet.fill(sheet.path(ribbon(line, 0.085)), "fibre_dark", 0.8)
    sheet.fill(sheet.path(ribbon(upper, 0.035)), "ink", 0.30)
    sheet.fill(sheet.path(ribbon(lower, 0.04)), "ink", 0.25)
    gleam = [knob(-0.14, 18.36, 0.9 - 0.16 * k, 0.16 - 0.02 * k, square=2) for k in range(4)]
    for shape in gleam:
        sheet.fill(sheet.path(shape), "cut_edge", 0.07)


def nails() -> list[Points]:
    """Return the nails of the toes, right half."""
    out = []
    form = ((-0.9, -0.7), (0, -1), (0.9, -0.7), (1, 0.2), (0.75, 0.9), (0, 1.1), (-0.75, 0.9),
            (-1, 0.2))  # fmt: skip
    for k, (root, tip, width) in enumerate(skin.TOES):
        start, end = np.array(root, float), np.array(tip, float)
        way = (end - start) / np.hypot(*(end - start))
        across = np.array([way[1], -way[0]])
        centre = end - way * (0.42 if k else 0.5)
        a, b = width * (0.27 if k else 0.30), 0.27 if k else 0.42
        out.append(
            smooth(np.array([centre + across * a * x + way * b * y for x, y in form]), closed=True)
        )
    return out


def draw_nails(sheet: Sheet) -> None:
    """Draw the nails of the toes."""
    shapes = nails()
    sheet.fill(sheet.path(*shapes), "cut_edge", 0.3, mirror=True)
    edges = [ribbon(closed_loop(shape), 0.045, "flat") for shape in shapes]
    sheet.fill(sheet.path(*edges), "ink", 0.45, mirror=True)


def draw_nipples(sheet: Sheet) -> None:
    """Draw the nipples."""
    x, y = skin.NIPPLE
    for radius, alpha in ((1.05, 0.06), (0.90, 0.09), (0.38, 0.18)):
        path = sheet.path(knob(x, y, radius, radius * 0.86, square=2))
        sheet.fill(path, "artery", alpha, mirror=True)
    under = smooth([(x - 0.38, y + 0.12), (x, y + 0.42), (x + 0.38, y + 0.12)])
    sheet.fill(sheet.path(ribbon(under, 0.06), mirrored(ribbon(under, 0.06))), "ink", 0.45)
