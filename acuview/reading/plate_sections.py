"""The page of a plate: what view it is and what is on it."""

from __future__ import annotations

from acuview.model.atlas import Atlas
from acuview.reading.section import Block, Fact, Paragraph, Section, Voice
from acuview.reading.wording import said


def heading(atlas: Atlas, name: str) -> tuple[str, str]:
    """Title and subtitle of a plate's page."""
    plate = atlas.plates[name]
    return plate.title, f"{plate.view} view"


def contents(atlas: Atlas, name: str) -> Section:
    """Its size, layers and points."""
    plate = atlas.plates[name]
    here = [
        code
        for code, point in atlas.points.items()
        if any(p.plate == name and not p.alternative for p in point.placements)
    ]
    width, height = plate.size_cm
    blocks: list[Block] = [
        Fact("Size", said(f"{width:g} by {height:g} cm")),
        Fact("Layers", said(", ".join(plate.layers))),
        Fact("Points", said(f"{len(here)}: {', '.join(here)}")),
        Paragraph(said("A cun is the patient's own measure, not a length on this drawing.")),
    ]
    return Section("contents", "On this plate", Voice.PLAIN, tuple(blocks))


SECTIONS = (contents,)
