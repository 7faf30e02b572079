"""The sections of a meridian's page, in their order; each is one function."""

from __future__ import annotations

from acuview.model.atlas import Atlas
from acuview.model.point import Sourced
from acuview.reading.figure_sections import figures_of
from acuview.reading.point_sections import note_of
from acuview.reading.section import Block, Fact, Paragraph, Run, Section, Silent, Voice
from acuview.reading.wording import (
    NO_OWN_POINTS,
    NO_POINTS_HERE,
    NOT_WRITTEN,
    runs,
    said,
    source_runs,
)


def heading(atlas: Atlas, code: str) -> tuple[str, str]:
    """Title and subtitle of a meridian's page."""
    names = atlas.meridians[code].names
    return f"{code} {names.english}", f"{names.pinyin} · {names.hanzi}"


def _sourced(atlas: Atlas, part: Sourced | None, name: str, title: str, voice: Voice) -> Section:
    if part is None:
        return Section(name, title, voice, (Silent(NOT_WRITTEN),))
    blocks = tuple(Paragraph(runs(p)) for p in part.text.split("\n") if p.strip())
    return Section(name, title, voice, blocks, source_runs(atlas, part.sources))


def course(atlas: Atlas, code: str) -> Section:
    """Where the meridian runs, as the tradition has it."""
    part = atlas.meridian_words[code].course
    return _sourced(atlas, part, "course", "Its course", Voice.DESCRIPTION)


def back(atlas: Atlas, code: str) -> Section:
    """What it has to do with the back."""
    part = atlas.meridian_words[code].back
    return _sourced(atlas, part, "back", "The meridian and the back", Voice.DESCRIPTION)


def points(atlas: Atlas, code: str) -> Section:
    """Its points in order, as far as they are in this reference."""
    codes = atlas.points_of(code)
    meridian = atlas.meridians[code]
    links: list[Run] = []
    for point in codes:
        links += [Run(point, "point", point), Run(", ")]
    blocks: list[Block] = [Paragraph(tuple(links[:-1]))]
    if not links:
        borrowed = meridian.kind == "extraordinary" and meridian.point_count is None
        blocks = [Silent(NO_OWN_POINTS if borrowed else NO_POINTS_HERE)]
    if meridian.point_count is not None:
        count = f"{len(codes)} of its {meridian.point_count} points are in this reference."
        blocks.append(Paragraph(said(count)))
    return Section("points", "Its points, in order", Voice.DESCRIPTION, tuple(blocks))


def names(atlas: Atlas, code: str) -> Section:
    """Names, older codes, phase and partner."""
    meridian = atlas.meridians[code]
    blocks: list[Block] = [
        Fact("Names", said(f"{meridian.names.pinyin}, {meridian.names.english}"))
    ]
    if meridian.code_aliases:
        blocks.append(Fact("Older codes", said(", ".join(meridian.code_aliases))))
    if meridian.phase:
        blocks.append(Fact("Phase", said(meridian.phase)))
    if meridian.paired:
        partner = atlas.meridians.get(meridian.paired)
        named = Run(meridian.paired, "meridian" if partner else None, meridian.paired)
        blocks.append(Fact("Paired with", (named,)))
    return Section("names", "Names", Voice.DESCRIPTION, tuple(blocks))


def tradition(atlas: Atlas, code: str) -> Section:
    """What the tradition makes of it."""
    part = atlas.meridian_words[code].tradition
    return _sourced(atlas, part, "tradition", "What tradition says", Voice.TRADITION)


def evidence(atlas: Atlas, code: str) -> Section:
    """What has been tested of it."""
    notes = atlas.meridian_words[code].evidence
    blocks: tuple[Block, ...] = tuple(note_of(atlas, n) for n in notes) or (Silent(NOT_WRITTEN),)
    return Section("evidence", "What trials show", Voice.EVIDENCE, blocks)


def figures(atlas: Atlas, code: str) -> Section | None:
    """The figures behind what is said of the meridian."""
    return figures_of(atlas, "meridian", code)


SECTIONS = (course, back, points, names, tradition, evidence, figures)
