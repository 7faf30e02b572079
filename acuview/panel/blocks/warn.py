"""Cautions: each with the name of its kind before it, and its sources after it."""

from __future__ import annotations

from collections.abc import Sequence

from acuview.panel.inline import Pen, aside, inline, sources, text
from acuview.reading.section import Block, Voice, Warn


def write(blocks: Sequence[Block], pen: Pen) -> str:
    """Cautions as HTML."""
    return "".join(_one(b, pen) for b in blocks if isinstance(b, Warn))


def _one(caution: Warn, pen: Pen) -> str:
    colour = pen.ink.voices[Voice.SAFETY].title
    name = f'<b style="color:{colour}">{text(caution.title)}.</b> ' if caution.title else ""
    rests = f" {aside(f'[{sources(caution.sources, pen)}]', pen)}" if caution.sources else ""
    return f"<p>{name}{inline(caution.runs, pen)}{rests}</p>"
