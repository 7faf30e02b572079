"""What of a way is marked at each stop."""

from __future__ import annotations

import pytest

from acuview.diagram.locator import Locator
from acuview.geometry.layout import Layouter
from acuview.model.atlas import Atlas
from acuview.reading.walk import placement_of, walk_of


def locator(atlas: Atlas, code: str, at: int, *, flipped: bool = False) -> Locator:
    placement = placement_of(atlas, code, "back", None)
    assert placement is not None
    layouter = Layouter(atlas, atlas.plates["back"])
    return Locator(walk_of(atlas, layouter, code, placement), at, flipped)


def names(one: Locator) -> dict[str, bool]:
    return {mark.name: here for mark, here in one.marks}


def test_what_the_words_name_is_marked_while_they_are_read(atlas: Atlas) -> None:
    assert names(locator(atlas, "BL23", 0)) == {"L2 inferior border": True, "iliac crest": True}
    assert names(locator(atlas, "BL23", 1)) == {"L2 inferior border, GV4": True}


def test_the_point_comes_last(atlas: Atlas) -> None:
    assert [locator(atlas, "BL23", at).shows_point for at in range(4)] == [
        False, False, True, True,
    ]  # fmt: skip
    first, last = locator(atlas, "GV20", 0), locator(atlas, "GV20", 1)
    assert not first.shows_point
    assert "vertex" not in names(first)
    assert last.shows_point
    assert "vertex" in names(last)


def test_the_other_side_is_mirrored(atlas: Atlas) -> None:
    one, other = locator(atlas, "BL37", 3), locator(atlas, "BL37", 3, flipped=True)
    assert other.place == (-one.place[0], one.place[1])
    assert other.frame.width == pytest.approx(one.frame.width)
    assert other.frame.left == pytest.approx(-one.frame.right)
