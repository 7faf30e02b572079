"""The scales on which figures of studies are drawn: one axis a scale, never two on one.

A finding names its axis in `references.yaml`. A figure whose scale was not stated names none and is
told in words alone.
"""

from __future__ import annotations

from acuview.model.record import Record


class Axis(Record):
    """One scale. `null` is where neither side is better; `log` marks a scale of ratios.

    `low` and `high` say in words what lies to the left and to the right of `null`.
    """

    id: str
    title: str
    unit: str
    low: str
    high: str
    null: float = 0.0
    log: bool = False


TREATMENT = "better with what was tested"
COMPARATOR = "better with the comparator"


def _less(name: str, title: str, unit: str) -> Axis:
    return Axis(name, title, unit, TREATMENT, COMPARATOR)


def _more(name: str, title: str, unit: str, *, null: float = 0.0, log: bool = False) -> Axis:
    return Axis(name, title, unit, COMPARATOR, TREATMENT, null, log)


AXES: tuple[Axis, ...] = (
    _less("pain-100", "Difference in pain", "points of 0 to 100"),
    _less("pain-median-100", "Difference between medians of pain", "points of 0 to 100"),
    _less("pain-10", "Difference in pain", "points of 0 to 10"),
    _more("relief-10", "Difference in relief of pain", "points of 0 to 10"),
    _less("pain-area", "Difference in pain summed over the weeks", "area under the curve"),
    _less("symptoms-10", "Difference in symptoms", "points of 0 to 10"),
    _less("promis-t", "Difference in pain intensity (PROMIS)", "T-score points"),
    _less("rmdq-23", "Difference in disability (RMDQ)", "points of 0 to 23"),
    _less("rmdq-24", "Difference in disability (RMDQ)", "points of 0 to 24"),
    _less("odi-100", "Difference in disability (ODI)", "points of 0 to 100"),
    _less("smd", "Standardised difference, less is better", "standard deviations"),
    _more("smd-more", "Standardised difference, more is better", "standard deviations"),
    Axis(
        "smd-quarter",
        "Loss of the effect in each three months",
        "standard deviations",
        "effect grows",
        "effect fades",
    ),
    _more("quality-100", "Difference in quality of life or ease", "points of 0 to 100"),
    _more("risk-difference", "Difference in the share of people helped", "percentage points"),
    _more("risk-ratio", "Ratio of the shares of people helped", "risk ratio", null=1.0, log=True),
    _more("hazard-ratio", "Pace of recovery", "hazard ratio", null=1.0, log=True),
    _less("sleep-21", "Difference in poor sleep (PSQI)", "points of 0 to 21"),
    _less("fatigue-10", "Difference in fatigue (BFI)", "points of 0 to 10"),
    _less("fatigue-20", "Difference in fatigue (MFI)", "points of 4 to 20"),
    _less("anxiety-hama", "Difference in anxiety (HAMA)", "points"),
    _less("anxiety-sas", "Difference in anxiety (SAS)", "points"),
)
"""Every axis, in the order in which plots stand."""

HARM_AXES = ("harm-patients", "harm-treatments")
"""Harms counted by person and by treatment; both are drawn per 10,000."""

HARM_BASES = {
    "percent of patients": 100,
    "percent": 100,
    "per 1000 patients": 1_000,
    "per 10 000 patients": 10_000,
    "per 1 000 000 treatments": 1_000_000,
}
"""The number that the figure of a harm is a share of, by the words of its scale."""

AXIS_NAMES = (*(axis.id for axis in AXES), *HARM_AXES)

AGAINST: dict[str, str] = {
    "sham": "Against sham or another placebo",
    "nothing": "Against no treatment or no acupuncture",
    "usual-care": "Against usual or standard care",
    "other": "Against something else",
}
"""The groups of comparators, in the order in which they stand; each with its title."""
