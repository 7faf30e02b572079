"""An axis takes values to places and back, has round ticks, and cuts only what is out of reach."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuview.evidence.items import Interval
from acuview.evidence.letters import Letters
from acuview.evidence.scale import Scale, scale_of, ticks
from acuview.evidence.sheet import lay_out
from acuview.model.axis import AXES, Axis
from acuview.reading.evidence import Evidence
from acuview.reading.exhibit import Shown
from acuview.reading.forest import Forest, Group, Plot, Row

LINEAR = Axis("points", "Points", "points", "less", "more")
RATIO = Axis("ratio", "Ratio", "ratio", "less", "more", 1.0, log=True)


def row(estimate: float, low: float | None = None, high: float | None = None) -> Row:
    return Row(
        reference="made-up-2001", number=0, label="Made-Up 2001", year=2001, kind="trial",
        pooled=False, comparator="sham", outcome="pain", timepoint=None, measure="MD",
        scale=None, estimate=estimate, low=low, high=high, people=None, studied=None,
        certainty=None, grade="not graded", direction="favours acupuncture", clear=True, note=None,
    )  # fmt: skip


@given(
    st.lists(st.floats(0.01, 1000), min_size=1, max_size=8),
    st.floats(0.01, 1000),
    st.booleans(),
)
def test_there_and_back(values: list[float], value: float, log: bool) -> None:
    scale = scale_of(RATIO if log else LINEAR, [row(v) for v in values], 100, 400)
    assert scale.value(scale.at(value)) == pytest.approx(value, rel=1e-6, abs=1e-6)
    for known in (*values, scale.axis.null):
        assert 100 < scale.at(known) < 400


@given(st.lists(st.floats(0.02, 500), min_size=1, max_size=8), st.booleans())
def test_ticks_are_few_and_hold_the_null(values: list[float], log: bool) -> None:
    scale = scale_of(RATIO if log else LINEAR, [row(v) for v in values], 0, 300)
    shown = ticks(scale, 40)
    assert scale.axis.null in shown
    places = [scale.at(value) for value in shown]
    assert len(places) >= 2
    assert all(b - a >= 31 for a, b in pairwise(places))
    assert all(0 <= place <= 300 for place in places)


@pytest.mark.parametrize(
    ("low", "high", "wanted"),
    [(-35, 10, (-30, -20, -10, 0, 10)), (-1.9, 0.5, (-1.5, -1, -0.5, 0, 0.5))],
)
def test_ticks_are_round(low: float, high: float, wanted: tuple[float, ...]) -> None:
    assert ticks(Scale(LINEAR, low, high, 0, 300), 50) == wanted


def test_ratios_are_as_far_from_one_as_their_inverses() -> None:
    scale = scale_of(RATIO, [row(2.0), row(0.5)], 0, 300)
    one = scale.at(1)
    assert scale.at(2) - one == pytest.approx(one - scale.at(0.5))


def test_both_sides_of_the_null_have_room_for_their_names() -> None:
    scale = scale_of(LINEAR, [row(-20, -25, -15)], 0, 300)
    assert 300 - scale.at(0) >= 50


def test_one_wild_interval_does_not_press_all_others_together() -> None:
    rows = [row(-5, -6, -4), row(-4, -5, -3), row(-3, -500, 494)]
    scale = scale_of(LINEAR, rows, 0, 300)
    assert scale.at(-4) - scale.at(-5) > 5
    assert scale.low > -100


@pytest.mark.usefixtures("qapp")
def test_a_cut_interval_says_so_at_the_end_that_is_cut() -> None:
    from PySide6.QtGui import QFont

    rows = (row(-5, -6, -4), row(-4, -5, -3), row(-3, -500, 4))
    plot = Plot(AXES[0], (Group("sham", "Against sham", rows),))
    evidence = Evidence("made-up", Forest((plot,), (), ()), (), ())
    sheet = lay_out(Shown("Made-up", evidence), 700, Letters(QFont(), 13))
    cuts = [
        (i.cut_left, i.cut_right)
        for i in sheet.items
        if isinstance(i, Interval) and i.mark.kind == "finding"
    ]
    assert cuts == [(False, False), (False, False), (True, False)]
