"""Fingers seen from the side: an axis that bends at the joints, and places about it (cm).

The plate's frame: wrist at y = 0, fingers down, x positive towards the back of the hand.  Lengths
are those of the hand on the plate of the back: it is the same person's.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.back.frames import FINGERS
from studio.curves import Points, lengths, resample, smooth

_STRETCH = 1.05
#: Joints, as shares of a finger's length from its knuckle.
JOINTS = (0.0, 0.46, 0.745, 1.0)


@dataclass(frozen=True, slots=True)
class SideFinger:
    """One finger from its little-finger side.

    Attributes:
        number: 0 for the index.
        knuckle: middle of its knuckle joint.
        degrees: lean of the three links towards the palm, from straight down.
        half: half of its thickness at the root.
    """

    number: int
    knuckle: tuple[float, float]
    degrees: tuple[float, float, float]
    half: float

    @property
    def joints(self) -> Points:
        """Return knuckle, joints and tip on the axis."""
        length = FINGERS[self.number].length * _STRETCH
        out = [np.array(self.knuckle)]
        for k, lean in enumerate(np.radians(self.degrees)):
            link = length * (JOINTS[k + 1] - JOINTS[k])
            out.append(out[-1] + link * np.array((-np.sin(lean), np.cos(lean))))
        return np.array(out)

    def at(self, share: float, off: float = 0.0) -> tuple[float, float]:
        """Return the place at a share of the length, ``off`` half thicknesses to the back."""
        joints = self.joints
        middles = (joints[:-1] + joints[1:]) / 2
        through = np.empty((7, 2))
        through[::2], through[1::2] = joints, middles
        axis = resample(smooth(through, steps=16), 201)
        s = lengths(axis)
        x, y = (float(np.interp(share * s[-1], s, axis[:, k])) for k in (0, 1))
        turn = np.gradient(axis, axis=0)
        dx, dy = (float(np.interp(share * s[-1], s, turn[:, k])) for k in (0, 1))
        norm = float(np.hypot(dx, dy))
        return x + dy / norm * off * self.half, y - dx / norm * off * self.half


INDEX = SideFinger(0, (1.98, 8.75), (-4.0, 4.0, 8.0), 0.88)
MIDDLE = SideFinger(1, (2.02, 9.10), (3.0, 13.0, 19.0), 0.92)
RING = SideFinger(2, (1.78, 8.60), (9.0, 23.0, 30.0), 0.87)
LITTLE = SideFinger(3, (1.22, 7.70), (15.0, 31.0, 39.0), 0.76)
