"""Shade maps: baked greyscale pictures, coloured through a theme's ramps when they are painted."""

from __future__ import annotations

import math
import threading
import zlib
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QImageReader, QPainter, QTransform

from acuview.diagram.style import DiagramStyle, Ramp
from acuview.model.record import Record

#: A picture may be stretched by this much before a finer one is decoded.
_STRETCH = 1.25
_DENOMINATORS = (8, 4, 2, 1)
#: The coarse file of a map is so many times smaller, for the first picture of all.
COARSE = 4
#: Pixels about a window, so that no edge of it shows when it is smoothed.
_MARGIN = 4


class ShadeMapError(ValueError):
    """A picture that cannot be read or is not what the display list says."""


class MapFile(Record):
    """A picture's file.

    Attributes:
        name: how messages call it.
        crc32: of its bytes, for a half broken picture decodes without a word.
        read: returns its bytes.
    """

    name: str
    crc32: int
    read: Callable[[], bytes]


class ShadeMap:
    """One greyscale picture, decoded when first needed and only as finely as needed.

    Attributes:
        x: left edge in cm.
        y: upper edge in cm.
        size: width and height in pixels.
        px_per_cm: of the full picture.
    """

    def __init__(
        self,
        file: MapFile,
        coarse: MapFile | None,
        *,
        corner: tuple[float, float],
        size: QSize,
        px_per_cm: float,
    ) -> None:
        """Keep where the picture is and what it covers.

        Args:
            file: the full picture.
            coarse: the same at a quarter of its size, or None.
            corner: upper left corner in cm.
            size: width and height in pixels.
            px_per_cm: of the full picture.
        """
        self.x, self.y = corner
        self.size = size
        self.px_per_cm = px_per_cm
        self._file = file
        self._coarse = coarse
        self._levels: dict[int, QImage] = {}
        self._lock = threading.Lock()

    @property
    def rect(self) -> QRectF:
        """The window of the plate that it covers, in cm."""
        return QRectF(
            self.x,
            self.y,
            self.size.width() / self.px_per_cm,
            self.size.height() / self.px_per_cm,
        )

    def level(self, px_per_cm: float) -> tuple[QImage, float]:
        """Return the coarsest picture that is fine enough, and its pixels per cm."""
        wanted = px_per_cm / _STRETCH
        d = next((d for d in _DENOMINATORS if self.px_per_cm / d >= wanted), 1)
        with self._lock:
            if d not in self._levels:
                self._levels[d] = self._decode(d)
            return self._levels[d], self.px_per_cm / d

    def _decode(self, denominator: int) -> QImage:
        if self._coarse is not None and denominator >= COARSE:
            return _decoded(self._coarse, self.size / COARSE, denominator // COARSE)
        return _decoded(self._file, self.size, denominator)


def _decoded(file: MapFile, size: QSize, denominator: int) -> QImage:
    """Return a picture of a file, which must be of this size, reduced."""
    data = file.read()
    if zlib.crc32(data) != file.crc32:
        msg = f"{file.name}: not the picture that plate.json names"
        raise ShadeMapError(msg)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"jpeg")
    if reader.size() != size:
        msg = f"{file.name}: not of the size that plate.json gives"
        raise ShadeMapError(msg)
    # The decoder itself works at a half, a quarter or an eighth: that is what makes it fast.
    reader.setScaledSize(size / denominator)
    image = reader.read()
    if image.isNull():
        msg = f"{file.name}: {reader.errorString()}"
        raise ShadeMapError(msg)
    if image.format() != QImage.Format.Format_Grayscale8:
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return image


class Tone(Record):
    """How a shade map is coloured: its ramp, a factor, and (mask, ramp) pairs laid over it."""

    shade_map: str
    ramp: str
    gain: float = 1.0
    tints: tuple[tuple[str, str], ...] = ()


class Texture(Record):
    """A coloured window of a plate: the picture and the place of its pixels in cm."""

    image: QImage
    x: float
    y: float
    px_per_cm: float

    def brush(self) -> QBrush:
        """Return a brush that paints the picture at its place."""
        brush = QBrush(self.image)
        scale = 1 / self.px_per_cm
        brush.setTransform(QTransform(scale, 0, 0, scale, self.x, self.y))
        return brush


@lru_cache(maxsize=32)
def colour_table(ramp: Ramp, gain: float = 1.0) -> list[int]:
    """Return 256 colours along a ramp, as Qt packs them."""
    stops = [(place, QColor(colour)) for place, colour in ramp]
    table = []
    for level in range(256):
        at = min(1.0, level / 255 * gain)
        (p0, c0), (p1, c1) = next(pair for pair in pairwise(stops) if at <= pair[1][0])
        t = (at - p0) / (p1 - p0)
        channels = (
            round(a + (b - a) * t)
            for a, b in (
                (c0.red(), c1.red()),
                (c0.green(), c1.green()),
                (c0.blue(), c1.blue()),
            )
        )
        red, green, blue = channels
        table.append(0xFF000000 | red << 16 | green << 8 | blue)
    return table


def texture(
    maps: Mapping[str, ShadeMap],
    tone: Tone,
    style: DiagramStyle,
    window: QRectF,
    px_per_cm: float,
) -> Texture | None:
    """Return the coloured picture of a window of the plate (cm), or None where the map is blank.

    Beyond the resolution of the map the picture is doubled step by step: linear doublings in a row
    round every edge of a pixel off, where one great stretch would show the lattice.
    """
    shade = maps[tone.shade_map]
    grey, ppc = shade.level(px_per_cm)
    crop = _pixels(window, shade, ppc).intersected(grey.rect())
    if crop.isEmpty():
        return None
    piece = grey.copy(crop)
    image = _coloured(piece, style.ramp(tone.ramp), tone.gain)
    x, y = shade.x + crop.x() / ppc, shade.y + crop.y() / ppc
    for mask, ramp in tone.tints:
        _lay_tint(image, piece, maps[mask], style.ramp(ramp), (x, y, ppc))
    while ppc * 2 <= px_per_cm * _STRETCH:
        image = image.scaled(
            image.size() * 2,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        ppc *= 2
    return Texture(image, x, y, ppc)


def _pixels(window: QRectF, shade: ShadeMap, ppc: float) -> QRect:
    left = math.floor((window.left() - shade.x) * ppc) - _MARGIN
    top = math.floor((window.top() - shade.y) * ppc) - _MARGIN
    right = math.ceil((window.right() - shade.x) * ppc) + _MARGIN
    bottom = math.ceil((window.bottom() - shade.y) * ppc) + _MARGIN
    return QRect(left, top, right - left, bottom - top)


def _coloured(grey: QImage, ramp: Ramp, gain: float) -> QImage:
    indexed = grey.copy()
    indexed.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    indexed.setColorTable(colour_table(ramp, gain))
    return indexed.convertToFormat(QImage.Format.Format_RGB32)


def _lay_tint(
    image: QImage, grey: QImage, mask: ShadeMap, ramp: Ramp, place: tuple[float, float, float]
) -> None:
    """Lay a second colouring over the picture, as far as a mask lets it."""
    x, y, ppc = place
    soft, mask_ppc = mask.level(ppc)
    size = image.size()
    area = QRectF((mask.x - x) * ppc, (mask.y - y) * ppc, mask.rect.width() * ppc,
                  mask.rect.height() * ppc)  # fmt: skip
    part = area.toAlignedRect().intersected(QRect(0, 0, size.width(), size.height()))
    if part.isEmpty():
        return
    alpha = QImage(part.size(), QImage.Format.Format_Grayscale8)
    alpha.fill(0)
    painter = QPainter(alpha)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(
        area.translated(-part.x(), -part.y()),
        soft,
        QRectF(0, 0, mask.rect.width() * mask_ppc, mask.rect.height() * mask_ppc),
    )
    painter.end()
    tint = _coloured(grey.copy(part), ramp, 1.0)
    tint.setAlphaChannel(alpha)
    painter = QPainter(image)
    painter.drawImage(part.topLeft(), tint)
    painter.end()
