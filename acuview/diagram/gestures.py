"""Tells what the wheel, the touchpad and the pointer ask for; moves nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from acuview.model.record import Record

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

NOTCH = 120
STEP = 1.2
"""How much one notch of the wheel zooms."""
STILL = 4.0
"""A press and release that moved less far, in pixels, is a click."""


class Motion(Record):
    """What was asked for: a zoom by a factor, or a pan by so many pixels."""

    zoom: float = 1.0
    dx: float = 0.0
    dy: float = 0.0


def wheel_motion(event: QWheelEvent) -> Motion:
    """A mouse's wheel zooms; two fingers on a touchpad pan; with Ctrl both zoom."""
    pixels, angle = event.pixelDelta(), event.angleDelta()
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return Motion(zoom=STEP ** ((angle.y() or pixels.y() * 2) / NOTCH))
    if is_touchpad(event):
        if pixels.isNull():
            return Motion(dx=angle.x() / 2, dy=angle.y() / 2)
        return Motion(dx=pixels.x(), dy=pixels.y())
    return Motion(zoom=STEP ** ((angle.y() or angle.x()) / NOTCH))


def is_touchpad(event: QWheelEvent) -> bool:
    """Whether fingers scroll, not a wheel. Some systems give pixels for a wheel's notches too."""
    from PySide6.QtGui import QInputDevice  # not before somebody scrolls

    if event.phase() != Qt.ScrollPhase.NoScrollPhase:
        return True
    if event.device().type() == QInputDevice.DeviceType.TouchPad:
        return True
    if event.pixelDelta().isNull():
        return False
    turned = event.angleDelta()
    return turned.x() != 0 or turned.y() == 0 or turned.y() % NOTCH != 0


def has_moved(start: QPointF, now: QPointF) -> bool:
    """Whether the pointer went so far that it drags."""
    off = now - start
    return off.x() * off.x() + off.y() * off.y() >= STILL * STILL
