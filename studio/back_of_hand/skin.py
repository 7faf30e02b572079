"""The skin of the back of the hand: outline, folds, nails and flush (cm)."""

from __future__ import annotations

import numpy as np

from studio.back.frames import FINGERS
from studio.back_of_hand.frame import finger, palm
from studio.curves import Point
from studio.figure import Blush, Stroke
from studio.pieces import Nail

#: Where the drawing of the forearm ends.
TOP = -10.75

# fmt: off
#: Radial border of the forearm, down to the wrist.
_RADIAL: list[Point] = [
    (3.66, TOP, "corner"), (3.36, -8.8), (3.10, -6.6), (2.95, -4.6), (2.93, -3.0), (3.02, -1.8),
    (3.08, -1.0), (3.02, -0.3), (2.95, 0.35),
]
#: The thumb in the hand's frame: bumps of its saddle joint, knuckle and joint.
_THUMB: list[Point] = [
    (2.98, 0.95), (3.28, 1.65), (3.78, 2.5), (4.36, 3.45), (4.93, 4.4), (5.48, 5.3), (5.98, 6.05),
    (6.36, 6.8), (6.56, 7.55), (6.78, 8.25), (7.13, 8.95), (7.42, 9.65), (7.63, 10.4),
    (7.78, 11.1), (7.78, 11.75), (7.56, 12.22), (7.14, 12.42), (6.68, 12.3), (6.28, 11.85),
    (5.98, 11.15), (5.74, 10.4), (5.47, 9.75), (5.22, 9.2), (5.02, 8.65), (4.84, 8.2),
    (4.60, 7.86), (4.32, 7.80), (4.10, 8.08), (4.01, 8.6), (3.99, 9.2),
]
#: Sides of a finger: share of its length, half widths; then round the tip.
_SIDE: tuple[tuple[float, float], ...] = (
    (0.32, 1.05), (0.38, 1.02), (0.43, 1.04), (0.465, 1.065), (0.50, 1.06), (0.54, 1.01),
    (0.59, 0.94), (0.65, 0.90), (0.71, 0.91), (0.75, 0.93), (0.79, 0.90), (0.85, 0.87),
    (0.905, 0.81), (0.948, 0.68), (0.976, 0.49), (0.993, 0.25),
)
#: Webs between the fingers, in the hand's frame.
_WEBS: list[Point] = [(2.08, 11.0), (-0.19, 11.05), (-2.37, 9.98)]
#: Ulnar border of the hand in its frame, then of the wrist and forearm, upwards.
_ULNAR: list[Point] = [
    (-4.06, 9.3), (-4.12, 8.6), (-4.17, 7.9), (-4.13, 7.25), (-4.02, 6.65), (-4.04, 5.9),
    (-4.10, 4.9), (-4.06, 3.9), (-3.86, 2.9), (-3.48, 1.8), (-3.12, 0.9),
]
_WRIST: list[Point] = [
    (-2.94, 0.2), (-2.92, -0.35), (-3.06, -0.95), (-3.18, -1.6), (-3.12, -2.3), (-2.94, -3.3),
    (-2.86, -4.6), (-2.95, -6.4), (-3.2, -8.6), (-3.5, TOP, "corner"),
]


def outline() -> list[Point]:
    """Return the outline from the cut forearm round thumb and fingers and back."""
    out: list[Point] = [*_RADIAL, *(palm(p[0], p[1]) for p in _THUMB)]
    for i in range(4):
        side = ((0.20, 1.07), (0.27, 1.08), *_SIDE) if i == 0 else _SIDE
        out += [finger(i, t, k) for t, k in side]
        out.append(finger(i, 1.0))
        out += [finger(i, t, -k) for t, k in reversed(_SIDE)]
        if i < 3:
            out.append(palm(_WEBS[i][0], _WEBS[i][1]))
    out += [palm(p[0], p[1]) for p in _ULNAR]
    return [*out, *_WRIST]


#: Folds over the middle joint: share, half width, sag as a share, width, strength.
_KNUCKLE_FOLDS = (
    (0.430, 0.46, -0.010, 0.026, 0.22), (0.446, 0.62, -0.011, 0.034, 0.36),
    (0.458, 0.74, -0.009, 0.042, 0.50), (0.469, 0.52, -0.006, 0.030, 0.34),
    (0.480, 0.78, -0.001, 0.044, 0.54), (0.491, 0.50, 0.004, 0.030, 0.34),
    (0.501, 0.70, 0.007, 0.040, 0.46), (0.514, 0.52, 0.009, 0.030, 0.28),
)
#: Folds over the last joint.
_LAST_FOLDS = (
    (0.738, 0.46, -0.006, 0.028, 0.26), (0.749, 0.64, -0.005, 0.036, 0.44),
    (0.760, 0.66, 0.002, 0.036, 0.42), (0.771, 0.46, 0.005, 0.026, 0.24),
)


def _fold(i: int, t: float, w: float, sag: float, tilt: float) -> list[Point]:
    """Return a fold across a finger: waves a little, as skin does."""
    return [finger(i, t + tilt * 0.004, -w), finger(i, t + sag * 0.8, -w * 0.45),
            finger(i, t + sag, 0.06 * tilt), finger(i, t + sag * 0.75, w * 0.5),
            finger(i, t - tilt * 0.004, w)]


FOLDS: list[Stroke] = [
    Stroke(_fold(i, t, w, sag, (1, -1)[k % 2]), width, "taper", strength)
    for i in range(4)
    for k, (t, w, sag, width, strength) in enumerate((*_KNUCKLE_FOLDS, *_LAST_FOLDS))
]


def _knuckle(i: int) -> list[Stroke]:
    """Return the wrinkles on one knuckle, stretched flat while the fingers lie straight."""
    x, y = FINGERS[i].knuckle
    w = FINGERS[i].width / 1.8
    rows = ((-0.26, 0.26, 0.10, 0.024, 0.16), (-0.05, 0.46, 0.15, 0.034, 0.32),
            (0.18, 0.38, 0.14, 0.028, 0.24))
    return [
        Stroke([palm(x - a * w, y + d - s * 0.6), palm(x - a * w * 0.4, y + d + s * 0.4),
                palm(x + a * w * 0.4, y + d + s * 0.35), palm(x + a * w, y + d - s * 0.7)],
               width, "taper", strength)
        for d, a, s, width, strength in rows
    ]


#: Lines of the wrist, thumb, tendons and webs.
LINES: list[Stroke] = [
    # wrist creases
    Stroke([(-2.45, -0.16), (-1.85, 0.06), (-1.1, 0.17), (-0.3, 0.12)], 0.044, "taper", 0.42),
    Stroke([(-0.75, 0.20), (0.1, 0.14), (1.0, 0.18), (1.9, 0.02), (2.55, -0.22)], 0.046, "taper",
        0.44),
    Stroke([(-1.75, 0.50), (-0.9, 0.64), (0.0, 0.60), (0.8, 0.66)], 0.030, "taper", 0.26),
    Stroke([(-1.0, -0.30), (-0.2, -0.20), (0.7, -0.28), (1.4, -0.26)], 0.028, "taper", 0.22),
    Stroke([(1.1, 0.48), (1.6, 0.42), (2.1, 0.26)], 0.026, "taper", 0.20),
    # head of the ulna: its cleft on the thumb's side, its edge
    Stroke([(-1.30, -2.45), (-1.08, -1.95), (-1.04, -1.45), (-1.22, -0.95)], 0.046, "taper", 0.40),
    Stroke([(-2.88, -2.15), (-2.95, -1.6), (-2.82, -1.05)], 0.032, "taper", 0.20),
    Stroke([(-2.45, -0.72), (-2.02, -0.56), (-1.6, -0.62)], 0.030, "taper", 0.22),
    # tendons of the wrist and of the anatomical snuffbox
    Stroke([palm(1.95, 0.95), palm(2.55, 2.05), palm(3.35, 3.35), palm(4.25, 4.75)], 0.040,
        "taper", 0.34),
    Stroke([palm(2.78, 0.7), palm(3.2, 1.7), palm(3.95, 3.0), palm(4.75, 4.45)], 0.038, "taper",
        0.30),
    Stroke([(1.02, -2.1), (1.16, -1.55), (1.06, -1.05)], 0.034, "taper", 0.26),
    Stroke([(-1.30, -9.0), (-1.52, -7.4), (-1.56, -5.6), (-1.38, -3.8), (-1.26, -2.9)], 0.044,
        "taper", 0.32),
    Stroke([(0.30, -8.8), (0.52, -7.2), (0.50, -5.8), (0.34, -4.6)], 0.032, "taper", 0.18),
    Stroke([(1.85, -8.4), (2.25, -6.8), (2.42, -5.2), (2.44, -3.8)], 0.034, "taper", 0.24),
    # the web of the thumb and its folds
    Stroke([palm(4.20, 7.84), palm(3.95, 7.2), palm(3.72, 6.4), palm(3.6, 5.6)], 0.046, "out",
        0.44),
    Stroke([palm(4.42, 7.74), palm(4.3, 7.2), palm(4.26, 6.5)], 0.032, "out", 0.28),
    Stroke([palm(4.02, 8.35), palm(3.78, 8.0), palm(3.62, 7.5)], 0.032, "out", 0.28),
    # knuckle and joint of the thumb
    Stroke([palm(4.75, 6.45), palm(5.25, 6.25), palm(5.75, 5.95)], 0.036, "taper", 0.32),
    Stroke([palm(4.92, 6.78), palm(5.45, 6.55), palm(5.95, 6.25)], 0.030, "taper", 0.24),
    Stroke([palm(4.62, 6.12), palm(5.05, 5.96), palm(5.45, 5.72)], 0.026, "taper", 0.18),
    *(Stroke([palm(5.72 + 0.14 * d + e, 9.32 + d), palm(6.2 + 0.16 * d, 9.2 + d * 0.98),
              palm(6.72 + 0.2 * d - e, 8.82 + d * 0.94)], width, "taper", strength)
      for d, e, width, strength in ((-0.40, 0.16, 0.026, 0.22), (-0.22, 0.06, 0.036, 0.38),
                                    (-0.04, 0.0, 0.042, 0.50), (0.15, 0.04, 0.034, 0.36),
                                    (0.34, 0.16, 0.026, 0.22))),
    # the webs of the fingers run up between the knuckles
    Stroke([palm(2.08, 11.02), palm(2.09, 10.5), palm(2.02, 10.0)], 0.050, "out", 0.42),
    Stroke([palm(-0.19, 11.07), palm(-0.14, 10.5), palm(-0.16, 10.0)], 0.050, "out", 0.42),
    Stroke([palm(-2.37, 10.0), palm(-2.25, 9.5), palm(-2.22, 9.0)], 0.050, "out", 0.42),
    Stroke([palm(2.18, 11.1), palm(2.38, 10.8), palm(2.46, 10.45)], 0.030, "out", 0.24),
    Stroke([palm(-0.28, 11.15), palm(-0.46, 10.85), palm(-0.52, 10.5)], 0.030, "out", 0.24),
    Stroke([palm(-2.28, 10.12), palm(-1.98, 9.85), palm(-1.84, 9.5)], 0.030, "out", 0.22),
    # the edge of the palm below the little finger
    Stroke([palm(-4.04, 6.62), palm(-3.72, 6.58), palm(-3.45, 6.42)], 0.036, "out", 0.34),
    Stroke([palm(-4.08, 7.0), palm(-3.86, 6.98)], 0.028, "out", 0.24),
    Stroke([palm(-3.72, 2.4), palm(-3.86, 3.6), palm(-3.86, 5.0)], 0.030, "taper", 0.18),
    # tendons on the back of the hand
    *(Stroke([palm(x * 0.34 + 0.46, 1.3), palm(x * 0.62 + 0.30, 4.0), palm(x * 0.88 + 0.18, 6.6),
              palm(x + 0.16, y - 0.85)], 0.030, "taper", 0.20)
      for x, y in (f.knuckle for f in FINGERS)),
    *(line for i in range(4) for line in _knuckle(i)),
    *FOLDS,
]

# fmt: on


def _nail(i: int) -> Nail:
    """Return a finger's nail, seen straight on."""
    edge = [(0.967, -0.50), (0.935, -0.585), (0.900, -0.600), (0.872, -0.555), (0.852, -0.41),
            (0.842, -0.18), (0.842, 0.18), (0.852, 0.41), (0.872, 0.555), (0.900, 0.600),
            (0.935, 0.585), (0.967, 0.50), (0.981, 0.28), (0.985, 0.0), (0.981, -0.28)]  # fmt: skip
    free = [(0.966, -0.51), (0.961, -0.46), (0.972, -0.24), (0.9755, 0.0), (0.972, 0.24),
            (0.961, 0.46), (0.966, 0.51), (0.981, 0.28), (0.985, 0.0), (0.981, -0.28)]  # fmt: skip
    moon = [(0.849, -0.36), (0.862, -0.30), (0.870, 0.0), (0.862, 0.30), (0.849, 0.36), (0.842, 0)]
    gleam = [(0.858, -0.34), (0.905, -0.40), (0.950, -0.34)]
    lines = ([finger(i, t, k) for t, k in part] for part in (edge, free, moon, gleam))
    return Nail(*lines)


#: Nails; the thumb's is seen askew, towards its outer side.
NAILS: list[Nail] = [
    *(_nail(i) for i in range(4)),
    Nail(
        [palm(*p) for p in ((7.52, 12.02), (7.62, 11.4), (7.52, 10.8), (7.30, 10.48),
            (6.98, 10.42), (6.70, 10.58), (6.58, 10.9), (6.68, 11.5), (6.88, 12.06),
            (7.14, 12.22), (7.36, 12.18))],
        [palm(*p) for p in ((7.52, 12.02), (7.47, 11.92), (7.24, 12.06), (7.06, 12.02),
            (6.84, 11.86), (6.88, 12.06), (7.14, 12.22), (7.36, 12.18))],
        [palm(*p) for p in ((7.34, 10.52), (7.20, 10.66), (6.98, 10.68), (6.76, 10.70),
            (6.70, 10.58), (6.98, 10.42))],
        [palm(*p) for p in ((6.80, 10.85), (6.86, 11.3), (6.98, 11.75))],
    ),
]  # fmt: skip


def _blush(place: tuple[float, float], radius: float, strength: float) -> Blush:
    return Blush(place[0], place[1], radius, strength)


#: Where the skin is redder: knuckles, joints, tips, the borders towards the palm.
BLUSHES: list[Blush] = [
    *(_blush(palm(*f.knuckle), 1.0, 0.46) for f in FINGERS),
    *(_blush(finger(i, 0.48), 0.72, 0.46) for i in range(4)),
    *(_blush(finger(i, 0.755), 0.5, 0.22) for i in range(4)),
    *(_blush(finger(i, 0.97), 0.85, 0.62) for i in range(4)),
    _blush(palm(7.1, 11.7), 1.0, 0.6),
    _blush(palm(6.2, 9.1), 0.8, 0.4),
    _blush(palm(5.3, 6.2), 0.9, 0.3),
    _blush(palm(4.2, 7.6), 1.1, 0.4),
    _blush(palm(-4.1, 7.4), 0.9, 0.4),
    _blush(palm(-4.3, 5.0), 1.0, 0.34),
    _blush((-2.0, -1.5), 1.0, 0.34),
    *(_blush(palm(x, y), 0.8, 0.36) for x, y in ((2.06, 10.7), (-0.08, 10.8), (-2.1, 10.1))),
]

#: Contour points for the folds that the light falls into.
CREASES = [np.array([p[:2] for p in line.curve]) for line in FOLDS]
