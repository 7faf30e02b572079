"""The locator's steps: they end where the drawing has the point, and measure in the right cun."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from acuview.geometry.curve import nearest_share
from acuview.geometry.guide import Guide, Guided, Measure
from acuview.geometry.layout import Layouter
from acuview.model.atlas import Atlas
from acuview.model.point import Placement
from acuview.model.rule import Along, At, Level, Toward, Vertical, steps_of

NEAR_CM = 0.01
Way = tuple[Layouter, str, Placement, tuple[Guided, ...]]


@pytest.fixture(scope="module")
def ways(atlas: Atlas) -> list[Way]:
    """Every placement that leads somewhere; `test_shipped` sees to it that all do."""
    out: list[Way] = []
    for name, plate in atlas.plates.items():
        layouter = Layouter(atlas, plate)
        guide = Guide(layouter.surveyor)
        lost = {fault.origin for fault in layouter.lay_out().faults}
        for point in atlas.points.values():
            for p in point.placements:
                if p.plate == name and p.origin not in lost:
                    out.append((layouter, point.code, p, guide.guide(p.rule)))
    return out


def test_every_way_ends_on_its_placement(ways: list[Way]) -> None:
    spots = {way[0]: way[0].lay_out().spots for way in ways}
    for layouter, code, p, steps in ways:
        x, y = steps[-1].at
        mine = [
            s
            for s in spots[layouter]
            if (s.point, s.site, s.alternative, s.source) == (code, p.site, p.alternative, p.source)
        ]
        assert {s.side for s in mine} in ({"left", "right"}, {"midline"}, {"right"}, {"left"})
        for spot in mine:
            assert math.dist((abs(x), y), (abs(spot.x), spot.y)) <= NEAR_CM, code
        assert any(math.dist((x, y), (s.x, s.y)) <= NEAR_CM for s in mine), code
    assert len(ways) >= 130


def test_every_point_of_the_atlas_has_a_way(ways: list[Way], atlas: Atlas) -> None:
    assert {code for _, code, _, _ in ways} == set(atlas.points)
    assert len(atlas.points) == 160


def test_what_the_last_step_draws_reaches_the_point(ways: list[Way]) -> None:
    """A crossing draws its two lines in the steps before; a landmark is marked, not drawn to."""
    for _, code, p, steps in ways:
        last = steps[-1]
        if isinstance(p.rule, At):
            assert [mark.at for mark in last.marks] == [last.at], code
            continue
        drawn = (
            [line for step in steps[:2] for line in step.lines] if last.name == "crossing" else []
        )
        for line in drawn or [last.lines[-1]]:
            far = min(nearest_share(a, b, last.at)[1] for a, b in pairwise(line))
            assert far <= NEAR_CM, (code, p.plate)


def test_steps_are_those_of_the_rule_and_say_something(ways: list[Way]) -> None:
    for _, code, p, steps in ways:
        assert tuple(step.name for step in steps) == steps_of(p.rule)
        assert all(step.caption for step in steps), code
        assert any(step.marks or step.lines for step in steps), code


def measures(steps: tuple[Guided, ...]) -> list[Measure]:
    return [step.measure for step in steps if step.measure is not None]


def test_every_distance_in_cun_is_measured_and_ticked_evenly(ways: list[Way]) -> None:
    seen = 0
    for layouter, code, p, steps in ways:
        known = [m for m in measures(steps) if m.scale]
        distances = [
            d
            for d in (getattr(p.rule, "distance", None), getattr(p.rule, "lateral", None))
            if d is not None and d.amount
        ]
        assert len(known) == len(distances), code
        for measure, distance in zip(known, distances, strict=True):
            assert measure.text == str(distance)
            assert measure.ticks[-1].text == f"{distance.amount:g}"
            assert math.dist(measure.ticks[-1].at, measure.line[-1]) <= NEAR_CM
            if isinstance(p.rule, Along):
                continue  # the scalp turns away: equal cun look unequal
            cm = layouter.surveyor.cm_per_cun(measure.scale)
            at = [measure.line[0], *(tick.at for tick in measure.ticks)]
            whole = int(distance.amount)
            for a, b in list(pairwise(at))[:whole]:
                assert math.dist(a, b) == pytest.approx(cm, abs=NEAR_CM), code
            seen += 1
    assert seen >= 40


def test_the_last_measure_ends_on_the_point(ways: list[Way]) -> None:
    for _, code, p, steps in ways:
        if isinstance(p.rule, Level | Toward | Vertical | Along) and steps[-1].measure is not None:
            assert math.dist(steps[-1].measure.line[-1], steps[-1].at) <= NEAR_CM, code
