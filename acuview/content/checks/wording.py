"""Rules on words: none that claim too much, none that repeat, none that are hard to read."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from acuview.content.checks.report import Text, at, texts
from acuview.content.checks.sentences import WORD, grade, sentences, skeleton
from acuview.content.folder import Reading
from acuview.content.problem import Problem

BANNED = re.compile(
    r"\b(proven|cur(?:es?|ed|ing)|heal(?:s|ed)|miracle|miraculous|guarantee[sd]?|toxins?|detox\w*"
    r"|(?:studies|research|science) (?:has |have )?(?:show[sn]?|proves?|proved))\b",
    re.IGNORECASE,
)
NO_DIFFERENCE = re.compile(
    r"\b((?:did|does|do) not differ|(?:was|were|is|are) (?:not different|ineffective|useless)"
    r"|(?<!little or )no (?:significant )?differences?|no (?:significant )?effect"
    r"|(?:did|does|do) not work|equally effective|(?:just )?as effective as)\b",
    re.IGNORECASE,
)
CHANNEL = re.compile(r"(?<!ion )(?<!sodium )(?<!calcium )(?<!potassium )\bchannels?\b", re.I)
FIXED = (
    "the result belongs to the whole protocol and cannot be credited to this point.",
    "the result belongs to the whole set and cannot be credited to this point.",
)
"""Sentences that may stand at many points: all they say is what every such note must say."""
LABELS = ("neighbours", "position", "finding")
"""Parts in set words, where only a sentence repeated to the letter is a fault."""
MOST_ALIKE = 3
HARDEST = {"description": 10.0, "sections": 8.0, "claims": 8.0, "summary": 8.0}
"""The highest grade of what patients read: descriptions of points, and topics."""
FEWEST_WORDS = 20
BRACKETED = re.compile(r"\s*\([^()]*\d[^()]*\)")
"""Figures and references in brackets: they can be passed over in reading, and are not graded."""


def clean_words(reading: Reading) -> Iterator[Problem]:
    """No word that claims too much."""
    for text in texts(reading):
        shown = text.shown
        for pattern, complaint, hint in (
            (BANNED, "the word {!r} is not used here", "say what was seen"),
            (NO_DIFFERENCE, "{!r} claims too much", "write: found no clear difference"),
            (CHANNEL, "the word {!r} is not used here", "write: meridian"),
        ):
            if match := pattern.search(shown):
                yield at(reading, text.what, text.steps, complaint.format(match[0]), hint)


def nothing_repeated(reading: Reading) -> Iterator[Problem]:
    """No sentence stands word for word at two points."""
    first: dict[str, str] = {}
    for sentence, text in _sentences_of_points(reading):
        known = first.setdefault(sentence.casefold(), text.what)
        if known != text.what:
            message = f"{_short(sentence)} stands word for word at {known}"
            yield at(reading, text.what, text.steps, message, "say it in other words")


def no_boilerplate(reading: Reading) -> Iterator[Problem]:
    """No sentence stands at many points but for codes, levels and numbers."""
    alike: dict[str, list[Text]] = defaultdict(list)
    for sentence, text in _sentences_of_points(reading):
        if text.part not in LABELS:
            alike[skeleton(sentence)].append(text)
    for sentence, places in alike.items():
        points = dict.fromkeys(text.what.removeprefix("point ") for text in places)
        if len(points) > MOST_ALIKE:
            message = f"{_short(sentence)} stands at {', '.join(points)}, but for codes and numbers"
            for text in places:
                yield at(reading, text.what, text.steps, message, "say it in other words")


def _sentences_of_points(reading: Reading) -> Iterator[tuple[str, Text]]:
    """Every sentence said of a point, except the fixed ones."""
    for text in texts(reading):
        if text.what.startswith("point "):
            for sentence in sentences(text.shown):
                if sentence.casefold() not in FIXED:
                    yield sentence, text


def _short(sentence: str) -> str:
    return repr(sentence if len(sentence) <= 60 else sentence[:57] + "...")


def easy_to_read(reading: Reading) -> Iterator[Problem]:
    """What patients read asks for few years of school (Flesch-Kincaid)."""
    for text in texts(reading):
        hardest = HARDEST.get(text.part)
        if hardest is None or text.what.startswith("reference "):
            continue
        prose = BRACKETED.sub("", text.shown)
        if len(WORD.findall(prose)) >= FEWEST_WORDS and (asked := round(grade(prose), 1)) > hardest:
            message = f"reads at grade {asked}, above {hardest:g}"
            yield at(reading, text.what, text.steps, message, "shorter sentences, shorter words")
