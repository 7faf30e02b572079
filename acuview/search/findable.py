"""What can be found, and by which codes, names and words; knows no ranking."""

from __future__ import annotations

import re
from collections.abc import Iterator

from acuview.model.atlas import Atlas
from acuview.model.point import Acupoint
from acuview.model.record import Record

SAME = {"shu": "Transport", "transport": "Shu"}
"""English has two words for one kind of point; readers type either."""
VERTEBRA = re.compile(r"[CTLS][0-9]{1,2}")
EITHER = re.compile(r"\b(shu|transport)\b", re.IGNORECASE)


class Findable(Record):
    """One thing that can be found. `words` are texts of which single words count."""

    id: str
    kind: str
    title: str
    codes: tuple[str, ...]
    names: tuple[str, ...]
    levels: tuple[str, ...]
    words: tuple[str, ...]


def everything(atlas: Atlas) -> Iterator[Findable]:
    """Points, meridians, plates, topics and references, in that order."""
    for point in atlas.points.values():
        yield _point(atlas, point)
    for meridian in atlas.meridians.values():
        names = meridian.names
        yield Findable(
            id=meridian.code,
            kind="meridian",
            title=f"{meridian.code} {names.english}",
            codes=(meridian.code, *meridian.code_aliases),
            names=(names.english, names.pinyin, names.hanzi, names.hanzi_traditional),
            levels=(),
            words=(names.english, names.pinyin),
        )
    for plate in atlas.plates.values():
        yield Findable(plate.id, "plate", plate.title, (), (plate.title,), (), (plate.view,))
    for topic in atlas.topics.values():
        said = tuple(claim.said for claim in topic.claims)
        named = (topic.title, topic.id)
        yield Findable(f"topic:{topic.id}", "topic", topic.title, (), named, (), (*named, *said))
    for name, paper in atlas.references.items():
        cited = f"{paper.authors} {paper.year}"
        words = (cited, name, paper.title)
        yield Findable(name, "reference", paper.title, (), (name,), (), words)


def _point(atlas: Atlas, point: Acupoint) -> Findable:
    names = point.names
    english = (names.english, EITHER.sub(lambda word: SAME[word[1].lower()], names.english))
    codes = codes_of(atlas, point)
    heights = {point.location.level, *(placement.site for placement in point.placements)}
    levels = tuple(sorted(name for name in heights if name and VERTEBRA.fullmatch(name)))
    called = (names.pinyin, names.hanzi, names.hanzi_traditional, *english, *point.aliases)
    return Findable(
        id=point.code,
        kind="point",
        title=f"{point.code} {names.pinyin}",
        codes=codes,
        names=tuple(dict.fromkeys(called)),
        levels=levels,
        words=(*called, *codes, *point.categories, *levels, point.region),
    )


def codes_of(atlas: Atlas, point: Acupoint) -> tuple[str, ...]:
    """A point's code, then the same in every older code family of its meridian."""
    meridian = atlas.meridians.get(point.meridian)
    tail = point.code.removeprefix(point.meridian)
    if meridian is None or tail == point.code:
        return (point.code,)
    return (point.code, *(f"{family}{tail}" for family in meridian.code_aliases))
