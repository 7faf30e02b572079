"""The hand seen straight from behind: the frame of the palm, and places on the fingers (cm).

Wrist at y = 0, fingers down; x is positive on the thumb's side.  Lengths are those of the hand
on the plate of the back: it is the same person's.
"""

from __future__ import annotations

from studio.back.frames import FINGERS
from studio.figure import Frame

_palm = Frame((0.0, 0.0), 0.0, (1.05, 1.03))

#: How far each finger bends sideways at its tip, in half widths towards the thumb.
_BOW = (-0.30, -0.06, 0.22, 0.46)


def palm(radial: float, distal: float) -> tuple[float, float]:
    """Return the plate's point of the hand's own frame: radial is the thumb's side."""
    return _palm(distal, radial)


def finger(number: int, share: float, off: float = 0.0) -> tuple[float, float]:
    """Return the place at a share of a finger's length, ``off`` half widths to the thumb's side.

    Fingers are numbered from the index, 0; their length counts from the knuckle.
    """
    bent = off + _BOW[number] * max(0.0, share - 0.25) ** 1.6
    return palm(*FINGERS[number].at(share, bent))
