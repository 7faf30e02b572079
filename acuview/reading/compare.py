"""Two or three points field by field: groups in one voice each, rows, and which of them differ."""

from __future__ import annotations

from collections.abc import Callable

from acuview.model.atlas import Atlas
from acuview.model.record import Record
from acuview.reading import point_sections
from acuview.reading.section import Block, Fact, Paragraph, Run, Runs, Silent, Voice
from acuview.reading.wording import DEPTH_REMINDER, category, region, runs, said

NO_CAUTION = "No caution is written here. That does not mean that there is none."
NOTHING = "Nothing is written here."
NO_PROTOCOL = "No trial listed here held it."
BELONGS = "Each result belongs to a whole protocol and cannot be credited to one of its points."
DIFFERS, SAME = "\u2260", "="
"""What stands before the label of a field in which points differ, or do not."""
HANZI = "hanzi"
"""The row that only a font with Chinese characters can show."""


class Cell(Record):
    """What is said of one point in a row, and what it rests on."""

    blocks: tuple[Block, ...]
    sources: Runs = ()


class Row(Record):
    """One field; `is_short` if it holds a few words that can be taken in at a glance."""

    id: str
    label: str
    cells: tuple[Cell, ...]
    is_short: bool = False

    @property
    def differs(self) -> bool:
        """Whether the points are not all alike in this field."""
        return len({cell.blocks for cell in self.cells}) > 1


class Group(Record):
    """Rows of one voice; `note` holds for all of them."""

    title: str
    voice: Voice
    rows: tuple[Row, ...]
    note: str = ""


class Head(Record):
    """A point that is compared: its code, pinyin and English name."""

    code: str
    pinyin: str
    english: str


class Comparison(Record):
    """All of it, voice by voice."""

    heads: tuple[Head, ...]
    groups: tuple[Group, ...]


Field = Callable[[Atlas, str], Cell]


def _words(words: str | None) -> Cell:
    return Cell((Paragraph(said(words)),) if words else (Silent(NOTHING),))


def _cautions(atlas: Atlas, code: str) -> Cell:
    section = point_sections.cautions(atlas, code)
    return Cell(section.blocks if section else (Silent(NO_CAUTION),))


def _hanzi(atlas: Atlas, code: str) -> Cell:
    names = atlas.points[code].names
    return _words(" ".join(dict.fromkeys((names.hanzi, names.hanzi_traditional))))


def _english(atlas: Atlas, code: str) -> Cell:
    return _words(atlas.points[code].names.english)


def _meridian(atlas: Atlas, code: str) -> Cell:
    meridian = atlas.meridians.get(atlas.points[code].meridian)
    if meridian is None:
        return _words(None)
    return Cell((Paragraph((Run(meridian.names.english, "meridian", meridian.code),)),))


def _categories(atlas: Atlas, code: str) -> Cell:
    return _words("; ".join(category(c) for c in atlas.points[code].categories))


def _region(atlas: Atlas, code: str) -> Cell:
    return _words(region(atlas.points[code].region))


def _level(atlas: Atlas, code: str) -> Cell:
    return _words(atlas.points[code].location.level)


def _lateral(atlas: Atlas, code: str) -> Cell:
    cun = atlas.points[code].location.lateral_cun
    return _words(None if cun is None else f"{cun:g} cun" if cun else "on the midline")


def _place(atlas: Atlas, code: str) -> Cell:
    section = point_sections.location(atlas, code)
    return Cell(section.blocks[:1], section.sources)


def _position(atlas: Atlas, code: str) -> Cell:
    position = atlas.point_words[code].position
    return Cell((Paragraph(runs(position)),)) if position else _words(None)


def _beneath(atlas: Atlas, code: str) -> Cell:
    section = point_sections.beneath(atlas, code)
    return Cell(section.blocks, section.sources) if section else _words(None)


def _angle(atlas: Atlas, code: str) -> Cell:
    part = atlas.point_words[code].needling
    return _words(part.angle if part else None)


def _depth(atlas: Atlas, code: str) -> Cell:
    section = point_sections.needling(atlas, code)
    facts = [one for one in section.blocks if isinstance(one, Fact)] if section else []
    depth = tuple(Paragraph(one.runs) for one in facts if one.label == "Depth")
    return Cell(depth, section.sources) if section and depth else _words(None)


def _needling_note(atlas: Atlas, code: str) -> Cell:
    part = atlas.point_words[code].needling
    return Cell((Paragraph(runs(part.note)),)) if part and part.note else _words(None)


def _tradition(atlas: Atlas, code: str) -> Cell:
    section = point_sections.tradition(atlas, code)
    return Cell(section.blocks, section.sources)


def _evidence(atlas: Atlas, code: str) -> Cell:
    return Cell(point_sections.evidence(atlas, code).blocks)


def _protocols(atlas: Atlas, code: str) -> Cell:
    section = point_sections.protocols(atlas, code)
    if section is None:
        return Cell((Silent(NO_PROTOCOL),))
    return Cell(section.blocks[:-1])  # to whom the results belong is said once for all of them


SHORT = True
GROUPS: tuple[tuple[str, Voice, str, tuple[tuple[str, str, Field, bool], ...]], ...] = (
    (
        "Cautions",
        Voice.SAFETY,
        "",
        (("cautions", "Beware of", _cautions, not SHORT),),
    ),
    (
        "Where it is",
        Voice.DESCRIPTION,
        "",
        (
            (HANZI, "Chinese name", _hanzi, SHORT),
            ("english", "English name", _english, SHORT),
            ("meridian", "Meridian", _meridian, SHORT),
            ("categories", "Categories", _categories, SHORT),
            ("region", "Region", _region, SHORT),
            ("level", "Level", _level, SHORT),
            ("lateral", "From the midline", _lateral, SHORT),
            ("location", "Where it is", _place, not SHORT),
            ("position", "Position to find it", _position, not SHORT),
            ("beneath", "What lies beneath", _beneath, not SHORT),
        ),
    ),
    (
        "Needling in textbooks",
        Voice.DESCRIPTION,
        DEPTH_REMINDER,
        (
            ("angle", "Angle", _angle, SHORT),
            ("depth", "Depth", _depth, SHORT),
            ("needling", "More of it", _needling_note, not SHORT),
        ),
    ),
    (
        "What tradition says",
        Voice.TRADITION,
        "",
        (("tradition", "Traditional use", _tradition, not SHORT),),
    ),
    (
        "What trials show",
        Voice.EVIDENCE,
        BELONGS,
        (
            ("evidence", "Evidence and its certainty", _evidence, not SHORT),
            ("protocols", "Protocols that held it", _protocols, not SHORT),
        ),
    ),
)


def compare(atlas: Atlas, codes: tuple[str, ...]) -> Comparison:
    """The points side by side; a row that says nothing of any of them is left out.

    Raises KeyError where there is no such point.
    """
    heads = []
    for code in codes:
        names = atlas.points[code].names
        heads.append(Head(code, names.pinyin, names.english))
    groups = []
    for title, voice, note, fields in GROUPS:
        rows = [
            Row(name, label, tuple(read(atlas, code) for code in codes), is_short)
            for name, label, read, is_short in fields
        ]
        silent = _words(None).blocks
        kept = tuple(row for row in rows if any(cell.blocks != silent for cell in row.cells))
        if kept:
            groups.append(Group(title, voice, kept, note))
    return Comparison(tuple(heads), tuple(groups))
