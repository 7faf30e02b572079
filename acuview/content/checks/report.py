"""What every rule shares: the texts a reader sees, each with its place, and how to complain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from acuview.content import markup
from acuview.content.folder import Reading
from acuview.content.problem import Problem
from acuview.model.meridian import MeridianWords
from acuview.model.point import Certainty, Evidence, PointWords, Sourced
from acuview.model.record import Record
from acuview.model.reference import Claim, Reference, Topic

Steps = tuple[str | int, ...]


class Text(Record):
    """A text a reader sees: its record, the keys that lead to it, and what it is part of."""

    what: str
    steps: Steps
    raw: str

    @property
    def part(self) -> str:
        """The key of the record that the text stands under."""
        return str(self.steps[0])

    @property
    def shown(self) -> str:
        """The text without its mark-up, spaces folded."""
        return " ".join(markup.plain(self.raw).split())


class Note(Record):
    """An evidence note of a point or meridian, or a claim of a topic: they obey the same rules."""

    what: str
    steps: Steps
    text: str
    certainty: Certainty | None
    comparator: str | None
    references: tuple[str, ...]


def at(reading: Reading, what: str, steps: Steps, message: str, hint: str = "") -> Problem:
    """A problem at a part of a record."""
    return Problem(reading.where(what, *steps), f"{what}: {message}", hint)


def texts(reading: Reading) -> Iterator[Text]:
    """Every text a reader sees."""
    atlas = reading.atlas
    for code, words in atlas.point_words.items():
        location = (("location", "text"), atlas.points[code].location.text)
        yield from _each(f"point {code}", (location, *_of_point(words)))
    for code, spoken in atlas.meridian_words.items():
        yield from _each(f"meridian {code}", _of_meridian(spoken))
    for topic in atlas.topics.values():
        yield from _each(f"topic {topic.id}", _of_topic(topic))
    for reference in atlas.references.values():
        yield from _each(f"reference {reference.id}", _of_reference(reference))
    for term in atlas.glossary.values():
        yield Text(f"term {term.id}", ("text",), term.text)


def notes(reading: Reading) -> Iterator[Note]:
    """Every evidence note and every claim."""
    atlas = reading.atlas
    for code, words in atlas.point_words.items():
        yield from _notes(f"point {code}", words.evidence)
    for code, spoken in atlas.meridian_words.items():
        yield from _notes(f"meridian {code}", spoken.evidence)
    for topic in atlas.topics.values():
        for number, claim in enumerate(topic.claims):
            yield _note(f"topic {topic.id}", ("claims", number, "answer"), claim.answer, claim)


def cited(reading: Reading, note: Note) -> list[Reference]:
    """The references of a note that exist."""
    known = reading.atlas.references
    return [known[name] for name in note.references if name in known]


def _notes(what: str, evidence: tuple[Evidence, ...]) -> Iterator[Note]:
    for number, note in enumerate(evidence):
        yield _note(what, ("evidence", number, "statement"), note.statement, note)


def _note(what: str, steps: Steps, text: str, note: Evidence | Claim) -> Note:
    return Note(what, steps, text, note.certainty, note.comparator, note.references)


def _each(what: str, written: Iterable[tuple[Steps, str | None]]) -> Iterator[Text]:
    return (Text(what, steps, text) for steps, text in written if text)


def _of_point(words: PointWords) -> Iterator[tuple[Steps, str | None]]:
    yield ("position",), words.position
    yield ("description",), words.description
    for number, step in enumerate(words.finding):
        yield ("finding", number, "text"), step.text
    yield from _sourced(beneath=words.beneath, tradition=words.tradition)
    if words.needling is not None:
        yield ("needling", "note"), words.needling.note
    for number, caution in enumerate(words.cautions):
        yield ("cautions", number, "text"), caution.text
    for number, note in enumerate(words.evidence):
        yield ("evidence", number, "statement"), note.statement
    for number, neighbour in enumerate(words.neighbours):
        yield ("neighbours", number, "text"), neighbour.text


def _of_meridian(words: MeridianWords) -> Iterator[tuple[Steps, str | None]]:
    yield from _sourced(course=words.course, back=words.back, tradition=words.tradition)
    for number, note in enumerate(words.evidence):
        yield ("evidence", number, "statement"), note.statement


def _of_topic(topic: Topic) -> Iterator[tuple[Steps, str | None]]:
    yield ("summary",), topic.summary
    for number, section in enumerate(topic.sections):
        yield ("sections", number, "text"), section.text
    for number, claim in enumerate(topic.claims):
        yield ("claims", number, "answer"), claim.answer


def _of_reference(reference: Reference) -> Iterator[tuple[Steps, str | None]]:
    yield ("summary",), reference.summary
    yield ("limitations",), reference.limitations
    yield ("recommendation",), reference.recommendation


def _sourced(**parts: Sourced | None) -> Iterator[tuple[Steps, str | None]]:
    for key, part in parts.items():
        if part is not None:
            yield (key, "text"), part.text
