"""Rules of placement from their nodes; the grammar is closed (docs/content-guide.md lists it)."""

from __future__ import annotations

import re

import yaml

from acuview.content.nodes import Reader, Record
from acuview.model.point import Placement
from acuview.model.rule import (
    Along,
    At,
    Between,
    Crossing,
    Distance,
    Level,
    Line,
    Midway,
    Offset,
    On,
    Rule,
    Toward,
    Unit,
    Vertical,
)

FORMS = ("at", "level", "between", "from", "midway", "above", "below", "crossing", "on", "along")
DISTANCE = re.compile(r"(\d+(?:\.\d+)?) (B-cun|cun)")
NOWHERE = At(anchor="")


def read_placements(reader: Reader, node: yaml.Node, plate: str) -> tuple[Placement, ...]:
    """The placements that one entry under `placements` stands for: one, or one per site."""
    record = reader.record(node, f"the rule for plate {plate}")
    rules: list[tuple[str | None, Rule, yaml.Node]] = []
    if "levels" in record:
        lateral = _distance(record, "lateral")
        rules = [
            (level, Level(level=level, lateral=lateral), node) for level in record.texts("levels")
        ]
        record.close()
    elif "sites" in record:
        sites = reader.record(record.node_of("sites"), "sites")
        rules = [(name, read_rule(reader, value), value) for name, value in sites.entries()]
        record.close()
    else:
        rules = [(None, read_rule(reader, node), node)]
    return tuple(
        Placement(plate=plate, rule=rule, origin=reader.origin(at), site=site)
        for site, rule, at in rules
    )


def read_rule(reader: Reader, node: yaml.Node) -> Rule:
    """One rule; a form that the grammar does not know is a problem."""
    record = reader.record(node, "the rule")
    rule = _form(reader, record)
    if rule is None:
        reader.problem(node, "not a rule of the grammar", "its forms: " + ", ".join(FORMS))
        return NOWHERE
    record.close()
    return rule


def _form(reader: Reader, record: Record) -> Rule | None:  # noqa: C901 - a branch per form
    if "at" in record:
        return At(anchor=record.text("at"))
    if "on" in record and "level" in record:
        return On(edge=record.text("on"), level=record.text("level"))
    if "level" in record:
        return Level(level=record.text("level"), lateral=_distance(record, "lateral"))
    if "between" in record:
        first, second = _pair(record, "between")
        ratio = record.need("ratio", reader.number, 0.0)
        return Between(first=first, second=second, ratio=ratio)
    if "midway" in record:
        first, second = _pair(record, "midway")
        return Midway(first=first, second=second)
    if "along" in record:
        return Along(
            curve=record.text("along"),
            start=record.text("from"),
            distance=_distance(record, "distance"),
            toward=record.text("toward"),
        )
    if "offset" in record:
        return _offset(reader, record)
    if "from" in record:
        return Toward(
            start=record.text("from"),
            toward=record.text("toward"),
            distance=_distance(record, "distance"),
        )
    if "above" in record or "below" in record:
        return _vertical(record)
    if "crossing" in record:
        lines = record.nodes("crossing")
        if len(lines) == 2:
            return Crossing(first=_line(reader, lines[0]), second=_line(reader, lines[1]))
        reader.problem(record.node, "a crossing needs two lines")
        return NOWHERE
    return None


def _vertical(record: Record) -> Vertical:
    upward = "above" in record
    return Vertical(
        anchor=record.text("above" if upward else "below"),
        upward=upward,
        distance=_distance(record, "distance"),
        lateral=_distance(record, "lateral") if record.has("lateral") else None,
        edge=record.may_text("on"),
    )


def _offset(reader: Reader, record: Record) -> Offset:
    shift = [reader.number(n, "the offset") for n in record.nodes("offset")]
    if len(shift) != 2:
        reader.problem(record.node, "an offset needs two numbers in cm", "[across, down]")
        shift = [0.0, 0.0]
    return Offset(
        start=record.text("from"), dx_cm=shift[0], dy_cm=shift[1], reason=record.text("reason")
    )


def _pair(record: Record, key: str) -> tuple[str, str]:
    names = record.texts(key)
    if len(names) != 2:
        record.reader.problem(record.node, f"{key!r} needs two names", "[first, second]")
        return ("", "")
    return names[0], names[1]


def _line(reader: Reader, node: yaml.Node) -> Line:
    if isinstance(node, yaml.ScalarNode):
        return Line(kind="curve", names=(reader.text(node, "the curve"),))
    if isinstance(node, yaml.SequenceNode):
        names = tuple(reader.text(n, "an end of the line") for n in node.value)
        if len(names) == 2:
            return Line(kind="through", names=names)
        reader.problem(node, "a line needs two ends", "[first, second]")
        return Line(kind="curve", names=("",))
    record = reader.record(node, "the line")
    line = Line(kind="curve", names=("",))
    if "height" in record:
        line = Line(kind="height", names=(record.text("height"),))
    elif "vertical" in record:
        line = Line(kind="vertical", names=(record.text("vertical"),))
    else:
        reader.problem(node, "not a line", "a curve's name, [A, B], {height: A} or {vertical: A}")
    record.close()
    return line


def _distance(record: Record, key: str) -> Distance:
    words = record.text(key)
    match = DISTANCE.fullmatch(words)
    scale = record.may_text("scale") if key == "distance" else None
    if match is None:
        if words:
            record.reader.problem(
                record.node_of(key), f"{words!r} is no distance", "write '1.5 B-cun' or '6 cun'"
            )
        return Distance(amount=0.0, unit="B-cun")
    unit: Unit = "B-cun" if match[2] == "B-cun" else "cun"
    return Distance(amount=float(match[1]), unit=unit, scale=scale)
