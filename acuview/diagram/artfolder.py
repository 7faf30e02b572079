"""A plate's folder: reads and checks what the studio baked, file by file; paints nothing."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from acuview.diagram.artops import Op, OpError, read_op
from acuview.diagram.artstream import StreamError, unpack_paths
from acuview.diagram.arttone import MapFile, ShadeMap
from acuview.model.record import Record

if TYPE_CHECKING:  # importlib.resources takes milliseconds of every start
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from PySide6.QtGui import QPainterPath

#: Layout of the folder that this program reads.
FORMAT = 1


class ArtworkError(Exception):
    """A plate's artwork is missing or broken; the message is one clear line."""


class Layer:
    """One layer, read when it is painted first: its fine parts only at a scale that shows them."""

    def __init__(self, name: str, read: Callable[[bool], tuple[Op, ...]]) -> None:
        """Keep the function that reads the layer without or with its fine parts."""
        self.name = name
        self._read = read
        self._ops: dict[bool, tuple[Op, ...]] = {}
        self._lock = threading.Lock()

    def ops(self, *, fine: bool) -> tuple[Op, ...]:
        """Return what to paint, with or without the fine parts."""
        with self._lock:
            if fine not in self._ops:
                self._ops[fine] = self._read(fine)
            return self._ops[fine]


class PlateFolder(Record):
    """What ``plate.json`` says, checked.

    Attributes:
        size_cm: width and height of the whole plate.
        origin_cm: where the plate's zero lies from its top left corner.
        layers: from the lowest to the highest, each read when it is painted first.
        maps: shade maps and masks by name, each read when it is needed first.
        fine_from: pixels per cm from which layers show their fine parts.
    """

    size_cm: tuple[float, float]
    origin_cm: tuple[float, float]
    layers: tuple[Layer, ...]
    maps: Mapping[str, ShadeMap]
    fine_from: float


def read_folder(folder: Traversable | Path) -> PlateFolder:
    """Read the display list of a plate's folder.

    Raises:
        ArtworkError: ``plate.json`` is missing or is not what it should be.
    """
    text = _bytes(folder, "plate.json")
    try:
        plate = json.loads(text)
        if plate["format"] != FORMAT:
            msg = f"{folder}/plate.json: format {plate['format']!r}, but only {FORMAT} is read"
            raise ArtworkError(msg)
        maps = {name: _shade_map(folder, entry) for name, entry in plate["maps"].items()}
        layers = tuple(_layer(folder, entry, frozenset(maps)) for entry in plate["layers"])
        width, height = _numbers(plate["size_cm"], 2)
        x, y = _numbers(plate["origin_cm"], 2)
        (fine_from,) = _numbers([plate["fine_from_px_per_cm"]], 1)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        msg = f"{folder}/plate.json: not a display list ({_cause(error)})"
        raise ArtworkError(msg) from error
    return PlateFolder((width, height), (x, y), layers, maps, fine_from)


def _bytes(folder: Traversable | Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        msg = f"{folder}/{name}: cannot be read ({error.strerror or error})"
        raise ArtworkError(msg) from error


def _cause(error: Exception) -> str:
    return f"no {error}" if isinstance(error, KeyError) else str(error)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        msg = f"{value!r} is not a list"
        raise TypeError(msg)
    return value


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        msg = f"{value!r} is no entry"
        raise TypeError(msg)
    return value


def _numbers(value: object, count: int) -> tuple[float, ...]:
    numbers = tuple(v for v in _list(value) if isinstance(v, int | float))
    if len(numbers) != count:
        msg = f"{value!r} is not {count} numbers"
        raise ValueError(msg)
    return numbers


def _shade_map(folder: Traversable | Path, entry: Mapping[str, object]) -> ShadeMap:
    width, height = _numbers(entry["size_px"], 2)
    (px_per_cm,) = _numbers([entry["px_per_cm"]], 1)
    if px_per_cm <= 0:
        msg = f"{px_per_cm} pixels per cm"
        raise ValueError(msg)
    x, y = _numbers(entry["origin_cm"], 2)
    coarse = entry.get("coarse")
    return ShadeMap(
        _map_file(folder, entry),
        None if coarse is None else _map_file(folder, _mapping(coarse)),
        corner=(x, y),
        size=QSize(int(width), int(height)),
        px_per_cm=px_per_cm,
    )


def _map_file(folder: Traversable | Path, entry: Mapping[str, object]) -> MapFile:
    file = str(entry["file"])
    (crc32,) = _numbers([entry["crc32"]], 1)
    return MapFile(f"{folder}/{file}", int(crc32), lambda: _bytes(folder, file))


def _layer(folder: Traversable | Path, entry: Mapping[str, object], maps: frozenset[str]) -> Layer:
    name, ops = str(entry["name"]), [_mapping(op) for op in _list(entry["ops"])]
    count, fine_count = entry["paths"], entry["fine_paths"]

    def read(fine: bool) -> tuple[Op, ...]:
        plain = _paths(folder, f"{name}.paths", count)
        paths: dict[object, list[QPainterPath]] = {None: plain, "coarse": plain, "fine": []}
        if fine and fine_count:
            paths["fine"] = _paths(folder, f"{name}-fine.paths", fine_count)
        unseen = "coarse" if fine else "fine"
        try:
            return tuple(
                read_op(op, paths[op.get("detail")], maps)
                for op in ops
                if op.get("detail") != unseen
            )
        except (OpError, KeyError) as error:
            msg = f"{folder}/plate.json: layer {name}: {_cause(error)}"
            raise ArtworkError(msg) from error

    return Layer(name, read)


def _paths(folder: Traversable | Path, file: str, count: object) -> list[QPainterPath]:
    data = _bytes(folder, file)
    try:
        paths = unpack_paths(data)
    except StreamError as error:
        msg = f"{folder}/{file}: {error}"
        raise ArtworkError(msg) from error
    if len(paths) != count:
        msg = f"{folder}/{file}: holds {len(paths)} outlines where plate.json names {count}"
        raise ArtworkError(msg)
    return paths
