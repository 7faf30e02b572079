"""The scroll bar: what is seen as its handle is what the pointer takes hold of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleFactory, QStyleOptionSlider, QWidget
from pytestqt.qtbot import QtBot

from acuview.app.program import Program
from acuview.app.slim_bar import SlimBar


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[SlimBar]:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    bar = SlimBar(sheet)
    sheet.resize(100, 400)
    style = QStyleFactory.create("Fusion")
    bar.setStyle(style)
    bar.resize(bar.sizeHint().width(), 400)
    sheet.show()
    yield bar
    style.deleteLater()


@pytest.mark.parametrize("last", [1, 37, 400, 5000, 500_000])
@pytest.mark.parametrize("share", [0.0, 0.013, 0.5, 0.77, 1.0])
@pytest.mark.parametrize("height", [400, 71])
def test_the_handle_is_where_the_style_has_it(
    bar: SlimBar, last: int, share: float, height: int
) -> None:
    bar.resize(bar.width(), height)
    bar.setRange(0, last)
    bar.setPageStep(380)
    bar.setValue(round(last * share))
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    part = QStyle.SubControl.SC_ScrollBarSlider
    rect = bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)
    assert bar.handle() == (rect.top(), rect.height())


def test_the_handle_can_be_dragged_to_the_end(bar: SlimBar) -> None:
    bar.setRange(0, 1000)
    bar.setPageStep(300)
    top, long = bar.handle()
    grip = QPoint(bar.width() // 2, top + long // 2)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(bar, grip + QPoint(0, 1000))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=grip + QPoint(0, 1000))
    assert bar.value() == 1000


def test_nothing_to_scroll_has_no_handle(bar: SlimBar) -> None:
    bar.setRange(0, 0)
    picture = bar.grab().toImage()
    page = picture.pixelColor(0, 0)
    assert all(picture.pixelColor(bar.width() // 2, y) == page for y in range(bar.height()))


def test_list_panel_and_legend_have_it(program: Program) -> None:
    window = program.window
    for area in (window.finder.list, window.panel.browser, window.legend):
        assert isinstance(area.verticalScrollBar(), SlimBar)
    bar = window.finder.list.verticalScrollBar()
    picture = bar.grab().toImage()
    middle = bar.width() // 2
    shades = [picture.pixelColor(middle, y).lightness() for y in range(bar.height())]
    assert max(shades) - min(shades) > 60
