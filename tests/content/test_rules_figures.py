"""Figures that cannot be drawn where they say are named with their line, or `check` fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from acuview.content.checks.figures import harms_have_a_base, intervals_hold, ratios_positive
from acuview.content.checks.sound import Rule
from tests.content.folders import changed, make, said_of

SHIPPED = "measure: mean difference, estimate: -1.5, certainty: low"


def said(folder: Path, figures: str, rule: Rule) -> list[str]:
    """What a rule says of the one finding of the folder, written so."""
    return said_of(make(folder, references=changed("references.yaml", SHIPPED, figures)), rule)


@pytest.mark.parametrize(
    ("figures", "problem"),
    [
        ("measure: MD, estimate: -1.5, ci_low: -2, ci_high: -1", ""),
        ("measure: MD, estimate: -1.5, ci_low: -1.5, ci_high: 1", ""),
        ("measure: MD, estimate: -1.5", ""),
        ("measure: MD", ""),
        ("measure: MD, estimate: 1.5, ci_low: -2, ci_high: -1", "1.5 lies outside of -2 to -1"),
        ("measure: MD, estimate: -1.5, ci_low: -1, ci_high: -2", "runs from -1 down to -2"),
        ("measure: MD, estimate: -1.5, ci_low: -2", "one end only"),
        ("measure: MD, estimate: -1.5, ci_high: -1", "one end only"),
        ("measure: MD, ci_low: -2, ci_high: -1", "without its estimate"),
    ],
)
def test_an_estimate_lies_in_its_interval(tmp_path: Path, figures: str, problem: str) -> None:
    problems = said(tmp_path, figures, intervals_hold)
    assert bool(problems) == bool(problem)
    assert all(problem in line for line in problems)
    assert all(line.startswith("data/references.yaml:10:") for line in problems)


@pytest.mark.parametrize(
    ("figures", "wrong"),
    [
        ("measure: RR, estimate: 1.2, ci_low: 0.9, ci_high: 1.6, axis: risk-ratio", []),
        ("measure: RR, estimate: 0, ci_low: -0.1, ci_high: 1.6, axis: risk-ratio", ["0", "-0.1"]),
        ("measure: HR, estimate: -1, axis: hazard-ratio", ["-1"]),
        ("measure: MD, estimate: -1, axis: pain-100", []),
        ("measure: MD, estimate: -1", []),
    ],
)
def test_ratios_are_above_zero(tmp_path: Path, figures: str, wrong: list[str]) -> None:
    problems = said(tmp_path, figures, ratios_positive)
    assert len(problems) == len(wrong)
    for line, value in zip(problems, wrong, strict=True):
        assert f"{value} has no place on axis" in line


@pytest.mark.parametrize(
    ("figures", "problem"),
    [
        ("measure: rate, scale: percent of patients, estimate: 9, axis: harm-patients", ""),
        ("measure: count, n: 500, estimate: 2, axis: harm-patients", ""),
        ("measure: rate, scale: in a hundred, estimate: 9, axis: harm-patients", "a share of"),
        ("measure: rate, estimate: 9, axis: harm-treatments", "nobody can tell what 9 is a share"),
        ("measure: count, estimate: 9, axis: harm-patients", "nobody can tell"),
        ("measure: count, n: 5, estimate: 9, axis: harm-patients", "9 is no share of 5"),
        ("measure: rate, scale: percent, estimate: -1, axis: harm-patients", "-1 is no share"),
        ("measure: rate, estimate: 9", ""),
    ],
)
def test_a_harm_is_a_share_of_something(tmp_path: Path, figures: str, problem: str) -> None:
    problems = said(tmp_path, figures, harms_have_a_base)
    assert bool(problems) == bool(problem)
    assert all(problem in line for line in problems)
