"""Harms as icon arrays, every one of 10,000 cells; people and treatments are kept apart."""

from __future__ import annotations

from acuview.evidence.galley import Column, Galley
from acuview.evidence.items import Mark
from acuview.reading import harms
from acuview.reading.harms import BASE, Harm

ACROSS = 100
SMALLEST_CELL, LARGEST_CELL = 2.0, 3.0
"""Sides of a cell in pixels, at letters of 16 pixels."""
USUAL_LETTERS = 16.0
GAP = 2.0
TITLE = "Harms, each of 10,000"
SAME = (
    f"Every square has {BASE:,} cells, in blocks of 100: they can be compared with each other. "
    "Filled cells are those with the harm."
)
TITLES = {
    "people": "Counted by people: of 10,000 people",
    "treatments": "Counted by treatments: of 10,000 single treatments",
}


def lay_harms(galley: Galley, shown: tuple[Harm, ...]) -> None:
    """Every harm, as many beside each other as there is room for."""
    if not shown:
        return
    galley.gap(1.6)
    galley.words(TITLE, "head", "head")
    galley.words(SAME, "small", "muted")
    for of, title in TITLES.items():
        some = [harm for harm in shown if harm.of == of]
        if not some:
            continue
        galley.gap(1.0)
        galley.words(title, "label", "head")
        galley.gap(0.15)
        columns, cell = _columns(galley)
        for start in range(0, len(some), len(columns)):
            galley.rule()
            galley.gap(0.6)
            _row(galley, some[start : start + len(columns)], columns, cell)
            galley.gap(1.0)


def _columns(galley: Galley) -> tuple[list[Column], float]:
    whole, gap = galley.column, GAP * galley.em
    share = galley.em / USUAL_LETTERS
    least = ACROSS * SMALLEST_CELL * share
    count = max(1, int((whole.width + gap) // (least + gap)))
    width = (whole.width - gap * (count - 1)) / count
    # Blocks of whole pixels, so that all of them are equally large.
    cell = max(10, int(10 * min(width / ACROSS, LARGEST_CELL * share))) / 10
    return [Column(whole.left + (width + gap) * at, width) for at in range(count)], cell


def _row(galley: Galley, some: list[Harm], columns: list[Column], cell: float) -> None:
    top = galley.y
    heads = [_head(galley, harm, column, top) for harm, column in zip(some, columns, strict=False)]
    start = max(heads) + 0.4 * galley.em
    ends = [
        _below(galley, harm, column, start, cell)
        for harm, column in zip(some, columns, strict=False)
    ]
    galley.y = max(ends)
    for harm, column in zip(some, columns, strict=False):
        galley.hit(mark_of(harm), top, harms.sentence(harm), into=column)


def mark_of(harm: Harm) -> Mark:
    """What the things drawn for a harm bear."""
    return Mark("harm", harm.reference, harm.number, harm.rate, harm.low, harm.high)


def _head(galley: Galley, harm: Harm, column: Column, y: float) -> float:
    mark = mark_of(harm)
    end = galley.words(harms.about(harm.rate), "head", into=column, y=y, mark=mark)
    end = galley.words(f"of {BASE:,} {harm.of}", into=column, y=end, mark=mark)
    return galley.words(harm.outcome, "label", into=column, y=end, mark=mark)


def _below(galley: Galley, harm: Harm, column: Column, y: float, cell: float) -> float:
    mark = mark_of(harm)
    end = galley.cells(column, y, cell, harm.rate, mark) + 0.4 * galley.em
    end = galley.words(harms.interval(harm), into=column, y=end, mark=mark)
    source = f"{harm.label}: {harm.printed}"
    if harm.period:
        source += f", {harm.period}"
    end = galley.words(source, "small", "muted", into=column, y=end, mark=mark)
    return galley.words(harm.note or "", "small", "muted", into=column, y=end, mark=mark)
