"""The rows of the list, without a window."""

from __future__ import annotations

from typing import NamedTuple

from acuview.finder.row_model import RowModel
from acuview.finder.rows import all_rows, found_rows
from acuview.model.atlas import Atlas


class Hit(NamedTuple):
    id: str
    kind: str
    title: str
    matched: str


def test_every_point_is_there_once_under_its_meridian(atlas: Atlas) -> None:
    rows = all_rows(atlas, "Topics")
    codes = [row.id for row in rows if row.kind == "point"]
    assert sorted(codes) == sorted(atlas.points)
    under = ""
    for row in rows:
        under = row.id if row.heading else under
        if row.kind == "point":
            assert atlas.points[row.id].meridian == under


def test_a_hit_says_why_it_was_found(atlas: Atlas) -> None:
    by_level, by_code = found_rows(
        atlas, [Hit("BL23", "point", "BL23", "L2"), Hit("BL23", "point", "BL23", "BL23")]
    )
    assert by_level.aside == "L2"
    assert by_code.aside == atlas.points["BL23"].names.english


def test_rows_are_spoken_in_plain_words(atlas: Atlas) -> None:
    model = RowModel()
    model.show_rows(all_rows(atlas, "Topics"))
    number = model.number_of("BL23")
    assert number is not None
    assert str(model.data(model.index(number))).startswith("BL23 Shènshū")
    assert model.number_of("") is None
