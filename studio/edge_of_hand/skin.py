"""The skin of the hand seen from its little-finger edge, turned a little to show its back (cm)."""

from __future__ import annotations

from studio.curves import Point
from studio.edge_of_hand.frame import INDEX, LITTLE, MIDDLE, RING, SideFinger
from studio.figure import Blush, Stroke
from studio.pieces import Nail

#: Where the drawing of the forearm ends.
TOP = -10.70

# fmt: off
#: Back of a finger from its knuckle to its tip: share of its length, half thicknesses.
_BACK = (
    (0.16, 0.96), (0.30, 0.88), (0.40, 0.94), (0.455, 1.03), (0.51, 0.96), (0.60, 0.84),
    (0.69, 0.82), (0.745, 0.87), (0.79, 0.78), (0.835, 0.73), (0.90, 0.70), (0.95, 0.60),
    (0.982, 0.40), (1.0, 0.08),
)
#: Its palm side, from the tip back to its root: pads between creases.
_PAD = (
    (0.995, -0.24), (0.975, -0.52), (0.94, -0.76), (0.89, -0.90), (0.83, -0.92), (0.785, -0.84),
    (0.745, -0.74), (0.70, -0.84), (0.63, -0.94), (0.55, -0.90), (0.50, -0.82), (0.465, -0.76),
    (0.42, -0.88), (0.34, -1.0), (0.28, -0.98),
)
#: Back of forearm and hand, down to the knuckle of the little finger.
_DORSAL: list[Point] = [
    (2.86, TOP, "corner"), (2.64, -8.8), (2.44, -6.6), (2.30, -4.8), (2.26, -3.6), (2.34, -2.6),
    (2.40, -1.8), (2.34, -1.0), (2.20, -0.3), (2.14, 0.4), (2.18, 1.4), (2.30, 2.8), (2.41, 4.2),
    (2.48, 5.6), (2.47, 6.6), (2.34, 7.5), (2.08, 8.25),
]
#: Ball of the little finger and wrist, upwards from the root of the little finger.
_PALMAR: list[Point] = [
    (-0.02, 8.62), (-0.34, 8.18), (-0.72, 7.66), (-1.18, 6.96), (-1.62, 6.06), (-1.98, 5.0),
    (-2.18, 3.9), (-2.22, 2.9), (-2.12, 2.0), (-2.02, 1.3), (-2.06, 0.72), (-1.98, 0.18),
    (-1.86, -0.4), (-1.86, -1.6), (-1.98, -3.2), (-2.18, -5.2), (-2.46, -8.0),
    (-2.74, TOP, "corner"),
]
#: The thumb beyond the palm.
THUMB: list[Point] = [
    (-1.2, 1.2), (-2.1, 1.45), (-2.85, 2.2), (-3.45, 3.2), (-3.98, 4.35), (-4.40, 5.35),
    (-4.72, 6.2), (-4.90, 7.0), (-5.06, 7.7), (-5.28, 8.4), (-5.46, 9.1), (-5.56, 9.8),
    (-5.46, 10.4), (-5.14, 10.80), (-4.72, 10.78), (-4.38, 10.36), (-4.16, 9.7), (-4.02, 9.0),
    (-3.92, 8.45), (-3.76, 7.9), (-3.48, 7.35), (-3.08, 6.92), (-2.55, 6.76), (-2.05, 6.92),
    (-1.6, 7.25), (-0.9, 7.4), (-0.4, 6.2),
]
# fmt: on


def hand() -> list[Point]:
    """Return forearm, hand and little finger, nearest to the viewer."""
    out = [*_DORSAL, *(LITTLE.at(s, d) for s, d in _BACK)]
    out += [LITTLE.at(s, p) for s, p in (*_PAD, (0.235, -0.86))]
    return [*out, *_PALMAR]


def behind(finger: SideFinger, root: float) -> list[Point]:
    """Return a finger that lies behind: its knuckle rises out of the back of the hand."""
    x, y = finger.knuckle
    swell = ((0.90, -1.5), (1.00, -0.85), (1.10, -0.15), (1.06, 0.55))
    knuckle = [(x + k * finger.half, y + dy) for k, dy in swell]
    out: list[Point] = [(root, 4.4), (root + 0.04, 5.6), *knuckle]
    out += [finger.at(s, d) for s, d in _BACK]
    out += [finger.at(s, p) for s, p in _PAD]
    return [*out, finger.at(0.1, -0.9), (0.2, 6.6), (0.6, 4.4)]


# fmt: off
def _folds(f: SideFinger, weight: float = 1.0) -> list[Stroke]:
    """Return wrinkles over a finger's joints and the creases of its palm side."""
    rows = (
        (0.432, 0.90, 0.52, -0.006, 0.026, 0.24), (0.447, 0.96, 0.40, -0.008, 0.036, 0.42),
        (0.461, 0.98, 0.46, -0.004, 0.040, 0.46), (0.476, 0.96, 0.36, 0.004, 0.036, 0.40),
        (0.492, 0.92, 0.54, 0.008, 0.028, 0.26), (0.735, 0.82, 0.44, -0.004, 0.032, 0.40),
        (0.748, 0.84, 0.36, 0.002, 0.034, 0.40), (0.762, 0.80, 0.50, 0.006, 0.026, 0.24),
        (0.462, -0.77, -0.06, -0.006, 0.048, 0.56), (0.486, -0.80, -0.34, -0.004, 0.032, 0.34),
        (0.742, -0.75, -0.14, -0.006, 0.044, 0.52), (0.762, -0.80, -0.42, -0.004, 0.028, 0.28),
    )
    return [
        Stroke([f.at(s, a), f.at(s + bow, (a * 0.6 + b * 0.4)), f.at(s + bow * 2.4, b)], width,
               "out", strength * weight)
        for s, a, b, bow, width, strength in rows
    ]


def _nail(f: SideFinger) -> Nail:
    """Return the part of a finger's nail that shows beyond its back."""
    edge = [(0.848, 0.71), (0.895, 0.70), (0.945, 0.61), (0.978, 0.43), (0.987, 0.32),
            (0.976, 0.22), (0.935, 0.26), (0.890, 0.34), (0.860, 0.44), (0.846, 0.60)]
    free = [(0.978, 0.43), (0.987, 0.32), (0.976, 0.22), (0.962, 0.24), (0.970, 0.38),
            (0.963, 0.51)]
    gleam = [(0.87, 0.56), (0.91, 0.50), (0.95, 0.42)]
    return Nail(*([f.at(s, k) for s, k in part] for part in (edge, free, (), gleam)))


#: Drawn lines of the nearest piece.
LINES: list[Stroke] = [
    # head of the ulna and the cleft on its far side
    Stroke([(1.52, -2.55), (1.80, -2.0), (1.84, -1.4), (1.60, -0.80)], 0.048, "taper", 0.44),
    Stroke([(0.30, -2.2), (0.18, -1.6), (0.34, -0.95), (0.80, -0.58)], 0.036, "taper", 0.26),
    # wrist creases on both sides
    Stroke([(2.14, 0.12), (1.70, 0.16), (1.15, 0.02), (0.70, 0.06)], 0.042, "in", 0.42),
    Stroke([(2.12, 0.52), (1.72, 0.62), (1.30, 0.54)], 0.030, "in", 0.28),
    Stroke([(-1.93, 0.0), (-1.45, 0.12), (-0.85, 0.06), (-0.2, 0.20), (0.30, 0.16)], 0.046, "out",
        0.46),
    Stroke([(-1.86, -0.46), (-1.2, -0.36), (-0.6, -0.42)], 0.032, "out", 0.30),
    Stroke([(-1.05, 0.40), (-0.92, 0.86), (-1.12, 1.28), (-1.55, 1.42)], 0.036, "taper", 0.28),
    # tendons: flexor to the pea bone, extensor over the head of the ulna, borders of the forearm
    Stroke([(-1.42, -9.2), (-1.20, -6.6), (-1.08, -3.8), (-1.12, -1.2)], 0.046, "taper", 0.34),
    Stroke([(-0.30, -8.6), (-0.22, -6.0), (-0.30, -3.6)], 0.032, "taper", 0.20),
    Stroke([(0.95, -9.0), (0.98, -6.6), (0.86, -4.4), (0.62, -2.9)], 0.042, "taper", 0.30),
    Stroke([(1.95, -7.4), (1.84, -5.4), (1.86, -3.8)], 0.032, "taper", 0.22),
    Stroke([(0.86, 0.40), (0.62, 1.2), (0.44, 2.1)], 0.032, "taper", 0.24),
    # border between the skin of the back and of the palm, over the edge of the fifth metacarpal
    Stroke([(0.10, 2.6), (0.30, 4.0), (0.48, 5.4), (0.58, 6.3)], 0.036, "taper", 0.26),
    # tendons of ring and little finger
    Stroke([(1.62, 1.4), (1.66, 3.4), (1.62, 5.2), (1.52, 6.6)], 0.034, "taper", 0.24),
    Stroke([(2.04, 2.2), (2.14, 4.0), (2.16, 5.8)], 0.032, "taper", 0.22),
    # end of the palm's far crease, and folds beside it
    Stroke([(-0.86, 7.44), (-0.52, 7.10), (-0.08, 6.92), (0.38, 6.90)], 0.060, "out", 0.62),
    Stroke([(-0.48, 7.98), (-0.12, 7.66), (0.22, 7.56)], 0.036, "out", 0.34),
    Stroke([(-1.30, 6.72), (-0.92, 6.42), (-0.56, 6.34)], 0.034, "out", 0.30),
    Stroke([(-1.72, 5.74), (-1.36, 5.56), (-1.02, 5.56)], 0.028, "out", 0.20),
    # root of the little finger
    Stroke([LITTLE.at(0.235, -0.88), LITTLE.at(0.222, -0.4), LITTLE.at(0.205, 0.02)], 0.050, "out",
        0.56),
    Stroke([LITTLE.at(0.262, -0.96), LITTLE.at(0.252, -0.5), LITTLE.at(0.245, -0.2)], 0.034, "out",
        0.32),
    # its knuckle
    Stroke([(1.92, 7.35), (1.66, 7.42), (1.46, 7.62)], 0.030, "in", 0.30),
    Stroke([(1.86, 7.68), (1.62, 7.72), (1.46, 7.90)], 0.032, "in", 0.32),
    Stroke([(1.76, 8.02), (1.56, 8.04), (1.44, 8.16)], 0.026, "in", 0.22),
    *_folds(LITTLE),
]
NAILS = {f.number: _nail(f) for f in (INDEX, MIDDLE, RING, LITTLE)}
FOLDS = {f.number: _folds(f, 0.85) for f in (INDEX, MIDDLE, RING)}
#: Lines of the thumb, whose nail looks away: only its rim shows.
THUMB_LINES: list[Stroke] = [
    Stroke([(-3.98, 8.50), (-4.36, 8.34), (-4.76, 8.30)], 0.044, "out", 0.48),
    Stroke([(-4.06, 8.86), (-4.36, 8.74)], 0.028, "out", 0.28),
    Stroke([(-3.44, 6.95), (-3.72, 6.42), (-3.86, 5.8)], 0.036, "taper", 0.30),
    Stroke([(-2.95, 6.50), (-3.05, 5.7), (-2.9, 4.7), (-2.5, 3.6)], 0.038, "taper", 0.32),
    Stroke([(-5.02, 7.62), (-4.82, 7.66), (-4.66, 7.78)], 0.028, "in", 0.30),
    Stroke([(-5.10, 7.92), (-4.88, 7.96)], 0.026, "in", 0.28),
]
THUMB_NAIL = Nail(
    [(-5.43, 9.0), (-5.50, 9.35), (-5.55, 9.8), (-5.51, 10.24), (-5.40, 10.46), (-5.34, 10.2),
     (-5.38, 9.7), (-5.37, 9.25)],
    [(-5.49, 10.30), (-5.40, 10.46), (-5.35, 10.30), (-5.46, 10.16)],
)

#: Where the skin is redder: towards the palm, on joints and tips.
BLUSHES: list[Blush] = [
    *(Blush(x, y, 1.15, 0.44) for x, y in ((-1.7, 2.2), (-1.7, 3.8), (-1.5, 5.2), (-1.0, 6.6),
                                          (-0.3, 7.8))),
    *(Blush(*f.at(s, -0.6), 0.62, 0.40) for f in (LITTLE, RING, MIDDLE) for s in (0.34, 0.62)),
    *(Blush(*f.at(0.95), 0.80, 0.60) for f in (LITTLE, RING, MIDDLE, INDEX)),
    *(Blush(*f.at(0.46, 0.5), 0.62, 0.42) for f in (LITTLE, RING, MIDDLE, INDEX)),
    *(Blush(*f.at(0.0, 0.7), 0.9, 0.40) for f in (LITTLE, RING, MIDDLE)),
    Blush(1.1, -1.5, 0.95, 0.34),
    Blush(-4.9, 10.2, 0.9, 0.62),
    Blush(-3.2, 4.8, 1.3, 0.36),
    Blush(-4.2, 7.6, 1.0, 0.34),
]
# fmt: on
