"""Lays the evidence behind a page out at a width: the same values, whoever shows them.

Nothing is painted and nothing is worked out here: every figure comes from `reading`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from acuview.evidence.arrays import lay_harms
from acuview.evidence.galley import BADGE, DISC, Column, Galley
from acuview.evidence.items import Badge, Grade, Interval, Mark, Sheet, Sign, Stroke
from acuview.evidence.letters import Letters
from acuview.evidence.plots import UNKNOWN, lay_plots
from acuview.evidence.tables import lay_guidelines
from acuview.reading import wording
from acuview.reading.evidence import REMINDER, Evidence, summary
from acuview.reading.exhibit import Shown
from acuview.reading.forest import FOUND, NO_CLEAR, NO_INTERVAL, NOT_FOUND, UNSAID, Row
from acuview.reading.guidelines import AdviceRow
from acuview.reading.harms import Harm
from acuview.reading.wording import EMPTY, FULL, NOT_GRADED

MARGIN = 1.6
"""About the sheet, in sizes of running text."""
WIDEST_LETTERS = 150
"""A sheet is never set wider than so many letters."""
ASKED, TOLD = "The figures behind it", "the figures behind it"
NO_MARK = Mark("key", "", 0)


def lay_out(shown: Shown, width: float, letters: Letters) -> Sheet:
    """The sheet of some evidence, `width` pixels across."""
    margin = MARGIN * letters.pixels
    room = min(width - 2 * margin, WIDEST_LETTERS * letters.letter)
    galley = Galley(letters, Column((width - room) / 2, room))
    galley.y = margin
    galley.words(_title(shown), "title")
    galley.gap(0.3)
    evidence = shown.evidence
    if evidence.is_empty:
        galley.words(shown.nothing)
    else:
        galley.words(summary(evidence))
        if evidence.forest.rows:
            galley.words(REMINDER)
            galley.gap(0.5)
            _key(galley, evidence)
        for lay in _order(evidence):
            lay(galley, evidence)
    _foot(galley, shown)
    galley.y += margin
    return galley.sheet(shown.title, width)


def _title(shown: Shown) -> str:
    if shown.evidence.is_empty:
        return shown.title
    return f"{shown.title} {ASKED}" if shown.title.endswith("?") else f"{shown.title}: {TOLD}"


def _order(evidence: Evidence) -> list[Callable[[Galley, Evidence], None]]:
    """Figures, guidelines and harms; what most references speak of stands first."""
    parts: list[tuple[Sequence[Row | AdviceRow | Harm], Callable[[Galley, Evidence], None]]] = [
        (evidence.forest.rows, lambda galley, all_of: lay_plots(galley, all_of.forest)),
        (evidence.guidelines, lambda galley, all_of: lay_guidelines(galley, all_of.guidelines)),
        (evidence.harms, lambda galley, all_of: lay_harms(galley, all_of.harms)),
    ]
    parts.sort(key=lambda part: -len({row.reference for row in part[0]}))
    return [lay for rows, lay in parts if rows]


def _key(galley: Galley, evidence: Evidence) -> None:
    """What the signs of the plots mean; only of those that are there."""
    rows = evidence.forest.rows
    drawn = [row for plot in evidence.forest.plots for row in plot.rows]
    kinds = {"review" if row.pooled else row.kind for row in drawn}
    verdicts = {row.verdict for row in rows}
    parts: list[tuple[bool, str, str]] = [
        ("trial" in kinds, "square", "trial; larger with more people"),
        ("review" in kinds, "diamond", "review that pools trials"),
        (bool(kinds - {"trial", "review"}), "disc", "other study"),
        (any(row.low is None for row in drawn), "hollow", f"hollow: {NO_INTERVAL}"),
        (bool(drawn), "null", "line of no difference"),
        (FOUND in verdicts, FOUND, "a difference was found"),
        (NOT_FOUND in verdicts, NOT_FOUND, NO_CLEAR),
        (UNSAID in verdicts, UNSAID, "direction not said"),
        (
            any(row.certainty is not None for row in rows),
            FULL * 2 + EMPTY * 2,
            "certainty, as the source graded it",
        ),
        (any(row.certainty is None for row in rows), wording.UNKNOWN, NOT_GRADED),
    ]
    _flow(galley, [(sign, words) for wanted, sign, words in parts if wanted])


def _flow(galley: Galley, parts: Iterable[tuple[str, str]]) -> None:
    """Signs with their words, in lines that break between two of them."""
    letters, column, em = galley.letters, galley.column, galley.em
    x, line = column.left, letters.line("small")
    for sign, words in parts:
        lead = (3.1 if len(sign) == 4 and sign[0] == FULL else 1.5) * em
        wide = lead + letters.width(words, "small") + 1.5 * em
        if x > column.left and x + wide - 1.5 * em > column.right:
            x = column.left
            galley.y += line * 1.25
        _sign(galley, sign, x, galley.y + line / 2)
        room = Column(x + lead, max(em, column.right - x - lead))
        end = galley.words(words, "small", into=room, y=galley.y)
        galley.y = max(galley.y, end - line)
        x += wide
    galley.y += line


def _sign(galley: Galley, sign: str, x: float, y: float) -> None:
    em, items = galley.em, galley.items
    half = UNKNOWN * em
    middle = x + 0.6 * em
    match sign:
        case "square" | "diamond" | "disc":
            items.append(
                Interval(
                    x, x + 1.2 * em, y, 0.22 * em, cut_left=False, cut_right=False, mark=NO_MARK
                )
            )
            items.append(Sign(middle, y, half * 0.8, sign, hollow=False, mark=NO_MARK))
        case "hollow":
            items.append(Sign(middle, y, half * 0.8, "square", hollow=True, mark=NO_MARK))
        case "null":
            items.append(Stroke(middle, y - 0.6 * em, middle, y + 0.6 * em, "null", 1.4))
        case _ if sign in (FOUND, NOT_FOUND, UNSAID):
            items.append(Badge(middle, y, BADGE * em, sign, None))
        case _:
            start = x + DISC * em if len(sign) > 1 else middle
            items.append(Grade(start, y, DISC * em, sign))


def _whole(x1: float, x2: float, y: float, cap: float) -> Interval:
    return Interval(x1, x2, y, cap, cut_left=False, cut_right=False, mark=NO_MARK)


def _foot(galley: Galley, shown: Shown) -> None:
    """What is cited without a figure, and whose figures these are."""
    if shown.silent:
        galley.gap(1.6)
        galley.words("Cited without a figure here", "label", "head")
        galley.words("; ".join(shown.silent) + ".", "small")
    if shown.sources:
        galley.gap(1.6)
        galley.words("Whose figures these are", "label", "head")
        galley.gap(0.2)
        for label, full in shown.sources:
            galley.words(f"{label}: {full}", "small", "muted")
