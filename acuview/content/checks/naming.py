"""Rules on the names of points and meridians: pinyin with its tone marks, hanzi in hanzi fields."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from acuview.content.checks.report import at, texts
from acuview.content.folder import Reading
from acuview.content.problem import Problem

HANZI = re.compile(r"[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
TONES = "\u0304\u0301\u030c\u0300"
NEUTRAL = ("zi", "tou", "de")
"""Syllables that may stand without a tone mark."""
# Initials, each with the finals that it takes.
FINALS = {
    "": "a ai an ang ao e ei en eng er o ou",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo ü üe",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ü üe",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u ua uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing o ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
}


@cache
def toned_syllables() -> frozenset[str]:
    """Every syllable with each tone mark on the right vowel, and the few neutral ones."""
    out = set(NEUTRAL)
    for initial, finals in FINALS.items():
        for final in finals.split():
            spot = len(initial) + _marked_vowel(final)
            plain = initial + final
            out.update(plain[: spot + 1] + tone + plain[spot + 1 :] for tone in TONES)
    return frozenset(unicodedata.normalize("NFC", syllable) for syllable in out)


def _marked_vowel(final: str) -> int:
    """Which letter of a final bears the mark: a or e, the o of ou, or else the last vowel."""
    for vowel in "ae":
        if vowel in final:
            return final.index(vowel)
    if "ou" in final:
        return final.index("o")
    return max(final.rfind(vowel) for vowel in "iouü")


def syllable_counts(word: str) -> set[int]:
    """In how many syllables a word of pinyin can be cut; empty if it is no pinyin."""
    known = toned_syllables()
    ways: list[set[int]] = [{0}]
    for end in range(1, len(word) + 1):
        cuts = (start for start in range(max(0, end - 6), end) if word[start:end] in known)
        ways.append({count + 1 for start in cuts for count in ways[start]})
    return ways[-1]


def names_well_written(reading: Reading) -> Iterator[Problem]:
    """Pinyin is valid, with a tone mark a syllable and a syllable a character; hanzi are hanzi."""
    atlas = reading.atlas
    named = [(f"point {code}", point.names) for code, point in atlas.points.items()]
    named += [(f"meridian {code}", meridian.names) for code, meridian in atlas.meridians.items()]
    for what, names in named:
        sound = True
        for key in ("hanzi", "hanzi_traditional"):
            if not all(map(HANZI.fullmatch, getattr(names, key))):
                sound = False
                message = f"{key} holds something that is no hanzi"
                yield at(reading, what, ("names", key), message, "hanzi alone, no spaces or signs")
        if sound and len(names.hanzi) != len(names.hanzi_traditional):
            message = "hanzi and hanzi_traditional differ in length"
            yield at(reading, what, ("names", "hanzi_traditional"), message)
        fault = _pinyin_fault(names.pinyin, len(names.hanzi) if sound else None)
        if fault:
            hint = "one tone mark a syllable, as in Shènshū"
            yield at(reading, what, ("names", "pinyin"), fault, hint)


def _pinyin_fault(pinyin: str, characters: int | None) -> str:
    """What is wrong with a name in pinyin, or nothing."""
    totals = {0}
    for word in re.split(r"[\s'’]+", unicodedata.normalize("NFC", pinyin).lower()):
        counts = syllable_counts(word)
        if not counts:
            return f"{word!r} of {pinyin!r} is no pinyin with tone marks"
        totals = {total + count for total in totals for count in counts}
    if characters is not None and characters not in totals:
        return f"{pinyin!r} does not have a syllable for each of the {characters} hanzi"
    return ""


def hanzi_in_names_only(reading: Reading) -> Iterator[Problem]:
    """No hanzi outside the name fields."""
    for text in texts(reading):
        if HANZI.search(text.shown):
            message, hint = "hanzi outside the name fields", "use pinyin in running text"
            yield at(reading, text.what, text.steps, message, hint)
