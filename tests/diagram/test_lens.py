"""The lens of a dense place."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from acuview.diagram.camera import Box
from acuview.diagram.lens import Lens, open_lens
from acuview.geometry.curve import XY

WINDOW = (640.0, 560.0)


def build(spots: list[XY], window: tuple[float, float] = WINDOW) -> Lens:
    return open_lens(
        list(enumerate(spots)), lambda n: f"EX-B2 T{n}", lambda text: 12.0 * len(text), window
    )


clusters = st.tuples(st.floats(0, WINDOW[0]), st.floats(0, WINDOW[1])).flatmap(
    lambda at: st.lists(
        st.tuples(st.floats(at[0] - 12, at[0] + 12), st.floats(at[1] - 12, at[1] + 12)),
        min_size=2,
        max_size=9,
    )
)


@given(clusters)
def test_at_most_six_large_targets_that_lie_apart_in_the_window(spots: list[XY]) -> None:
    lens = build(spots)
    assert len(lens.targets) == min(len(spots), 6)
    for n, target in enumerate(lens.targets):
        assert target.box.width >= 24
        assert target.box.height >= 24
        assert Box(0, 0, *WINDOW).holds(target.box)
        for other in lens.targets[n + 1 :]:
            assert not target.box.meets(other.box)
    assert Box(0, 0, *WINDOW).holds(lens.bounds)


@given(clusters)
def test_every_target_can_be_picked_at_its_middle(spots: list[XY]) -> None:
    lens = build(spots)
    for n, target in enumerate(lens.targets):
        box = target.box
        assert lens.target_at(((box.left + box.right) / 2, (box.top + box.bottom) / 2)) == n


@given(clusters)
def test_the_magnifier_shows_every_dot_where_it_is_told_apart(spots: list[XY]) -> None:
    lens = build(spots)
    for target in lens.targets:
        x, y = spots[target.spot]
        assert math.dist(target.dot, lens.centre) <= 54
        assert math.isclose(target.dot[0] - lens.centre[0], (x - lens.place[0]) * lens.power)
        assert math.isclose(target.dot[1] - lens.centre[1], (y - lens.place[1]) * lens.power)


def test_left_spots_get_left_targets() -> None:
    lens = build([(300.0, 300.0), (296.0, 300.0), (304.0, 300.0)])
    sides = {t.spot: t.box.left < lens.centre[0] for t in lens.targets}
    assert sides[1]
    assert not sides[2]


def test_outside_is_outside() -> None:
    lens = build([(300.0, 300.0), (304.0, 300.0)])
    assert lens.holds(lens.centre)
    assert not lens.holds((10.0, 10.0))
    assert lens.target_at((10.0, 10.0)) is None
