"""The operations of a display list: read once into values, then played onto a painter."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPolygonF,
    QTransform,
)

from acuview.diagram.arttone import ShadeMap, Tone, texture
from acuview.diagram.style import COLOUR_KEYS, RAMP_KEYS, DiagramStyle
from acuview.model.record import Record

#: From this opacity of a layer on, its veil comes down over what lies beneath.
_VEIL_FROM = 0.6
#: Pixels per cm of pictures within a drawing of outlines (SVG, PDF), whose scale knows no bound.
FINEST_PICTURE = 20.0


class OpError(ValueError):
    """An operation that cannot be read."""


class Fill(Record):
    """One colour within a path; ``veil``: only as the layer becomes opaque."""

    path: QPainterPath
    bounds: QRectF
    colour: str
    alpha: float
    veil: bool = False


class Shade(Record):
    """A coloured shade map within a path."""

    path: QPainterPath
    bounds: QRectF
    tone: Tone


class Fade(Record):
    """One colour that fades along a line; ``then`` is the same on the other side."""

    path: QPainterPath
    bounds: QRectF
    colour: str
    start: QPointF
    stop: QPointF
    stops: tuple[tuple[float, float], ...]
    then: Fade | None = None


class Clip(Record):
    """Paint only inside a path from here on."""

    path: QPainterPath


class Unclip(Record):
    """End the last clip."""


Op = Fill | Shade | Fade | Clip | Unclip


def read_op(entry: Mapping[str, object], paths: Sequence[QPainterPath], maps: frozenset[str]) -> Op:
    """Return the value of one entry of a display list.

    Raises:
        OpError: the entry names something that there is not, or lacks something.
    """
    try:
        return _read(entry, paths, maps)
    except (KeyError, TypeError, ValueError, IndexError) as error:
        msg = f"operation {dict(entry)!r} cannot be read ({error})"
        raise OpError(msg) from error


def _read(entry: Mapping[str, object], paths: Sequence[QPainterPath], maps: frozenset[str]) -> Op:
    kind = entry["op"]
    if kind == "unclip":
        return Unclip()
    number = entry["path"]
    if not isinstance(number, int) or not 0 <= number < len(paths):
        msg = f"no path {number!r}"
        raise ValueError(msg)
    half = paths[number]
    if kind == "gradient":
        return _fade(entry, half)
    path = _with_mirror(half) if entry.get("mirror") else half
    match kind:
        case "clip":
            return Clip(path)
        case "fill" | "veil":
            colour, alpha = _known(entry["colour"], COLOUR_KEYS), _number(entry["alpha"])
            return Fill(path, path.boundingRect(), colour, alpha, kind == "veil")
        case "shade":
            tints = entry.get("tints", [])
            if not isinstance(tints, list):
                raise TypeError(tints)
            tone = Tone(
                _known(entry["map"], maps),
                _known(entry["ramp"], RAMP_KEYS),
                _number(entry.get("gain", 1.0)),
                tuple((_known(mask, maps), _known(ramp, RAMP_KEYS)) for mask, ramp in tints),
            )
            return Shade(path, path.boundingRect(), tone)
        case _:
            msg = f"no operation {kind!r}"
            raise ValueError(msg)


def _fade(entry: Mapping[str, object], half: QPainterPath) -> Fade:
    ends, stops = entry["ends"], entry["stops"]
    if not isinstance(ends, list) or not isinstance(stops, list):
        raise TypeError(ends)
    colour = _known(entry["colour"], COLOUR_KEYS)
    (x0, y0), (x1, y1) = ends
    start, stop = QPointF(x0, y0), QPointF(x1, y1)
    places = tuple((float(at), float(alpha)) for at, alpha in stops)
    fade = Fade(half, half.boundingRect(), colour, start, stop, places)
    if not entry.get("mirror"):
        return fade
    other, flip = _mirror(half), QTransform.fromScale(-1, 1)
    bounds = other.boundingRect()
    return fade._replace(then=Fade(other, bounds, colour, flip.map(start), flip.map(stop), places))


def _known(key: object, keys: frozenset[str]) -> str:
    if not isinstance(key, str) or key not in keys:
        msg = f"{key!r} is not one of {', '.join(sorted(keys))}"
        raise ValueError(msg)
    return key


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        msg = f"{value!r} is not a number"
        raise TypeError(msg)
    return float(value)


def _mirror(path: QPainterPath) -> QPainterPath:
    # Reversed, or the winding rule would let the two halves cancel where they meet.
    return QTransform.fromScale(-1, 1).map(path).toReversed()


def _with_mirror(path: QPainterPath) -> QPainterPath:
    both = QPainterPath(path)
    both.setFillRule(Qt.FillRule.WindingFill)
    both.addPath(_mirror(path))
    return both


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
    ) -> None:
        """Prepare for one painter; ``raster``: whether brushes of pictures can be used on it."""
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
            self._painter.fillPath(op.path, colour)
            self._painter.setOpacity(self._base * self._opacity)
            return
        colour = self._colour(op.colour, op.alpha)
        if colour.alpha():
            self._painter.fillPath(op.path, colour)

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
