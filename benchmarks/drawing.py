"""Pan, zoom, hover, plate, layer and theme on the drawing, every layer on; figures as JSON.

A zoom rests when nothing has moved for REST_MS; that wait is in the figures and their goals.
Plates and themes are turned to twice: the first time nothing of them is at hand yet.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acuview.app.program import Program
from acuview.content import open_atlas
from acuview.diagram.looking import REST_MS
from acuview.diagram.view import DiagramView
from acuview.state.settings import Settings
from benchmarks.figures import Figure, share_of, spread
from benchmarks.window import Painted, settle, until_painted

RUNS = 60
RESTS = 12
LONGEST_SHARPENING = 3.0


def wheel(view: DiagramView, at: QPoint, steps: int) -> None:
    """Turns the wheel at a place."""
    here, there = QPointF(at), QPointF(view.mapToGlobal(at))
    none = Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    turn = QPoint(0, 120 * steps)
    event = QWheelEvent(
        here,
        there,
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        none,
        phase,
        False,  # noqa: FBT003 - Qt's
    )
    QApplication.sendEvent(view, event)


class Drawing:
    """The drawing in its window, ready to be measured."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.program = Program(app, open_atlas(), Settings())
        self.program.show()
        self.program.window.showMaximized()
        settle(app, 1.0)
        self.program.make_ready()
        self.rest()

    def show_all(self) -> None:
        """Switches every layer on."""
        layers = self.program.layers
        for name in ("skin", "muscles", "bones", "levels", "meridians", "points", "labels"):
            layers.switch(name, on=True)
        self.rest()

    @property
    def view(self) -> DiagramView:
        """The drawing that is shown."""
        return self.program.window.diagram.view

    def rest(self) -> float:
        """Waits until the picture is sharp; how long that took, in ms."""
        start = time.perf_counter()
        while not self.view.is_sharp and time.perf_counter() - start < LONGEST_SHARPENING:
            self.app.processEvents()
            time.sleep(0.002)
        taken = (time.perf_counter() - start) * 1000
        settle(self.app, 0.1)
        return taken

    def times(self, acts: Iterator[Callable[[], None]]) -> list[float]:
        """Milliseconds from each act to the end of the paint that it leads to."""
        seen = Painted(self.view)
        out = [until_painted(self.app, seen, act) for act in acts]
        return [t for t in out if t is not None]

    def panning(self) -> Iterator[Callable[[], None]]:
        """Drags to and fro, zoomed in."""
        middle = self.view.rect().center()
        wheel(self.view, middle, 6)
        self.rest()
        QTest.mousePress(self.view, Qt.MouseButton.LeftButton, pos=middle)
        for n in range(RUNS):
            step = QPoint((n % 20 - 10) * 6, (n % 14 - 7) * 6)
            yield partial(QTest.mouseMove, self.view, middle + step)
        QTest.mouseRelease(self.view, Qt.MouseButton.LeftButton, pos=middle)
        self.rest()

    def zooming(self) -> Iterator[Callable[[], None]]:
        """Turns the wheel in and out."""
        middle = self.view.rect().center()
        for n in range(RUNS):
            way = 1 if n % 8 < 4 else -1
            yield partial(wheel, self.view, middle, way)
        self.view.fit()
        self.rest()

    def hovering(self) -> Iterator[Callable[[], None]]:
        """Moves the pointer from dot to dot."""
        for spot in self.view.spots[-RUNS:]:
            yield partial(QTest.mouseMove, self.view, self.view.target_of(spot))

    def switching(self, layer: str) -> Iterator[Callable[[], None]]:
        """Switches a layer off and on."""
        for n in range(10):
            on = bool(n % 2)
            yield partial(self.program.layers.switch, layer, on=on)
            self.rest()

    def plates(self) -> list[float]:
        """Turns from plate to plate; milliseconds until the other plate is painted."""
        easel, pick, here = self.program.window.diagram, self.program.intents.pick, "back"
        out = []
        names = [name for name in self.program.reader.plates if name != here]
        for name in (*names, here, *names, here):
            start = time.perf_counter()
            pick(name)
            seen = Painted(easel.view)
            while not seen.count:
                self.app.processEvents()
            out.append((seen.done - start) * 1000)
            self.rest()
        return out

    def sharpening(self) -> list[float]:
        """Zooms by one turn of the wheel; milliseconds until the picture is sharp again."""
        middle, out = self.view.rect().center(), []
        for n in range(RESTS):
            wheel(self.view, middle, 2 if n % 4 < 2 else -2)
            out.append(self.rest())
        self.view.fit()
        self.rest()
        return out

    def theming(self) -> Iterator[Callable[[], None]]:
        """Turns from light to dark and back."""
        for n in range(8):
            mode = "light" if n % 2 else "dark"
            yield partial(self.program.theme.choose, mode)
            self.rest()


def measure() -> list[Figure]:
    """All of it, in one maximised window of the screen that Qt was given."""
    app = QApplication(["bench", "-style", "Fusion"])
    drawing = Drawing(app)
    width = drawing.view.screen().size().width()
    frame = 16.7 if width <= 1920 else 33.0

    def figure(what: str, times: list[float], goal: float) -> Figure:
        return Figure(f"{what}, {width} px, p95", share_of(times, 95), goal, "ms", spread(times))

    sharp = "sharp again after a zoom"
    usual = drawing.sharpening()
    drawing.show_all()
    return [
        figure(f"{sharp}, usual layers", usual, REST_MS + 200.0),
        figure(f"{sharp}, every layer", drawing.sharpening(), REST_MS + 200.0),
        figure("pan", drawing.times(drawing.panning()), frame),
        figure("zoom", drawing.times(drawing.zooming()), frame),
        figure("hover", drawing.times(drawing.hovering()), 2.0),
        figure("layer switched", drawing.times(drawing.switching("levels")), 50.0),
        figure("theme switched", drawing.times(drawing.theming()), 50.0),
        figure("plate switched", drawing.plates(), 50.0),
    ]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure()))
