"""The sections of a point's page, in their order; each is one function."""

from __future__ import annotations

from acuview.model.atlas import Atlas
from acuview.model.point import Evidence
from acuview.reading.figure_sections import figures_of
from acuview.reading.section import (
    Block,
    Fact,
    FindStep,
    Note,
    Paragraph,
    Run,
    Runs,
    Section,
    Silent,
    Voice,
    Warn,
)
from acuview.reading.wording import (
    CAUTIONS,
    DEPTH_REMINDER,
    GRADES,
    NOT_GRADED,
    NOT_WRITTEN,
    PROTOCOLS,
    category,
    citation,
    region,
    runs,
    said,
    source_runs,
)


def heading(atlas: Atlas, code: str) -> tuple[str, str]:
    """Title and subtitle of a point's page."""
    point = atlas.points[code]
    names = point.names
    hanzi = names.hanzi
    if names.hanzi_traditional != hanzi:
        hanzi += f" {names.hanzi_traditional}"
    return f"{code} {names.pinyin}", f"{hanzi} · {names.english}"


def codes_of(atlas: Atlas, code: str) -> tuple[str, ...]:
    """The point's code in every older code family of its meridian."""
    point = atlas.points[code]
    meridian = atlas.meridians.get(point.meridian)
    if meridian is None or not code.startswith(point.meridian):
        return ()
    tail = code.removeprefix(point.meridian)
    return tuple(f"{family}{tail}" for family in meridian.code_aliases)


def cautions(atlas: Atlas, code: str) -> Section | None:
    """What to beware of: first, so that it is seen without scrolling."""
    known = atlas.point_words[code].cautions
    if not known:
        return None
    blocks = tuple(
        Warn(CAUTIONS[c.kind], runs(c.text), source_runs(atlas, c.sources)) for c in known
    )
    return Section("cautions", "Cautions", Voice.SAFETY, blocks)


def location(atlas: Atlas, code: str) -> Section:
    """Where the point is."""
    point, words = atlas.points[code], atlas.point_words[code]
    blocks: list[Block] = [Paragraph(runs(point.location.text))]
    if words.description:
        blocks.append(Paragraph(runs(words.description)))
    for other in point.placements:
        if other.alternative and other.note:
            alternative = f"Sources differ ({other.source}): {other.note}"
            blocks.append(Paragraph(runs(alternative)))
    sources = source_runs(atlas, point.location.sources)
    return Section("location", "Where it is", Voice.DESCRIPTION, tuple(blocks), sources)


def finding(atlas: Atlas, code: str) -> Section | None:
    """How to find it by hand, step by step."""
    words = atlas.point_words[code]
    if not words.finding:
        return None
    blocks: list[Block] = []
    if words.position:
        blocks.append(Paragraph(runs(words.position)))
    blocks += [
        FindStep(number, step.step, runs(step.text))
        for number, step in enumerate(words.finding, start=1)
    ]
    return Section(
        "finding", "How to find it", Voice.DESCRIPTION, tuple(blocks), _rest(atlas, code, "finding")
    )


def beneath(atlas: Atlas, code: str) -> Section | None:
    """What lies under the skin there."""
    part = atlas.point_words[code].beneath
    if part is None:
        return None
    return Section(
        "beneath",
        "What lies beneath",
        Voice.DESCRIPTION,
        (Paragraph(runs(part.text)),),
        source_runs(atlas, part.sources),
    )


def needling(atlas: Atlas, code: str) -> Section | None:
    """The range textbooks give, and that it is no safe depth."""
    part = atlas.point_words[code].needling
    if part is None:
        return None
    blocks: list[Block] = [Fact("Angle", said(part.angle))]
    if part.depth_cun is not None:
        low, high = part.depth_cun
        depth = f"{low:g} cun" if low == high else f"{low:g} to {high:g} cun"
        blocks.append(Fact("Depth", said(depth)))
    if part.note:
        blocks.append(Paragraph(runs(part.note)))
    blocks.append(Paragraph(said(DEPTH_REMINDER)))
    return Section(
        "needling",
        "Needling in textbooks",
        Voice.DESCRIPTION,
        tuple(blocks),
        source_runs(atlas, part.sources),
    )


def neighbours(atlas: Atlas, code: str) -> Section | None:
    """Points it is mixed up with."""
    known = atlas.point_words[code].neighbours
    if not known:
        return None
    blocks = tuple(
        Paragraph((Run(n.point, "point", n.point), Run(": "), *runs(n.text))) for n in known
    )
    sources = _rest(atlas, code, "neighbours")
    return Section("neighbours", "Easily confused with", Voice.DESCRIPTION, blocks, sources)


def names(atlas: Atlas, code: str) -> Section:
    """Other names, categories and place in the field's own terms."""
    point = atlas.points[code]
    blocks: list[Block] = []
    other = (*codes_of(atlas, code), *point.aliases)
    if other:
        blocks.append(Fact("Also called", said(", ".join(other))))
    meridian = atlas.meridians.get(point.meridian)
    if meridian is not None:
        named = Run(meridian.names.english, "meridian", meridian.code)
        blocks.append(Fact("Meridian", (named,)))
    if point.categories:
        blocks.append(Fact("Categories", said("; ".join(category(c) for c in point.categories))))
    blocks.append(Fact("Region", said(region(point.region))))
    return Section("names", "Names and categories", Voice.DESCRIPTION, tuple(blocks))


def tradition(atlas: Atlas, code: str) -> Section:
    """What the tradition says of the point and the back."""
    part = atlas.point_words[code].tradition
    if part is None:
        silent = (Silent(NOT_WRITTEN),)
        return Section("tradition", "What tradition says", Voice.TRADITION, silent)
    return Section(
        "tradition",
        "What tradition says",
        Voice.TRADITION,
        tuple(Paragraph(runs(p)) for p in part.text.split("\n") if p.strip()),
        source_runs(atlas, part.sources),
    )


def evidence(atlas: Atlas, code: str) -> Section:
    """What trials show of the point."""
    words = atlas.point_words[code]
    if not words.evidence:
        silent = (Silent(NOT_WRITTEN),)
        return Section("evidence", "What trials show", Voice.EVIDENCE, silent)
    blocks = tuple(note_of(atlas, note) for note in words.evidence)
    return Section("evidence", "What trials show", Voice.EVIDENCE, blocks)


def note_of(atlas: Atlas, note: Evidence) -> Note:
    """An evidence note with its certainty in words and its references by author and year."""
    grade = NOT_GRADED if note.certainty is None else GRADES[note.certainty]
    cited = tuple(Run(citation(atlas, r), "reference", r) for r in note.references)
    return Note(runs(note.statement), note.certainty, grade, note.comparator, cited)


def protocols(atlas: Atlas, code: str) -> Section | None:
    """Trials whose protocol held the point; the result belongs to the protocol."""
    known = atlas.point_words[code].protocols
    if not known:
        return None
    blocks = tuple(
        Paragraph(
            (
                Run(citation(atlas, p.reference), "reference", p.reference),
                Run(f" used it {PROTOCOLS[p.kind]}."),
            )
        )
        for p in known
    )
    reminder = "A result belongs to the whole protocol and cannot be credited to one of its points."
    return Section(
        "protocols",
        "Trials whose protocol held this point",
        Voice.EVIDENCE,
        (*blocks, Paragraph(said(reminder))),
    )


def figures(atlas: Atlas, code: str) -> Section | None:
    """The figures behind what is said of the point."""
    return figures_of(atlas, "point", code)


def provenance(atlas: Atlas, code: str) -> Section | None:
    """Which part rests on which source, and which on none that was read."""
    known = atlas.point_words[code].provenance
    if not known:
        return None
    blocks = tuple(Fact(p.part, source_runs(atlas, p.sources)) for p in known)
    return Section("provenance", "Who says so", Voice.PLAIN, blocks)


def _rest(atlas: Atlas, code: str, part: str) -> Runs:
    for known in atlas.point_words[code].provenance:
        if known.part == part:
            return source_runs(atlas, known.sources)
    return ()


SECTIONS = (
    cautions,
    location,
    finding,
    beneath,
    needling,
    neighbours,
    names,
    tradition,
    evidence,
    protocols,
    figures,
    provenance,
)
