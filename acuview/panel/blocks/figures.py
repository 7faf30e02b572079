"""The figures behind a page: how many, the way to their pictures, and each of them in words."""

from __future__ import annotations

from collections.abc import Sequence

from acuview.panel.inline import EVIDENCE, Pen, aside, link, say, text
from acuview.reading.section import Block, Figures, Voice

INDENT = 2
"""Spaces a level in the lines of the block."""


def write(blocks: Sequence[Block], pen: Pen) -> str:
    """Figures as HTML."""
    return "".join(_one(b, pen) for b in blocks if isinstance(b, Figures))


def _one(figures: Figures, pen: Pen) -> str:
    colour = pen.ink.voices[Voice.EVIDENCE].title
    way = link(EVIDENCE, figures.id, say("See them as pictures"), f"color:{colour}")
    head = f"<p>{text(figures.summary)}</p><p><b>{way}</b></p>"
    return head + "".join(_line(line, pen) for line in figures.lines)


def _line(line: str, pen: Pen) -> str:
    words = line.lstrip(" ")
    level = (len(line) - len(words)) // INDENT
    if level == 0:
        return f'<p style="margin-top:{pen.size:.0f}px"><b>{text(words)}</b></p>'
    if level == 1:
        return f'<p style="margin-bottom:1px"><i>{text(words)}</i></p>'
    return f'<p class="tail">{aside(text(words), pen)}</p>'
