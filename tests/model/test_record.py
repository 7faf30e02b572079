"""Records behave as `typing.NamedTuple` does, for which type checkers take them."""

from __future__ import annotations

import types
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuview.model.record import Record


class Ours(Record):
    """A value of ours."""

    one: int
    two: str = "b"
    three: tuple[int, ...] = ()


class Theirs(NamedTuple):
    """The same, as the library makes it."""

    one: int
    two: str = "b"
    three: tuple[int, ...] = ()


@given(st.integers(), st.text(), st.lists(st.integers()).map(tuple))
def test_they_are_the_same(one: int, two: str, three: tuple[int, ...]) -> None:
    ours, theirs = Ours(one, two, three), Theirs(one, two, three)
    assert tuple(ours) == tuple(theirs)
    assert ours == Ours(one=one, two=two, three=three)
    assert hash(ours) == hash(theirs)
    assert ours._asdict() == theirs._asdict()
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert tuple(ours._replace(one=7)) == tuple(theirs._replace(one=7))
    assert Ours._make(theirs) == ours
    match ours:
        case Ours(one=number, two=word):
            assert (number, word) == (one, two)


def test_fields_and_defaults() -> None:
    assert Ours._fields == Theirs._fields == Ours.__match_args__
    assert Ours._field_defaults == Theirs._field_defaults
    assert Ours(1).two == Ours(1, three=()).two == "b"


def test_they_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Ours(1).one = 2  # type: ignore[misc]  # that is what must fail
    with pytest.raises(AttributeError):
        Ours(1).four = 2  # type: ignore[attr-defined]  # and so must this


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), ((1, "b", (), 4), {}), ((1,), {"one": 1}), ((1,), {"four": 4})],
)
def test_what_does_not_fit_is_refused(values: tuple[object, ...], named: dict[str, object]) -> None:
    for kind in (Ours, Theirs):
        with pytest.raises(TypeError):
            kind(*values, **named)  # type: ignore[arg-type]  # that is what must fail


def test_a_default_before_none_is_refused() -> None:
    space = {"__annotations__": {"a": int, "b": int}, "a": 1}
    with pytest.raises(TypeError):
        types.new_class("Odd", (Record,), exec_body=lambda body: body.update(space))
