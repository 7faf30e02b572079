"""The evidence in the window: opened, followed, kept and closed as a reader does it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from acuview.app.program import Program
from acuview.evidence.items import Sheet
from acuview.evidence.view import EvidenceView
from acuview.reading.forest import figure
from acuview.reading.page import page_of
from acuview.reading.render import plain
from tests.app.conftest import Start
from tests.app.test_stories import CTRL, KEY, press
from tests.evidence.reading_back import signs_of, text_of, value_at, words_of


def view_of(program: Program) -> EvidenceView:
    view = program.window.stage.view
    assert view is not None
    return view


def sheet_of(program: Program) -> Sheet:
    sheet = view_of(program).canvas.sheet
    assert sheet is not None
    return sheet


def open_evidence(qtbot: QtBot, program: Program) -> None:
    press(qtbot, KEY.Key_E, CTRL)
    qtbot.waitUntil(lambda: view_of(program).isVisible())


def test_the_key_turns_to_the_evidence_and_back(qtbot: QtBot, start: Start) -> None:
    program = start("haake-2007")
    window = program.window
    open_evidence(qtbot, program)
    assert not window.diagram.isVisible()
    assert not window.legend.isVisible()
    assert view_of(program).canvas.hasFocus()
    assert "Haake 2007" in text_of(sheet_of(program))
    assert window.windowTitle() == "Haake 2007 \u2013 acuview"
    press(qtbot, KEY.Key_Escape)
    assert window.diagram.isVisible()
    assert window.legend.isVisible()
    assert window.diagram.hasFocus()
    assert program.navigator.place.subject == "haake-2007"
    press(qtbot, KEY.Key_E, CTRL)
    press(qtbot, KEY.Key_E, CTRL)
    assert window.diagram.isVisible()


def test_the_link_of_the_panel_opens_it(qtbot: QtBot, start: Start) -> None:
    program = start("BL40")
    program.window.panel.link.emit("evidence", "BL40")
    assert view_of(program).isVisible()
    assert "BL40" in text_of(sheet_of(program))
    view_of(program)._back.click()
    assert program.window.diagram.isVisible()
    program.window.panel.link.emit("evidence", "topic:safety")
    assert program.navigator.place.subject == "safety"
    assert "How safe is it?" in text_of(sheet_of(program))


def test_it_follows_what_is_open_and_says_when_there_is_nothing(qtbot: QtBot, start: Start) -> None:
    program = start("BL40")
    open_evidence(qtbot, program)
    program.navigator.open("vickers-2018")
    assert "Vickers 2018" in text_of(sheet_of(program))
    program.navigator.open("ostelo-2008")
    assert "No figure, guideline or harm is printed here for it." in text_of(sheet_of(program))
    program.navigator.close()
    assert "Nothing is open." in text_of(sheet_of(program))
    assert view_of(program).isVisible()


def test_a_study_page_opens_from_its_card(qtbot: QtBot, start: Start) -> None:
    program = start("topic:effectiveness")
    open_evidence(qtbot, program)
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Return)
    view_of(program).card._page.click()
    assert program.navigator.place.subject == "brinkhaus-2006"
    assert program.window.panel.header._title.text() == "Brinkhaus 2006"
    assert not view_of(program).card.isVisible()


def test_asking_for_the_way_brings_the_drawing_back(qtbot: QtBot, start: Start) -> None:
    program = start("BL40")
    program.intents.turn_way()
    open_evidence(qtbot, program)
    assert not program.finding.is_open
    program.intents.way_on()
    assert program.window.diagram.isVisible()
    assert program.finding.is_open


def test_asking_for_a_plate_brings_the_drawing_back(qtbot: QtBot, start: Start) -> None:
    program = start("BL40")
    open_evidence(qtbot, program)
    program.window.panel.plate_wanted.emit("side")
    assert program.window.diagram.isVisible()


def test_leaving_the_list_gives_the_keys_to_the_evidence(qtbot: QtBot, start: Start) -> None:
    program = start("BL40")
    open_evidence(qtbot, program)
    program.intents.focus_search()
    program.intents.focus_drawing()
    assert view_of(program).canvas.hasFocus()


def test_window_and_command_line_agree_on_every_figure(qtbot: QtBot, start: Start) -> None:
    """What `acuview show` prints of a row is what is drawn of it, and written beside it."""
    program = start("topic:effectiveness")
    open_evidence(qtbot, program)
    sheet = sheet_of(program)
    atlas = program._atlas
    shown = " ".join(plain(page_of(atlas, "topic", "effectiveness")).split())
    evidence = view_of(program).shown
    assert evidence is not None
    drawn = {(s.mark.reference, s.mark.number): s for s in signs_of(sheet)}
    plotted = [(plot.axis, row) for plot in evidence.evidence.forest.plots for row in plot.rows]
    assert len(plotted) == len(drawn) == 47
    for axis, row in plotted:
        assert figure(row) in shown
        sign = drawn[row.reference, row.number]
        assert figure(row) in [words.text for words in words_of(sheet, sign.mark)]
        assert value_at(sheet, sign.x, sign.y, axis.id) == pytest.approx(row.estimate, abs=1e-6)
    for hit in sheet.hits:
        assert " ".join(hit.words.split()) in shown


def test_dark_and_light_reach_the_evidence(qtbot: QtBot, start: Start) -> None:
    program = start("haake-2007")
    open_evidence(qtbot, program)
    seen = []
    for theme in ("light", "dark"):
        program.theme.choose(theme)
        seen.append(view_of(program).colours.name)
        pixel = view_of(program).canvas.viewport().grab().toImage().pixelColor(3, 3).name()
        assert pixel == view_of(program).colours.page
    assert seen == ["light", "dark"]


def answer(monkeypatch: pytest.MonkeyPatch, path: Path | None, kind: str = "") -> list[QFileDialog]:
    """Names a file in the dialog that comes up, or cancels it."""
    met = []

    def run(dialog: QFileDialog) -> int:
        met.append(dialog)
        if path is None:
            return 0
        if kind:
            dialog.selectNameFilter(kind)
            dialog.filterSelected.emit(kind)
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(str(path))
        return 1

    monkeypatch.setattr(QFileDialog, "exec", run)
    return met


@pytest.mark.parametrize(
    ("kind", "typed", "written"),
    [
        ("PNG (*.png)", "x.png", "x.png"),
        ("SVG (*.svg)", "x", "x.svg"),
        ("PDF (*.pdf)", "x.pdf", "x.pdf"),
    ],
)
def test_a_picture_is_saved_where_the_reader_says(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    kind: str, typed: str, written: str,
) -> None:  # fmt: skip
    program = start("haake-2007")
    open_evidence(qtbot, program)
    answer(monkeypatch, tmp_path / typed, kind)
    view_of(program)._picture.click()
    assert (tmp_path / written).stat().st_size > 1000
    assert written in program.window.statusBar().currentMessage()
    assert [p.name for p in tmp_path.iterdir() if p.suffix != ".ini"] == [written]


def test_numbers_are_saved_as_csv(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = start("haake-2007")
    open_evidence(qtbot, program)
    answer(monkeypatch, tmp_path / "x.csv")
    view_of(program)._numbers.click()
    with (tmp_path / "x.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["estimate"] for row in rows] == ["3.4", "20.2", "16.8"]


def _to_a_missing_folder(folder: Path) -> Path:
    return folder / "none" / "x.png"


def _of_an_unknown_kind(folder: Path) -> Path:
    return folder / "x.gif"


@pytest.mark.parametrize("path_of", [_to_a_missing_folder, _of_an_unknown_kind])
def test_a_file_that_cannot_be_is_one_line(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    path_of: Callable[[Path], Path],
) -> None:  # fmt: skip
    program = start("haake-2007")
    open_evidence(qtbot, program)
    path = path_of(tmp_path)
    answer(monkeypatch, path)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(path)])
    view_of(program)._picture.click()
    line = program.window.statusBar().currentMessage()
    assert line
    assert "\n" not in line
    assert not path.exists()


def test_a_cancelled_dialog_does_nothing(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start("haake-2007")
    open_evidence(qtbot, program)
    met = answer(monkeypatch, None)
    view_of(program)._picture.click()
    view_of(program)._numbers.click()
    assert len(met) == 2
    assert program.window.statusBar().currentMessage() == ""


def test_the_dialog_asks_about_the_very_file_that_is_written(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start("haake-2007")
    open_evidence(qtbot, program)
    met = answer(monkeypatch, None)
    view_of(program)._picture.click()
    (dialog,) = met
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert dialog.defaultSuffix() == "png"


def test_the_whole_sheet_is_copied(qtbot: QtBot, start: Start) -> None:
    program = start("topic:effectiveness")
    open_evidence(qtbot, program)
    QGuiApplication.clipboard().clear()
    view_of(program)._copy.click()
    image = QGuiApplication.clipboard().image()
    sheet = sheet_of(program)
    assert isinstance(image, QImage)
    assert image.height() / image.width() == pytest.approx(sheet.height / sheet.width, rel=0.01)
    assert image.width() > sheet.width


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_everything_fits_its_width(
    qtbot: QtBot, start: Start, percent: int, size: tuple[int, int]
) -> None:
    program = start("topic:effectiveness", size)
    program.theme.resize_text(percent)
    open_evidence(qtbot, program)
    window, view = program.window, view_of(program)
    assert window.width() <= size[0]
    assert sheet_of(program).width <= view.canvas.viewport().width() + 1
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Return)
    assert view.rect().contains(view.card.geometry())


def widen(program: Program) -> None:
    """The panel as wide as it is on a small laptop; this screen is narrower than one."""
    program.window.resizeDocks([program.window.panel_dock], [396], Qt.Orientation.Horizontal)
    QApplication.processEvents()


@pytest.mark.parametrize("place", ["BL23", "topic:effectiveness", "haake-2007", "BL"])
def test_a_button_of_the_panel_leads_to_the_figures(qtbot: QtBot, start: Start, place: str) -> None:
    program = start(place)
    widen(program)
    button = program.window.panel.strip.figures
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view_of(program).isVisible())


def test_no_button_where_there_are_no_figures(start: Start) -> None:
    program = start("EX-B7")
    widen(program)
    assert not program.window.panel.strip.figures.isVisible()
    program.intents.pick("BL23")
    assert program.window.panel.strip.figures.isVisible()
    program.intents.pick("topic:start")
    assert not program.window.panel.strip.figures.isVisible()
