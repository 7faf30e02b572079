"""The section of a page that holds the figures behind it, in words and as a way to the pictures."""

from __future__ import annotations

from acuview.model.atlas import Atlas
from acuview.reading.evidence import REMINDER, evidence_of, summary, twin
from acuview.reading.section import Figures, Section, Voice


def figures_of(atlas: Atlas, kind: str, subject: str) -> Section | None:
    """The figures behind a page; None where there are none.

    A study's own page tells its findings one by one already, so there only the way is given.
    """
    evidence = evidence_of(atlas, kind, subject)
    if evidence.is_empty:
        return None
    lines = () if kind == "reference" else (REMINDER, *twin(evidence))
    block = Figures(evidence.id, summary(evidence), lines)
    return Section("figures", "The figures behind it", Voice.EVIDENCE, (block,))
