"""Builds the whole program out of its parts and runs it until the window is closed."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from acuview import __version__
from acuview.app.actions import make_actions
from acuview.app.faults import Faults
from acuview.app.first_picture import VARIABLE, FirstPicture
from acuview.app.intents import Intents
from acuview.app.legend import Legend
from acuview.app.reader import Reader
from acuview.app.theme import Theme
from acuview.app.window import Window
from acuview.app.wiring import Wiring
from acuview.content.resources import assets_folder
from acuview.diagram.artwork import Artwork, ArtworkError
from acuview.diagram.view import DiagramView
from acuview.finder.rows import Row, all_rows, found_rows
from acuview.finder.view import Finder
from acuview.geometry.layout import Layout, lay_out
from acuview.model.atlas import Atlas
from acuview.panel.view import Panel
from acuview.search.index import Index
from acuview.state.layers import FADING, Layers
from acuview.state.navigator import Navigator
from acuview.state.place import Place
from acuview.state.settings import Settings

FIRST_PLATE = "back"
MOST_HITS = 60
IDLE_MS = 300
"""How long after the first picture what is needed next is made ready."""


class CannotStart(Exception):  # noqa: N818 - it says what it means
    """Something that the window cannot be without is missing; one line says what."""


class Program:
    """Holds the parts together; ends with its window."""

    def __init__(self, app: QApplication, atlas: Atlas, settings: Settings) -> None:
        self.settings = settings
        self._index = Index(atlas)
        self._atlas = atlas
        plate = settings.plate if settings.plate in atlas.plates else FIRST_PLATE
        if plate not in atlas.plates:
            msg = f"the content has no plate {plate!r}"
            raise CannotStart(msg)
        layout = lay_out(atlas, plate)
        try:
            artwork = Artwork.load(assets_folder() / "plates" / plate)
        except ArtworkError as error:
            raise CannotStart(str(error)) from error
        self.theme = Theme(app, settings.theme, settings.text_percent)
        self.navigator = Navigator(atlas, Place(plate))
        self.layers = Layers()
        self._restore_layers()
        self.reader = Reader(atlas, layout)
        self.window = self._make_window(layout, artwork)
        self.intents = Intents(self.navigator, self.layers, self.theme, self.window)
        actions = make_actions(self.window, self.intents)
        buttons = ("zoom-out", "fit", "zoom-in", "turn-theme")
        self.window.legend.add_buttons(tuple(actions[name] for name in buttons))
        self.wiring = Wiring(
            navigator=self.navigator,
            layers=self.layers,
            theme=self.theme,
            window=self.window,
            reader=self.reader,
            intents=self.intents,
            actions=actions,
        )
        self.window.settle(settings.geometry, settings.docks)
        self.window.leaving.connect(self.keep)

    def _make_window(self, layout: Layout, artwork: Artwork) -> Window:
        atlas, style = self._atlas, self.theme.drawing
        names = {code: point.names for code, point in atlas.points.items()}
        names |= {code: meridian.names for code, meridian in atlas.meridians.items()}
        used = [p.code for p in atlas.points.values() if "trial-protocol" in p.back_related]
        diagram = DiagramView(layout, artwork, style, names, much_used=used)
        rows = all_rows(atlas, QCoreApplication.translate("Finder", "Topics"))
        finder = Finder(rows, self._find, style.meridian)
        panel = Panel(self.reader.explain)
        return Window(diagram, Legend(layout.plate.layers), finder, panel)

    def _find(self, words: str) -> list[Row]:
        return found_rows(self._atlas, self._index.find(words, limit=MOST_HITS))

    def _restore_layers(self) -> None:
        kept = self.settings.layers
        strength = {name: self.settings.strength(name) for name in FADING}
        known = {name: share for name, share in strength.items() if share is not None}
        shown = self.layers.on() if kept is None else kept
        self.layers.restore(shown, known, self.settings.labels)

    def show(self, place: str | None) -> None:
        """Shows the window, at what was named or else at the plate."""
        if place is not None:
            self.intents.pick(place)
        self.window.show()
        self.intents.focus_drawing()

    def make_ready(self) -> None:
        """Builds, while nothing else is to do, what the first search will need."""
        import gc
        import signal

        gc.collect()
        gc.freeze()  # what stands now stays to the end: no need to look through it again
        gc.enable()
        self._index.prepare()
        self.window.finder.make_ready()
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program

    def keep(self) -> None:
        """Keeps what is to be found again at the next start."""
        settings = self.settings
        settings.plate = self.navigator.place.plate
        settings.theme = self.theme.mode
        settings.text_percent = self.theme.text_percent
        settings.layers = self.layers.on()
        settings.labels = self.layers.labels
        for name in FADING:
            settings.keep_strength(name, self.layers.strength(name))
        settings.geometry = self.window.saveGeometry()
        settings.docks = self.window.docks()
        settings.keep()


def run(atlas: Atlas, place: str | None) -> int:
    """Shows the window until it is closed; the exit code."""
    app = QApplication(["acuview"])
    app.setApplicationName("acuview")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("acuview")
    faults = Faults(app)
    faults.install()
    program = Program(app, atlas, Settings())
    window = program.window
    faults.said.connect(window.notify)
    watched = (window.diagram, window.panel.browser.viewport(), window.finder.list.viewport())
    first = FirstPicture(watched, window)
    if os.environ.get(VARIABLE) == "1":
        first.painted.connect(app.quit)
    program.show(place)
    idle = QTimer(window)
    idle.setSingleShot(True)
    idle.timeout.connect(program.make_ready)
    first.painted.connect(idle.start)
    idle.setInterval(IDLE_MS)
    code = app.exec()
    faults.uninstall()
    return code
