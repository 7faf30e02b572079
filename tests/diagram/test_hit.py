"""What a click means, as arithmetic."""

from __future__ import annotations

import math
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from acuview.diagram.camera import Box, Camera
from acuview.diagram.hit import CLEAR, REACH, LineIndex, judge, near
from acuview.geometry.curve import XY
from acuview.geometry.layout import Layout

xy = st.tuples(st.floats(0, 60), st.floats(0, 60))
places = st.lists(xy, min_size=1, max_size=60)


def no_line() -> None:
    return None


def test_near_lists_by_distance_then_order() -> None:
    found = near([(0, 0), (3, 0), (-3, 0), (40, 0)], (0, 0))
    assert [one.spot for one in found] == [0, 1, 2]
    assert [one.distance for one in found] == [0, 3, 3]


@given(places, xy)
def test_the_nearest_spot_in_reach_can_always_be_had(spots: list[XY], at: XY) -> None:
    verdict = judge(spots, no_line, at)
    first = min(math.dist(spot, at) for spot in spots)
    if first > REACH:
        assert verdict.spot is None
        assert not verdict.lens
        return
    offered = verdict.lens or (verdict.spot,)
    assert any(math.dist(spots[i], at) == first for i in offered if i is not None)


@given(places, xy)
def test_a_spot_opens_at_once_only_where_no_other_may_be_meant(spots: list[XY], at: XY) -> None:
    verdict = judge(spots, no_line, at)
    if verdict.spot is not None:
        away = sorted(math.dist(spot, at) for spot in spots)
        assert len(away) == 1 or away[1] - away[0] >= CLEAR
    assert len(verdict.lens) <= 6
    assert len(verdict.lens) != 1


@given(places, xy)
def test_a_lens_offers_the_nearest(spots: list[XY], at: XY) -> None:
    lens = judge(spots, no_line, at).lens
    if lens:
        worst = max(math.dist(spots[i], at) for i in lens)
        better = [i for i, spot in enumerate(spots) if math.dist(spot, at) < worst]
        assert set(better) <= set(lens)


@given(st.lists(xy, min_size=2, max_size=40), xy)
def test_the_line_index_agrees_with_a_plain_search(line: list[XY], at: XY) -> None:
    index = LineIndex([line])
    found = index.nearest(at, 8.0)
    steps = 400
    dense = [
        (a[0] + (b[0] - a[0]) * n / steps, a[1] + (b[1] - a[1]) * n / steps)
        for a, b in pairwise(line)
        for n in range(steps + 1)
    ]
    best = min(math.dist(at, spot) for spot in dense)
    if found is None:
        assert best > 8.0 - 1e-9
    else:
        assert abs(found[1] - best) < 0.2


def test_a_line_is_meant_only_where_no_dot_is() -> None:
    spots = [(50.0, 50.0)]
    on_line = judge(spots, lambda: (0, 1.0), (50.0, 59.0))
    assert on_line.line == 0
    on_dot = judge(spots, lambda: (0, 0.0), (50.0, 57.0))
    assert on_dot.spot == 0


def test_every_spot_of_the_back_can_be_had_from_around_its_centre(layout: Layout) -> None:
    camera = Camera(3.7, 320.0, 10.0)
    spots = [s for s in layout.spots if not s.alternative]
    seen = [camera.to_px((s.x, s.y)) for s in spots]
    window = Box(0, 0, 2000, 2000)
    for wanted, centre in enumerate(seen):
        assert window.holds(Box(*centre, *centre))
        for step in range(9):
            turn = step * math.pi / 4
            off = 5.0 if step < 8 else 0.0
            at = (centre[0] + off * math.cos(turn), centre[1] + off * math.sin(turn))
            verdict = judge(seen, no_line, at)
            offered = verdict.lens or (verdict.spot,)
            mine = math.dist(at, centre)
            assert wanted in offered or any(
                math.dist(at, seen[i]) < mine for i in offered if i is not None
            ), spots[wanted]


def test_a_crowd_is_cut_down_to_the_six_nearest() -> None:
    crowd = [(50.0 + n * 0.4, 50.0) for n in range(12)]
    assert judge(crowd, no_line, (50.0, 50.0)).lens == (0, 1, 2, 3, 4, 5)
