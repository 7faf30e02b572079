"""Answers what evidence stands behind a place, and what a study's card says; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acuview.model.atlas import Atlas
from acuview.state.place import Place

if TYPE_CHECKING:
    from acuview.reading.exhibit import Shown
    from acuview.reading.study import Card


class Exhibits:
    """Puts together what is asked for, and keeps the last of it."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._last: tuple[tuple[str | None, str | None], Shown] | None = None

    def shown(self, place: Place) -> Shown:
        """The evidence behind what is open."""
        from acuview.reading.exhibit import shown_of  # late: no first picture shows it

        key = (place.kind, place.subject)
        if self._last is None or self._last[0] != key:
            self._last = (key, shown_of(self._atlas, *key))
        return self._last[1]

    def card(self, reference: str) -> Card:
        """The card of a study."""
        from acuview.reading.study import card_of  # late, as above

        return card_of(self._atlas, reference)
