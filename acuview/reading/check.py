"""The whole of `acuview check`: a content folder, the shipped artwork, and how they agree."""

from __future__ import annotations

import json
from pathlib import Path

from acuview.content.checks.rules import check_reading
from acuview.content.folder import read_folder
from acuview.content.pictures import check_pictures
from acuview.content.problem import Problem, whole_file
from acuview.content.resources import assets_folder
from acuview.geometry.curve import inside
from acuview.geometry.layout import Layout, lay_out
from acuview.model.atlas import Atlas
from acuview.model.rule import Offset


def check_folder(folder: Path, shown: str | None = None) -> tuple[list[Problem], str]:
    """Every problem of a content folder, and the closing line of the report."""
    reading = read_folder(folder, shown)
    problems = list(reading.problems)
    problems += check_reading(reading)
    for plate in reading.atlas.plates.values():
        layout = lay_out(reading.atlas, plate.id)
        problems += [Problem(fault.origin, fault.message) for fault in layout.faults]
        problems += _outside(reading.atlas, layout)
        problems += check_pictures(assets_folder() / "plates" / plate.id)
    problems.sort(key=lambda p: (p.origin.path, p.origin.line, p.origin.column))
    return problems, _closing_line(reading.atlas, len(problems))


def _closing_line(atlas: Atlas, problems: int) -> str:
    if problems:
        return f"{problems} problem{'s' if problems != 1 else ''}"
    counts = ", ".join(
        f"{len(values)} {name}"
        for name, values in (
            ("points", atlas.points),
            ("meridians", [m for m in atlas.meridians.values() if m.kind != "extra"]),
            ("plates", atlas.plates),
            ("references", atlas.references),
            ("topics", atlas.topics),
        )
    )
    return f"{counts}: no problems"


def offsets(atlas: Atlas) -> int:
    """How many rules are plain shifts in centimetres."""
    return sum(
        isinstance(placement.rule, Offset)
        for point in atlas.points.values()
        for placement in point.placements
    )


def _outside(atlas: Atlas, layout: Layout) -> list[Problem]:
    """Spots that lie outside the drawn body of their plate."""
    path = assets_folder() / "plates" / layout.plate.id / "outline.json"
    try:
        parts = json.loads(path.read_text(encoding="utf-8"))
        loops = [loop for part in parts.values() for loop in part]  # body, arm, ears
    except (OSError, ValueError, AttributeError, TypeError):
        hint = "run: make art"
        return [Problem(layout.plate.origin, f"no artwork for plate {layout.plate.id!r}", hint)]
    out = []
    for spot in layout.spots:
        if not any(inside(loop, (spot.x, spot.y)) for loop in loops):
            placement = next(
                p for p in atlas.points[spot.point].placements if p.plate == spot.plate
            )
            out.append(
                Problem(placement.origin, f"{spot.point} lies outside the outline ({spot.side})")
            )
    return out


def missing_folder(folder: Path) -> Problem | None:
    """The problem of a folder that is not there, or None."""
    if folder.is_dir():
        return None
    what = "it is a file" if folder.exists() else "it does not exist"
    path = str(folder).replace(" ", "%20")
    return Problem(whole_file(path), f"no folder: {what}", "name a folder laid out like data/")
