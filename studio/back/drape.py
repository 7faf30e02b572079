"""The drape: plain briefs over the skin, half of them (cm)."""

from __future__ import annotations

from studio.curves import Point
from studio.figure import Groove, Stroke

# fmt: off
#: Waist, side seam and leg opening of the right half.
BRIEFS: list[Point] = [
    (0, 78.1), (4, 78.0), (8, 77.8), (12, 77.6), (15, 77.45), (18, 77.4), (18.6, 80.5),
        (17.6, 82.6), (16.0, 85.4), (13.8, 88.7), (11.0, 91.9), (8.0, 94.1), (5.0, 95.3),
        (2.6, 95.6), (0, 95.4),
]

#: How many points of BRIEFS make the waist, and where the leg opening starts.
WAIST, OPENING = 6, 7

#: The cloth spans the cleft and the folds: these undo the furrows of the skin beneath.
SPANS: list[Groove] = [
    Groove([(0, 79.6), (0, 84), (0, 89), (0, 92.6)], -1.75, 0.7, 0.6),
    Groove([(1.2, 93.4), (4.0, 95.2), (7.6, 95.0)], -0.6, 0.35, 0.45),
]

#: Seat seam.
SEAM = Stroke([(0, 79.6), (0.04, 84), (0, 89), (0, 94)], 0.10, "in", 0.55)

#: Creases of the right half.
CREASES: list[Stroke] = [
    Stroke([(1.0, 80.4), (2.2, 81.6), (4.2, 82.2)], 0.06, "taper", 0.14),
    Stroke([(0.6, 84.0), (1.6, 86.4), (3.4, 88.2)], 0.06, "taper", 0.14),
    Stroke([(13.4, 86.8), (9.6, 90.4), (5.6, 92.4)], 0.06, "taper", 0.14),
    Stroke([(15.6, 84.2), (13.6, 86.2), (11.0, 88.0)], 0.06, "taper", 0.10),
]
# fmt: on
