"""The one piece of mark-up in the words: `[shown](kind:name)`. Nothing else means anything."""

from __future__ import annotations

import re
from collections.abc import Iterator

from acuview.model.record import Record

KINDS = ("landmark", "term", "point", "meridian", "reference", "topic")
LINK = re.compile(r"\[([^\[\]]+)\]\(([a-z]+):([^()\[\]]+)\)")


class Piece(Record):
    """Some words; where `kind` is set they name something."""

    text: str
    kind: str | None = None
    name: str | None = None


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of a text, in order; joined, their texts are what a reader sees."""
    end = 0
    for match in LINK.finditer(text):
        if match.start() > end:
            yield Piece(text[end : match.start()])
        yield Piece(match[1], match[2], match[3])
        end = match.end()
    if end < len(text):
        yield Piece(text[end:])


def plain(text: str) -> str:
    """What a reader sees of a text."""
    return "".join(piece.text for piece in pieces(text))
