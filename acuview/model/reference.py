"""Sources, references and their findings; only what someone saw is in here."""

from __future__ import annotations

from acuview.model.point import Certainty, Sources
from acuview.model.record import Record


class Source(Record):
    """A textbook, standard or table that the short names in the content stand for."""

    id: str
    title: str
    note: str | None


class Finding(Record):
    """One finding as figures; a figure that was not seen is None.

    `against` groups its comparator (`model.axis.AGAINST`); None where nothing was compared. `axis`
    is the scale it is drawn on (`model.axis.AXIS_NAMES`); None where the scale is not known.
    """

    comparator: str
    outcome: str
    timepoint: str | None
    measure: str
    scale: str | None
    estimate: float | None
    ci_low: float | None
    ci_high: float | None
    n: int | None
    certainty: Certainty | None
    favours: str | None
    note: str | None
    against: str | None
    axis: str | None


class Advice(Record):
    """What a guideline says for one kind of pain. `direction` is a token of `DIRECTIONS`.

    `strength` is the guideline's own word for it; `certainty` is how sure it said the evidence is.
    """

    scope: str
    text: str
    direction: str
    strength: str | None
    certainty: Certainty | None


class Guideline(Record):
    """Who gave advice, where, and whether it stands; `in_force` None means nobody checked."""

    body: str
    country: str
    in_force: str | None
    advice: tuple[Advice, ...]


DIRECTIONS = ("for", "against", "open", "payment", "silent")
"""For, against, left open, a decision about payment only, or nothing said of acupuncture."""


class Reference(Record):
    """A paper, guideline or review as it may be printed."""

    id: str
    authors: str
    year: int
    title: str
    journal: str | None
    volume_pages: str | None
    doi: str | None
    pmid: str | None
    kind: str
    population: str | None
    n: int | None
    comparators: tuple[str, ...]
    findings: tuple[Finding, ...]
    recommendation: str | None
    points: tuple[str, ...]
    points_kind: str | None
    limitations: str | None
    summary: str | None
    guideline: Guideline | None


class TopicSection(Record):
    """A part of a topic; kind `safety` stands out and is never softened."""

    id: str
    title: str
    kind: str
    text: str
    sources: Sources


class Claim(Record):
    """What is popularly said, and what the evidence answers."""

    said: str
    answer: str
    certainty: Certainty | None
    comparator: str | None
    references: tuple[str, ...]


class Topic(Record):
    """A page of its own, shown when no point or meridian is open."""

    id: str
    title: str
    summary: str | None
    sections: tuple[TopicSection, ...]
    claims: tuple[Claim, ...]


class Term(Record):
    """A glossary entry."""

    id: str
    term: str
    text: str
    sources: Sources
