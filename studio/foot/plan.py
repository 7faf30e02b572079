"""The plan of the right foot: toes, webs, joints and edges as they lie on the ground (cm).

x runs to the inner side, y from the back of the heel towards the toes.  The foot is 25.6 cm long.
What a side view shows of the foot lies at the same distance from the heel.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.curves import Point

LENGTH = 25.6
#: Where the back of the heel lies in the frame of the leg seen from the side.
_HEEL = -7.45


def forwards(from_heel: float) -> float:
    """Return where a distance from the heel lies in a side view of the leg (forwards is +)."""
    return from_heel + _HEEL


@dataclass(frozen=True, slots=True)
class Toe:
    """One toe: its root, length, lean to the inner side in degrees, and width."""

    root: tuple[float, float]
    length: float
    degrees: float
    width: float

    def at(self, share: float, off: float = 0.0) -> tuple[float, float]:
        """Return the point at a share of the length, ``off`` half widths to the inner side."""
        r = np.radians(self.degrees)
        x = self.root[0] + self.length * share * np.sin(r) + off * self.width / 2 * np.cos(r)
        y = self.root[1] + self.length * share * np.cos(r) - off * self.width / 2 * np.sin(r)
        return float(x), float(y)

    @property
    def great(self) -> bool:
        """Whether it is the great toe."""
        return self.width > 2


#: From the great toe to the little toe.
TOES = (
    Toe((3.05, 19.9), 5.65, -3.0, 2.65),
    Toe((0.80, 20.3), 5.05, -1.0, 1.58),
    Toe((-0.90, 19.9), 4.70, 2.0, 1.46),
    Toe((-2.54, 19.0), 4.45, 3.6, 1.44),
    Toe((-4.02, 17.7), 4.10, 3.6, 1.42),
)
#: Margins of the webs between the toes, from the first.
WEBS: tuple[tuple[float, float], ...] = (
    (1.66, 21.35), (-0.02, 21.45), (-1.58, 20.9), (-3.14, 19.8),
)  # fmt: skip
#: Joints between metatarsals and toes, from the first.
JOINTS: tuple[tuple[float, float], ...] = (
    (3.6, 18.7), (0.85, 19.4), (-0.8, 19.0), (-2.3, 18.0), (-3.8, 16.6),
)  # fmt: skip
#: Bases of the metatarsals, from the first.
BASES: tuple[tuple[float, float], ...] = (
    (2.42, 13.2), (1.15, 12.2), (0.0, 12.5), (-1.2, 12.1), (-2.7, 11.5),
)  # fmt: skip

# fmt: off
_TOE_EDGE = ((0.34, 1.0), (0.50, 0.92), (0.62, 0.93), (0.74, 1.03), (0.86, 0.96), (0.95, 0.66))
_GREAT_EDGE = ((0.30, 0.98), (0.46, 0.93), (0.60, 1.0), (0.74, 1.05), (0.87, 0.92), (0.96, 0.60))

#: The heel, from its inner to its outer side by way of its back.
HEEL: list[Point] = [(-3.4, 3.6), (-2.9, 1.6), (-1.7, 0.3), (0, 0), (1.7, 0.3), (2.85, 1.5),
    (3.35, 3.4)]
#: The inner border of the sole, forwards.
INNER: list[Point] = [(3.42, 5.6), (3.32, 8.0), (3.25, 10.2), (3.32, 12.4), (3.75, 14.6),
    (4.35, 16.6), (4.72, 18.2), (4.72, 19.4), (4.5, 20.6), (4.38, 21.8)]
#: The outer border, backwards.
OUTER: list[Point] = [(-4.80, 18.9), (-4.95, 17.6), (-4.95, 16.0), (-4.75, 13.8), (-4.5, 12.0),
    (-4.4, 10.6), (-4.05, 8.2), (-3.65, 5.8)]
# fmt: on


def toes_edge() -> list[Point]:
    """Return the outline of all toes, from the great toe's inner side to the little toe's outer."""
    p: list[Point] = []
    for i, toe in enumerate(TOES):
        edge = _GREAT_EDGE if toe.great else _TOE_EDGE
        inner = edge[2:] if toe.great else edge[1:]
        outer = edge[:0:-1] if i == len(WEBS) else edge[::-1]
        p += [toe.at(t, k) for t, k in inner]
        p.append(toe.at(1.0))
        p += [toe.at(t, -k) for t, k in outer]
        if i < len(WEBS):
            p.append(WEBS[i])
    return p


def gaps() -> list[list[Point]]:
    """Return the clefts between the toes, from the web to where the shorter toe ends."""
    out: list[list[Point]] = []
    for web, one, other in zip(WEBS, TOES, TOES[1:], strict=False):
        x, y = other.at(0.97, 1.1)
        touch = one.at((y - one.root[1]) / one.length, -1.0)
        middle = ((x + touch[0]) / 2, y)
        waist = (0.5 * (web[0] + middle[0]), 0.5 * (web[1] + middle[1]))
        out.append([web, waist, middle])
    return out
