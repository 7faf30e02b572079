"""What a construction shows at each of its steps: marks, measures with ticks, and a caption.

The places are those of `construct`; this module only tells what stands there and why.
"""

from __future__ import annotations

from acuview.geometry import curve as curves
from acuview.geometry.construct import Step, Surveyor
from acuview.geometry.curve import XY
from acuview.model.record import Record
from acuview.model.rule import (
    Along,
    At,
    Between,
    Crossing,
    Distance,
    Level,
    Line,
    Midway,
    Offset,
    On,
    Rule,
    Toward,
    Vertical,
    line_words,
    ratio_words,
)

PARTS = range(2, 13)
"""A ratio is told by as many equal parts."""


class Mark(Record):
    """A landmark or point that a step leans on, and where it lies."""

    name: str
    at: XY


class Tick(Record):
    """A stroke across a measured line: what has been measured so far, in words, and where."""

    text: str
    at: XY


class Measure(Record):
    """A measured line with its ticks; `scale` is the cun scale, "" for equal parts."""

    line: tuple[XY, ...]
    ticks: tuple[Tick, ...]
    text: str
    scale: str


class Guided(Record):
    """A step of a construction with all there is to show of it; `caption` says it in one line."""

    name: str
    caption: str
    lines: tuple[tuple[XY, ...], ...]
    at: XY
    marks: tuple[Mark, ...] = ()
    measure: Measure | None = None

    @property
    def frame(self) -> tuple[XY, ...]:
        """The places that must be seen to follow the step."""
        measured = self.measure.line if self.measure else ()
        return (self.at, *(mark.at for mark in self.marks), *measured)


Told = tuple[str, tuple[Mark, ...], Measure | None]
"""Caption, marks and measure of a step."""


class Guide:
    """Tells the steps of rules on one plate."""

    def __init__(self, surveyor: Surveyor) -> None:
        self._surveyor = surveyor

    def guide(self, rule: Rule) -> tuple[Guided, ...]:
        """The steps of a rule; raises GeometryError where it leads nowhere."""
        steps = self._surveyor.construct(rule).steps
        told = self._tell(rule, steps)
        return tuple(
            Guided(step.name, caption, step.lines, step.at, marks, measure)
            for step, (caption, marks, measure) in zip(steps, told, strict=True)
        )

    def _tell(self, rule: Rule, steps: tuple[Step, ...]) -> list[Told]:  # noqa: C901 - a case per form
        match rule:
            case At(anchor=anchor):
                return [(_sentence(anchor), self._marks(anchor), None)]
            case Level(level=level, lateral=lateral):
                return [self._height(level), self._lateral(lateral, steps[0].at, steps[1].at)]
            case Between(first=first, second=second, ratio=ratio):
                return self._share(first, second, ratio, steps)
            case Midway(first=first, second=second):
                return self._share(first, second, 0.5, steps)
            case Toward(start=start, toward=toward, distance=distance):
                measure = self._straight(distance, steps[0].at, steps[2].at)
                return [
                    (f"From {start}", self._marks(start), None),
                    (f"The line to {toward}", self._marks(toward), None),
                    (f"{distance} along it", (), measure),
                ]
            case Vertical():
                return self._vertical(rule, steps)
            case Crossing(first=first, second=second):
                where = "Where the two lines cross"
                return [self._line(first), self._line(second), (where, (), None)]
            case On(edge=edge, level=level):
                return [(_sentence(f"the {edge}"), (), None), self._height(level)]
            case Along():
                line = f"{rule.distance} along the {rule.curve}"
                measure = self._along(rule)
                return [(f"From {rule.start}", self._marks(rule.start), None), (line, (), measure)]
            case Offset(start=start, reason=reason):
                return [(f"From {start}", self._marks(start), None), (_sentence(reason), (), None)]

    def _marks(self, *names: str) -> tuple[Mark, ...]:
        return tuple(Mark(name, self._surveyor.anchor(name)) for name in names)

    def _height(self, level: str) -> Told:
        return (f"Level with {level}", self._marks(level), None)

    def _line(self, line: Line) -> Told:
        marks = () if line.kind == "curve" else self._marks(*line.names)
        return (_sentence(line_words(line)), marks, None)

    def _lateral(self, distance: Distance, start: XY, end: XY) -> Told:
        if distance.amount == 0:
            return ("On the midline", (), None)
        measure = self._straight(distance, start, end)
        return (f"{distance} from the midline", (), measure)

    def _vertical(self, rule: Vertical, steps: tuple[Step, ...]) -> list[Told]:
        way = "above" if rule.upward else "below"
        measure = self._straight(rule.distance, steps[0].at, steps[1].at)
        told: list[Told] = [
            (f"From {rule.anchor}", self._marks(rule.anchor), None),
            (f"{rule.distance} {way} it", (), measure),
        ]
        if rule.edge is not None:
            told.append((f"Across to the {rule.edge}", (), None))
        elif rule.lateral is not None:
            height = steps[2].at[1]
            told.append(self._lateral(rule.lateral, (0.0, height), steps[2].at))
        return told

    def _share(self, first: str, second: str, ratio: float, steps: tuple[Step, ...]) -> list[Told]:
        line = (steps[0].at, steps[1].at)
        words = "half" if ratio == 0.5 else ratio_words(ratio)
        parts = next((n for n in PARTS if abs(ratio * n - round(ratio * n)) < 1e-9), 0)
        shares = [n / parts for n in range(1, parts)] if parts else [ratio]
        ticks = tuple(Tick(ratio_words(share), _between(*line, share)) for share in shares)
        measure = Measure(line, ticks, words, "")
        return [
            (f"From {first}", self._marks(first), None),
            (f"The line to {second}", self._marks(second), None),
            (f"{words} of the way".capitalize(), (), measure),
        ]

    def _straight(self, distance: Distance, start: XY, end: XY) -> Measure:
        amount = distance.amount
        ticks = tuple(
            Tick(f"{cun:g}", _between(start, end, cun / amount)) for cun in _counted(amount)
        )
        scale = self._surveyor.scale_of(distance, start)
        return Measure((start, end), ticks, str(distance), scale)

    def _along(self, rule: Along) -> Measure:
        surveyor = self._surveyor
        line = surveyor.curve(rule.curve)
        start = surveyor.anchor(rule.start)
        scale = surveyor.scale_of(rule.distance, start)
        first = curves.length_at(line, start)
        way = 1 if curves.length_at(line, surveyor.anchor(rule.toward)) > first else -1
        step = way * surveyor.cm_per_cun(scale)

        def at(cun: float) -> XY:
            spot = curves.along(line, first + cun * step)
            return start if spot is None else spot

        amount = rule.distance.amount
        ticks = tuple(Tick(f"{cun:g}", at(cun)) for cun in _counted(amount))
        pieces = max(8, round(amount * 8))
        measured = tuple(at(amount * n / pieces) for n in range(pieces + 1))
        return Measure(measured, ticks, str(rule.distance), scale)


def _counted(amount: float) -> list[float]:
    """Every whole cun up to an amount, and the amount itself."""
    whole = [float(n) for n in range(1, int(amount + 1e-9) + 1)]
    return whole if whole and abs(whole[-1] - amount) < 1e-9 else [*whole, amount]


def _between(a: XY, b: XY, share: float) -> XY:
    return (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
