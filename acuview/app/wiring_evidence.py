"""Who listens to whom about the evidence: every connection of the centre of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from acuview.app.exhibits import Exhibits
from acuview.app.intents import Intents
from acuview.app.theme import Theme
from acuview.app.window import Window
from acuview.state.centre import Centre
from acuview.state.finding import Finding
from acuview.state.navigator import Navigator

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class EvidenceWiring(QObject):
    """Connects place, way and theme with what stands in the centre; keeps nothing of its own."""

    def __init__(
        self,
        *,
        navigator: Navigator,
        theme: Theme,
        window: Window,
        finding: Finding,
        centre: Centre,
        exhibits: Exhibits,
        intents: Intents,
        action: QAction,
    ) -> None:
        super().__init__(window)
        self._navigator = navigator
        self._theme = theme
        self._window = window
        self._finding = finding
        self._centre = centre
        self._exhibits = exhibits
        self._action = action
        stage = window.stage
        # Wishes.
        stage.opened.connect(intents.pick)
        stage.closed.connect(centre.show_drawing)
        stage.said.connect(window.notify)
        window.panel.plate_wanted.connect(centre.show_drawing)  # a plate is wanted to be seen
        # News.
        navigator.moved.connect(self._show)
        finding.changed.connect(self._make_way)
        centre.changed.connect(self._show)
        theme.changed.connect(self._dress)
        self._dress()

    def _show(self) -> None:
        """The drawing, or the evidence behind what is open."""
        stage = self._window.stage
        if self._centre.is_evidence:
            self._finding.close()  # the way is drawn where the evidence now stands
            stage.show_evidence(self._exhibits.shown(self._navigator.place), self._exhibits.card)
        else:
            stage.show_drawing()
        self._action.setChecked(self._centre.is_evidence)

    def _make_way(self) -> None:
        """The way to a point is seen on the drawing: who asks for it wants that."""
        if self._finding.is_open:
            self._centre.show_drawing()

    def _dress(self) -> None:
        self._window.stage.set_theme(self._theme.drawing.name)
