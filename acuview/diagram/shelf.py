"""Keeps the last whole picture of a plate on disk, so that the next start need not paint it.

Whatever is wrong with a kept picture, it is simply not used: the plate is painted anew.
"""

from __future__ import annotations

import os
import struct
from mmap import ACCESS_READ, mmap
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pathlib import Path

    from acuview.diagram.pictures import Order

MAGIC = b"acuview picture 1\n"
LARGEST = 32 * 1024 * 1024
"""Bytes; larger pictures are not kept."""
_SIZE = struct.Struct("<II")


class Shelf:
    """A folder of kept pictures: one file for each plate and theme.

    `stamp` names everything that a picture depends on apart from its order: the program's version,
    the content, and the artwork's files. A picture under another stamp is not used.
    """

    def __init__(self, folder: Path, plate: str, stamp: str) -> None:
        self._folder = folder
        self._plate = plate
        self._stamp = stamp
        self._kept: memoryview | None = None

    def _path(self, order: Order) -> Path:
        return self._folder / f"{self._plate}-{order.style.name}.picture"

    def _head(self, order: Order) -> bytes:
        what = (self._stamp, tuple(order.box), order.px_per_cm, order.dpr, order.opacities)
        return MAGIC + repr((what, order.style)).encode() + b"\n\0"

    def take(self, order: Order) -> tuple[QImage, QImage] | None:
        """The kept picture and its sheet of lines, if they answer the order to the letter."""
        try:
            with self._path(order).open("rb") as file:
                data = mmap(file.fileno(), 0, access=ACCESS_READ)
        except (OSError, ValueError):  # none there, or an empty one
            return None
        head = self._head(order)
        start = len(head) + _SIZE.size
        if data[: len(head)] != head or len(data) < start:
            return None
        width, height = _SIZE.unpack_from(data, len(head))
        size = width * height * 4
        if not size or len(data) != start + 2 * size:
            return None
        self._kept = body = memoryview(data)  # Qt copies nothing: the file stays open while we do
        rgb, clear = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(body[start : start + size], width, height, width * 4, rgb)
        lines = QImage(body[start + size :], width, height, width * 4, clear)
        return image, lines

    def put(self, order: Order, image: QImage, lines: QImage) -> None:
        """Keeps a picture; a full or forbidden disk is no matter."""
        if image.sizeInBytes() + lines.sizeInBytes() > LARGEST or image.size() != lines.size():
            return
        path = self._path(order)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(f".{os.getpid()}.part")
            with part.open("wb") as file:
                file.write(self._head(order) + _SIZE.pack(image.width(), image.height()))
                file.write(image.constBits())
                file.write(lines.constBits())
            part.replace(path)
        except OSError:
            return


def stamp_of(folder: Path) -> str:
    """What tells one state of a folder of artwork from another: names, sizes and times."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            stat = entry.stat()
            found.append(f"{entry.name}:{stat.st_size}:{stat.st_mtime_ns}")
    return "|".join(sorted(found))
