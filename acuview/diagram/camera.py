"""Maps a plate's centimetres to pixels and back; knows no widget, no painter and no Qt.

A camera is a value: zooming and panning give a new one, so that nothing moves by accident.
"""

from __future__ import annotations

from acuview.geometry.curve import XY
from acuview.model.record import Record

CLOSEST = 150.0
"""Pixels to a centimetre beyond which nothing more is to be seen."""
MARGIN = 10.0
"""Pixels left free around the whole figure."""
SLACK = 0.66
"""Share of the window by which the figure's edge may come in."""


class Box(Record):
    """A rectangle in centimetres (or pixels), y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    def grown(self, by: float) -> Box:
        """The same, larger by so much on every side."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def meets(self, other: Box) -> bool:
        """Whether two boxes share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: Box) -> Box:
        """The part of it that lies in another box; an empty box on its edge if there is none."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Box(
            left,
            top,
            max(min(self.right, other.right), left),
            max(min(self.bottom, other.bottom), top),
        )

    def holds(self, other: Box) -> bool:
        """Whether another box lies wholly inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )


class Camera(Record):
    """`px_per_cm`, and where the frame's zero lies in pixels."""

    px_per_cm: float
    x: float
    y: float

    def to_px(self, cm: XY) -> XY:
        """Where a place on the plate is seen."""
        return (self.x + cm[0] * self.px_per_cm, self.y + cm[1] * self.px_per_cm)

    def to_cm(self, px: XY) -> XY:
        """Which place on the plate is seen at a pixel."""
        return ((px[0] - self.x) / self.px_per_cm, (px[1] - self.y) / self.px_per_cm)

    def panned(self, dx: float, dy: float) -> Camera:
        """The picture moved by so many pixels."""
        return Camera(self.px_per_cm, self.x + dx, self.y + dy)

    def zoomed(self, px_per_cm: float, at: XY) -> Camera:
        """Another scale; what lies under the pixel `at` stays there."""
        share = px_per_cm / self.px_per_cm
        return Camera(px_per_cm, at[0] - (at[0] - self.x) * share, at[1] - (at[1] - self.y) * share)

    def view(self, width: float, height: float) -> Box:
        """What a window of so many pixels shows, in cm."""
        return Box(*self.to_cm((0.0, 0.0)), *self.to_cm((width, height)))

    def box_px(self, box: Box) -> Box:
        """A box of the plate in pixels."""
        return Box(*self.to_px((box.left, box.top)), *self.to_px((box.right, box.bottom)))


class Stage(Record):
    """The window that the camera looks through and the box (cm) that it may look at."""

    box: Box
    width: float
    height: float

    def fit(self) -> Camera:
        """The whole figure, in the middle."""
        room = (max(self.width - 2 * MARGIN, 1.0), max(self.height - 2 * MARGIN, 1.0))
        scale = min(room[0] / self.box.width, room[1] / self.box.height, CLOSEST)
        x = self.width / 2 - scale * (self.box.left + self.box.right) / 2
        y = self.height / 2 - scale * (self.box.top + self.box.bottom) / 2
        return Camera(scale, x, y)

    def held(self, camera: Camera) -> Camera:
        """The nearest camera that is neither too far nor too close nor beside the figure.

        The middle of the window may leave the figure's middle the farther, the closer one looks:
        so far as a zoom at any pointer on the figure leads, and some more, so that an ankle can be
        looked at in the middle. So nothing jumps on the way in or out.
        """
        fit = self.fit()
        if camera.px_per_cm <= fit.px_per_cm * (1 + 1e-9):
            return fit
        middle = (self.width / 2, self.height / 2)
        if camera.px_per_cm > CLOSEST:
            camera = camera.zoomed(CLOSEST, middle)
        near = 1 - fit.px_per_cm / camera.px_per_cm
        box, k = self.box, camera.px_per_cm
        x, y = camera.to_cm(middle)
        x_free = min(box.width / 2, near * (box.width + self.width * SLACK / k) / 2)
        y_free = min(box.height / 2, near * (box.height + self.height * SLACK / k) / 2)
        dx = _beyond(x - (box.left + box.right) / 2, x_free)
        dy = _beyond(y - (box.top + box.bottom) / 2, y_free)
        return camera.panned(dx * k, dy * k)

    def showing(self, camera: Camera, cm: XY, margin: float) -> Camera:
        """The shortest pan that brings a place into the window, so far from its edge."""
        x, y = camera.to_px(cm)
        rim = (min(margin, self.width / 2), min(margin, self.height / 2))
        dx = max(rim[0] - x, 0.0) + min(self.width - rim[0] - x, 0.0)
        dy = max(rim[1] - y, 0.0) + min(self.height - rim[1] - y, 0.0)
        return camera.panned(dx, dy)


def _beyond(value: float, free: float) -> float:
    """How far a value lies beyond plus or minus `free`."""
    return value - min(max(value, -free), free)
