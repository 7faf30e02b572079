"""The drape: plain briefs over the skin, half of them (cm)."""

from __future__ import annotations

from studio.curves import Point
from studio.figure import Mound, Stroke

# fmt: off
#: Waist, side seam and leg opening of the right half.
BRIEFS: list[Point] = [
    (0, 80.0), (4, 79.7), (8, 79.2), (12, 78.5), (15, 77.9), (18, 77.4), (18.6, 80.5),
    (17.6, 82.6), (15.4, 84.0), (12.4, 85.8), (9.2, 88.0), (6.0, 90.5), (3.4, 92.9), (1.6, 94.9),
    (0, 95.6),
]

#: How many points of BRIEFS make the waist, and where the leg opening starts.
WAIST, OPENING = 6, 7

#: The cloth spans the groins and the fork.
SPANS: list[Mound] = [
    Mound([(-2.6, 84), (0, 83.4), (2.6, 84), (2.2, 90), (0, 92), (-2.2, 90)], 0.12, 0.9),
]

#: Creases of the right half.
CREASES: list[Stroke] = [
    Stroke([(2.2, 81.6), (2.7, 85), (2.0, 89), (1.0, 92.6)], 0.06, "taper", 0.30),
    Stroke([(13, 83.6), (9.4, 85.4), (6.4, 87.6)], 0.06, "taper", 0.16),
    Stroke([(14.8, 81.8), (11.6, 83.0), (8.4, 84.4)], 0.06, "taper", 0.14),
]
# fmt: on
