"""Where the shipped drawing has its points and landmarks, for tests that measure on it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import yaml

from acuview.geometry.curve import XY
from acuview.geometry.layout import Layout, Layouter, Spot
from acuview.model.atlas import Atlas
from acuview.model.plate import Plate

REFERENCE = Path(__file__).parents[1] / "reference"
UPRIGHT = ("back", "side", "front", "inner-leg", "outer-foot")
"""Plates on which the body stands, so that what is level in the standard is level on them."""
LAID_OUT: dict[tuple[int, str], Layout] = {}


def table(name: str) -> Any:
    """A table of facts that is kept apart from the content."""
    return yaml.safe_load((REFERENCE / name).read_text(encoding="utf-8"))


def laid_out(atlas: Atlas, plate: str) -> Layout:
    """A plate with all its places, laid out once for all tests."""
    key = (id(atlas), plate)
    if key not in LAID_OUT:
        LAID_OUT[key] = Layouter(atlas, atlas.plates[plate]).lay_out()
    return LAID_OUT[key]


def spots(layout: Layout, code: str) -> list[Spot]:
    """The standard's places of a point; where the plate is mirrored, of its drawn half alone."""
    here = "left" if layout.plate.right_of_plate == "left" else "right"
    return [s for s in layout.spots_of(code) if not s.alternative and s.side in (here, "midline")]


def spot(layout: Layout, code: str) -> Spot | None:
    """The place of a point that has one place to a side on this plate."""
    places = spots(layout, code)
    return places[0] if len(places) == 1 else None


def mark(layout: Layout, name: str) -> XY | None:
    """The place of a landmark or point, where the plate has it."""
    if name in layout.plate.landmarks:
        return layout.plate.landmarks[name]
    place = spot(layout, name)
    return None if place is None else (place.x, place.y)


def apart(plate: Plate, one: str, other: str) -> float:
    """The straight way between two landmarks in cm; `midline` is level with the other."""
    end = plate.landmarks[other]
    start = (0.0, end[1]) if one == "midline" else plate.landmarks[one]
    return math.dist(start, end)


def cm_per_cun(plate: Plate, measures: dict[str, Any], names: list[str]) -> float | None:
    """Centimetres to a cun of the first of the measures that the plate counts in."""
    for name in names:
        known = measures[name]
        for one in known["from"]:
            for other in known["to"]:
                if {one, other} - {"midline"} <= set(plate.landmarks):
                    return apart(plate, one, other) / float(known["cun"])
    return None
