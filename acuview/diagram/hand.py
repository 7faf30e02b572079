"""Turns what mouse and touchpad do into looking and choosing; holds a press until it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from acuview.diagram.gestures import has_moved, wheel_motion

if TYPE_CHECKING:
    from acuview.diagram.choosing import Choosing
    from acuview.diagram.looking import Looking

ARROW = Qt.CursorShape.ArrowCursor
POINTING = Qt.CursorShape.PointingHandCursor
HOLDING = Qt.CursorShape.ClosedHandCursor
LEFT = Qt.MouseButton.LeftButton


class Hand:
    """The pointer's button: pressed, dragging, or released where it was pressed (a click)."""

    def __init__(self, looking: Looking, choosing: Choosing) -> None:
        self._looking = looking
        self._choosing = choosing
        self._press: QPointF | None = None
        self._dragged: QPointF | None = None
        self.cursor = ARROW

    def press(self, event: QMouseEvent) -> None:
        """Begins a click or a drag."""
        self._looking.halt()
        if event.button() == LEFT:
            self._press, self._dragged = event.position(), None

    def move(self, event: QMouseEvent) -> None:
        """Drags the picture, or points at it."""
        now = event.position()
        if self._press is None:
            self.point(now)
        elif self._dragged is not None or has_moved(self._press, now):
            step, self._dragged = now - (self._dragged or self._press), now
            self.cursor = HOLDING
            self._looking.pan(step.x(), step.y())

    def release(self, event: QMouseEvent) -> None:
        """Ends a drag, or is a click."""
        if event.button() != LEFT or self._press is None:
            return
        press, self._press = self._press, None
        if self._dragged is None and not has_moved(press, event.position()):
            self._choosing.click((press.x(), press.y()))
        else:
            self.point(event.position())

    def double(self, event: QMouseEvent) -> None:
        """Zooms to the region."""
        if event.button() == LEFT:
            self._choosing.close_lens()
            self._looking.zoom_to_region((event.position().x(), event.position().y()))

    def point(self, at: QPointF | None) -> None:
        """The pointer is at a pixel, or gone."""
        hand = self._choosing.point(None if at is None else (at.x(), at.y()))
        self.cursor = POINTING if hand else ARROW

    def wheel(self, event: QWheelEvent) -> None:
        """Zooms at the pointer, or pans with two fingers."""
        motion = wheel_motion(event)
        if motion.zoom != 1:
            self._looking.zoom(motion.zoom, (event.position().x(), event.position().y()))
        elif motion.dx or motion.dy:
            self._looking.pan(motion.dx, motion.dy)

    def pinch(self, event: QNativeGestureEvent) -> None:
        """Zooms where the fingers are."""
        at = event.position()
        self._looking.zoom(max(1 + event.value(), 0.2), (at.x(), at.y()))


class Handled(QWidget):
    """Passes what the pointer does to `_hand`, which whoever derives from this must make."""

    _hand: Hand

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

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
