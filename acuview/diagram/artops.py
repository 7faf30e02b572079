"""The operations of a display list, read once into values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from acuview.diagram.arttone import Tone
from acuview.diagram.style import COLOUR_KEYS, RAMP_KEYS
from acuview.model.record import Record


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
