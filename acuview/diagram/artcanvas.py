"""Plays the operations of a display list onto a painter."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPolygonF

from acuview.diagram.artops import Clip, Fade, Fill, Op, Shade, Unclip
from acuview.diagram.arttone import ShadeMap, Tone, texture
from acuview.diagram.strands import StrandFiller
from acuview.diagram.style import DiagramStyle

#: From this opacity of a layer on, its veil comes down over what lies beneath.
_VEIL_FROM = 0.6
#: Pixels per cm of pictures within a drawing of outlines (SVG, PDF), whose scale knows no bound.
FINEST_PICTURE = 20.0


class Canvas:
    """Plays operations onto one painter, in one style, at one scale and opacity."""

    def __init__(
        self,
        painter: QPainter,
        style: DiagramStyle,
        maps: Mapping[str, ShadeMap],
        visible: QRectF,
        px_per_cm: float,
        opacity: float,
        raster: bool,
        *,
        spare_row: bool = False,
    ) -> None:
        """Prepare for one painter.

        ``raster``: whether brushes of pictures can be used on it; ``spare_row``: whether the
        uppermost row of its pixels may be spoilt.
        """
        self._painter = painter
        self._style = style
        self._maps = maps
        self._visible = visible
        self._px_per_cm = px_per_cm
        self._opacity = opacity
        self._raster = raster
        self._base = painter.opacity()
        self._clips = 0
        self._colours: dict[tuple[str, float], QColor] = {}
        self._textures: dict[Tone, QBrush | None] = {}
        self._fill_path: Callable[[QPainterPath, QColor], None] = painter.fillPath
        if raster:
            filler = StrandFiller(painter, visible, px_per_cm, spare_row=spare_row)
            self._fill_path = filler.fill

    def play(self, ops: Iterable[Op], breathe: Callable[[], None] | None = None) -> None:
        """Paint the operations in their order; the painter comes back as it was given.

        ``breathe`` is called before each; what it raises ends the painting.
        """
        self._painter.save()
        try:
            self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._painter.setOpacity(self._base * self._opacity)
            for op in ops:
                if breathe is not None:
                    breathe()
                self._play(op)
        finally:
            for _ in range(self._clips + 1):
                self._painter.restore()
            self._clips = 0

    def _play(self, op: Op) -> None:
        match op:
            case Fill():
                self._fill(op)
            case Shade():
                self._shade(op)
            case Fade():
                self._fade(op)
            case Clip():
                self._painter.save()
                self._painter.setClipPath(op.path, Qt.ClipOperation.IntersectClip)
                self._clips += 1
            case Unclip():
                if self._clips:
                    self._painter.restore()
                    self._clips -= 1

    def _fill(self, op: Fill) -> None:
        if not self._visible.intersects(op.bounds):
            return
        if op.veil:
            # The veil's own strength follows the opacity, not the layer's see-throughness.
            t = max(0.0, (self._opacity - _VEIL_FROM) / (1 - _VEIL_FROM))
            colour = self._colour(op.colour, op.alpha * t * t * (3 - 2 * t))
            self._painter.setOpacity(self._base)
            self._fill_path(op.path, colour)
            self._painter.setOpacity(self._base * self._opacity)
            return
        colour = self._colour(op.colour, op.alpha)
        if colour.alpha():
            self._fill_path(op.path, colour)

    def _fade(self, op: Fade) -> None:
        if op.then is not None:
            self._fade(op.then)
        if not self._visible.intersects(op.bounds):
            return
        gradient = QLinearGradient(op.start, op.stop)
        for at, alpha in op.stops:
            gradient.setColorAt(at, self._colour(op.colour, alpha))
        self._painter.fillPath(op.path, QBrush(gradient))

    def _shade(self, op: Shade) -> None:
        if not self._visible.intersects(op.bounds):
            return
        if op.tone not in self._textures:
            made = texture(self._maps, op.tone, self._style, self._visible, self._px_per_cm)
            self._textures[op.tone] = made and made.brush()
        found = self._textures[op.tone]
        if found is None:
            return
        if self._raster:
            self._painter.fillPath(op.path, found)
            return
        for outline in op.path.toSubpathPolygons():
            self._stamp(outline, found)

    def _stamp(self, outline: QPolygonF, brush: QBrush) -> None:
        """Paint a shaded outline as a cut-out picture.

        Brushes of pictures do not survive in SVG and PDF, and many readers of SVG, Qt's own among
        them, know no clips.
        """
        part = outline.boundingRect().intersected(self._visible)
        scale = min(self._px_per_cm, FINEST_PICTURE)
        columns, rows = math.ceil(part.width() * scale), math.ceil(part.height() * scale)
        if columns <= 0 or rows <= 0:
            return
        picture = QImage(columns, rows, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(0)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(scale, scale)
        painter.translate(-part.topLeft())
        path = QPainterPath()
        path.addPolygon(outline)
        painter.fillPath(path, brush)
        painter.end()
        self._painter.drawImage(QRectF(part.x(), part.y(), columns / scale, rows / scale), picture)

    def _colour(self, key: str, alpha: float) -> QColor:
        found = self._colours.get((key, alpha))
        if found is None:
            found = QColor(self._style.colour(key))
            found.setAlphaF(found.alphaF() * alpha)
            self._colours[key, alpha] = found
        return found
