"""All points and meridian lines of a plate, laid out from their rules; mirrored where it is."""

from __future__ import annotations

from typing import Literal

from acuview.geometry import curve as curves
from acuview.geometry.construct import Construction, GeometryError, Surveyor
from acuview.geometry.curve import XY
from acuview.model.atlas import Atlas
from acuview.model.plate import Plate
from acuview.model.point import Origin, Placement
from acuview.model.record import Record
from acuview.model.rule import words_of

Side = Literal["left", "right", "midline"]
MIDLINE_CM = 1e-6


class Spot(Record):
    """Where one point (or one site of it) lies on a plate, in cm; `side` is the patient's."""

    point: str
    plate: str
    side: Side
    x: float
    y: float
    rule: str
    site: str | None
    alternative: bool
    source: str | None


class CourseLine(Record):
    """A meridian's line on a plate, as a smooth polyline in cm."""

    meridian: str
    name: str
    numbered: bool
    side: Side
    line: tuple[XY, ...]


class Fault(Record):
    """A rule or course that leads nowhere, and where it stands in the content."""

    origin: Origin
    message: str


class Layout(Record):
    """Everything that has a place on a plate."""

    plate: Plate
    spots: tuple[Spot, ...]
    lines: tuple[CourseLine, ...]
    faults: tuple[Fault, ...]

    def spots_of(self, point: str) -> tuple[Spot, ...]:
        """Every place of a point, alternatives included."""
        return tuple(s for s in self.spots if s.point == point)


class Layouter:
    """Lays out one plate of an atlas; each point's place is worked out once."""

    def __init__(self, atlas: Atlas, plate: Plate) -> None:
        self._atlas = atlas
        self._plate = plate
        self._places: dict[str, XY] = {}
        self._open: set[str] = set()
        self.surveyor = Surveyor(plate, self.place_of)

    def place_of(self, code: str) -> XY:
        """The place of a point's first site on this plate."""
        if code in self._places:
            return self._places[code]
        point = self._atlas.points.get(code)
        first = point and next((p for p in point.placements if self._is_here(p)), None)
        if not first:
            msg = f"no landmark or placed point {code!r} on plate {self._plate.id}"
            raise GeometryError(msg)
        if code in self._open:
            msg = f"the rule of {code} leads back to itself"
            raise GeometryError(msg)
        self._open.add(code)
        try:
            self._places[code] = self.surveyor.construct(first.rule).at
        finally:
            self._open.discard(code)
        return self._places[code]

    def _is_here(self, placement: Placement) -> bool:
        return placement.plate == self._plate.id and not placement.alternative

    def construction(self, placement: Placement) -> Construction:
        """The construction of one placement, for the locator."""
        return self.surveyor.construct(placement.rule)

    def lay_out(self) -> Layout:
        """Every spot, line and fault of the plate."""
        spots: list[Spot] = []
        faults: list[Fault] = []
        for point in self._atlas.points.values():
            for placement in point.placements:
                if placement.plate != self._plate.id:
                    continue
                try:
                    at = self.surveyor.construct(placement.rule).at
                except GeometryError as error:
                    faults.append(Fault(placement.origin, f"{point.code}: {error}"))
                    continue
                spots.extend(self._spots(point.code, placement, at))
        lines = self._lines(faults)
        return Layout(self._plate, tuple(spots), lines, tuple(faults))

    def _spots(self, code: str, placement: Placement, at: XY) -> list[Spot]:
        rule = words_of(placement.rule)
        site, alternative, source = placement.site, placement.alternative, placement.source

        def spot(side: Side, x: float) -> Spot:
            # By position: hundreds are made at every start.
            return Spot(code, self._plate.id, side, x, at[1], rule, site, alternative, source)

        here: Side = "left" if self._plate.right_of_plate == "left" else "right"
        other: Side = "right" if here == "left" else "left"
        if not self._plate.mirrored:
            return [spot(here, at[0])]
        if abs(at[0]) <= MIDLINE_CM:
            return [spot("midline", 0.0)]
        return [spot(here, at[0]), spot(other, -at[0])]

    def _lines(self, faults: list[Fault]) -> tuple[CourseLine, ...]:
        lines: list[CourseLine] = []
        here: Side = "left" if self._plate.right_of_plate == "left" else "right"
        other: Side = "right" if here == "left" else "left"
        for meridian in self._atlas.meridians.values():
            for course in meridian.courses:
                if course.plate != self._plate.id:
                    continue
                try:
                    way = [
                        self.surveyor.anchor(stop) if isinstance(stop, str) else stop
                        for stop in course.through
                    ]
                except GeometryError as error:
                    faults.append(Fault(course.origin, f"{meridian.code} {course.name}: {error}"))
                    continue
                line = curves.smooth(way)
                on_midline = all(abs(x) <= MIDLINE_CM for x, _ in line)
                side: Side = "midline" if on_midline else here
                lines.append(CourseLine(meridian.code, course.name, course.numbered, side, line))
                if self._plate.mirrored and not on_midline:
                    mirrored = tuple((-x, y) for x, y in line)
                    lines.append(
                        CourseLine(meridian.code, course.name, course.numbered, other, mirrored)
                    )
        return tuple(lines)


def lay_out(atlas: Atlas, plate: str) -> Layout:
    """Everything that has a place on a plate of the atlas."""
    return Layouter(atlas, atlas.plates[plate]).lay_out()
