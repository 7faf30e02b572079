"""Rules on figures that are drawn: each stands on its axis, and inside its own interval."""

from __future__ import annotations

from collections.abc import Iterator

from acuview.content.checks.report import at
from acuview.content.folder import Reading
from acuview.content.problem import Problem
from acuview.model.axis import AXES, HARM_AXES, HARM_BASES
from acuview.model.reference import Finding

RATIOS = frozenset(axis.id for axis in AXES if axis.log)


def intervals_hold(reading: Reading) -> Iterator[Problem]:
    """An interval has two ends, the lower one first, and the estimate lies between them."""
    for what, number, finding in _findings(reading):
        low, high, estimate = finding.ci_low, finding.ci_high, finding.estimate
        message, key = "", "ci_low"
        if (low is None) != (high is None):
            message = "an interval has one end only"
            key = "ci_high" if low is None else "ci_low"
        elif low is not None and high is not None:
            if low > high:
                message = f"the interval runs from {low:g} down to {high:g}"
            elif estimate is None:
                message = "an interval stands without its estimate"
            elif not low <= estimate <= high:
                message = f"the estimate {estimate:g} lies outside of {low:g} to {high:g}"
                key = "estimate"
        if message:
            hint = "look at the source again; leave out what was not seen"
            yield at(reading, what, ("findings", number, key), message, hint)


def ratios_positive(reading: Reading) -> Iterator[Problem]:
    """Figures on an axis of ratios are above zero: it has no place for others."""
    for what, number, finding in _findings(reading):
        if finding.axis not in RATIOS:
            continue
        for key in ("estimate", "ci_low", "ci_high"):
            value = getattr(finding, key)
            if value is not None and value <= 0:
                message = f"{value:g} has no place on axis {finding.axis}, which is one of ratios"
                hint = "name the axis of a difference, or leave the axis out"
                yield at(reading, what, ("findings", number, key), message, hint)


def harms_have_a_base(reading: Reading) -> Iterator[Problem]:
    """The figure of a harm is a share of a known number, and no more than all of it."""
    for what, number, finding in _findings(reading):
        if finding.axis not in HARM_AXES or finding.estimate is None:
            continue
        base = finding.n if finding.measure == "count" else HARM_BASES.get(finding.scale or "")
        here = ("findings", number, "estimate")
        if not base:
            message = f"nobody can tell what {finding.estimate:g} is a share of"
            known = ", ".join(HARM_BASES)
            hint = f"its 'scale' is one of {known}; or it is a 'count' with its 'n'"
            yield at(reading, what, here, message, hint)
        elif not 0 <= finding.estimate <= base:
            message = f"{finding.estimate:g} is no share of {base:,}"
            yield at(reading, what, here, message, "look at the source again")


def _findings(reading: Reading) -> Iterator[tuple[str, int, Finding]]:
    for reference in reading.atlas.references.values():
        for number, finding in enumerate(reference.findings):
            yield f"reference {reference.id}", number, finding
