"""An acupoint and what is said of it, as frozen values; knows no coordinates and no screen."""

from __future__ import annotations

from enum import StrEnum

from acuview.model.record import Record
from acuview.model.rule import Rule

Sources = tuple[str, ...]
"""Short names of the sources that someone read for a part; empty means `unchecked`."""


class Certainty(StrEnum):
    """How sure a cited review or guideline was (GRADE); never graded by us."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very-low"


class Origin(Record):
    """Where in the content files a value stands, so that a later check can name the place."""

    path: str
    line: int
    column: int


class Names(Record):
    """The names of a point or meridian; `pinyin` bears its tone marks."""

    pinyin: str
    hanzi: str
    hanzi_traditional: str
    english: str


class Location(Record):
    """Where a point lies: `level` as in the reference table, `lateral_cun` from the midline."""

    level: str | None
    lateral_cun: float | None
    text: str
    sources: Sources


class Placement(Record):
    """One rule for one plate; `site` tells which of several places of the same point (`T1`).

    An alternative is a rule that only some sources give; it bears that `source`.
    """

    plate: str
    rule: Rule
    origin: Origin
    site: str | None = None
    alternative: bool = False
    source: str | None = None
    note: str | None = None


class Acupoint(Record):
    """What the drawing, the list and the search need of a point."""

    code: str
    names: Names
    aliases: tuple[str, ...]
    meridian: str
    region: str
    categories: tuple[str, ...]
    back_related: tuple[str, ...]
    location: Location
    placements: tuple[Placement, ...]


class FindingStep(Record):
    """One step of finding a point by hand, bound to a step of its rule's construction."""

    step: str
    text: str


class Sourced(Record):
    """A text and the sources it rests on."""

    text: str
    sources: Sources


class Needling(Record):
    """A textbook range, not a safe depth; `depth_cun` is shallowest and deepest, in cun."""

    angle: str
    depth_cun: tuple[float, float] | None
    note: str | None
    sources: Sources


class Caution(Record):
    """A warning, its kind (`lung`, `kidney`, `pregnancy-traditional` ...) and its sources."""

    kind: str
    text: str
    sources: Sources


class Evidence(Record):
    """One evidence note; `certainty` only where a cited review or guideline gave it."""

    statement: str
    certainty: Certainty | None
    comparator: str | None
    references: tuple[str, ...]


class Protocol(Record):
    """A trial whose protocol held the point: `fixed`, `menu`, or `alone`."""

    reference: str
    kind: str


class Neighbour(Record):
    """A look-alike and how to tell it apart."""

    point: str
    text: str


class Provenance(Record):
    """The part of a record that the sources stand for; empty sources mean `unchecked`."""

    part: str
    sources: Sources


class PointWords(Record):
    """All that is said of a point; None or empty where it is not written yet."""

    position: str | None
    finding: tuple[FindingStep, ...]
    description: str | None
    beneath: Sourced | None
    needling: Needling | None
    cautions: tuple[Caution, ...]
    tradition: Sourced | None
    evidence: tuple[Evidence, ...]
    protocols: tuple[Protocol, ...]
    neighbours: tuple[Neighbour, ...]
    provenance: tuple[Provenance, ...]
