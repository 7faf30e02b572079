"""The closed grammar of rules that give a point its place; knows no coordinates.

Every form is one frozen value. An *anchor* is the name of a landmark of the plate or the code of
another point; a *line* is one of three ways to name a straight line, or the name of a curve.
"""

from __future__ import annotations

from typing import Literal

from acuview.model.record import Record

Unit = Literal["B-cun", "cun"]


class Distance(Record):
    """A length in cun.

    `B-cun` is the plate's `back` scale. A plain `cun` is regional: that of the scale named, or else
    of the scale whose measured line lies nearest to the place where the measuring starts.
    """

    amount: float
    unit: Unit
    scale: str | None = None

    def __str__(self) -> str:
        return f"{self.amount:g} {self.unit}"


class At(Record):
    """On a landmark."""

    anchor: str


class Level(Record):
    """At the height of an anchor, so far from the midline."""

    level: str
    lateral: Distance


class Between(Record):
    """On the straight line from the first anchor to the second, at a ratio from the first."""

    first: str
    second: str
    ratio: float


class Toward(Record):
    """So far from one anchor along the straight line to another."""

    start: str
    toward: str
    distance: Distance


class Midway(Record):
    """Halfway between two anchors."""

    first: str
    second: str


class Vertical(Record):
    """So far straight above or below an anchor; then moved sideways where the rule says so.

    `lateral` sets the distance from the midline; `edge` takes the place of a curve at that height.
    """

    anchor: str
    upward: bool
    distance: Distance
    lateral: Distance | None = None
    edge: str | None = None


class Line(Record):
    """A line to cross: through two anchors, level with one, plumb through one, or a named curve."""

    kind: Literal["through", "height", "vertical", "curve"]
    names: tuple[str, ...]


class Crossing(Record):
    """Where two lines cross."""

    first: Line
    second: Line


class On(Record):
    """On a named edge or curve, at the height of an anchor."""

    edge: str
    level: str


class Along(Record):
    """So far along a named curve (by its true length, depth included), from an anchor."""

    curve: str
    start: str
    distance: Distance
    toward: str


class Offset(Record):
    """A shift in centimetres: the last resort, with a written reason; `acuview check` counts it."""

    start: str
    dx_cm: float
    dy_cm: float
    reason: str


Rule = At | Level | Between | Toward | Midway | Vertical | Crossing | On | Along | Offset

STEPS: dict[type, tuple[str, ...]] = {
    At: ("landmark",),
    Level: ("level", "lateral"),
    Between: ("first", "second", "ratio"),
    Toward: ("from", "toward", "distance"),
    Midway: ("first", "second", "midway"),
    Vertical: ("from", "distance"),
    Crossing: ("first line", "second line", "crossing"),
    On: ("edge", "level"),
    Along: ("from", "along"),
    Offset: ("from", "offset"),
}


def steps_of(rule: Rule) -> tuple[str, ...]:
    """Names of the steps of a rule's construction, in order; the last one ends on the point."""
    if isinstance(rule, Level) and rule.lateral.amount == 0:
        return ("level", "midline")
    if isinstance(rule, Vertical):
        if rule.edge is not None:
            return ("from", "distance", "edge")
        if rule.lateral is not None:
            return ("from", "distance", "lateral")
    return STEPS[type(rule)]


def anchors_of(rule: Rule) -> tuple[str, ...]:  # noqa: C901 - a case per form
    """Every landmark, point or curve that a rule leans on, in the order it is used."""
    match rule:
        case At():
            return (rule.anchor,)
        case Level():
            return (rule.level,)
        case Between() | Midway():
            return (rule.first, rule.second)
        case Toward():
            return (rule.start, rule.toward)
        case Vertical():
            return (rule.anchor,)
        case Crossing():
            return tuple(
                name
                for line in (rule.first, rule.second)
                if line.kind != "curve"
                for name in line.names
            )
        case On():
            return (rule.level,)
        case Along():
            return (rule.start, rule.toward)
        case Offset():
            return (rule.start,)


def line_words(line: Line) -> str:
    """A line to cross in plain words."""
    match line.kind:
        case "through":
            return f"the line {line.names[0]} to {line.names[1]}"
        case "height":
            return f"the height of {line.names[0]}"
        case "vertical":
            return f"the vertical of {line.names[0]}"
        case "curve":
            return f"the {line.names[0]}"


def ratio_words(ratio: float) -> str:
    """A share as a fraction where it is one, `1/3`."""
    for bottom in range(2, 13):
        top = ratio * bottom
        if abs(top - round(top)) < 1e-9:
            return f"{round(top)}/{bottom}"
    return f"{ratio:g}"


def words_of(rule: Rule) -> str:  # noqa: C901 - a case per form
    """The rule in one line of plain words, as `list points --json` and the locator show it."""
    match rule:
        case At():
            return f"at {rule.anchor}"
        case Level():
            where = (
                "on the midline" if rule.lateral.amount == 0 else f"{rule.lateral} from the midline"
            )
            return f"level with {rule.level}, {where}"
        case Between():
            return f"{ratio_words(rule.ratio)} of the way from {rule.first} to {rule.second}"
        case Toward():
            return f"{rule.distance} from {rule.start} toward {rule.toward}"
        case Midway():
            return f"midway between {rule.first} and {rule.second}"
        case Vertical():
            way = "above" if rule.upward else "below"
            tail = f", on the {rule.edge}" if rule.edge else ""
            tail += f", {rule.lateral} from the midline" if rule.lateral else ""
            return f"{rule.distance} {way} {rule.anchor}{tail}"
        case Crossing():
            return f"where {line_words(rule.first)} crosses {line_words(rule.second)}"
        case On():
            return f"on the {rule.edge}, level with {rule.level}"
        case Along():
            return f"{rule.distance} from {rule.start} along the {rule.curve} toward {rule.toward}"
        case Offset():
            return (
                f"{rule.dx_cm:g} cm across and {rule.dy_cm:g} cm down from {rule.start}: "
                f"{rule.reason}"
            )
