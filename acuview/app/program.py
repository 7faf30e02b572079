"""Builds the whole program out of its parts and runs it until the window is closed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from acuview import __version__
from acuview.app.actions import make_actions
from acuview.app.easel import Easel
from acuview.app.exhibits import Exhibits
from acuview.app.faults import Faults
from acuview.app.first_picture import VARIABLE, FirstPicture
from acuview.app.intents import Intents
from acuview.app.legend import Legend
from acuview.app.markings import Markings
from acuview.app.motion import Motion
from acuview.app.reader import Reader
from acuview.app.theme import Theme
from acuview.app.ways import Ways
from acuview.app.window import Window
from acuview.app.wiring import Wiring
from acuview.app.wiring_evidence import EvidenceWiring
from acuview.content import shipped_key
from acuview.content.resources import assets_folder, cache_folder
from acuview.diagram.late import LateArtwork
from acuview.diagram.shelf import Shelf, stamp_of
from acuview.diagram.style import DiagramStyle
from acuview.diagram.view import DiagramView
from acuview.finder.rows import Findings, all_rows, found_rows
from acuview.finder.view import Finder
from acuview.geometry.layout import Layout, lay_out
from acuview.model.atlas import Atlas
from acuview.panel.view import Panel
from acuview.state.centre import Centre
from acuview.state.finding import Finding
from acuview.state.folds import Folds
from acuview.state.layers import FADING, LAYERS, Layers
from acuview.state.navigator import Navigator
from acuview.state.place import Place
from acuview.state.settings import Settings
from acuview.state.tray import Tray

FIRST_PLATE = "back"
MOST_HITS = 60
NEAR_SCORE = 45.0
"""Below this score of the search, nothing bears the name and the hits only come close."""
IDLE_MS = 300
"""How long after the first picture what is needed next is made ready."""

if TYPE_CHECKING:
    from acuview.search.index import Index


class CannotStart(Exception):  # noqa: N818 - it says what it means
    """Something that the window cannot be without is missing; one line says what."""


class Program:
    """Holds the parts together; ends with its window."""

    def __init__(self, app: QApplication, atlas: Atlas, settings: Settings) -> None:
        self.settings = settings
        self._index: Index | None = None
        self._atlas = atlas
        plate = settings.plate if settings.plate in atlas.plates else FIRST_PLATE
        if plate not in atlas.plates:
            msg = f"the content has no plate {plate!r}"
            raise CannotStart(msg)
        self._layouts: dict[str, Layout] = {}
        self._is_shown = False
        self.theme = Theme(app, settings.theme, settings.text_percent)
        self.navigator = Navigator(atlas, Place(plate))
        self.layers = Layers()
        self.motion = Motion(reduced=settings.reduced_motion)
        self._restore_layers()
        markings = Markings(atlas)
        self.reader = Reader(atlas, self._layout_of, markings)
        self.window = self._make_window(plate)
        self.finding = Finding()
        self.folds = Folds(settings.folded)
        self.tray = Tray()
        ways = Ways(atlas)
        self.centre = Centre()
        self.intents = Intents(
            navigator=self.navigator,
            layers=self.layers,
            theme=self.theme,
            window=self.window,
            reader=self.reader,
            finding=self.finding,
            folds=self.folds,
            tray=self.tray,
            ways=ways,
            motion=self.motion,
            centre=self.centre,
        )
        actions = make_actions(self.window, self.intents)
        buttons = ("zoom-out", "fit", "zoom-in", "turn-theme")
        for row in (("undo-look", "reset-look"), buttons):
            self.window.legend.add_buttons(tuple(actions[name] for name in row))
        self.wiring = Wiring(
            navigator=self.navigator,
            layers=self.layers,
            theme=self.theme,
            window=self.window,
            reader=self.reader,
            finding=self.finding,
            folds=self.folds,
            tray=self.tray,
            ways=ways,
            motion=self.motion,
            markings=markings,
            intents=self.intents,
            actions=actions,
        )
        EvidenceWiring(
            navigator=self.navigator,
            theme=self.theme,
            window=self.window,
            finding=self.finding,
            centre=self.centre,
            exhibits=Exhibits(atlas),
            intents=self.intents,
            action=actions["evidence"],
        )
        for dock in self.window.docks:
            dock.setVisible(settings.is_shown(dock.objectName()))
        self.window.settle(settings.geometry)
        self.window.leaving.connect(self.keep)

    def _layout_of(self, plate: str) -> Layout:
        if plate not in self._layouts:
            self._layouts[plate] = lay_out(self._atlas, plate)
        return self._layouts[plate]

    def _make_drawing(self, plate: str, style: DiagramStyle) -> DiagramView:
        atlas = self._atlas
        folder = assets_folder() / "plates" / plate
        artwork = LateArtwork(folder, atlas.plates[plate])
        stamp = f"{__version__}-{shipped_key()}-{stamp_of(folder)}"
        shelf = Shelf(cache_folder() / "pictures", plate, stamp)
        names = {code: point.names for code, point in atlas.points.items()}
        names |= {code: meridian.names for code, meridian in atlas.meridians.items()}
        used = [p.code for p in atlas.points.values() if "trial-protocol" in p.back_related]
        return DiagramView(
            self._layout_of(plate),
            artwork,
            style,
            names,
            much_used=used,
            shelf=shelf,
            pace=self._pace,
            hurry=self._is_shown,  # a picture must stand at once; the very first is complete
        )

    def _pace(self) -> int:
        return self.motion.pace(self.window)

    def _make_window(self, plate: str) -> Window:
        style = self.theme.drawing
        try:
            easel = Easel(self._make_drawing, style, plate)
        except OSError as error:
            msg = f"the artwork of plate {plate!r} is missing: install acuview again"
            raise CannotStart(msg) from error
        rows = all_rows(self._atlas, QCoreApplication.translate("Finder", "Topics"))
        finder = Finder(rows, self._find, style.meridian)
        panel = Panel(self.reader.explain)
        finder.kept_width = self.settings.width("finder")
        panel.kept_width = self.settings.width("panel")
        return Window(easel, Legend(LAYERS), finder, panel)

    def _searched(self) -> Index:
        from acuview.search.index import Index  # late: the first picture shows no search

        if self._index is None:
            self._index = Index(self._atlas)
        return self._index

    def _find(self, words: str) -> Findings:
        hits = self._searched().find(words, limit=MOST_HITS)
        near = bool(hits) and hits[0].score < NEAR_SCORE
        return Findings(found_rows(self._atlas, hits), near=near)

    def _restore_layers(self) -> None:
        kept = self.settings.layers
        strength = {name: self.settings.strength(name) for name in FADING}
        known = {name: share for name, share in strength.items() if share is not None}
        shown = self.layers.on() if kept is None else kept
        self.layers.restore(shown, known, self.settings.labels, self.settings.label_content)

    def show(self) -> None:
        """Shows the window; what it is to open at was picked before, so it is painted once."""
        self.window.show()
        self._is_shown = True
        self.intents.focus_drawing()

    def make_ready(self) -> None:
        """Builds, while nothing else is to do, what the first search will need."""
        import gc
        import signal

        gc.collect()
        gc.freeze()  # what stands now stays to the end: no need to look through it again
        gc.enable()
        self._searched().prepare()
        self.window.finder.make_ready()
        self.hang_gallery()
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program

    def hang_gallery(self) -> None:
        """Adds the small pictures of all plates; they come after everything else."""
        from acuview.app.gallery import Gallery  # late: the first picture has none
        from acuview.diagram.miniatures import Miniatures  # late, as above

        plates = self._atlas.plates
        miniatures = Miniatures(tuple(plates), self._open_artwork, self.window)
        gallery = Gallery(plates, self._layout_of, miniatures, self.theme.drawing)
        self.wiring.join_gallery(gallery, self.intents)

    def _open_artwork(self, plate: str) -> LateArtwork:
        """For a thread: what lies on the plate is then laid out already when it is asked for."""
        self._layout_of(plate)
        return LateArtwork(assets_folder() / "plates" / plate, self._atlas.plates[plate])

    def end(self) -> None:
        """Ends at once and keeps nothing: a measured start is nobody's session."""
        self.window.hide()
        QCoreApplication.exit(0)

    def keep(self) -> None:
        """Keeps what is to be found again at the next start."""
        settings = self.settings
        settings.plate = self.navigator.place.plate
        settings.theme = self.theme.mode
        settings.text_percent = self.theme.text_percent
        settings.layers = self.layers.on()
        settings.labels = self.layers.labels
        settings.label_content = self.layers.content
        settings.reduced_motion = self.motion.reduced
        settings.folded = tuple(self.folds.folded)
        for name in FADING:
            settings.keep_strength(name, self.layers.strength(name))
        settings.geometry = self.window.saveGeometry()
        for dock in self.window.docks:
            settings.keep_dock(dock.objectName(), dock.width(), shown=not dock.isHidden())
        settings.keep()


def run(atlas: Atlas, place: str | None) -> int:
    """Shows the window until it is closed; the exit code."""
    # Fusion everywhere, by its name: app.setStyle would wrap a QStyle and all its enums (15 ms).
    app = QApplication(["acuview", "-style", "Fusion"])
    app.setApplicationName("acuview")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("acuview")
    faults = Faults(app)
    faults.install()
    program = Program(app, atlas, Settings())
    window = program.window
    faults.said.connect(window.notify)
    if place is not None:
        program.intents.pick(place)
    first = FirstPicture(window.diagram.view, window)  # after the pick: another plate, another view
    if os.environ.get(VARIABLE) == "1":
        first.painted.connect(program.end)
    program.show()
    idle = QTimer(window)
    idle.setSingleShot(True)
    idle.timeout.connect(program.make_ready)
    first.painted.connect(idle.start)
    idle.setInterval(IDLE_MS)
    code = app.exec()
    faults.uninstall()
    return code
