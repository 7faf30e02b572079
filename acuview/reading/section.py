"""The values that panel, `show`, handout and patient view all render; they hold no mark-up.

A page has sections; a section speaks in one voice and holds blocks; a block holds runs of text.
"""

from __future__ import annotations

from enum import StrEnum

from acuview.model.point import Certainty
from acuview.model.record import Record


class Voice(StrEnum):
    """Who speaks. Never two in one section."""

    DESCRIPTION = "description"
    TRADITION = "tradition"
    EVIDENCE = "evidence"
    SAFETY = "safety"
    PLAIN = "plain"


class Run(Record):
    """Some words; where `kind` is set they name something, and `target` is its name or id.

    Kinds: landmark, term, point, meridian, reference, topic; and source, a textbook's short name.
    """

    text: str
    kind: str | None = None
    target: str | None = None


Runs = tuple[Run, ...]


class Paragraph(Record):
    """Running text."""

    runs: Runs


class Warn(Record):
    """A caution: stands out, with an icon and words; `title` names its kind in words."""

    title: str
    runs: Runs
    sources: Runs


class FindStep(Record):
    """One step of finding the point; `step` names the step of the rule's construction."""

    number: int
    step: str
    runs: Runs


class Fact(Record):
    """A label and its value, for small tables."""

    label: str
    runs: Runs


class Note(Record):
    """An evidence note. `grade` is the certainty in words, or `not graded`."""

    runs: Runs
    certainty: Certainty | None
    grade: str
    comparator: str | None
    references: Runs


class Silent(Record):
    """Says plainly that nothing is written here yet."""

    text: str


class Figures(Record):
    """What can be seen as pictures under `id`: how much there is, and all of it line by line.

    A line begins with two spaces for each level below its heading.
    """

    id: str
    summary: str
    lines: tuple[str, ...]


Block = Paragraph | Warn | FindStep | Fact | Note | Silent | Figures


class Section(Record):
    """Part of a page in one voice; `sources` is what it rests on.

    One that `failed` tells a fault instead of what it should.
    """

    id: str
    title: str
    voice: Voice
    blocks: tuple[Block, ...]
    sources: Runs = ()
    failed: bool = False

    @property
    def is_firm(self) -> bool:
        """Whether it is never folded away: what warns, and what has gone wrong."""
        return self.failed or self.voice is Voice.SAFETY


class Page(Record):
    """All that is shown of one thing; `kind` is point, meridian, topic, plate or reference."""

    id: str
    kind: str
    title: str
    subtitle: str
    sections: tuple[Section, ...]

    def fold_of(self, section: Section) -> str:
        """The name under which a section is remembered as folded: alike on pages of one kind.

        Topics have sections of their own each, so there it is remembered by topic.
        """
        return f"{self.id if self.kind == 'topic' else self.kind}/{section.id}"
