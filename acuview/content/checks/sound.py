"""The rules that content must keep to be opened at all; wording is not among them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from acuview.content.checks.known import known_names, known_sources, marked_up
from acuview.content.checks.places import finding_steps, levels_agree
from acuview.content.folder import Reading
from acuview.content.problem import Problem

Rule = Callable[[Reading], Iterator[Problem]]

SOUND: tuple[Rule, ...] = (known_names, known_sources, marked_up, finding_steps, levels_agree)


def check_sound(reading: Reading) -> list[Problem]:
    """Every problem for which the content cannot be opened."""
    return [problem for rule in SOUND for problem in rule(reading)]
