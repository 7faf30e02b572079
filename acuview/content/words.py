"""Parts of the words that points, meridians and topics share: names, sources, evidence notes."""

from __future__ import annotations

import yaml

from acuview.content.nodes import Record
from acuview.model.point import Certainty, Evidence, Names, Provenance, Sourced, Sources

UNCHECKED = "unchecked"
CERTAINTIES = tuple(str(c) for c in Certainty)


def sources(record: Record, key: str = "sources") -> Sources:
    """The sources of a part: a list of ids, or the word `unchecked` for none."""
    if not record.has(key):
        record.reader.problem(
            record.node, f"{record.what} names no {key!r}", "list them, or write: unchecked"
        )
        return ()
    return source_list(record, record.node_of(key))


def source_list(record: Record, node: yaml.Node) -> Sources:
    """A list of source ids, or the word `unchecked`, which reads as empty."""
    if isinstance(node, yaml.ScalarNode):
        if node.value != UNCHECKED:
            record.reader.problem(node, f"{node.value!r} is no list", "[ids], or: unchecked")
        return ()
    return tuple(record.reader.text(n, "a source") for n in record.reader.items(node, "sources"))


def read_names(record: Record) -> Names:
    """The names of a point or a meridian."""
    if not record.has("names"):
        record.reader.problem(record.node, f"{record.what} lacks 'names'")
        return Names(pinyin="", hanzi="", hanzi_traditional="", english="")
    part = record.reader.record(record.node_of("names"), f"the names of {record.what}")
    names = Names(
        pinyin=part.text("pinyin"),
        hanzi=part.text("hanzi"),
        hanzi_traditional=part.text("hanzi_traditional"),
        english=part.text("english"),
    )
    part.close()
    return names


def read_sourced(record: Record, key: str) -> Sourced | None:
    """A text with its sources, or None where it is not written yet."""
    if not record.has(key):
        return None
    part = record.reader.record(record.node_of(key), f"{key!r} of {record.what}")
    sourced = Sourced(text=part.text("text"), sources=sources(part))
    part.close()
    return sourced


def read_certainty(part: Record) -> Certainty | None:
    """A certainty that a review or guideline gave, or None."""
    if not part.has("certainty"):
        return None
    word = part.one_of("certainty", CERTAINTIES)
    return Certainty(word) if word in CERTAINTIES else None


def read_evidence(record: Record) -> tuple[Evidence, ...]:
    """The evidence notes of a point or a meridian."""
    notes = []
    for part in record.records("evidence", "the evidence note"):
        notes.append(
            Evidence(
                statement=part.text("statement"),
                certainty=read_certainty(part),
                comparator=part.may_text("comparator"),
                references=part.texts("references"),
            )
        )
        part.close()
    return tuple(notes)


def read_provenance(record: Record) -> tuple[Provenance, ...]:
    """Which sources stand for which part."""
    if not record.has("provenance"):
        return ()
    part = record.reader.record(record.node_of("provenance"), f"the provenance of {record.what}")
    return tuple(
        Provenance(part=name, sources=source_list(part, node)) for name, node in part.entries()
    )
