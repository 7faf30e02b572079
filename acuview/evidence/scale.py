"""One axis between two edges: from a value to its place and back, with ticks at round numbers."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, exp, floor, log, log10
from statistics import median

from acuview.model.axis import Axis
from acuview.model.record import Record
from acuview.reading.forest import Row

REACH = 3.0
"""An interval is cut where it goes so many times farther than the rest of its plot."""
SMALLEST_SIDE = 0.2
"""The share of an axis that each side of the null has at least, so that both can be named."""
MARGIN = 0.05
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
RATIOS = (1.0, 2.0, 5.0, 10.0)
NARROW = 5.0
"""Up to this ratio of its ends, a logarithmic axis has ticks at equal steps."""
LARGEST_RATIO = 1e6


class Scale(Record):
    """Values from `low` to `high` between `left` and `right`, in pixels."""

    axis: Axis
    low: float
    high: float
    left: float
    right: float

    def at(self, value: float) -> float:
        """Where a value stands, in pixels."""
        low, high, here = (_bent(self.axis, v) for v in (self.low, self.high, value))
        return self.left + (here - low) / (high - low) * (self.right - self.left)

    def value(self, x: float) -> float:
        """The value that stands at a place; undoes `at`."""
        low, high = _bent(self.axis, self.low), _bent(self.axis, self.high)
        here = low + (x - self.left) / (self.right - self.left) * (high - low)
        return exp(here) if self.axis.log else here


def _bent(axis: Axis, value: float) -> float:
    return log(value) if axis.log else value


def _straight(axis: Axis, value: float) -> float:
    return exp(value) if axis.log else value


def scale_of(axis: Axis, rows: Iterable[Row], left: float, right: float) -> Scale:
    """The axis that holds every estimate of some rows, and their intervals within reason."""
    null = _bent(axis, axis.null)
    known = [row for row in rows if row.estimate is not None]
    spots = [_bent(axis, row.estimate) - null for row in known if row.estimate is not None]
    ends = [
        (_bent(axis, row.low) - null, _bent(axis, row.high) - null)
        for row in known
        if row.low is not None and row.high is not None
    ]
    usual = median([(high - low) / 2 for low, high in ends]) if ends else 0.0
    reach = REACH * max([usual, *map(abs, spots)], default=0.0) or 1.0
    values = [0.0, *spots, *(max(-reach, min(reach, end)) for pair in ends for end in pair)]
    low, high = min(values), max(values)
    if high == low:
        low, high = -1.0, 1.0
    side = SMALLEST_SIDE * (high - low) / (1 - SMALLEST_SIDE)
    low, high = min(low, -side), max(high, side)
    room = MARGIN * (high - low)
    return Scale(
        axis,
        _straight(axis, null + low - room),
        _straight(axis, null + high + room),
        left,
        right,
    )


def ticks(scale: Scale, apart: float) -> tuple[float, ...]:
    """Round numbers on an axis, at least `apart` pixels from each other where they are shown."""
    if scale.axis.log and scale.high / scale.low > NARROW:
        wanted = _ladder(scale)
    else:
        wanted = _even(scale.low, scale.high, max(2.0, (scale.right - scale.left) / apart))
    kept: list[float] = []
    null = scale.axis.null
    # The null comes first: of two ticks that are too near, it is the one that stays.
    for value in sorted(wanted, key=lambda v: (v != null, v)):
        if all(abs(scale.at(value) - scale.at(other)) >= apart * 0.8 for other in kept):
            kept.append(value)
    return tuple(sorted(kept))


def _even(low: float, high: float, most: float) -> list[float]:
    rough = (high - low) / most
    power = 10.0 ** floor(log10(rough))
    step = next(s * power for s in STEPS if s * power >= rough * 0.999)
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return [_clean(number * step) for number in range(first, last + 1)]


def _ladder(scale: Scale) -> list[float]:
    low, high = max(scale.low, 1 / LARGEST_RATIO), min(scale.high, LARGEST_RATIO)
    powers = range(floor(log10(low)), ceil(log10(high)) + 1)
    every = sorted({_clean(ratio * 10.0**power) for power in powers for ratio in RATIOS})
    return [value for value in every if low <= value <= high]


def _clean(value: float) -> float:
    return float(f"{value:.10g}") + 0.0  # without the dust of binary fractions, and without -0
