"""Words and drawing go together, on every plate, and never go back."""

from __future__ import annotations

from itertools import pairwise

from acuview.geometry.layout import Layouter
from acuview.model.atlas import Atlas
from acuview.reading.walk import Stop, placement_of, stops_of, walk_of


def test_words_of_the_rule_go_with_their_steps() -> None:
    stops = stops_of(("level", "lateral"), ("level", "level", "lateral"))
    assert stops == (Stop(0, 1), Stop(0, 2), Stop(1, 3))


def test_words_of_another_rule_stay_with_the_step_before() -> None:
    stops = stops_of(("from", "distance"), ("from", "edge", "distance"))
    assert stops == (Stop(0, 1), Stop(0, 2), Stop(1, 3))


def test_steps_without_words_have_a_stop_of_their_own() -> None:
    assert stops_of(("a", "b", "c"), ("a", "c")) == (Stop(0, 1), Stop(1, None), Stop(2, 2))
    assert stops_of(("a", "b"), ()) == (Stop(0, None), Stop(1, None))
    assert stops_of(("a", "b"), ("x",)) == (Stop(0, 1), Stop(1, None))


def test_every_walk_reads_all_words_and_ends_on_the_point(atlas: Atlas) -> None:
    layouters = {name: Layouter(atlas, plate) for name, plate in atlas.plates.items()}
    lost = {fault.origin for one in layouters.values() for fault in one.lay_out().faults}
    for point in atlas.points.values():
        for placement in point.placements:
            if placement.origin in lost:
                continue  # `test_shipped` tells of it
            walk = walk_of(atlas, layouters[placement.plate], point.code, placement)
            words = [stop.word for stop in walk.stops if stop.word is not None]
            assert words == list(range(1, len(atlas.point_words[point.code].finding) + 1))
            assert all(b.drawn - a.drawn in (0, 1) for a, b in pairwise(walk.stops))
            assert walk.stops[0].drawn == 0
            assert walk.stops[-1].drawn == len(walk.steps) - 1
            for number, step in enumerate(walk.steps):
                bar = walk.bar_at(number)
                if step.measure and step.measure.scale:
                    assert bar is not None
                    assert bar.name == step.measure.scale


def test_a_site_has_its_own_rule(atlas: Atlas) -> None:
    first, last = (placement_of(atlas, "EX-B2", "back", site) for site in ("T1", "L5"))
    assert first is not None
    assert last is not None
    assert (first.site, last.site) == ("T1", "L5")
    assert placement_of(atlas, "BL23", "sole", None) is None
