"""The file format of baked outlines: a packed list of painter paths; knows nothing of plates."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QDataStream, QIODevice
from PySide6.QtGui import QPainterPath

MAGIC = b"acuview paths 1\n"

#: More than any plate holds; a count beyond it means that the file is not what it says.
_MOST_PATHS = 20_000
_MOST_BYTES = 64 * 1024 * 1024
#: Bytes of one element of a path: its kind, x and y.
_ELEMENT = 12


class StreamError(ValueError):
    """Bytes that are not a packed list of paths."""


def _planes(payload: bytes) -> bytes:
    """Return the first bytes of all elements, then the second bytes, and so on.

    Like bytes side by side deflate to nearly half the size of numbers one after the other.
    """
    padded = payload + bytes(-len(payload) % _ELEMENT)
    return b"".join(padded[k::_ELEMENT] for k in range(_ELEMENT))


def _elements(planes: bytes) -> bytes:
    """Undo ``_planes``, but for up to eleven zeros at the end."""
    count = len(planes) // _ELEMENT
    payload = bytearray(len(planes))
    for k in range(_ELEMENT):
        payload[k::_ELEMENT] = planes[k * count : (k + 1) * count]
    return bytes(payload)


def _prepare(stream: QDataStream) -> None:
    """Fix version and precision, so that every Qt reads what any Qt wrote."""
    stream.setVersion(QDataStream.Version.Qt_6_5)
    stream.setFloatingPointPrecision(QDataStream.FloatingPointPrecision.SinglePrecision)


def pack_paths(paths: Sequence[QPainterPath]) -> bytes:
    """Return the paths as bytes of a baked file."""
    payload = QByteArray()
    stream = QDataStream(payload, QIODevice.OpenModeFlag.WriteOnly)
    _prepare(stream)
    stream.writeInt32(len(paths))
    for path in paths:
        stream << path  # Qt's operator of writing
    return MAGIC + zlib.compress(_planes(bytes(payload.data())), 9)


def unpack_paths(data: bytes) -> list[QPainterPath]:
    """Return the paths of a baked file.

    Raises:
        StreamError: the bytes are cut short, changed, or something else altogether.
    """
    if not data.startswith(MAGIC):
        msg = "it does not start as a file of outlines"
        raise StreamError(msg)
    inflate = zlib.decompressobj()
    try:
        planes = inflate.decompress(data[len(MAGIC) :], _MOST_BYTES)
    except zlib.error as error:
        msg = "its contents are damaged"
        raise StreamError(msg) from error
    if not inflate.eof or len(planes) % _ELEMENT:
        msg = "it is cut short"
        raise StreamError(msg)
    stream = QDataStream(QByteArray(_elements(planes)))
    _prepare(stream)
    count = stream.readInt32()
    if not 0 <= count <= _MOST_PATHS:
        msg = f"it claims to hold {count} outlines"
        raise StreamError(msg)
    paths = []
    for _ in range(count):
        path = QPainterPath()
        stream >> path  # Qt's operator of reading
        paths.append(path)
    spare = stream.device().bytesAvailable()
    if stream.status() != QDataStream.Status.Ok or spare >= _ELEMENT:
        msg = "its contents do not add up"
        raise StreamError(msg)
    return paths
