"""The way to a point as far as it is shown on a plate; arithmetic only, no painter and no Qt."""

from __future__ import annotations

import math
from collections.abc import Iterator

from acuview.diagram.camera import Box
from acuview.diagram.hit import bounds
from acuview.geometry.curve import XY
from acuview.geometry.guide import Guided, Mark
from acuview.model.plate import Plate
from acuview.model.record import Record
from acuview.reading.walk import Stop, Walk

LEAST_CM = 20.0
"""No way is framed more closely than a piece of the body this wide."""

SAME = 0.05
"""Marks nearer to each other than this, in cm, are at one place."""
MOST_CM = 45.0
"""What the words name beside the way is framed with it, unless that takes more than this."""


class Locator(Record):
    """A walk at one of its stops; `flipped` where it is shown on the other side of the plate."""

    walk: Walk
    at: int
    flipped: bool

    @property
    def stop(self) -> Stop:
        """The stop that is being shown."""
        return self.walk.stops[self.at]

    @property
    def drawn(self) -> int:
        """The last step that is drawn."""
        return self.stop.drawn

    @property
    def step(self) -> Guided:
        """The step that is being shown."""
        return self.walk.steps[self.drawn]

    def in_words(self) -> str:
        """Where the way stands, in one line."""
        return f"{self.at + 1}/{len(self.walk.stops)}: {self.step.caption}"

    @property
    def shows_point(self) -> bool:
        """Whether the way has come to the point itself."""
        steps, stops = len(self.walk.steps), len(self.walk.stops)
        return self.at == stops - 1 or (self.drawn == steps - 1 > 0)

    @property
    def marks(self) -> tuple[tuple[Mark, bool], ...]:
        """Landmarks and points to be marked; True for those of the stop at hand."""
        here = {mark.name: (mark, True) for mark in (*self.step.marks, *self.stop.named)}
        before = {
            mark.name: (mark, False)
            for step in self.walk.steps[: self.drawn]
            for mark in step.marks
            if mark.name not in here
        }
        point = self.walk.point if self.shows_point else ""
        if len(self.walk.steps) == 1 and not self.shows_point:
            for mark in self.step.marks:  # the landmark is the point itself: it comes last
                here.pop(mark.name, None)
        known = {**before, **here}
        return _joined([one for name, one in known.items() if name != point])

    def cm(self, xy: XY) -> XY:
        """A place of the rule on the side that is shown."""
        return (-xy[0], xy[1]) if self.flipped else xy

    @property
    def place(self) -> XY:
        """Where the point is."""
        return self.cm(self.walk.steps[-1].at)

    def seen(self) -> Iterator[tuple[Guided, bool]]:
        """Every step as far as it goes, the earlier ones first; True for the one at hand."""
        for number, step in enumerate(self.walk.steps[: self.drawn + 1]):
            yield step, number == self.drawn

    @property
    def needed(self) -> tuple[XY, ...]:
        """What must be in view to follow the step at hand."""
        step = self.step
        marks = tuple(mark.at for mark in step.marks)
        measured = step.measure.line if step.measure else ()
        return tuple(self.cm(xy) for xy in marks + measured) or (self.place,)

    @property
    def places(self) -> tuple[XY, ...]:
        """All that the whole way needs."""
        steps = [step for step in self.walk.steps if step.marks or step.measure]
        return (*(self.cm(xy) for step in steps for xy in step.frame), self.place)

    @property
    def frame(self) -> Box:
        """The box (cm) about all that the whole way needs."""
        box = bounds(self.places)
        for mark in (mark for stop in self.walk.stops for mark in stop.named):
            wider = bounds([(box.left, box.top), (box.right, box.bottom), self.cm(mark.at)])
            if max(wider.width, wider.height) <= MOST_CM:
                box = wider
        wide, high = max(LEAST_CM - box.width, 0) / 2, max(LEAST_CM - box.height, 0) / 2
        return Box(box.left - wide, box.top - high, box.right + wide, box.bottom + high)


def _joined(marks: list[tuple[Mark, bool]]) -> tuple[tuple[Mark, bool], ...]:
    """Marks at one place become one that bears all their names."""
    out: list[tuple[Mark, bool]] = []
    for mark, here in marks:
        twin = next((n for n, (one, _) in enumerate(out) if math.dist(one.at, mark.at) < SAME), -1)
        if twin < 0:
            out.append((mark, here))
            continue
        told, was_here = out[twin]
        name = told.name
        if not name.startswith(mark.name):
            name = mark.name if mark.name.startswith(name) else f"{name}, {mark.name}"
        out[twin] = (Mark(name, told.at), here or was_here)
    return tuple(out)


def is_flipped(plate: Plate, side: str) -> bool:
    """Whether a side of the body is the one that a plate's rules are not written for."""
    return plate.mirrored and side != plate.right_of_plate
