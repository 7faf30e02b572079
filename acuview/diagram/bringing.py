"""What is brought before the reader's eyes: the way to a point, and points that are marked.

Makes what does it when it is first asked for: no start needs any of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acuview.diagram.choosing import Choosing
    from acuview.diagram.locating import Locating
    from acuview.diagram.locator import Locator
    from acuview.diagram.looking import Looking
    from acuview.diagram.marked import Marked
    from acuview.diagram.scene import Scene
    from acuview.diagram.together import Together


class Bringing:
    """Shows ways and marks, and moves the view where that was asked for."""

    def __init__(self, scene: Scene, looking: Looking, choosing: Choosing) -> None:
        self._scene = scene
        self._looking = looking
        self._choosing = choosing
        self._locating: Locating | None = None
        self._together: Together | None = None

    def show_way(self, locator: Locator | None) -> None:
        """Draws the way to a point; the first time it is brought into view."""
        if self._locating is None and locator is not None:
            from acuview.diagram.locating import Locating

            self._locating = Locating(self._looking, self._choosing)
        if self._locating is not None:
            self._locating.show(locator)

    def show_marked(self, marked: Marked | None) -> None:
        """Marks points; those that are compared are brought into view together."""
        self._choosing.show(self._choosing.sight._replace(marked=marked))
        if self._together is None and marked is not None and marked.tags:
            from acuview.diagram.together import Together

            self._together = Together(self._looking, self._scene)
        if self._together is not None:
            self._together.follow(marked, self._choosing.sight.chosen.side)
