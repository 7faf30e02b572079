"""Whether the shipped pictures are what their plate says, seen by another reader than Qt's.

Only `acuview check` imports this: Pillow has no place in a start.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from acuview.content.problem import Problem, whole_file

HINT = "run: make art"


def check_pictures(folder: Path) -> Iterator[Problem]:
    """Problems of the shade maps of one plate's artwork; a plate without any is told elsewhere."""
    if not folder.is_dir():
        return
    plate = folder / "plate.json"
    try:
        maps = json.loads(plate.read_text(encoding="utf-8"))["maps"]
        sizes = {entry["file"]: tuple(entry["size_px"]) for entry in maps.values()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        yield Problem(whole_file(_shown(plate)), "tells of no shade maps", HINT)
        return
    for name, size in sizes.items():
        fault = _fault(folder / name, size)
        if fault:
            yield Problem(whole_file(_shown(folder / name)), fault, HINT)


def _fault(path: Path, size: tuple[int, ...]) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path) as picture:
                picture.load()
                found, mode = picture.size, picture.mode
    except (OSError, ValueError, Image.DecompressionBombWarning, Image.DecompressionBombError):
        return "is no picture that can be read"
    if mode != "L":
        return f"must be grey, is {mode}"
    return "" if found == size else f"is {found[0]}x{found[1]} px, its plate says {size}"


def _shown(path: Path) -> str:
    return "/".join(path.parts[-4:]).replace(" ", "%20")
