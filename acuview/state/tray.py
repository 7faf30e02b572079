"""Which points lie side by side; knows no words of theirs and no widget."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

MOST: Final = 3
"""More columns than that cannot be read beside the drawing."""


class Tray(QObject):
    """Holds the codes of the compared points, in the order in which they were laid there.

    Signals:
        changed(): a point was laid there or taken away.
        refused(): there is no room for another one.
    """

    changed = Signal()
    refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes: tuple[str, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The compared points."""
        return self._codes

    @property
    def is_full(self) -> bool:
        """Whether there is no room for another one."""
        return len(self._codes) >= MOST

    def turn(self, code: str) -> None:
        """Lays a point there if there is room, or takes it away."""
        if code in self._codes:
            self.remove(code)
        elif self.is_full:
            self.refused.emit()
        else:
            self._take((*self._codes, code))

    def remove(self, code: str) -> None:
        """Takes a point away."""
        self._take(tuple(one for one in self._codes if one != code))

    def clear(self) -> None:
        """Takes them all away."""
        self._take(())

    def _take(self, codes: tuple[str, ...]) -> None:
        if codes != self._codes:
            self._codes = codes
            self.changed.emit()
