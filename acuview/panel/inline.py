"""Runs of words as safe HTML: every word is escaped, every link is of our own scheme."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from acuview.model.record import Record
from acuview.panel.ink import Ink
from acuview.reading.section import Run, Runs
from acuview.reading.wording import UNCHECKED, UNKNOWN

SCHEME = "acuview"
ESCAPES = str.maketrans({
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;",
})  # fmt: skip
EVIDENCE = "evidence"
"""The kind of link that opens the pictures of figures."""
STEP = "step"
"""The kind of link that the numbers of finding steps are."""
FOLD = "fold"
"""The kind of link that the headings of sections are."""
OPENING = ("point", "meridian", "reference", "topic")
"""Kinds of link that lead to another page; the others explain or point out."""

TABLE = '<table cellspacing="0" cellpadding="0" style="margin-top:2px; margin-bottom:6px">'

Explain = Callable[[str, str], str | None]
"""The words that explain a `term` or `source` of that name, or None."""


class Pen(Record):
    """What a block needs to be written: colours, sizes in points, and who explains names."""

    ink: Ink
    size: float
    explain: Explain

    @property
    def small(self) -> str:
        """The size of what is said aside, as CSS."""
        return f"{self.size * 0.88:.1f}pt"

    @property
    def large(self) -> str:
        """The size of a heading, as CSS."""
        return f"{self.size * 1.12:.1f}pt"


def say(words: str) -> str:
    """Words of the panel itself in the reader's language."""
    return QCoreApplication.translate("Panel", words)


def text(words: str) -> str:
    """Plain words, so that nothing in them can be mark-up (`html.escape` costs 2 ms to import)."""
    return words.translate(ESCAPES)


def inline(runs: Runs, pen: Pen) -> str:
    """Runs of words with their links."""
    return "".join(_run(run, pen) for run in runs)


def link(kind: str, name: str, words: str, style: str) -> str:
    """A link of our own scheme."""
    return f'<a href="{SCHEME}:{kind}/{quote(name, safe="")}" style="{style}">{text(words)}</a>'


def _run(run: Run, pen: Pen) -> str:
    if run.kind is None or run.target is None:
        return text(run.text)
    if run.kind in OPENING:
        return link(run.kind, run.target, run.text, f"color:{pen.ink.link}")
    if run.kind in ("term", "source"):
        return link(run.kind, run.target, run.text, f"color:{pen.ink.text}")
    style = f"color:{pen.ink.text}; font-style:italic; text-decoration:none"
    return link(run.kind, run.target, run.text, style)


def sources(runs: Runs, pen: Pen) -> str:
    """Source names, as links; `unchecked` is said plainly and stands out."""
    return "".join(_source(run, pen) for run in runs)


def _source(run: Run, pen: Pen) -> str:
    unchecked = run.text == UNCHECKED
    words = f"{UNKNOWN} {run.text}" if unchecked else run.text
    colour = pen.ink.text if unchecked else pen.ink.muted
    if run.kind in OPENING:
        colour = pen.ink.link
    if run.kind is None or run.target is None:
        written = f'<span style="color:{colour}">{text(words)}</span>' if unchecked else words
        return f"<b>{written}</b>" if unchecked else text(words)
    named = link(run.kind, run.target, words, f"color:{colour}")
    return f"<b>{named}</b>" if unchecked else named


def aside(words: str, pen: Pen) -> str:
    """Words in small, muted letters; `words` are HTML already."""
    return f'<span style="font-size:{pen.small}; color:{pen.ink.muted}">{words}</span>'
