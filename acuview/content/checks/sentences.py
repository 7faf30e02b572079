"""Texts cut into sentences, words, syllables and numbers; the Flesch-Kincaid grade."""

from __future__ import annotations

import re

END = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[]?(?:[A-Z0-9]|acuview))")
WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿĀ-ž\u01cd-\u01dc']+(?:-\d+)?|[A-Z]*\d+(?:[.,]\d+)*")
VOWELS = re.compile(r"[aeiouyÀ-ÖØ-öø-ÿĀ-ž\u01cd-\u01dc]+")
SILENT = re.compile(
    r"(?<=[^aeiouyl])es?$|(?<=[aeiou]l)es?$|(?<=[^aeiouyltd])ed$|(?<=[aeiouyl]l)ed$"
)
CODE = re.compile(r"\b(?:EX-)?[A-Z]{1,3}\d+\b")
NUMBER = re.compile(r"(?<![\d.])(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)")
UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMERALS = {word: str(number) for number, word in enumerate((*UNITS, "eleven", "twelve"), 1)}
NUMERALS |= {word: str(ten * 10) for ten, word in enumerate(TENS, 2)}
IN_WORDS = re.compile(rf"\b({'|'.join(NUMERALS)})\b", re.IGNORECASE)
COUNTED = re.compile(
    rf"{IN_WORDS.pattern}(?= (?:\w+ )?(?:people|patients|women|men|trials|studies|reviews|sessions"
    r"|treatments|days|weeks|months|years)\b)",
    re.IGNORECASE,
)
VARIABLE = re.compile(rf"{CODE.pattern}|{NUMBER.pattern}|{IN_WORDS.pattern}", re.IGNORECASE)
HISSING = re.compile(r"(?:[sxz]|ch|sh|[cg])es$")


def sentences(text: str) -> list[str]:
    """The sentences of a text without mark-up, spaces folded."""
    return [part for part in END.split(" ".join(text.split())) if part]


def syllables(word: str) -> int:
    """How many syllables an English word has, as near as its letters tell; one at the least."""
    word = word.lower()
    if not HISSING.search(word):
        word = SILENT.sub("", word)
    return max(1, len(VOWELS.findall(word)))


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: years of school (United States) that the text asks for."""
    words = WORD.findall(text)
    count = len(sentences(text))
    if not words or not count:
        return 0.0
    spoken = sum(map(syllables, words))
    return 0.39 * len(words) / count + 11.8 * spoken / len(words) - 15.59


def numbers(text: str) -> set[str]:
    """The numbers of a text, each in its shortest form; codes of points and vertebrae are none."""
    found = NUMBER.findall(CODE.sub(" ", text))
    return {f"{float(number.replace(',', '')):.12g}" for number in found}


def skeleton(sentence: str) -> str:
    """A sentence without its codes, levels and numbers: what boilerplate has in common."""
    return VARIABLE.sub("#", sentence).casefold()


def in_words(text: str) -> set[str]:
    """The numbers that a text writes as words, in digits."""
    return {NUMERALS[word.lower()] for word in IN_WORDS.findall(text)}


def figures(text: str) -> set[str]:
    """The numbers of a text, and those in words that count people, studies or time."""
    counted = {NUMERALS[word.lower()] for word in COUNTED.findall(text)}
    return numbers(text) | (counted - {"1"})
