"""What stands in the centre of the window: the drawing, or the evidence; knows neither."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Centre(QObject):
    """The one owner of which of the two is shown.

    Signals:
        changed(): the other one is shown.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence = False

    @property
    def is_evidence(self) -> bool:
        """Whether the evidence stands there."""
        return self._evidence

    def show_evidence(self) -> None:
        """The evidence."""
        self._turn(evidence=True)

    def show_drawing(self) -> None:
        """The drawing."""
        self._turn(evidence=False)

    def turn(self) -> None:
        """The other one."""
        self._turn(evidence=not self._evidence)

    def _turn(self, *, evidence: bool) -> None:
        if evidence != self._evidence:
            self._evidence = evidence
            self.changed.emit()
