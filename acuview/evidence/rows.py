"""The words of one row: whose finding, of what, against what; the figure, its direction, how sure.

Every row has the same letters and the same badge, whatever it found.
"""

from __future__ import annotations

from acuview.evidence.galley import Column, Galley
from acuview.evidence.items import Mark
from acuview.reading import forest
from acuview.reading.forest import Row
from acuview.reading.wording import MEASURES, grade_sign

LEFT_SHARE, RIGHT_SHARE = 0.33, 0.3
LEFT_LETTERS, RIGHT_LETTERS = 46, 42
"""The columns of words are never wider; what is over goes to the axis."""
LEAST_LETTERS = 84
"""In fewer letters' room, words stand above and below the axis and not beside it."""
GAP = 1.3
LETTERS_OF_NOTES = "abcdefghijklmnopqrstuvwxyz"


class Columns:
    """Where the parts of a row stand; `stacked` puts them under each other."""

    def __init__(self, galley: Galley) -> None:
        whole, letter = galley.column, galley.letters.letter
        self.stacked = whole.width < LEAST_LETTERS * letter
        gap = GAP * galley.em
        if self.stacked:
            self.left = self.plot = self.right = whole
            inside = min(2.0 * galley.em, whole.width * 0.06)
            self.plot = Column(whole.left + inside, whole.width - 2 * inside)
            return
        left = min(whole.width * LEFT_SHARE, LEFT_LETTERS * letter)
        right = min(whole.width * RIGHT_SHARE, RIGHT_LETTERS * letter)
        self.left = Column(whole.left, left)
        self.right = Column(whole.right - right, right)
        self.plot = Column(whole.left + left + gap, whole.width - left - right - 2 * gap)


def mark_of(row: Row) -> Mark:
    """What the things drawn for a row bear."""
    return Mark("finding", row.reference, row.number, row.estimate, row.low, row.high)


def left_words(galley: Galley, row: Row, column: Column, y: float, note: str = "") -> float:
    """Whose finding, of what, against what and on how many people; where the words end."""
    letters, mark = galley.letters, mark_of(row)
    end = galley.words(row.label, "label", into=column, y=y, mark=mark)
    one_line = end - y < letters.line("label") * 1.5
    wide = letters.width(f"{row.label} ", "label") if one_line else column.width
    if note and wide + letters.width(note, "small") <= column.width:
        raised = y - 0.12 * galley.em
        galley.words(note, "small", "head", into=column.indented(wide), y=raised, mark=mark)
        wide += letters.width(f"{note} ", "small")
    kind = f"\u00b7 {row.kind}"
    if wide + letters.width(kind, "small") <= column.width:
        drop = letters.ascent("label") - letters.ascent("small")
        galley.words(kind, "small", "muted", into=column.indented(wide), y=y + drop, mark=mark)
    else:
        end = galley.words(kind, "small", "muted", into=column, y=end, mark=mark)
    what = row.outcome
    if row.timepoint and row.timepoint not in what:
        what += f", {row.timepoint}"
    end = galley.words(what, into=column, y=end, mark=mark)
    end = galley.words(f"against {row.comparator}", into=column, y=end, mark=mark)
    return galley.words(forest.people(row), "small", "muted", into=column, y=end, mark=mark)


def right_words(galley: Galley, row: Row, column: Column, y: float, *, measure: bool) -> float:
    """The figure, with its measure where that is wanted, and the verdict; where they end."""
    mark = mark_of(row)
    y = galley.words(forest.figure(row), "label", into=column, y=y, mark=mark)
    if measure:
        y = galley.words(measure_of(row), "small", "muted", into=column, y=y, mark=mark)
    return verdict_words(galley, row, column, y)


def verdict_words(galley: Galley, row: Row, column: Column, y: float) -> float:
    """Who did better and how sure anybody is; where the words end."""
    mark = mark_of(row)
    y = galley.badged(row.verdict, forest.direction(row), column, y, mark)
    return galley.graded(grade_sign(row.certainty), row.grade, column, y, mark)


def measure_of(row: Row) -> str:
    """What sort of figure it is, in words."""
    return MEASURES.get(row.measure, row.measure)


def told_words(row: Row) -> str:
    """What a row without an axis says: its figure on its own scale, and its note."""
    parts = []
    if row.estimate is not None and row.measure == "count":
        parts.append(f"{forest.number(row.estimate)} {row.scale or ''}".rstrip() + ".")
    elif row.estimate is not None:
        scale = f", {row.scale}" if row.scale and row.scale != row.measure else ""
        parts.append(f"{measure_of(row)} {forest.figure(row)}{scale}.")
    if row.note:
        parts.append(row.note)
    return " ".join(parts) or "No figure is printed here."


def footnote(number: int) -> str:
    """The letter of a note: a to z, then aa, ab."""
    first, rest = divmod(number, len(LETTERS_OF_NOTES))
    return (LETTERS_OF_NOTES[first - 1] if first else "") + LETTERS_OF_NOTES[rest]
