"""Evidence notes: what was found, then how sure, against what, and whose study."""

from __future__ import annotations

from collections.abc import Sequence

from acuview.panel.inline import Pen, aside, inline, say, text
from acuview.reading.section import Block, Note, Voice
from acuview.reading.wording import grade_sign


def write(blocks: Sequence[Block], pen: Pen) -> str:
    """Notes as HTML."""
    return "".join(_one(b, pen) for b in blocks if isinstance(b, Note))


def _one(note: Note, pen: Pen) -> str:
    colour = pen.ink.voices[Voice.EVIDENCE].title
    sign = grade_sign(note.certainty)
    tail = [f'<b style="color:{colour}">{sign} {text(note.grade)}</b>']
    if note.comparator:
        tail.append(text(say("compared with {0}").format(note.comparator)))
    if note.references:
        cited = ", ".join(inline((run,), pen) for run in note.references)
        tail.append(cited)
    below = aside(" &#183; ".join(tail), pen)
    return f'<p style="margin-bottom:1px">{inline(note.runs, pen)}</p><p class="tail">{below}</p>'
