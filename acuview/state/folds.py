"""Which sections of the panel are folded away; knows no page and no widget."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, Signal

MOST: Final = 500
"""More names than there can be sections; a file with more of them is not ours."""


class Folds(QObject):
    """The names of the folded sections, as `Page.fold_of` gives them.

    Signals:
        changed(): a section was folded or shown again.
    """

    changed = Signal()

    def __init__(self, folded: Iterable[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folded = frozenset(list(folded)[:MOST])

    @property
    def folded(self) -> frozenset[str]:
        """The names of all that is folded."""
        return self._folded

    def turn(self, name: str) -> None:
        """Folds a section, or shows it again."""
        self._take(self._folded ^ {name})

    def unfold(self, name: str = "") -> None:
        """Shows a section, or without a name all of them."""
        self._take(self._folded - {name} if name else frozenset())

    def _take(self, folded: frozenset[str]) -> None:
        if folded != self._folded:
            self._folded = folded
            self.changed.emit()
