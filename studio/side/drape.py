"""The drape: plain briefs over the skin, in profile (cm)."""

from __future__ import annotations

from studio.curves import Point
from studio.figure import Stroke

# fmt: off
#: Waistband, from front to back.
WAIST: list[Point] = [
    (12, 80.3), (9.6, 79.7), (6.4, 78.6), (2.6, 77.6), (-2.0, 77.0), (-7.0, 76.7),
        (-11.6, 76.9), (-14.6, 77.3),
]
#: Opening of the leg, from back to front.
OPENING: list[Point] = [
    (-14.6, 95.6), (-11.2, 95.9), (-9.6, 95.2), (-7.6, 93.2), (-5.4, 89.4), (-3.0, 85.8),
        (-0.4, 83.4), (2.6, 83.0), (5.6, 84.6), (8.0, 87.0), (9.8, 89.4), (12, 91.6),
]
#: Folds of the cloth.
CREASES: list[Stroke] = [
    Stroke([(6.6, 84.6), (5.2, 82.4), (2.6, 80.8)], 0.07, "taper", 0.18),
    Stroke([(8.8, 86.6), (7.8, 83.6), (5.8, 81.0)], 0.06, "taper", 0.16),
    Stroke([(-5.6, 88.6), (-7.6, 86.6), (-10.4, 85.4)], 0.07, "taper", 0.16),
    Stroke([(-8.2, 93.0), (-9.8, 91.4), (-12, 90.4)], 0.07, "taper", 0.20),
    Stroke([(-2.6, 84.6), (-3.4, 82.2), (-5.6, 80.0)], 0.06, "taper", 0.14),
]
# fmt: on

#: Window of the cloth's shade: x, y, width, height.
MAP_WINDOW = (-16.0, 74.0, 30.0, 24.0)
