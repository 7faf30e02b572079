"""Whether the way to a point is being shown, and how far it has come; knows no drawing."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QObject, Signal


class Finding(QObject):
    """The one owner of where the locator stands.

    Signals:
        changed(): it was opened, closed, or went to another stop.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way: Hashable = None
        self._count = 0
        self._at: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether the way is being shown."""
        return self._at is not None

    @property
    def at(self) -> int:
        """The stop that is shown, from 0."""
        return self._at or 0

    @property
    def count(self) -> int:
        """How many stops the way has; 0 where there is none to show."""
        return self._count

    def lead(self, way: Hashable, count: int) -> None:
        """Another way, or none (`count` 0): an open locator begins it, or closes.

        The same way again stays where it is.
        """
        if way == self._way and count == self._count:
            return
        self._way, self._count = way, count
        if self._at is not None:
            self._at = 0 if count else None
            self.changed.emit()

    def go(self, at: int) -> None:
        """Shows a stop, the nearest there is."""
        if self._count:
            at = max(0, min(self._count - 1, at))
            if at != self._at:
                self._at = at
                self.changed.emit()

    def step(self, by: int) -> None:
        """So many stops on; a step forward opens what is closed, at its first stop."""
        if self._at is not None:
            self.go(self._at + by)
        elif by > 0:
            self.go(0)

    def close(self) -> bool:
        """Shows it no longer; False if it was not shown."""
        if self._at is None:
            return False
        self._at = None
        self.changed.emit()
        return True
