"""The frames of the arm and the fingers: limbs are drawn along their own axes (cm)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.curves import Point
from studio.figure import Frame

#: Distal from the shoulder; the elbow joint lies at 29.6.
arm = Frame((17.8, 32.5), 12.0)
#: Distal from the elbow; the wrist lies at 25.6.
forearm = Frame(arm(29.6, 0.0), 16.5)
_palm = Frame(forearm(25.6, 0.0), 12.5, (1.05, 1.03))


def hand(radial: float, distal: float) -> tuple[float, float]:
    """Return the plate's point of the hand's own frame: radial is the thumb's side."""
    return _palm(distal, radial)


def of_the_near_hand(x: float, y: float) -> tuple[float, float]:
    """Return where a place of the hand that is shown from near to lies on the plate."""
    along, out = _palm.stretch
    return hand(x / out, y / along)


@dataclass(frozen=True, slots=True)
class Finger:
    """One finger in the hand's frame: knuckle, length from it, lean in degrees, width."""

    knuckle: tuple[float, float]
    length: float
    degrees: float
    width: float

    def at(self, share: float, off: float = 0.0) -> tuple[float, float]:
        """Return the point at a share of the length, ``off`` half widths to the radial side."""
        r = np.radians(self.degrees)
        x = self.knuckle[0] + self.length * share * np.sin(r) + off * self.width / 2 * np.cos(r)
        y = self.knuckle[1] + self.length * share * np.cos(r) - off * self.width / 2 * np.sin(r)
        return float(x), float(y)


FINGERS = (
    Finger((3.0, 8.3), 9.2, 4.0, 1.76),
    Finger((0.95, 8.7), 10.1, 0.3, 1.82),
    Finger((-1.1, 8.2), 9.4, -3.6, 1.70),
    Finger((-2.95, 7.3), 7.5, -9.0, 1.48),
)

# fmt: off
_FINGER_EDGE = (
    (0.30, 1.05), (0.40, 1.05), (0.47, 1.06), (0.54, 1.0), (0.62, 0.93), (0.71, 0.92),
    (0.76, 0.95), (0.82, 0.89), (0.91, 0.80), (0.965, 0.58),
)
_THUMB: list[Point] = [
    (2.95, 0.9), (3.4, 2.1), (4.15, 3.5), (5.1, 4.9), (5.85, 6.2), (6.3, 7.6), (6.85, 8.9),
        (7.3, 10.1), (7.55, 11.3), (7.3, 12.1),
    (6.6, 12.1), (6.0, 11.2), (5.5, 10.1), (5.1, 9.2), (4.6, 8.4),
    (4.05, 8.25), (3.92, 8.9), (3.96, 9.8),
]
_WEBS: list[Point] = [(2.08, 11.0), (-0.08, 11.05), (-2.12, 10.3)]
_ULNAR: list[Point] = [
    (-4.0, 8.9), (-4.15, 7.6), (-4.15, 6.0), (-3.95, 4.0), (-3.45, 2.0), (-3.0, 0.7),
]
# fmt: on


def hand_edge() -> list[Point]:
    """Return the hand's outline on the plate, from the radial wrist round to the ulnar wrist."""
    p: list[Point] = list(_THUMB)
    for i, f in enumerate(FINGERS):
        p += [f.at(t, k) for t, k in _FINGER_EDGE]
        p.append(f.at(1.0))
        p += [f.at(t, -k) for t, k in reversed(_FINGER_EDGE)]
        if i < len(_WEBS):
            p.append(_WEBS[i])
    return [hand(q[0], q[1]) for q in p + _ULNAR]
