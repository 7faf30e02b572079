"""Rules on names: whatever a record names must exist, and there is one kind of mark-up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from acuview.content import markup
from acuview.content.checks.report import Steps, at, notes, texts
from acuview.content.folder import Reading
from acuview.content.problem import Problem
from acuview.model.point import PointWords, Sources


def known_names(reading: Reading) -> Iterator[Problem]:
    """Every meridian, plate, point and reference that is named must exist."""
    atlas = reading.atlas
    for code, point in atlas.points.items():
        what = f"point {code}"
        if point.meridian not in atlas.meridians:
            message = f"no meridian {point.meridian!r}"
            yield at(reading, what, ("meridian",), message, "add it to meridians.yaml")
        for placement in point.placements:
            if placement.plate not in atlas.plates:
                yield Problem(placement.origin, f"{what}: no plate {placement.plate!r}")
        yield from _named_by_words(reading, code, atlas.point_words[code])
    for note in notes(reading):
        for number, name in enumerate(note.references):
            if name not in atlas.references:
                here = (*note.steps[:-1], "references", number)
                message = f"no reference {name!r}"
                yield at(reading, note.what, here, message, "add it to references.yaml")


def _named_by_words(reading: Reading, code: str, words: PointWords) -> Iterator[Problem]:
    what = f"point {code}"
    for number, neighbour in enumerate(words.neighbours):
        if neighbour.point not in reading.atlas.points:
            message = f"no point {neighbour.point!r} among its neighbours"
            yield at(reading, what, ("neighbours", number, "point"), message)
    for number, protocol in enumerate(words.protocols):
        here = ("protocols", number, "reference")
        reference = reading.atlas.references.get(protocol.reference)
        if reference is None:
            yield at(reading, what, here, f"no reference {protocol.reference!r}")
        elif code not in reference.points:
            message = f"is not among the points of {reference.id}"
            yield at(reading, what, here, message, "only a point list that was seen counts")


def known_sources(reading: Reading) -> Iterator[Problem]:
    """Every source named must be in `sources` of references.yaml, or be a reference."""
    atlas = reading.atlas
    for what, steps, part in _sourced(reading):
        for name in dict.fromkeys(part.sources if part is not None else ()):
            if name not in atlas.sources and name not in atlas.references:
                yield at(reading, what, steps, f"no source {name!r}", "see references.yaml")


class _HasSources(Protocol):
    @property
    def sources(self) -> Sources: ...


def _sourced(reading: Reading) -> Iterator[tuple[str, Steps, _HasSources | None]]:
    """Every part that names sources, with its record and where the sources stand."""
    atlas = reading.atlas
    for code, words in atlas.point_words.items():
        what = f"point {code}"
        yield what, ("location", "sources"), atlas.points[code].location
        yield what, ("beneath", "sources"), words.beneath
        yield what, ("tradition", "sources"), words.tradition
        yield what, ("needling", "sources"), words.needling
        for number, caution in enumerate(words.cautions):
            yield what, ("cautions", number, "sources"), caution
        yield from ((what, ("provenance", entry.part), entry) for entry in words.provenance)
    for code, spoken in atlas.meridian_words.items():
        what = f"meridian {code}"
        yield what, ("course", "sources"), spoken.course
        yield what, ("back", "sources"), spoken.back
        yield what, ("tradition", "sources"), spoken.tradition
        yield from ((what, ("provenance", entry.part), entry) for entry in spoken.provenance)
    for topic in atlas.topics.values():
        for number, section in enumerate(topic.sections):
            yield f"topic {topic.id}", ("sections", number, "sources"), section
    for term in atlas.glossary.values():
        yield f"term {term.id}", ("sources",), term


def marked_up(reading: Reading) -> Iterator[Problem]:
    """Every marked-up name must exist, and there is no other mark-up."""
    atlas = reading.atlas
    landmarks = {n for plate in atlas.plates.values() for n in (*plate.landmarks, *plate.curves)}
    known = {
        "landmark": landmarks,
        "term": atlas.glossary,
        "point": atlas.points,
        "meridian": atlas.meridians,
        "reference": atlas.references,
        "topic": atlas.topics,
    }
    for text in texts(reading):
        for piece in markup.pieces(text.raw):
            message, hint = "", ""
            if piece.kind is None:
                if "](" in piece.text or "[[" in piece.text:
                    message = f"broken mark-up near {piece.text[:40]!r}"
            elif piece.kind not in known:
                message, hint = f"no mark-up {piece.kind!r}", "one of: " + ", ".join(known)
            elif piece.name not in known[piece.kind]:
                message = f"{piece.text!r} names no {piece.kind} {piece.name!r}"
            if message:
                yield at(reading, text.what, text.steps, message, hint)
