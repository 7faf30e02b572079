"""Rules that a whole content folder must keep, beyond the shape of its records.

A rule is a function from the reading to its problems; `RULES` is the list, in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from acuview.content import markup
from acuview.content.folder import Reading
from acuview.content.problem import Problem
from acuview.model.point import Acupoint, Evidence, PointWords, Sources
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
        what = f"point {code}"
        yield what, atlas.points[code].location.text
        for text in _point_texts(words):
            yield what, text
    for code, spoken in atlas.meridian_words.items():
        for part in (spoken.course, spoken.back, spoken.tradition):
            if part is not None:
                yield f"meridian {code}", part.text
        for note in spoken.evidence:
            yield f"meridian {code}", note.statement
    for topic in atlas.topics.values():
        for section in topic.sections:
            yield f"topic {topic.id}", section.text
        for claim in topic.claims:
            yield f"topic {topic.id}", claim.answer
    for reference in atlas.references.values():
        for written in (reference.summary, reference.limitations):
            if written:
                yield f"reference {reference.id}", written
    for term in atlas.glossary.values():
        yield f"term {term.id}", term.text


def _point_texts(words: PointWords) -> Iterator[str]:
    if words.position:
        yield words.position
    for step in words.finding:
        yield step.text
    if words.description:
        yield words.description
    for part in (words.beneath, words.tradition):
        if part is not None:
            yield part.text
    if words.needling is not None and words.needling.note:
        yield words.needling.note
    for caution in words.cautions:
        yield caution.text
    for note in words.evidence:
        yield note.statement
    for neighbour in words.neighbours:
        yield neighbour.text


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
        words = atlas.point_words[code]
        for neighbour in words.neighbours:
            if neighbour.point not in atlas.points:
                yield _at(reading, what, f"no point {neighbour.point!r} among its neighbours")
        for protocol in words.protocols:
            reference = atlas.references.get(protocol.reference)
            if reference is None:
                yield _at(reading, what, f"no reference {protocol.reference!r}")
            elif code not in reference.points:
                yield _at(
                    reading,
                    what,
                    f"is not among the points of {reference.id}",
                    "only a point list that was seen counts",
                )
        yield from _notes(reading, what, words.evidence)
    for code, spoken in atlas.meridian_words.items():
        yield from _notes(reading, f"meridian {code}", spoken.evidence)
    for topic in atlas.topics.values():
        for claim in topic.claims:
            yield from _cited(reading, f"topic {topic.id}", claim.references)


def _cited(reading: Reading, what: str, references: tuple[str, ...]) -> Iterator[Problem]:
    for name in references:
        if name not in reading.atlas.references:
            yield _at(reading, what, f"no reference {name!r}", "add it to references.yaml")


def _notes(reading: Reading, what: str, notes: tuple[Evidence, ...]) -> Iterator[Problem]:
    for note in notes:
        yield from _cited(reading, what, note.references)
        if note.certainty is None:
            continue
        graded = {
            finding.certainty
            for name in note.references
            if name in reading.atlas.references
            for finding in reading.atlas.references[name].findings
        }
        if note.certainty not in graded:
            yield _at(
                reading,
                what,
                f"certainty {note.certainty!s} is given by none of the references cited",
                "leave it out: it is then shown as not graded",
            )


def known_sources(reading: Reading) -> Iterator[Problem]:
    """Every source named must be in `sources` of references.yaml, or be a reference."""
    atlas = reading.atlas

    def unknown(sources: Sources) -> Iterator[str]:
        return (s for s in sources if s not in atlas.sources and s not in atlas.references)

    for code, words in atlas.point_words.items():
        named: list[str] = list(unknown(atlas.points[code].location.sources))
        parts = (words.beneath, words.tradition, words.needling, *words.cautions)
        for part in (*parts, *words.provenance):
            if part is not None:
                named.extend(unknown(part.sources))
        for name in dict.fromkeys(named):
            yield _at(reading, f"point {code}", f"no source {name!r}", "see references.yaml")
    for code, spoken in atlas.meridian_words.items():
        for sourced in (spoken.course, spoken.back, spoken.tradition, *spoken.provenance):
            for name in unknown(sourced.sources) if sourced is not None else ():
                yield _at(reading, f"meridian {code}", f"no source {name!r}")


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
