"""The skin of the side: outline of head and trunk, drawn lines, flush and hair (cm).

The right side of the body, facing the viewer's right.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from studio.curves import Point, Points, smooth
from studio.figure import Blush, Stroke
from studio.outer_foot import skin as foot
from studio.side import leg
from studio.side.frames import on_blade

# fmt: off
#: From the vertex over the face to under the chin.
FACE: list[Point] = [
    (-0.6, 0), (2.6, 0.35), (5.6, 1.55), (7.9, 3.6), (9.35, 6), (10.0, 8.0), (10.24, 9.35),
        (10.12, 10.2), (9.84, 10.95), (9.95, 11.5), (10.42, 12.2), (11.08, 13.15),
        (11.8, 14.05), (12.42, 14.72), (12.66, 15.2), (12.5, 15.62), (11.98, 15.86),
        (11.42, 15.94), (11.18, 16.12), (11.22, 16.55), (11.46, 16.98), (11.58, 17.3),
        (11.42, 17.6), (11.2, 17.74), (11.42, 17.98), (11.46, 18.34), (11.18, 18.74),
        (10.88, 19.1), (10.8, 19.55), (10.94, 20.15), (11.0, 20.75), (10.8, 21.45),
        (10.22, 22.0), (9.3, 22.28), (7.8, 22.42), (6, 22.6), (4.75, 23.1),
]

#: Front of the neck.
_NECK: list[Point] = [
    (4.5, 23.9), (4.72, 24.7), (4.75, 25.4), (4.4, 26.5), (4.1, 28), (4.05, 29.6), (4.4, 30.9),
]

#: Chest and belly.
_CHEST: list[Point] = [
    (5.1, 31.7), (6.3, 33.4), (7.6, 35.6), (9, 38.2), (10.2, 41), (10.95, 43.4), (11.15, 45.2),
        (10.8, 47), (10.35, 49.2), (10.25, 52), (10.4, 55), (10.65, 58.4), (10.98, 61.8),
        (11.2, 65.2), (11.2, 66.7), (10.98, 67.6), (11.24, 68.6), (11.12, 70.4),
]

#: From the loin up the back to the vertex.
_BACK: list[Point] = [
    (-9.05, 58.6), (-9.75, 55), (-10.45, 51.2), (-11, 47), (-11.35, 42.8), (-11.35, 38.8),
        (-10.95, 34.8), (-10.2, 31), (-9.3, 27.8), (-8.55, 25.4), (-8, 23.7), (-7.25, 22),
        (-6.75, 20.2), (-6.7, 18.4), (-7.05, 16.6), (-7.8, 15), (-8.75, 13.2), (-9.5, 10.8),
        (-9.75, 8.2), (-9.3, 5.4), (-7.9, 2.9), (-5.6, 1.1), (-3.2, 0.25),
]

#: Drawn lines of head and trunk.
LINES: list[Stroke] = [
    Stroke([(9.12, 17.88), (9.45, 17.8), (9.95, 17.7), (10.45, 17.78), (10.85, 17.73),
        (11.24, 17.75)], 0.11, "in", 0.85),
    Stroke([(9.06, 17.7), (9.0, 17.93), (9.1, 18.12)], 0.045, "taper", 0.24),
    Stroke([(9.75, 17.5), (10.5, 17.18), (11.2, 16.98)], 0.035, "taper", 0.14),
    Stroke([(10.2, 18.5), (10.7, 18.72), (11.15, 18.72)], 0.06, "taper", 0.24),
    Stroke([(10.42, 14.4), (10.2, 15.0), (10.36, 15.6), (10.8, 15.84)], 0.09, "taper", 0.62),
    Stroke([(11.0, 15.66), (11.42, 15.48), (11.86, 15.6)], 0.13, "taper", 0.85),
    Stroke([(9.8, 14.9), (9.45, 15.35), (9.05, 16.0), (8.86, 16.7)], 0.05, "taper", 0.16),
    Stroke([(7, 11.86), (7.45, 11.46), (8, 11.16), (8.46, 11.12), (8.74, 11.38)], 0.16, "taper",
        0.9),
    Stroke([(6.95, 11.5), (7.5, 11.06), (8.1, 10.86), (8.62, 10.88)], 0.06, "taper", 0.42),
    Stroke([(7.3, 11.9), (7.7, 12), (8.2, 12.02), (8.6, 11.78)], 0.06, "taper", 0.42),
    Stroke([(7.1, 12.55), (7.8, 12.78), (8.5, 12.62)], 0.045, "taper", 0.14),
    Stroke([(6.75, 11.8), (6.45, 11.95)], 0.04, "out", 0.18),
    Stroke([(6.75, 11.55), (6.42, 11.5)], 0.04, "out", 0.16),
    Stroke([(1.3, 15.6), (1.45, 17.6), (2, 19.2), (3.6, 20.7), (5.6, 21.6), (7, 22.05)], 0.09,
        "taper", 0.26),
    Stroke([(5.4, 23), (3.6, 23), (2.4, 22.2)], 0.07, "taper", 0.3),
    Stroke([(-0.6, 16.2), (0.6, 19.6), (2.2, 24.2), (3.6, 28.8), (4.15, 30.8)], 0.1, "taper",
        0.55),
    Stroke([(-1.5, 20.4), (-0.3, 23.2), (1.2, 26.4), (2, 28.6), (2.3, 30.2)], 0.08, "taper",
        0.38),
    Stroke([(-4.5, 18.6), (-4.2, 21.2), (-3.2, 24.2), (-1.4, 27.2), (0.5, 29.2)], 0.085,
        "taper", 0.36),
    Stroke([(0, 29.4), (1.4, 30), (2.8, 30.5), (4, 30.9)], 0.09, "taper", 0.45),
    Stroke([(1, 31.6), (2.6, 32.2), (4.2, 32.8)], 0.06, "taper", 0.25),
    Stroke([(-2, 45.2), (-2.5, 50), (-3.1, 56), (-3.6, 62), (-4.4, 65.4)], 0.1, "taper", 0.48),
    Stroke([(2.6, 44.8), (5.4, 47.1), (8.4, 47.9), (10.2, 47.2)], 0.11, "taper", 0.55),
    Stroke([(9.8, 50.6), (8.4, 54.2), (6.2, 57.8), (3.6, 60.2)], 0.08, "taper", 0.34),
    Stroke([(8.3, 56), (8.3, 63), (8.6, 69.4), (9.3, 76)], 0.08, "taper", 0.34),
    Stroke([(7.6, 76.6), (8.3, 78.4), (9.6, 80.8)], 0.08, "taper", 0.38),
    Stroke([(10.5, 67.4), (10.95, 67.65), (10.55, 68)], 0.08, "taper", 0.5),
    Stroke([(-7.4, 60.6), (-7.4, 65), (-7.9, 69)], 0.06, "taper", 0.2),
    Stroke([(-2.6, 58.6), (-0.4, 60.4), (2.4, 60.9)], 0.06, "taper", 0.22),
    Stroke([(8.7, 55.9), (9.6, 56.1), (10.3, 55.95)], 0.05, "taper", 0.2),
    Stroke([(8.7, 62.2), (9.6, 62.35), (10.4, 62.2)], 0.05, "taper", 0.2),
    Stroke([(-9.2, 46), (-8.9, 51), (-8, 57), (-7.6, 62)], 0.06, "taper", 0.2),
]

#: Drawn lines over the resting shoulder blade.
_BLADE_LINES: list[Stroke] = [
    Stroke([(-8.4, 31.4), (-6, 30.7), (-3.4, 30)], 0.08, "taper", 0.3),
    Stroke([(-8.9, 32.6), (-8.9, 36), (-8.2, 39.6), (-7.4, 41.8), (-6.4, 41.8)], 0.08, "taper",
        0.28),
    Stroke([(-2.3, 42.9), (-4.6, 43.9), (-7.2, 43.2), (-9.4, 41.6)], 0.06, "taper", 0.13),
]

#: Where the scalp carries hair.
HAIR: list[Point] = [
    (8.9, 5.1), (8, 5.6), (7.2, 6), (6.4, 7), (6.1, 8.2), (5.3, 9), (3.9, 9.5), (2.7, 10.2),
        (2.6, 11.6), (2.5, 12.7), (1.5, 12.9), (1.5, 10.4), (0.6, 8.8), (-1.4, 8.6),
        (-2.7, 9.6), (-2.9, 11.6), (-2.4, 13.4), (-2.4, 14.8), (-3.3, 16.2), (-4.6, 17.4),
        (-6, 17.9), (-7.6, 17.9), (-11.5, 14), (-12, 6), (-8, -1.5), (0, -2), (6.5, 0),
        (9.6, 3.6),
]
# fmt: on


#: Slips of serratus anterior under the skin: tip, and root under the latissimus.
SERRATUS: tuple[tuple[Point, Point], ...] = (
    ((5.7, 48.0), (-1.6, 43.8)),
    ((5.0, 51.2), (-2.0, 46.8)),
    ((3.8, 54.3), (-2.2, 49.9)),
    ((2.2, 57.2), (-2.4, 53.2)),
)


def beside(slip: tuple[Point, Point], share: float, off: float) -> tuple[float, float]:
    """Return the point at a share of a slip from root to tip, ``off`` cm to its lower side."""
    tip, root = np.array(slip[0][:2], float), np.array(slip[1][:2], float)
    way = root - tip
    normal = np.array([way[1], -way[0]]) / np.hypot(*way)
    x, y = tip * share + root * (1 - share) + off * normal
    return float(x), float(y)


def _slip_line(slip: tuple[Point, Point]) -> Stroke:
    """Return the lower edge of a slip, its tip slightly raised."""
    x, y = float(slip[0][0]), float(slip[0][1])
    edge = [(x + 0.25, y - 0.45), (x + 0.05, y + 0.15)]
    edge += [beside(slip, s, d) for s, d in ((0.82, 1.0), (0.55, 1.05), (0.25, 0.9))]
    return Stroke(edge, 0.075, "taper", 0.34)


LINES += [_slip_line(slip) for slip in SERRATUS[:3]]
LINES += [replace(line, curve=on_blade(line.curve)) for line in _BLADE_LINES]
LINES += [*leg.LINES, *foot.LINES]

#: Where the skin is redder.
BLUSHES: list[Blush] = [
    *foot.BLUSHES,
    Blush(-9, 86, 6, 0.3),
    Blush(0, 84, 4, 0.2),
    Blush(7.0, 15.2, 2.0, 0.50),
    Blush(12.1, 15.0, 0.9, 0.6),
    Blush(10.3, 17.8, 0.8, 0.25),
    Blush(8.2, 21.2, 2.0, 0.15),
    Blush(1.2, 16.5, 2.4, 0.12),
    Blush(-8.0, 24, 2.5, 0.2),
    Blush(-1, 30, 3, 0.2),
    Blush(0, 60, 5, 0.12),
]


def outline() -> Points:
    """Return the closed outline of head, trunk and leg, without the raised arm."""
    front = [p for p in leg.FRONT if p[1] > 71]
    back = [p for p in leg.BACK if p[1] > 60]
    edge = [*FACE, *_NECK, *_CHEST, *front, *leg.TOES_EDGE, *leg.SOLE, *back, *_BACK]
    return smooth([p[:2] for p in edge], closed=True)
