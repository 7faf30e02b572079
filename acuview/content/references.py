"""Sources and references from their nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acuview.content.nodes import Reader, Record
from acuview.content.words import read_certainty
from acuview.model.axis import AGAINST, AXIS_NAMES
from acuview.model.reference import (
    DIRECTIONS,
    Advice,
    Finding,
    Guideline,
    Reference,
    Source,
)

if TYPE_CHECKING:
    import yaml


def read_source(part: Record) -> Source:
    """A textbook, standard or table behind the short names."""
    source = Source(id=part.text("id"), title=part.text("title"), note=part.may_text("note"))
    part.close()
    return source


def read_reference(reader: Reader, node: yaml.Node) -> Reference:
    """One reference with its findings."""
    record = reader.record(node, "the reference")
    name = record.text("id")
    record.what = f"reference {name}"
    reference = Reference(
        id=name,
        authors=record.text("authors"),
        year=record.need("year", reader.whole, 0),
        title=record.text("title"),
        journal=record.may_text("journal"),
        volume_pages=record.may_text("volume_pages"),
        doi=record.may_text("doi"),
        pmid=record.may_text("pmid"),
        kind=record.text("kind"),
        population=record.may_text("population"),
        n=record.may_whole("n"),
        comparators=record.texts("comparators"),
        findings=tuple(_result(f) for f in record.records("findings", "the finding")),
        recommendation=record.may_text("recommendation"),
        points=record.texts("points"),
        points_kind=record.may_text("points_kind"),
        limitations=record.may_text("limitations"),
        summary=record.may_text("summary"),
        guideline=_guideline(record) if record.has("guideline") else None,
    )
    record.close()
    return reference


def _result(part: Record) -> Finding:
    finding = Finding(
        comparator=part.text("comparator"),
        outcome=part.text("outcome"),
        timepoint=part.may_text("timepoint"),
        measure=part.text("measure"),
        scale=part.may_text("scale"),
        estimate=part.may_number("estimate"),
        ci_low=part.may_number("ci_low"),
        ci_high=part.may_number("ci_high"),
        n=part.may_whole("n"),
        certainty=read_certainty(part),
        favours=part.may_text("favours"),
        note=part.may_text("note"),
        against=_token(part, "against", tuple(AGAINST)),
        axis=_token(part, "axis", AXIS_NAMES),
    )
    part.close()
    return finding


def _token(part: Record, key: str, allowed: tuple[str, ...]) -> str | None:
    return part.one_of(key, allowed) if part.has(key) else None


def _guideline(record: Record) -> Guideline:
    part = record.reader.record(record.node_of("guideline"), f"the guideline of {record.what}")
    guideline = Guideline(
        body=part.text("body"),
        country=part.text("country"),
        in_force=part.may_text("in_force"),
        advice=tuple(_advice(a) for a in part.records("advice", "the advice")),
    )
    part.close()
    return guideline


def _advice(part: Record) -> Advice:
    advice = Advice(
        scope=part.text("scope"),
        text=part.text("text"),
        direction=part.one_of("direction", DIRECTIONS),
        strength=part.may_text("strength"),
        certainty=read_certainty(part),
    )
    part.close()
    return advice
