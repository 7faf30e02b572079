"""Brings the way to a point before the reader's eyes, and gives the view back afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acuview.diagram.camera import Camera
    from acuview.diagram.choosing import Choosing
    from acuview.diagram.locator import Locator
    from acuview.diagram.looking import Looking

MARGIN = 40.0
"""Pixels kept free about the way when it is framed."""
CLOSE = 26.0
"""Pixels to a cm at most."""
READABLE = 0.6
"""A view that is no farther off than by this share of the framed one is left as it is."""


class Locating:
    """Frames the way when it is opened, and follows it only where it leads out of view."""

    def __init__(self, looking: Looking, choosing: Choosing) -> None:
        self._looking = looking
        self._choosing = choosing
        self._before: Camera | None = None
        self._framed: Camera | None = None

    def show(self, locator: Locator | None) -> None:
        """Shows a way at a stop, or none."""
        was = self._choosing.sight.locator
        if locator is None:
            if was is not None:
                self._give_back()
        elif was is None:
            self._before = self._looking.goal
            self._come(locator)
        elif was.walk != locator.walk or was.flipped != locator.flipped or self._is_lost(locator):
            self._come(locator)
        self._choosing.show(self._choosing.sight._replace(locator=locator))

    def _is_lost(self, locator: Locator) -> bool:
        return not all(self._looking.is_in_view(cm) for cm in locator.needed)

    def _come(self, locator: Locator) -> None:
        """Frames the whole way, unless it can be read where it is."""
        looking, frame = self._looking, locator.frame
        corners = ((frame.left, frame.top), (frame.right, frame.bottom))
        near = looking.camera_for(frame, MARGIN, CLOSE)
        readable = looking.goal.px_per_cm >= READABLE * near.px_per_cm
        if not readable or not all(looking.is_in_view(cm) for cm in corners):
            looking.travel(near)
        self._framed = looking.goal

    def _give_back(self) -> None:
        """The view as it was, unless the reader has moved it since."""
        if self._before is not None and self._looking.goal == self._framed:
            self._looking.travel(self._before)
        self._before = self._framed = None
