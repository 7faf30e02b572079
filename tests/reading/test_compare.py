"""Points side by side: the same words as on their pages, each voice apart, no credit given."""

from __future__ import annotations

import pytest

from acuview.model.atlas import Atlas
from acuview.reading.compare import BELONGS, NO_CAUTION, Comparison, Row, compare
from acuview.reading.page import page_of
from acuview.reading.render import compared_as_json, plain_compared
from acuview.reading.section import Note, Voice, Warn

THREE = ("BL23", "BL52", "GV4")


def row(compared: Comparison, name: str) -> Row:
    return next(one for group in compared.groups for one in group.rows if one.id == name)


def test_what_differs_is_told_from_what_does_not(atlas: Atlas) -> None:
    compared = compare(atlas, THREE)
    assert not row(compared, "level").differs
    assert row(compared, "lateral").differs
    assert row(compared, "meridian").differs
    assert not row(compare(atlas, ("BL23", "BL52")), "meridian").differs
    for group in compare(atlas, ("BL23", "BL23")).groups:
        assert not any(one.differs for one in group.rows)


def test_voices_never_share_a_group(atlas: Atlas) -> None:
    compared = compare(atlas, THREE)
    voices = [group.voice for group in compared.groups]
    order = [Voice.SAFETY, Voice.DESCRIPTION, Voice.TRADITION, Voice.EVIDENCE]
    assert sorted(voices, key=order.index) == voices
    assert set(voices) == set(order)
    for group in compared.groups:
        for one in group.rows:
            for cell in one.cells:
                kinds = {type(block) for block in cell.blocks}
                assert (Note in kinds) <= (group.voice is Voice.EVIDENCE)
                assert (Warn in kinds) <= (group.voice is Voice.SAFETY)


def test_every_point_is_compared_in_its_own_words(atlas: Atlas) -> None:
    """Whatever a cell says, the point's own page says too."""
    for code in atlas.points:
        page = page_of(atlas, "point", code)
        said = {section.id: section.blocks for section in page.sections}
        compared = compare(atlas, (code, "BL23"))
        assert [head.code for head in compared.heads] == [code, "BL23"]
        for name in ("tradition", "evidence", "beneath", "cautions"):
            if name in said:
                assert row(compared, name).cells[0].blocks == said[name]
        if "cautions" not in said:
            assert NO_CAUTION in plain_compared(compared).replace("\n    ", " ")


def test_a_protocol_gives_no_point_its_result(atlas: Atlas) -> None:
    for code in atlas.points:
        compared = compare(atlas, (code, "GV4"))
        trials = next(group for group in compared.groups if group.voice is Voice.EVIDENCE)
        assert trials.note == BELONGS
        held = row(compared, "protocols").cells[0]
        assert len(held.blocks) == max(len(atlas.point_words[code].protocols), 1)
        assert not any(isinstance(block, Note) for block in held.blocks)
        words = " ".join(run.text for block in held.blocks for run in getattr(block, "runs", ()))
        for result in ("pain", "better", "improv", "difference", "%"):
            assert result not in words


def test_as_text_and_as_values(atlas: Atlas) -> None:
    compared = compare(atlas, THREE)
    text = plain_compared(compared)
    assert "= Level\n  L2\n" in text
    assert "\u2260 From the midline\n  BL23: 1.5 cun\n  BL52: 3 cun\n" in text
    values = compared_as_json(compared)
    assert values["points"] == list(THREE)


def test_what_is_no_point_cannot_be_compared(atlas: Atlas) -> None:
    with pytest.raises(KeyError):
        compare(atlas, ("BL23", "nowhere"))
