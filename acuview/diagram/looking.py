"""Where the view looks: zoom, pan and rest; moves only when told, and tells when it moved."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from acuview.diagram.camera import Box, Camera, Stage
from acuview.geometry.curve import XY

REST_MS = 80
"""The picture rests when nothing moved for so long."""
REGION = 14.0
"""Pixels to a cm that a double click brings; nearer than that it comes nearer by half."""
NEARER = 1.25
"""How much a key press zooms."""
IN_VIEW = 12.0
"""A spot so far from the window's edge is in view."""


class Looking(QObject):
    """The camera of a window and what moves it.

    Signals:
        moved(): the camera is another one.
        rested(): it has been still for a moment.
    """

    moved = Signal()
    rested = Signal()

    def __init__(self, figure: Box, parent: QObject) -> None:
        super().__init__(parent)
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
        before, self._stage = self._stage, self._stage._replace(width=width, height=height)
        if self.is_whole:
            self.go(self._stage.fit())
        else:
            dx, dy = (width - before.width) / 2, (height - before.height) / 2
            self.go(self._camera.panned(dx, dy))

    def fit(self) -> None:
        """The whole figure."""
        self.go(self._stage.fit())

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

    def look_at(self, cm: XY) -> None:
        """Brings a place on the plate to the middle."""
        x, y = self._camera.to_px(cm)
        self.pan(self._stage.width / 2 - x, self._stage.height / 2 - y)

    def zoom_to_region(self, at: XY) -> None:
        """Nearer to the region about a pixel, which comes to the middle."""
        k = self._camera.px_per_cm
        camera = self._camera.zoomed(REGION if k < REGION * 0.8 else k * 1.6, at)
        width, height = self.size
        self.go(camera.panned(width / 2 - at[0], height / 2 - at[1]))

    def is_in_view(self, cm: XY) -> bool:
        """Whether a place on the plate is well within the window."""
        x, y = self._camera.to_px(cm)
        width, height = self.size
        return IN_VIEW <= x <= width - IN_VIEW and IN_VIEW <= y <= height - IN_VIEW

    def reveal(self, cm: XY) -> None:
        """The shortest pan that brings a place into view; none if it is there already."""
        if not self.is_in_view(cm):
            self.go(self._stage.showing(self._camera, cm, min(self.size) / 5))

    def camera_for(self, box: Box, margin: float, closest: float) -> Camera:
        """The camera that shows a box (cm) in the middle, so many pixels from the edges."""
        width, height = self.size
        room = (max(width - 2 * margin, 1.0), max(height - 2 * margin, 1.0))
        k = min(room[0] / max(box.width, 1e-6), room[1] / max(box.height, 1e-6), closest)
        k = max(k, self._stage.fit().px_per_cm)
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        return self._stage.held(Camera(k, width / 2 - x * k, height / 2 - y * k))

    def go(self, camera: Camera) -> None:
        """Looks elsewhere, as near as may be to what was asked for."""
        camera = self._stage.held(camera)
        self.is_whole = camera == self._stage.fit()
        if camera != self._camera:
            self._camera = camera
            self.rest()
            self.moved.emit()
