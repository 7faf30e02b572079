"""The outer side of the right foot: its forms, drawn lines, toes and flush (cm).

In the frame of the leg seen from the side: x runs forwards, y down from the vertex.  The leg above
the ankle is that of the whole figure.
"""

from __future__ import annotations

from dataclasses import dataclass

from studio.curves import Point
from studio.figure import Blush, Groove, Mound, Stroke
from studio.shapes import knob

# fmt: off
#: Bellies of muscle and knobs of bone from the ankle down.
MOUNDS: list[Mound] = [
    # Achilles tendon, outer ankle, heel
    Mound([(-4.6, 150), (-3.8, 157), (-4, 163), (-5.2, 168), (-6.3, 168.4), (-5.3, 164),
        (-4.7, 157)], 0.55, 0.5),
    Mound([(-1.9, 164.6), (-0.6, 164.2), (0.2, 166.0), (0.0, 167.6), (-0.7, 168.6), (-1.6, 168.6),
        (-2.3, 167.2)], 0.95, 0.45),
    Mound([(-6.7, 169.4), (-4.6, 168.8), (-2.8, 171), (-3.0, 173.0), (-6.0, 173.4)], 0.55, 0.8),
    # short extensor of the toes, tuberosity, outer border, ball of the little toe
    Mound([(0.9, 168.3), (3.0, 168.5), (4.8, 169.8), (3.6, 170.6), (1.4, 169.9)], 0.5, 0.45),
    Mound([(2.6, 171.8), (3.8, 171.3), (4.9, 172.0), (4.3, 172.9), (3.0, 172.8)], 0.34, 0.42),
    Mound([(4.6, 172.2), (7.4, 172.4), (9.0, 172.9), (8.6, 173.7), (5.4, 173.6)], 0.25, 0.4),
    Mound([(8.0, 172.1), (9.6, 171.8), (11.0, 172.5), (10.4, 173.7), (8.2, 173.6)], 0.32, 0.5),
    Mound([(4.8, 168.2), (8.8, 169.9), (11.8, 171.1), (10.8, 171.7), (7.0, 171.0), (4.6, 169.9)],
        0.25, 0.6),
    Mound(knob(-1.0, 171.4, 1.6, 0.8), 0.2, 0.6),
]

#: Furrows, and cords where the depth is negative.
GROOVES: list[Groove] = [
    Groove([(-3, 157), (-3.3, 162), (-3.4, 166.4)], 0.75, 1.2, 0.6),
    Groove([(0.9, 161), (0.9, 165), (1.0, 167.2), (1.8, 168.2)], 0.4, 0.8, 0.5),
    Groove([(-2.2, 168.4), (-1.0, 169.5), (0.4, 169.2)], 0.36, 0.6, 0.4),
    # tendons: tibialis anterior, extensors of the toes, third peroneal, peroneals
    Groove([(2, 158), (2.2, 163), (4.2, 166.4), (7.6, 168.6)], -0.18, 0.35, 0.22),
    Groove([(1.6, 164.4), (3.2, 167.0), (7.4, 169.4), (11.4, 171.2)], -0.13, 0.28, 0.18),
    Groove([(1.5, 165.0), (2.8, 167.5), (6.4, 170.0), (9.8, 171.6)], -0.13, 0.28, 0.18),
    Groove([(1.2, 165.8), (2.2, 168.0), (4.2, 170.2), (6.2, 171.4)], -0.13, 0.28, 0.18),
    Groove([(-2.4, 163), (-2.7, 167.0), (-1.6, 169.4), (0.8, 170.9), (3.0, 172.0)], -0.2, 0.42,
        0.28),
    # between the metatarsals, behind the ball, above the sole's rim
    Groove([(5.0, 170.3), (8.0, 171.6), (10.6, 172.4)], 0.16, 0.45, 0.3),
    Groove([(-2.6, 168.8), (-2.4, 170.2), (-0.6, 171.6)], 0.25, 0.6, 0.4),
    Groove([(5.4, 173.4), (7.4, 173.3), (8.2, 173.5)], 0.2, 0.5, 0.3),
    Groove([(-0.4, 173.4), (2.0, 173.2), (4.4, 173.4)], 0.34, 0.6, 0.35),
]

#: Drawn lines from the ankle down.
LINES: list[Stroke] = [
    Stroke([(-2.3, 166.4), (-2.15, 167.8), (-1.35, 168.6), (-0.45, 168.35), (0.2, 167.3)], 0.11,
        "taper", 0.62),
    Stroke([(0.1, 163.8), (0.35, 165.4), (0.3, 166.6)], 0.06, "taper", 0.28),
    Stroke([(1.7, 159), (1.6, 163), (2.5, 165.8), (4.6, 167.6), (8.2, 169.4)], 0.075, "taper",
        0.38),
    Stroke([(0.9, 163), (1.4, 165.8), (3.0, 167.8), (7.0, 170.0), (10.9, 171.7)], 0.065, "taper",
        0.34),
    Stroke([(1.0, 166.2), (2.0, 168.3), (4.0, 170.3), (6.0, 171.5)], 0.055, "taper", 0.28),
    Stroke([(-2.7, 168.2), (-2.3, 169.7), (-0.6, 171.0), (2.2, 172.1)], 0.08, "taper", 0.45),
    Stroke([(2.8, 171.7), (3.6, 171.25), (4.5, 171.8)], 0.07, "taper", 0.4),
    Stroke([(2.75, 172.5), (3.5, 173.0), (4.5, 172.8)], 0.055, "taper", 0.26),
    Stroke([(-6.5, 171.2), (-5.7, 172.8), (-3.7, 173.4)], 0.07, "taper", 0.32),
    Stroke([(-3.4, 173.5), (0.2, 173.0), (3.4, 173.35), (6.6, 173.3), (9.4, 173.7)], 0.075,
        "taper", 0.42),
    Stroke([(-5.7, 166.6), (-5.1, 168.0), (-5.5, 169.3)], 0.06, "taper", 0.3),
    Stroke([(8.6, 172.6), (9.3, 172.15), (10.1, 172.4)], 0.055, "taper", 0.26),
    Stroke([(1.4, 168.3), (2.8, 168.35), (4.2, 169.3)], 0.05, "taper", 0.24),
]

#: Where the skin is redder.
BLUSHES: list[Blush] = [
    Blush(5.2, 122, 3, 0.55), Blush(-1, 167, 2.2, 0.45), Blush(-6.2, 172, 2.4, 0.7),
    Blush(15.6, 172.8, 2.8, 0.65), Blush(9.4, 172.9, 1.6, 0.4), Blush(3.6, 172.2, 1.2, 0.35),
]
# fmt: on


@dataclass(frozen=True, slots=True)
class SideToe:
    """A toe seen from its outer side: where its root and tip lie, and the height of its back."""

    root: float
    tip: float
    back: float

    def edge(self) -> list[Point]:
        """Return its closed edge: from within the foot over the back, the tip and the pad."""
        a, w, y = self.root, self.tip - self.root, self.back
        low = 174.12
        h = low - y
        return [
            (a - 2.2, y + 0.2 * h), (a, y + 0.16 * h), (a + 0.24 * w, y + 0.03 * h),
            (a + 0.46 * w, y), (a + 0.66 * w, y + 0.08 * h), (a + 0.86 * w, y + 0.30 * h),
            (a + 0.985 * w, y + 0.58 * h), (a + 0.97 * w, y + 0.82 * h), (a + 0.86 * w, low),
            (a + 0.6 * w, low), (a + 0.3 * w, low - 0.02 * h), (a - 2.2, low),
        ]  # fmt: skip

    def free(self) -> list[Point]:
        """Return the part of its edge that is drawn."""
        return self.edge()[1:10]

    def nail(self) -> list[Point]:
        """Return the edge of its nail, seen at a slant."""
        w, y = self.tip - self.root, self.back
        h = 174.02 - y
        x = self.tip
        return [
            (x - 0.30 * w, y + 0.13 * h), (x - 0.15 * w, y + 0.27 * h),
            (x - 0.03 * w, y + 0.46 * h), (x - 0.05 * w, y + 0.55 * h),
            (x - 0.15 * w, y + 0.48 * h), (x - 0.27 * w, y + 0.32 * h),
        ]  # fmt: skip


#: The lesser toes from the second to the little one; their tips lie where the plan has them.
TOES = (
    SideToe(13.4, 17.85, 171.25),
    SideToe(12.7, 17.12, 171.62),
    SideToe(11.8, 15.95, 172.0),
    SideToe(10.5, 14.35, 172.36),
)
#: The nail of the great toe behind them.
GREAT_NAIL: list[Point] = [
    (16.4, 171.12), (17.3, 171.45), (17.95, 172.1), (17.4, 171.9), (16.7, 171.45),
]  # fmt: skip
