"""The search alone, with the shipped content and with ten times as much."""

from __future__ import annotations

import time

from acuview.content import open_atlas
from acuview.model.atlas import Atlas
from acuview.search.index import Index
from benchmarks.figures import Figure, share_of, spread

TYPED = ("BL23", "bl 99", "shenshu", "shenshoo", "kidney shu", "kidny transport", "cherkin 2009")


def times(index: Index) -> list[float]:
    """Milliseconds for every letter of what people type."""
    out = []
    for words in TYPED:
        for end in range(1, len(words) + 1):
            start = time.perf_counter()
            index.find(words[:end])
            out.append((time.perf_counter() - start) * 1000)
    return out


def grown(atlas: Atlas, size: int) -> Atlas:
    """An atlas with that many points and references, none of them the same."""
    points, references = list(atlas.points.values()), list(atlas.references.items())
    more_points, more_references = dict(atlas.points), dict(atlas.references)
    for n in range(size - len(points)):
        like = points[n % len(points)]
        tail = "".join(chr(97 + n // 26**k % 26) for k in range(3))
        names = like.names._replace(
            pinyin=like.names.pinyin[::-1] + tail, english=f"{like.names.english} {tail}"
        )
        code = f"{like.code}{100 + n}"
        more_points[code] = like._replace(code=code, names=names)
    for n in range(size - len(references)):
        name, paper = references[n % len(references)]
        more_references[f"{name}-{n}"] = paper._replace(id=f"{name}-{n}", year=1000 + n)
    return atlas._replace(points=more_points, references=more_references)


def measure() -> list[Figure]:
    """Building the index once, then each keystroke."""
    figures = []
    atlas = open_atlas()
    for what, content in (("search", atlas), ("search, 1,600 points", grown(atlas, 1600))):
        index = Index(content)
        start = time.perf_counter()
        index.prepare()
        built = (time.perf_counter() - start) * 1000
        index.find("shenshoo")
        taken = times(index)
        note = f"{spread(taken)}, built in {built:.0f} ms"
        figures.append(Figure(f"{what}, a keystroke, p95", share_of(taken, 95), 8.0, "ms", note))
    return figures
