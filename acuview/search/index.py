"""The ranked index: what was typed in, the likeliest things first; knows no widget and no file."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate

from acuview.model.atlas import Atlas
from acuview.model.record import Record
from acuview.search.findable import Findable, everything
from acuview.search.fold import fold, split_code, words_of
from acuview.search.near import Neighbours

CODE, OLDER_CODE, LEVEL, NAME = 100.0, 98.0, 97.0, 96.0
PREFIX, WORDS, INSIDE, NEAR = 80.0, 60.0, 45.0, 30.0
CLOSENESS = 5.0
"""What a match that covers the whole of a name has over one that covers next to nothing."""
CODE_SLIPS = 2
PAPERS_LAST = 10.0
"""Long titles hold many words: by a single word a paper comes after everything else."""
LONGEST_QUERY = 200
MOST_INSIDE = 400


class Hit(Record):
    """One thing found; `matched` is the part of it that was found, best score first."""

    id: str
    kind: str
    title: str
    matched: str
    score: float


class _Key(Record):
    folded: str
    entry: int
    shown: str
    exact: float


Words = Callable[[str], list[str]]


class _Found(Record):
    score: float
    matched: str


class Index:
    """Finds things of an atlas; builds itself when it is first asked."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._tables: _Tables | None = None

    def find(self, words: str, limit: int = 20) -> tuple[Hit, ...]:
        """The best hits for what was typed, best first; empty where there is nothing like it."""
        tables = self.prepare()
        found = _Search(tables, words[:LONGEST_QUERY]).run(limit)
        ranked = sorted(found.items(), key=lambda item: (-item[1].score, item[0]))
        hits = []
        for entry, (score, matched) in ranked[:limit]:
            thing = tables.things[entry]
            hits.append(Hit(thing.id, thing.kind, thing.title, matched, round(score, 2)))
        return tuple(hits)

    def nearest(self, words: str, limit: int = 5) -> tuple[str, ...]:
        """The points whose codes are nearest to a code that is not there."""
        tables = self.prepare()
        return tuple(tables.things[e].id for e in tables.nearest_codes(fold(words), limit))

    def prepare(self) -> _Tables:
        """Builds the index now, for instance while the program has nothing to do."""
        if self._tables is None:
            self._tables = _Tables(everything(self._atlas))
        return self._tables


class _Tables:
    """The things, and every way that leads to them."""

    def __init__(self, things: Iterable[Findable]) -> None:
        self.things = tuple(things)
        self.keys = sorted(key for n, thing in enumerate(self.things) for key in _keys(n, thing))
        self.folded = [key.folded for key in self.keys]
        self.text = "\n".join(self.folded)
        self.starts = list(accumulate((len(key) + 1 for key in self.folded), initial=0))
        self.word_places: dict[str, dict[int, str]] = {}
        for n, thing in enumerate(self.things):
            for shown in thing.words:
                for word in {*words_of(shown), fold(shown)}:
                    self.word_places.setdefault(word, {}).setdefault(n, shown)
        self.words = sorted(self.word_places)
        self.families = {fold(c) for t in self.things if t.kind == "meridian" for c in t.codes}
        self._near_names: Neighbours | None = None
        self._near_words: Neighbours | None = None

    @property
    def near_names(self) -> Neighbours:
        """Names as they are misspelt."""
        if self._near_names is None:
            self._near_names = Neighbours(dict.fromkeys(k.folded for k in self.keys))
        return self._near_names

    @property
    def near_words(self) -> Neighbours:
        """Single words as they are misspelt."""
        if self._near_words is None:
            self._near_words = Neighbours(self.words)
        return self._near_words

    def keys_from(self, folded: str) -> Sequence[_Key]:
        """Every key that begins so."""
        return self.keys[_beginning(self.folded, folded)]

    def keys_named(self, folded: str) -> Sequence[_Key]:
        """Every key that is exactly this."""
        return self.keys[bisect_left(self.folded, folded) : bisect_right(self.folded, folded)]

    def keys_with(self, folded: str) -> Iterator[_Key]:
        """Keys that hold this anywhere, each once, so many at most."""
        whole_keys = re.finditer(f".*{re.escape(folded)}", self.text)
        for _, match in zip(range(MOST_INSIDE), whole_keys, strict=False):
            yield self.keys[bisect_right(self.starts, match.start()) - 1]

    def words_from(self, word: str) -> list[str]:
        """Every known word that begins so."""
        return self.words[_beginning(self.words, word)]

    def nearest_codes(self, folded: str, limit: int) -> list[int]:
        """Points by how little their code differs: fewest slips first, then the nearest number."""
        wanted = split_code(folded)
        if wanted is None:
            return []
        ranked: dict[int, tuple[int, int, int]] = {}
        for code, slips in self.near_names.near(folded, most=CODE_SLIPS):
            parts = split_code(code)
            for key in self.keys_named(code) if parts else ():
                if parts and key.exact in (CODE, OLDER_CODE):
                    rank = (slips, abs(parts[1] - wanted[1]), key.entry)
                    ranked[key.entry] = min(ranked.get(key.entry, rank), rank)
        return sorted(ranked, key=lambda n: ranked[n])[:limit]


def _beginning(words: list[str], start: str) -> slice:
    """Where in sorted words those stand that begin so."""
    return slice(bisect_left(words, start), bisect_right(words, f"{start}\U0010ffff"))


def _keys(entry: int, thing: Findable) -> Iterator[_Key]:
    for n, code in enumerate(thing.codes):
        yield _Key(fold(code), entry, code, OLDER_CODE if n else CODE)
    for level in thing.levels:
        yield _Key(fold(level), entry, level, LEVEL)
    for name in thing.names:
        if folded := fold(name):
            yield _Key(folded, entry, name, NAME)


class _Search:
    """One search; each step only adds what the steps before it did not find better."""

    def __init__(self, tables: _Tables, typed: str) -> None:
        self._tables = tables
        self._whole = fold(typed)
        self._words = self._joined(words_of(typed))
        self._found: dict[int, _Found] = {}

    def run(self, limit: int) -> dict[int, _Found]:
        """Every thing found, by its number."""
        if not self._whole:
            return {}
        self._by_key()
        if len(self._whole) > 1 or not self._whole.isascii():
            self._by_words(self._tables.words_from, WORDS)
            if len(self._found) < limit:
                self._inside()
        if all(found.score < WORDS for found in self._found.values()):
            self._nearly()
        return self._found

    def _joined(self, words: tuple[str, ...]) -> list[str]:
        """The words, with a code's letters and number (`bl 23`) put together again."""
        out: list[str] = []
        for word in words:
            if out and word.isdecimal() and out[-1] in self._tables.families:
                out[-1] = fold(out[-1] + word)
            else:
                out.append(fold(word))
        return out

    def _add(self, entry: int, score: float, matched: str) -> None:
        known = self._found.get(entry)
        if known is None or score > known.score:
            self._found[entry] = _Found(score, matched)

    def _by_key(self) -> None:
        for key in self._tables.keys_from(self._whole):
            if key.folded == self._whole:
                self._add(key.entry, key.exact, key.shown)
            elif key.exact != LEVEL:
                self._add(key.entry, PREFIX + self._share(key), key.shown)

    def _share(self, key: _Key) -> float:
        return CLOSENESS * len(self._whole) / len(key.folded)

    def _by_words(self, likely: Words, tier: float) -> None:
        """Things of which every word typed begins (or nearly is) some word."""
        common: dict[int, tuple[float, str]] | None = None
        for word in self._words:
            here: dict[int, tuple[float, str]] = {}
            for known in likely(word):
                share = CLOSENESS * len(word) / max(len(known), len(word)) / len(self._words)
                for entry, shown in self._tables.word_places[known].items():
                    if common is not None and entry not in common:
                        continue
                    if entry not in here or here[entry][0] < share:
                        here[entry] = (share, shown)
            if common is not None:
                here = {n: (common[n][0] + share, common[n][1]) for n, (share, _) in here.items()}
            common = here
        for entry, (share, shown) in (common or {}).items():
            paper = self._tables.things[entry].kind == "reference"
            self._add(entry, tier + share - (PAPERS_LAST if paper else 0), shown)

    def _inside(self) -> None:
        for key in self._tables.keys_with(self._whole):
            self._add(key.entry, INSIDE + self._share(key), key.shown)

    def _nearly(self) -> None:
        tables = self._tables
        if split_code(self._whole):
            for rank, entry in enumerate(tables.nearest_codes(self._whole, 5)):
                self._add(entry, NEAR - rank, tables.things[entry].id)
            return
        for folded, slips in tables.near_names.near(self._whole):
            for key in tables.keys_named(folded):
                self._add(key.entry, NEAR - 5 * slips + CLOSENESS, key.shown)
        self._by_words(self._nearly_words, NEAR - CLOSENESS)

    def _nearly_words(self, word: str) -> list[str]:
        nearly = [known for known, _ in self._tables.near_words.near(word)]
        return self._tables.words_from(word) + nearly
