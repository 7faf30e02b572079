"""What is found again at the next start, and what does no harm however it is spoilt."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import Start


def test_everything_is_found_again(start: Start, store: QSettings) -> None:
    first = start("BL23")
    first.layers.switch("muscles", on=True)
    first.layers.fade("muscles", 0.5)
    first.layers.choose_labels("all")
    first.theme.choose("dark")
    first.intents.toggle_panel()
    first.window.close()
    assert store.value("theme") == "dark"
    second = start()
    assert second.layers.is_on("muscles")
    assert second.layers.strength("muscles") == pytest.approx(0.5)
    assert second.layers.labels == "all"
    assert second.theme.ink.name == "dark"
    assert not second.window.panel_dock.isVisible()
    assert second.window.windowTitle() == "Back \u2013 acuview"


def test_widths_of_the_docks_are_found_again(start: Start) -> None:
    size = (790, 700)  # the screen without a screen is 800 by 800
    first = start(size=size)
    window = first.window
    usual = window.finder_dock.width()
    window.resizeDocks([window.finder_dock], [usual + 30], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    width = window.finder_dock.width()
    assert width >= usual + 15
    window.close()
    second = start(size=size)
    assert abs(second.window.finder_dock.width() - width) <= 4


@pytest.mark.parametrize(
    "rubbish", ["", "banana", "-7", "9" * 400, "@ByteArray(\x01\x02)", "a, b, c", "@Invalid()"]
)
def test_rubbish_is_passed_over(start: Start, store: QSettings, rubbish: str) -> None:
    for key in (
        "theme", "text_percent", "plate", "layers", "labels", "strength/muscles",
        "window/geometry", "docks/panel_width", "docks/finder_shown",
    ):  # fmt: skip
        store.setValue(key, rubbish)
    program = start()
    assert program.window.isVisible()
    assert program.theme.mode == "system"
    assert program.navigator.place.plate == "back"


def test_another_version_starts_afresh(start: Start, store: QSettings) -> None:
    store.setValue("version", 99)
    store.setValue("theme", "dark")
    assert start().theme.mode == "system"


def test_nothing_is_cut_off_at_twice_the_text_size(
    qtbot: QtBot, start: Start, store: QSettings
) -> None:
    store.setValue("text_percent", 200)
    window = start("BL23").window
    assert window.diagram.width() >= 240

    def all_is_there() -> None:
        assert list(cut_off(window)) == []
        assert (window.width(), window.height()) == (1366, 768)

    qtbot.waitUntil(all_is_there)


def cut_off(window: QWidget) -> Iterator[str]:
    """The words of what is narrower than it should be, or not wholly in the window."""
    for widget in window.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
        if not words or not widget.isVisible():
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        corner = widget.mapTo(window, widget.rect().bottomRight())
        if not window.rect().contains(corner):
            yield f"{words}: not in the window"
        elif not wraps and widget.width() < widget.sizeHint().width():
            yield f"{words}: too narrow"
        elif widget.height() < widget.fontMetrics().height():
            yield f"{words}: too low"
