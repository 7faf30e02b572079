"""Which spots and lines lie near a pixel, and whether a click there is clear; arithmetic only."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from acuview.diagram.camera import Box
from acuview.geometry.curve import XY, nearest_share
from acuview.model.record import Record

REACH = 12.0
"""Pixels from its centre within which a click can still mean a spot."""
SURE = 8.0
"""Pixels within which a click means the dot, even where a line runs nearer."""
CLEAR = 5.0
"""A click means the nearest spot alone if every other one lies so many pixels farther off."""
LINE_REACH = 5.0
"""Pixels from a meridian's line within which a click means the line."""
MOST = 6
"""No lens offers more."""


class Near(Record):
    """A spot by its index, and how far from the pixel its centre lies."""

    spot: int
    distance: float


class Verdict(Record):
    """What a click means: one spot, a few to choose from (`lens`), one line, or nothing."""

    spot: int | None = None
    lens: tuple[int, ...] = ()
    line: int | None = None


NOTHING = Verdict()


def near(places: Iterable[XY], at: XY, reach: float = REACH) -> list[Near]:
    """Every spot within reach of a pixel, nearest first (then in their own order)."""
    x, y = at
    square = reach * reach
    found = []
    for index, (px, py) in enumerate(places):
        away = (px - x) * (px - x) + (py - y) * (py - y)
        if away <= square:
            found.append(Near(index, math.sqrt(away)))
    found.sort(key=lambda one: (one.distance, one.spot))
    return found


class LineIndex:
    """Polylines cut into short stretches with their bounds, so that a look-up is quick."""

    STRETCH = 12

    def __init__(self, lines: Sequence[Sequence[XY]]) -> None:
        self._stretches: list[tuple[int, Box, Sequence[XY]]] = []
        for index, line in enumerate(lines):
            for start in range(0, max(len(line) - 1, 0), self.STRETCH):
                part = line[start : start + self.STRETCH + 1]
                self._stretches.append((index, bounds(part), part))

    def nearest(self, at: XY, reach: float) -> tuple[int, float] | None:
        """The line nearest to a place and its distance, or None; the first of equals wins."""
        best: tuple[int, float] | None = None
        x, y = at
        for index, box, part in self._stretches:
            if not (
                box.left - reach <= x <= box.right + reach
                and box.top - reach <= y <= box.bottom + reach
            ):
                continue
            for a, b in pairwise(part):
                away = nearest_share(a, b, at)[1]
                if away <= reach and (best is None or away < best[1] - 1e-9):
                    best = (index, away)
        return best


def bounds(line: Iterable[XY]) -> Box:
    """The box about some places; of none, an empty one."""
    spots = tuple(line)
    if not spots:
        return Box(0.0, 0.0, 0.0, 0.0)
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return Box(min(xs), min(ys), max(xs), max(ys))


def judge(
    places: Iterable[XY], find_line: Callable[[], tuple[int, float] | None], at: XY
) -> Verdict:
    """What a click at a pixel means; `find_line` is only asked where a line may be meant."""
    close = near(places, at, REACH + CLEAR)
    if not close or close[0].distance > REACH:
        line = find_line()
        return Verdict(line=line[0]) if line else NOTHING
    first = close[0].distance
    if first > SURE:
        line = find_line()
        if line and line[1] < first:
            return Verdict(line=line[0])
    if len(close) == 1 or close[1].distance - first >= CLEAR:
        return Verdict(spot=close[0].spot)
    within = max(SURE, first + CLEAR)
    return Verdict(lens=tuple(one.spot for one in close if one.distance <= within)[:MOST])
