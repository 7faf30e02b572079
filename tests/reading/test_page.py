"""Every page of the shipped content, whole: each section in one voice, and none that fails."""

from __future__ import annotations

import json

import pytest

from acuview.content.compiled import KINDS
from acuview.model.atlas import Atlas
from acuview.model.point import Certainty
from acuview.reading import point_sections
from acuview.reading.page import page_of
from acuview.reading.render import as_json, plain, words
from acuview.reading.section import Note, Page, Run, Section, Silent, Voice
from acuview.reading.wording import NO_OWN_POINTS, NO_POINTS_HERE, NOT_GRADED, NOT_WRITTEN

ALWAYS = ("location", "names", "tradition", "evidence")
VOICES = {
    "cautions": Voice.SAFETY,
    "location": Voice.DESCRIPTION,
    "finding": Voice.DESCRIPTION,
    "tradition": Voice.TRADITION,
    "evidence": Voice.EVIDENCE,
    "protocols": Voice.EVIDENCE,
}

SILENCES = (NOT_WRITTEN, NO_OWN_POINTS, NO_POINTS_HERE)


def all_pages(atlas: Atlas) -> list[Page]:
    subjects = [
        ("point", atlas.points),
        ("meridian", atlas.meridians),
        ("plate", atlas.plates),
        ("reference", atlas.references),
        ("topic", atlas.topics),
    ]
    return [page_of(atlas, kind, name) for kind, names in subjects for name in names]


def runs_of(value: object) -> list[Run]:
    """Every run in a page or a part of one."""
    if isinstance(value, Run):
        return [value]
    if isinstance(value, tuple):
        return [run for part in value for run in runs_of(part)]
    return []


def test_no_section_of_any_page_fails(atlas: Atlas) -> None:
    for page in all_pages(atlas):
        for section in page.sections:
            for block in section.blocks:
                assert not isinstance(block, Silent) or block.text in SILENCES, page.id


def test_pages_render_as_text_and_json(atlas: Atlas) -> None:
    for page in all_pages(atlas):
        text = plain(page)
        assert text.startswith(page.title)
        assert "](" not in text
        assert "Sourced(" not in text
        assert json.loads(json.dumps(as_json(page)))["title"] == page.title
        assert not any(kind.__name__ + "(" in text for kind in KINDS if isinstance(kind, type))


def test_every_link_leads_somewhere(atlas: Atlas) -> None:
    landmarks = {n for p in atlas.plates.values() for n in (*p.landmarks, *p.curves)}
    known = {
        "point": set(atlas.points),
        "meridian": set(atlas.meridians),
        "reference": set(atlas.references),
        "topic": set(atlas.topics),
        "source": set(atlas.sources),
        "term": set(atlas.glossary),
        "landmark": landmarks,
    }
    for page in all_pages(atlas):
        for run in runs_of(page):
            if run.kind is not None:
                assert run.target in known[run.kind], f"{page.id}: {run}"


def test_every_point_has_its_sections_in_order_and_voice(atlas: Atlas) -> None:
    order = [build.__name__ for build in point_sections.SECTIONS]
    for code in atlas.points:
        sections = page_of(atlas, "point", code).sections
        names = [section.id for section in sections]
        assert names == [name for name in order if name in names]
        assert set(ALWAYS) <= set(names)
        assert all(section.blocks for section in sections)
        for section in sections:
            assert section.voice is VOICES.get(section.id, section.voice)


def test_what_is_not_written_says_so(atlas: Atlas) -> None:
    bare = atlas.point_words["BL23"]._replace(tradition=None, evidence=())
    page = page_of(atlas._replace(point_words={"BL23": bare}), "point", "BL23")
    for section in page.sections:
        if section.id in ("tradition", "evidence"):
            assert section.blocks == (Silent(NOT_WRITTEN),)


def test_an_evidence_note_bears_its_grade_in_words(atlas: Atlas) -> None:
    for page in all_pages(atlas):
        for section in page.sections:
            for note in section.blocks:
                if isinstance(note, Note):
                    assert section.voice is Voice.EVIDENCE
                    assert (note.grade == NOT_GRADED) == (note.certainty is None)
                    assert note.certainty is None or isinstance(note.certainty, Certainty)


def test_a_section_that_fails_shows_its_failure_and_no_other_suffers(
    atlas: Atlas, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_part(_atlas: Atlas, _code: str) -> Section:
        msg = "made to fail"
        raise ValueError(msg)

    whole = page_of(atlas, "point", "BL23").sections
    builders = (broken_part, *point_sections.SECTIONS)
    monkeypatch.setattr(point_sections, "SECTIONS", builders)
    first, *rest = page_of(atlas, "point", "BL23").sections
    assert first.title == "Broken part"
    assert isinstance(first.blocks[0], Silent)
    assert "made to fail" in first.blocks[0].text
    assert tuple(rest) == whole


def test_without_a_subject_the_start_page_opens(atlas: Atlas) -> None:
    page = page_of(atlas, None, None)
    assert (page.id, page.kind) == ("topic:start", "topic")
    assert any(section.voice is Voice.SAFETY for section in page.sections)


def test_an_unknown_subject_is_a_key_error(atlas: Atlas) -> None:
    for kind in ("point", "meridian", "reference", "topic"):
        with pytest.raises(KeyError):
            page_of(atlas, kind, "nought")


def test_a_point_names_its_older_codes(atlas: Atlas) -> None:
    assert "UB23" in point_sections.codes_of(atlas, "BL23")
    page = page_of(atlas, "point", "BL23")
    assert page.title == "BL23 Shènshū"
    (called,) = (s for s in page.sections if s.id == "names")
    assert "UB23" in words(tuple(runs_of(called)))


def test_a_popular_claim_is_never_our_own_words(atlas: Atlas) -> None:
    for name, topic in atlas.topics.items():
        titles = [section.title for section in page_of(atlas, "topic", name).sections]
        for claim in topic.claims:
            (title,) = [t for t in titles if claim.said.rstrip(".") in t]
            assert title.startswith("Often said: ")


def test_no_voice_is_silent_for_any_point(atlas: Atlas) -> None:
    for code, said in atlas.point_words.items():
        assert said.description, code
        assert said.tradition, code
        assert said.evidence, code
