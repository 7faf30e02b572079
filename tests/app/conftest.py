"""The whole program in a window without a screen, with settings of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuview.app.program import Program
from acuview.model.atlas import Atlas
from acuview.state.settings import Settings

Start = Callable[..., Program]


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "acuview.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, atlas: Atlas, store: QSettings) -> Iterator[Start]:
    """Starts the program as `acuview [ID]` does; everything is put away afterwards."""
    palette, font = qapp.palette(), QFont(qapp.font())
    programs: list[Program] = []

    def begin(place: str | None = None, size: tuple[int, int] = (1366, 768)) -> Program:
        program = Program(qapp, atlas, Settings(store))
        programs.append(program)
        qtbot.addWidget(program.window)
        if place is not None:
            program.intents.pick(place)
        program.show()
        program.window.setWindowState(Qt.WindowState.WindowNoState)
        program.window.resize(*size)
        qtbot.waitExposed(program.window)
        program.window.activateWindow()
        qtbot.waitUntil(program.window.diagram.hasFocus)
        return program

    yield begin
    for program in programs:
        program.window.close()
        program.theme.deleteLater()
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def program(start: Start) -> Program:
    return start()
