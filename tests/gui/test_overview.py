"""The small map: there when the view is near, and a way to go elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from acuview.diagram.overview import Overview
from acuview.diagram.view import DiagramView
from acuview.state.place import Place

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def overview(view: DiagramView) -> Overview:
    assert view.findChildren(Overview) == []
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    (found,) = view.findChildren(Overview)
    return found


def test_it_is_there_only_when_the_view_is_near(view: DiagramView, overview: Overview) -> None:
    assert overview.isVisible()
    assert view.rect().contains(overview.geometry())
    assert not overview.grab().isNull()
    QTest.keyClick(view, Qt.Key.Key_0)
    assert not overview.isVisible()


def test_it_shows_where_the_view_is(view: DiagramView, overview: Overview) -> None:
    before = overview.frame
    assert QPointF(overview.rect().center()).y() == pytest.approx(before.center().y(), abs=6)
    view._looking.pan(0, -120)
    assert overview.frame.center().y() > before.center().y()
    assert overview.frame.height() == pytest.approx(before.height(), abs=1)


def test_a_click_and_a_drag_look_elsewhere(view: DiagramView, overview: Overview) -> None:
    scale = view.camera.px_per_cm
    opened: list[str] = []
    view.activated.connect(opened.append)
    low = QPoint(overview.width() // 2, overview.height() * 3 // 4)
    QTest.mouseClick(overview, LEFT, pos=low)
    assert overview.frame.center().y() == pytest.approx(low.y(), abs=2)
    high = QPoint(overview.width() // 2, overview.height() // 4)
    QTest.mousePress(overview, LEFT, pos=low)
    QTest.mouseMove(overview, pos=high)
    QTest.mouseRelease(overview, LEFT, pos=high)
    assert overview.frame.center().y() == pytest.approx(high.y(), abs=2)
    assert view.camera.px_per_cm == scale
    assert opened == []


def test_it_never_covers_the_open_point(view: DiagramView, overview: Overview) -> None:
    spot = next(s for s in view.spots if s.point == "BL17" and s.side == "right")
    at, corner = view.target_of(spot), overview.geometry().center()
    view._looking.pan(corner.x() - at.x(), corner.y() - at.y())
    assert overview.geometry().contains(view.target_of(spot))
    view.show_place(Place("back", "point", "BL17"))
    assert overview.isVisible()
    assert not overview.geometry().contains(view.target_of(spot))
    assert view.rect().contains(overview.geometry())
