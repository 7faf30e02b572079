"""Forest plots: one axis each, rows grouped by comparator, the same weight for every row."""

from __future__ import annotations

from acuview.evidence.galley import Column, Galley
from acuview.evidence.items import Arrow, Ink, Interval, Item, Shape, Sign, Stroke
from acuview.evidence.rows import (
    Columns,
    footnote,
    left_words,
    mark_of,
    measure_of,
    right_words,
    told_words,
    verdict_words,
)
from acuview.evidence.scale import Scale, scale_of, ticks
from acuview.reading import forest
from acuview.reading.forest import Forest, Group, Plot, Row

LEAST, MOST = 0.34, 0.56
"""Half a square, as shares of the size of running text: for few people, and for the most."""
UNKNOWN = 0.44
"""Half a mark whose number of people is not known, and of every diamond."""
LEAST_BESIDE = 46
"""In fewer letters' room the words for the two sides stand below each other."""
MANY = 6
"""From so many rows on, the axis stands below a plot as well."""
LOGARITHMIC = "On this axis equal steps are equal ratios."
TITLE_WORDS = "Told in words, without a figure on a known scale"


def lay_plots(galley: Galley, shown: Forest) -> None:
    """Every plot, and then what is told in words."""
    for plot in shown.plots:
        _lay_plot(galley, plot)
    if shown.words:
        galley.gap(1.4)
        galley.words(TITLE_WORDS, "head", "head")
        galley.gap(0.3)
        for group in shown.words:
            _lay_told(galley, group)


def _lay_plot(galley: Galley, plot: Plot) -> None:
    columns = Columns(galley)
    galley.gap(1.4)
    galley.words(f"{plot.axis.title}, {plot.axis.unit}", "head", "head")
    if plot.axis.log:
        galley.words(LOGARITHMIC, "small", "muted")
    galley.gap(0.5)
    scale = scale_of(plot.axis, plot.rows, columns.plot.left, columns.plot.right)
    measures = {row.measure for row in plot.rows}
    _sides(
        galley,
        scale,
        columns,
        f"{measure_of(plot.rows[0])} (interval)" if len(measures) == 1 else "",
    )
    _axis(galley, scale, above=True)
    top, first = galley.y, len(galley.items)
    notes = _Notes()
    most = max((_people(row) for row in plot.rows if not row.pooled), default=0)
    for group in plot.groups:
        _group_title(galley, group, columns, first_of_all=group is plot.groups[0])
        for row in group.rows:
            _lay_row(galley, row, columns, scale, notes, most=most, measure=len(measures) > 1)
    if not columns.stacked:
        galley.items[first:first] = _lines(galley, scale, top, galley.y)
    if len(plot.rows) > MANY:
        _axis(galley, scale, above=False)
    notes.lay(galley)


class _Notes:
    """What is said of single rows, under their plot."""

    def __init__(self) -> None:
        self._words: list[str] = []

    def letter(self, words: str | None) -> str:
        """The letter under which something is said; "" for nothing."""
        if not words:
            return ""
        if words not in self._words:
            self._words.append(words)
        return footnote(self._words.index(words))

    def lay(self, galley: Galley) -> None:
        """All of them."""
        if not self._words:
            return
        galley.gap(0.6)
        indent = 1.5 * galley.em
        for number, words in enumerate(self._words):
            letter = Column(galley.column.left, indent)
            galley.words(footnote(number), "small", "muted", into=letter, y=galley.y)
            galley.words(words, "small", "muted", into=galley.column.indented(indent))


def _sides(galley: Galley, scale: Scale, columns: Columns, measure: str) -> None:
    """What lies to the left and to the right of no difference, and what the figures are."""
    room, letters = columns.plot, galley.letters
    half = 0.26 * galley.em
    inset = half * 2 + 0.35 * galley.em
    beside = room.width > LEAST_BESIDE * letters.letter
    width = (room.width / 2 if beside else room.width) - inset - 0.4 * galley.em
    line = letters.line("small") / 2
    low, high = Column(room.left + inset, width), Column(room.right - inset - width, width)
    galley.items.append(Arrow(room.left + half, galley.y + line, half, "left"))
    end = galley.words(scale.axis.low, "small", "muted", into=low, y=galley.y)
    y = galley.y if beside else end
    galley.items.append(Arrow(room.right - half, y + line, half, "right"))
    ends = [end, galley.words(scale.axis.high, "small", "muted", into=high, y=y, side="right")]
    if not columns.stacked:
        ends.append(galley.words(measure, "small", "muted", into=columns.right, y=galley.y))
    galley.y = max(ends)
    galley.gap(0.2)


def _axis(galley: Galley, scale: Scale, *, above: bool) -> None:
    """The axis with its figures."""
    em, letters = galley.em, galley.letters
    length = 0.35 * em
    shown = ticks(scale, _apart(galley))
    if above:
        for value in shown:
            _tick_words(galley, scale, value)
        galley.y += letters.line("small") + length
    line = galley.y
    galley.items.append(Stroke(scale.left, line, scale.right, line, "null"))
    for value in shown:
        x = scale.at(value)
        galley.items.append(Stroke(x, line, x, line - length if above else line + length, "null"))
    if not above:
        galley.y += length
        for value in shown:
            _tick_words(galley, scale, value)
        galley.y += letters.line("small")


def _tick_words(galley: Galley, scale: Scale, value: float) -> None:
    room = galley.em * 4
    column = Column(scale.at(value) - room / 2, room)
    ink: Ink = "text" if value == scale.axis.null else "muted"
    galley.words(forest.number(value), "small", ink, into=column, y=galley.y, side="centre")


def _apart(galley: Galley) -> float:
    return galley.letters.width(forest.number(-88.8), "small") * 1.25


def _lines(galley: Galley, scale: Scale, top: float, bottom: float) -> list[Item]:
    """The line of no difference and the fine ones at the ticks."""
    null = scale.axis.null
    fine: list[Item] = [
        Stroke(scale.at(value), top, scale.at(value), bottom, "grid")
        for value in ticks(scale, _apart(galley))
        if value != null
    ]
    return [*fine, Stroke(scale.at(null), top, scale.at(null), bottom, "null", 1.4)]


def _group_title(galley: Galley, group: Group, columns: Columns, *, first_of_all: bool) -> None:
    galley.gap(0.5 if first_of_all else 0.9)
    galley.words(group.title, "label", "head", into=columns.left)
    galley.gap(0.15)


def _lay_row(
    galley: Galley,
    row: Row,
    columns: Columns,
    scale: Scale,
    notes: _Notes,
    *,
    most: int,
    measure: bool,
) -> None:
    top = galley.y
    galley.rule()
    galley.gap(0.45)
    letter = notes.letter(row.note)
    y = galley.y
    end = left_words(galley, row, columns.left, y, letter)
    half = MOST * galley.em
    if columns.stacked:
        spot = end + half + 0.3 * galley.em
        galley.items += _lines(galley, scale, spot - 1.4 * half, spot + 1.4 * half)
        _plot_row(galley, row, scale, spot, most)
        below = spot + half + 0.3 * galley.em
        end = right_words(galley, row, columns.right, below, measure=True)
    else:
        _plot_row(galley, row, scale, y + galley.letters.line("label") / 2, most)
        end = max(end, right_words(galley, row, columns.right, y, measure=measure))
    galley.y = end
    galley.gap(0.45)
    galley.hit(mark_of(row), top, forest.sentence(row))


def _people(row: Row) -> int:
    return row.people or row.studied or 0


def _plot_row(galley: Galley, row: Row, scale: Scale, y: float, most: int) -> None:
    """The estimate and its interval at their places."""
    if row.estimate is None:
        return
    em, mark = galley.em, mark_of(row)
    if row.low is not None and row.high is not None:
        cut_left, cut_right = row.low < scale.low, row.high > scale.high
        galley.items.append(
            Interval(
                scale.left if cut_left else scale.at(row.low),
                scale.right if cut_right else scale.at(row.high),
                y,
                0.28 * em,
                cut_left,
                cut_right,
                mark,
            )
        )
    shape: Shape = "diamond" if row.pooled else "square" if row.kind == "trial" else "disc"
    half = UNKNOWN * em
    if shape == "square" and most and _people(row):
        half = max(LEAST, MOST * (_people(row) / most) ** 0.5) * em
    galley.items.append(Sign(scale.at(row.estimate), y, half, shape, row.low is None, mark))


def _lay_told(galley: Galley, group: Group) -> None:
    columns = Columns(galley)
    _group_title(galley, group, columns, first_of_all=False)
    for row in group.rows:
        top = galley.y
        galley.rule()
        galley.gap(0.45)
        y, mark, apart = galley.y, mark_of(row), 0.2 * galley.em
        end = left_words(galley, row, columns.left, y)
        if columns.stacked:
            end = galley.words(told_words(row), into=columns.plot, y=end + apart, mark=mark)
            end = verdict_words(galley, row, columns.right, end + apart)
        else:
            end = max(end, galley.words(told_words(row), into=columns.plot, y=y, mark=mark))
            end = max(end, verdict_words(galley, row, columns.right, y))
        galley.y = end
        galley.gap(0.45)
        galley.hit(mark, top, forest.sentence(row))
