"""A sheet while it is being set: items so far, and how far down it has come."""

from __future__ import annotations

from acuview.evidence.items import (
    Badge,
    Cells,
    Grade,
    Hit,
    Ink,
    Item,
    Mark,
    Role,
    Sheet,
    Side,
    Stroke,
    Verdict,
    Words,
    span,
)
from acuview.evidence.letters import Letters

BADGE = 0.56
"""Half a badge, as a share of the size of running text."""
DISC = 0.25
"""Half a disc of a certainty, likewise."""
DISC_STEP = 2.7
"""From one disc to the next, in halves."""


class Column:
    """Where words go: a left edge and a width, in pixels."""

    def __init__(self, left: float, width: float) -> None:
        self.left, self.width = left, width

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    def indented(self, by: float) -> Column:
        """The same without its first pixels."""
        return Column(self.left + by, max(1.0, self.width - by))


class Galley:
    """Takes items from top to bottom; `y` is where the next one goes."""

    def __init__(self, letters: Letters, column: Column) -> None:
        self.letters = letters
        self.column = column
        self.y = 0.0
        self.items: list[Item] = []
        self.hits: list[Hit] = []

    @property
    def em(self) -> float:
        """The size of running text, in pixels."""
        return self.letters.pixels

    def gap(self, ems: float) -> None:
        """Leaves room."""
        self.y += ems * self.em

    def words(
        self,
        text: str,
        role: Role = "body",
        ink: Ink = "text",
        *,
        into: Column | None = None,
        y: float | None = None,
        side: Side = "left",
        mark: Mark | None = None,
    ) -> float:
        """Sets words into a column; gives back where they end, and goes on there without `y`."""
        column = into or self.column
        letters = self.letters
        lines = letters.wrap(text, role, column.width)
        top = self.y if y is None else y
        if not lines:
            return top
        x = {"left": column.left, "right": column.right}.get(side, (column.left + column.right) / 2)
        set_words = Words(
            x, top, lines, role, ink, letters.line(role), letters.ascent(role), side, mark
        )
        self.items.append(set_words)
        if y is None:
            self.y = set_words.bottom
        return set_words.bottom

    def rule(self, ink: Ink = "grid", *, into: Column | None = None) -> None:
        """A fine line across a column."""
        column = into or self.column
        self.items.append(Stroke(column.left, self.y, column.right, self.y, ink))

    def badged(self, verdict: str, text: str, column: Column, y: float, mark: Mark) -> float:
        """A badge with its words beside it; the end of the words."""
        half = BADGE * self.em
        middle = y + self.letters.line("body") / 2
        self.items.append(Badge(column.left + half, middle, half, verdict, mark))
        return self.words(text, into=column.indented(half * 2 + 0.4 * self.em), y=y, mark=mark)

    def judged(self, direction: str, text: str, column: Column, y: float, mark: Mark) -> float:
        """The shape of a direction with its words beside it; the end of the words."""
        half = BADGE * self.em
        middle = y + self.letters.line("body") / 2
        self.items.append(Verdict(column.left + half, middle, half, direction, mark))
        return self.words(
            text, "label", into=column.indented(half * 2 + 0.4 * self.em), y=y, mark=mark
        )

    def graded(self, sign: str, text: str, column: Column, y: float, mark: Mark) -> float:
        """A certainty: its sign and its words; the end of the words."""
        half = DISC * self.em
        middle = y + self.letters.line("small") / 2
        self.items.append(Grade(column.left + half, middle, half, sign))
        wide = half * (DISC_STEP * (len(sign) - 1) + 2) + 0.4 * self.em
        return self.words(text, "small", into=column.indented(wide), y=y, mark=mark)

    def cells(self, column: Column, y: float, cell: float, rate: float, mark: Mark) -> float:
        """An icon array of 10,000; its end."""
        self.items.append(Cells(column.left, y, cell, 100, rate, mark))
        return y + cell * 100

    def hit(self, mark: Mark, top: float, words: str, *, into: Column | None = None) -> None:
        """What stands between a height and here can be reached and opened."""
        column = into or self.column
        pad = 0.5 * self.em
        self.hits.append(
            Hit(mark, column.left - pad, top, column.width + 2 * pad, self.y - top, words)
        )

    def sheet(self, title: str, width: float) -> Sheet:
        """All of it, frozen."""
        items = tuple(self.items)
        return Sheet(title, width, self.y, items, tuple(self.hits), tuple(map(span, items)))
