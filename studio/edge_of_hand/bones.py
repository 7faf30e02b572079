"""The bones of the hand seen from its little-finger edge (cm)."""

from __future__ import annotations

from dataclasses import replace

from studio.curves import Control, smooth
from studio.edge_of_hand.frame import INDEX, JOINTS, LITTLE, MIDDLE, RING, SideFinger
from studio.figure import Bone, Groove
from studio.shapes import knob, shaft, strip


def _bone(
    name: str, control: Control, thickness: float, *furrows: Groove, far: bool = False
) -> Bone:
    return Bone(name, smooth(control, closed=True), thickness, 0.85, furrows, far=far)


# fmt: off
_THUMB: list[Bone] = [
    Bone("trapezium", knob(-0.95, 2.0, 0.60, 0.62), 0.6, 0.85, far=True),
    Bone("metacarpal 1", shaft((-1.35, 2.4), (-3.45, 5.55), 1.20, 0.78, 1.15), 0.6, 0.85, far=True),
    Bone("phalanx 1.1", shaft((-3.58, 5.80), (-4.46, 8.15), 1.10, 0.72, 0.95), 0.6, 0.85, far=True),
    Bone("phalanx 1.2", strip([(-4.54, 8.36), (-4.76, 9.3), (-4.98, 10.35)],
         [0.74, 0.92, 0.66, 0.48, 0.44, 0.44, 0.30]), 0.5, 0.85, far=True),
]

_FOREARM: list[Bone] = [
    _bone("radius", [(-1.95, -11.4), (-1.70, -8.0), (-1.40, -5.0), (-1.30, -2.6), (-1.40, -1.2),
        (-1.30, -0.45), (-0.4, -0.25), (0.6, -0.35), (1.35, -0.60), (1.72, -1.3), (1.55, -2.4),
        (1.0, -4.0), (0.35, -6.0), (0.05, -8.2), (-0.1, -11.4)], 1.0,
        Groove([(-0.4, -10.5), (-0.5, -7), (-0.3, -4)], -0.12, 0.3, 0.2), far=True),
    _bone("ulna", [(0.30, -11.4), (0.34, -8.0), (0.40, -5.0), (0.46, -3.2), (0.40, -2.2),
        (0.42, -1.5), (0.72, -0.92), (0.84, -0.46), (1.06, -0.16), (1.28, -0.50), (1.52, -0.86),
        (1.80, -1.4), (1.74, -2.1), (1.50, -3.0), (1.44, -5.0), (1.58, -8.0), (1.80, -11.4)], 0.9,
        Groove([(0.86, -2.4), (0.96, -1.6), (1.02, -0.7)], 0.14, 0.22, 0.12),
        Groove([(1.0, -10.8), (0.96, -7), (0.92, -4)], -0.12, 0.26, 0.18)),
]

#: The wrist, back to front: the pea bone stands out towards the palm.
_CARPUS: list[Bone] = [
    Bone("scaphoid", knob(-0.95, 1.0, 0.60, 0.70, turn=-20), 0.6, 0.85, far=True),
    Bone("lunate", knob(0.15, 0.38, 0.62, 0.60), 0.6, 0.85, far=True),
    Bone("capitate", knob(0.70, 1.75, 0.62, 1.05), 0.6, 0.85, far=True),
    _bone("hamate", [(0.02, 1.52), (0.60, 1.30), (1.18, 1.60), (1.36, 2.20), (1.20, 2.78),
        (0.62, 2.88), (0.06, 2.72), (-0.40, 2.84), (-0.98, 3.02), (-1.32, 2.78), (-1.20, 2.42),
        (-0.66, 2.24), (-0.22, 2.02)], 0.65,
        Groove([(-0.2, 2.1), (-0.15, 2.7)], 0.10, 0.3, 0.14)),
    _bone("triquetrum", [(-0.38, 0.62), (0.10, 0.22), (0.72, 0.20), (1.12, 0.66), (1.06, 1.22),
        (0.56, 1.48), (-0.08, 1.40), (-0.46, 1.06)], 0.65),
    Bone("pisiform", knob(-1.22, 0.86, 0.50, 0.58, turn=14), 0.6, 0.9),
]
# fmt: on


def _finger(f: SideFinger, root: tuple[float, float], *, far: bool) -> list[Bone]:
    """Return metacarpal and phalanges of one ray, seen from the side."""
    w = f.half / 0.76
    number = f.number + 2
    x, y = f.knuckle
    out = [Bone(f"metacarpal {number}", shaft(root, (x - 0.02, y + 0.02), 1.15 * w, 0.66 * w,
                                              1.24 * w), 0.7, 0.85, far=far)]  # fmt: skip
    widths = ((1.08, 0.58, 0.86), (0.88, 0.50, 0.70))
    for k, (base, waist, head) in enumerate(widths):
        start, end = f.at(JOINTS[k] + 0.022, 0.12), f.at(JOINTS[k + 1] - 0.008, 0.14)
        link = shaft(start, end, base * w, waist * w, head * w)
        out.append(Bone(f"phalanx {number}.{k + 1}", link, 0.6, 0.85, far=far))
    tip = strip([f.at(0.764, 0.12), f.at(0.85, 0.12), f.at(0.955, 0.10)],
                [k * w for k in (0.52, 0.70, 0.50, 0.36, 0.30, 0.30, 0.20)])  # fmt: skip
    out.append(Bone(f"phalanx {number}.3", tip, 0.5, 0.85, far=far))
    return out


#: Every bone, from the farthest to the nearest.
BONES: tuple[Bone, ...] = tuple(
    replace(bone, paired=False)
    for bone in (
        *_THUMB,
        *_finger(INDEX, (1.15, 2.9), far=True),
        *_finger(MIDDLE, (1.25, 3.0), far=True),
        *_finger(RING, (1.05, 2.9), far=True),
        *_FOREARM,
        *_CARPUS,
        *_finger(LITTLE, (0.60, 2.80), far=False),
    )
)
