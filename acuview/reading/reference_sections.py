"""The sections of a reference's page: what was done, what was found, what limits it."""

from __future__ import annotations

from acuview.model.atlas import Atlas
from acuview.model.reference import Finding
from acuview.reading.figure_sections import figures_of
from acuview.reading.forest import number
from acuview.reading.protocol import (
    CHOSEN_FREELY,
    LABELS,
    MISSING,
    NOT_LISTED,
    Use,
    protocol_of,
)
from acuview.reading.section import Block, Fact, Note, Paragraph, Run, Section, Voice
from acuview.reading.wording import (
    GRADES,
    KINDS,
    MEASURES,
    NOT_GRADED,
    citation,
    cited,
    favoured,
    runs,
    said,
    sentence_case,
)


def heading(atlas: Atlas, name: str) -> tuple[str, str]:
    """Title and subtitle of a reference's page."""
    return citation(atlas, name), atlas.references[name].title


def study(atlas: Atlas, name: str) -> Section:
    """The citation and what was studied."""
    reference = atlas.references[name]
    blocks: list[Block] = []
    if reference.summary:
        blocks.append(Paragraph(runs(reference.summary)))
    blocks.append(Fact("Citation", said(cited(reference))))
    facts = (
        ("Kind", KINDS.get(reference.kind, reference.kind.replace("-", " "))),
        ("People", reference.population),
        ("Number", None if reference.n is None else str(reference.n)),
        ("Compared with", "; ".join(reference.comparators) or None),
        ("DOI", reference.doi),
        ("PMID", reference.pmid),
    )
    blocks += [Fact(label, said(value)) for label, value in facts if value]
    return Section("study", "The study", Voice.EVIDENCE, tuple(blocks))


def findings(atlas: Atlas, name: str) -> Section | None:
    """Its findings, each with its comparator."""
    reference = atlas.references[name]
    blocks: list[Block] = [_finding(f) for f in reference.findings]
    if reference.recommendation:
        blocks.insert(0, Paragraph(runs(reference.recommendation)))
    if not blocks:
        return None
    return Section("findings", "What it found", Voice.EVIDENCE, tuple(blocks))


def _finding(finding: Finding) -> Note:
    compared = f", against {finding.comparator}" if finding.against else ""
    head = f"{sentence_case(finding.outcome)}{compared}"
    if finding.timepoint and finding.timepoint not in finding.outcome:
        head += f", {finding.timepoint}"
    if finding.estimate is not None:
        head += f": {MEASURES.get(finding.measure, finding.measure)} {number(finding.estimate)}"
        if finding.ci_low is not None and finding.ci_high is not None:
            head += f" (interval {number(finding.ci_low)} to {number(finding.ci_high)})"
        if finding.scale and finding.scale != finding.measure:
            head += f" [{finding.scale}]"
    parts = [head]
    if finding.favours:
        parts.append(sentence_case(favoured(finding.favours)))
    if finding.note:
        parts.append(finding.note)
    words = " ".join(f"{part.rstrip('.')}." for part in parts)
    grade = NOT_GRADED if finding.certainty is None else GRADES[finding.certainty]
    return Note(runs(words), finding.certainty, grade, finding.comparator, ())


def figures(atlas: Atlas, name: str) -> Section | None:
    """The figures behind what is said of the study or review."""
    return figures_of(atlas, "reference", name)


def limits(atlas: Atlas, name: str) -> Section | None:
    """What keeps it from saying more."""
    text = atlas.references[name].limitations
    if not text:
        return None
    return Section("limits", "Limits", Voice.EVIDENCE, (Paragraph(runs(text)),))


def points(atlas: Atlas, name: str) -> Section | None:
    """The points of its protocol by how they were used, where they were seen."""
    protocol = protocol_of(atlas, name)
    title = "Points of its protocol"
    if protocol is None:
        kind = atlas.references[name].points_kind
        told = CHOSEN_FREELY if kind == "individual" else NOT_LISTED
        return Section("points", title, Voice.EVIDENCE, (Paragraph(said(told)),)) if kind else None
    blocks: list[Block] = []
    for use in Use:
        links = [(Run(one.code, "point", one.code), Run(", ")) for one in protocol.used(use)]
        if links:
            blocks.append(Fact(LABELS[use], tuple(run for pair in links for run in pair)[:-1]))
    if protocol.missing:
        blocks.append(Fact(MISSING, said(", ".join(protocol.missing))))
    blocks.append(Paragraph(said(protocol.note)))
    if not protocol.is_protocol:
        title = "Points that it names"
    return Section("points", title, Voice.EVIDENCE, tuple(blocks))


SECTIONS = (study, findings, figures, limits, points)
