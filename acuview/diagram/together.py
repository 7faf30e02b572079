"""Brings compared points before the reader's eyes together, and gives the view back afterwards."""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING

from acuview.diagram.camera import Box

if TYPE_CHECKING:
    from acuview.diagram.camera import Camera
    from acuview.diagram.looking import Looking
    from acuview.diagram.marked import Marked
    from acuview.diagram.scene import Scene
    from acuview.geometry.curve import XY

MARGIN = 70.0
"""Pixels kept free about the points when they are framed."""
CLOSEST = 11.0
"""Pixels to a cm at most: the region about the points stays in view."""
APART = 22.0
"""Points so many pixels apart have rings that can be told from each other."""


class Together:
    """Frames points that lie out of view or too close; a view in which all are seen stays."""

    def __init__(self, looking: Looking, scene: Scene) -> None:
        self._looking = looking
        self._scene = scene
        self._places: tuple[XY, ...] = ()
        self._before: tuple[Camera, bool] | None = None
        self._framed: tuple[float, XY] | None = None

    def follow(self, marked: Marked | None, side: str) -> None:
        """Brings points with tags into view, on a side of the body.

        Fewer than two on this plate give the view back.
        """
        tags = marked.tags if marked is not None else ()
        found = [self._scene.places_of(point, side)[:1] for point, _ in tags]
        places = tuple(place for some in found for place in some)
        if places == self._places:
            return
        self._places = places
        if len(places) < 2:
            self._give_back()
        elif not self._are_seen():
            self._frame()

    def _are_seen(self) -> bool:
        camera = self._looking.goal
        near = any(
            math.dist(camera.to_px(a), camera.to_px(b)) < APART
            for a, b in combinations(self._places, 2)
        )
        in_view = all(self._looking.is_in_view(cm) for cm in self._places)
        return in_view and (not near or camera.px_per_cm >= CLOSEST)

    def _frame(self) -> None:
        looking = self._looking
        if self._before is None:
            self._before = (looking.goal, looking.goal == looking.whole)
        xs, ys = [x for x, _ in self._places], [y for _, y in self._places]
        box = Box(min(xs), min(ys), max(xs), max(ys))
        looking.travel(looking.camera_for(box, MARGIN, CLOSEST))
        self._framed = self._standing()

    def _standing(self) -> tuple[float, XY]:
        """Scale and middle of the view: what a window of another size leaves as it is."""
        camera, (width, height) = self._looking.goal, self._looking.size
        return camera.px_per_cm, camera.to_cm((width / 2, height / 2))

    def _give_back(self) -> None:
        """The view as it was, unless the reader has moved it since."""
        if self._before is not None and self._framed is not None:
            (scale, middle), (now, here) = self._framed, self._standing()
            if scale == now and math.dist(middle, here) < 1 / scale:
                camera, was_whole = self._before
                self._looking.travel(self._looking.whole if was_whole else camera)
        self._before = self._framed = None
