"""Answers which points the drawing marks: those of a protocol, and those that are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acuview.model.atlas import Atlas
from acuview.state.place import Place

if TYPE_CHECKING:
    from acuview.diagram.marked import Marked
    from acuview.reading.protocol import Key, Protocol


class Markings:
    """Works each protocol out when it is first asked for; knows no widget."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._protocols: dict[str, Protocol | None] = {}

    def protocol(self, subject: str | None) -> Protocol | None:
        """The points of a reference; None for anything else."""
        if subject is None or subject not in self._atlas.references:
            return None
        if subject not in self._protocols:
            from acuview.reading.protocol import protocol_of  # late: no start opens a paper

            self._protocols[subject] = protocol_of(self._atlas, subject)
        return self._protocols[subject]

    def shown(self, place: Place, hovered: str) -> Protocol | None:
        """The protocol to be shown: of the paper that is pointed at, or else the open one."""
        return self.protocol(hovered) or self.protocol(place.subject)

    def key(self, place: Place, hovered: str) -> Key | None:
        """What the signs on the plate mean; None where there are none."""
        protocol = self.shown(place, hovered)
        if protocol is None:
            return None
        from acuview.reading.protocol import key_of  # late, as above

        return key_of(protocol, place.plate)

    def plates(self, subject: str, here: str) -> dict[str, int]:
        """The plates that together show a paper's points, and how many each of them shows."""
        protocol = self.protocol(subject)
        return {p: protocol.count_on(p) for p in protocol.plates(here)} if protocol else {}

    def marked(self, place: Place, hovered: str, compared: tuple[str, ...]) -> Marked | None:
        """All marks; an open paper brings its points out, one that is pointed at only rings them.

        Compared points are numbered from 1.
        """
        protocol = self.shown(place, hovered)
        if protocol is None and not compared:
            return None
        from acuview.diagram.marked import Marked, Marking, marks_of  # late, as above

        marks = list(marks_of(protocol)) if protocol else []
        marks += [Marking(code, "compared", str(n)) for n, code in enumerate(compared, 1)]
        is_open = protocol is not None and protocol.reference == place.subject
        calls = {one.point for one in marks} if is_open else set()
        told = self.key(place, hovered)
        return Marked(tuple(marks), frozenset(calls), told.in_words() if told else "")
