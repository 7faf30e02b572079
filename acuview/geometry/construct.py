"""A rule in, its construction out: the steps that lead to the point, ending on its place.

The locator draws these steps and the tests check them; there is no other way to a coordinate.
"""

from __future__ import annotations

from collections.abc import Callable

from acuview.geometry import curve as curves
from acuview.geometry.curve import XY
from acuview.model.plate import Plate
from acuview.model.record import Record
from acuview.model.rule import (
    Along,
    At,
    Between,
    Crossing,
    Distance,
    Level,
    Line,
    Midway,
    Offset,
    On,
    Rule,
    Toward,
    Vertical,
    steps_of,
)

SUFFIXES = (" inferior border", " foramen")
"""Words that may follow the name of a level; `T7 inferior border` is the landmark `T7`."""


class GeometryError(Exception):
    """A rule that leads nowhere on this plate; the message says why, in one line."""


class Step(Record):
    """One step of a construction: its name, the lines it draws, and where it stands at its end."""

    name: str
    lines: tuple[tuple[XY, ...], ...]
    at: XY


class Construction(Record):
    """The way to a point on a plate; the last step ends on the point."""

    steps: tuple[Step, ...]

    @property
    def at(self) -> XY:
        """The point's place on the plate, in cm."""
        return self.steps[-1].at


Drawn = tuple[tuple[tuple[XY, ...], ...], XY]
"""The lines of a step, and where it ends."""
Find = Callable[[str], XY]
"""Finds the place of a point by its code, for rules that lean on other points."""


class Surveyor:
    """Measures on one plate: anchors, scales, curves; and carries out rules."""

    def __init__(self, plate: Plate, find_point: Find) -> None:
        self._plate = plate
        self._find_point = find_point
        self._cm_per_cun: dict[str, float] = {}
        self._curves: dict[str, tuple[tuple[float, ...], ...]] = {}

    def anchor(self, name: str) -> XY:
        """The place of a landmark, a level or a point."""
        marks = self._plate.landmarks
        if name in marks:
            return marks[name]
        for suffix in SUFFIXES:
            if name.endswith(suffix) and name.removesuffix(suffix) in marks:
                return marks[name.removesuffix(suffix)]
        return self._find_point(name)

    def curve(self, name: str) -> tuple[tuple[float, ...], ...]:
        """A named curve of the plate, as a dense polyline (flat) or as given (with depth)."""
        if name not in self._curves:
            if name not in self._plate.curves:
                msg = f"no curve {name!r} on plate {self._plate.id}"
                raise GeometryError(msg)
            points = self._plate.curves[name]
            deep = any(len(p) > 2 for p in points)
            self._curves[name] = points if deep else curves.smooth([(p[0], p[1]) for p in points])
        return self._curves[name]

    def cm_per_cun(self, scale: str) -> float:
        """Centimetres to one cun of a scale of this plate."""
        if scale not in self._cm_per_cun:
            if scale not in self._plate.scales:
                msg = f"no cun scale {scale!r} on plate {self._plate.id}"
                raise GeometryError(msg)
            known = self._plate.scales[scale]
            start, end = self.scale_line(scale)
            if known.along is None:
                length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
            else:
                line = self.curve(known.along)
                length = abs(curves.length_at(line, end) - curves.length_at(line, start))
            self._cm_per_cun[scale] = length / known.cun
        return self._cm_per_cun[scale]

    def scale_line(self, scale: str) -> tuple[XY, XY]:
        """Where a scale is measured; across the midline where it names one landmark only."""
        known = self._plate.scales[scale]
        end = self.anchor(known.end)
        return ((0.0, end[1]) if known.start is None else self.anchor(known.start)), end

    def scale_of(self, distance: Distance, start: XY) -> str:
        """The scale that a distance is measured in, when it starts at `start`."""
        if distance.scale is not None:
            return distance.scale
        if distance.unit == "B-cun":
            return "back"

        def away(scale: str) -> float:
            a, b = self.scale_line(scale)
            return curves.nearest_share(a, b, start)[1]

        return min(self._plate.scales, key=away)

    def cm(self, distance: Distance, start: XY) -> float:
        """A distance in centimetres of this plate."""
        return distance.amount * self.cm_per_cun(self.scale_of(distance, start))

    def construct(self, rule: Rule) -> Construction:
        """The construction of a rule; raises GeometryError where it leads nowhere."""
        names = steps_of(rule)
        drawn = self._carry_out(rule)
        return Construction(
            tuple(Step(n, lines, at) for n, (lines, at) in zip(names, drawn, strict=True))
        )

    def _carry_out(self, rule: Rule) -> list[Drawn]:  # noqa: C901 - a case per form
        match rule:
            case At(anchor=anchor):
                return [((), self.anchor(anchor))]
            case Level(level=level, lateral=lateral):
                y = self.anchor(level)[1]
                x = self.cm(lateral, (0.0, y))
                return [(((_across(y, max(x, 9.0))),), (0.0, y)), ((((0.0, y), (x, y)),), (x, y))]
            case Between(first=first, second=second, ratio=ratio):
                a, b = self.anchor(first), self.anchor(second)
                spot = (a[0] + ratio * (b[0] - a[0]), a[1] + ratio * (b[1] - a[1]))
                return [((), a), (((a, b),), b), (((a, spot),), spot)]
            case Midway(first=first, second=second):
                a, b = self.anchor(first), self.anchor(second)
                spot = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
                return [((), a), (((a, b),), b), (((a, spot),), spot)]
            case Toward(start=start, toward=toward, distance=distance):
                return self._toward(self.anchor(start), self.anchor(toward), distance)
            case Vertical():
                return self._vertical(rule)
            case Crossing(first=first, second=second):
                return self._cross(first, second)
            case On(edge=edge, level=level):
                return self._on(edge, self.anchor(level)[1])
            case Along():
                return self._along(rule)
            case Offset(start=start, dx_cm=dx, dy_cm=dy):
                a = self.anchor(start)
                spot = (a[0] + dx, a[1] + dy)
                return [((), a), (((a, spot),), spot)]

    def _toward(self, a: XY, b: XY, distance: Distance) -> list[Drawn]:
        whole = ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5
        if whole == 0:
            msg = "from and toward are the same place"
            raise GeometryError(msg)
        share = self.cm(distance, a) / whole
        spot = (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))
        return [((), a), (((a, b),), b), (((a, spot),), spot)]

    def _vertical(self, rule: Vertical) -> list[Drawn]:
        a = self.anchor(rule.anchor)
        y = a[1] + (-1 if rule.upward else 1) * self.cm(rule.distance, a)
        up = (a[0], y)
        drawn: list[Drawn] = [((), a), (((a, up),), up)]
        if rule.edge is not None:
            line = self.curve(rule.edge)
            x = curves.x_at_height(line, y)
            if x is None:
                msg = f"the {rule.edge} does not reach that height"
                raise GeometryError(msg)
            drawn.append((((up, (x, y)), _flat(line)), (x, y)))
        elif rule.lateral is not None:
            x = self.cm(rule.lateral, (0.0, y))
            drawn.append(((((0.0, y), (x, y)),), (x, y)))
        return drawn

    def _on(self, edge: str, y: float) -> list[Drawn]:
        line = self.curve(edge)
        x = curves.x_at_height(line, y)
        if x is None:
            msg = f"the {edge} does not reach that height"
            raise GeometryError(msg)
        flat = _flat(line)
        return [((flat,), flat[0]), ((((0.0, y), (x, y)),), (x, y))]

    def _along(self, rule: Along) -> list[Drawn]:
        line = self.curve(rule.curve)
        a = self.anchor(rule.start)
        from_cm = curves.length_at(line, a)
        way = 1 if curves.length_at(line, self.anchor(rule.toward)) > from_cm else -1
        scale = self.scale_of(rule.distance, a)
        to_cm = from_cm + way * rule.distance.amount * self.cm_per_cun(scale)
        spot = curves.along(line, to_cm)
        if spot is None:
            msg = f"the {rule.curve} is too short for that distance"
            raise GeometryError(msg)
        return [((), a), ((_flat(line),), spot)]

    def _cross(self, first: Line, second: Line) -> list[Drawn]:
        one, other = self._line(first), self._line(second)
        spot = curves.crossing(one, other)
        if spot is None:
            msg = "the two lines do not cross on this plate"
            raise GeometryError(msg)
        return [((one,), one[0]), ((other,), other[0]), ((), spot)]

    def _line(self, line: Line) -> tuple[XY, ...]:
        width, height = self._plate.size_cm
        left, top = -self._plate.origin_cm[0], -self._plate.origin_cm[1]
        match line.kind:
            case "through":
                return (self.anchor(line.names[0]), self.anchor(line.names[1]))
            case "height":
                y = self.anchor(line.names[0])[1]
                return ((0.0 if self._plate.mirrored else left, y), (left + width, y))
            case "vertical":
                x = self.anchor(line.names[0])[0]
                return ((x, top), (x, top + height))
            case "curve":
                return _flat(self.curve(line.names[0]))


def _flat(line: tuple[tuple[float, ...], ...]) -> tuple[XY, ...]:
    return tuple((p[0], p[1]) for p in line)


def _across(y: float, reach: float) -> tuple[XY, ...]:
    return ((-reach, y), (reach, y))
