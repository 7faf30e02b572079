"""Meridians, plates, topics and glossary from their nodes."""

from __future__ import annotations

import yaml

from acuview.content.nodes import Reader, Record
from acuview.content.words import (
    read_certainty,
    read_evidence,
    read_names,
    read_provenance,
    read_sourced,
    sources,
)
from acuview.model.meridian import Course, Meridian, MeridianWords
from acuview.model.plate import Plate, Scale
from acuview.model.reference import Claim, Term, Topic, TopicSection

LAYERS = ("skin", "drape", "muscles", "bones", "levels", "meridians", "points", "labels")


def read_meridian(reader: Reader, node: yaml.Node) -> tuple[Meridian, MeridianWords]:
    """One entry of `meridians.yaml`."""
    record = reader.record(node, "the meridian")
    code = record.text("code")
    record.what = f"meridian {code}" if code else "the meridian"
    meridian = Meridian(
        code=code,
        names=read_names(record),
        code_aliases=record.texts("code_aliases"),
        kind=record.one_of("kind", ("regular", "extraordinary", "extra")),
        phase=record.may_text("phase"),
        paired=record.may_text("paired"),
        point_count=record.may_whole("point_count"),
        courses=tuple(_course(reader, c) for c in record.records("courses", "the course")),
    )
    words = MeridianWords(
        course=read_sourced(record, "course"),
        back=read_sourced(record, "back"),
        tradition=read_sourced(record, "tradition"),
        evidence=read_evidence(record),
        provenance=read_provenance(record),
    )
    record.close()
    return meridian, words


def _course(reader: Reader, part: Record) -> Course:
    through: list[str | tuple[float, float]] = []
    for node in part.nodes("through"):
        if isinstance(node, yaml.SequenceNode):
            xy = _numbers(reader, node, 2)
            through.append((xy[0], xy[1]))
        else:
            through.extend(_range(reader, node))
    course = Course(
        plate=part.text("plate"),
        name=part.text("name"),
        numbered=part.flag("numbered"),
        through=tuple(through),
        origin=reader.origin(part.node),
    )
    part.close()
    return course


def _range(reader: Reader, node: yaml.Node) -> list[str]:
    """`BL11-BL30` as its codes; any other text stands for itself."""
    word = reader.text(node, "a stop of the course")
    first, dash, last = word.partition("-")
    head, tail = first.rstrip("0123456789"), last.rstrip("0123456789")
    if not dash or head != tail or head == first or tail == last:
        return [word]
    start, stop = int(first.removeprefix(head)), int(last.removeprefix(tail))
    way = 1 if stop >= start else -1
    if abs(stop - start) > 100:
        reader.problem(node, f"the range {word} is too long")
        return []
    return [f"{head}{n}" for n in range(start, stop + way, way)]


def _numbers(reader: Reader, node: yaml.Node, count: int) -> list[float]:
    values = [reader.number(n, "a length in cm") for n in reader.items(node, "a place in cm")]
    if len(values) != count:
        reader.problem(node, f"a place needs {count} numbers in cm")
        return [0.0] * count
    return values


def read_plate(reader: Reader, node: yaml.Node) -> Plate:
    """One file of `plates/`."""
    record = reader.record(node, "the plate")
    size = _numbers(reader, record.node_of("size_cm"), 2) if "size_cm" in record else [1.0, 1.0]
    zero = _numbers(reader, record.node_of("origin_cm"), 2) if "origin_cm" in record else [0.0, 0.0]
    for key in ("size_cm", "origin_cm"):
        if key not in record:
            reader.problem(record.node, f"the plate lacks {key!r}")
    layers = record.texts("layers")
    for layer in layers:
        if layer not in LAYERS:
            reader.problem(record.node, f"unknown layer {layer!r}", "one of: " + ", ".join(LAYERS))
    plate = Plate(
        id=record.text("id"),
        title=record.text("title"),
        view=record.text("view"),
        size_cm=(size[0], size[1]),
        origin_cm=(zero[0], zero[1]),
        right_of_plate=record.one_of("right_of_plate", ("right", "left")),
        mirrored=record.flag("mirrored"),
        layers=layers,
        landmarks={
            name: (xy[0], xy[1])
            for name, value in _map(reader, record, "landmarks")
            for xy in (_numbers(reader, value, 2),)
        },
        scales={name: _scale(reader, value) for name, value in _map(reader, record, "scales")},
        curves={name: _curve(reader, value) for name, value in _map(reader, record, "curves")},
        origin=reader.origin(node),
    )
    record.close()
    return plate


def _map(reader: Reader, record: Record, key: str) -> list[tuple[str, yaml.Node]]:
    if not record.has(key):
        return []
    return list(reader.record(record.node_of(key), f"{key!r} of the plate").entries())


def _curve(reader: Reader, node: yaml.Node) -> tuple[tuple[float, ...], ...]:
    places = reader.items(node, "the curve")
    depth = 3 if places and len(getattr(places[0], "value", ())) == 3 else 2
    if len(places) < 2:
        reader.problem(node, "a curve needs two places or more")
    return tuple(tuple(_numbers(reader, place, depth)) for place in places)


def _scale(reader: Reader, node: yaml.Node) -> Scale:
    part = reader.record(node, "the scale")
    across = part.may_text("across")
    scale = Scale(
        cun=part.need("cun", reader.number, 1.0) or 1.0,
        start=None if across else part.text("from"),
        end=across or part.text("to"),
        along=part.may_text("along"),
        origin=reader.origin(node),
    )
    part.close()
    return scale


def read_topic(reader: Reader, node: yaml.Node) -> Topic:
    """One topic with its sections and claims."""
    record = reader.record(node, "the topic")
    topic = Topic(
        id=record.text("id"),
        title=record.text("title"),
        summary=record.may_text("summary"),
        sections=tuple(_section(s) for s in record.records("sections", "the section")),
        claims=tuple(_claim(c) for c in record.records("claims", "the claim")),
    )
    record.close()
    return topic


def _section(part: Record) -> TopicSection:
    section = TopicSection(
        id=part.text("id"),
        title=part.text("title"),
        kind=part.one_of("kind", ("plain", "safety")),
        text=part.text("text"),
        sources=sources(part),
    )
    part.close()
    return section


def _claim(part: Record) -> Claim:
    claim = Claim(
        said=part.text("said"),
        answer=part.text("answer"),
        certainty=read_certainty(part),
        comparator=part.may_text("comparator"),
        references=part.texts("references"),
    )
    part.close()
    return claim


def read_term(part: Record) -> Term:
    """One glossary entry."""
    term = Term(
        id=part.text("id"), term=part.text("term"), text=part.text("text"), sources=sources(part)
    )
    part.close()
    return term
