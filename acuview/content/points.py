"""Acupoints from their nodes: what the drawing needs, and all that is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acuview.content.nodes import Reader, Record
from acuview.content.rules import read_placements, read_rule
from acuview.content.words import read_evidence, read_names, read_provenance, read_sourced, sources
from acuview.model.point import (
    Acupoint,
    Caution,
    FindingStep,
    Location,
    Needling,
    Neighbour,
    Placement,
    PointWords,
    Protocol,
)

if TYPE_CHECKING:
    import yaml

CAUTIONS = (
    "lung",
    "kidney",
    "pregnancy-traditional",
    "vessel",
    "nerve",
    "spinal-cord",
    "medulla",
    "depth",
    "bleeding",
    "abdomen",
    "eye",
    "joint",
    "no-moxa",
    "other",
)
PROTOCOLS = ("fixed", "menu", "alone")


def read_point(reader: Reader, node: yaml.Node) -> tuple[Acupoint, PointWords]:
    """One entry of `acupoints.yaml`."""
    record = reader.record(node, "the point")
    code = record.text("code")
    record.what = f"point {code}" if code else "the point"
    point = Acupoint(
        code=code,
        names=read_names(record),
        aliases=record.texts("aliases"),
        meridian=record.text("meridian"),
        region=record.text("region"),
        categories=record.texts("categories"),
        back_related=record.texts("back_related"),
        location=_location(record),
        placements=_placements(reader, record) + _alternatives(reader, record),
    )
    words = PointWords(
        position=record.may_text("position"),
        finding=tuple(_finding(step) for step in record.records("finding", "the finding step")),
        description=record.may_text("description"),
        beneath=read_sourced(record, "beneath"),
        needling=_needling(record),
        cautions=tuple(_caution(c) for c in record.records("cautions", "the caution")),
        tradition=read_sourced(record, "tradition"),
        evidence=read_evidence(record),
        protocols=tuple(_protocol(p) for p in record.records("protocols", "the protocol")),
        neighbours=tuple(_neighbour(n) for n in record.records("neighbours", "the neighbour")),
        provenance=read_provenance(record),
    )
    record.close()
    return point, words


def _location(record: Record) -> Location:
    if not record.has("location"):
        record.reader.problem(record.node, f"{record.what} lacks 'location'")
        return Location(level=None, lateral_cun=None, text="", sources=())
    part = record.reader.record(record.node_of("location"), f"the location of {record.what}")
    location = Location(
        level=part.may_text("level"),
        lateral_cun=part.may_number("lateral_cun"),
        text=part.text("text"),
        sources=sources(part),
    )
    part.close()
    return location


def _placements(reader: Reader, record: Record) -> tuple[Placement, ...]:
    if not record.has("placements"):
        return ()
    plates = reader.record(record.node_of("placements"), f"the placements of {record.what}")
    return tuple(
        p for plate, node in plates.entries() for p in read_placements(reader, node, plate)
    )


def _alternatives(reader: Reader, record: Record) -> tuple[Placement, ...]:
    out = []
    for part in record.records("alternatives", "the alternative"):
        if "rule" not in part:
            reader.problem(part.node, "the alternative lacks 'rule'")
            continue
        node = part.node_of("rule")
        out.append(
            Placement(
                plate=part.text("plate"),
                rule=read_rule(reader, node),
                origin=reader.origin(node),
                site=part.may_text("site"),
                alternative=True,
                source=part.text("source"),
                note=part.may_text("note"),
            )
        )
        part.close()
    return tuple(out)


def _finding(part: Record) -> FindingStep:
    step = FindingStep(step=part.text("step"), text=part.text("text"))
    part.close()
    return step


def _needling(record: Record) -> Needling | None:
    if not record.has("needling"):
        return None
    part = record.reader.record(record.node_of("needling"), f"the needling of {record.what}")
    depth = [part.reader.number(n, "the depth") for n in part.nodes("depth_cun")]
    if depth and (len(depth) != 2 or not 0 <= depth[0] <= depth[1] <= 5):
        part.reader.problem(part.node, "'depth_cun' must be [shallowest, deepest], at most 5 cun")
        depth = []
    needling = Needling(
        angle=part.text("angle"),
        depth_cun=(depth[0], depth[1]) if depth else None,
        note=part.may_text("note"),
        sources=sources(part),
    )
    part.close()
    return needling


def _caution(part: Record) -> Caution:
    caution = Caution(
        kind=part.one_of("kind", CAUTIONS), text=part.text("text"), sources=sources(part)
    )
    part.close()
    return caution


def _protocol(part: Record) -> Protocol:
    protocol = Protocol(reference=part.text("reference"), kind=part.one_of("kind", PROTOCOLS))
    part.close()
    return protocol


def _neighbour(part: Record) -> Neighbour:
    neighbour = Neighbour(point=part.text("point"), text=part.text("text"))
    part.close()
    return neighbour
