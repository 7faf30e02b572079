"""The words that figures are written in: what a module of curves may hold (cm throughout)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from studio.curves import Control, Point, Points
from studio.ribbons import Profile


@dataclass(frozen=True, slots=True)
class Frame:
    """A straight limb segment: points are given along it and out from it.

    Attributes:
        origin: where ``along`` is zero.
        degrees: lean of the segment to the right, from straight down.
        stretch: factors of ``along`` and ``out``.
    """

    origin: Point
    degrees: float
    stretch: tuple[float, float] = (1.0, 1.0)

    def __call__(self, along: float, out: float) -> tuple[float, float]:
        """Return the plate's point ``along`` cm down and ``out`` cm to the outer side."""
        r = np.radians(self.degrees)
        a, o = along * self.stretch[0], out * self.stretch[1]
        x = self.origin[0] + a * np.sin(r) + o * np.cos(r)
        y = self.origin[1] + a * np.cos(r) - o * np.sin(r)
        return float(x), float(y)


@dataclass(frozen=True, slots=True)
class Mound:
    """A belly raised on the body: closed curve, height and softness."""

    curve: Control
    height: float
    softness: float


@dataclass(frozen=True, slots=True)
class Groove:
    """A furrow cut into the body: open curve, depth (negative: a cord), width, softness."""

    curve: Control
    depth: float
    width: float
    softness: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """A drawn line: open curve, width, profile, and strength from 0 to 1."""

    curve: Control
    width: float
    profile: Profile
    strength: float


@dataclass(frozen=True, slots=True)
class Blush:
    """A flush of the skin: centre, radius, strength from 0 to 1."""

    x: float
    y: float
    radius: float
    strength: float


@dataclass(frozen=True, slots=True)
class Muscle:
    """A ruled patch: fibres run from the origin's edge over the middle to the insertion's edge.

    Attributes:
        name: of the muscle or its tendon.
        origin: edge where fibres begin.
        middle: edge half way.
        insertion: edge where fibres end.
        tendon_origin: share of the fibre's length that is tendon at its origin.
        tendon_insertion: the same at the insertion; above 0.9 the whole patch is white.
        thickness: at which the belly levels off.
        emerging: a tendon that rises out of its belly and sinks into what it holds: its ends are
            not drawn.
        pallor: how white the white of a fascia is, 0 to 1; flesh shows through the rest.
        rulings: how many fibres rule it; a toothed edge needs many.
    """

    name: str
    origin: Control
    middle: Control
    insertion: Control
    tendon_origin: float
    tendon_insertion: float
    thickness: float
    emerging: bool = False
    pallor: float = 1.0
    rulings: int = 26


@dataclass(frozen=True, slots=True)
class Bone:
    """One bone, or the half of a pair that lies to the viewer's right.

    Attributes:
        name: what it is.
        outline: its closed edge.
        thickness: at which its roundness levels off.
        height: factor of its relief.
        furrows: grooves and ridges on it; those off the midline of an unpaired bone are mirrored.
        paired: whether the other side has one too.
        far: whether it lies deep, behind the others, and is drawn paler.
    """

    name: str
    outline: Points
    thickness: float
    height: float
    furrows: Sequence[Groove] = ()
    paired: bool = True
    far: bool = False
