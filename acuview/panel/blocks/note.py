"""Evidence notes: what was found, then how sure, against what, and whose study."""

from __future__ import annotations

from collections.abc import Sequence

from acuview.model.point import Certainty
from acuview.panel.inline import UNKNOWN, Pen, aside, inline, say, text
from acuview.reading.section import Block, Note, Voice

FULL, EMPTY = "\u25cf", "\u25cb"
SIGNS = {
    Certainty.HIGH: FULL * 4,
    Certainty.MODERATE: FULL * 3 + EMPTY,
    Certainty.LOW: FULL * 2 + EMPTY * 2,
    Certainty.VERY_LOW: FULL + EMPTY * 3,
}


def write(blocks: Sequence[Block], pen: Pen) -> str:
    """Notes as HTML."""
    return "".join(_one(b, pen) for b in blocks if isinstance(b, Note))


def _one(note: Note, pen: Pen) -> str:
    colour = pen.ink.voices[Voice.EVIDENCE].title
    sign = SIGNS[note.certainty] if note.certainty is not None else UNKNOWN
    tail = [f'<b style="color:{colour}">{sign} {text(note.grade)}</b>']
    if note.comparator:
        tail.append(text(say("compared with {0}").format(note.comparator)))
    if note.references:
        cited = ", ".join(inline((run,), pen) for run in note.references)
        tail.append(cited)
    below = aside(" &#183; ".join(tail), pen)
    return f'<p style="margin-bottom:1px">{inline(note.runs, pen)}</p><p class="tail">{below}</p>'
