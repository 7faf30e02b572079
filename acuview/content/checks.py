"""Rules that a whole content folder must keep, beyond the shape of its records.

A rule is a function from the reading to its problems; `RULES` is the list, in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from acuview.content import markup
from acuview.content.folder import Reading
from acuview.content.problem import Problem
from acuview.model.point import Acupoint, Evidence, PointWords, Sourced, Sources
from acuview.model.reference import Claim
from acuview.model.rule import Level, steps_of

BANNED = re.compile(
    r"\b(proven|cures?|heals?|miracle|guaranteed?|toxins?|studies show)\b", re.IGNORECASE
)
HANZI = re.compile(r"[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
NO_DIFFERENCE = re.compile(
    r"\b(did not differ|(?<!little or )no difference|no effect|was ineffective)\b", re.I
)


def check_reading(reading: Reading) -> list[Problem]:
    """Every problem that the rules find."""
    return [problem for rule in RULES for problem in rule(reading)]


def _at(reading: Reading, what: str, message: str, hint: str = "") -> Problem:
    return Problem(reading.origins[what], f"{what}: {message}", hint)


def texts(reading: Reading) -> Iterator[tuple[str, str]]:
    """Every text a reader sees, with the record it stands in."""
    atlas = reading.atlas
    for code, words in atlas.point_words.items():
        yield from _each(f"point {code}", (atlas.points[code].location.text, *_point_texts(words)))
    for code, spoken in atlas.meridian_words.items():
        parts = _texts_of(spoken.course, spoken.back, spoken.tradition)
        yield from _each(f"meridian {code}", (*parts, *(n.statement for n in spoken.evidence)))
    for topic in atlas.topics.values():
        answers = (claim.answer for claim in topic.claims)
        yield from _each(f"topic {topic.id}", (*(s.text for s in topic.sections), *answers))
    for reference in atlas.references.values():
        yield from _each(f"reference {reference.id}", (reference.summary, reference.limitations))
    for term in atlas.glossary.values():
        yield f"term {term.id}", term.text


def _each(what: str, written: Iterable[str | None]) -> Iterator[tuple[str, str]]:
    return ((what, text) for text in written if text)


def _texts_of(*parts: Sourced | None) -> Iterator[str]:
    return (part.text for part in parts if part is not None)


def _point_texts(words: PointWords) -> Iterator[str]:
    yield from filter(None, (words.position, words.description))
    yield from (step.text for step in words.finding)
    yield from _texts_of(words.beneath, words.tradition)
    if words.needling is not None and words.needling.note:
        yield words.needling.note
    yield from (caution.text for caution in words.cautions)
    yield from (note.statement for note in words.evidence)
    yield from (neighbour.text for neighbour in words.neighbours)


def known_names(reading: Reading) -> Iterator[Problem]:
    """Every meridian, plate, point and reference that is named must exist."""
    atlas = reading.atlas
    for code, point in atlas.points.items():
        what = f"point {code}"
        if point.meridian not in atlas.meridians:
            yield _at(reading, what, f"no meridian {point.meridian!r}", "add it to meridians.yaml")
        for placement in point.placements:
            if placement.plate not in atlas.plates:
                yield Problem(placement.origin, f"{what}: no plate {placement.plate!r}")
        yield from _named_by_words(reading, code, atlas.point_words[code])
    for code, spoken in atlas.meridian_words.items():
        yield from _notes(reading, f"meridian {code}", spoken.evidence)
    for topic in atlas.topics.values():
        yield from _notes(reading, f"topic {topic.id}", topic.claims)


def _named_by_words(reading: Reading, code: str, words: PointWords) -> Iterator[Problem]:
    what = f"point {code}"
    yield from _notes(reading, what, words.evidence)
    for neighbour in words.neighbours:
        if neighbour.point not in reading.atlas.points:
            yield _at(reading, what, f"no point {neighbour.point!r} among its neighbours")
    for protocol in words.protocols:
        reference = reading.atlas.references.get(protocol.reference)
        if reference is None:
            yield _at(reading, what, f"no reference {protocol.reference!r}")
        elif code not in reference.points:
            message = f"is not among the points of {reference.id}"
            yield _at(reading, what, message, "only a point list that was seen counts")


def _notes(
    reading: Reading, what: str, notes: tuple[Evidence, ...] | tuple[Claim, ...]
) -> Iterator[Problem]:
    known = reading.atlas.references
    for note in notes:
        for name in note.references:
            if name not in known:
                yield _at(reading, what, f"no reference {name!r}", "add it to references.yaml")
        cited = (known[name] for name in note.references if name in known)
        graded = {finding.certainty for paper in cited for finding in paper.findings}
        if note.certainty is not None and note.certainty not in graded:
            message = f"certainty {note.certainty!s} is given by none of the references cited"
            yield _at(reading, what, message, "leave it out: it is then shown as not graded")


def known_sources(reading: Reading) -> Iterator[Problem]:
    """Every source named must be in `sources` of references.yaml, or be a reference."""
    atlas = reading.atlas
    for what, named in _sourced(reading):
        for name in dict.fromkeys(named):
            if name not in atlas.sources and name not in atlas.references:
                yield _at(reading, what, f"no source {name!r}", "see references.yaml")


def _sourced(reading: Reading) -> Iterator[tuple[str, list[str]]]:
    """Every source that a record names, with the record."""
    atlas = reading.atlas
    for code, words in atlas.point_words.items():
        parts = (words.beneath, words.tradition, words.needling, *words.cautions, *words.provenance)
        yield f"point {code}", [*atlas.points[code].location.sources, *_names(parts)]
    for code, spoken in atlas.meridian_words.items():
        sections = (spoken.course, spoken.back, spoken.tradition, *spoken.provenance)
        yield f"meridian {code}", _names(sections)
    for topic in atlas.topics.values():
        yield f"topic {topic.id}", _names(topic.sections)
    for term in atlas.glossary.values():
        yield f"term {term.id}", _names((term,))


class _HasSources(Protocol):
    @property
    def sources(self) -> Sources: ...


def _names(parts: Iterable[_HasSources | None]) -> list[str]:
    return [name for part in parts if part is not None for name in part.sources]


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
    for what, text in texts(reading):
        for piece in markup.pieces(text):
            if piece.kind is None:
                if "](" in piece.text or "[[" in piece.text:
                    yield _at(reading, what, f"broken mark-up near {piece.text[:40]!r}")
                continue
            if piece.kind not in known:
                yield _at(
                    reading, what, f"no mark-up {piece.kind!r}", "one of: " + ", ".join(known)
                )
            elif piece.name not in known[piece.kind]:
                yield _at(reading, what, f"{piece.text!r} names no {piece.kind} {piece.name!r}")


def finding_steps(reading: Reading) -> Iterator[Problem]:
    """Finding steps follow the construction of the first rule, in order, and end on its end."""
    for code, words in reading.atlas.point_words.items():
        placements = reading.atlas.points[code].placements
        if not placements:
            continue
        steps = steps_of(placements[0].rule)
        what = f"point {code}"
        if not words.finding:
            yield _at(reading, what, "is placed but has no finding steps")
            continue
        last = 0
        for step in words.finding:
            if step.step not in steps:
                yield _at(reading, what, f"no step {step.step!r} in its rule", ", ".join(steps))
            elif steps.index(step.step) < last:
                yield _at(reading, what, f"step {step.step!r} comes too late", ", ".join(steps))
            else:
                last = steps.index(step.step)
        if words.finding[-1].step != steps[-1]:
            yield _at(reading, what, f"finding must end on {steps[-1]!r}", ", ".join(steps))


def levels_agree(reading: Reading) -> Iterator[Problem]:
    """What the location says in figures is what the rule does."""
    for code, point in reading.atlas.points.items():
        for placement in point.placements:
            rule = placement.rule
            if placement.alternative or placement.site or not isinstance(rule, Level):
                continue
            yield from _level_agrees(reading, code, point, rule)


def _level_agrees(reading: Reading, code: str, point: Acupoint, rule: Level) -> Iterator[Problem]:
    level, lateral = point.location.level, point.location.lateral_cun
    if level is not None and rule.level.split(" ")[0] != level:
        yield _at(reading, f"point {code}", f"level {level} but the rule says {rule.level}")
    if lateral is not None and lateral != rule.lateral.amount:
        yield _at(reading, f"point {code}", f"{lateral:g} cun but the rule says {rule.lateral}")


def clean_words(reading: Reading) -> Iterator[Problem]:
    """No word that claims too much, no hanzi outside the name fields."""
    for what, text in texts(reading):
        shown = markup.plain(text)
        if match := BANNED.search(shown):
            yield _at(reading, what, f"the word {match[0]!r} is not used here", "say what was seen")
        if match := NO_DIFFERENCE.search(shown):
            yield _at(
                reading, what, f"{match[0]!r} claims too much", "write: found no clear difference"
            )
        if HANZI.search(shown):
            yield _at(reading, what, "hanzi outside the name fields", "use pinyin in running text")


RULES: tuple[Callable[[Reading], Iterator[Problem]], ...] = (
    known_names,
    known_sources,
    marked_up,
    finding_steps,
    levels_agree,
    clean_words,
)
