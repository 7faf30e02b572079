"""One file for each kind of block; `BLOCKS` is all there is.

Each writer takes blocks of its kind that stand next to each other, so that facts share a table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from acuview.panel.blocks import fact, figures, note, paragraph, silent, step, warn
from acuview.panel.inline import Pen
from acuview.reading.section import Block, Fact, Figures, FindStep, Note, Paragraph, Silent, Warn

BLOCKS: tuple[tuple[type, Callable[[Sequence[Block], Pen], str]], ...] = (
    (Paragraph, paragraph.write),
    (Warn, warn.write),
    (FindStep, step.write),
    (Fact, fact.write),
    (Note, note.write),
    (Silent, silent.write),
    (Figures, figures.write),
)


def write_blocks(blocks: Sequence[Block], pen: Pen) -> str:
    """All blocks of a section as HTML, in order."""
    writers = dict(BLOCKS)
    return "".join(writers[kind](tuple(some), pen) for kind, some in groupby(blocks, type))
