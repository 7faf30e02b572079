"""Where the view looks: zoom, pan and rest; moves only when told, and tells when it moved.

Where the reader asked to go somewhere (`travel` and all that ends in it), it may glide there; what
hand and wheel do is done at once, and ends a glide.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from acuview.diagram.camera import Box, Camera, Stage
from acuview.geometry.curve import XY

if TYPE_CHECKING:
    from acuview.diagram.gliding import Glide

Pace = Callable[[], int]
"""How long a move may take at this moment, in ms; 0 for none."""
REST_MS = 80
"""The picture rests when nothing moved for so long."""
REGION = 14.0
"""Pixels to a cm that a double click brings; nearer than that it comes nearer by half."""
NEARER = 1.25
"""How much a key press zooms."""
IN_VIEW = 12.0
"""A spot so far from the window's edge is in view."""


class Looking(QObject):
    """The camera of a window and what moves it; without a pace it never glides.

    Signals:
        moved(): the camera is another one.
        rested(): it has been still for a moment.
    """

    moved = Signal()
    rested = Signal()

    def __init__(self, figure: Box, parent: QObject, pace: Pace | None = None) -> None:
        super().__init__(parent)
        self._pace = pace
        self._glide: Glide | None = None
        self._stage = Stage(figure, 1.0, 1.0)
        self._camera = self._stage.fit()
        self.is_whole = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.rested)

    @property
    def camera(self) -> Camera:
        """Where the window looks now."""
        return self._camera

    @property
    def goal(self) -> Camera:
        """Where the window will look when a glide has come to its end."""
        return self._camera if self._glide is None else self._glide.goal

    @property
    def size(self) -> tuple[float, float]:
        """The window, in pixels."""
        return (self._stage.width, self._stage.height)

    @property
    def view(self) -> Box:
        """What the window shows, in cm."""
        return self._camera.view(*self.size)

    @property
    def whole(self) -> Camera:
        """The camera that shows the whole figure."""
        return self._stage.fit()

    @property
    def is_moving(self) -> bool:
        """Whether it moved just now."""
        return self._rest.isActive()

    def rest(self, after_ms: int = REST_MS) -> None:
        """Tells `rested` after a while, unless something moves before."""
        self._rest.start(after_ms)

    def resize(self, width: float, height: float) -> None:
        """Another window: the whole figure stays whole, a part keeps its middle."""
        self.arrive()
        before, self._stage = self._stage, self._stage._replace(width=width, height=height)
        if self.is_whole:
            self.go(self._stage.fit())
        else:
            dx, dy = (width - before.width) / 2, (height - before.height) / 2
            self.go(self._camera.panned(dx, dy))

    def fit(self) -> None:
        """The whole figure."""
        self.travel(self._stage.fit())

    def nearer(self) -> None:
        """One key press nearer."""
        self.zoom(NEARER)

    def farther(self) -> None:
        """One key press farther off."""
        self.zoom(1 / NEARER)

    def zoom(self, factor: float, at: XY | None = None) -> None:
        """Nearer or farther by a factor; what lies under the pixel `at` stays there."""
        at = at or (self._stage.width / 2, self._stage.height / 2)
        self.go(self._camera.zoomed(self._camera.px_per_cm * factor, at))

    def pan(self, dx: float, dy: float) -> None:
        """Moves the picture by so many pixels."""
        self.go(self._camera.panned(dx, dy))

    def look_at(self, cm: XY, *, at_once: bool) -> None:
        """Brings a place on the plate to the middle."""
        x, y = self._camera.to_px(cm)
        camera = self._camera.panned(self._stage.width / 2 - x, self._stage.height / 2 - y)
        (self.go if at_once else self.travel)(camera)

    def zoom_to_region(self, at: XY) -> None:
        """Nearer to the region about a pixel, which comes to the middle."""
        k = self._camera.px_per_cm
        camera = self._camera.zoomed(REGION if k < REGION * 0.8 else k * 1.6, at)
        width, height = self.size
        self.travel(camera.panned(width / 2 - at[0], height / 2 - at[1]))

    def is_in_view(self, cm: XY) -> bool:
        """Whether a place on the plate is (or will be, after a glide) well within the window."""
        x, y = self.goal.to_px(cm)
        width, height = self.size
        return IN_VIEW <= x <= width - IN_VIEW and IN_VIEW <= y <= height - IN_VIEW

    def reveal(self, cm: XY) -> None:
        """The shortest pan that brings a place into view; none if it is there already."""
        if not self.is_in_view(cm):
            self.travel(self._stage.showing(self.goal, cm, min(self.size) / 5))

    def reveal_any(self, places: Sequence[XY]) -> None:
        """The same for the first of some places, unless one of them is in view."""
        if places and not any(self.is_in_view(cm) for cm in places):
            self.reveal(places[0])

    def camera_for(self, box: Box, margin: float, closest: float) -> Camera:
        """The camera that shows a box (cm) in the middle, so many pixels from the edges."""
        width, height = self.size
        room = (max(width - 2 * margin, 1.0), max(height - 2 * margin, 1.0))
        k = min(room[0] / max(box.width, 1e-6), room[1] / max(box.height, 1e-6), closest)
        k = max(k, self._stage.fit().px_per_cm)
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        return self._stage.held(Camera(k, width / 2 - x * k, height / 2 - y * k))

    def go(self, camera: Camera) -> None:
        """Looks elsewhere at once, as near as may be to what was asked for."""
        self.halt()
        self._look(self._stage.held(camera))

    def travel(self, camera: Camera) -> None:
        """Goes elsewhere because the reader asked to: in a glide, where glides are wanted."""
        camera = self._stage.held(camera)
        if camera == self.goal:
            return
        ms = self._pace() if self._pace is not None else 0
        if ms <= 0:
            self.go(camera)
            return
        from acuview.diagram.gliding import Glide  # late: no start goes anywhere

        self.halt()
        glide = self._glide = Glide(self._camera, camera, ms, self)
        glide.valueChanged.connect(self._follow)
        glide.finished.connect(self.arrive)
        glide.start()

    def halt(self) -> None:
        """Ends a glide where it is: the reader has taken hold of the picture."""
        glide, self._glide = self._glide, None
        if glide is not None:
            glide.stop()
            glide.deleteLater()

    def arrive(self) -> None:
        """Ends a glide where it leads to."""
        if self._glide is not None:
            self.go(self._glide.goal)
            self.rest(0)

    def _follow(self, share: float) -> None:
        if self._glide is not None:
            self._look(self._glide.camera(share))

    def _look(self, camera: Camera) -> None:
        self.is_whole = camera == self._stage.fit()
        if camera != self._camera:
            self._camera = camera
            self.rest()
            self.moved.emit()
