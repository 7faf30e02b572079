"""Who listens to whom: every connection between parts of the window is in this file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from acuview.app.intents import Intents
from acuview.app.markings import Markings
from acuview.app.motion import Motion
from acuview.app.reader import Reader
from acuview.app.theme import Theme
from acuview.app.ways import Ways
from acuview.app.window import Window
from acuview.state.finding import Finding
from acuview.state.folds import Folds
from acuview.state.layers import CONTENTS, LABELS, ONLY, Layers
from acuview.state.navigator import Navigator
from acuview.state.place import Place
from acuview.state.tray import Tray

if TYPE_CHECKING:
    from acuview.app.gallery import Gallery
    from acuview.panel.tray import TrayView

FINDING = "point/finding"
"""The fold of the section whose steps the way to a point marks."""


class Wiring(QObject):
    """Connects navigator, layers, theme and the window's parts; keeps nothing of its own."""

    def __init__(
        self,
        *,
        navigator: Navigator,
        layers: Layers,
        theme: Theme,
        window: Window,
        reader: Reader,
        finding: Finding,
        folds: Folds,
        tray: Tray,
        ways: Ways,
        motion: Motion,
        markings: Markings,
        intents: Intents,
        actions: dict[str, QAction],
    ) -> None:
        super().__init__(window)
        self._navigator = navigator
        self._layers = layers
        self._theme = theme
        self._window = window
        self._reader = reader
        self._finding = finding
        self._folds = folds
        self._tray = tray
        self._intents = intents
        self._ways = ways
        self._motion = motion
        self._markings = markings
        self._pointed = ""
        self._actions = actions
        self._connect(intents)
        self._show_folds()
        self._show_theme()
        self._show_layers()
        self._show_motion()
        self._show_place(navigator.place)
        self._show_history()

    def _connect(self, intents: Intents) -> None:
        window, navigator = self._window, self._navigator
        diagram, finder = window.diagram, window.finder
        panel, legend = window.panel, window.legend
        # Wishes.
        diagram.activated.connect(intents.activate)
        diagram.stepped.connect(intents.step)
        diagram.side_wanted.connect(intents.choose_side)
        diagram.closed.connect(intents.step_back)
        diagram.failed.connect(window.notify)
        finder.picked.connect(intents.pick)
        finder.left.connect(intents.focus_drawing)
        finder.back_wanted.connect(intents.go_back)
        finder.forward_wanted.connect(intents.go_forward)
        panel.link.connect(intents.follow)
        panel.stepped.connect(intents.step)
        panel.side_wanted.connect(intents.choose_side)
        panel.closed.connect(intents.close_subject)
        panel.way_stepped.connect(intents.step_way)
        panel.plate_wanted.connect(intents.pick)
        panel.way_closed.connect(self._finding.close)
        panel.compare_wanted.connect(intents.turn_compared)
        panel.fold_wanted.connect(self._folds.turn)
        legend.layer_switched.connect(self._switch_layer)
        legend.faded.connect(self._layers.fade)
        legend.labels_chosen.connect(intents.choose_labels)
        legend.content_chosen.connect(intents.choose_content)
        legend.only_chosen.connect(self._layers.show_only)
        legend.plate_wanted.connect(intents.pick)
        self._leave_to_drawing(panel)
        # Previews, both ways.
        diagram.hovered.connect(navigator.hover)
        finder.hovered.connect(navigator.hover)
        panel.hovered.connect(navigator.hover)
        panel.landmark_hovered.connect(diagram.show_landmark)
        navigator.hovered.connect(diagram.show_hover)
        navigator.hovered.connect(finder.list.show_hover)
        navigator.hovered.connect(self._point_at)
        # News.
        navigator.moved.connect(self._show_place)
        navigator.history_changed.connect(self._show_history)
        self._finding.changed.connect(self._show_way)
        self._folds.changed.connect(self._show_folds)
        self._tray.changed.connect(self._show_tray)
        self._tray.refused.connect(self._refuse_compared)
        self._layers.changed.connect(self._show_layers)
        self._theme.changed.connect(self._show_theme)
        self._motion.changed.connect(self._show_motion)
        window.finder_dock.visibilityChanged.connect(self._actions["finder"].setChecked)
        window.panel_dock.visibilityChanged.connect(self._actions["panel"].setChecked)

    def join_gallery(self, gallery: Gallery, intents: Intents) -> None:
        """The small plates come late, and then take part like everything else."""
        self._window.legend.add_gallery(gallery)
        gallery.plate_wanted.connect(intents.pick)
        gallery.left.connect(intents.focus_drawing)
        self._show_gallery()

    def _show_gallery(self) -> None:
        gallery, place = self._window.legend.gallery, self._navigator.place
        if gallery is not None:
            gallery.show_place(place, tuple(self._reader.plates_of(place.subject or "")))

    def _leave_to_drawing(self, widget: QObject) -> None:
        """Esc in a widget gives the keys back to the drawing."""
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), widget)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._intents.focus_drawing)

    def _switch_layer(self, layer: str, on: bool) -> None:
        self._layers.switch(layer, on=on)

    def _show_place(self, place: Place) -> None:
        """All that shows something shows the same thing, in one turn."""
        window, reader = self._window, self._reader
        colour = reader.colour(place, self._theme.drawing)
        family = self._theme.hanzi if reader.needs_hanzi(place) else ""
        if family:
            window.panel.header.set_hanzi(family)
        page, standing = reader.page(place, hanzi=bool(family)), reader.standing(place)
        window.panel.show_page(page, standing, colour)
        window.panel.show_plates(reader.plates_of(place.subject or "", place.plate), place.plate)
        window.diagram.show_place(place)
        self._show_marks()
        self._show_compared()
        window.finder.show_open(reader.row_of(place))
        window.setWindowTitle(f"{reader.title(place)} \u2013 acuview")
        window.legend.show_plates(reader.plates, place.plate)
        window.legend.show_available(reader.layers_of(place.plate))
        self._show_only()
        self._show_gallery()
        walking = place.kind in ("point", "meridian")
        for name in ("previous", "next"):
            self._actions[name].setEnabled(walking)
        for name in ("left", "right"):
            self._actions[name].setEnabled(standing is not None and standing.side is not None)
        self._actions["close"].setEnabled(place.kind is not None)
        walk = self._ways.walk(place)
        way = (place.plate, place.subject, place.site)
        self._finding.lead(way, len(walk.stops) if walk else 0)
        self._show_way()

    def _point_at(self, subject: str) -> None:
        """A paper that is pointed at shows its points for the moment."""
        pointed = subject if self._markings.protocol(subject) else ""
        if pointed != self._pointed:
            self._pointed = pointed
            told = self._markings.key(self._navigator.place, pointed) if pointed else None
            self._window.panel.show_tip(told.in_words() if told else "")
            self._show_marks()

    def _show_marks(self) -> None:
        """Drawing and key mark the same points."""
        window, place = self._window, self._navigator.place
        marked = self._markings.marked(place, self._pointed, self._tray.codes)
        window.diagram.show_marked(marked)
        # Not of what is only pointed at: the margin would move under the pointer.
        window.legend.show_key(self._markings.key(place, ""), self._theme.drawing)

    def _add_tray(self) -> TrayView:
        """Makes the tray when the first point is laid there, and joins it with the others."""
        from acuview.panel.tray import TrayView  # late: no start compares points

        tray = TrayView(self._reader.explain)
        tray.set_ink(self._theme.ink)
        tray.link.connect(self._intents.follow)
        tray.hovered.connect(self._navigator.hover)
        tray.removed.connect(self._tray.remove)
        tray.cleared.connect(self._tray.clear)
        self._leave_to_drawing(tray)
        self._window.add_tray(tray)
        return tray

    def _show_tray(self) -> None:
        """Tray, drawing, panel and menu tell of the same compared points."""
        window, codes = self._window, self._tray.codes
        if codes:
            tray = window.tray or self._add_tray()
            tray.show_compared(self._reader.comparison(codes), self._theme.hanzi)
        elif window.tray is not None and window.tray.isAncestorOf(window.focusWidget()):
            self._intents.focus_drawing()
        window.show_tray(shown=bool(codes))
        self._show_marks()
        self._show_compared()

    def _refuse_compared(self) -> None:
        self._window.notify(self.tr("No more than three points lie side by side."))
        self._show_compared()  # buttons turn themselves when they are pressed

    def _show_compared(self) -> None:
        place, codes = self._navigator.place, self._tray.codes
        compared = place.subject in codes if place.kind == "point" else None
        self._window.panel.show_compared(compared)
        self._actions["compare"].setChecked(bool(compared))
        self._actions["compare"].setEnabled(compared is not None)
        for name in ("compare-read", "compare-clear"):
            self._actions[name].setEnabled(bool(codes))

    def _show_way(self) -> None:
        """Words and drawing stand at the same step of the same way."""
        window, finding, place = self._window, self._finding, self._navigator.place
        locator = self._ways.locator(place, finding.at) if finding.is_open else None
        window.diagram.show_way(locator)
        at, word = (None, None) if locator is None else (locator.at, locator.stop.word)
        if word is not None:
            self._folds.unfold(FINDING)  # the step that is read must be there to be marked
        window.panel.show_way(at, finding.count, word)
        self._actions["way"].setChecked(locator is not None)
        self._actions["way"].setEnabled(finding.count > 0)
        self._actions["way-on"].setEnabled(finding.count > 0)
        self._actions["way-back"].setEnabled(at is not None and at > 0)

    def _show_folds(self) -> None:
        self._window.panel.show_folds(self._folds.folded)
        self._actions["unfold"].setEnabled(bool(self._folds.folded))

    def _show_history(self) -> None:
        back, forward = self._navigator.can_go_back, self._navigator.can_go_forward
        self._window.finder.show_history(back=back, forward=forward)
        self._actions["back"].setEnabled(back)
        self._actions["forward"].setEnabled(forward)

    def _show_layers(self) -> None:
        layers, diagram, actions = self._layers, self._window.diagram, self._actions
        diagram.set_layers(layers.shares())
        diagram.set_labels(layers.labels, layers.content)
        self._window.legend.show_layers(layers)
        for name in layers.shares():
            actions[f"layer-{name}"].setChecked(layers.is_on(name))
        mode = layers.labels if layers.is_on("labels") else "none"
        for known in ("none", *LABELS):
            actions[f"labels-{known}"].setChecked(known == mode)
        for content in CONTENTS:
            actions[f"content-{content}"].setChecked(content == layers.content)
        self._show_only()
        actions["undo-look"].setEnabled(layers.can_undo)

    def _show_only(self) -> None:
        """What alone is brought out depends on the choice and on what is open."""
        only, place, window = self._layers.only, self._navigator.place, self._window
        offered = self._reader.belongings(place)
        window.diagram.set_only(self._reader.belonging(place, only))
        window.legend.show_belongings(offered, only)
        for what in ONLY:
            action = self._actions[f"only-{what}"]
            action.setChecked(what == (only if only in offered else "all"))
            action.setEnabled(what == "all" or what in offered)

    def _show_motion(self) -> None:
        self._actions["still"].setChecked(self._motion.reduced)

    def _show_theme(self) -> None:
        window, theme = self._window, self._theme
        window.diagram.set_style(theme.drawing)
        window.legend.set_style(theme.drawing, theme.ink.outline)
        if window.legend.gallery is not None:
            window.legend.gallery.set_style(theme.drawing)
        window.panel.set_ink(theme.ink)
        if window.tray is not None:
            window.tray.set_ink(theme.ink)
        self._show_marks()
        window.finder.set_look(theme.drawing.meridian, theme.ink.outline)
        window.panel.header.show_colour(self._reader.colour(self._navigator.place, theme.drawing))
        for mode in ("system", "light", "dark"):
            self._actions[f"theme-{mode}"].setChecked(mode == theme.mode)
