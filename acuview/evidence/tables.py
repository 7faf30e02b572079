"""Guidelines side by side: who, where, when, for what, what, which way, how strongly, how sure."""

from __future__ import annotations

from acuview.evidence.galley import BADGE, Column, Galley
from acuview.evidence.items import Mark, Role
from acuview.reading import guidelines
from acuview.reading.guidelines import HEADS, AdviceRow
from acuview.reading.wording import grade_sign

SHARES = (0.24, 0.19, 0.25, 0.15, 0.17)
"""Who and when; for what; what; which way and how strongly; how sure and whether it stands."""
SPARE = 0.16
"""The share of the room that must be left beside the longest words; with less there is no table."""
GAP = 1.1
TITLE = "Guidelines side by side"


def lay_guidelines(galley: Galley, rows: tuple[AdviceRow, ...]) -> None:
    """Every advice, under heads that say what stands where."""
    if not rows:
        return
    galley.gap(1.6)
    galley.words(TITLE, "head", "head")
    galley.gap(0.4)
    columns = _columns(galley, rows)
    if not columns:
        for number, row in enumerate(rows):
            _block(galley, row, number)
        return
    _heads(galley, columns)
    for number, row in enumerate(rows):
        _line(galley, row, number, columns)


def _columns(galley: Galley, rows: tuple[AdviceRow, ...]) -> list[Column]:
    """As wide as their shares, and never narrower than a word; none where that cannot be."""
    gap, letters = GAP * galley.em, galley.letters
    room = galley.column.width - gap * (len(SHARES) - 1)
    inset = (2 * BADGE + 0.4) * galley.em
    least = [0.0] * len(SHARES)
    for row in rows:
        texts: tuple[tuple[str, Role, float], ...] = (
            (f"{row.body} {row.country}", "label", 0.0),
            (row.scope, "body", 0.0),
            (row.text, "body", 0.0),
            (row.direction_words, "label", inset),
            (row.in_force, "small", 0.0),
        )
        for at, (text, role, before) in enumerate(texts):
            widest = max(letters.width(word, role) for word in text.split())
            least[at] = max(least[at], widest + before + 1)
    spare = room - sum(least)
    if spare < SPARE * room:
        return []
    left, columns = galley.column.left, []
    wanted = [max(0.0, room * share - low) for share, low in zip(SHARES, least, strict=True)]
    for low, want in zip(least, wanted, strict=True):
        width = low + want * spare / sum(wanted)
        columns.append(Column(left, width))
        left += width + gap
    return columns


def _heads(galley: Galley, columns: list[Column]) -> None:
    body, country, year, scope, text, direction, strength, certainty, in_force = HEADS
    heads = (
        f"{body}, {country.lower()}, {year.lower()}",
        scope,
        text,
        f"{direction}, {strength.lower()}",
        f"{certainty}, {in_force.lower()}",
    )
    ends = [
        galley.words(head, "small", "muted", into=column, y=galley.y)
        for head, column in zip(heads, columns, strict=True)
    ]
    galley.y = max(ends) + 0.2 * galley.em


def _mark(row: AdviceRow, number: int) -> Mark:
    return Mark("advice", row.reference, number)


def _line(galley: Galley, row: AdviceRow, number: int, columns: list[Column]) -> None:
    top, mark = galley.y, _mark(row, number)
    galley.rule()
    galley.gap(0.45)
    who, scope, text, direction, sure = columns
    y = galley.y
    ends = [
        galley.words(row.scope, into=scope, y=y, mark=mark),
        galley.words(row.text, into=text, y=y, mark=mark),
        _who(galley, row, who, y, mark),
        _which_way(galley, row, direction, y, mark),
        _how_sure(galley, row, sure, y, mark),
    ]
    galley.y = max(ends)
    galley.gap(0.45)
    galley.hit(mark, top, guidelines.sentence(row))


def _block(galley: Galley, row: AdviceRow, number: int) -> None:
    top, mark, column = galley.y, _mark(row, number), galley.column
    galley.rule()
    galley.gap(0.45)
    end = _who(galley, row, column, galley.y, mark)
    end = galley.words(f"For: {row.scope}", into=column, y=end, mark=mark)
    end = galley.words(row.text, into=column, y=end, mark=mark)
    end = _which_way(galley, row, column, end, mark)
    galley.y = _how_sure(galley, row, column, end, mark)
    galley.gap(0.45)
    galley.hit(mark, top, guidelines.sentence(row))


def _who(galley: Galley, row: AdviceRow, column: Column, y: float, mark: Mark) -> float:
    y = galley.words(row.body, "label", into=column, y=y, mark=mark)
    return galley.words(f"{row.country}, {row.year}", into=column, y=y, mark=mark)


def _which_way(galley: Galley, row: AdviceRow, column: Column, y: float, mark: Mark) -> float:
    y = galley.judged(row.direction, row.direction_words, column, y, mark)
    return galley.words(f"strength: {row.strength}", "small", into=column, y=y, mark=mark)


def _how_sure(galley: Galley, row: AdviceRow, column: Column, y: float, mark: Mark) -> float:
    y = galley.graded(grade_sign(row.certainty), row.grade, column, y, mark)
    return galley.words(
        f"{HEADS[-1].lower()}: {row.in_force}", "small", into=column, y=y, mark=mark
    )
