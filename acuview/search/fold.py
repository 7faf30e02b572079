"""Brings what a reader types and what the content says to one spelling; knows no index."""

from __future__ import annotations

import re
import unicodedata

VARIANTS = str.maketrans({"兪": "俞", "穴": None})
"""Hanzi written in two ways, and the word for acupoint that may follow any name."""
ASCII_WORD = re.compile(r"[0-9a-z]+")
LEADING_ZEROS = re.compile(r"(?<=[a-z])0+(?=[0-9])")
CODE = re.compile(r"([a-z]+)([0-9]{1,4})")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text: lower case, without tone marks, cut at everything else.

    >>> words_of("Shèn shū (BL-023)")
    ('shen', 'shu', 'bl', '023')
    """
    if text.isascii():
        return tuple(ASCII_WORD.findall(text.lower()))
    plain = unicodedata.normalize("NFKD", text.translate(VARIANTS)).casefold()
    spread = unicodedata.normalize("NFKD", plain)
    letters = (c if c.isalnum() else " " for c in spread if not unicodedata.combining(c))
    return tuple("".join(letters).split())


def fold(text: str) -> str:
    """A text as one folded word; leading zeros of a code's number go.

    >>> fold("BL-023"), fold("Shèn shū"), fold("EX-B2")
    ('bl23', 'shenshu', 'exb2')
    """
    return LEADING_ZEROS.sub("", "".join(words_of(text)))


def split_code(folded: str) -> tuple[str, int] | None:
    """Letters and number of a folded word that looks like a code, or None.

    >>> split_code("bl23"), split_code("shenshu")
    (('bl', 23), None)
    """
    match = CODE.fullmatch(folded)
    return (match[1], int(match[2])) if match else None
