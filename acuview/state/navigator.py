"""The one owner of where the reader is. Everything that shows something listens to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from acuview.model.atlas import Atlas
from acuview.state.place import Kind, Place, Side

LONGEST_HISTORY = 500


class Navigator(QObject):
    """Holds the current place and the history.

    Signals:
        moved(Place): the current place has changed.
        hovered(str): the pointer or list preview is over this id; "" for nothing. Not history.
        history_changed(): what `can_go_back` and `can_go_forward` answer may have changed.
    """

    moved = Signal(object)
    hovered = Signal(str)
    history_changed = Signal()

    def __init__(self, atlas: Atlas, start: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._atlas = atlas
        self._past: list[Place] = []
        self._future: list[Place] = []
        self._place = start
        self._hovered = ""

    @property
    def place(self) -> Place:
        """Where the reader is."""
        return self._place

    @property
    def can_go_back(self) -> bool:
        """Whether `back` leads anywhere."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether `forward` leads anywhere."""
        return bool(self._future)

    def go(self, place: Place) -> None:
        """Goes to a place; the same place again is no move and no history."""
        if place == self._place:
            return
        self._past.append(self._place)
        del self._past[:-LONGEST_HISTORY]
        self._future.clear()
        self._arrive(place)

    def open(
        self,
        subject: str,
        *,
        plate: str | None = None,
        side: Side | None = None,
        site: str | None = None,
    ) -> bool:
        """Opens a point, meridian, plate, topic or reference by its id; False if there is none.

        A topic's id may bear `topic:`. Plate and side stay as they are unless they are named.
        """
        kind = self.kind_of(subject)
        here = self._place
        if kind is None:
            if subject not in self._atlas.plates:
                return False
            self.go(here._replace(plate=subject))
            return True
        self.go(
            here._replace(
                plate=plate or here.plate,
                kind=kind,
                subject=subject.removeprefix("topic:"),
                side=side or here.side,
                site=site,
            )
        )
        return True

    def kind_of(self, subject: str) -> Kind | None:
        """What sort of thing an id names, or None (a plate is a view, not a subject)."""
        if subject in self._atlas.points:
            return "point"
        if subject in self._atlas.meridians:
            return "meridian"
        if subject.startswith("topic:") and subject.removeprefix("topic:") in self._atlas.topics:
            return "topic"
        if subject in self._atlas.references:
            return "reference"
        return None

    def close(self) -> None:
        """Steps back one level: a point to its meridian's overview is no step; it closes."""
        self.go(self._place._replace(kind=None, subject=None, site=None))

    def switch_side(self, side: Side) -> None:
        """Shows the same thing on the other side of the body."""
        self.go(self._place._replace(side=side))

    def back(self) -> None:
        """Goes to the place before this one."""
        if self._past:
            self._future.append(self._place)
            self._arrive(self._past.pop())

    def forward(self) -> None:
        """Undoes `back`."""
        if self._future:
            self._past.append(self._place)
            self._arrive(self._future.pop())

    def neighbour(self, by: int) -> str | None:
        """So many points on along the open point's meridian, or the first of an open meridian."""
        rank, codes = self.rank(), self._codes()
        if rank is not None:
            return codes[max(0, min(len(codes) - 1, rank[0] - 1 + by))]
        if self._place.kind == "meridian" and codes:
            return codes[0 if by > 0 else -1]
        return None

    def step(self, by: int) -> None:
        """Walks the open point's meridian, on the plate at hand."""
        code = self.neighbour(by)
        if code is not None:
            self.open(code)

    def rank(self) -> tuple[int, int] | None:
        """The open point's number on its meridian and how many there are, counted from 1."""
        if self._place.kind != "point" or self._place.subject is None:
            return None
        codes = self._codes()
        return codes.index(self._place.subject) + 1, len(codes)

    def _codes(self) -> tuple[str, ...]:
        subject = self._place.subject or ""
        point = self._atlas.points.get(subject)
        return self._atlas.points_of(point.meridian if point else subject)

    def hover(self, subject: str) -> None:
        """Previews an id everywhere; "" ends the preview."""
        if subject != self._hovered:
            self._hovered = subject
            self.hovered.emit(subject)

    def _arrive(self, place: Place) -> None:
        self._place = place
        self.history_changed.emit()
        self.moved.emit(place)
