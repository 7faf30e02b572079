"""What a plate shows when it is seen first, kept whole: artwork, marks and labels in one picture.

A start then neither lays labels out nor paints them. The kept picture stands until the first rest,
a blink later, when all is painted in earnest; so nothing that it might miss stays on the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontInfo, QImage, QPainter

from acuview.diagram.sight import Sight

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from acuview.diagram.camera import Camera
    from acuview.diagram.shelf import Shelf
    from acuview.diagram.style import DiagramStyle


class Opening:
    """Knows when a widget shows its plate as it is seen first, and that sight from the shelf."""

    def __init__(self, widget: QWidget, shelf: Shelf | None) -> None:
        self._widget = widget
        self._shelf = shelf

    def _said(self, region: QRect, sight: Sight, camera: Camera) -> object:
        """All that decides over the picture; None where it is not the one that is seen first."""
        widget, dpr = self._widget, self._widget.devicePixelRatioF()
        plain = sight == Sight(layers=sight.layers, wish=sight.wish)
        if self._shelf is None or not plain or region != widget.rect() or dpr != round(dpr):
            return None  # with a part of a pixel to a pixel, copies do not fall on whole pixels
        font = QFontInfo(widget.font())
        fonts = (widget.font().toString(), font.family(), font.pixelSize())
        size = (widget.width(), widget.height(), dpr)
        return (tuple(camera), size, fonts, sight)

    def show(self, region: QRect, sight: Sight, camera: Camera, style: DiagramStyle) -> bool:
        """Paints the kept picture; False where there is none of this very sight."""
        said = self._said(region, sight, camera)
        if said is None or self._shelf is None:
            return False
        painter = QPainter(self._widget)
        try:
            return self._shelf.paint_view(painter, style, said, self._widget.devicePixelRatioF())
        finally:  # a painter that stays open takes the whole program down
            painter.end()

    def keep(
        self,
        region: QRect,
        sight: Sight,
        camera: Camera,
        style: DiagramStyle,
        paint: Callable[[QPainter], None],
    ) -> None:
        """Keeps what `paint` paints of this sight, if it is one that may be seen first."""
        said = self._said(region, sight, camera)
        if said is None or self._shelf is None:
            return
        dpr = self._widget.devicePixelRatioF()
        image = QImage(self._widget.size() * dpr, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(dpr)
        painter = QPainter(image)
        try:
            paint(painter)
        finally:
            painter.end()
        self._shelf.put_view(style, said, image)
