"""A widget whose pointer, wheel and touchpad are a hand's; knows nothing of what is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from acuview.diagram.hand import Hand


class Handled(QWidget):
    """Passes what the pointer does to `_hand`, which whoever derives from this must make."""

    _hand: Hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a click or a drag."""
        self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the picture, or shows what is under the pointer."""
        self._hand.move(event)
        self.setCursor(self._hand.cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a drag, or is a click."""
        self._hand.release(event)
        self.setCursor(self._hand.cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zooms to the region."""
        self._hand.double(event)

    def leaveEvent(self, _event: QEvent) -> None:
        """Takes the card away."""
        self._hand.point(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms at the pointer, or pans with two fingers."""
        self._hand.wheel(event)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinching zooms."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._hand.pinch(event)
            return True
        return super().event(event)
