"""The forms of the back of the hand under the skin (cm)."""

from __future__ import annotations

from itertools import pairwise

from studio.back.frames import FINGERS
from studio.back_of_hand.frame import finger, palm
from studio.back_of_hand.skin import CREASES
from studio.figure import Groove, Mound
from studio.shapes import knob

# fmt: off
#: Heads of bones, bellies of muscle.
MOUNDS: list[Mound] = [
    # first dorsal interosseous, ball of the little finger
    Mound([palm(2.9, 2.9), palm(3.7, 3.7), palm(4.3, 5.4), palm(4.2, 7.0), palm(3.5, 7.2),
        palm(3.0, 5.8), palm(2.6, 4.2)], 0.30, 0.36),
    Mound([palm(-3.3, 1.8), palm(-3.0, 4.0), palm(-3.3, 6.2), palm(-3.9, 6.2), palm(-4.0, 4.0),
        palm(-3.7, 2.4)], 0.16, 0.40),
    # head of the ulna, end of the radius
    Mound(knob(-2.02, -1.50, 0.74, 0.86, turn=-12, square=2.0), 0.24, 0.32),
    Mound([(0.9, -1.9), (2.3, -2.2), (2.75, -1.2), (2.5, -0.4), (1.2, -0.5)], 0.12, 0.36),
    Mound(knob(0.86, -1.35, 0.24, 0.42), 0.09, 0.14),
    # saddle joint, knuckle and joint of the thumb; its last pad
    Mound(knob(*palm(3.25, 2.3), 0.48, 0.60, turn=-35), 0.16, 0.26),
    Mound(knob(*palm(5.30, 6.1), 0.60, 0.62), 0.20, 0.26),
    Mound(knob(*palm(6.30, 9.0), 0.56, 0.50), 0.13, 0.20),
    # muscles of the forearm fall away to their tendons
    Mound([(-1.2, -11.5), (0.8, -11.5), (1.0, -8.4), (0.6, -6.0), (-0.4, -6.4), (-1.1, -8.6)], 0.16,
        0.50),
    Mound([(1.4, -7.2), (2.3, -6.6), (2.7, -4.6), (2.7, -2.8), (2.0, -3.4), (1.5, -5.2)], 0.14,
        0.36),
]

#: Furrows, and cords where the depth is negative.
GROOVES: list[Groove] = [
    # snuffbox and the two tendons beside it
    Groove([palm(2.3, 0.5), palm(2.75, 1.3), palm(3.1, 2.0)], 0.26, 0.40, 0.20),
    Groove([palm(1.0, -0.7), palm(1.8, 0.7), palm(2.7, 2.2), palm(3.7, 3.9), palm(4.7, 5.4)],
        -0.17, 0.20, 0.11),
    Groove([palm(2.6, -0.6), palm(2.85, 0.7), palm(3.35, 1.9), palm(4.3, 3.6), palm(5.1, 5.3)],
        -0.10, 0.20, 0.11),
    # the two tendons over the end of the radius, on their way to the thumb
    Groove([(1.55, -6.0), (2.25, -4.0), (2.58, -2.2), (2.62, -0.6), palm(2.70, 0.9)], -0.085, 0.17,
        0.10),
    Groove([(2.15, -6.2), (2.66, -4.4), (2.86, -2.6), (2.90, -0.8)], -0.075, 0.16, 0.10),
    # web of the thumb
    Groove([palm(4.2, 7.9), palm(3.9, 7.0), palm(3.65, 6.0)], 0.16, 0.24, 0.18),
    Groove([palm(3.45, 4.4), palm(3.75, 6.2), palm(3.85, 7.8)], 0.14, 0.30, 0.24),
    # round the head of the ulna
    Groove([(-1.20, -2.7), (-0.95, -1.9), (-0.98, -1.1), (-1.3, -0.6)], 0.20, 0.24, 0.18),
    Groove([(-2.7, -0.72), (-2.0, -0.52), (-1.4, -0.6)], 0.12, 0.26, 0.20),
    # wrist
    Groove([(-2.6, -0.2), (-0.7, 0.14), (1.5, 0.06), (2.6, -0.2)], 0.06, 0.26, 0.20),
    # border of the ulna, trough between the bones
    Groove([(-1.6, -10.6), (-1.5, -7.4), (-1.3, -4.4), (-1.05, -3.0)], 0.22, 0.32, 0.28),
    Groove([(0.3, -6.0), (0.25, -4.0), (0.1, -1.6)], 0.12, 0.50, 0.34),
    Groove([(1.2, -8.6), (1.35, -6.0), (1.2, -3.4)], 0.10, 0.30, 0.26),
    # hollow behind the fifth knuckle
    Groove([palm(-4.1, 6.62), palm(-3.7, 6.6)], 0.16, 0.26, 0.16),
    # veins: an arch across the back of the hand and what leads to and from it
    Groove([palm(2.15, 6.3), palm(1.75, 5.55), palm(1.05, 5.25), palm(0.35, 5.45),
        palm(-0.35, 5.15), palm(-1.0, 5.3), palm(-1.75, 4.9)], -0.052, 0.11, 0.075),
    Groove([palm(-2.15, 8.3), palm(-2.0, 7.2), palm(-2.1, 6.2), palm(-1.75, 4.9),
        palm(-2.1, 3.6), palm(-2.3, 2.3), (-2.05, 1.0), (-2.5, 0.1)], -0.056, 0.12, 0.075),
    Groove([palm(2.02, 8.9), palm(2.2, 7.7), palm(2.15, 6.3), palm(2.4, 4.7), palm(2.2, 3.2),
        palm(2.35, 1.8), (2.15, 0.5), (2.3, -1.2), (2.05, -3.0), (2.3, -5.2)], -0.056, 0.12, 0.075),
    Groove([palm(-0.1, 8.9), palm(-0.25, 7.6), palm(-0.05, 6.5), palm(-0.35, 5.15)], -0.046, 0.10,
        0.07),
    Groove([palm(1.05, 5.25), palm(0.85, 4.2), palm(1.15, 3.2), palm(2.2, 2.6)], -0.036, 0.09,
        0.07),
]
# fmt: on

for _i, _f in enumerate(FINGERS):
    _x, _y = _f.knuckle
    _w = _f.width / 1.8
    # knuckle: a broad head under the skin, then the tendon that runs over it
    MOUNDS.append(Mound(knob(*palm(_x, _y - 0.15), 0.58 * _w, 0.62, square=2.0), 0.40, 0.24))
    MOUNDS.append(Mound(knob(*palm(_x, _y - 0.1), 0.26 * _w, 0.32), 0.12, 0.14))
    GROOVES.append(
        Groove(
            [
                palm(_x * 0.38 + 0.26, (1.7, 1.3, 1.5, 2.1)[_i]),
                palm(_x * 0.56 + 0.16, 3.2),
                palm(_x * 0.86, 6.2),
                palm(_x, _y - 0.35),
            ],
            (-0.12, -0.15, -0.14, -0.11)[_i],
            0.17,
            0.10,
        )
    )
    MOUNDS.append(Mound(knob(*finger(_i, 0.478), 0.50 * _w, 0.46), 0.12, 0.17))
    MOUNDS.append(Mound(knob(*finger(_i, 0.757), 0.38 * _w, 0.34), 0.06, 0.14))
    # the back of each link is a little flat; the nail lies in a trough
    GROOVES.append(Groove([finger(_i, 0.20), finger(_i, 0.32), finger(_i, 0.41)], 0.06, 0.40, 0.22))
    GROOVES.append(Groove([finger(_i, 0.57), finger(_i, 0.69)], 0.05, 0.34, 0.20))
    for _side in (-1, 1):
        GROOVES.append(
            Groove(
                [finger(_i, t, _side * k) for t, k in ((0.86, 0.70), (0.91, 0.72), (0.96, 0.62))],
                0.07,
                0.06,
                0.06,
            )
        )
    GROOVES.append(
        Groove([finger(_i, t, k) for t, k in ((0.845, -0.5), (0.833, 0), (0.845, 0.5))], 0.06, 0.06,
               0.06)
    )  # fmt: skip
for _line in CREASES:
    GROOVES.append(Groove(_line, 0.055, 0.030, 0.030))
for _a, _b in pairwise(FINGERS):
    _m = (_a.knuckle[0] + _b.knuckle[0]) / 2
    GROOVES.append(Groove([palm(_m * 0.76, 5.2), palm(_m * 0.9, 7.0), palm(_m, 8.3), palm(_m, 9.6)],
                          0.26, 0.42, 0.26))  # fmt: skip
    GROOVES.append(Groove([palm(_m, 8.6), palm(_m, 10.6)], 0.18, 0.40, 0.22))
