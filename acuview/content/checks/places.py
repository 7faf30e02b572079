"""Rules on places: finding follows the construction, and figures agree with the rule."""

from __future__ import annotations

from collections.abc import Iterator

from acuview.content.checks.report import at
from acuview.content.folder import Reading
from acuview.content.problem import Problem
from acuview.model.point import Acupoint
from acuview.model.rule import Level, steps_of


def finding_steps(reading: Reading) -> Iterator[Problem]:
    """Finding steps follow the construction of the first rule, in order, and end on its end."""
    for code, words in reading.atlas.point_words.items():
        placements = reading.atlas.points[code].placements
        if not placements:
            continue
        steps = steps_of(placements[0].rule)
        what, hint = f"point {code}", ", ".join(steps)
        if not words.finding:
            yield at(reading, what, (), "is placed but has no finding steps")
            continue
        last = 0
        for number, step in enumerate(words.finding):
            here = ("finding", number, "step")
            if step.step not in steps:
                yield at(reading, what, here, f"no step {step.step!r} in its rule", hint)
            elif steps.index(step.step) < last:
                yield at(reading, what, here, f"step {step.step!r} comes too late", hint)
            else:
                last = steps.index(step.step)
        if words.finding[-1].step != steps[-1]:
            here = ("finding", len(words.finding) - 1, "step")
            yield at(reading, what, here, f"finding must end on {steps[-1]!r}", hint)


def levels_agree(reading: Reading) -> Iterator[Problem]:
    """What the location says in figures is what the rule does."""
    for code, point in reading.atlas.points.items():
        for placement in point.placements:
            rule = placement.rule
            if placement.alternative or placement.site or not isinstance(rule, Level):
                continue
            yield from _level_agrees(reading, code, point, rule)


def _level_agrees(reading: Reading, code: str, point: Acupoint, rule: Level) -> Iterator[Problem]:
    what, level, lateral = f"point {code}", point.location.level, point.location.lateral_cun
    if level is not None and rule.level.split(" ")[0] != level:
        message = f"level {level} but the rule says {rule.level}"
        yield at(reading, what, ("location", "level"), message)
    if lateral is not None and lateral != rule.lateral.amount:
        message = f"{lateral:g} cun but the rule says {rule.lateral}"
        yield at(reading, what, ("location", "lateral_cun"), message)
