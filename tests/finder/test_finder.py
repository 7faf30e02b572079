"""Search box and list with a search of their own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from acuview.diagram.style import DARK, LIGHT
from acuview.finder.rows import Findings, Row, all_rows, found_rows
from acuview.finder.view import Finder
from acuview.model.atlas import Atlas
from acuview.search.index import Index

ROWS = [
    Row("BL", "meridian", "BL", "Bladder", "2", heading=True),
    Row("BL22", "point", "BL22", "Sānjiāoshū", ""),
    Row("BL23", "point", "BL23", "Shènshū", "<b>Kidney</b>"),
]
SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


def find(words: str) -> Findings:
    if words == "BL99":
        return Findings(ROWS[1:], near=True)
    return Findings([row for row in ROWS if words.casefold() in row.spoken.casefold()])


def colour(_code: str) -> str:
    return "#336699"


@pytest.fixture
def finder(qtbot: QtBot) -> Finder:
    finder = Finder(ROWS, find, colour)
    qtbot.addWidget(finder)
    finder.resize(280, 400)
    finder.show()
    qtbot.waitExposed(finder)
    return finder


def test_results_are_counted(qtbot: QtBot, finder: Finder) -> None:
    finder.box.setFocus()
    QTest.keyClicks(finder.box, "bl2")
    assert finder.count.text() == "2 results"
    QTest.keyClicks(finder.box, "3")
    assert finder.count.text() == "1 result"
    QTest.keyClicks(finder.box, "9")
    assert finder.count.text() == "Nothing found"
    finder.box.clear()
    assert finder.list.rows == ROWS


def test_an_unknown_code_shows_the_nearest(qtbot: QtBot, finder: Finder) -> None:
    QTest.keyClicks(finder.box, "BL99")
    assert "Nearest" in finder.count.text()
    assert [row.id for row in finder.list.rows] == ["BL22", "BL23"]


def test_return_on_nothing_asks_for_nothing(qtbot: QtBot, finder: Finder) -> None:
    with qtbot.assertNotEmitted(finder.picked):
        QTest.keyClick(finder.box, Qt.Key.Key_Return)
        QTest.keyClicks(finder.box, "zzz")
        QTest.keyClick(finder.box, Qt.Key.Key_Return)


def test_choosing_by_a_screen_reader_opens(qtbot: QtBot, finder: Finder) -> None:
    """AT-SPI's Toggle changes the selection and not the current row."""
    model = finder.list.selectionModel()
    with qtbot.waitSignal(finder.picked) as caught:
        model.select(finder.list.model().index(2, 0), SELECT)
    assert caught.args == ["BL23"]


def test_showing_what_is_open_asks_for_nothing(qtbot: QtBot, finder: Finder) -> None:
    with qtbot.assertNotEmitted(finder.picked):
        finder.show_open("BL23")
        finder.show_open("")
        finder.show_open("BL22")
    assert finder.list.currentIndex().row() == 1


def test_hover_lights_a_row(finder: Finder) -> None:
    finder.list.show_hover("BL23")
    assert finder.list._painter.hovered == 2
    finder.list.show_hover("")
    assert finder.list._painter.hovered == -1


def test_up_on_the_first_row_goes_back_to_the_box(qtbot: QtBot, finder: Finder) -> None:
    finder.activateWindow()
    finder.box.setFocus()
    QTest.keyClick(finder.box, Qt.Key.Key_Down)
    assert finder.list.currentIndex().row() == 0
    QTest.keyClick(finder.list, Qt.Key.Key_Up)
    qtbot.waitUntil(finder.box.hasFocus)


@pytest.mark.parametrize("words", ["vessel", "meridian", "BL", "topic", "2009"])
def test_everything_that_can_be_found_can_be_painted(
    qtbot: QtBot, atlas: Atlas, words: str
) -> None:
    """Down to the vessels that have neither points nor a colour of their own."""
    index = Index(atlas)
    finder = Finder(
        all_rows(atlas, "Topics"),
        lambda typed: Findings(found_rows(atlas, index.find(typed, limit=80))),
        LIGHT.meridian,
    )
    qtbot.addWidget(finder)
    finder.resize(260, 3000)
    finder.show()
    qtbot.waitExposed(finder)
    finder.box.setText(words)
    assert not finder.list.grab().isNull()


def test_every_meridian_of_the_shipped_content_has_a_colour(atlas: Atlas) -> None:
    for style in (LIGHT, DARK):
        assert all(style.meridian(code).startswith("#") for code in atlas.meridians)


@pytest.mark.parametrize("code", ["GV1", "EX-B9", "EX-UE7", "EX-HN15"])
def test_no_name_is_painted_over_its_code(qtbot: QtBot, finder: Finder, code: str) -> None:
    def painted(name: str) -> QImage:
        finder.list.show_rows([Row(code, "point", code, name, "")])
        return finder.list.viewport().grab().toImage().copy(0, 0, 280, 24)

    bare, named = painted(""), painted("Jǐngbǎiláo")
    blank = bare.pixel(270, 12)
    across, down = range(bare.width()), range(bare.height())
    code_ends = max(x for x in across if any(bare.pixel(x, y) != blank for y in down))
    changed = [x for x in across if any(bare.pixel(x, y) != named.pixel(x, y) for y in down)]
    assert changed
    assert min(changed) > code_ends + 3
