"""Guidelines side by side say what each said, and plainly what nobody checked."""

from __future__ import annotations

from acuview.model.atlas import Atlas
from acuview.reading.guidelines import HEADS, NOT_CHECKED, cells, guidelines_of, sentence


def test_every_guideline_stands_beside_the_others_newest_first(atlas: Atlas) -> None:
    rows = guidelines_of(atlas, atlas.references)
    assert {row.reference for row in rows} == {
        "acp-2017", "cms-ncd-2020", "german-nvl-2017", "jospt-2021",
        "nice-ng193", "nice-ng59", "who-2023",
    }  # fmt: skip
    years = [row.year for row in rows]
    assert years == sorted(years, reverse=True)


def test_those_against_and_those_in_favour_are_told_apart(atlas: Atlas) -> None:
    by_name = {row.reference: row for row in guidelines_of(atlas, atlas.references)}
    assert by_name["nice-ng59"].direction_words == "against"
    assert by_name["who-2023"].direction_words == "in favour"
    assert by_name["who-2023"].grade == "low certainty"
    assert by_name["cms-ncd-2020"].direction_words == "about payment only"
    assert by_name["nice-ng59"].grade == "not graded"


def test_cells_and_sentence_say_the_same(atlas: Atlas) -> None:
    for row in guidelines_of(atlas, atlas.references):
        words = sentence(row)
        assert len(cells(row)) == len(HEADS)
        assert all(cell.rstrip(".") in words for cell in cells(row))


def test_what_nobody_checked_is_said(atlas: Atlas) -> None:
    rows = {row.reference: row for row in guidelines_of(atlas, atlas.references)}
    assert rows["who-2023"].in_force == NOT_CHECKED
    assert "Lapsed" in rows["acp-2017"].in_force
