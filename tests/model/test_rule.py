"""Every form of rule has its words, its steps and its anchors."""

from __future__ import annotations

from typing import get_args

import pytest

from acuview.model.atlas import Atlas
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
    anchors_of,
    steps_of,
    words_of,
)

CUN = Distance(6, "cun")
B_CUN = Distance(1.5, "B-cun")
SAID: list[tuple[Rule, str, tuple[str, ...], tuple[str, ...]]] = [
    (At("PSIS"), "at PSIS", ("landmark",), ("PSIS",)),
    (
        Level("L2", B_CUN),
        "level with L2, 1.5 B-cun from the midline",
        ("level", "lateral"),
        ("L2",),
    ),
    (
        Level("L2", Distance(0, "B-cun")),
        "level with L2, on the midline",
        ("level", "midline"),
        ("L2",),
    ),
    (
        Between("a", "b", 1 / 3),
        "1/3 of the way from a to b",
        ("first", "second", "ratio"),
        ("a", "b"),
    ),
    (
        Between("a", "b", 0.123),
        "0.123 of the way from a to b",
        ("first", "second", "ratio"),
        ("a", "b"),
    ),
    (Midway("a", "b"), "midway between a and b", ("first", "second", "midway"), ("a", "b")),
    (Toward("a", "b", CUN), "6 cun from a toward b", ("from", "toward", "distance"), ("a", "b")),
    (Vertical("a", upward=True, distance=CUN), "6 cun above a", ("from", "distance"), ("a",)),
    (
        Vertical("a", upward=False, distance=CUN, edge="rim"),
        "6 cun below a, on the rim",
        ("from", "distance", "edge"),
        ("a",),
    ),
    (
        Vertical("a", upward=False, distance=CUN, lateral=B_CUN),
        "6 cun below a, 1.5 B-cun from the midline",
        ("from", "distance", "lateral"),
        ("a",),
    ),
    (
        Crossing(Line("through", ("a", "b")), Line("curve", ("rim",))),
        "where the line a to b crosses the rim",
        ("first line", "second line", "crossing"),
        ("a", "b"),
    ),
    (
        Crossing(Line("height", ("a",)), Line("vertical", ("b",))),
        "where the height of a crosses the vertical of b",
        ("first line", "second line", "crossing"),
        ("a", "b"),
    ),
    (On("rim", "L4"), "on the rim, level with L4", ("edge", "level"), ("L4",)),
    (
        Along("scalp", "a", CUN, "b"),
        "6 cun from a along the scalp toward b",
        ("from", "along"),
        ("a", "b"),
    ),
    (
        Offset("a", -1, 2.5, "no other"),
        "-1 cm across and 2.5 cm down from a: no other",
        ("from", "offset"),
        ("a",),
    ),
]


@pytest.mark.parametrize(("rule", "words", "steps", "anchors"), SAID)
def test_what_is_said_of_a_rule(
    rule: Rule, words: str, steps: tuple[str, ...], anchors: tuple[str, ...]
) -> None:
    assert words_of(rule) == words
    assert steps_of(rule) == steps
    assert anchors_of(rule) == anchors


def test_every_form_is_tried_above() -> None:
    assert {type(rule) for rule, *_ in SAID} == set(get_args(Rule))


def test_points_of_a_meridian_keep_their_order(atlas: Atlas) -> None:
    codes = atlas.points_of("BL")
    assert list(codes) == sorted(codes, key=lambda code: int(code.removeprefix("BL")))
    assert set(codes) == {c for c, p in atlas.points.items() if p.meridian == "BL"}
