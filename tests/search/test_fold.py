"""One spelling for what is typed and what is written."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuview.search import fold, near


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("BL23", "bl23"),
        ("bl 23", "bl23"),
        ("BL-023", "bl23"),
        ("ＢＬ２３", "bl23"),
        ("EX-B2", "exb2"),
        ("ex b 02", "exb2"),
        ("GV10", "gv10"),
        ("Shènshū", "shenshu"),
        ("shèn shū", "shenshu"),
        ("She\u0300nshu\u0304", "shenshu"),
        ("Nǚxī", "nuxi"),
        ("腎俞穴", "腎俞"),
        ("肾兪", "肾俞"),
        ("Xī'ān", "xian"),
        (" \t", ""),
    ],
)
def test_spellings(typed: str, folded: str) -> None:
    assert fold.fold(typed) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold.fold(text)
    assert fold.fold(once) == once


@given(st.text(alphabet="abcdefgh", max_size=9), st.text(alphabet="abcdefgh", max_size=9))
def test_distance_is_the_same_both_ways_and_bounded(one: str, other: str) -> None:
    there, back = near.distance(one, other, 3), near.distance(other, one, 3)
    assert there == back
    assert (there == 0) == (one == other)
    assert there is None or abs(len(one) - len(other)) <= there <= 3


@given(st.lists(st.text(alphabet="aeiou", min_size=4, max_size=7)), st.text("aeiou", min_size=4))
def test_the_filter_loses_nothing(words: list[str], word: str) -> None:
    most = near.slips_allowed(word)
    found = dict(near.Neighbours(words).near(word))
    assert found == {w: away for w in words if (away := near.distance(word, w, most)) is not None}


@pytest.mark.parametrize("module", [fold, near])
def test_examples_in_the_docstrings(module: object) -> None:
    outcome = doctest.testmod(module)  # type: ignore[arg-type] # a module it is
    assert outcome.attempted
    assert not outcome.failed
