"""The forms of the hand's edge under the skin (cm)."""

from __future__ import annotations

from studio.edge_of_hand.frame import LITTLE, SideFinger
from studio.figure import Groove, Mound
from studio.shapes import knob

# fmt: off
#: Heads of bones, bellies of muscle, pads, on the nearest piece.
MOUNDS: list[Mound] = [
    # head of the ulna, pea bone
    Mound(knob(1.06, -1.55, 0.72, 0.84, turn=10, square=2.0), 0.30, 0.28),
    Mound(knob(-1.48, 0.78, 0.46, 0.56), 0.20, 0.24),
    # ball of the little finger: two bellies
    Mound([(-2.0, 1.7), (-1.2, 1.5), (-0.5, 2.6), (-0.3, 4.4), (-0.5, 6.2), (-1.0, 6.8),
        (-1.6, 5.6), (-2.0, 3.8)], 0.34, 0.48),
    Mound([(-0.3, 1.9), (0.1, 3.4), (0.25, 5.4), (0.1, 6.4), (-0.5, 5.4), (-0.6, 3.2)], 0.16, 0.32),
    # fifth metacarpal and its head
    Mound([(0.55, 2.0), (1.05, 2.0), (1.35, 4.6), (1.5, 6.8), (1.0, 6.9), (0.75, 4.6)], 0.14, 0.30),
    Mound(knob(1.28, 7.62, 0.52, 0.56, square=2.0), 0.28, 0.24),
    Mound(knob(0.42, 2.2, 0.42, 0.42), 0.10, 0.20),
    # pad below the crease of the palm
    Mound([(-0.6, 7.5), (0.0, 7.2), (0.45, 7.5), (0.4, 8.4), (0.0, 8.3)], 0.14, 0.24),
    # bellies of the forearm
    Mound([(-2.2, -11.4), (-0.9, -11.4), (-0.6, -8.4), (-0.8, -5.4), (-1.4, -4.6), (-2.0, -7.0)],
        0.18, 0.5),
    Mound([(1.3, -11.4), (2.3, -11.4), (2.2, -8.0), (1.9, -5.6), (1.4, -6.6)], 0.14, 0.4),
]

#: Furrows, and cords where the depth is negative.
GROOVES: list[Groove] = [
    # round the head of the ulna
    Groove([(1.62, -2.6), (1.90, -2.0), (1.92, -1.3), (1.66, -0.65)], 0.20, 0.26, 0.17),
    Groove([(0.25, -2.4), (0.10, -1.6), (0.30, -0.8), (1.0, -0.46)], 0.16, 0.30, 0.22),
    # hollow of the wrist between the ulna and the wrist bones
    Groove([(0.7, -0.3), (0.3, 0.10), (-0.3, 0.2)], 0.16, 0.40, 0.24),
    Groove([(-1.9, 0.04), (-0.9, 0.1), (0.2, 0.2)], 0.07, 0.20, 0.14),
    # extensor and flexor of the wrist
    Groove([(1.10, -5.6), (0.92, -4.0), (0.66, -2.6), (0.44, -1.2), (0.56, 0.4), (0.46, 1.9)],
        -0.11, 0.20, 0.12),
    Groove([(-1.5, -9.6), (-1.32, -6.4), (-1.24, -3.4), (-1.34, -0.6), (-1.46, 0.4)], -0.17, 0.26,
        0.14),
    Groove([(-0.95, -8.4), (-0.8, -5.4), (-0.72, -2.4), (-0.8, -0.3)], 0.16, 0.34, 0.22),
    # border of the ulna
    Groove([(0.95, -10.4), (1.15, -7.4), (1.15, -5.2)], 0.18, 0.34, 0.28),
    # between the metacarpal and the ball of the little finger
    Groove([(0.0, 1.7), (0.34, 3.4), (0.55, 5.2), (0.62, 6.6)], 0.22, 0.34, 0.26),
    # hollow behind the fifth knuckle, end of the palm's far crease
    Groove([(0.30, 6.88), (0.64, 6.80), (0.92, 6.72)], 0.20, 0.30, 0.18),
    Groove([(-0.86, 7.44), (-0.52, 7.10), (-0.08, 6.92), (0.36, 6.90)], 0.16, 0.12, 0.09),
    Groove([(-0.48, 7.98), (-0.12, 7.66), (0.2, 7.58)], 0.08, 0.10, 0.07),
    # gap between the fourth and fifth metacarpals, and the tendons beside it
    Groove([(1.56, 2.8), (1.76, 4.4), (1.86, 6.0), (1.90, 7.2)], 0.20, 0.26, 0.17),
    Groove([(1.50, 0.6), (1.52, 2.6), (1.48, 4.8), (1.42, 6.8)], -0.11, 0.16, 0.10),
    Groove([(1.92, 0.9), (2.06, 3.0), (2.14, 5.4)], -0.10, 0.16, 0.10),
    # veins
    Groove([(1.86, 7.0), (1.72, 5.6), (1.30, 4.6), (1.05, 3.4), (1.25, 1.9), (1.15, 0.6),
        (0.3, -0.9), (0.12, -2.6), (0.3, -4.6), (0.1, -7.0)], -0.050, 0.11, 0.075),
    # root of the little finger
    Groove([LITTLE.at(0.235, -0.9), LITTLE.at(0.222, -0.4), LITTLE.at(0.21, 0.0)], 0.10, 0.12,
        0.09),
]
# fmt: on


def finger_mounds(f: SideFinger) -> list[Mound]:
    """Return joints and pads of a finger seen from its side."""
    return [
        Mound(knob(*f.at(0.46, 0.35), f.half * 0.55, f.half * 0.50), 0.12, 0.18),
        Mound(knob(*f.at(0.745, 0.25), f.half * 0.45, f.half * 0.42), 0.08, 0.14),
        Mound(knob(*f.at(0.89, -0.45), f.half * 0.42, f.half * 0.62), 0.10, 0.16),
        Mound(knob(*f.at(0.60, -0.45), f.half * 0.40, f.half * 0.66), 0.07, 0.16),
        Mound(knob(*f.at(0.34, -0.50), f.half * 0.40, f.half * 0.70), 0.07, 0.18),
    ]


def finger_grooves(f: SideFinger) -> list[Groove]:
    """Return the creases of a finger and the trough beside its nail."""
    lines = (
        ((0.462, -0.80), (0.456, -0.40), (0.448, 0.0)),
        ((0.742, -0.78), (0.736, -0.40), (0.730, -0.08)),
        ((0.446, 0.98), (0.440, 0.70), (0.436, 0.45)),
        ((0.474, 0.98), (0.478, 0.70), (0.484, 0.45)),
    )
    out = [Groove([f.at(s, k) for s, k in line], 0.07, 0.06, 0.05) for line in lines]
    trough = ((0.845, 0.62), (0.862, 0.38), (0.90, 0.26), (0.95, 0.16))
    return [*out, Groove([f.at(s, k) for s, k in trough], 0.06, 0.06, 0.06)]
