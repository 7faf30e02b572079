"""Turns what can be painted into PNG, SVG or PDF, and writes it; knows nothing of what it shows."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from acuview.handout.outlines import share_outlines

DPI = 96


class PictureError(Exception):
    """Why no picture was made, in one line."""


class Paintable(Protocol):
    """What has a title, a size in pixels, and can paint itself on any device."""

    @property
    def title(self) -> str:
        """What it shows."""

    @property
    def words(self) -> str:
        """The same in words, for whoever cannot see it; "" where there are none."""

    @property
    def width(self) -> int:
        """In pixels."""

    @property
    def height(self) -> int:
        """In pixels."""

    def paint(self, painter: QPainter, *, outlined: bool = False) -> None:
        """Paints all of it; `outlined` texts need no font where the picture is shown."""


Write = Callable[[Paintable], bytes]


def format_of(path: Path) -> Write:
    """What writes files of this name; raises PictureError where nothing does."""
    write = FORMATS.get(path.suffix.lower())
    if write is None:
        kinds = ", ".join(FORMATS)
        msg = f"{path.name!r}: a picture ends in one of {kinds}"
        raise PictureError(msg)
    return write


def fonts() -> QGuiApplication | None:
    """An application where there is none yet: fonts need one, and it must outlive the painting."""
    if QGuiApplication.instance() is not None:
        return None
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["acuview"])


def check_writable(path: Path) -> None:
    """Refuses a path that cannot become a file, before any work is done."""
    parent = path.parent
    if path.is_dir():
        msg = f"{path} is a folder; name a file in it"
    elif not parent.exists():
        msg = f"{parent} does not exist; make the folder first"
    elif not parent.is_dir():
        msg = f"{parent} is a file, not a folder"
    elif not os.access(path if path.exists() else parent, os.W_OK):
        msg = f"{path} cannot be written; choose another place"
    else:
        return
    raise PictureError(msg)


def _png(picture: Paintable) -> bytes:
    image = QImage(picture.width, picture.height, QImage.Format.Format_RGB32)
    if image.isNull():
        msg = f"a picture {picture.width} pixels wide does not fit in memory; ask for less --width"
        raise PictureError(msg)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    painter = QPainter(image)
    picture.paint(painter)
    painter.end()
    return _bytes(lambda device: QImageWriter(device, b"png").write(image))


def _svg(picture: Paintable) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # late: only this format needs it

    def write(device: QIODevice) -> bool:
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # the default drops clips
        generator.setOutputDevice(device)
        generator.setSize(QSize(picture.width, picture.height))
        generator.setViewBox(QRectF(0, 0, picture.width, picture.height))
        generator.setResolution(DPI)
        generator.setTitle(f"acuview: {picture.title}")
        generator.setDescription(picture.words)
        painter = QPainter(generator)
        picture.paint(painter, outlined=True)
        return painter.end()

    return share_outlines(_bytes(write))


def _pdf(picture: Paintable) -> bytes:
    size = QSizeF(picture.width, picture.height) * (72 / DPI)

    def write(device: QIODevice) -> bool:
        writer = QPdfWriter(device)
        exact = QPageSize.SizeMatchPolicy.ExactMatch
        writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", exact))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(DPI)
        writer.setTitle(f"acuview: {picture.title}")
        painter = QPainter(writer)
        picture.paint(painter)
        return painter.end()

    return _bytes(write)


def _bytes(write: Callable[[QIODevice], bool]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not write(buffer):
        msg = "the picture could not be made; choose a smaller --width"
        raise PictureError(msg)
    buffer.close()
    return bytes(buffer.data().data())


def save(path: Path, data: bytes) -> None:
    """Writes beside the target and renames, so that a failure never spoils what was there."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".acuview-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).chmod(0o666 & ~_umask())
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        msg = f"{path} cannot be written: {error.strerror or error}"
        raise PictureError(msg) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


FORMATS: dict[str, Callable[[Paintable], bytes]] = {
    ".png": _png,
    ".svg": _svg,
    ".pdf": _pdf,
}
