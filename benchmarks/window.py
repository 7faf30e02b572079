"""Clicks and keystrokes in a real window on a virtual screen; prints its figures as JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from acuview.app.program import Program
from acuview.content import open_atlas
from acuview.state.settings import Settings
from benchmarks.figures import Figure, share_of, spread

TYPED = ("BL23", "ub 40", "shenshu", "shenshoo", "kidney shu", "肾俞", "L2", "cherkin", "huantiao")
LONGEST_WAIT = 2.0


class Painted(QObject):
    """Counts the paints of a widget and knows when the last one was done."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        self.done = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets a widget paint, and notes the time when it has."""
        if event.type() != QEvent.Type.Paint:
            return False
        watched.removeEventFilter(self)
        QCoreApplication.sendEvent(watched, event)
        watched.installEventFilter(self)
        self.count += 1
        self.done = time.perf_counter()
        return True


def settle(app: QApplication, seconds: float = 0.03) -> None:
    """Lets everything happen that is still to happen."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents()


def until_painted(app: QApplication, seen: Painted, act: Callable[[], None]) -> float | None:
    """Milliseconds from an act to the end of the widget's paint; None where none comes."""
    before, start = seen.count, time.perf_counter()
    act()
    while seen.count == before:
        app.processEvents()
        if time.perf_counter() - start > LONGEST_WAIT:
            return None
    return (seen.done - start) * 1000


def clicks(app: QApplication, program: Program) -> list[float]:
    """A real click on every point of the drawing."""
    diagram = program.window.diagram.view
    seen = Painted(program.window.panel.browser.viewport())
    times = []
    for spot in diagram.spots:
        target = diagram.target_of(spot)
        QTest.mouseMove(diagram, target)
        settle(app)

        def click() -> None:
            QTest.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=target)  # noqa: B023 - at once

        if spot.point != program.navigator.place.subject:
            times.append(until_painted(app, seen, click))
    return known(times)


def keystrokes(app: QApplication, program: Program) -> list[float]:
    """Every letter of what people type."""
    finder = program.window.finder
    seen = Painted(finder.list.viewport())
    times = []
    for words in TYPED:
        for end in range(1, len(words) + 1):
            settle(app)
            typed = words[:end]
            times.append(until_painted(app, seen, lambda: finder.box.setText(typed)))  # noqa: B023
        finder.box.clear()
    return known(times)


def known(times: Iterable[float | None]) -> list[float]:
    """The times that were taken; how many acts painted nothing is told on standard error."""
    taken = list(times)
    if lost := sum(t is None for t in taken):
        sys.stderr.write(f"{lost} of {len(taken)} opened the magnifier of a dense place instead\n")
    return [t for t in taken if t is not None]


def measure() -> list[Figure]:
    """Both, in one window at 1920x1080."""
    app = QApplication(["bench"])
    program = Program(app, open_atlas(), Settings())
    program.show()
    settle(app, 1.0)
    program.make_ready()
    clicked = clicks(app, program)
    typed = keystrokes(app, program)
    return [
        Figure("click to panel painted, p99", share_of(clicked, 99), 16.7, "ms", spread(clicked)),
        Figure("keystroke to results painted, p95", share_of(typed, 95), 8.0, "ms", spread(typed)),
    ]


if __name__ == "__main__":
    print(json.dumps(measure()))
