"""Rules on evidence notes and claims: cited, in figures that are printed, against a comparator."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from acuview.content import markup
from acuview.content.checks.report import Note, at, cited, notes
from acuview.content.checks.sentences import figures, in_words, numbers, sentences
from acuview.content.folder import Reading
from acuview.content.problem import Problem
from acuview.model.point import Certainty
from acuview.model.reference import Reference

RESULT = (
    r"(?:pain|disability|function|bother|relief|stiffness|mobility|movement|improve\w*"
    r"|respon[ds]\w*|recover\w*|benefit|symptoms|medication|scores?|effects?|rates?)"
)
DEGREE = r"(?:less|more|fewer|lower|higher|greater|smaller|better|worse|larger|stronger)"
COMPARES = re.compile(
    rf"\b(?:favou?r(?:ed|s)|beat|outperform\w*|outdid|surpass\w*|superior to|inferior to|ahead of"
    rf"|c[ao]me out ahead|(?:did|does|do|done|was|were|is|are|fared) (?:much )?(?:better|worse)"
    rf"|compared with|difference (?:between|of|from)|no clear difference"
    rf"|{RESULT} (?:fell|dropped|rose|improved) by \d|(?:more|fewer) (?:people|of them|patients)"
    rf"|{DEGREE}(?:\W+[\w.]+){{0,2}}\W+{RESULT}|{RESULT}(?:\W+[\w.]+){{0,6}}\W+{DEGREE})\b",
    re.IGNORECASE,
)
COMPARATOR = re.compile(
    r"\b(?:sham|placebo|simulat\w+|feigned|pretended|minimal|non-penetrating|non-points"
    r"|wait(?:ing)?[- ]list|no (?:treatment|acupuncture|needling)|untreated|(?:usual|standard) care"
    r"|conventional|(?:care|massage|exercise|medication) alone|control group|TENS|physiotherapy"
    r"|drugs?|tablets)\b",
    re.IGNORECASE,
)
LONG_WORD = re.compile(r"[a-z]{5,}")
UNSURE = re.compile(r"\b(?:may|might|could|probably|possibly|perhaps|uncertain)\b")
PHRASES = {
    Certainty.HIGH: re.compile(r""),
    Certainty.MODERATE: re.compile(r"\bprobably\b", re.IGNORECASE),
    Certainty.LOW: re.compile(r"\bmay\b"),
    Certainty.VERY_LOW: re.compile(r"\bvery uncertain\b", re.IGNORECASE),
}
SAID = {
    Certainty.MODERATE: "probably",
    Certainty.LOW: "may",
    Certainty.VERY_LOW: "the evidence is very uncertain",
}
OF_GRADES = re.compile(r"\b(?:probably|very uncertain)\b", re.IGNORECASE)
SETS = ("fixed", "semi-fixed", "menu", "individual")
CREDIT = re.compile(
    r"\b(?:credit\w*|belongs? to (?:the|that|those|its|a)|that of a set|(?:to the|whole) sets?)\b",
    re.IGNORECASE,
)
NOT_FIGURES = {"id", "authors", "journal", "volume_pages", "doi", "pmid"}


def references_named(reading: Reading) -> Iterator[Problem]:
    """A note names a reference that it lists, and lists each one that it names."""
    for note in notes(reading):
        pieces = list(markup.pieces(note.text))
        named = {piece.name for piece in pieces if piece.kind == "reference"}
        for name in sorted(filter(None, named - set(note.references))):
            message = f"names {name}, which is not among its references"
            yield at(reading, note.what, note.steps, message, "add it there, or take the link out")
        if note.references and not named.intersection(note.references):
            message = f"names none of its references ({', '.join(note.references)})"
            hint = "link the one it speaks of: [Name 2001](reference:name-2001)"
            yield at(reading, note.what, note.steps, message, hint)


def figures_printed(reading: Reading) -> Iterator[Problem]:
    """Every number of a note stands in what is printed of the references that it cites."""
    known = {name: printed(paper) for name, paper in reading.atlas.references.items()}
    for note in notes(reading):
        shown = (piece for piece in markup.pieces(note.text) if piece.kind != "reference")
        allowed = {number for paper in cited(reading, note) for number in known[paper.id]}
        unseen = figures(" ".join(piece.text for piece in shown)) - allowed
        if unseen:
            message = f"{_figures(sorted(unseen, key=float))} in none of the references it cites"
            hint = "print it in references.yaml if it was seen, or leave it out"
            yield at(reading, note.what, note.steps, message, hint)


def _figures(unseen: list[str]) -> str:
    many = len(unseen) > 1
    return f"the figure{'s' * many} {', '.join(unseen)} stand{'s' * (not many)}"


def printed(reference: Reference) -> set[str]:
    """Every number that is printed of a reference, the counts of its points included."""
    found: set[str] = set()
    waiting: list[object] = [v for k, v in reference._asdict().items() if k not in NOT_FIGURES]
    while waiting:
        value = waiting.pop()
        if isinstance(value, tuple):
            waiting.extend(value)
        elif isinstance(value, int | float):
            found |= numbers(f"{abs(value):.12g}")
        elif value is not None:
            found |= numbers(str(value)) | in_words(str(value))
    by_meridian = Counter(point.rstrip("0123456789") for point in reference.points)
    return found | {str(count) for count in (len(reference.points), *by_meridian.values()) if count}


def comparators_named(reading: Reading) -> Iterator[Problem]:
    """A result that is better or worse says than what, in its words or as its comparator."""
    for note in notes(reading):
        if note.comparator or not note.references:
            continue
        shown = markup.plain(note.text)
        if COMPARATOR.search(shown) or _names_one_cited(reading, note, shown):
            continue
        for sentence in sentences(shown):
            if match := COMPARES.search(sentence):
                message = f"compares ({match[0]!r}) with nothing that is named"
                hint = "say against what, and set 'comparator'"
                yield at(reading, note.what, note.steps, message, hint)


def _names_one_cited(reading: Reading, note: Note, shown: str) -> bool:
    """Whether the words name a comparator of the references cited, such as a drug."""
    words = set(LONG_WORD.findall(shown.lower()))
    for paper in cited(reading, note):
        against = (*paper.comparators, *(finding.comparator for finding in paper.findings))
        listed = set(LONG_WORD.findall(" ".join(against).lower()))
        if words & (listed - {"acupuncture", "needling", "electroacupuncture"}):
            return True
    return False


def credit_withheld(reading: Reading) -> Iterator[Problem]:
    """A result of a trial that needled several points is not left to the credit of one."""
    for note in notes(reading):
        kind, _, code = note.what.partition(" ")
        shown = markup.plain(note.text)
        if kind != "point" or CREDIT.search(shown) or not COMPARES.search(shown):
            continue
        sets = [paper for paper in cited(reading, note) if paper.points_kind in SETS]
        names = [paper.id for paper in sets if code in paper.points and len(paper.points) > 1]
        if names:
            message = f"leaves {code} the credit for a whole set of points ({', '.join(names)})"
            hint = "say that the result belongs to the whole set"
            yield at(reading, note.what, note.steps, message, hint)


def graded_by_a_reference(reading: Reading) -> Iterator[Problem]:
    """A certainty is one that a cited review or guideline gave."""
    for note in notes(reading):
        graded = {f.certainty for paper in cited(reading, note) for f in paper.findings}
        if note.certainty is not None and note.certainty not in graded:
            message = f"certainty {note.certainty!s} is given by none of the references cited"
            here = (*note.steps[:-1], "certainty")
            yield at(reading, note.what, here, message, "leave it out: it is then not graded")


def phrase_fits(reading: Reading) -> Iterator[Problem]:
    """Each certainty has its own phrase, after GRADE; what is not graded has none of them."""
    for note in notes(reading):
        shown, message = markup.plain(note.text), ""
        if note.certainty is None:
            if match := OF_GRADES.search(shown):
                message = f"{match[0]!r} is the phrase of a grade, but nobody graded this"
        elif not PHRASES[note.certainty].search(shown):
            message = f"certainty {note.certainty!s} is said with {SAID[note.certainty]!r}"
        elif note.certainty is Certainty.HIGH and (match := UNSURE.search(shown)):
            message = f"{match[0]!r} does not fit certainty high"
        elif note.certainty is Certainty.LOW and (match := OF_GRADES.search(shown)):
            message = f"{match[0]!r} does not fit certainty low"
        if message:
            yield at(reading, note.what, note.steps, message, "see the phrases in content-guide.md")
