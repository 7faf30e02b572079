"""Running text."""

from __future__ import annotations

from collections.abc import Sequence

from acuview.panel.inline import Pen, inline
from acuview.reading.section import Block, Paragraph


def write(blocks: Sequence[Block], pen: Pen) -> str:
    """Paragraphs as HTML."""
    return "".join(f"<p>{inline(b.runs, pen)}</p>" for b in blocks if isinstance(b, Paragraph))
