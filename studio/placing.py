"""Turning what is drawn in a part's own frame onto a plate: flips and shifts, whole pieces at once.

A part of the body is drawn once, in cm along its own axes, and is shown on several plates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from studio.curves import Control, Point, Points
from studio.figure import Blush, Bone, Groove, Mound, Stroke


@dataclass(frozen=True, slots=True)
class Placing:
    """Where the frame's zero lies on the plate, and which of its axes are turned round."""

    x: float
    y: float = 0.0
    flip_x: bool = False
    flip_y: bool = False

    def spot(self, x: float, y: float) -> tuple[float, float]:
        """Return the plate's place of one point of the frame."""
        return self.x + (-x if self.flip_x else x), self.y + (-y if self.flip_y else y)

    def curve(self, control: Control) -> list[Point]:
        """Return a curve on the plate; corners stay corners."""
        out: list[Point] = []
        for p in control:
            x, y = self.spot(float(p[0]), float(p[1]))
            mark = [str(v) for v in p[2:]]
            out.append((x, y, mark[0]) if mark else (x, y))
        return out

    def points(self, curve: Points) -> Points:
        """Return a finished curve on the plate."""
        turn = np.array((-1.0 if self.flip_x else 1.0, -1.0 if self.flip_y else 1.0))
        return np.asarray(curve * turn + np.array((self.x, self.y)))

    def mounds(self, mounds: Sequence[Mound]) -> list[Mound]:
        """Return bellies on the plate."""
        return [replace(m, curve=self.curve(m.curve)) for m in mounds]

    def grooves(self, grooves: Sequence[Groove]) -> list[Groove]:
        """Return furrows on the plate."""
        return [replace(g, curve=self.curve(g.curve)) for g in grooves]

    def strokes(self, strokes: Sequence[Stroke]) -> list[Stroke]:
        """Return drawn lines on the plate."""
        return [replace(s, curve=self.curve(s.curve)) for s in strokes]

    def blushes(self, blushes: Sequence[Blush]) -> list[Blush]:
        """Return flushes on the plate."""
        out = []
        for b in blushes:
            x, y = self.spot(b.x, b.y)
            out.append(replace(b, x=x, y=y))
        return out

    def bones(self, bones: Sequence[Bone]) -> list[Bone]:
        """Return bones on the plate."""
        return [
            replace(b, outline=self.points(b.outline), furrows=self.grooves(b.furrows))
            for b in bones
        ]
