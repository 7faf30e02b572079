"""Every page of the shipped content is shown whole, each voice in its own way."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from acuview.model.atlas import Atlas
from acuview.model.point import Certainty
from acuview.panel.blocks import BLOCKS
from acuview.panel.ink import DARK, LIGHT, Ink
from acuview.panel.inline import Pen
from acuview.panel.page_html import page_html
from acuview.panel.view import Panel
from acuview.reading.page import page_of
from acuview.reading.section import Block, Note, Page, Paragraph, Run, Section, Voice


def nothing(_kind: str, _name: str) -> str | None:
    return None


def subjects(atlas: Atlas) -> list[tuple[str, str]]:
    return [
        *(("point", code) for code in atlas.points),
        *(("meridian", code) for code in atlas.meridians),
        *(("reference", name) for name in atlas.references),
        *(("topic", name) for name in atlas.topics),
    ]


def test_every_section_of_every_page_is_written(atlas: Atlas) -> None:
    pen = Pen(LIGHT, 10.0, nothing)
    for kind, subject in subjects(atlas):
        html = page_html(page_of(atlas, kind, subject), pen)
        assert "could not be shown" not in html, (kind, subject)
        assert not re.search(r'href="(?!acuview:)', html), (kind, subject)


def test_every_kind_of_block_has_a_writer() -> None:
    assert {kind for kind, _ in BLOCKS} == set(Block.__args__)


def test_a_broken_section_says_so_and_blanks_nothing() -> None:
    broken = Section("b", "Broken", Voice.PLAIN, (object(),))  # type: ignore[arg-type]  # no block, on purpose
    sound = Section("s", "Sound", Voice.PLAIN, (Paragraph((Run("fine words"),)),))
    html = page_html(Page("x", "topic", "t", "", (broken, sound)), Pen(LIGHT, 10.0, nothing))
    assert "could not be shown" in html
    assert "fine words" in html


@pytest.mark.parametrize("certainty", [None, *Certainty])
def test_certainty_is_said_in_words_and_by_a_sign(certainty: Certainty | None) -> None:
    note = Note((Run("found"),), certainty, "the grade", "sham", ())
    section = Section("e", "Evidence", Voice.EVIDENCE, (note,))
    html = page_html(Page("x", "point", "t", "", (section,)), Pen(LIGHT, 10.0, nothing))
    assert "the grade" in html
    assert "compared with sham" in html
    assert re.search("[\u25cf\u25c7]", html)


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_words_are_read_against_what_lies_behind_them(ink: Ink) -> None:
    for tint in ink.voices.values():
        for words in (ink.text, ink.muted, ink.link, tint.title):
            assert contrast(words, tint.ground) >= 4.5, (words, tint.ground)


def contrast(one: str, other: str) -> float:
    high, low = sorted((light(QColor(one)), light(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def light(colour: QColor) -> float:
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_every_voice_has_a_ground_and_a_bar_of_its_own(ink: Ink) -> None:
    loud = [tint for voice, tint in ink.voices.items() if voice is not Voice.PLAIN]
    for part in ("bar", "title", "ground"):
        assert len({getattr(tint, part) for tint in loud}) == len(loud), part
    assert ink.page not in {tint.ground for tint in loud}


def test_every_heading_bears_the_sign_of_its_voice(atlas: Atlas) -> None:
    """In whatever part of a page one reads, it is told who speaks."""
    pen = Pen(LIGHT, 10.0, nothing)
    for kind, subject in subjects(atlas):
        page = page_of(atlas, kind, subject)
        html = page_html(page, pen)
        for voice in Voice:
            wanted = sum(section.voice is voice for section in page.sections)
            assert html.count(f"acuview-sign:{voice.value}") == wanted


def test_the_voices_of_a_point_stand_apart_and_in_order(atlas: Atlas) -> None:
    """Warnings, then where it is, then tradition, then trials: none within another."""
    order = (Voice.SAFETY, Voice.DESCRIPTION, Voice.TRADITION, Voice.EVIDENCE, Voice.PLAIN)
    for code in atlas.points:
        voices = [order.index(one.voice) for one in page_of(atlas, "point", code).sections]
        assert voices == sorted(voices), code
        titles = {one.title: one.voice for one in page_of(atlas, "point", code).sections}
        assert titles["What tradition says"] is Voice.TRADITION
        assert titles["What trials show"] is Voice.EVIDENCE


def test_the_voices_differ_by_more_than_colour(qtbot: QtBot) -> None:
    panel = Panel(nothing)
    qtbot.addWidget(panel)
    signs = {bytes(panel.browser._sign(voice.value).constBits()) for voice in Voice}
    assert len(signs) == len(Voice)
