"""The rows of the list as plain values: everything there is, or what a search found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from acuview.model.atlas import Atlas
from acuview.model.record import Record
from acuview.reading.wording import citation


class Found(Protocol):
    """What a search gives for one hit."""

    @property
    def id(self) -> str:
        """What to open."""

    @property
    def kind(self) -> str:
        """Point, meridian, plate, topic or reference."""

    @property
    def title(self) -> str:
        """What a reader calls it."""

    @property
    def matched(self) -> str:
        """The words that were found."""


class Row(Record):
    """One row; a heading opens the meridian that it names (a heading without id opens nothing)."""

    id: str
    kind: str
    lead: str
    text: str
    aside: str
    heading: bool = False

    @property
    def spoken(self) -> str:
        """The row as one line of plain words."""
        return " ".join(part for part in (self.lead, self.text, self.aside) if part)


class Findings(Record):
    """What a search found; `near` where nothing bears the name and these only come close."""

    rows: list[Row]
    near: bool = False


def all_rows(atlas: Atlas, topics_heading: str) -> list[Row]:
    """Every point under its meridian, in order, then the topics."""
    rows: list[Row] = []
    by_meridian: dict[str, list[Row]] = {code: [] for code in atlas.meridians}
    for point in atlas.points.values():
        row = Row(point.code, "point", point.code, point.names.pinyin, point.names.english)
        by_meridian.setdefault(point.meridian, []).append(row)
    for code, points in by_meridian.items():
        meridian = atlas.meridians.get(code)
        if points and meridian is not None:
            rows.append(
                Row(code, "meridian", code, meridian.names.english, str(len(points)), heading=True)
            )
        rows += points
    if atlas.topics:
        rows.append(Row("", "topic", "", topics_heading, "", heading=True))
        rows += (
            Row(f"topic:{name}", "topic", "", _title(atlas, name), "") for name in atlas.topics
        )
    return rows


def _title(atlas: Atlas, name: str) -> str:
    return atlas.topics[name].title


def found_rows(atlas: Atlas, hits: Iterable[Found]) -> list[Row]:
    """The hits of a search, best first."""
    return [_found(atlas, hit) for hit in hits]


def _found(atlas: Atlas, hit: Found) -> Row:
    point = atlas.points.get(hit.id)
    if point is not None:
        names = point.names
        seen = {hit.id.casefold(), names.pinyin.casefold(), names.english.casefold()}
        why = names.english if hit.matched.casefold() in seen or not hit.matched else hit.matched
        return Row(hit.id, "point", hit.id, names.pinyin, why)
    meridian = atlas.meridians.get(hit.id)
    if meridian is not None:
        return Row(hit.id, "meridian", hit.id, meridian.names.english, "")
    if hit.kind == "reference":
        return Row(hit.id, hit.kind, "", citation(atlas, hit.id), hit.title)
    aside = "" if hit.matched.casefold() in hit.title.casefold() else hit.matched
    return Row(hit.id, hit.kind, "", hit.title, aside)


def row_of(rows: Sequence[Row], subject: str) -> int | None:
    """The number of the row of a subject."""
    for number, row in enumerate(rows):
        if row.id == subject and subject:
            return number
    return None
