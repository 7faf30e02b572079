"""The sections of a topic's page; the start page is the topic `start`."""

from __future__ import annotations

from collections.abc import Iterator

from acuview.model.atlas import Atlas
from acuview.model.point import Evidence
from acuview.model.reference import Topic
from acuview.reading.section import Block, Paragraph, Section, Voice, Warn
from acuview.reading.wording import runs, source_runs

START = "start"
SAID = "Often said: \u201c{}\u201d"


def sections(atlas: Atlas, topic: Topic) -> tuple[Section, ...]:
    """The sections of a topic, then its claims with their answers."""
    out = []
    for part in topic.sections:
        paragraphs = [runs(p) for p in part.text.split("\n") if p.strip()]
        rests = source_runs(atlas, part.sources)
        if part.kind == "safety":
            blocks: tuple[Block, ...] = tuple(Warn("", p, rests) for p in paragraphs)
            out.append(Section(part.id, part.title, Voice.SAFETY, blocks))
        else:
            blocks = tuple(Paragraph(p) for p in paragraphs)
            out.append(Section(part.id, part.title, Voice.PLAIN, blocks))
    return tuple(out) if topic.id == START else (*out, *_answers(atlas, topic))


def _answers(atlas: Atlas, topic: Topic) -> Iterator[Section]:
    """What is said of the claims, and the figures behind it."""
    from acuview.reading.figure_sections import figures_of  # late: the start page has neither
    from acuview.reading.point_sections import note_of

    for number, claim in enumerate(topic.claims, start=1):
        note = Evidence(
            statement=claim.answer,
            certainty=claim.certainty,
            comparator=claim.comparator,
            references=claim.references,
        )
        answer = (note_of(atlas, note),)
        title = SAID.format(claim.said.rstrip("."))  # so that nobody takes it for our own words
        yield Section(f"claim-{number}", title, Voice.EVIDENCE, answer)
    figures = figures_of(atlas, "topic", topic.id)
    if figures is not None:
        yield figures
