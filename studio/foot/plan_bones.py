"""The bones of the right foot as its plan shows them (frame of the plan, cm)."""

from __future__ import annotations

import numpy as np

from studio.curves import smooth
from studio.figure import Bone, Groove
from studio.foot.plan import BASES, JOINTS, TOES, Toe
from studio.shapes import knob, shaft

# fmt: off
_TALUS = Bone("talus", smooth([(-1.9, 5.4), (-1.5, 3.9), (0.1, 3.5), (1.4, 4.0), (1.95, 5.5),
    (1.95, 7.0), (2.35, 8.5), (1.9, 9.5), (0.6, 9.55), (0.05, 8.3), (-0.9, 7.8), (-1.8, 6.9)],
    closed=True), 1.3, 0.8, [Groove([(1.9, 7.2), (1.0, 7.7), (0.1, 8.0)], 0.14, 0.4, 0.3)],
    paired=False)
_HEEL_BELOW = Bone("calcaneus", smooth([(0, 0.8), (1.5, 1.0), (2.1, 2.2), (1.9, 4.0), (2.35, 5.6),
    (2.0, 6.7), (0.7, 6.6), (-0.2, 8.0), (-0.8, 9.0), (-2.6, 9.0), (-2.7, 7.2), (-2.2, 5.0),
    (-2.2, 2.6), (-1.5, 1.0)], closed=True), 1.4, 0.8, [Groove([(-1.4, 2.2), (0.1, 3.0),
    (1.5, 2.3)], 0.14, 0.5, 0.3), Groove([(0.9, 4.0), (0.7, 5.6), (0.2, 6.6)], 0.22, 0.6, 0.4)],
    paired=False)
_HEEL_ABOVE = Bone("calcaneus", smooth([(-0.3, 5.0), (0.2, 6.8), (-0.3, 8.2), (-0.8, 9.0),
    (-2.6, 9.0), (-2.9, 7.4), (-2.6, 5.6), (-1.6, 4.6)], closed=True), 1.2, 0.8, paired=False)
_FIBULA = Bone("fibula", smooth([(-3.0, -9), (-2.2, -9), (-2.4, -2), (-2.3, 2.2), (-2.2, 4.6),
    (-2.7, 5.9), (-3.4, 5.6), (-3.6, 4.2), (-3.2, 1.6), (-3.2, -3)], closed=True), 0.9, 0.8,
    paired=False)
_TIBIA = Bone("tibia", smooth([(-1.0, -9), (1.7, -9), (1.8, -3), (2.4, 0), (3.3, 2.4), (3.5, 4.0),
    (3.0, 5.0), (2.3, 4.7), (2.0, 4.0), (-0.2, 4.2), (-1.9, 4.0), (-2.2, 2.6), (-1.6, 0.2),
    (-1.2, -3)], closed=True), 1.2, 0.8, [Groove([(0.9, -8), (1.0, -3), (1.6, 1)], -0.08, 0.25,
    0.2)], paired=False)
#: Navicular, cuboid and the three cuneiforms.
_TARSUS = (
    Bone("navicular", smooth([(2.75, 8.95), (3.05, 9.6), (2.8, 10.3), (1.8, 10.75), (0.6, 10.8),
        (-0.15, 10.4), (0.1, 9.6), (1.4, 9.6), (2.2, 9.25)], closed=True), 0.8, 0.8, paired=False),
    Bone("cuboid", smooth([(-0.85, 9.2), (-2.7, 9.15), (-3.3, 10.2), (-3.1, 11.4), (-2.4, 11.6),
        (-1.5, 12.1), (-0.6, 11.4), (-0.4, 10.2)], closed=True), 0.9, 0.8, [Groove([(-3.2, 10.5),
        (-2.2, 10.9), (-1.0, 10.7)], 0.12, 0.4, 0.3)], paired=False),
    Bone("cuneiform 1", smooth([(2.85, 10.4), (3.0, 11.6), (2.95, 13.0), (1.95, 13.1),
        (1.75, 11.7), (1.9, 10.75)], closed=True), 0.7, 0.8, paired=False),
    Bone("cuneiform 2", smooth([(1.75, 10.8), (1.65, 12.0), (0.75, 12.1), (0.65, 10.9)],
        closed=True), 0.7, 0.8, paired=False),
    Bone("cuneiform 3", smooth([(0.5, 10.9), (0.55, 12.4), (-0.5, 12.4), (-0.4, 10.7)],
        closed=True), 0.7, 0.8, paired=False),
)
#: Widths of base, waist and head of each metatarsal.
_METATARSAL = ((1.75, 1.1, 1.8), (1.15, 0.62, 1.15), (1.1, 0.6, 1.1), (1.1, 0.6, 1.1),
    (1.3, 0.7, 1.15))
_METATARSAL_5 = smooth([(-4.1, 10.3), (-3.5, 10.5), (-2.9, 11.0), (-2.35, 11.3), (-2.2, 12.0),
    (-2.6, 12.9), (-3.0, 14.0), (-3.25, 15.4), (-3.3, 16.1), (-3.4, 16.6), (-3.8, 16.75),
    (-4.25, 16.55), (-4.3, 16.0), (-4.0, 15.2), (-3.75, 14.0), (-3.7, 12.8), (-3.95, 11.6)],
    closed=True)
_SESAMOIDS = tuple(Bone(f"sesamoid {k}", knob(x, y, 0.42, 0.62), 0.5, 0.8, paired=False)
    for k, (x, y) in enumerate(((4.05, 18.1), (3.05, 18.2))))
# fmt: on


def _toe(number: int, toe: Toe, joint: tuple[float, float]) -> list[Bone]:
    """Return the phalanges of one toe."""
    head = np.array(joint)
    base = head + (np.array(toe.at(0)) - head) * 0.12 + (0, 0.15)
    tip = np.array(toe.at(0.93))
    if toe.great:
        shafts = [
            shaft(_pair(base), toe.at(0.52), 1.5, 0.95, 1.25),
            shaft(toe.at(0.55), _pair(tip), 1.3, 0.75, 0.95),
        ]
    else:
        way = tip - base
        shafts = [
            shaft(_pair(base), _pair(base + way * 0.52), 0.95, 0.5, 0.75),
            shaft(_pair(base + way * 0.545), _pair(base + way * 0.74), 0.74, 0.52, 0.66),
            shaft(_pair(base + way * 0.765), _pair(tip), 0.62, 0.42, 0.56),
        ]
    return [
        Bone(f"phalanx {number}.{k + 1}", outline, 0.6, 0.8, paired=False)
        for k, outline in enumerate(shafts)
    ]


def _pair(spot: np.ndarray[tuple[int], np.dtype[np.float64]]) -> tuple[float, float]:
    return float(spot[0]), float(spot[1])


def _rays() -> list[Bone]:
    out = []
    for k, (base, joint, widths) in enumerate(zip(BASES, JOINTS, _METATARSAL, strict=True)):
        shank = _METATARSAL_5 if k == 4 else shaft(base, joint, *widths)
        out.append(Bone(f"metatarsal {k + 1}", shank, 0.8, 0.8, paired=False))
    for k, (toe, joint) in enumerate(zip(TOES, JOINTS, strict=True)):
        out += _toe(k + 1, toe, joint)
    return out


def from_below() -> list[Bone]:
    """Return the bones as the sole shows them, from the farthest to the nearest."""
    return [_TALUS, *_TARSUS, *_rays(), _HEEL_BELOW, *_SESAMOIDS]


def from_above() -> list[Bone]:
    """Return the bones as the back of the foot shows them, from the farthest to the nearest."""
    return [*_TARSUS, *_rays(), _HEEL_ABOVE, _TALUS, _FIBULA, _TIBIA]
