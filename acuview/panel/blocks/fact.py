"""Labels with their values, in a small table."""

from __future__ import annotations

from collections.abc import Sequence

from acuview.panel.inline import TABLE, Pen, inline, sources, text
from acuview.reading.section import Block, Fact
from acuview.reading.wording import UNCHECKED


def write(blocks: Sequence[Block], pen: Pen) -> str:
    """Facts as rows of a table."""
    rows = "".join(_row(b, pen) for b in blocks if isinstance(b, Fact))
    return f"{TABLE}{rows}</table>"


def _row(fact: Fact, pen: Pen) -> str:
    rests = any(run.kind == "source" or run.text == UNCHECKED for run in fact.runs)
    value = sources(fact.runs, pen) if rests else inline(fact.runs, pen)
    label = f'<p style="color:{pen.ink.muted}">{text(fact.label)}&nbsp;&nbsp;</p>'
    return f"<tr><td>{label}</td><td><p>{value}</p></td></tr>"
