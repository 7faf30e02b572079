"""The bones of the hand and wrist seen from behind (cm)."""

from __future__ import annotations

from dataclasses import replace

from studio.back.frames import FINGERS
from studio.back_of_hand.frame import finger, palm
from studio.curves import Control, smooth
from studio.figure import Bone, Groove
from studio.hand.carpus import CARPUS
from studio.shapes import shaft, strip

# fmt: off
#: Each phalanx but the last: start and end as shares of the finger, widths of base, waist, head.
_LINKS = ((0.015, 0.452, 1.22, 0.70, 0.98), (0.478, 0.736, 1.06, 0.64, 0.84))


def _bone(name: str, control: Control, thickness: float, *furrows: Groove) -> Bone:
    return Bone(name, smooth(control, closed=True), thickness, 0.85, furrows)


_FOREARM: list[Bone] = [
    _bone("radius", [(1.15, -11.4), (1.25, -8.0), (1.0, -5.2), (0.42, -3.2), (-0.36, -1.9),
        (-0.62, -1.15), (-0.48, -0.58), (0.35, -0.40), (1.2, -0.28), (2.0, 0.0), (2.52, 0.36),
        (2.80, -0.02), (2.74, -1.2), (2.56, -2.6), (2.56, -4.6), (2.76, -7.4), (3.05, -11.4)], 1.0,
        Groove([(0.86, -2.1), (0.88, -1.3), (0.92, -0.7)], -0.20, 0.26, 0.13),
        Groove([(0.50, -2.2), (0.52, -1.3), (0.5, -0.6)], 0.14, 0.26, 0.14),
        Groove([(1.6, -2.4), (1.75, -1.4), (1.8, -0.5)], 0.12, 0.34, 0.18),
        Groove([(-0.2, -1.5), (-0.3, -0.9)], 0.14, 0.26, 0.14),
        Groove([(1.5, -11), (1.6, -7), (1.3, -4)], -0.10, 0.3, 0.2)),
    _bone("ulna", [(-1.05, -11.4), (-1.08, -7.4), (-1.16, -4.8), (-1.20, -3.0), (-0.98, -2.0),
        (-0.84, -1.3), (-0.96, -0.78), (-1.50, -0.60), (-2.02, -0.56), (-2.28, -0.12),
        (-2.52, -0.18), (-2.62, -0.9), (-2.62, -1.8), (-2.44, -3.0), (-2.32, -5.2), (-2.44, -8.0),
        (-2.62, -11.4)], 0.8,
        Groove([(-1.95, -2.0), (-2.0, -1.2), (-2.1, -0.5)], 0.16, 0.22, 0.12),
        Groove([(-1.9, -10.8), (-1.8, -7), (-1.75, -3.8)], -0.12, 0.26, 0.18)),
]

_THUMB: list[Bone] = [
    Bone("metacarpal 1", shaft(palm(2.88, 2.5), palm(4.98, 6.05), 1.36, 0.86, 1.30), 0.7, 0.85,
         [Groove([palm(3.3, 3.2), palm(4.6, 5.4)], -0.08, 0.2, 0.14)]),
    Bone("phalanx 1.1", shaft(palm(5.10, 6.28), palm(6.16, 8.82), 1.26, 0.78, 1.06), 0.6, 0.85),
    Bone("phalanx 1.2", strip([palm(6.28, 9.05), palm(6.72, 10.3), palm(7.16, 11.75)],
         [0.80, 1.06, 0.76, 0.56, 0.52, 0.66, 0.76, 0.62]), 0.5, 0.85),
]
# fmt: on


def _ray(i: int) -> list[Bone]:
    """Return metacarpal and phalanges of one finger, the knobs of its knuckle parted in two."""
    x, y = FINGERS[i].knuckle
    w = FINGERS[i].width / 1.78
    base, head = palm(x * 0.52 + 0.1, 2.86), palm(x, y + 0.02)
    ridge = [palm(x * 0.60 + 0.08, 3.9), palm(x * 0.78, 5.8), palm(x * 0.92, 7.1)]
    out = [
        Bone(
            f"metacarpal {i + 2}",
            shaft(base, head, 1.22 * w, 0.70 * w, 1.24 * w),
            0.7,
            0.85,
            [Groove(ridge, -0.08, 0.18, 0.12)],
        )
    ]
    for k, (a, b, w0, waist, w1) in enumerate(_LINKS):
        bone = shaft(finger(i, a), finger(i, b), w0 * w, waist * w, w1 * w)
        dip = Groove([finger(i, b - 0.035), finger(i, b)], 0.10, 0.20 * w, 0.10)
        out.append(Bone(f"phalanx {i + 2}.{k + 1}", bone, 0.6, 0.85, [dip]))
    widths = [k * w for k in (0.66, 0.88, 0.60, 0.44, 0.40, 0.50, 0.58, 0.46)]
    tip = strip([finger(i, t) for t in (0.757, 0.85, 0.958)], widths)
    out.append(Bone(f"phalanx {i + 2}.3", tip, 0.5, 0.85))
    return out


#: Every bone, from the farthest to the nearest.
BONES: tuple[Bone, ...] = tuple(
    replace(bone, paired=False)
    for bone in (*_FOREARM, *CARPUS, *_THUMB, *(b for i in range(4) for b in _ray(i)))
)
