"""Where labels go, so that none covers another or a foreign dot; arithmetic only, no Qt."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal

from acuview.diagram.camera import Box
from acuview.geometry.curve import XY
from acuview.model.record import Record

Lean = Literal["left", "right"]
CELL = 32
BEAD = 3.0
AWAY = (16.0, 28.0, 40.0, 56.0, 72.0, 96.0)
"""How far aside a keen label may stand on its leader line, in pixels."""


class Wanted(Record):
    """A label that asks for a place: of spot `owner` at `at`, whose dot is `radius` wide.

    `lean` is the side it would rather stand on. A keen one may stand aside on a leader line, but
    never across `divide` (the midline, in pixels), where it would seem to be the other side's. The
    hairline of one that must stand somewhere may go over other dots.
    """

    owner: int
    text: str
    at: XY
    radius: float
    width: float
    height: float
    lean: Lean
    keen: bool = False
    must: bool = False
    divide: float | None = None


class Placed(Record):
    """A label's place; `leader` is the hairline from its dot, where it stands aside."""

    owner: int
    text: str
    box: Box
    leader: tuple[XY, ...] = ()


class Ground:
    """What is already taken, in a grid of cells."""

    def __init__(self) -> None:
        self._cells: defaultdict[tuple[int, int], list[tuple[Box, int]]] = defaultdict(list)

    def take(self, box: Box, owner: int = -1) -> None:
        """Takes a box; its owner's own label may cover it."""
        for cell in _cells(box):
            self._cells[cell].append((box, owner))

    def copy(self) -> Ground:
        """Another one with the same things taken."""
        out = Ground()
        for cell, taken in self._cells.items():
            out._cells[cell] = list(taken)
        return out

    def is_free(self, box: Box, owner: int = -1) -> bool:
        """Whether nothing of others lies in a box."""
        left, top, right, bottom = box
        cells = self._cells
        for cell in _cells(box):
            for taken, other in cells.get(cell, ()):
                if (
                    other != owner
                    and taken[0] < right
                    and left < taken[2]
                    and taken[1] < bottom
                    and top < taken[3]
                ):
                    return False
        return True


def _cells(box: Box) -> Sequence[tuple[int, int]]:
    left, top = int(box[0] // CELL), int(box[1] // CELL)
    right, bottom = int(box[2] // CELL), int(box[3] // CELL)
    if left == right and top == bottom:
        return ((left, top),)  # most boxes: this is asked thousands of times at every start
    return [(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)]


def _beside(wish: Wanted) -> Iterator[Box]:
    """The places right at the dot, best first."""
    (x, y), w, h = wish.at, wish.width, wish.height
    gap = wish.radius + 1.5
    right = Box(x + gap, y - h / 2, x + gap + w, y + h / 2)
    left = Box(x - gap - w, y - h / 2, x - gap, y + h / 2)
    yield from (right, left) if wish.lean == "right" else (left, right)
    yield Box(x - w / 2, y - gap - h, x + w / 2, y - gap)
    yield Box(x - w / 2, y + gap, x + w / 2, y + gap + h)


def _aside(wish: Wanted) -> Iterator[tuple[Box, tuple[XY, ...]]]:
    """The places on a leader line: level first, then a little up or down, ever farther out."""
    (x, y), w, h = wish.at, wish.width, wish.height
    ways = (1.0, -1.0) if wish.lean == "right" else (-1.0, 1.0)
    for away in AWAY:
        for way in ways:
            for rise in (0.0, -0.5, 0.5, -1.0, 1.0):
                foot = (x + way * away, y + rise * (h + 1.0))
                near, far = foot[0] + way, foot[0] + way * (w + 1.0)
                box = Box(min(near, far), foot[1] - h / 2, max(near, far), foot[1] + h / 2)
                bend = (x + way * min(away / 2, 8.0), foot[1])
                yield box, ((x, y), bend, foot)


def place(wishes: Iterable[Wanted], ground: Ground, view: Box) -> list[Placed]:
    """Gives each label, in order, the first free place of its own; some get none."""
    out: list[Placed] = []
    for wish in wishes:
        found = _find(wish, ground, view)
        if found is not None:
            ground.take(found.box, wish.owner)
            for bead in _beads(found.leader):
                ground.take(bead, wish.owner)
            out.append(found)
    return out


def _find(wish: Wanted, ground: Ground, view: Box) -> Placed | None:
    for box in _beside(wish):
        if view.holds(box) and ground.is_free(box, wish.owner):
            return Placed(wish.owner, wish.text, box)
    if not (wish.keen or wish.must):
        return None
    covered: Placed | None = None
    for box, leader in _aside(wish):
        if view.holds(box) and not _crosses(box, wish) and ground.is_free(box, wish.owner):
            found = Placed(wish.owner, wish.text, box, leader)
            if all(ground.is_free(bead, wish.owner) for bead in _beads(leader)):
                return found
            covered = covered or found
    return covered if wish.must else None


def _crosses(box: Box, wish: Wanted) -> bool:
    if wish.divide is None or abs(wish.at[0] - wish.divide) < 1:
        return False
    if wish.at[0] > wish.divide:
        return box.left < wish.divide
    return box.right > wish.divide


def _beads(leader: Sequence[XY]) -> Iterator[Box]:
    """Small boxes strung along a hairline, so that it goes through nothing."""
    for a, b in pairwise(leader):
        count = int(math.dist(a, b) // BEAD) + 1
        for n in range(count + 1):
            x, y = a[0] + (b[0] - a[0]) * n / count, a[1] + (b[1] - a[1]) * n / count
            yield Box(x - 0.7, y - 0.7, x + 0.7, y + 0.7)


def overlaps(placed: Sequence[Placed]) -> list[tuple[Placed, Placed]]:
    """Pairs of labels that cover each other; there are none unless something broke."""
    return [
        (one, other)
        for i, one in enumerate(placed)
        for other in placed[i + 1 :]
        if one.box.meets(other.box)
    ]
