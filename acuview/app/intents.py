"""What the reader may ask for: one method a wish, whichever key, menu or button it came by."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from acuview.app.motion import Motion
from acuview.app.reader import Reader
from acuview.app.theme import TEXT_STEP, Theme
from acuview.app.ways import Ways
from acuview.app.window import Window
from acuview.state.centre import Centre
from acuview.state.finding import Finding
from acuview.state.folds import Folds
from acuview.state.layers import Layers
from acuview.state.navigator import Navigator
from acuview.state.place import Side
from acuview.state.tray import Tray


class Intents(QObject):
    """Carries wishes to the navigator, the layers, the theme and the window's parts."""

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
        centre: Centre,
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
        self._ways = ways
        self._motion = motion
        self._centre = centre

    def pick(self, subject: str) -> None:
        """Opens an id and brings it into view: the reader asked for it by name."""
        here = self._navigator.place.plate
        self._navigator.open(subject, plate=self._reader.plate_for(subject, here))
        self.reveal()

    def follow(self, kind: str, name: str) -> None:
        """Opens what a link in the panel names."""
        if kind in ("point", "meridian", "reference"):
            self.pick(name)
        elif kind == "topic":
            self.pick(f"topic:{name}")
        elif kind == "evidence":
            self.show_evidence(name)
        elif kind == "step" and name.isdecimal():
            at = self._ways.stop_of(self._navigator.place, int(name))
            if at is not None:
                self._finding.go(at)

    def show_evidence(self, subject: str) -> None:
        """Shows the figures behind an id, and opens it if it is not open."""
        if subject != self._reader.row_of(self._navigator.place):
            self.pick(subject)
        self._centre.show_evidence()

    def turn_evidence(self) -> None:
        """The figures behind what is open in place of the drawing, or the drawing again."""
        self._centre.turn()

    def activate(self, subject: str, side: str, site: str) -> None:
        """Opens what was clicked on the drawing; the view stays where it is."""
        known: Side | None = "left" if side == "left" else "right" if side == "right" else None
        self._navigator.open(subject, side=known, site=site or None)

    def step(self, by: int) -> None:
        """Walks the meridian, and turns to the plate that shows the point."""
        code = self._navigator.neighbour(by)
        if code is not None:
            self.pick(code)

    def choose_side(self, side: str) -> None:
        """Shows the patient's left or right, where the plate has both."""
        if self._reader.has_sides(self._navigator.place.plate):
            self._navigator.switch_side("left" if side == "left" else "right")

    def reveal(self) -> None:
        """The shortest pan that brings the open point into view."""
        place = self._navigator.place
        if place.kind == "point" and place.subject is not None:
            self._window.diagram.reveal(place.subject, place.side)

    def go_back(self) -> None:
        """To the place before this one."""
        self._navigator.back()
        self.reveal()

    def go_forward(self) -> None:
        """Undoes going back."""
        self._navigator.forward()
        self.reveal()

    def go_previous(self) -> None:
        """To the point before on the meridian."""
        self.step(-1)

    def go_next(self) -> None:
        """To the next point on the meridian."""
        self.step(1)

    def go_left(self) -> None:
        """To the patient's left."""
        self.choose_side("left")

    def go_right(self) -> None:
        """To the patient's right."""
        self.choose_side("right")

    def step_way(self, by: int) -> None:
        """So many steps on along the way to the point; the first one shows it."""
        self._finding.step(by)

    def way_on(self) -> None:
        """The next step of the way to the point."""
        self._finding.step(1)

    def way_back(self) -> None:
        """The step before."""
        self._finding.step(-1)

    def turn_way(self) -> None:
        """Shows how the point is found, or shows it no longer."""
        if not self._finding.close():
            self._finding.step(1)

    def step_back(self) -> None:
        """One level back: the way that is shown, or else what is open."""
        if not self._finding.close():
            self.close_subject()

    def close_subject(self) -> None:
        """Steps back one level: nothing is open."""
        self._navigator.close()

    def turn_compared(self) -> None:
        """Lays the open point beside others, or takes it away."""
        place = self._navigator.place
        if place.kind == "point" and place.subject is not None:
            self._tray.turn(place.subject)

    def clear_compared(self) -> None:
        """Ends the comparison."""
        self._tray.clear()

    def focus_tray(self) -> None:
        """Gives the keys to the compared points."""
        if self._window.tray is not None:
            self._window.tray.browser.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def unfold(self) -> None:
        """Shows every section of the panel in full."""
        self._folds.unfold()

    def focus_search(self) -> None:
        """Puts the cursor into the search box."""
        self._window.finder.focus_box()

    def focus_drawing(self) -> None:
        """Gives the keys to the drawing, or to the evidence in its place."""
        self._window.stage.take_focus()

    def focus_plates(self) -> None:
        """Gives the keys to the small plates."""
        gallery = self._window.legend.gallery
        if gallery is not None:
            gallery.focus_open()

    def focus_panel(self) -> None:
        """Gives the keys to the words."""
        self._window.panel.browser.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def zoom_in(self) -> None:
        """Nearer."""
        self._window.diagram.zoom_in()

    def zoom_out(self) -> None:
        """Farther."""
        self._window.diagram.zoom_out()

    def fit(self) -> None:
        """The whole figure."""
        self._window.diagram.fit()

    def switch_layer(self, layer: str) -> None:
        """Turns a layer on, or off."""
        self._layers.switch(layer, on=not self._layers.is_on(layer))

    def choose_labels(self, mode: str) -> None:
        """Chooses the labels mode."""
        self._layers.choose_labels(mode)

    def choose_content(self, content: str) -> None:
        """Chooses what labels say."""
        self._layers.choose_content(content)

    def choose_only(self, what: str) -> None:
        """Brings out the open thing's meridian or region alone, or everything; twice undoes it."""
        self._layers.show_only("all" if what == self._layers.only else what)

    def undo_look(self) -> None:
        """Takes the last change of layers and labels back."""
        self._layers.undo()

    def reset_look(self) -> None:
        """The whole figure, with the layers and labels of the first start."""
        self._layers.reset()
        self.fit()

    def turn_motion(self) -> None:
        """Glides to where the reader goes, or is there at once."""
        self._motion.turn()

    def choose_theme(self, mode: str) -> None:
        """Chooses the theme."""
        self._theme.choose(mode)

    def turn_theme(self) -> None:
        """Light becomes dark, and the other way round."""
        self._theme.choose("light" if self._theme.ink.name == "dark" else "dark")

    def enlarge_text(self) -> None:
        """Larger words."""
        self._theme.resize_text(self._theme.text_percent + TEXT_STEP)

    def reduce_text(self) -> None:
        """Smaller words."""
        self._theme.resize_text(self._theme.text_percent - TEXT_STEP)

    def usual_text(self) -> None:
        """Words as large as the desktop has them."""
        self._theme.resize_text(100)

    def toggle_finder(self) -> None:
        """Shows or hides search and list."""
        self._window.finder_dock.setVisible(self._window.finder_dock.isHidden())

    def toggle_panel(self) -> None:
        """Shows or hides the panel."""
        self._window.panel_dock.setVisible(self._window.panel_dock.isHidden())

    def full_screen(self) -> None:
        """Fills the screen, or goes back."""
        self._window.toggle_full_screen()

    def show_shortcuts(self) -> None:
        """Shows the sheet of all keys."""
        from acuview.app.sheets import show_shortcuts  # late: few starts need it

        show_shortcuts(self._window)

    def show_about(self) -> None:
        """Says what this is, whose it is and on what terms."""
        from acuview.app.sheets import show_about  # late: few starts need it

        show_about(self._window)

    def quit(self) -> None:
        """Ends the program."""
        self._window.close()
        QApplication.quit()
