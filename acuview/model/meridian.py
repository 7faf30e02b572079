"""A meridian: its names, its lines on the plates, and what is said of it."""

from __future__ import annotations

from acuview.model.point import Evidence, Names, Origin, Provenance, Sourced
from acuview.model.record import Record


class Course(Record):
    """A line of a meridian on a plate, through points (codes) and way-points (x, y in cm).

    `numbered` is False for a stretch that joins points but bears none of its own.
    """

    plate: str
    name: str
    numbered: bool
    through: tuple[str | tuple[float, float], ...]
    origin: Origin


class Meridian(Record):
    """What the drawing, the list and the search need of a meridian."""

    code: str
    names: Names
    code_aliases: tuple[str, ...]
    kind: str
    phase: str | None
    paired: str | None
    point_count: int | None
    courses: tuple[Course, ...]


class MeridianWords(Record):
    """All that is said of a meridian; None or empty where it is not written yet."""

    course: Sourced | None
    back: Sourced | None
    tradition: Sourced | None
    evidence: tuple[Evidence, ...]
    provenance: tuple[Provenance, ...]
