"""A page as HTML: sections in order, each in its voice's colours, with its sign and its title.

A section that cannot be written says so in its own place.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from acuview.panel.blocks import write_blocks
from acuview.panel.ink import Tint
from acuview.panel.inline import Pen, aside, say, sources, text
from acuview.panel.signs import SCHEME, SIGN_SHARE
from acuview.reading.section import Page, Section, Voice

SERIF = "'Noto Serif','Source Serif 4','Libertinus Serif',Charter,Georgia,'DejaVu Serif',serif"


def page_html(page: Page, pen: Pen) -> str:
    """All sections of a page; those of one voice that follow each other stand under one bar."""
    parts = [
        _voice(voice, tuple(sections), pen)
        for voice, sections in groupby(page.sections, lambda section: section.voice)
    ]
    return f"<html><head><style>{_css(pen)}</style></head><body>{''.join(parts)}</body></html>"


def _css(pen: Pen) -> str:
    return (
        f"body{{color:{pen.ink.text};}}"
        "p{margin-top:0px; margin-bottom:6px; line-height:125%;}"
        "p.tail{margin-bottom:9px;}"
        f"a{{color:{pen.ink.link};}}"
    )


def _voice(voice: Voice, sections: Sequence[Section], pen: Pen) -> str:
    tint = pen.ink.voices[voice]
    inside = "".join(
        _section(section, tint, pen, signed=number == 0) for number, section in enumerate(sections)
    )
    return (
        '<table width="100%" cellspacing="0" cellpadding="0" style="margin-bottom:10px"><tr>'
        f'<td width="3" bgcolor="{tint.bar}"></td>'
        f'<td bgcolor="{tint.ground}" style="padding:7px 10px 3px 10px">{inside}</td>'
        "</tr></table>"
    )


def _section(section: Section, tint: Tint, pen: Pen, *, signed: bool) -> str:
    try:
        inside = write_blocks(section.blocks, pen)
        if section.sources:
            rests = f"{text(say('Sources:'))} {sources(section.sources, pen)}"
            inside += f"<p>{aside(rests, pen)}</p>"
    except Exception as error:  # noqa: BLE001 - one bad section must not blank the panel
        inside = f"<p>{text(say('This part could not be shown: {0}').format(error))}</p>"
    side = round(pen.size * SIGN_SHARE)
    sign = (
        f'<img src="{SCHEME}:{section.voice.value}" width="{side}" height="{side}"'
        ' style="vertical-align:middle"> '
    )
    above = 0 if signed else 8
    return (
        f'<p style="font-family:{SERIF}; font-size:{pen.large}; font-weight:600;'
        f' color:{tint.title}; margin-top:{above}px; margin-bottom:4px">'
        f"{sign if signed else ''}{text(section.title)}</p>{inside}"
    )
