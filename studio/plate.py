"""What a baked plate consists of, and how it is written to a folder."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from acuview.diagram.artstream import pack_paths
from acuview.diagram.arttone import COARSE
from studio.curves import Points
from studio.raster import Field, Grid, grey_image
from studio.sheet import FINE_FROM, Sheet

#: Version of the whole folder's layout; the program refuses others.
FORMAT = 1
#: Columns from which a map gets a coarse picture too.
_LARGE = 1000


@dataclass(frozen=True, slots=True)
class ShadeMap:
    """A greyscale picture over one window of the plate, and the quality of its JPEG.

    The skin's wide smooth tones show the blocks of a JPEG soonest and get the most.
    """

    name: str
    grid: Grid
    field: Field
    quality: int = 85


@dataclass(frozen=True, slots=True)
class BakedPlate:
    """A finished plate: frame in cm, layers back to front, shade maps and plain outlines."""

    name: str
    size: tuple[float, float]
    origin: tuple[float, float]
    sheets: Sequence[Sheet]
    maps: Sequence[ShadeMap]
    outlines: dict[str, list[Points]]
    source: str


def source_digest(studio: Path, plate: str) -> str:
    """Return the hash of a plate's curves: of every module in its own folder.

    The engine is shared and not in it: tests bake parts again and compare.
    """
    digest = hashlib.sha256()
    for module in sorted((studio / plate).rglob("*.py")):
        digest.update(module.relative_to(studio).as_posix().encode() + b"\0")
        digest.update(module.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def plate_json(plate: BakedPlate, pictures: Mapping[str, bytes]) -> str:
    """Return the readable display list: one line per shade map and per operation."""
    maps = [(m.name, _map_entry(m, pictures)) for m in plate.maps]
    lines = [
        "{",
        f'"format": {FORMAT},',
        f'"plate": {json.dumps(plate.name)},',
        f'"size_cm": {json.dumps(list(plate.size))},',
        f'"origin_cm": {json.dumps(list(plate.origin))},',
        f'"fine_from_px_per_cm": {FINE_FROM},',
        f'"source": {json.dumps(plate.source)},',
        '"maps": {',
        ",\n".join(f"  {json.dumps(name)}: {json.dumps(entry)}" for name, entry in maps),
        "},",
        '"layers": [',
    ]
    for i, sheet in enumerate(plate.sheets):
        lines.append(f'  {{"name": "{sheet.name}", "paths": {len(sheet.paths)}, '
                     f'"fine_paths": {len(sheet.fine_paths)}, "ops": [')  # fmt: skip
        lines.append(",\n".join(f"    {json.dumps(op)}" for op in sheet.ops))
        lines.append("  ]}" + ("," if i + 1 < len(plate.sheets) else ""))
    return "\n".join([*lines, "]", "}", ""])


def _map_entry(m: ShadeMap, pictures: Mapping[str, bytes]) -> dict[str, object]:
    file, coarse = f"{m.name}.jpg", f"{m.name}-coarse.jpg"
    entry: dict[str, object] = {
        "file": file,
        "crc32": zlib.crc32(pictures[file]),
        "origin_cm": [m.grid.column / m.grid.px_per_cm, m.grid.row / m.grid.px_per_cm],
        "size_px": [m.grid.columns, m.grid.rows],
        "px_per_cm": m.grid.px_per_cm,
    }
    if coarse in pictures:
        entry["coarse"] = {"file": coarse, "crc32": zlib.crc32(pictures[coarse])}
    return entry


def map_pictures(m: ShadeMap) -> dict[str, bytes]:
    """Return the files of a shade map; a large one has a coarse picture for first sight."""
    files = {f"{m.name}.jpg": jpeg(grey_image(m.field), m.quality)}
    if m.grid.columns >= _LARGE:
        rows, columns = m.grid.rows // COARSE, m.grid.columns // COARSE
        blocks = m.field.reshape(rows, COARSE, columns, COARSE)
        files[f"{m.name}-coarse.jpg"] = jpeg(grey_image(blocks.mean((1, 3))), 93)
    return files


def outline_json(plate: BakedPlate) -> str:
    """Return the plain outlines in cm for arithmetic without Qt."""
    rows = []
    for key, loops in plate.outlines.items():
        text = ",\n".join(
            "  [" + ", ".join(f"[{x:.3f}, {y:.3f}]" for x, y in loop + 0.0) + "]" for loop in loops
        )
        rows.append(f"{json.dumps(key)}: [\n{text}\n]")
    return "{\n" + ",\n".join(rows) + "\n}\n"


def write_plate(plate: BakedPlate, folder: Path) -> None:
    """Write every file of the plate."""
    folder.mkdir(parents=True, exist_ok=True)
    for sheet in plate.sheets:
        (folder / f"{sheet.name}.paths").write_bytes(pack_paths(sheet.paths))
        if sheet.fine_paths:
            (folder / f"{sheet.name}-fine.paths").write_bytes(pack_paths(sheet.fine_paths))
    pictures: dict[str, bytes] = {}
    for m in plate.maps:
        pictures |= map_pictures(m)
    for name, picture in pictures.items():
        (folder / name).write_bytes(picture)
    (folder / "outline.json").write_text(outline_json(plate), encoding="utf-8", newline="\n")
    (folder / "plate.json").write_text(plate_json(plate, pictures), encoding="utf-8", newline="\n")


def jpeg(image: QImage, quality: int) -> bytes:
    """Return a greyscale picture as JPEG, which decodes fast at half and quarter size."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(quality)
    writer.setOptimizedWrite(True)
    if not writer.write(image):
        raise OSError(writer.errorString())
    return bytes(buffer.data().data())
