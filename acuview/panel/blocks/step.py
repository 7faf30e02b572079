"""Steps of finding a point, numbered."""

from __future__ import annotations

from collections.abc import Sequence

from acuview.panel.inline import STEP, TABLE, Pen, inline, link
from acuview.reading.section import Block, FindStep, Voice


def write(blocks: Sequence[Block], pen: Pen) -> str:
    """Steps as a table of numbers and words."""
    style = f"color:{pen.ink.voices[Voice.DESCRIPTION].title}; text-decoration:none"
    rows = "".join(
        f'<tr><td width="{pen.size * 1.9:.0f}"><p><b>'
        f"{link(STEP, str(b.number), str(b.number), style)}</b></p></td>"
        f"<td><p>{inline(b.runs, pen)}</p></td></tr>"
        for b in blocks
        if isinstance(b, FindStep)
    )
    return f"{TABLE}{rows}</table>"
