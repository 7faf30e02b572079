"""The card of one study: what was done to whom, what was found, what limits it; plain data."""

from __future__ import annotations

from acuview.content.markup import plain
from acuview.model.atlas import Atlas
from acuview.model.record import Record
from acuview.reading.evidence import evidence_of, twin
from acuview.reading.wording import KINDS, POINT_SETS, citation, cited

CREDIT = "The result belongs to the whole protocol, not to one of its points."
NO_FIGURE = "No finding of it is printed here."


class Card(Record):
    """One study in words; `doi`, `limits` and `summary` are "" where there are none.

    `facts` are labels with their values, and so is `published`: where the study can be found.
    """

    reference: str
    label: str
    title: str
    summary: str
    facts: tuple[tuple[str, str], ...]
    findings: tuple[str, ...]
    limits: str
    published: tuple[tuple[str, str], ...]
    doi: str


def card_of(atlas: Atlas, name: str) -> Card:
    """The card of a reference; KeyError where there is none of that name."""
    reference = atlas.references[name]
    facts = (
        ("Kind", KINDS.get(reference.kind, reference.kind.replace("-", " "))),
        ("People", reference.population),
        ("Number of people", None if reference.n is None else f"{reference.n:,}"),
        ("Compared with", "; ".join(reference.comparators) or None),
        ("Points", _points(reference.points, reference.points_kind)),
        ("Advice", plain(reference.recommendation) if reference.recommendation else None),
    )
    published = (("Citation", cited(reference)), ("PMID", reference.pmid), ("DOI", reference.doi))
    found = tuple(twin(evidence_of(atlas, "reference", name)))
    return Card(
        reference=name,
        label=citation(atlas, name),
        title=reference.title,
        summary=plain(reference.summary) if reference.summary else "",
        facts=tuple((label, value) for label, value in facts if value),
        findings=found or (NO_FIGURE,),
        limits=plain(reference.limitations) if reference.limitations else "",
        published=tuple((label, value) for label, value in published if value),
        doi=reference.doi or "",
    )


def _points(codes: tuple[str, ...], kind: str | None) -> str | None:
    """The points of the protocol and how they were settled; None where neither was seen."""
    if not codes and kind is None:
        return None
    settled = POINT_SETS.get(kind or "", "")
    if not codes:
        return settled if kind == "individual" else f"{settled}; the list was not seen"
    listed = ", ".join(codes)
    named = f"{settled}: {listed}" if settled else listed
    return f"{named}. {CREDIT}" if len(codes) > 1 else f"{named}."


def sources(atlas: Atlas, names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Each of some references by its short name and in full, by name."""
    full = []
    for name in names:
        reference = atlas.references[name]
        words = cited(reference)
        if reference.doi:
            words += f" doi:{reference.doi}"
        full.append((citation(atlas, name), words))
    return tuple(sorted(full))
