"""The frames of the raised arm and of the shoulder blade that turns with it (cm).

The person stands with the right side towards the viewer, faces the viewer's right and holds the
right arm forwards, the back of the hand towards the viewer and the thumb up.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from studio.back import frames as hanging
from studio.curves import Control, Points
from studio.figure import Frame

#: Where the head of the humerus turns.
SHOULDER = (-0.6, 32.2)
#: Distal from the shoulder; the elbow joint lies at 29.6.
arm = Frame(SHOULDER, 61.0)
#: Distal from the elbow; the wrist lies at 25.6.
forearm = Frame(arm(29.6, 0.0), 86.0)
_palm = Frame(forearm(25.6, 0.0), 88.0, (1.05, 1.03))
#: How far the blade has turned, slid forwards and widened (it is seen less foreshortened).
_TURN, _SLIDE, _WIDER = np.radians(14.0), (0.7, -0.2), 1.06


def hand(radial: float, distal: float) -> tuple[float, float]:
    """Return the plate's point of the hand's own frame: radial is the thumb's side."""
    return _palm(distal, radial)


def blade(x: float, y: float) -> tuple[float, float]:
    """Return where a point of the resting shoulder blade lies when the arm is held forwards."""
    cos, sin = float(np.cos(_TURN)), float(np.sin(_TURN))
    dx, dy = (x - SHOULDER[0]) * _WIDER, y - SHOULDER[1]
    return (
        SHOULDER[0] + _SLIDE[0] + cos * dx + sin * dy,
        SHOULDER[1] + _SLIDE[1] + cos * dy - sin * dx,
    )


def on_blade(curve: Control) -> Points:
    """Return a curve of the resting shoulder blade carried along with the raised arm."""
    return np.array([blade(float(p[0]), float(p[1])) for p in curve])


def _hand_to_hand() -> tuple[Points, Points]:
    """Return the matrix and the shift that carry the hanging hand of the back on to this one."""
    corners = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0))
    there = np.array([hanging.hand(*q) for q in corners])
    here = np.array([hand(*q) for q in corners])
    matrix = np.linalg.solve(there[1:] - there[0], here[1:] - here[0])
    return matrix, here[0] - there[0] @ matrix


def from_hanging(curve: Control | Sequence[tuple[float, float]]) -> Points:
    """Return a curve of the back's hanging hand as it lies on the raised hand: it is the same."""
    matrix, shift = _hand_to_hand()
    return np.asarray(np.array([(float(p[0]), float(p[1])) for p in curve]) @ matrix + shift)


def beyond_wrist(curve: Control | Sequence[tuple[float, float]]) -> bool:
    """Return whether a curve of the back lies on the hanging hand of the viewer's right."""
    origin = np.array(hanging.hand(0.0, 0.0))
    distal = np.array(hanging.hand(0.0, 1.0)) - origin
    points = np.array([(float(p[0]), float(p[1])) for p in curve]) - origin
    return bool((points @ distal > 0).all() and (points[:, 0] > -8).all())
