"""Keeps the last whole picture of a plate on disk, so that the next start need not paint it.

Whatever is wrong with a kept picture, it is simply not used: the plate is painted anew.
"""

from __future__ import annotations

import os
import struct
from mmap import ACCESS_READ, mmap
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from acuview.model.record import Record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPainter

    from acuview.diagram.pictures import Order
    from acuview.diagram.style import DiagramStyle

MAGIC = b"acuview picture 2\n"
LARGEST = 32 * 1024 * 1024
"""Bytes; larger pictures are not kept."""
_SIZE = struct.Struct("<II")
_OPAQUE, _CLEAR = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied


class _Kept(Record):
    """Pictures of one size, one after the other."""

    body: memoryview
    width: int
    height: int

    def image(self, number: int, kind: QImage.Format) -> QImage:
        """One of them; good as long as the body is."""
        line = self.width * 4
        size = line * self.height
        part = self.body[number * size : (number + 1) * size]
        return QImage(part, self.width, self.height, line, kind)


class Shelf:
    """A folder of kept pictures: for each plate and theme its artwork, and what was first seen.

    `stamp` names everything that a picture depends on apart from its order: the program's version,
    the content, and the artwork's files. A picture under another stamp is not used.
    """

    def __init__(self, folder: Path, plate: str, stamp: str) -> None:
        self._folder = folder
        self._plate = plate
        self._stamp = stamp
        self._kept: memoryview | None = None

    def take(self, order: Order) -> tuple[QImage, QImage] | None:
        """The kept picture and its sheet of lines, if they answer the order to the letter."""
        kept = self._open(self._picture(order), self._head(_said(order), order.style), 2)
        if kept is None:
            return None
        self._kept = kept.body  # Qt copies nothing: the file stays open while we do
        return kept.image(0, _OPAQUE), kept.image(1, _CLEAR)

    def put(self, order: Order, image: QImage, lines: QImage) -> None:
        """Keeps a picture; a full or forbidden disk is no matter."""
        self._put(self._picture(order), self._head(_said(order), order.style), [image, lines])

    def paint_view(self, painter: QPainter, style: DiagramStyle, said: object, dpr: float) -> bool:
        """Paints what was seen of the plate when all that `said` tells was the same.

        False where that is not kept, and nothing is painted.
        """
        kept = self._open(self._view(style), self._head(said, style), 1)
        if kept is None:
            return False
        image = kept.image(0, _OPAQUE)
        image.setDevicePixelRatio(dpr)
        painter.drawImage(0, 0, image)
        return True

    def put_view(self, style: DiagramStyle, said: object, image: QImage) -> None:
        """Keeps what is seen of the plate; a full or forbidden disk is no matter."""
        self._put(self._view(style), self._head(said, style), [image])

    def _picture(self, order: Order) -> Path:
        return self._folder / f"{self._plate}-{order.style.name}.picture"

    def _view(self, style: DiagramStyle) -> Path:
        return self._folder / f"{self._plate}-{style.name}.view"

    def _head(self, said: object, style: DiagramStyle) -> bytes:
        return MAGIC + repr(((self._stamp, said), style)).encode() + b"\n\0"

    def _open(self, path: Path, head: bytes, count: int) -> _Kept | None:
        """What a file holds, if it is so many pictures under this very head."""
        try:
            with path.open("rb") as file:
                data = mmap(file.fileno(), 0, access=ACCESS_READ)
        except (OSError, ValueError):  # none there, or an empty one
            return None
        start = len(head) + _SIZE.size
        if data[: len(head)] != head or len(data) < start:
            return None
        width, height = _SIZE.unpack_from(data, len(head))
        size = width * height * 4
        if not size or len(data) != start + count * size:
            return None
        return _Kept(memoryview(data)[start:], width, height)

    def _put(self, path: Path, head: bytes, images: Sequence[QImage]) -> None:
        width, height = images[0].width(), images[0].height()
        whole = sum(image.sizeInBytes() for image in images)
        if whole > LARGEST or any(image.size() != images[0].size() for image in images):
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(f".{os.getpid()}.part")
            with part.open("wb") as file:
                file.write(head + _SIZE.pack(width, height))
                for image in images:
                    file.write(image.constBits())
            part.replace(path)
        except OSError:
            return


def _said(order: Order) -> tuple[object, ...]:
    return (tuple(order.box), order.px_per_cm, order.dpr, order.opacities)


def stamp_of(folder: Path) -> str:
    """What tells one state of a folder of artwork from another: names, sizes and times."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            stat = entry.stat()
            found.append(f"{entry.name}:{stat.st_size}:{stat.st_mtime_ns}")
    return "|".join(sorted(found))
