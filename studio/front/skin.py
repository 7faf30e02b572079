"""The skin of the front: outline, drawn lines, flush and nails (cm).

The viewer's right half, which is the patient's left; the other is mirrored.  Arms, trunk and legs
have the outline of the back: it is the same person, and a silhouette has no front.
"""

from __future__ import annotations

from collections.abc import Sequence

from studio.back import skin as back
from studio.back.frames import FINGERS, arm, forearm, hand
from studio.curves import Point
from studio.figure import Blush, Stroke

# fmt: off
#: The forehead, nearer to the viewer than the back of the head.
_CROWN: list[Point] = [(0, 0), (2.6, 0.4), (4.9, 1.7)]
#: Cheek and jaw, down to the neck.
_CHEEK: list[Point] = [(6.85, 14.7), (6.45, 16.4), (6.1, 17.5), (5.84, 18.5)]
#: Round the foot, from the outer to the inner ankle.
_FOOT: list[Point] = [
    (12, 168.99), (12.65, 169.9), (13.35, 170.81), (14, 171.65), (14.28, 172.41),
        (14.1, 173.09), (13.5, 173.38), (12.98, 173.17, "corner"), (12.95, 173.62),
        (12.5, 174.06), (11.85, 174.04), (11.5, 173.62, "corner"), (11.42, 174.16),
        (11, 174.58), (10.35, 174.57), (9.98, 174.16, "corner"), (9.86, 174.65), (9.35, 174.99),
        (8.65, 174.93), (8.25, 174.38, "corner"), (7.95, 174.76), (7.15, 175.14),
        (6.15, 175.16), (5.3, 174.76), (4.85, 174), (4.75, 173.09), (4.5, 171.95),
        (4.3, 170.81), (4.42, 169.67), (4.72, 168.46),
]

#: Lower edge of the jaw, half.
JAW: list[Point] = [
    (6.86, 14.6), (6.46, 16.2), (5.88, 17.8), (5, 19.3), (3.85, 20.75), (2.6, 21.8),
        (1.3, 22.4), (0, 22.55),
]

#: Lower edge of the chest muscle, and the arch of the ribs.
_PECTORAL: list[Point] = [
    (3.4, 47.3), (6.8, 47.9), (10.2, 47.4), (12.8, 45.9), (14.7, 44.1), (16.2, 42.2),
]
_ARCH: list[Point] = [(0.6, 49.6), (2.6, 51.6), (5.0, 54.6), (7.4, 57.6), (9.8, 60.2)]

#: Toes from the great toe outwards: middle of the root, middle of the tip, width.
TOES: tuple[tuple[Point, Point, float], ...] = (
    ((6.55, 172.18), (6.35, 175.07), 2.85), ((8.95, 172.41), (9.05, 174.95), 1.75),
    ((10.5, 172.1), (10.72, 174.57), 1.65), ((11.85, 171.65), (12.2, 174.04), 1.58),
    ((12.95, 171.04), (13.45, 173.32), 1.5),
)
#: Where two toes meet: the tip of the cleft and its root.
TOE_CLEFTS: tuple[tuple[Point, Point], ...] = (
    ((8.2, 174.42), (8.15, 172.48)), ((9.95, 174.2), (9.8, 172.56)),
    ((11.48, 173.66), (11.25, 172.18)), ((12.95, 173.21), (12.5, 171.65)),
)
#: A rounder finger tip than the back's: share of the length, half widths.
_TIP = ((0.955, 0.66), (0.988, 0.38), (1.0, 0.0), (0.988, -0.38), (0.955, -0.66))

#: Drawn lines of the right half.
LINES: list[Stroke] = [
    Stroke([(5.7, 18.4), (5.2, 21.4), (3.8, 25.4), (2.4, 29), (1.5, 31)], 0.07, "taper", 0.28),
    Stroke([(4.9, 24.6), (5.1, 27), (4.3, 29.6)], 0.08, "taper", 0.28),
    Stroke([(1.5, 32), (2.6, 32.5), (5.4, 31.7), (8.6, 30.7), (11.6, 29.7)], 0.1, "taper",
        0.52),
    Stroke([(3.2, 30.4), (5, 30.1), (7.6, 29.4), (10.6, 28.5), (13.6, 28)], 0.08, "taper",
        0.34),
    Stroke([(16.2, 29.6), (17.8, 30.2), (19.4, 30.3)], 0.08, "taper", 0.3),
    Stroke([(13.5, 30.6), (14.6, 32.6), (16, 35.2), (17.1, 37.6)], 0.09, "taper", 0.45),
    Stroke([(15.9, 45.2), (16, 43.6), (16.7, 41.4), (17.9, 39.2), (19.3, 37.6)], 0.16, "out",
        0.85),
    Stroke(_PECTORAL, 0.11, "taper", 0.52),
    Stroke([(0.7, 35), (0.85, 39), (0.8, 43.4)], 0.06, "taper", 0.22),
    Stroke(_ARCH, 0.09, "taper", 0.36),
    Stroke([(12.4, 47.8), (13.3, 49), (14.6, 49.6)], 0.07, "taper", 0.32),
    Stroke([(11.9, 51.2), (12.9, 52.6), (14.3, 53.3)], 0.07, "taper", 0.32),
    Stroke([(11.4, 54.8), (12.5, 56), (13.8, 56.7)], 0.07, "taper", 0.28),
    Stroke([(8.3, 60.6), (8.4, 64), (8, 68.6), (6.9, 73.6)], 0.075, "taper", 0.26),
    Stroke([(1, 55.9), (3.4, 56.1), (5.6, 55.6)], 0.06, "taper", 0.22),
    Stroke([(1, 61.8), (3.6, 62), (6.4, 61.6)], 0.06, "taper", 0.22),
    Stroke([(15.0, 68.3), (14.7, 71.0), (14.0, 73.7), (13.0, 76.0)], 0.1, "taper", 0.5),
    Stroke([(12.3, 76.9), (10.1, 79.3), (7.4, 81.5)], 0.09, "taper", 0.4),
    Stroke([(13.0, 77.6), (13.3, 81.4), (13.4, 85)], 0.06, "taper", 0.22),
    Stroke([(9.6, 89.6), (8.2, 95.4), (6.6, 102), (5, 108.6), (4, 114)], 0.08, "taper", 0.3),
    Stroke([(13.6, 92), (13.6, 100), (12.7, 108)], 0.06, "taper", 0.18),
    Stroke([(7.3, 111), (7.4, 115.4), (6.7, 119.4), (5.2, 120.9)], 0.09, "taper", 0.42),
    Stroke([(12.4, 114.6), (11.6, 117.8), (10.9, 119.6)], 0.08, "taper", 0.34),
    Stroke([(6.4, 122.8), (6.4, 121.2), (7.2, 120.1), (8.2, 119.75)], 0.07, "taper", 0.32),
    Stroke([(8.9, 119.8), (10.1, 120.3), (10.75, 121.6), (10.5, 123)], 0.08, "taper", 0.4),
    Stroke([(6.5, 123.4), (7.3, 124.9), (8.4, 125.6), (9.4, 125), (10.4, 123.6)], 0.1, "taper",
        0.5),
    Stroke([(7.5, 125.7), (7.75, 127.2), (7.8, 129)], 0.07, "taper", 0.3),
    Stroke([(9.5, 125.7), (9.35, 127.2), (9.4, 129)], 0.07, "taper", 0.34),
    Stroke([(7.9, 130.2), (8.1, 131.6), (8.8, 132.3), (9.4, 131.5)], 0.06, "taper", 0.24),
    Stroke([(9, 133), (8.7, 140), (8.15, 148.6), (7.7, 157), (7.6, 161)], 0.1, "taper", 0.52),
    Stroke([(5.5, 136), (5.6, 141), (5.1, 147), (4.9, 151)], 0.07, "taper", 0.28),
    Stroke([(12.5, 134), (12.5, 139.6), (11.6, 146)], 0.07, "taper", 0.24),
    Stroke([(10.35, 164.4), (10.15, 166.2), (10.7, 167.9), (11.7, 168.15)], 0.12, "taper",
        0.65),
    Stroke([(5.5, 163.2), (5.75, 164.9), (5.2, 166.4), (4.6, 166.8)], 0.12, "taper", 0.65),
    Stroke([(7.2, 160.8), (7, 165), (6.5, 168.3), (5.9, 169.98)], 0.09, "taper", 0.45),
    Stroke([(8.1, 163.6), (7.7, 167.4), (7.1, 170.28), (6.7, 172.56)], 0.07, "taper", 0.34),
    Stroke([(8.9, 165.4), (9.3, 168.61), (9.2, 171.04)], 0.06, "taper", 0.28),
    Stroke([(9.2, 167), (10.2, 169.37), (10.7, 171.04)], 0.06, "taper", 0.26),
    Stroke([(9.6, 167.4), (11, 169.37), (11.9, 170.74)], 0.06, "taper", 0.24),
    Stroke([arm(9, -3), arm(14, -3.25), arm(19.5, -3.2), arm(24, -2.4)], 0.09, "taper", 0.45),
    Stroke([arm(14.6, 2.7), arm(18.6, 2.8), arm(23, 2.2), arm(26, 1.4)], 0.09, "taper", 0.38),
    Stroke([arm(25.6, -0.6), arm(27.6, -0.3), arm(29.6, 0.1)], 0.08, "taper", 0.36),
    Stroke([arm(28.8, -2.9), arm(29.5, -1.2), arm(29.5, 0.7), arm(28.7, 2.2)], 0.09, "taper",
        0.5),
    Stroke([arm(26.6, 2), forearm(0.2, 1.5), forearm(4, 0.9), forearm(9, 0.9)], 0.09, "taper",
        0.42),
    Stroke([forearm(0.4, -1.6), forearm(4, -0.4), forearm(8, 0.2)], 0.07, "taper", 0.28),
    Stroke([forearm(15, 0.55), forearm(20, 0.45), forearm(24.6, 0.45)], 0.065, "taper", 0.36),
    Stroke([forearm(16, -0.25), forearm(20.4, -0.3), forearm(24.6, -0.3)], 0.06, "taper", 0.3),
    Stroke([forearm(17, -1.7), forearm(21, -1.85), forearm(24.8, -1.9)], 0.065, "taper", 0.34),
    Stroke([forearm(25.3, -2.5), forearm(25.75, -0.8), forearm(25.75, 0.9), forearm(25.2, 2.5)],
        0.08, "taper", 0.5),
    Stroke([forearm(24.6, -2.3), forearm(25, -0.4), forearm(24.9, 1.4)], 0.05, "taper", 0.28),
]

#: Drawn lines on the midline.
MIDLINE: list[Stroke] = [
    Stroke([(-1.25, 31.1), (-0.8, 31.7), (0, 31.95), (0.8, 31.7), (1.25, 31.1)], 0.09, "taper",
        0.5),
    Stroke([(0, 50.6), (0, 56), (0, 61), (0, 65.6)], 0.09, "taper", 0.42),
    Stroke([(0, 70), (0, 74), (0, 78)], 0.06, "taper", 0.2),
    Stroke([(0, 36.4), (0, 41), (0, 46)], 0.06, "taper", 0.22),
    Stroke([(-0.7, 48.4), (-0.35, 49.7), (0, 50), (0.35, 49.7), (0.7, 48.4)], 0.06, "taper",
        0.25),
    Stroke([(-0.95, 66.9), (-0.55, 66.55), (0, 66.45), (0.55, 66.55), (0.95, 66.9)], 0.11,
        "taper", 0.75),
    Stroke([(-0.55, 68.25), (0, 68.5), (0.55, 68.25)], 0.08, "taper", 0.5),
    Stroke([(-0.75, 24.6), (-0.35, 25.4), (0, 25.7), (0.35, 25.4), (0.75, 24.6)], 0.07, "taper",
        0.3),
]

#: Lines of the palm: round the ball of the thumb, across, and the thumb's folds.
LINES += [
    Stroke([hand(1.1, 1.1), hand(2.0, 2.6), hand(2.35, 4.4), hand(2.2, 6.0), hand(2.9, 7.6),
        hand(3.9, 8.1)], 0.07, "taper", 0.62),
    Stroke([hand(3.85, 7.75), hand(2.0, 6.5), hand(-0.4, 6.3), hand(-2.6, 5.6)], 0.055, "taper",
        0.48),
    Stroke([hand(-4.0, 7.0), hand(-2.4, 7.0), hand(-0.2, 7.5), hand(1.4, 8.8)], 0.06, "taper",
        0.52),
    Stroke([hand(0.35, 1.4), hand(0.2, 3.6), hand(0.4, 5.6), hand(0.9, 7.2)], 0.035, "taper",
        0.28),
    Stroke([hand(-3.7, 4.3), hand(-2.6, 4.9), hand(-1.6, 6.4)], 0.03, "taper", 0.2),
    Stroke([hand(5.2, 9.2), hand(5.75, 9.0), hand(6.35, 8.45)], 0.05, "taper", 0.45),
    Stroke([hand(4.7, 7.3), hand(5.0, 6.6), hand(5.2, 5.6)], 0.05, "taper", 0.35),
    Stroke([hand(1.9, 3.2), hand(2.55, 3.0), hand(3.2, 3.0)], 0.03, "taper", 0.22),
    Stroke([hand(2.2, 4.4), hand(2.9, 4.4), hand(3.6, 4.6)], 0.03, "taper", 0.22),
    # the bellies of the thigh
    Stroke([(12.2, 88), (12.9, 95), (12.7, 103), (11.4, 111)], 0.06, "taper", 0.2),
    Stroke([(8.9, 103), (8.0, 108.6), (7.7, 113)], 0.06, "taper", 0.24),
]

#: Where the skin is redder.
BLUSHES: list[Blush] = [
    Blush(24, 61.6, 3, 0.4),
    Blush(8.5, 122.4, 3.6, 0.5),
    Blush(9.2, 173.6, 3.2, 0.32),
    Blush(6.4, 173.9, 2.2, 0.25),
    Blush(12.6, 172.6, 2.4, 0.22),
    Blush(10.1, 42.5, 2, 0.35),
    Blush(17, 30.5, 4, 0.25),
    Blush(8.7, 11, 1.5, 0.4),
    Blush(8.5, 13.6, 1.2, 0.35),
    Blush(0, 67.6, 2.4, 0.15),
    Blush(11, 166, 2, 0.3),
    Blush(5, 164.6, 2, 0.3),
    Blush(3.9, 14.2, 1.7, 0.5),
    Blush(0, 14.9, 1.0, 0.2),
    Blush(0, 21, 1.4, 0.08),
    Blush(36, 93, 3.6, 0.35),
    Blush(37.4, 100, 3.6, 0.4),
]

#: Rim and folds of the ear: curve, width, strength.
EAR_LINES: list[Stroke] = [
    Stroke([(7.3, 9.6), (7.75, 8.75), (8.45, 8.7), (8.9, 9.5), (8.95, 10.8), (8.6, 12.2),
        (8.2, 13.2)], 0.09, "taper", 0.6),
    Stroke([(7.5, 10.2), (8.0, 9.9), (8.35, 10.6), (8.2, 11.9), (7.8, 12.9)], 0.08, "taper", 0.5),
    Stroke([(7.45, 11.4), (7.75, 11.9), (7.6, 12.6)], 0.08, "taper", 0.55),
    Stroke([(7.5, 13.2), (7.9, 13.3), (8.1, 13.0)], 0.06, "taper", 0.4),
]

#: Centre of the nipple.
NIPPLE = (10.1, 42.5)
# fmt: on

for _f in FINGERS:
    for _t, _w, _a in (
        (0.285, 0.9, 0.5),
        (0.485, 0.86, 0.52),
        (0.50, 0.7, 0.3),
        (0.745, 0.78, 0.5),
    ):
        _fold = [_f.at(_t, -_w), _f.at(_t + 0.012, -0.3), _f.at(_t + 0.012, 0.3), _f.at(_t, _w)]
        LINES.append(Stroke([hand(*q) for q in _fold], 0.05, "taper", _a))
for (_ax, _ay, *_), (_bx, _by, *_) in TOE_CLEFTS:
    _middle = ((_ax + _bx) / 2, (_ay + _by) / 2 + 0.2)
    LINES.append(Stroke([(_ax, _ay + 0.04), _middle, (_bx, _by)], 0.12, "out", 0.85))


def between(points: Sequence[Point], first: Point, last: Point | None = None) -> list[Point]:
    """Return the points from ``first`` to ``last``, both included."""
    start = points.index(first)
    return list(points[start : None if last is None else points.index(last) + 1])


def _rounded(points: Sequence[Point]) -> list[Point]:
    """Return the outline with rounder finger tips."""
    out = list(points)
    for finger in FINGERS:
        tip = out.index(hand(*finger.at(1.0)))
        out[tip - 1 : tip + 2] = [hand(*finger.at(t, k)) for t, k in _TIP]
    return out


def half_outline() -> list[Point]:
    """Return the right half of the body's outline, from the vertex round to the perineum."""
    shared = back.half_outline()
    return [
        *_CROWN,
        *between(shared, (6.6, 3.9), (7.35, 12.4)),
        *_CHEEK,
        *_rounded(between(shared, (5.85, 19.8), (11.65, 168.0))),
        *_FOOT,
        *between(shared, (4.6, 166.9)),
    ]
