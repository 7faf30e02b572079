"""All that the evidence view of a point, meridian, topic or study shows, as plain data."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from acuview.model.atlas import Atlas
from acuview.model.record import Record
from acuview.reading import forest, guidelines, harms
from acuview.reading.forest import Forest, Row
from acuview.reading.guidelines import AdviceRow
from acuview.reading.harms import Harm

REMINDER = (
    "A result belongs to the whole treatment that was tested, never to one point. Plots with "
    "different scales cannot be compared with each other."
)
COLUMNS = (
    "reference",
    "label",
    "year",
    "kind",
    "scale",
    "unit",
    "against",
    "comparator",
    "outcome",
    "timepoint",
    "measure",
    "estimate",
    "low",
    "high",
    "people",
    "studied",
    "certainty",
    "direction",
    "note",
)
Cell = str | int | float | None


class Evidence(Record):
    """Figures, guidelines and harms behind one page; each may be empty."""

    id: str
    forest: Forest
    guidelines: tuple[AdviceRow, ...]
    harms: tuple[Harm, ...]

    @property
    def references(self) -> tuple[str, ...]:
        """Whose figures and advice they are, each once, in the order in which they stand."""
        parts: tuple[tuple[Row | AdviceRow | Harm, ...], ...]
        parts = (self.forest.rows, self.guidelines, self.harms)
        return tuple(dict.fromkeys(row.reference for part in parts for row in part))

    @property
    def silent(self) -> tuple[str, ...]:
        """Cited, but without a figure, a finding in words or any advice here."""
        told = set(self.references)
        return tuple(name for name in self.forest.silent if name not in told)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.forest.rows or self.guidelines or self.harms)


def evidence_of(atlas: Atlas, kind: str | None, subject: str | None) -> Evidence:
    """The evidence behind a page; empty where there is no such subject."""
    names = forest.cited_by(atlas, kind, subject)
    advising = names
    if kind == "topic" and any(atlas.references[name].guideline for name in names):
        # Beside one guideline stand all the others, so that no choice is made for the reader.
        advising = tuple(atlas.references)
    return Evidence(
        id=f"topic:{subject}" if kind == "topic" else subject or "",
        forest=forest.forest_of(atlas, names),
        guidelines=guidelines.guidelines_of(atlas, advising),
        harms=harms.harms_of(atlas, names),
    )


def summary(evidence: Evidence) -> str:
    """How much there is, in one line: `12 figures of 5 studies and reviews on 3 scales; ...`."""
    drawn = [row for plot in evidence.forest.plots for row in plot.rows]
    told = [row for group in evidence.forest.words for row in group.rows]
    unclear = sum(not row.clear for row in (*drawn, *told))
    parts = []
    if drawn:
        of = len({row.reference for row in drawn})
        scales = len(evidence.forest.plots)
        parts.append(
            f"{_many(len(drawn), 'figure')} of {_many(of, 'study or review', 'studies or reviews')}"
            f" on {_many(scales, 'scale')}"
        )
    if told:
        parts.append(f"{_many(len(told), 'finding')} told in words")
    if unclear:
        parts.append(f"{unclear} of them found no clear difference")
    if evidence.guidelines:
        texts = len({row.reference for row in evidence.guidelines})
        parts.append(f"{_many(texts, 'guideline')} side by side")
    if evidence.harms:
        parts.append(f"{_many(len(evidence.harms), 'harm')} counted per 10,000")
    return "; ".join(parts) + "." if parts else "No figure is printed here."


def _many(count: int, one: str, more: str = "") -> str:
    return f"{count} {one if count == 1 else more or one + 's'}"


def twin(evidence: Evidence) -> Iterator[str]:
    """All of it in words, line by line."""
    yield from forest.twin(evidence.forest)
    if evidence.guidelines:
        yield "Guidelines"
        yield from (f"    {guidelines.sentence(row)}" for row in evidence.guidelines)
    if evidence.harms:
        yield "Harms, counted per 10,000"
        yield from (f"    {harms.sentence(harm)}" for harm in evidence.harms)


def as_csv(evidence: Evidence) -> str:
    """Every number that is drawn, and every finding told in words, one a line."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for cells in _lines(evidence):
        writer.writerow([_safe(cell) for cell in cells])
    return out.getvalue()


def _lines(evidence: Evidence) -> Iterator[tuple[Cell, ...]]:
    known: list[tuple[str, str, forest.Group]]
    known = [(p.axis.title, p.axis.unit, g) for p in evidence.forest.plots for g in p.groups]
    known += [("", "", group) for group in evidence.forest.words]
    for scale, unit, group in known:
        for row in group.rows:
            yield (
                row.reference, row.label, row.year, row.kind, scale,
                unit, group.against, row.comparator, row.outcome, row.timepoint, row.measure,
                row.estimate, row.low, row.high, row.people, row.studied,
                None if row.certainty is None else row.certainty.value, row.direction, row.note,
            )  # fmt: skip
    for harm in evidence.harms:
        yield (
            harm.reference, harm.label, None, "harm", "Harms", f"per {harms.BASE} {harm.of}", None,
            None, harm.outcome, harm.period, harm.printed, harm.rate, harm.low, harm.high, None,
            None, None, None, harm.note,
        )  # fmt: skip
    for advice in evidence.guidelines:
        yield (
            advice.reference, advice.label, advice.year, "guideline", None, None, None, None,
            advice.scope, None, None, None, None, None, None, None,
            None if advice.certainty is None else advice.certainty.value,
            f"{advice.direction_words}; strength: {advice.strength}", advice.text,
        )  # fmt: skip


def _safe(cell: Cell) -> Cell:
    """A cell that no spreadsheet takes for a formula."""
    if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{cell}"
    return cell
