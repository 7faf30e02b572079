"""Whether the drawing may glide to where the reader asked to go; knows no drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

GLIDE_MS = 180
"""Long enough to see where one is taken, short enough not to be waited for."""
UNSEEN = ("offscreen", "minimal", "vnc")
"""Screens that nobody watches, or that are sent picture by picture over a line."""


class Motion(QObject):
    """Holds the reader's wish for less motion; the desktop's own wish counts as well.

    Signals:
        changed(): the reader wishes for less motion, or for that no longer.
    """

    changed = Signal()

    def __init__(self, *, reduced: bool) -> None:
        super().__init__()
        self._reduced = reduced

    @property
    def reduced(self) -> bool:
        """Whether the reader wishes for less motion."""
        return self._reduced

    def turn(self) -> None:
        """Less motion, or motion again."""
        self._reduced = not self._reduced
        self.changed.emit()

    def pace(self, window: QWidget) -> int:
        """How long a move in a window may take, in ms; 0 where it is to be there at once.

        A full screen is for showing: there nothing moves by itself.
        """
        if self._reduced or not window.isVisible() or window.isFullScreen():
            return 0
        from PySide6.QtGui import QGuiApplication  # late: no start moves anything
        from PySide6.QtWidgets import QStyle  # late, as above

        asked = window.style().styleHint(
            QStyle.StyleHint.SH_Widget_Animation_Duration, None, window
        )
        watched = QGuiApplication.platformName() not in UNSEEN
        return GLIDE_MS if watched and asked > 0 else 0
