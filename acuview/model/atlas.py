"""The atlas: all content, built once, shared, never changed."""

from __future__ import annotations

from collections.abc import Mapping

from acuview.model.meridian import Meridian, MeridianWords
from acuview.model.plate import Plate
from acuview.model.point import Acupoint, PointWords
from acuview.model.record import Record
from acuview.model.reference import Reference, Source, Term, Topic


class Atlas(Record):
    """All content by id, each mapping in its own natural order.

    `points`, `meridians` and `plates` are read at once; the other mappings may build a value only
    when it is asked for.
    """

    points: Mapping[str, Acupoint]
    meridians: Mapping[str, Meridian]
    plates: Mapping[str, Plate]
    point_words: Mapping[str, PointWords]
    meridian_words: Mapping[str, MeridianWords]
    references: Mapping[str, Reference]
    sources: Mapping[str, Source]
    topics: Mapping[str, Topic]
    glossary: Mapping[str, Term]

    def points_of(self, meridian: str) -> tuple[str, ...]:
        """Codes of the points of a meridian, in their own order."""
        return tuple(p.code for p in self.points.values() if p.meridian == meridian)
