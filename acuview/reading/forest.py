"""The figures behind a page as rows of forest plots: one plot a scale, grouped by comparator.

Rows hold what `references.yaml` prints and nothing else: no figure is worked out, turned round or
pooled here. A figure without a known scale, and a finding without a figure, is told in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from acuview.model.atlas import Atlas
from acuview.model.axis import AGAINST, AXES, HARM_AXES, Axis
from acuview.model.point import Certainty
from acuview.model.record import Record
from acuview.model.reference import Finding, Reference
from acuview.reading.wording import GRADES, NOT_GRADED, NOT_SAID, citation, favoured

POOLED = ("systematic-review", "ipd-meta-analysis")
"""Kinds of reference whose figures pool several studies."""
KINDS = {
    "rct": "trial",
    "systematic-review": "review",
    "ipd-meta-analysis": "review",
    "guideline": "guideline",
}
"""What a kind of reference is called in a row; any other is a study."""
NO_INTERVAL = "interval not seen"
NO_CLEAR = "no clear difference found"
FOUND, NOT_FOUND, UNSAID = "found", "not found", "unsaid"
"""Whether a row tells of a difference, tells that none was clear, or does not say."""
MINUS = "\u2212"


class Row(Record):
    """One finding. `number` is its place among its reference's findings, from 0.

    `people` is how many the figure rests on, `studied` how many the whole study or review has;
    either may be None. `clear` is False where no clear difference was found.
    """

    reference: str
    number: int
    label: str
    year: int
    kind: str
    pooled: bool
    comparator: str
    outcome: str
    timepoint: str | None
    measure: str
    scale: str | None
    estimate: float | None
    low: float | None
    high: float | None
    people: int | None
    studied: int | None
    certainty: Certainty | None
    grade: str
    direction: str
    clear: bool
    note: str | None

    @property
    def verdict(self) -> str:
        """`FOUND`, `NOT_FOUND` or `UNSAID`: three signs of one weight."""
        if self.direction == NOT_SAID:
            return UNSAID
        return FOUND if self.clear else NOT_FOUND


class Group(Record):
    """Rows with one sort of comparator: trials first, then what reviews pooled."""

    against: str
    title: str
    rows: tuple[Row, ...]


class Plot(Record):
    """One axis with its groups."""

    axis: Axis
    groups: tuple[Group, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row, in order."""
        return tuple(row for group in self.groups for row in group.rows)


class Forest(Record):
    """The plots of a page, what is told in words alone, and references that print no finding."""

    plots: tuple[Plot, ...]
    words: tuple[Group, ...]
    silent: tuple[str, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row, drawn ones first."""
        drawn = (row for plot in self.plots for row in plot.rows)
        return (*drawn, *(row for group in self.words for row in group.rows))


def cited_by(atlas: Atlas, kind: str | None, subject: str | None) -> tuple[str, ...]:
    """The references of a point, meridian, topic or reference, each once, in their order."""
    names: Iterable[str] = ()
    if subject is None:
        return ()
    if kind == "point" and subject in atlas.point_words:
        words = atlas.point_words[subject]
        notes = (name for note in words.evidence for name in note.references)
        names = (*notes, *(protocol.reference for protocol in words.protocols))
    elif kind == "meridian" and subject in atlas.meridian_words:
        names = (r for note in atlas.meridian_words[subject].evidence for r in note.references)
    elif kind == "topic" and subject in atlas.topics:
        topic = atlas.topics[subject]
        claimed = (name for claim in topic.claims for name in claim.references)
        names = (*(s for part in topic.sections for s in part.sources), *claimed)
    elif kind == "reference":
        names = (subject,)
    return tuple(dict.fromkeys(name for name in names if name in atlas.references))


def forest_of(atlas: Atlas, names: Iterable[str]) -> Forest:
    """The findings of some references; harms are counted elsewhere (`reading.harms`)."""
    rows: dict[str, list[tuple[str, Row]]] = {}
    words: list[tuple[str, Row]] = []
    silent = []
    for name in names:
        reference = atlas.references[name]
        if not reference.findings:
            silent.append(name)
        for number, finding in enumerate(reference.findings):
            if finding.axis in HARM_AXES or finding.against is None:
                continue
            placed = (finding.against, _row(atlas, reference, number, finding))
            if finding.estimate is None or finding.axis is None:
                words.append(placed)
            else:
                rows.setdefault(finding.axis, []).append(placed)
    plots = (Plot(axis, _groups(rows[axis.id])) for axis in AXES if axis.id in rows)
    return Forest(tuple(plots), _groups(words), tuple(silent))


def _row(atlas: Atlas, reference: Reference, number: int, finding: Finding) -> Row:
    return Row(
        reference=reference.id,
        number=number,
        label=citation(atlas, reference.id),
        year=reference.year,
        kind=KINDS.get(reference.kind, "study"),
        pooled=reference.kind in POOLED,
        comparator=finding.comparator,
        outcome=finding.outcome,
        timepoint=finding.timepoint,
        measure=finding.measure,
        scale=finding.scale,
        estimate=finding.estimate,
        low=finding.ci_low,
        high=finding.ci_high,
        people=finding.n,
        studied=reference.n,
        certainty=finding.certainty,
        grade=NOT_GRADED if finding.certainty is None else GRADES[finding.certainty],
        direction=favoured(finding.favours),
        clear=not (finding.favours or "").startswith("neither"),
        note=finding.note,
    )


def _groups(placed: list[tuple[str, Row]]) -> tuple[Group, ...]:
    groups = []
    for against, title in AGAINST.items():
        rows = [row for group, row in placed if group == against]
        rows.sort(key=lambda row: (row.pooled, row.year))  # stable: findings keep their order
        if rows:
            groups.append(Group(against, title, tuple(rows)))
    return tuple(groups)


def number(value: float) -> str:
    """A figure as it is printed, with a true minus sign."""
    return f"{value:g}".replace("-", MINUS)


def figure(row: Row) -> str:
    """Estimate and interval in words: `−5.1 (−13.9 to 3.7)`; "" where no figure is printed."""
    if row.estimate is None:
        return ""
    if row.low is None or row.high is None:
        return f"{number(row.estimate)} ({NO_INTERVAL})"
    return f"{number(row.estimate)} ({number(row.low)} to {number(row.high)})"


def direction(row: Row) -> str:
    """Who did better, in words that can stand alone."""
    return f"direction {NOT_SAID}" if row.verdict == UNSAID else row.direction


def people(row: Row) -> str:
    """How many people: those of the figure, or of the whole study where only that is known."""
    if row.people is not None:
        return f"{row.people:,} people"
    if row.studied is not None:
        return f"{row.studied:,} people in all"
    return "number of people not seen"


def sentence(row: Row) -> str:
    """A row in words, whole: what a screen reader says and `acuview show` prints."""
    parts = [f"{row.label} ({row.kind}): {row.outcome}, against {row.comparator}"]
    if row.timepoint:
        parts.append(row.timepoint)
    if row.estimate is not None:
        scale = f" [{row.scale}]" if row.scale and row.scale != row.measure else ""
        parts.append(f"{row.measure} {figure(row)}{scale}")
    parts += [row.direction, row.grade, people(row)]
    if row.note:
        parts.append(row.note.rstrip("."))
    return "; ".join(parts) + "."


def twin(forest: Forest) -> Iterator[str]:
    """The plots line by line in words: a heading for each axis and group, then its rows."""
    for plot in forest.plots:
        yield f"{plot.axis.title}, {plot.axis.unit}"
        for group in plot.groups:
            yield f"  {group.title}"
            yield from (f"    {sentence(row)}" for row in group.rows)
    if forest.words:
        yield "Told in words, without a figure on a known scale"
        for group in forest.words:
            yield f"  {group.title}"
            yield from (f"    {sentence(row)}" for row in group.rows)
