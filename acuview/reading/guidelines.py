"""Guidelines side by side: who, where, when, what, how strongly, how sure, and still in force?"""

from __future__ import annotations

from collections.abc import Iterable

from acuview.model.atlas import Atlas
from acuview.model.point import Certainty
from acuview.model.record import Record
from acuview.reading.wording import GRADES, NOT_GRADED, NOT_SAID, citation

DIRECTION = {
    "for": "in favour",
    "against": "against",
    "open": "left open",
    "payment": "about payment only",
    "silent": "nothing said of acupuncture",
}
NOT_CHECKED = "not checked"


class AdviceRow(Record):
    """One piece of advice of one guideline, in words throughout; `direction` is its token."""

    reference: str
    label: str
    body: str
    country: str
    year: int
    scope: str
    text: str
    direction: str
    direction_words: str
    strength: str
    certainty: Certainty | None
    grade: str
    in_force: str


HEADS = (
    "Body",
    "Country",
    "Year",
    "For",
    "Recommendation",
    "Direction",
    "Strength",
    "Certainty",
    "In force",
)


def guidelines_of(atlas: Atlas, names: Iterable[str]) -> tuple[AdviceRow, ...]:
    """The advice of those references that are guidelines, the newest first."""
    rows = []
    for name in names:
        reference = atlas.references[name]
        guideline = reference.guideline
        if guideline is None:
            continue
        rows += [
            AdviceRow(
                reference=name,
                label=citation(atlas, name),
                body=guideline.body,
                country=guideline.country,
                year=reference.year,
                scope=advice.scope,
                text=advice.text,
                direction=advice.direction,
                direction_words=DIRECTION[advice.direction],
                strength=advice.strength or NOT_SAID,
                certainty=advice.certainty,
                grade=NOT_GRADED if advice.certainty is None else GRADES[advice.certainty],
                in_force=guideline.in_force or NOT_CHECKED,
            )
            for advice in guideline.advice
        ]
    return tuple(sorted(rows, key=lambda row: -row.year))


def cells(row: AdviceRow) -> tuple[str, ...]:
    """A row as the words of its cells, in the order of `HEADS`."""
    return (
        row.body,
        row.country,
        str(row.year),
        row.scope,
        row.text,
        row.direction_words,
        row.strength,
        row.grade,
        row.in_force,
    )


def sentence(row: AdviceRow) -> str:
    """A row in words, whole."""
    return (
        f"{row.body}, {row.country}, {row.year} ({row.scope}): {row.text.rstrip('.')}. "
        f"Direction: {row.direction_words}. Strength: {row.strength}. "
        f"Certainty of the evidence: {row.grade}. In force: {row.in_force.rstrip('.')}."
    )
