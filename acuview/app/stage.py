"""The centre of the window: the drawing with its legend, or in their place the evidence.

The evidence is made when it is first wanted; what it cannot do itself is done or passed on here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from acuview.app.slim_bar import SlimBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from acuview.evidence.view import EvidenceView
    from acuview.reading.exhibit import Shown
    from acuview.reading.study import Card


class Stage(QWidget):
    """Shows one of the two.

    Signals:
        opened, closed, said: as the evidence says.
    """

    opened = Signal(str)
    closed = Signal()
    said = Signal(str)

    def __init__(self, drawing: tuple[QWidget, ...], parent: QWidget) -> None:
        """Takes what belongs to the drawing; the last of it takes all the room."""
        super().__init__(parent)
        self._drawing = drawing
        self._view: EvidenceView | None = None
        self._theme = "light"
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for part in drawing:
            self._row.addWidget(part, 1 if part is drawing[-1] else 0)

    @property
    def view(self) -> EvidenceView | None:
        """The evidence, if anybody has asked for it yet."""
        return self._view

    def show_drawing(self) -> None:
        """The drawing, with the keys."""
        if self._view is not None and not self._view.isHidden():
            self._view.hide()
            for part in self._drawing:
                part.show()
            self.take_focus()

    def show_evidence(self, shown: Shown, card_of: Callable[[str], Card]) -> None:
        """The evidence; it takes the keys when it comes."""
        view = self._view or self._made(card_of)
        view.show_evidence(shown)
        if view.isHidden():
            for part in self._drawing:
                part.hide()
            view.show()
            self.take_focus()

    def take_focus(self) -> None:
        """Gives the keys to what is shown."""
        shown = self._drawing[-1]
        if self._view is not None and not self._view.isHidden():
            shown = self._view
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, name: str) -> None:
        """Light or dark."""
        self._theme = name
        if self._view is not None:
            from acuview.evidence.style import style_of  # late, as below

            self._view.set_style(style_of(name))

    def _copy_picture(self) -> None:
        from acuview.app.keeping import copy_picture  # late: few ask for it, and it needs paper

        if self._view is not None:
            copy_picture(self._view, self.said.emit)

    def _save_picture(self) -> None:
        from acuview.app.keeping import save_picture  # late, as above

        if self._view is not None:
            save_picture(self._view, self.said.emit)

    def _save_numbers(self) -> None:
        from acuview.app.keeping import save_numbers  # late, as above

        if self._view is not None:
            save_numbers(self._view, self.said.emit)

    def _made(self, card_of: Callable[[str], Card]) -> EvidenceView:
        from acuview.evidence.view import EvidenceView  # late: no first picture shows it

        view = self._view = EvidenceView(card_of, self)
        view.hide()
        for area in view.areas:
            area.setVerticalScrollBar(SlimBar(area))
        view.opened.connect(self.opened)
        view.closed.connect(self.closed)
        view.copy_wanted.connect(self._copy_picture)
        view.picture_wanted.connect(self._save_picture)
        view.numbers_wanted.connect(self._save_numbers)
        view.said.connect(self.said)
        self._row.addWidget(view, 1)
        self.set_theme(self._theme)
        return view
