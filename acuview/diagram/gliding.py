"""A smooth move of the camera from where it looks to where it shall look; knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from acuview.diagram.camera import Camera


class Glide(QVariantAnimation):
    """Runs once, quick at first and gentle at its end; its value goes from 0 to 1."""

    def __init__(self, start: Camera, goal: Camera, ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self.goal = goal
        self.setDuration(ms)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    def camera(self, share: float) -> Camera:
        """The camera after a share of the way.

        The scale grows evenly to the eye, and every place of the plate keeps to a straight line.
        """
        a, b = self._start, self.goal
        if share >= 1:
            return b
        k = a.px_per_cm * (b.px_per_cm / a.px_per_cm) ** share
        if abs(b.px_per_cm - a.px_per_cm) > 1e-6 * a.px_per_cm:
            share = (k - a.px_per_cm) / (b.px_per_cm - a.px_per_cm)
        return Camera(k, a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
