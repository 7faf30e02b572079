"""The artwork of a plate: reads what the studio baked and paints it; knows no points or lines.

A plate is a folder with a ``plate.json`` (the display list), one file of outlines per layer and
greyscale shade maps.  Nothing but the display list is read before a layer is painted first.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPaintEngine, QPainter, QTransform

from acuview.diagram.artcanvas import FINEST_PICTURE, Canvas
from acuview.diagram.artfolder import ArtworkError, Layer, PlateFolder, read_folder
from acuview.diagram.arttone import ShadeMapError
from acuview.diagram.style import DiagramStyle
from acuview.model.record import Record

if TYPE_CHECKING:  # importlib.resources takes milliseconds of every start
    from importlib.resources.abc import Traversable
    from pathlib import Path

__all__ = ["Artwork", "ArtworkError"]


class _How(Record):
    """What all layers of one painting have in common; see ``Artwork.paint``."""

    style: DiagramStyle
    shown: QRectF
    px_per_cm: float
    breathe: Callable[[], None] | None
    spare_row: bool


#: Layers whose pieces overlap so much that they turn see-through as one picture.
_GROUPED = frozenset({"muscles", "drape"})
_LARGEST_SIDE = 20_000


class Artwork:
    """A plate ready to be painted, in any theme and at any scale.

    May be painted by several threads at once, each with its own painter.

    Attributes:
        size_cm: width and height of the whole plate.
        origin_cm: where the plate's zero lies from its top left corner.
        layers: names of the layers, from the lowest to the highest.
    """

    def __init__(self, plate: PlateFolder) -> None:
        """Hold what ``load`` has read."""
        self.size_cm = plate.size_cm
        self.origin_cm = plate.origin_cm
        self.layers: tuple[str, ...] = tuple(layer.name for layer in plate.layers)
        self._layers = plate.layers
        self._maps = plate.maps
        self._fine_from = plate.fine_from

    @classmethod
    def load(cls, folder: Traversable | Path) -> Artwork:
        """Read the display list of a plate's folder; all else is read when it is painted first.

        Raises:
            ArtworkError: ``plate.json`` is missing or is not what it should be.
        """
        return cls(read_folder(folder))

    @property
    def rect_cm(self) -> QRectF:
        """The whole plate in its own frame."""
        return QRectF(-self.origin_cm[0], -self.origin_cm[1], *self.size_cm)

    def paint(
        self,
        painter: QPainter,
        style: DiagramStyle,
        opacities: Mapping[str, float],
        *,
        px_per_cm: float,
        visible: QRectF | None = None,
        breathe: Callable[[], None] | None = None,
        spare_row: bool = False,
    ) -> None:
        """Paint the layers that have an opacity above zero, lowest first.

        The painter's transform maps the plate's centimetres to the device.  The painter comes
        back as it was given.

        Args:
            painter: open on any device; on SVG and PDF, tones become pictures between outlines.
            style: the colours.
            opacities: 0 to 1 by the name of a layer; a layer that is not named is not painted.
            px_per_cm: device pixels per cm, by which the fineness of shading is chosen.
            visible: the part of the plate that is asked for; by default what the device shows.
            breathe: called between strokes; what it raises ends the painting.
            spare_row: nobody looks at the device's uppermost row of pixels, so it may be spoilt;
                that makes painting faster.

        Raises:
            ArtworkError: a layer's file is missing or broken.
        """
        shown = self._shown(painter) if visible is None else visible
        shown = shown.intersected(self.rect_cm)
        if shown.isEmpty():
            return
        how = _How(style, shown, px_per_cm, breathe, spare_row)
        for layer in self._layers:
            opacity = min(1.0, max(0.0, opacities.get(layer.name, 0.0)))
            if opacity <= 0:
                continue
            try:
                self._paint_layer(painter, layer, opacity, how)
            except ShadeMapError as error:
                raise ArtworkError(str(error)) from error

    def _paint_layer(self, painter: QPainter, layer: Layer, opacity: float, how: _How) -> None:
        ops = layer.ops(fine=how.px_per_cm >= self._fine_from)
        raster = _is_raster(painter)
        if layer.name in _GROUPED and (opacity < 1 or not raster):
            self._paint_as_one(painter, layer, opacity, how)
            return
        canvas = Canvas(
            painter,
            how.style,
            self._maps,
            how.shown,
            how.px_per_cm,
            opacity,
            raster,
            spare_row=how.spare_row,
        )
        canvas.play(ops, how.breathe)

    def _paint_as_one(self, painter: QPainter, layer: Layer, opacity: float, how: _How) -> None:
        """Paint a layer by way of one picture.

        So its pieces do not shine through each other, and SVG and PDF need no clips.
        """
        raster = _is_raster(painter)
        if raster:
            device, transform = painter.device(), painter.deviceTransform()
            size, target = QSize(device.width(), device.height()), how.shown
        else:
            shown, scale = how.shown, min(how.px_per_cm, FINEST_PICTURE)
            size = QSize(math.ceil(shown.width() * scale), math.ceil(shown.height() * scale))
            transform = QTransform.fromScale(scale, scale).translate(-shown.x(), -shown.y())
            target = QRectF(shown.topLeft(), QSizeF(size) / scale)
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        inner = QPainter(image)
        try:
            inner.setTransform(transform)
            self._paint_layer(inner, layer, 1.0, how)
        finally:
            inner.end()
        if raster:
            image.setDevicePixelRatio(painter.device().devicePixelRatioF())
        painter.save()
        painter.setOpacity(painter.opacity() * opacity)
        if raster:
            painter.resetTransform()
            painter.drawImage(0, 0, image)
        else:
            painter.drawImage(target, image)
        painter.restore()

    def _shown(self, painter: QPainter) -> QRectF:
        if painter.hasClipping():
            return painter.clipBoundingRect()
        if not _is_raster(painter):
            return self.rect_cm
        device = painter.device()
        to_cm, possible = painter.deviceTransform().inverted()
        area = QRectF(0, 0, device.width(), device.height())
        return to_cm.mapRect(area) if possible else QRectF()

    def render(
        self,
        style: DiagramStyle,
        opacities: Mapping[str, float],
        rect_cm: QRectF,
        px_per_cm: float,
    ) -> QImage:
        """Return a picture of a part of the plate on the style's page colour.

        Raises:
            ArtworkError: a layer's file is missing or broken.
            ValueError: the picture would be empty or larger than 20000 pixels a side.
        """
        width, height = round(rect_cm.width() * px_per_cm), round(rect_cm.height() * px_per_cm)
        if not (0 < width <= _LARGEST_SIDE and 0 < height <= _LARGEST_SIDE):
            msg = f"a picture of {width} x {height} pixels cannot be made"
            raise ValueError(msg)
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(style.page)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(px_per_cm, px_per_cm)
        painter.translate(-rect_cm.topLeft())
        try:
            self.paint(painter, style, opacities, px_per_cm=px_per_cm)
        finally:
            painter.end()
        return image


def _is_raster(painter: QPainter) -> bool:
    return painter.paintEngine().type() == QPaintEngine.Type.Raster
