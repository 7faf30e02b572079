"""Vertebrae, sacrum, ribs and breastbone from the right (cm), built on the back's levels."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from studio.back.spine import LEVELS
from studio.curves import Points, smooth
from studio.figure import Bone, Groove
from studio.shapes import knob, strip

# fmt: off
#: Bodies: centre, depth, height, and pitch in degrees (positive: front end lower).
_BODIES: dict[str, tuple[float, float, float, float, float]] = {
    "C3": (-1.0, 17.9, 1.7, 1.05, 8), "C4": (-0.9, 19.15, 1.7, 1.05, 4),
    "C5": (-1.0, 20.4, 1.75, 1.05, 0), "C6": (-1.25, 21.7, 1.8, 1.1, 6),
    "C7": (-1.75, 23.1, 1.85, 1.25, 12), "T1": (-2.3, 24.9, 2.0, 1.5, 18),
    "T2": (-2.95, 26.85, 2.1, 1.65, 18), "T3": (-3.5, 28.95, 2.2, 1.75, 14),
    "T4": (-3.95, 31.15, 2.3, 1.85, 10), "T5": (-4.25, 33.5, 2.45, 1.95, 6),
    "T6": (-4.4, 35.95, 2.6, 2.05, 2), "T7": (-4.4, 38.5, 2.75, 2.15, -2),
    "T8": (-4.25, 41.1, 2.85, 2.2, -5), "T9": (-3.95, 43.9, 2.95, 2.3, -8),
    "T10": (-3.5, 46.8, 3.05, 2.4, -10), "T11": (-2.95, 49.75, 3.1, 2.45, -11),
    "T12": (-2.35, 52.8, 3.15, 2.55, -11), "L1": (-1.75, 56.1, 3.3, 2.65, -9),
    "L2": (-1.3, 59.5, 3.4, 2.75, -6), "L3": (-1.05, 63.0, 3.45, 2.8, 0),
    "L4": (-1.15, 66.45, 3.5, 2.8, 8), "L5": (-1.85, 69.75, 3.5, 2.75, 20),
}
#: Tips of the cervical processes.
_CERVICAL = {"C3": (-3.9, 18.9), "C4": (-4.3, 20.3), "C5": (-4.6, 21.7), "C6": (-5.4, 22.9),
             "C7": (-6.9, LEVELS["C7"] - 0.55)}
#: Where thoracic and lumbar tips lie from front to back, by height.
_THORACIC_X = ([24, 28, 34, 40, 46, 52, 56], [-7.3, -8.7, -10.1, -10.6, -10.4, -9.5, -8.9])
_LUMBAR_X = ([56, 60, 64, 68, 71], [-8.3, -7.85, -7.6, -7.8, -7.9])
#: Articular pillar of each region: places as depth and height from the body's rear.
_CERVICAL_ARCH = [(0.2, -0.25), (-0.35, -0.62), (-1.0, -0.72), (-1.45, -0.1), (-1.5, 0.55),
                  (-0.9, 0.62), (-0.3, 0.3), (0.2, 0.2)]
_THORACIC_ARCH = [(0.2, -0.36), (-0.6, -0.42), (-1.0, -0.80), (-1.5, -0.62), (-1.6, 0.1),
                  (-1.7, 0.62), (-1.15, 0.60), (-0.8, 0.12), (0.2, 0.02)]
_LUMBAR_ARCH = [(0.2, -0.38), (-0.7, -0.38), (-1.1, -0.86), (-1.8, -0.80), (-1.95, -0.3),
                (-1.9, 0.2), (-2.3, 0.66), (-2.0, 0.96), (-1.35, 0.80), (-1.05, 0.2), (0.2, 0.0)]
#: A waisted block, its lips proud of the waist, in half depths and half heights.
_BLOCK = [(-1, -0.94), (-0.5, -1), (0.5, -1), (1, -0.94), (0.90, -0.35), (0.88, 0.35), (1, 0.94),
          (0.5, 1), (-0.5, 1), (-1, 0.94), (-0.93, 0.4), (-0.93, -0.4)]
#: Each rib: angle (hindmost), side, front end; then its cartilage towards the breastbone.
_RIBS = [
    [(-4.6, 26.2), (-1.6, 28.2), (2.6, 30.6)], [(-6.7, 28.8), (-2.8, 32), (4.2, 35.2)],
    [(-7.9, 31.6), (-3, 36.4), (5.8, 39.4)], [(-8.8, 34.2), (-3, 40), (6.9, 43)],
    [(-9.2, 36.8), (-3, 43.2), (7.4, 46.6)], [(-9.4, 39.3), (-3, 45.9), (7.3, 49.6)],
    [(-9.4, 41.8), (-3.1, 48.6), (7, 52.2)], [(-9.2, 44.4), (-3.2, 51), (6.2, 54.6)],
    [(-8.9, 47.2), (-3.4, 53), (5.2, 56.6)], [(-8.4, 50), (-3.6, 54.8), (3.9, 58)],
]
_CARTILAGES = [
    [(2.6, 30.6), (3.8, 31.4), (4.8, 32.2)], [(4.2, 35.2), (5.6, 35.5), (6.7, 35.4)],
    [(5.8, 39.4), (7.2, 39.2), (8, 38.4)], [(6.9, 43), (8.2, 42.6), (9, 41.2)],
    [(7.4, 46.6), (8.9, 46), (9.7, 43.9)], [(7.3, 49.6), (8.9, 48.9), (9.8, 46.2)],
    [(7, 52.2), (8.6, 51.3), (9.7, 47.8)], [(6.2, 54.6), (7.8, 53.4), (8.9, 51)],
    [(5.2, 56.6), (6.9, 55.6), (8, 53.4)], [(3.9, 58), (5.7, 57.6), (7.1, 55.6)],
]
#: The two ribs that end free, from their angle to their tip.
RIB_11_TIP, RIB_12_TIP = (2.0, 61.6), (-5.6, 58.7)
_FREE_RIBS = {
    11: ([(-8.1, 52.9), (-6.9, 55.0), (-3.4, 58.4), RIB_11_TIP], [0.8, 1.0, 1.15, 1.2, 1.1, 0.7]),
    12: ([(-7.7, 55.3), (-7.2, 57.0), RIB_12_TIP], [0.8, 0.9, 1.0, 0.9, 0.6]),
}
#: Breastbone in profile.
CHEST: list[Bone] = [
    Bone("manubrium", strip([(4.5, 31.4), (5.6, 33.4), (6.9, 35.4)], [1.5, 1.3, 1.1]), 0.8,
        0.8),
    Bone("sternum", strip([(7.1, 35.8), (8.6, 39.4), (9.6, 43.4), (9.9, 47.4)], [1.1, 1.1, 1.1,
        0.9]), 0.8, 0.8),
    Bone("xiphoid", strip([(9.85, 47.8), (9.6, 49.4), (9.3, 50.6)], [0.7, 0.6, 0.4]), 0.5, 0.8),
]
_SACRUM: list[Bone] = [
    Bone("sacrum", smooth([(-4.5, 71.9), (-2.6, 72.4), (-1.4, 72.9), (-1.9, 74.4), (-3.6, 76),
        (-5.6, 77.4), (-7.4, 78.7), (-8.6, 80.3), (-9.2, 81.5), (-9.9, 81.6), (-10.35, 80.6),
        (-10.25, 79.2), (-9.7, 77.8), (-9.2, 76.2), (-8.5, 74.6), (-7.6, 73.2), (-6.6, 72.4),
        (-5.6, 72.6)], closed=True), 1.3, 0.75, [Groove([(-3, 74.6), (-5.4, 75.4), (-7.2, 76)],
        0.1, 0.22, 0.18), Groove([(-5.6, 77.2), (-7.2, 77.4), (-8.4, 77.6)], 0.1, 0.22, 0.18),
        Groove([(-7.4, 79), (-8.6, 79), (-9.4, 79.2)], 0.1, 0.22, 0.18)]),
]
#: As high as on the back: the last crest stands above the hiatus.
_SACRAL_KNOBS = ((-7.75, 73.0, 0.95, 0.5), (-8.7, 74.9, 0.95, 0.48), (-9.35, 76.8, 0.9, 0.44),
                 (-9.8, 78.35, 0.75, 0.36))
_COCCYX = ((-9.55, 82.0, 0.62), (-9.3, 83.0, 0.52), (-8.95, 83.75, 0.42), (-8.6, 84.35, 0.34))
# fmt: on


def _turned(points: list[tuple[float, float]] | Points, body: str) -> Points:
    """Return points of a vertebra's own frame, pitched and moved to its place."""
    x, y, _, _, pitch = _BODIES[body]
    a = np.radians(pitch)
    matrix = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
    return np.asarray(np.asarray(points, float) @ matrix + (x, y))


def _body(name: str) -> Points:
    _, _, depth, height, _ = _BODIES[name]
    return smooth(_turned(np.array(_BLOCK) * (depth / 2, height / 2), name), closed=True, steps=6)


def _disc(upper: str, lower: str) -> Points:
    _, _, d0, h0, _ = _BODIES[upper]
    _, _, d1, h1, _ = _BODIES[lower]
    top = _turned([(-d0 * 0.44, h0 / 2), (d0 * 0.44, h0 / 2)], upper)
    base = _turned([(d1 * 0.44, -h1 / 2), (-d1 * 0.44, -h1 / 2)], lower)
    return smooth(np.vstack([top, base]), closed=True, steps=4)


def _arch(name: str) -> Points:
    _, _, depth, height, _ = _BODIES[name]
    form, unit = {
        "C": (_CERVICAL_ARCH, 1.0),
        "T": (_THORACIC_ARCH, height),
        "L": (_LUMBAR_ARCH, height),
    }[name[0]]
    return smooth(
        _turned([(-depth / 2 + x, y * unit) for x, y in form], name), closed=True, steps=6
    )


def _process(name: str) -> Points:
    """Return the spinous process: a beak with a rounded tip, or a lumbar hatchet."""
    _, y, depth, height, _ = _BODIES[name]
    root = _turned([(-depth / 2 - 0.9, -height * 0.02)], name)[0]
    if name[0] == "L":
        return _hatchet(name, root)
    if name[0] == "C":
        tip, widths = np.array(_CERVICAL[name]), [1.15, 0.85, 0.62, 0.85 if name == "C7" else 0.70]
    else:
        x = float(np.interp(y + 1.5, *_THORACIC_X))
        tip = np.array((x, LEVELS[name] - 0.45))
        widths = [1.7, 1.1, 0.75, 1.1 if name in ("T11", "T12") else 0.70]
    middle = (root + tip) / 2 + (0.1, -0.35)
    way = (tip - middle) / np.hypot(*(tip - middle))
    end = 1.0 if name[0] == "T" or name == "C7" else 0.85
    line = [
        root,
        middle * 0.6 + root * 0.4,
        (middle + tip) / 2,
        tip - way * 0.45,
        tip,
        tip + way * 0.4,
    ]
    return strip(np.array(line), [*widths[:3], widths[3] * 0.95, end, 0.42 * end])


def _hatchet(name: str, root: Points) -> Points:
    y = _BODIES[name][1]
    x = float(np.interp(y, *_LUMBAR_X)) + (0.9 if name == "L5" else 0.0)
    tip = np.array((x, LEVELS[name] - 1.3))
    middle = (root + tip) / 2 + (0, -0.1)
    widths = [1.6, 1.7, 1.6, 1.3] if name == "L5" else [1.8, 2.3, 2.5, 2.3]
    return strip(np.array([root, middle * 0.6 + root * 0.4, (middle + tip) / 2, tip]), widths)


def _transverse(name: str) -> list[Bone]:
    _, _, depth, height, pitch = _BODIES[name]
    if name[0] == "L":
        x, y = _turned([(-depth / 2 - 0.75, -height * 0.12)], name)[0]
        return [Bone(f"{name} transverse", knob(x, y, 0.62, 0.40, turn=pitch), 0.5, 1.0)]
    if name[0] == "T" and name not in ("T11", "T12"):
        x, y = _turned([(-depth / 2 - 1.9, -height * 0.30)], name)[0]
        return [Bone(f"{name} transverse", knob(x, y, 0.55, 0.48, turn=20), 0.5, 1.0)]
    return []


def _vertebra(name: str) -> list[Bone]:
    return [
        Bone(name, _body(name), 1.4, 0.8),
        Bone(f"{name} arch", _arch(name), 0.7, 0.9),
        *_transverse(name),
    ]


def _rib(number: int) -> Bone:
    """Return a rib from its head over the angle to the side of the chest."""
    x, y, depth, height, _ = _BODIES[f"T{number}"]
    if number in _FREE_RIBS:
        way, widths = _FREE_RIBS[number]
        head = [(x - depth / 2 - 0.2, y - 0.6), (x - depth / 2 - 2.4, y - 0.3)]
        return Bone(f"rib {number}", strip([*head, *way], widths), 0.8, 0.9)
    angle, side, end = _RIBS[number - 1]
    if number == 1:
        way = [(-3.1, 24.5), (-4.3, 24.9), (-4.5, 26.2), (-3.0, 27.5), (-0.2, 29.0), end]
        return Bone("rib 1", strip(way, [0.7, 1.0, 1.3, 1.35, 1.3, 1.2]), 0.8, 0.9)
    way = [
        (x - depth / 2 + 0.2, y - height * 0.45),
        (x - depth / 2 - 1.8, y - height * 0.35),
        (angle[0] + 0.5, angle[1] - 0.9),
        angle,
        (angle[0] * 0.62 + side[0] * 0.38 - 0.75, angle[1] * 0.60 + side[1] * 0.40),
        side,
        (side[0] * 0.45 + end[0] * 0.55, side[1] * 0.36 + end[1] * 0.64 + 0.15),
        end,
    ]
    return Bone(f"rib {number}", strip(way, [0.7, 0.9, 1.1, 1.2, 1.25, 1.25, 1.2, 1.15]), 0.8, 0.9)


def _cartilage(number: int) -> Bone:
    return Bone(f"cartilage {number}", strip(_CARTILAGES[number - 1], [1.15, 0.95, 0.85]), 0.5, 0.6)


_NAMES = tuple(_BODIES)
#: Discs, spinous processes and vertebrae.
SPINE: list[Bone] = [
    *(Bone(f"disc {a}", _disc(a, b), 0.4, 0.4) for a, b in pairwise(_NAMES)),
    *(Bone(f"{name} process", _process(name), 0.9, 0.8) for name in reversed(_NAMES)),
    *(bone for name in _NAMES for bone in _vertebra(name)),
]
#: Sacrum with its crest, and tail bone.
SACRUM: list[Bone] = [
    *_SACRUM,
    *(
        Bone(f"sacral crest {k}", knob(x, y, a, b, turn=112), 0.5, 0.8)
        for k, (x, y, a, b) in enumerate(_SACRAL_KNOBS, 1)
    ),
    *(
        Bone(f"coccyx {k}", knob(x, y, a, 0.46, turn=-20), 0.5, 0.8)
        for k, (x, y, a) in enumerate(_COCCYX, 1)
    ),
]
#: The free ribs, then the others from below with their cartilages.
RIBS: list[Bone] = [
    _rib(11),
    _rib(12),
    *(bone for k in range(10, 0, -1) for bone in (_cartilage(k), _rib(k))),
]
