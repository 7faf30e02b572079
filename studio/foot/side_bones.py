"""The bones of the right leg and foot as a side view shows them (cm).

x runs forwards, y down from the vertex.  From the inner side the same outlines are seen turned
round, and what was nearest is farthest.  Lengths along the foot are those of its plan.
"""

from __future__ import annotations

from dataclasses import replace

from studio.curves import Point, smooth
from studio.figure import Bone, Groove
from studio.foot.plan import BASES, JOINTS, TOES, forwards
from studio.shapes import knob, shaft

# fmt: off
#: The lower end of the thigh bone, from its front edge round to its back edge: the condyle reaches
#: far behind the shaft and little before it.
KNEE: list[Point] = [
    (2.75, 106), (2.75, 112), (2.9, 116.4), (3.3, 118.8), (3.75, 120.6), (3.8, 122.2),
    (3.35, 123.9), (2.3, 125.3), (0.8, 126.15), (-1.2, 126.3), (-2.9, 125.6), (-3.95, 124.1),
    (-4.1, 122.4), (-3.5, 121.0), (-2.4, 119.7), (-1.2, 118.0), (-0.35, 115.6), (0.05, 112),
    (0.15, 106),
]
#: Epicondyle, the furrow before it, the groove of the kneecap, condyle, popliteal surface.
KNEE_FORMS: list[Groove] = [
    Groove([(-0.9, 122.3), (-0.2, 122.7)], -0.24, 1.3, 0.45),
    Groove([(-2.0, 124.0), (-0.6, 124.6), (0.6, 124.2)], 0.14, 0.5, 0.3),
    Groove([(2.4, 119.6), (2.6, 121.6), (2.0, 123.6), (1.5, 125.2)], 0.22, 0.4, 0.25),
    Groove([(-3.2, 122.4), (-2.6, 124.4), (-1.2, 125.4)], -0.18, 0.6, 0.4),
    Groove([(-0.9, 119.4), (0.4, 117.0), (0.8, 113.0)], 0.10, 0.5, 0.4),
]
_FEMUR = Bone("femur", smooth(KNEE, closed=True), 1.5, 0.85, KNEE_FORMS, paired=False)
_PATELLA = Bone("patella", smooth([(4.0, 119.9), (5.4, 119.6), (6.3, 121.2), (6.1, 123.2),
    (5.2, 125.4), (4.1, 123.8)], closed=True), 0.8, 0.8, paired=False)
_TIBIA = Bone("tibia", smooth([(-3.4, 127.1), (-0.6, 126.6), (2.4, 126.8), (4.2, 127.6),
    (4.7, 129.4), (5.1, 131.0), (4.6, 134.6), (3.9, 140), (3.1, 147), (2.4, 153), (1.9, 158),
    (1.8, 162), (2.0, 164.2), (1.9, 165.5), (1.4, 166.5), (0.6, 166.9), (-0.2, 166.5),
    (-0.8, 165.6), (-1.4, 165.0), (-1.8, 164.6), (-1.7, 161.6), (-1.1, 157), (-0.5, 150),
    (-0.2, 142), (-0.3, 136), (-0.7, 133.2), (-1.5, 131.4), (-2.5, 130.2), (-3.3, 128.9)],
    closed=True), 1.4, 0.8, [Groove([(3.6, 131.6), (2.9, 140), (2.1, 150), (1.3, 158)], -0.12, 0.3,
    0.3), Groove([(-2.4, 129.4), (-0.2, 130.4), (2.4, 130.0)], -0.08, 0.5, 0.4),
    Groove([(4.3, 129.6), (4.55, 131.2), (4.2, 133.2)], -0.22, 0.5, 0.3),
    Groove([(-3.0, 127.6), (0.6, 127.3), (3.6, 127.9)], 0.10, 0.3, 0.2)], paired=False)
_FIBULA = Bone("fibula", smooth([(-2.7, 128.0), (-1.8, 127.4), (-1.0, 128.4), (-1.1, 130.2),
    (-1.2, 134), (-1.1, 144), (-1.2, 154), (-0.8, 160), (-0.25, 163.6), (0.0, 166.0),
    (-0.6, 167.8), (-1.45, 168.35), (-2.25, 167.3), (-2.2, 164.6), (-1.9, 160), (-2.0, 152),
    (-2.1, 142), (-2.1, 133), (-2.7, 130.4)], closed=True), 0.9, 0.8, paired=False)
_TALUS = Bone("talus", smooth([(-3.2, 168.0), (-3.0, 167.1), (-2.2, 165.9), (-1.0, 165.1),
    (0.4, 165.0), (1.4, 165.6), (2.0, 166.4), (2.5, 167.0), (2.6, 168.1), (2.1, 169.0),
    (1.2, 169.0), (0.3, 168.7), (-1.2, 168.9), (-2.6, 168.9)], closed=True), 1.0, 0.85,
    [Groove([(1.5, 165.9), (1.7, 167.2), (1.5, 168.8)], 0.16, 0.35, 0.22), Groove([(-2.6, 166.6),
    (-1.2, 165.7), (0.6, 165.6)], -0.1, 0.4, 0.25), Groove([(-1.4, 168.3), (-0.2, 168.1)],
    0.14, 0.4, 0.25)], paired=False)
_CALCANEUS = Bone("calcaneus", smooth([(-7.0, 169.6), (-5.9, 168.4), (-4.2, 168.5), (-2.8, 169.0),
    (-1.4, 169.1), (-0.2, 168.8), (1.1, 169.0), (1.7, 169.8), (1.65, 171.4), (0.9, 172.2),
    (-1.0, 172.3), (-3.2, 172.9), (-5.0, 173.6), (-6.4, 173.3), (-7.1, 172.0)], closed=True), 1.3,
    0.8, [Groove([(-2.4, 170.4), (-0.6, 171.0), (1.2, 170.8)], 0.26, 0.6, 0.4), Groove([
    (-6.3, 170.2), (-6.0, 171.6), (-5.4, 172.6)], -0.14, 0.5, 0.35), Groove([(-4.8, 172.9),
    (-3.4, 172.3), (-2.0, 172.1)], 0.12, 0.4, 0.25), Groove([(0.4, 169.4), (1.3, 169.6)], -0.14,
    0.6, 0.25)], paired=False)
_NAVICULAR = Bone("navicular", smooth([(2.5, 166.8), (3.1, 166.9), (3.55, 167.8), (3.5, 169.2),
    (3.1, 170.4), (2.2, 170.9), (1.6, 170.3), (1.9, 169.3), (2.5, 168.6), (2.7, 167.8)],
    closed=True), 0.8, 0.8, paired=False)
_CUNEIFORM_1 = Bone("cuneiform 1", smooth([(3.6, 167.9), (4.8, 168.3), (5.6, 168.9), (5.75, 170.0),
    (5.5, 171.3), (4.4, 171.6), (3.4, 170.9), (3.6, 169.4)], closed=True), 0.8, 0.8, paired=False)
_CUNEIFORMS = Bone("cuneiforms 2 and 3", smooth([(3.4, 167.2), (4.4, 167.6), (5.0, 168.3),
    (5.1, 169.6), (4.3, 170.1), (3.4, 169.6)], closed=True), 0.7, 0.8, paired=False)
_CUBOID = Bone("cuboid", smooth([(1.75, 169.8), (3.0, 169.4), (4.3, 169.9), (4.75, 170.9),
    (4.2, 171.9), (3.1, 172.4), (1.9, 172.0), (1.6, 170.9)], closed=True), 0.7, 0.8,
    [Groove([(2.0, 171.4), (3.0, 171.6), (4.0, 171.3)], 0.12, 0.3, 0.2)], paired=False)
_METATARSAL_5 = smooth([(2.95, 172.35), (3.5, 171.6), (4.4, 171.0), (5.1, 171.1), (5.8, 171.7),
    (7.2, 172.1), (8.4, 172.35), (9.1, 172.5), (9.35, 172.95), (9.0, 173.3), (8.3, 173.25),
    (7.0, 172.85), (5.6, 172.6), (4.4, 172.75), (3.5, 172.85)], closed=True)
_SESAMOID = Bone("sesamoid", knob(10.6, 173.1, 0.66, 0.34, turn=6), 0.4, 0.8, paired=False)
#: Heights of the rays at the base of the metatarsal, at its head and near the toe's tip.
_HEIGHTS = ((169.9, 172.0, 172.9), (168.9, 172.2, 173.1), (169.4, 172.45, 173.2),
    (170.3, 172.65, 173.3), (171.5, 172.9, 173.4))
#: Widths of base, waist and head of each metatarsal, then of its toe.
_WIDTHS = ((2.0, 1.15, 1.85, 1.35), (1.1, 0.66, 1.05, 0.8), (1.0, 0.6, 0.95, 0.75),
    (0.95, 0.58, 0.9, 0.7), (1.05, 0.62, 0.9, 0.7))
# fmt: on


def _ray(k: int) -> list[Bone]:
    """Return metatarsal and phalanges of one ray."""
    y0, y1, y2 = _HEIGHTS[k]
    w0, waist, w1, w = _WIDTHS[k]
    base, head = forwards(BASES[k][1]), forwards(JOINTS[k][1])
    tip = forwards(TOES[k].at(0.94)[1])
    shank = _METATARSAL_5 if k == 4 else shaft((base, y0), (head, y1), w0, waist, w1)
    out = [Bone(f"metatarsal {k + 1}", shank, 0.8, 0.8)]
    if k == 0:
        ends = [(0.03, 0.0), (0.575, -0.12), (0.60, -0.1), (1.0, 0.0)]
    else:
        ends = [(0.04, 0.0), (0.54, -0.42), (0.57, -0.40), (0.77, -0.1), (0.79, -0.06), (1.0, 0.0)]
    spots = [(head + (tip - head) * t, y1 + (y2 - y1) * t + rise) for t, rise in ends]
    for i in range(0, len(spots), 2):
        size = w * (1 - 0.13 * i)
        outline = shaft(spots[i], spots[i + 1], size, size * 0.62, size * 0.84)
        out.append(Bone(f"phalanx {k + 1}.{i // 2 + 1}", outline, 0.6, 0.8))
    return [replace(bone, paired=False) for bone in out]


def _far(bones: list[Bone]) -> list[Bone]:
    return [replace(bone, far=True) for bone in bones]


def from_outside() -> list[Bone]:
    """Return the bones as the outer side shows them, from the farthest to the nearest."""
    inner = [*_ray(0), *_ray(1), _CUNEIFORM_1, _NAVICULAR]
    rays = [bone for k in (2, 3, 4) for bone in _ray(k)]
    ankle = [_CUNEIFORMS, _TIBIA, _TALUS, _CALCANEUS, _CUBOID]
    return [_FEMUR, _PATELLA, *_far(inner), *ankle, *rays, _FIBULA]


def from_inside() -> list[Bone]:
    """Return the bones as the inner side shows them, from the farthest to the nearest."""
    outer = [_FIBULA, *(bone for k in (4, 3, 2, 1) for bone in _ray(k)), _CUBOID]
    rest = [_CALCANEUS, _CUNEIFORMS, _FEMUR, _PATELLA, _TALUS, _TIBIA, _NAVICULAR, _CUNEIFORM_1]
    return [*_far(outer), *rest, _SESAMOID, *_ray(0)]
