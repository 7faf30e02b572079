"""The arm held forwards, its outer side and the back of the hand towards the viewer (cm)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from studio.back import modelling as hanging
from studio.back import skin as back_skin
from studio.back.frames import FINGERS, hand_edge
from studio.curves import Point, Points, smooth
from studio.figure import Blush, Groove, Mound, Stroke
from studio.side.frames import arm, beyond_wrist, forearm, from_hanging, hand

# fmt: off
#: Bellies of muscle and knobs of bone.
MOUNDS: list[Mound] = [
    Mound([arm(-2.2, -2), arm(-2.4, 1.6), arm(2, 3.6), arm(7, 4.4), arm(12, 2.2),
        arm(14.4, 0.3), arm(11, -1.8), arm(5, -4.4), arm(0, -4.4)], 0.85, 1.1),
    Mound([arm(9.6, 3.6), arm(14, 4.2), arm(19, 4.2), arm(23.6, 3.2), arm(21, 1.4),
        arm(15, 1.4)], 0.55, 0.8),
    Mound([arm(15, 0.2), arm(19, 1.2), arm(24.4, 1.8), arm(26, 0.6), arm(21, -0.6)], 0.3, 0.7),
    Mound([arm(8.4, -4.4), arm(10, -1.8), arm(15, -1.2), arm(20, -1.8), arm(22.6, -3.2),
        arm(17, -4.4)], 0.6, 0.8),
    Mound([arm(27.6, -3.7), arm(27.8, -2), forearm(0.6, -2.4), forearm(1.2, -3.6)], 0.4, 0.45),
    Mound([arm(26.4, -0.3), arm(28.4, 0.6), forearm(0.6, 0), arm(28.4, -1.2)], 0.26, 0.5),
    Mound([arm(24, 2.2), forearm(-0.6, 3.6), forearm(5, 4), forearm(11, 3), forearm(14, 1.8),
        forearm(8, 1.6), forearm(1, 1.6)], 0.72, 0.7),
    Mound([forearm(1, 1.2), forearm(6, 1.4), forearm(13, 0.6), forearm(16, -0.2),
        forearm(9, -1.2), forearm(3, -1.4)], 0.55, 0.7),
    Mound([forearm(2.6, -3.6), forearm(8, -3.4), forearm(15, -2.5), forearm(9, -2),
        forearm(4, -2.2)], 0.32, 0.6),
    Mound([forearm(22.4, -2.4), forearm(22.6, -0.9), forearm(24.2, -0.8), forearm(24.6, -2.3)],
        0.42, 0.4),
    Mound([forearm(14, 0.4), forearm(17.6, 1.6), forearm(21.6, 2.5), forearm(23.6, 2.4),
        forearm(20.6, 1.5), forearm(17, 0.3)], 0.34, 0.35),
    Mound([forearm(2, -0.2), forearm(7, 0.3), forearm(14, 0.1), forearm(9, -0.9),
        forearm(4, -1.2)], 0.26, 0.4),
    Mound([forearm(3, 2.4), forearm(8, 2.6), forearm(13, 2), forearm(8, 1.9)], 0.22, 0.4),
]

#: Furrows, and cords where the depth is negative.
GROOVES: list[Groove] = [
    Groove([arm(3, 4.8), arm(8, 3.4), arm(12, 1.6), arm(14.4, 0.3)], 0.34, 0.4, 0.45),
    Groove([arm(4, -4.6), arm(9, -2.6), arm(13, -0.6), arm(14.6, 0.2)], 0.4, 0.4, 0.5),
    Groove([arm(14.4, 0.3), arm(18, 0.6), arm(24, 1.6)], 0.3, 0.5, 0.5),
    Groove([arm(15, -0.6), arm(20, -0.9), arm(26, -1)], 0.22, 0.5, 0.5),
    Groove([arm(26.4, 3.4), forearm(0, 2.6), forearm(2.4, 2.4)], 0.24, 0.5, 0.5),
    Groove([forearm(0.6, 1.4), forearm(7, 1.5), forearm(13, 0.9), forearm(18, 0.8)], 0.24, 0.4,
        0.45),
    Groove([forearm(2, -1.9), forearm(9, -1.7), forearm(16, -1.5), forearm(22, -1.8)], 0.28,
        0.4, 0.4),
    Groove([forearm(13, 0.9), forearm(17, 0.1), forearm(20, 0.2)], 0.16, 0.3, 0.3),
    Groove([forearm(17.4, 2.2), forearm(20, 1.2), forearm(24, 1)], 0.16, 0.3, 0.3),
    Groove([forearm(1.6, 3), forearm(8, 3), forearm(14, 2.2)], 0.16, 0.35, 0.35),
    Groove([forearm(17, -0.4), forearm(21, -0.5), forearm(24.6, -0.4)], -0.1, 0.3, 0.2),
    Groove([forearm(16, 1.4), forearm(21, 0.9), forearm(24.8, 0.9)], -0.08, 0.25, 0.2),
]

#: Drawn lines.
LINES: list[Stroke] = [
    Stroke([arm(4.6, 4.2), arm(8.6, 3), arm(12.4, 1.2), arm(14.8, 0.2)], 0.1, "taper", 0.45),
    Stroke([arm(5, -4.3), arm(9, -2.6), arm(12.6, -0.8), arm(14.8, 0.1)], 0.1, "taper", 0.5),
    Stroke([arm(15.2, 0.5), arm(19, 0.9), arm(24.4, 1.9)], 0.08, "taper", 0.38),
    Stroke([arm(15.8, -0.7), arm(20, -1.1), arm(25, -1.4)], 0.07, "taper", 0.3),
    Stroke([arm(27.2, -3.2), arm(27.8, -2.2), arm(27.5, -1.2)], 0.08, "taper", 0.4),
    Stroke([forearm(-0.4, -2.2), forearm(0.9, -2.5), forearm(1.7, -3.3)], 0.09, "taper", 0.45),
    Stroke([arm(27, -0.2), arm(28, 0.4), forearm(-0.2, 0.2)], 0.07, "taper", 0.35),
    Stroke([arm(25.4, 4), arm(26.8, 3.2), arm(27.6, 2.2)], 0.1, "in", 0.5),
    Stroke([forearm(1.2, 1.5), forearm(7, 1.6), forearm(13, 1), forearm(18, 0.7)], 0.08,
        "taper", 0.36),
    Stroke([forearm(2.4, -1.9), forearm(9, -1.7), forearm(16, -1.5), forearm(21, -1.8)], 0.08,
        "taper", 0.4),
    Stroke([forearm(22.6, -1.2), forearm(23.8, -0.7), forearm(24.9, -1.2)], 0.09, "taper", 0.5),
    Stroke([forearm(14.4, 0.2), forearm(18, 1), forearm(21.6, 1.7), forearm(24.2, 1.9)], 0.07,
        "taper", 0.3),
    Stroke([forearm(3, 2.9), forearm(8, 3), forearm(13, 2.4)], 0.06, "taper", 0.22),
    Stroke([forearm(3, 0), forearm(8, -0.4), forearm(15, -0.5), forearm(20, -0.5)], 0.06,
        "taper", 0.2),
    Stroke([forearm(25.4, -2.2), forearm(25.8, 0), forearm(25.3, 2.3)], 0.06, "taper", 0.35),
]
# fmt: on


# fmt: off
#: Upper border from the shoulder to the wrist.
_UPPER: list[Point] = [
    arm(-1.2, 1.9), arm(1.2, 3.1), arm(4.2, 4.3), arm(7.5, 5.0), arm(11, 5.15), arm(14, 4.95),
        arm(18, 5.05), arm(22, 4.75), arm(25.6, 4.15), forearm(0.6, 4.0), forearm(3.4, 4.75),
        forearm(7, 4.65), forearm(11, 4.0), forearm(16, 3.2), forearm(20, 2.9),
        forearm(23.4, 2.85),
]
#: Lower border from the wrist to the armpit.
_LOWER: list[Point] = [
    forearm(24.6, -2.95), forearm(23.4, -3.1), forearm(21, -2.85), forearm(16, -3.2),
        forearm(10, -4.0), forearm(5, -4.4), forearm(1.6, -4.3), forearm(-0.4, -4.3),
        arm(28.6, -4.2), arm(26.4, -3.9), arm(22, -4.3), arm(17.6, -4.9), arm(13.4, -5.25),
        arm(10.6, -5.3), arm(8.2, -5.5),
]
#: Where the arm runs into the trunk, under the skin of the shoulder.
_ROOT: list[Point] = [arm(4.5, -6.0), arm(0.5, -5.6), arm(-3.0, -3.2), arm(-4.0, -0.6)]
# fmt: on

#: All that lies beyond the middle of the forearm.
HAND: list[tuple[float, float]] = [
    forearm(14, -12),
    forearm(14, 12),
    hand(14, 30),
    hand(-14, 30),
]
#: The arm past the shoulder, where nothing of the trunk is seen any more.
FREE: list[tuple[float, float]] = [arm(9, -30), arm(9, 30), arm(95, 60), arm(95, -60)]
#: From where to where along the arm its form replaces the trunk's.
BLEND = (-3.8, 3.0)


def _from_back(strokes: Sequence[Stroke]) -> list[Stroke]:
    return [replace(s, curve=from_hanging(s.curve)) for s in strokes if beyond_wrist(s.curve)]


LINES += _from_back(back_skin.LINES)
MOUNDS += [replace(m, curve=from_hanging(m.curve)) for m in hanging.MOUNDS if beyond_wrist(m.curve)]
GROOVES += [
    replace(g, curve=from_hanging(g.curve)) for g in hanging.GROOVES if beyond_wrist(g.curve)
]
_TIPS = [hand(*spot) for finger in FINGERS for spot in (finger.knuckle, finger.at(0.97))]
BLUSHES: list[Blush] = [
    *(Blush(x, y, 1.4, 0.5) for x, y in _TIPS),
    Blush(*arm(28.4, -3.0), 2.2, 0.45),
    Blush(*hand(-1.9, -1.2), 1.2, 0.35),
]


def border() -> Points:
    """Return the free border of the arm, from the shoulder round the hand to the armpit."""
    fingers = [(float(x), float(y)) for x, y in from_hanging(hand_edge())]
    return smooth([*_UPPER, *fingers, *_LOWER])


def outline() -> Points:
    """Return the closed outline of the arm, its root hidden in the shoulder."""
    fingers = [(float(x), float(y)) for x, y in from_hanging(hand_edge())]
    return smooth([*_UPPER, *fingers, *_LOWER, *_ROOT], closed=True)
