"""Words that are nearly the same: a bounded edit distance behind a cheap filter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def slips_allowed(word: str) -> int:
    """How many slips of the finger a word of this length may hold."""
    return (len(word) >= 4) + (len(word) >= 6) + (len(word) >= 11)


def distance(one: str, other: str, most: int) -> int | None:
    """Letters to add, drop, change or swap with a neighbour, or None beyond `most`.

    >>> distance("shenshoo", "shenshu", 2), distance("sehnshu", "shenshu", 2)
    (2, 1)
    """
    if abs(len(one) - len(other)) > most:
        return None
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        last_but_one, before, row = before, row, [i]
        for j, b in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 < j and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, last_but_one[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None


class Neighbours:
    """Finds the words of a fixed list that lie within a few slips of a given one.

    Each word is kept with the set of its letters as bits: a slip changes at most one letter for
    another, so words whose sets differ by more than the slips allowed are never compared.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._by_length: dict[int, list[tuple[int, str]]] = {}
        for word in words:
            self._by_length.setdefault(len(word), []).append((_letters(word), word))

    def near(self, word: str, most: int | None = None) -> Iterator[tuple[str, int]]:
        """Every word within so many slips (by its length where not said), with its distance."""
        most = slips_allowed(word) if most is None else most
        mine = _letters(word)
        for length in range(len(word) - most, len(word) + most + 1) if most else ():
            for letters, other in self._by_length.get(length, ()):
                if (mine & ~letters).bit_count() > most or (letters & ~mine).bit_count() > most:
                    continue
                away = distance(word, other, most)
                if away is not None:
                    yield other, away


def _letters(word: str) -> int:
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) % 61)
    return bits
