"""The top of the right foot and the ankle: forms, tendons, toes and nails (frame of the plan, cm).

The foot points down at the toes, so that the front of the leg is seen above it.
"""

from __future__ import annotations

from itertools import pairwise

from studio.curves import Point
from studio.figure import Blush, Groove, Mound, Stroke
from studio.foot.plan import JOINTS, TOES, WEBS, Toe, gaps, toes_edge
from studio.shapes import knob

# fmt: off
#: The leg's inner border down to the great toe.
_INNER: list[Point] = [
    (3.35, -8.6, "corner"), (3.15, -4), (3.15, -1.0), (3.45, 1.4), (3.95, 3.0), (4.0, 4.4),
    (3.65, 5.8), (3.4, 7.6), (3.38, 9.4), (3.38, 11.2), (3.6, 13.6), (4.15, 15.8), (4.6, 17.6),
    (4.72, 19.0), (4.5, 20.6), (4.38, 21.8),
]
#: The outer border from the little toe up the leg.
_OUTER: list[Point] = [
    (-4.80, 18.9), (-4.95, 17.6), (-4.95, 16.0), (-4.8, 13.8), (-4.75, 12.0), (-4.7, 10.8),
    (-4.25, 9.0), (-3.95, 7.6), (-3.9, 6.6), (-4.1, 5.6), (-3.95, 4.2), (-3.55, 2.2),
    (-3.3, -1.0), (-3.4, -4), (-3.7, -8.6, "corner"),
]

#: Knobs of bone, tendons' bed, short extensors.
MOUNDS: list[Mound] = [
    Mound([(3.0, 2.0), (3.8, 2.6), (3.9, 4.4), (3.0, 5.0), (2.4, 3.6)], 0.50, 0.45),
    Mound([(-3.8, 3.8), (-3.0, 3.6), (-2.8, 5.8), (-3.6, 6.5)], 0.52, 0.42),
    Mound([(-1.4, -8.4), (1.6, -8.4), (1.5, -2), (1.2, 3), (-1.0, 3), (-1.2, -2)], 0.25, 0.8),
    Mound([(-1.6, 6.2), (1.6, 5.8), (2.4, 9.6), (1.8, 13), (-0.6, 13.6), (-2.6, 10.6)], 0.45, 1.0),
    Mound(knob(-2.2, 8.4, 1.1, 1.3), 0.34, 0.55),
    Mound(knob(3.75, 18.4, 0.85, 1.0), 0.42, 0.45),
    Mound(knob(-4.1, 16.4, 0.6, 0.8), 0.26, 0.35),
    Mound(knob(-4.1, 10.9, 0.5, 0.8), 0.28, 0.35),
    Mound(knob(2.6, 9.7, 0.6, 0.7), 0.24, 0.35),
]

#: Furrows, and cords where the depth is negative.
GROOVES: list[Groove] = [
    # tendons of tibialis anterior and of the long extensor of the great toe
    Groove([(0.9, -7), (1.1, -1), (1.7, 4), (2.5, 8.4), (2.7, 11)], -0.26, 0.45, 0.28),
    Groove([(0.3, -5), (0.5, 2), (1.2, 6.6), (2.2, 12), (3.3, 18), (3.1, 22)], -0.24, 0.30, 0.18),
    Groove([(1.5, 3.4), (0.9, 5.2), (1.1, 7)], 0.22, 0.7, 0.45),
    Groove([(2.2, 2.6), (2.0, 5), (2.3, 7)], 0.32, 0.7, 0.5),
    Groove([(-2.2, 3), (-2.1, 5.6), (-2.7, 7.2)], 0.36, 0.8, 0.5),
    # a vein's arch across the metatarsals
    Groove([(3.2, 12.6), (2.2, 14.6), (0.4, 15.4), (-1.6, 14.8), (-3.2, 13.0), (-3.7, 10.4)], -0.04,
        0.2, 0.14),
]

#: Drawn lines.
LINES: list[Stroke] = [
    Stroke([(1.0, -6), (1.2, -1), (1.8, 4.4), (2.4, 8.0)], 0.07, "taper", 0.42),
    Stroke([(0.35, -3), (0.6, 3), (1.4, 7.4), (2.5, 13), (3.2, 18)], 0.06, "taper", 0.42),
    Stroke([(3.0, 5.4), (2.5, 4.6), (2.55, 3.0)], 0.07, "taper", 0.5),
    Stroke([(-3.2, 6.8), (-2.75, 5.8), (-2.9, 4.2)], 0.07, "taper", 0.5),
    Stroke([(-1.2, 5.3), (0.3, 5.8), (1.5, 5.3)], 0.05, "taper", 0.32),
    Stroke([(-0.8, 6.2), (0.3, 6.6), (1.2, 6.2)], 0.04, "taper", 0.2),
    Stroke([(-4.35, 10.2), (-3.95, 11.2), (-4.25, 12.2)], 0.05, "taper", 0.34),
    Stroke([(3.1, 18.0), (3.6, 19.2), (4.2, 19.0)], 0.045, "taper", 0.28),
    Stroke([(-2.9, 7.6), (-2.2, 9.4), (-1.4, 10.2)], 0.045, "taper", 0.22),
    Stroke([(2.3, 9.2), (2.75, 10.3), (3.1, 9.9)], 0.045, "taper", 0.26),
]

#: Where the skin is redder.
BLUSHES: list[Blush] = [
    Blush(3.9, 18.6, 1.2, 0.5), Blush(-4.4, 16.6, 0.9, 0.4), Blush(-4.3, 10.8, 0.9, 0.35),
    Blush(3.4, 3.8, 1.2, 0.35), Blush(-3.4, 5.2, 1.2, 0.35),
]
#: Where the long tendons cross the metatarsals; that of the little toe lies over the fourth gap.
_TENDONS = ((0.37, 11.5), (-0.54, 11.5), (-1.05, 11.8), (-1.5, 12.2))
# fmt: on


def _tendons() -> None:
    """Add the tendons that fan out to the lesser toes, and the knuckles at their roots."""
    for k, (toe, (x, y)) in enumerate(zip(TOES[1:], JOINTS[1:], strict=True)):
        start, low = -0.05 - 0.17 * k, _TENDONS[k]
        fan = [(start, 3.2), (start + x * 0.12, 6.2), low, (x, y - 0.6)]
        GROOVES.append(Groove([*fan, toe.at(0.34)], -0.18, 0.24, 0.15))
        MOUNDS.append(Mound(knob(x, y, 0.55, 0.6), 0.24, 0.26))
        drawn = [(start, 4.4), (start + x * 0.12, 6.8), (low[0] + 0.08, low[1]), (x + 0.1, y - 0.8)]
        LINES.append(Stroke(drawn, 0.045, "taper", 0.3))
    for one, other in pairwise(JOINTS):
        cx, cy = (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
        gap = [(cx * 0.62, cy * 0.74), (cx * 0.85, cy * 0.90), (cx, cy + 0.4), (cx, cy + 1.8)]
        GROOVES.append(Groove(gap, 0.24, 0.5, 0.30))


def _knuckles() -> None:
    """Add the knuckles of the toes with their folds."""
    for toe in TOES:
        places = ((0.52, 0.95),) if toe.great else ((0.40, 0.62), (0.56, 0.45))
        folds = ((0.48, 0.5), (0.52, 0.62), (0.56, 0.5))
        for share, _ in places:
            mound = knob(*toe.at(share), toe.width * 0.30, toe.width * 0.26)
            MOUNDS.append(Mound(mound, 0.15, 0.16))
        for share, half in folds if toe.great else ((0.38, 0.5), (0.42, 0.6), (0.57, 0.5)):
            fold = [toe.at(share, -half), toe.at(share + 0.015), toe.at(share, half)]
            LINES.append(Stroke(fold, 0.038, "taper", 0.42))
        BLUSHES.extend((Blush(*toe.at(0.45), 0.9, 0.45), Blush(*toe.at(0.95), 0.8, 0.65)))
    for x, y in WEBS:
        web: list[Point] = [(x, y - 0.02), (x + 0.02, y - 0.5), (x, y - 0.9)]
        LINES.append(Stroke(web, 0.05, "out", 0.45))


GROOVES += [Groove(_gap, 0.5, 0.16, 0.13) for _gap in gaps()]
_tendons()
_knuckles()


def nail(toe: Toe) -> list[Point]:
    """Return the edge of a toe's nail."""
    root, tip, half = (0.66, 0.965, 0.68) if toe.great else (0.76, 0.975, 0.58)
    shape = (
        (tip - 0.02, -half * 0.9), (root + 0.10, -half), (root + 0.02, -half * 0.8), (root, 0.0),
        (root + 0.02, half * 0.8), (root + 0.10, half), (tip - 0.02, half * 0.9),
        (tip + 0.008, half * 0.4), (tip + 0.008, -half * 0.4),
    )  # fmt: skip
    return [toe.at(t, k) for t, k in shape]


def outline() -> list[Point]:
    """Return the edge: down the inner side, round the toes, up the outer side."""
    return [*_INNER, *toes_edge(), *_OUTER]
