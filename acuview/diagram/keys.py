"""What the keys mean while the drawing has the focus; does nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

Wish = Literal[
    "up", "down", "left", "right", "nearer", "farther", "whole", "open", "back", "number", ""
]

_KEYS: dict[int, Wish] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Plus: "nearer",
    Qt.Key.Key_Equal: "nearer",
    Qt.Key.Key_Minus: "farther",
    Qt.Key.Key_0: "whole",
    Qt.Key.Key_Home: "whole",
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
    Qt.Key.Key_Space: "open",
    Qt.Key.Key_Escape: "back",
}


def wish_of(event: QKeyEvent) -> Wish:
    """What a key asks for; "" for keys that are none of the drawing's business."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    if held != Qt.KeyboardModifier.NoModifier:
        return ""
    if number_of(event):
        return "number"
    return _KEYS.get(event.key(), "")


def number_of(event: QKeyEvent) -> int:
    """The digit 1 to 9 of a key, or 0."""
    text = event.text()
    return int(text) if len(text) == 1 and text in "123456789" else 0


def is_by_key(event: QFocusEvent) -> bool:
    """Whether keys brought the focus, so that it must be seen where it is."""
    return event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
