"""The lens of a dense place: where its parts lie; arithmetic only, no painter and no Qt.

A round magnifier stands over the place and shows its spots apart; beside it, left and right, one
labelled target for each, joined to its dot by a hairline. The plate itself does not move.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from acuview.diagram.camera import Box
from acuview.diagram.hit import MOST
from acuview.geometry.curve import XY
from acuview.model.record import Record

RADIUS = 54.0
ROW = 28.0
GAP = 5.0
ASIDE = 16.0
RIM = 17.0
"""Pixels between the magnifier's edge and the outermost dot."""
STRONGEST = 9.0
EDGE = 6.0


class Target(Record):
    """One choice: the spot's index, its label's box, and its dot within the magnifier."""

    spot: int
    text: str
    box: Box
    dot: XY
    foot: XY


class Lens(Record):
    """An open lens. `place` is where on the plate it looks, in pixels."""

    place: XY
    centre: XY
    power: float
    targets: tuple[Target, ...]

    @property
    def bounds(self) -> Box:
        """All that the lens covers."""
        x, y = self.centre
        boxes = [Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)]
        boxes += [target.box for target in self.targets]
        return Box(
            min(b.left for b in boxes),
            min(b.top for b in boxes),
            max(b.right for b in boxes),
            max(b.bottom for b in boxes),
        )

    def target_at(self, at: XY) -> int | None:
        """Which target a pixel picks: its label, or the dot nearest to it in the magnifier."""
        x, y = at
        for number, target in enumerate(self.targets):
            box = target.box
            if box.left <= x <= box.right and box.top <= y <= box.bottom:
                return number
        nearest = min(
            range(len(self.targets)), key=lambda n: math.dist(self.targets[n].dot, at), default=None
        )
        if nearest is not None and math.dist(self.targets[nearest].dot, at) <= RIM:
            return nearest
        return None

    def holds(self, at: XY) -> bool:
        """Whether a pixel lies in the lens at all."""
        return math.dist(self.centre, at) <= RADIUS or self.target_at(at) is not None


def open_lens(
    spots: Sequence[tuple[int, XY]],
    text_of: Callable[[int], str],
    width_of: Callable[[str], float],
    window: tuple[float, float],
) -> Lens:
    """A lens for some spots (index and pixel), at most six, that lies within the window."""
    spots = spots[:MOST]
    xs, ys = [at[0] for _, at in spots], [at[1] for _, at in spots]
    place = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    farthest = max(math.dist(place, at) for _, at in spots)
    power = min(STRONGEST, (RADIUS - RIM) / max(farthest, 0.5))
    left, right = _columns(spots, place)
    texts = {index: text_of(index) for index, _ in spots}
    wide = max(width_of(text) for text in texts.values())
    centre = _within(place, wide, (left, right), window)
    targets = [
        _target(index, at, row, len(column), way, place, centre, power, wide, texts[index])
        for way, column in ((-1, left), (1, right))
        for row, (index, at) in enumerate(column)
    ]
    return Lens(place, centre, power, tuple(targets))


def _columns(
    spots: Sequence[tuple[int, XY]], place: XY
) -> tuple[list[tuple[int, XY]], list[tuple[int, XY]]]:
    """Left and right choices, each from the top down; the middle ones go where there is room."""
    across = sorted(spots, key=lambda one: (round(one[1][0], 3), one[1][1]))
    half = len(across) // 2
    left, right = across[:half], across[half:]
    clear_left = [one for one in across if one[1][0] < place[0] - 1]
    if (
        0 < len(clear_left) < len(across)
        and max(len(clear_left), len(across) - len(clear_left)) <= 3
    ):
        left = clear_left
        right = [one for one in across if one not in clear_left]
    return _ordered(left, -1), _ordered(right, 1)


def _ordered(column: list[tuple[int, XY]], way: int) -> list[tuple[int, XY]]:
    """From the top down; of spots at one height the inner one first, so that no hairlines cross."""
    return sorted(column, key=lambda one: (round(one[1][1]), way * one[1][0]))


def _within(
    place: XY, wide: float, columns: tuple[Sequence[object], ...], window: tuple[float, float]
) -> XY:
    """Where the magnifier's middle lies so that the lens is not cut off."""
    aside = RADIUS + ASIDE + wide + EDGE
    reach_left = aside if columns[0] else RADIUS + EDGE
    reach_right = aside if columns[1] else RADIUS + EDGE
    rows = max(len(column) for column in columns)
    high = max(RADIUS, (rows * (ROW + GAP) - GAP) / 2) + EDGE
    return (
        _clamp(place[0], reach_left, window[0] - reach_right),
        _clamp(place[1], high, window[1] - high),
    )


def _clamp(value: float, low: float, high: float) -> float:
    return (low + high) / 2 if low > high else min(max(value, low), high)


def _target(
    index: int,
    at: XY,
    row: int,
    rows: int,
    way: int,
    place: XY,
    centre: XY,
    power: float,
    wide: float,
    text: str,
) -> Target:
    middle = centre[1] + (row - (rows - 1) / 2) * (ROW + GAP)
    near = centre[0] + way * (RADIUS + ASIDE)
    far = near + way * wide
    box = Box(min(near, far), middle - ROW / 2, max(near, far), middle + ROW / 2)
    dot = (
        centre[0] + (at[0] - place[0]) * power,
        centre[1] + (at[1] - place[1]) * power,
    )
    return Target(index, text, box, dot, (near, middle))
