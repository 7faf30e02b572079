"""Holds the drawings of the plates, each made when it is first wanted, and shows one of them.

To the rest of the window it is the drawing: it passes everything on to the one that is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuview.diagram.labels import Mode
from acuview.diagram.scene import Content
from acuview.diagram.style import DiagramStyle
from acuview.diagram.view import DiagramView
from acuview.state.place import Place

if TYPE_CHECKING:
    from acuview.diagram.locator import Locator
    from acuview.diagram.marked import Marked

Make = Callable[[str, DiagramStyle], DiagramView]


class Easel(QWidget):
    """One drawing at a time.

    Signals:
        activated, hovered, closed, stepped, side_wanted: as the drawing says.
        failed(str): a plate's artwork cannot be shown; one line.
    """

    activated = Signal(str, str, str)
    hovered = Signal(str)
    closed = Signal()
    stepped = Signal(int)
    side_wanted = Signal(str)
    failed = Signal(str)

    def __init__(self, make: Make, style: DiagramStyle, plate: str) -> None:
        """Shows a plate; raises OSError where it cannot."""
        super().__init__()
        self._make = make
        self._style = style
        self._layers: dict[str, float] = {}
        self._labels: Mode = "key"
        self._content: Content = "codes"
        self._only: frozenset[str] = frozenset()
        self._marked: Marked | None = None
        self._views: dict[str, DiagramView] = {}
        self._sheet = QVBoxLayout(self)
        self._sheet.setContentsMargins(0, 0, 0, 0)
        self._plate = plate
        self._view = self._added(plate)
        self.setFocusProxy(self._view)

    @property
    def view(self) -> DiagramView:
        """The drawing that is shown."""
        return self._view

    def _added(self, plate: str) -> DiagramView:
        view = self._make(plate, self._style)
        view.activated.connect(self.activated)
        view.hovered.connect(self.hovered)
        view.closed.connect(self.closed)
        view.stepped.connect(self.stepped)
        view.side_wanted.connect(self.side_wanted)
        view.failed.connect(self.failed)
        self._sheet.addWidget(view)
        self._views[plate] = view
        return view

    def _turn_to(self, plate: str) -> None:
        try:
            view = self._views.get(plate) or self._added(plate)
        except OSError:
            self.failed.emit(self.tr("There is no artwork for the plate %1.").replace("%1", plate))
            return
        self._view.show_way(None)
        had_focus = self.hasFocus()
        before, self._view, self._plate = self._view, view, plate
        view.set_style(self._style)
        view.set_layers(self._layers)
        view.set_labels(self._labels, self._content)
        view.set_only(self._only)
        view.show_marked(self._marked)
        before.hide()
        view.show()
        self.setFocusProxy(view)
        if had_focus:
            view.setFocus()

    def show_place(self, place: Place) -> None:
        """Turns to the plate of a place and brings out what is open."""
        if place.plate != self._plate:
            self._turn_to(place.plate)
        self._view.show_place(place)

    def show_way(self, locator: Locator | None) -> None:
        """Draws the way to the open point, or none."""
        self._view.show_way(locator)

    def show_marked(self, marked: Marked | None) -> None:
        """Marks the points that a protocol or a comparison holds; None for none."""
        self._marked = marked
        self._view.show_marked(marked)

    def show_landmark(self, name: str) -> None:
        """Lights up a landmark that something else points at."""
        self._view.show_landmark(name)

    def show_hover(self, subject: str) -> None:
        """Previews an id that something else points at."""
        self._view.show_hover(subject)

    def set_style(self, style: DiagramStyle) -> None:
        """Other colours."""
        self._style = style
        self._view.set_style(style)

    def set_layers(self, opacities: Mapping[str, float]) -> None:
        """Layers by name, 0 (off) to 1."""
        self._layers = dict(opacities)
        self._view.set_layers(self._layers)

    def set_labels(self, mode: Mode, content: Content) -> None:
        """Which labels there are, and what they say."""
        self._labels, self._content = mode, content
        self._view.set_labels(mode, content)

    def set_only(self, only: frozenset[str]) -> None:
        """The points and meridians that alone are brought out; empty for all."""
        self._only = only
        self._view.set_only(only)

    def reveal(self, subject: str, side: str) -> None:
        """The shortest pan that brings a point into view."""
        self._view.reveal(subject, side)

    def zoom_in(self) -> None:
        """Nearer."""
        self._view.zoom_in()

    def zoom_out(self) -> None:
        """Farther."""
        self._view.zoom_out()

    def fit(self) -> None:
        """The whole figure."""
        self._view.fit()
