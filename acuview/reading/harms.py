"""Harms on one base, per 10,000 people or treatments, as the icon array shows them."""

from __future__ import annotations

from collections.abc import Iterable

from acuview.model.atlas import Atlas
from acuview.model.axis import HARM_AXES, HARM_BASES
from acuview.model.record import Record
from acuview.model.reference import Finding
from acuview.reading.forest import NO_INTERVAL
from acuview.reading.wording import citation

BASE = 10_000
"""The one denominator of every picture of harm."""

COUNTED = {"harm-patients": "people", "harm-treatments": "treatments"}


class Harm(Record):
    """One harm. `rate`, `low` and `high` are per 10,000 of `of` (people or treatments).

    `low` and `high` are None where no interval was seen. `printed` is the source's own figure.
    """

    reference: str
    number: int
    label: str
    outcome: str
    period: str | None
    of: str
    rate: float
    low: float | None
    high: float | None
    printed: str
    note: str | None


def harms_of(atlas: Atlas, names: Iterable[str]) -> tuple[Harm, ...]:
    """The harms that some references count, treatments after people, the commonest first."""
    found = []
    for name in names:
        for number, finding in enumerate(atlas.references[name].findings):
            share = base_of(finding)
            if share is not None and finding.estimate is not None:
                found.append(_harm(atlas, name, number, finding, BASE / share))
    found.sort(key=lambda harm: (harm.of != "people", -harm.rate))
    return tuple(found)


def base_of(finding: Finding) -> int | None:
    """What the figure of a harm is a share of; None where it is no harm or the base is unknown."""
    if finding.axis not in HARM_AXES:
        return None
    if finding.measure == "count":
        return finding.n or None
    return HARM_BASES.get(finding.scale or "")


def _harm(atlas: Atlas, name: str, number: int, finding: Finding, factor: float) -> Harm:
    estimate = finding.estimate or 0.0
    if finding.measure == "count":
        printed = f"{estimate:g} in {finding.n:,}"
    else:
        sign = "%" if (finding.scale or "").startswith("percent") else f" {finding.scale}"
        printed = f"{estimate:g}{sign}"
        if finding.ci_low is not None and finding.ci_high is not None:
            printed += f" (interval {finding.ci_low:g} to {finding.ci_high:g})"
    return Harm(
        reference=name,
        number=number,
        label=citation(atlas, name),
        outcome=finding.outcome,
        period=finding.timepoint,
        of=COUNTED[finding.axis or ""],
        rate=_scaled(estimate, factor),
        low=None if finding.ci_low is None else _scaled(finding.ci_low, factor),
        high=None if finding.ci_high is None else _scaled(finding.ci_high, factor),
        printed=printed,
        note=finding.note,
    )


def _scaled(value: float, factor: float) -> float:
    return float(f"{value * factor:.10g}")  # as printed: without the dust of binary fractions


def about(rate: float) -> str:
    """A rate per 10,000 in words that a patient reads: `about 931`, `fewer than 1`."""
    if rate == 0:
        return "none counted"
    if rate < 1:
        return f"fewer than 1 ({rate:.3g})"
    return f"about {rate:,.0f}"


def interval(harm: Harm) -> str:
    """The interval per 10,000 in words, or that none was seen."""
    if harm.low is None or harm.high is None:
        return NO_INTERVAL
    return f"interval {_short(harm.low)} to {_short(harm.high)}"


def sentence(harm: Harm) -> str:
    """A harm in words, whole."""
    period = f", {harm.period}" if harm.period else ""
    span = f", {interval(harm)}" if harm.low is not None and harm.high is not None else ""
    return (
        f"{harm.outcome}{period}: {about(harm.rate)} of 10,000 {harm.of}{span} "
        f"({harm.label}: {harm.printed})."
    )


def _short(rate: float) -> str:
    return f"{rate:,.0f}" if rate >= 100 else f"{rate:.3g}"
