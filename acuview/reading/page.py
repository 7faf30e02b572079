"""The page of a point, meridian, topic or reference: sections in a fixed order, one voice each.

A section is one function and one entry in its tuple; one that fails shows its own failure in its
own place and never blanks the page.
"""

from __future__ import annotations

from collections.abc import Callable

from acuview.model.atlas import Atlas
from acuview.reading import topic_sections
from acuview.reading.section import Page, Section, Silent, Voice

Build = Callable[[Atlas, str], Section | None]
Heading = Callable[[Atlas, str], tuple[str, str]]


def _parts_of(kind: str | None) -> tuple[Heading, tuple[Build, ...]] | None:
    """Heading and sections of a kind of page; read when the first such page is asked for."""
    match kind:
        case "point":
            from acuview.reading import point_sections

            return point_sections.heading, point_sections.SECTIONS
        case "meridian":
            from acuview.reading import meridian_sections

            return meridian_sections.heading, meridian_sections.SECTIONS
        case "reference":
            from acuview.reading import reference_sections

            return reference_sections.heading, reference_sections.SECTIONS
        case "plate":
            from acuview.reading import plate_sections

            return plate_sections.heading, plate_sections.SECTIONS
    return None


def page_of(atlas: Atlas, kind: str | None, subject: str | None) -> Page:
    """The page of a subject; without one, the start page.

    Raises KeyError where there is no such subject.
    """
    known = _parts_of(kind)
    if kind is not None and known is not None and subject is not None:
        heading, builders = known
        title, subtitle = heading(atlas, subject)
        return Page(subject, kind, title, subtitle, _build(builders, atlas, subject))
    name = subject or topic_sections.START
    topic = atlas.topics[name]
    parts = topic_sections.sections(atlas, topic)
    return Page(f"topic:{name}", "topic", topic.title, topic.summary or "", parts)


def _build(builders: tuple[Build, ...], atlas: Atlas, subject: str) -> tuple[Section, ...]:
    out = []
    for build in builders:
        try:
            section = build(atlas, subject)
        except Exception as error:  # noqa: BLE001 - one bad section must not blank the page
            name = build.__name__.replace("_", " ")
            fault = f"This part could not be shown: {error}"
            told = (Silent(fault),)
            section = Section(build.__name__, name.capitalize(), Voice.PLAIN, told, failed=True)
        if section is not None:
            out.append(section)
    return tuple(out)
