"""What a picture of the evidence says besides its figures: a title, and whose figures they are."""

from __future__ import annotations

from acuview.model.atlas import Atlas
from acuview.model.record import Record
from acuview.reading.evidence import Evidence, evidence_of
from acuview.reading.page import page_of
from acuview.reading.study import sources
from acuview.reading.wording import citation

NOTHING_OPEN = (
    "Nothing is open. Open a point, a meridian, a topic or a study to see the figures behind it."
)
NO_FIGURES = "No figure, guideline or harm is printed here for it."


class Shown(Record):
    """The evidence behind a page under its title.

    `sources` are the references by short and full name; `silent` are the short names of those that
    are cited without a figure. `nothing` is what is said where there is nothing to show.
    """

    title: str
    evidence: Evidence
    sources: tuple[tuple[str, str], ...] = ()
    silent: tuple[str, ...] = ()
    nothing: str = NO_FIGURES


def shown_of(atlas: Atlas, kind: str | None, subject: str | None) -> Shown:
    """What is shown of a page; without a subject, that nothing is open."""
    evidence = evidence_of(atlas, kind, subject)
    if kind is None or subject is None:
        return Shown("Figures", evidence, nothing=NOTHING_OPEN)
    silent = () if evidence.silent == (subject,) else evidence.silent
    return Shown(
        title=page_of(atlas, kind, subject).title,
        evidence=evidence,
        sources=sources(atlas, evidence.references),
        silent=tuple(citation(atlas, name) for name in silent),
    )
