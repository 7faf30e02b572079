"""Each form of the grammar leads where it says, in steps that end on the point."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuview.geometry.construct import GeometryError, Surveyor
from acuview.geometry.curve import XY
from acuview.geometry.layout import lay_out
from acuview.model.plate import Scale
from acuview.model.rule import (
    Along,
    At,
    Between,
    Crossing,
    Distance,
    Level,
    Line,
    Midway,
    Offset,
    On,
    Rule,
    Toward,
    Vertical,
    steps_of,
)
from tests import builders

BCUN = 2.5
PLATE = builders.plate(
    landmarks={
        "a": (4.0, 100.0),
        "b": (8.0, 120.0),
        "S2": (2.2, 75.0),
        "top": (0.0, 0.0),
        "low": (0.0, 12.0),
    },
    scales={
        "leg": Scale(10.0, "a", "b", None, builders.HERE),
        "head": Scale(4.0, "top", "low", "crown", builders.HERE),
    },
    curves={
        "crown": ((0.0, 0.0, 0.0), (0.0, 4.0, 3.0), (0.0, 12.0, -3.0)),
        "edge": ((6.0, 90.0), (6.0, 130.0)),
    },
)
LEG = (4**2 + 20**2) ** 0.5 / 10


def cun(amount: float, scale: str | None = None) -> Distance:
    return Distance(amount, "cun", scale)


def b_cun(amount: float) -> Distance:
    return Distance(amount, "B-cun")


def nobody(code: str) -> XY:
    raise GeometryError(code)


def place(rule: Rule) -> XY:
    construction = Surveyor(PLATE, nobody).construct(rule)
    assert tuple(step.name for step in construction.steps) == steps_of(rule)
    assert construction.steps[-1].at == construction.at
    return construction.at


PLACES: list[tuple[Rule, XY]] = [
    (At("a"), (4, 100)),
    (Level("T7", b_cun(1.5)), (1.5 * BCUN, 40)),
    (Level("T7 inferior border", b_cun(3)), (7.5, 40)),
    (Level("S2 foramen", b_cun(0)), (0, 75)),
    (Between("a", "b", 0.25), (5, 105)),
    (Midway("a", "b"), (6, 110)),
    (Toward("a", "b", cun(5)), (6, 110)),
    (Vertical("a", upward=True, distance=cun(2)), (4, 100 - 2 * LEG)),
    (Vertical("a", upward=False, distance=cun(2), lateral=b_cun(1)), (BCUN, 100 + 2 * LEG)),
    (Vertical("a", upward=False, distance=cun(2), edge="edge"), (6, 100 + 2 * LEG)),
    (Crossing(Line("through", ("a", "b")), Line("curve", ("edge",))), (6, 110)),
    (Crossing(Line("height", ("b",)), Line("vertical", ("a",))), (4, 120)),
    (On("edge", "b"), (6, 120)),
    (Along("crown", "low", cun(0, "head"), "top"), (0, 12)),
    (Along("crown", "top", cun(4, "head"), "low"), (0, 12)),
    (Along("crown", "top", cun(4 * 5 / 15, "head"), "low"), (0, 4)),
    (Offset("a", -1.0, 2.5, "nothing else holds"), (3, 102.5)),
]


@pytest.mark.parametrize(("rule", "at"), PLACES, ids=lambda value: type(value).__name__)
def test_places(rule: Rule, at: XY) -> None:
    assert place(rule) == pytest.approx(at, abs=1e-9)


NOWHERE: list[tuple[Rule, str]] = [
    (At("nought"), "nought"),
    (On("nought", "a"), "no curve 'nought' on plate back"),
    (On("edge", "T1"), "the edge does not reach that height"),
    (Along("crown", "low", cun(1, "head"), "nought"), "nought"),
    (Along("crown", "top", cun(5, "head"), "low"), "the crown is too short for that distance"),
    (Toward("a", "a", cun(1)), "from and toward are the same place"),
    (Toward("a", "b", cun(1, "arm")), "no cun scale 'arm' on plate back"),
    (Crossing(Line("height", ("a",)), Line("height", ("b",))), "the two lines do not cross"),
    (Vertical("T1", upward=True, distance=cun(1), edge="edge"), "does not reach that height"),
]


@pytest.mark.parametrize(("rule", "said"), NOWHERE)
def test_rules_that_lead_nowhere_say_why(rule: Rule, said: str) -> None:
    with pytest.raises(GeometryError, match=said):
        place(rule)


@given(st.floats(0, 1))
def test_between_divides_in_its_ratio(ratio: float) -> None:
    x, y = place(Between("a", "b", ratio))
    assert (x - 4) * 20 == pytest.approx((y - 100) * 4, abs=1e-9)
    assert (x - 4) == pytest.approx(ratio * 4)


@given(st.floats(0, 4))
def test_along_measures_true_length(amount: float) -> None:
    """The head's scale is measured along the curve, so equal cun are equal true lengths."""
    down = place(Along("crown", "top", cun(amount, "head"), "low"))
    up = place(Along("crown", "low", cun(4 - amount, "head"), "top"))
    assert down == pytest.approx(up, abs=1e-6)


@given(st.floats(0.1, 6), st.floats(0.1, 6))
def test_a_level_is_proportional_and_at_its_height(one: float, other: float) -> None:
    (x, y), (u, v) = place(Level("T7", b_cun(one))), place(Level("T7", b_cun(other)))
    assert y == v == 40
    assert x / u == pytest.approx(one / other)


def test_left_and_right_are_mirrored_and_the_midline_stands_once() -> None:
    points = (
        builders.point("BL23", rule=Level("T7", b_cun(1.5))),
        builders.point("GV9", rule=Level("T7", b_cun(0)), meridian="GV"),
    )
    layout = lay_out(builders.atlas(points), "back")
    assert [(s.side, s.x, s.y) for s in layout.spots_of("BL23")] == [
        ("right", 3.75, 40.0),
        ("left", -3.75, 40.0),
    ]
    assert [(s.side, s.x) for s in layout.spots_of("GV9")] == [("midline", 0.0)]


def test_points_lean_on_points_and_a_ring_of_them_is_a_fault() -> None:
    points = (
        builders.point("A1", rule=Offset("A2", 1, 0, "test")),
        builders.point("A2", rule=At("T7")),
        builders.point("B1", rule=Offset("B2", 1, 0, "test")),
        builders.point("B2", rule=Offset("B1", 1, 0, "test")),
        builders.point("C1", rule=At("nought")),
    )
    layout = lay_out(builders.atlas(points), "back")
    assert (layout.spots_of("A1")[0].x, layout.spots_of("A1")[0].y) == (1.0, 40.0)
    assert [fault.message for fault in layout.faults] == [
        "B1: the rule of B2 leads back to itself",
        "B2: the rule of B1 leads back to itself",
        "C1: no landmark or placed point 'nought' on plate back",
    ]
    assert {fault.origin for fault in layout.faults} == {builders.HERE}
