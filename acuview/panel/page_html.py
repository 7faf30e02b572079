"""A page as HTML: sections in order, each in its voice's colours, with its sign and its title.

A section that cannot be written says so in its own place; one that is folded keeps its heading.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import groupby
from urllib.parse import quote

from acuview.panel.blocks import write_blocks
from acuview.panel.ink import Tint
from acuview.panel.inline import FOLD, Pen, aside, say, sources, text
from acuview.panel.inline import SCHEME as LINK
from acuview.panel.signs import SCHEME, SIGN_SHARE
from acuview.reading.section import Page, Section

SERIF = "'Noto Serif','Source Serif 4','Libertinus Serif',Charter,Georgia,'DejaVu Serif',serif"


OPEN, FOLDED = "\u25be", "\u25b8"


def page_html(page: Page, pen: Pen, folded: AbstractSet[str] = frozenset()) -> str:
    """All sections of a page; those of one voice that follow each other stand under one bar.

    `folded` holds the names of sections of which only the heading is shown.
    """
    parts = [
        _voice(
            pen.ink.voices[voice],
            [_section(page, one, pen, folded, number) for number, one in enumerate(sections)],
        )
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


def _voice(tint: Tint, sections: list[str]) -> str:
    return (
        '<table width="100%" cellspacing="0" cellpadding="0" style="margin-bottom:10px"><tr>'
        f'<td width="3" bgcolor="{tint.bar}"></td>'
        f'<td bgcolor="{tint.ground}" style="padding:7px 10px 3px 10px">{"".join(sections)}</td>'
        "</tr></table>"
    )


def _section(page: Page, section: Section, pen: Pen, folded: AbstractSet[str], number: int) -> str:
    name = "" if section.is_firm else page.fold_of(section)
    if name in folded:
        return _heading(section, pen, name, f"{FOLDED} {text(say('show'))}", number)
    try:
        inside = write_blocks(section.blocks, pen)
        if section.sources:
            rests = f"{text(say('Sources:'))} {sources(section.sources, pen)}"
            inside += f"<p>{aside(rests, pen)}</p>"
    except Exception as error:  # noqa: BLE001 - one bad section must not blank the panel
        inside = f"<p>{text(say('This part could not be shown: {0}').format(error))}</p>"
    return _heading(section, pen, name, OPEN, number) + inside


def _heading(section: Section, pen: Pen, name: str, state: str, number: int) -> str:
    """Sign and title of a section; where it can be folded, a link that does it."""
    tint = pen.ink.voices[section.voice]
    side = round(pen.size * SIGN_SHARE)
    words = (
        f'<img src="{SCHEME}:{section.voice.value}" width="{side}" height="{side}"'
        f' style="vertical-align:middle"> {text(section.title)}'
    )
    if name:
        style = f"color:{tint.title}; text-decoration:none"
        words = f'<a href="{LINK}:{FOLD}/{quote(name, safe="")}" style="{style}">{words}'
        words += f' <span style="font-size:{pen.small}; color:{pen.ink.muted}">{state}</span></a>'
    return (
        f'<p style="font-family:{SERIF}; font-size:{pen.large}; font-weight:600;'
        f' color:{tint.title}; margin-top:{9 if number else 0}px; margin-bottom:4px">{words}</p>'
    )
