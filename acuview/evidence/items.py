"""All that can stand on a sheet of evidence, as flat values; lengths are pixels from the top left.

Whatever stands for a figure bears a `Mark`, so that the sheet can be read back: from where a thing
stands to the value that it stands for.
"""

from __future__ import annotations

from typing import Literal

from acuview.model.record import Record

Role = Literal["title", "head", "label", "body", "small"]
Ink = Literal["text", "muted", "head", "mark", "null", "grid", "harm", "cell", "page"]
"""Names of the colours of `EvidenceStyle`."""
Side = Literal["left", "right", "centre"]
Shape = Literal["square", "diamond", "disc"]


class Mark(Record):
    """The finding that a drawn thing stands for, by reference and number from 0, with its values.

    `kind` is `finding`, `harm` or `advice`; what a guideline says has no values.
    """

    kind: str
    reference: str
    number: int
    estimate: float | None = None
    low: float | None = None
    high: float | None = None


class Words(Record):
    """Lines of text in a box; `x` is the side that they are set to, `y` the top of the first."""

    x: float
    y: float
    lines: tuple[str, ...]
    role: Role
    ink: Ink
    line: float
    ascent: float
    side: Side = "left"
    mark: Mark | None = None

    @property
    def text(self) -> str:
        """The lines as one."""
        return " ".join(self.lines)

    @property
    def bottom(self) -> float:
        """Where the last line ends."""
        return self.y + self.line * len(self.lines)


class Stroke(Record):
    """A straight line, or one of short dashes."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    width: float = 1.0
    dashed: bool = False


class Sign(Record):
    """The place of an estimate on an axis; hollow where no interval was seen."""

    x: float
    y: float
    half: float
    shape: Shape
    hollow: bool
    mark: Mark


class Interval(Record):
    """An interval on an axis; a cut end bears an arrow instead of a cap."""

    x1: float
    x2: float
    y: float
    cap: float
    cut_left: bool
    cut_right: bool
    mark: Mark


class Badge(Record):
    """Whether a difference was found: `found`, `not found` or `unsaid`, all of one weight."""

    x: float
    y: float
    half: float
    verdict: str
    mark: Mark | None


class Verdict(Record):
    """The direction of an advice as a shape: `for`, `against`, `open`, `payment`, `silent`."""

    x: float
    y: float
    half: float
    direction: str
    mark: Mark | None


class Grade(Record):
    """The sign of a certainty, part by part as `reading.wording` spells it."""

    x: float
    y: float
    half: float
    sign: str


class Arrow(Record):
    """A small head that points to one side."""

    x: float
    y: float
    half: float
    side: Side


class Cells(Record):
    """An icon array, `across` cells of `cell` pixels by as many; `rate` of them are filled.

    Cells fill from the top left, row by row; the last one in part.
    """

    x: float
    y: float
    cell: float
    across: int
    rate: float
    mark: Mark


Item = Words | Stroke | Sign | Interval | Badge | Verdict | Grade | Arrow | Cells


class Hit(Record):
    """A row that can be reached, opened and read out; `words` say all of it."""

    mark: Mark
    x: float
    y: float
    width: float
    height: float
    words: str


class Sheet(Record):
    """Everything at its place. `tops` and `bottoms` are how far each item reaches, in order."""

    title: str
    width: float
    height: float
    items: tuple[Item, ...]
    hits: tuple[Hit, ...]
    spans: tuple[tuple[float, float], ...]


def span(item: Item) -> tuple[float, float]:
    """Top and bottom of an item."""
    match item:
        case Words():
            return item.y - item.line, item.bottom
        case Stroke():
            return min(item.y1, item.y2) - item.width, max(item.y1, item.y2) + item.width
        case Interval():
            return item.y - item.cap - 2, item.y + item.cap + 2
        case Cells():
            return item.y - item.cell - 2, item.y + item.cell * (item.across + 1) + 2
        case _:
            return item.y - item.half - 2, item.y + item.half + 2
