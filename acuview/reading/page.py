"""The page of a point, meridian, topic or reference: sections in a fixed order, one voice each.

A section is one function and one entry in its tuple; one that fails shows its own failure in its
own place and never blanks the page.
"""

from __future__ import annotations

from collections.abc import Callable

from acuview.model.atlas import Atlas
from acuview.reading import (
    meridian_sections,
    plate_sections,
    point_sections,
    reference_sections,
    topic_sections,
)
from acuview.reading.section import Page, Section, Silent, Voice

Build = Callable[[Atlas, str], Section | None]
Heading = Callable[[Atlas, str], tuple[str, str]]

PAGES: dict[str, tuple[Heading, tuple[Build, ...]]] = {
    "point": (point_sections.heading, point_sections.SECTIONS),
    "meridian": (meridian_sections.heading, meridian_sections.SECTIONS),
    "reference": (reference_sections.heading, reference_sections.SECTIONS),
    "plate": (plate_sections.heading, plate_sections.SECTIONS),
}


def page_of(atlas: Atlas, kind: str | None, subject: str | None) -> Page:
    """The page of a subject; without one, the start page.

    Raises KeyError where there is no such subject.
    """
    if kind is not None and kind in PAGES and subject is not None:
        heading, builders = PAGES[kind]
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
            section = Section(build.__name__, name.capitalize(), Voice.PLAIN, (Silent(fault),))
        if section is not None:
            out.append(section)
    return tuple(out)
