"""Answers how the open point is found on the plate at hand; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acuview.geometry.construct import GeometryError
from acuview.geometry.layout import Layouter
from acuview.model.atlas import Atlas
from acuview.state.place import Place

if TYPE_CHECKING:
    from acuview.diagram.locator import Locator
    from acuview.reading.walk import Walk


class Ways:
    """Works out each way when it is first asked for."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._layouters: dict[str, Layouter] = {}
        self._known: dict[tuple[str, str, str | None], Walk | None] = {}

    def walk(self, place: Place) -> Walk | None:
        """The way to an open point; None where nothing of that kind is on this plate."""
        if place.kind != "point" or place.subject is None:
            return None
        key = (place.plate, place.subject, place.site)
        if key not in self._known:
            self._known[key] = self._walk(*key)
        return self._known[key]

    def _walk(self, plate: str, code: str, site: str | None) -> Walk | None:
        from acuview.reading.walk import placement_of, walk_of  # late: no start asks the way

        placement = placement_of(self._atlas, code, plate, site)
        if placement is None:
            return None
        layouter = self._layouters.setdefault(
            plate, Layouter(self._atlas, self._atlas.plates[plate])
        )
        try:
            return walk_of(self._atlas, layouter, code, placement)
        except GeometryError:
            return None

    def locator(self, place: Place, at: int) -> Locator | None:
        """The way at a stop, on the side that is shown."""
        from acuview.diagram.locator import Locator, is_flipped  # late, as above

        walk = self.walk(place)
        if walk is None:
            return None
        return Locator(walk, at, is_flipped(self._atlas.plates[place.plate], place.side))

    def stop_of(self, place: Place, word: int) -> int | None:
        """The stop at which a finding step is read."""
        walk = self.walk(place)
        stops = walk.stops if walk else ()
        return next((at for at, stop in enumerate(stops) if stop.word == word), None)
