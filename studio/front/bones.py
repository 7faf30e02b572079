"""Bones of the front apart from skull and chest: pelvis, limbs, collar bone (cm).

The viewer's right half; paired bones are mirrored.  The hand is the back's, seen from the palm.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from studio.back.bones import BONES as BACK
from studio.back.frames import arm, forearm, hand
from studio.curves import Point, smooth
from studio.figure import Bone, Groove
from studio.front.cage import CHEST, COLUMN, FAR, symmetric
from studio.front.skin import TOES
from studio.front.skull import SKULL
from studio.shapes import knob, shaft, strip

# fmt: off
_PELVIS: list[Bone] = [
    Bone("sacrum", symmetric([(0, 71.3), (2, 71.1), (2.8, 71.9), (4.6, 71.8),
        (5.4, 73), (5, 75.2), (4.1, 77.2), (3.1, 79), (2.1, 80.4), (1.2, 81.2), (0.8, 82.4),
        (0.4, 83.6), (0, 83.8)]), 1.3, 0.7, [Groove([(-2, 74.2), (0, 74), (2, 74.2)], 0.1, 0.2,
        0.15), Groove([(-1.7, 76.2), (0, 76.1), (1.7, 76.2)], 0.1, 0.2, 0.15),
        Groove([(-1.4, 78), (0, 77.9), (1.4, 78)], 0.1, 0.2, 0.15), Groove([(-1.1, 79.6),
        (0, 79.5), (1.1, 79.6)], 0.1, 0.2, 0.15)], paired=False),
    Bone("hip", smooth([(4.7, 71.8), (5.8, 69.4), (8.2, 67.6), (11.2, 67), (13.2, 67.7),
        (14.4, 69.0), (14.8, 70.7), (14.6, 72.4), (14.1, 74.0), (13.5, 75.3), (13.0, 76.1),
        (12.3, 76.5), (11.7, 77.0), (11.6, 77.8), (12.0, 78.7), (12.1, 79.4), (11.7, 80.1),
        (10.8, 80.7), (10.1, 81.6), (9.75, 82.8), (9.85, 84.1), (10.3, 85.2), (10.2, 86.2),
        (9.5, 87.2), (9.1, 88.8), (8.7, 90.6),
        (7.4, 91.9), (5.9, 91.5), (4.1, 89.6), (2.4, 88), (1, 87.6), (0.45, 86.9), (0.42, 84.6),
        (0.5, 82.9), (1.3, 82.5), (2.4, 82.3), (4.4, 81.9), (6, 81), (6.6, 80), (6.2, 78.6),
        (5.4, 77.2), (4.8, 75.8), (4.4, 74)], closed=True), 1.5, 0.7, [Groove([(8.2, 71.4),
        (10.8, 71.6), (10.2, 75.8)], 0.55, 3, 1.2), Groove([(5.4, 71.4), (8.6, 68.6), (12.4, 68.2),
        (13.9, 70.0), (13.8, 72.6), (12.7, 75.4)], -0.14, 0.4, 0.3), Groove([(5.1, 76.4),
        (6.2, 78.4), (6.8, 80.2), (4.6, 82.5), (1.2, 83)], -0.16, 0.3, 0.25), Groove([(11.9, 77.2),
        (11.5, 79.2), (10.6, 81)], -0.1, 0.4, 0.3), Groove([(11.4, 79.9),
        (10.3, 80.8), (9.5, 82.2), (9.45, 83.8), (9.9, 85.2)], -0.24, 0.45, 0.22),
        Groove([(8.9, 81.4), (8.3, 83.2), (8.7, 85)], 0.16, 0.6, 0.4)]),
    Bone("cartilage of the pubis", symmetric([(0, 82.9), (0.5, 83), (0.46, 85), (0.5, 87),
        (0, 87.4)]), 0.4, 0.75, paired=False),
]

#: The hole of the hip bone, closed by a membrane.
OBTURATOR: list[Point] = [
    (3.0, 84.8), (5.0, 83.9), (6.9, 84.4), (7.6, 86.0), (7.0, 88.0), (5.9, 89.2), (4.6, 88.4),
    (3.2, 86.8),
]
#: Anterior foramina of the sacrum: centre and half axes.
FORAMINA = (
    (2.35, 73.6, 0.42, 0.32), (2.15, 75.5, 0.38, 0.30), (1.85, 77.3, 0.33, 0.28),
    (1.5, 79.0, 0.28, 0.24),
)

#: Its head lies in the socket, behind the front rim.
_THIGH: list[Bone] = [
    Bone("femur", smooth([(7.8, 80.9), (9.2, 80.2), (10.8, 80.5), (11.75, 81.5), (12.25, 82.6),
        (13.0, 82.8), (13.7, 82.0), (14.6, 81.7), (15.5, 82.2), (15.95, 83.5), (15.85, 85.0),
        (15.3, 87), (15, 91), (14.4, 98),
        (13.4, 106), (12.3, 113), (12.3, 117.5), (12.9, 121), (13, 123.6), (12.2, 125.6),
        (10.6, 125.9), (9.5, 125), (8.5, 124.6), (7.6, 125.2), (6.4, 126), (5, 125.7),
        (4.2, 123.4), (4.6, 121), (6.4, 118.4), (8.3, 114), (9.9, 107), (11.2, 99),
        (11.9, 92.5), (11.5, 89.6), (10.8, 88), (11.2, 86.8), (10.6, 85.6), (9.2, 85.1),
        (7.9, 84.4), (7.1, 82.8)], closed=True), 1.8, 0.8, [Groove([(15, 83.6), (13.2, 85.6),
        (11.6, 87.6)], -0.16, 0.4, 0.3), Groove([(11.85, 81.6), (12.05, 83.0),
        (11.7, 84.4), (10.7, 85.5)], 0.34, 0.4, 0.22),
        Groove([(10.8, 82.2), (10.6, 83.4)], -0.3, 1.2, 0.5),
        Groove([(8.5, 120), (8.5, 123.6)], 0.34, 1.8, 0.7)]),
]
_LEG: list[Bone] = [
    Bone("fibula", smooth([(11.2, 129.6), (11.9, 128.1), (13, 128.4), (13.3, 130), (12.6, 132),
        (12.7, 140), (12.3, 150), (11.2, 158), (10.6, 162.4), (11.2, 165.4), (11.2, 167.2),
        (10.6, 168), (9.8, 166.6), (9.8, 163), (10.2, 158.6), (11.3, 150), (11.7, 140),
        (11.5, 132.4)], closed=True), 0.8, 0.75),
    Bone("tibia", smooth([(4.3, 127.2), (6.4, 126.8), (7.9, 127), (8.5, 126.4), (9.2, 127),
        (11, 126.9), (12.6, 127.2), (12.6, 129), (11.3, 130.8), (10.2, 133.4), (9.4, 138),
        (9, 146), (8.6, 154), (8.8, 159), (9.6, 162), (9.9, 164.6), (8.2, 165.1), (6.4, 165),
        (6, 166.2), (5.2, 166.5), (4.7, 164.6), (5.2, 161.2), (5.9, 156), (6.2, 148),
        (6.2, 140), (5.45, 132.8), (4.7, 130.0), (4.1, 128.8)], closed=True), 1.5, 0.75,
        [Groove([(8.7, 131.4), (8.5, 138), (7.9, 147), (7.3, 156), (6.4, 162)], -0.2, 0.35,
        0.25), Groove([(8, 129.4), (8.7, 130.4), (9.3, 129.4)], -0.22, 0.7, 0.3)]),
    Bone("patella", smooth([(6.5, 120.9), (7.4, 120), (8.6, 119.8), (9.8, 120.1), (10.6, 121.2),
        (10.4, 122.9), (9.4, 124.3), (8.45, 125), (7.5, 124.4), (6.6, 123)], closed=True), 1.4,
        0.9),
]

_ANKLE: list[Bone] = [
    Bone("talus", smooth([(6.2, 165.5), (8.2, 165.5), (9.8, 165.5), (10.1, 166.8), (9.6, 168.3),
        (7.8, 168.68), (6.3, 168.15), (5.8, 166.8)], closed=True), 0.9, 0.75),
    Bone("calc", smooth([(9.6, 168), (11.2, 168.3), (11.6, 169.37), (10.4, 169.67),
        (9.4, 169.06)], closed=True), 0.7, 0.75),
    Bone("navic", smooth([(5.4, 168.68), (7.2, 168.46), (8.6, 168.91), (8.2, 169.67),
        (6.6, 169.52), (5.3, 169.52)], closed=True), 0.6, 0.75),
]

_ARM: list[Bone] = [
    Bone("ulna", smooth([forearm(-0.2, -1.7), forearm(-0.5, -0.6), forearm(-0.2, 0.5),
        forearm(1, 0.6), forearm(2.4, 0.3), forearm(5, -0.1), forearm(11, -0.5),
        forearm(18, -1.15), forearm(22.5, -1.35), forearm(24.2, -1.05), forearm(24.6, -1.9),
        forearm(25, -2.5), forearm(24, -2.6), forearm(22.4, -2.25), forearm(18, -2.1),
        forearm(11, -1.7), forearm(5, -1.6), forearm(1.5, -1.9)], closed=True), 1, 0.75,
        [Groove([forearm(1, -1.4), forearm(1.4, -0.6), forearm(1, 0.3)], -0.16, 0.4, 0.25)]),
    Bone("radius", smooth([forearm(0.7, 0.7), forearm(0.5, 1.6), forearm(0.8, 2.5),
        forearm(1.8, 2.6), forearm(3, 2), forearm(6, 2.3), forearm(12, 2.55), forearm(18, 2.25),
        forearm(22.6, 2.35), forearm(25.2, 2.8), forearm(25.5, 2), forearm(24.9, 0.6),
        forearm(24.4, -0.7), forearm(22.6, -0.2), forearm(18, 0.85), forearm(12, 1.3),
        forearm(6, 1.1), forearm(4.4, 0.55), forearm(3.4, 0.6), forearm(1.9, 0.7)],
        closed=True), 1, 0.75, [Groove([forearm(1.9, 0.7), forearm(2, 2.5)], 0.14, 0.3, 0.2)]),
    Bone("humerus", smooth([arm(-2, -1.6), arm(-2.6, 0.2), arm(-2.2, 1.7), arm(-1.2, 2.9),
        arm(1.2, 3), arm(3.6, 2.1), arm(8, 1.4), arm(14, 1.3), arm(20, 1.3), arm(24, 1.9),
        arm(26.6, 2.9), arm(28.2, 3.1), arm(29.2, 2.7), arm(29.9, 1.9), arm(29.7, 0.7),
        arm(29.5, 0.2), arm(30.1, -0.6), arm(30.2, -1.6), arm(29.5, -2.4), arm(28.6, -3.6),
        arm(27, -3.4), arm(24.5, -1.9), arm(20, -1.15), arm(14, -1.05), arm(7, -1.1),
        arm(3.4, -1.5), arm(1.4, -2.5), arm(-0.6, -2.8)], closed=True), 1.4, 0.75,
        [Groove([arm(26.4, -0.5), arm(27.2, -0.4)], 0.4, 1.3, 0.45), Groove([arm(-1, 0.9),
        arm(2, 0.7), arm(6, 0.5)], 0.2, 0.35, 0.25), Groove([arm(-1.6, -0.4), arm(0.4, -1.2),
        arm(2.2, -1.9)], 0.12, 0.3, 0.25), Groove([arm(28.4, 0.6), arm(29.4, 0.5)], 0.2, 0.3,
        0.2), Groove([arm(10, 1), arm(14, 0.8)], -0.12, 0.6, 0.4)]),
]

_SHOULDER: list[Bone] = [
    Bone("acromion", smooth([(15.8, 29.2), (17.4, 29.15), (19, 29.7), (19.8, 30.7),
        (19.3, 31.6), (18.3, 31.2), (16.9, 30.5), (15.9, 30.2)], closed=True), 0.9, 0.9),
    Bone("coracoid", smooth([(12.6, 31.4), (13.6, 30.6), (14.8, 30.6), (15.6, 31.6),
        (15.4, 32.6), (14.6, 32.4), (13.8, 32.2), (12.8, 32.6)], closed=True), 0.9, 0.9),
    Bone("clavicle", strip([(1.3, 31.6), (3, 31.3), (6, 30.7), (9.4, 29.7), (12.6, 29.05),
        (15.2, 29.2), (17.6, 29.9)], [1.9, 1.6, 1.25, 1.15, 1.15, 1.25, 1.35]), 1, 0.95),
]

#: Middle row of the foot: centre and half axes.
_WEDGES = (
    (6.0, 170.05, 0.85, 0.5), (7.4, 170.05, 0.6, 0.42), (8.6, 170.13, 0.55, 0.42),
    (10.0, 170.05, 0.85, 0.5),
)
#: Where the metatarsals begin.
_ROOTS: tuple[Point, ...] = (
    (6.0, 170.43), (7.5, 170.36), (8.7, 170.43), (9.8, 170.43), (10.8, 170.28),
)
#: Each phalanx: start and end as shares of the toe, width of its base and head.
_GREAT_TOE = ((0.08, 0.50, 1.0, 0.8), (0.54, 0.86, 0.85, 0.6))
_LESSER_TOE = ((0.08, 0.42, 0.85, 0.65), (0.46, 0.64, 0.65, 0.55), (0.68, 0.86, 0.55, 0.4))
# fmt: on


def _wedges() -> list[Bone]:
    return [Bone(f"tarsal {k + 1}", knob(*axes), 0.6, 0.75) for k, axes in enumerate(_WEDGES)]


def _toes() -> Iterator[Bone]:
    for k, ((root, tip, _), start) in enumerate(zip(TOES, _ROOTS, strict=True)):
        thick = 1.0 if k else 1.45
        first = (float(start[0]), float(start[1]))
        long = shaft(first, _on(root, tip, 0.02), 1.05 * thick, 0.6 * thick, 1.1 * thick)
        yield Bone(f"metatarsal {k + 1}", long, 0.6, 0.75)
        for n, (a, b, w0, w1) in enumerate(_LESSER_TOE if k else _GREAT_TOE):
            ends = _on(root, tip, a), _on(root, tip, b)
            bone = shaft(*ends, w0 * thick, w0 * 0.62 * thick, w1 * thick)
            yield Bone(f"toe {k + 1}.{n + 1}", bone, 0.5, 0.75)


def _on(root: Point, tip: Point, share: float) -> tuple[float, float]:
    """Return the place at a share of a toe's length."""
    x, y = root[0] + (tip[0] - root[0]) * share, root[1] + (tip[1] - root[1]) * share
    return float(x), float(y)


def _hand() -> list[Bone]:
    """Return the hand of the back, and the pea bone that only the palm shows."""
    kinds = ("carpal ", "metacarpal ", "phalanx ")
    pea = np.array([hand(*q) for q in knob(-1.95, 1.25, 0.52, 0.55)])
    shared = [b for b in BACK if b.name.startswith(kinds) and b.name != "carpal pisiform"]
    return [*shared, Bone("pea bone", pea, 0.6, 0.9)]


#: Every bone, from the farthest to the nearest.
BONES: tuple[Bone, ...] = (
    *FAR,
    *COLUMN,
    *_THIGH,
    *_PELVIS,
    *_LEG,
    *_ANKLE,
    *_wedges(),
    *_toes(),
    *CHEST,
    *_ARM,
    *_hand(),
    *_SHOULDER,
    *SKULL,
)
