"""Points that are marked on a plate because something else holds them: a protocol, a comparison."""

from __future__ import annotations

from typing import Literal

from acuview.model.record import Record
from acuview.reading.protocol import Protocol

Sign = Literal["fixed", "menu", "alone", "named", "compared"]
"""What a mark looks like; each has a shape of its own, so that colour tells nothing by itself."""


class Marking(Record):
    """A point to be marked on both sides of the body; `tag` stands before its code as a label."""

    point: str
    sign: Sign
    tag: str = ""


def marks_of(protocol: Protocol) -> tuple[Marking, ...]:
    """The marks of a protocol's points, each by how it was used."""
    return tuple(Marking(one.code, one.use.value) for one in protocol.held if one.plates)


class Marked(Record):
    """All that is marked.

    `calls` are the points that are brought out: all others step back and have no labels. `told` is
    for those who do not see the drawing.
    """

    marks: tuple[Marking, ...]
    calls: frozenset[str] = frozenset()
    told: str = ""

    @property
    def tags(self) -> tuple[tuple[str, str], ...]:
        """Points that must have a label, with what stands before their code."""
        return tuple((one.point, one.tag) for one in self.marks if one.tag)
