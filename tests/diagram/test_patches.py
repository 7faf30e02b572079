"""What is to be repainted, in few boxes that hold all of it and not much more."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as some

from acuview.diagram.camera import Box
from acuview.diagram.patches import MOST, patches

CARD, FAR = Box(0.0, 0.0, 100.0, 50.0), Box(900.0, 700.0, 1000.0, 750.0)


def test_far_apart_stays_apart() -> None:
    assert patches([CARD, FAR]) == [CARD, FAR]


def test_bands_of_what_overlaps_become_one_again() -> None:
    bands = [Box(0, 0, 100, 40), Box(0, 40, 120, 50), Box(20, 50, 120, 90)]
    assert patches(bands) == [Box(0, 0, 120, 90)]


def test_too_many_become_one() -> None:
    scattered = [Box(n * 300.0, n * 200.0, n * 300.0 + 9, n * 200.0 + 9) for n in range(MOST + 1)]
    assert patches(scattered) == [Box(0.0, 0.0, MOST * 300.0 + 9, MOST * 200.0 + 9)]


side = some.integers(0, 900).map(float)
long = some.integers(1, 200).map(float)
box = some.builds(lambda x, y, w, h: Box(x, y, x + w, y + h), side, side, long, long)


@given(some.lists(box, max_size=9))
def test_all_is_held_and_nothing_twice(boxes: list[Box]) -> None:
    out = patches(boxes)
    assert all(any(part.holds(one) for part in out) for one in boxes)
    assert not any(one.meets(other) for one, other in combinations(out, 2))
