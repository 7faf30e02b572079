"""What is said where nothing is written yet."""

from __future__ import annotations

from collections.abc import Sequence

from acuview.panel.inline import Pen, text
from acuview.reading.section import Block, Silent


def write(blocks: Sequence[Block], pen: Pen) -> str:
    """Silences as HTML."""
    style = f"color:{pen.ink.muted}; font-style:italic"
    return "".join(
        f'<p style="{style}">{text(b.text)}</p>' for b in blocks if isinstance(b, Silent)
    )
