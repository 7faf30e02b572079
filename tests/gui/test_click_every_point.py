"""I clicked the dot and got that point: every spot, both sides, whole figure, 1366x768."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from acuview.content.resources import PLATES
from acuview.diagram.dots import SMALLEST
from acuview.diagram.lens import Lens
from acuview.diagram.view import DiagramView
from acuview.geometry.layout import Layout, Spot

Answer = tuple[str, str, str]
every_plate = pytest.mark.parametrize("plate", PLATES, indirect=True)
AROUND = [(0, 0), (5, 0), (-5, 0), (0, 5), (0, -5), (4, 4), (4, -4), (-4, 4), (-4, -4)]
LEFT = Qt.MouseButton.LeftButton


def answer_of(spot: Spot) -> Answer:
    return (spot.point, "" if spot.side == "midline" else spot.side, spot.site or "")


class Clicker:
    """Clicks with the mouse and tells what was opened."""

    def __init__(self, view: DiagramView) -> None:
        self.view = view
        self.opened: list[Answer] = []
        view.activated.connect(self.note)

    def note(self, code: str, side: str, site: str) -> None:
        self.opened.append((code, side, site))

    def click(self, at: QPoint) -> list[Answer]:
        """What one click opens, or every answer that the lens it opened leads to."""
        self.opened.clear()
        QTest.mouseClick(self.view, LEFT, pos=at)
        lens = self.view.lens
        if lens is None:
            return list(self.opened)
        assert not self.opened
        return list(self._picked(at, lens))

    def _picked(self, at: QPoint, lens: Lens) -> Iterator[Answer]:
        camera = self.view.camera
        for number, target in enumerate(lens.targets):
            if self.view.lens is None:
                QTest.mouseClick(self.view, LEFT, pos=at)
            assert self.view.lens == lens
            self.opened.clear()
            box = target.box
            middle = QPointF((box.left + box.right) / 2, (box.top + box.bottom) / 2)
            QTest.mouseClick(self.view, LEFT, pos=middle.toPoint())
            assert self.view.lens is None
            assert len(self.opened) == 1, (at, number)
            yield self.opened[0]
        assert self.view.camera == camera


@pytest.fixture
def clicker(view: DiagramView) -> Clicker:
    return Clicker(view)


@every_plate
def test_the_whole_figure_is_shown(view: DiagramView) -> None:
    for spot in view.spots:
        assert view.rect().contains(view.target_of(spot)), spot


@every_plate
def test_every_centre_opens_its_point_at_once_or_by_the_lens(clicker: Clicker) -> None:
    view = clicker.view
    missed = [
        spot for spot in view.spots if answer_of(spot) not in clicker.click(view.target_of(spot))
    ]
    assert not missed


def test_most_points_beside_the_spine_need_one_click_only(clicker: Clicker) -> None:
    view = clicker.view
    for spot in view.spots:
        if spot.point in {f"BL{n}" for n in (11, 13, 17, 18, 20, 23, 25, 52, 40, 60)}:
            QTest.mouseClick(view, LEFT, pos=view.target_of(spot))
            assert view.lens is None, spot
            assert clicker.opened[-1] == answer_of(spot)


@every_plate
def test_five_pixels_beside_every_centre_open_it_or_a_nearer_one(clicker: Clicker) -> None:
    view, camera = clicker.view, clicker.view.camera
    seen = {answer_of(s): camera.to_px((s.x, s.y)) for s in view.spots}
    for spot in view.spots:
        centre = camera.to_px((spot.x, spot.y))
        for dx, dy in AROUND[1:]:
            at = view.target_of(spot) + QPoint(dx, dy)
            got = clicker.click(at)
            mine = math.dist((at.x(), at.y()), centre)
            assert answer_of(spot) in got or any(
                math.dist((at.x(), at.y()), seen[one]) < mine for one in got
            ), (spot, dx, dy, got)


@every_plate
def test_lenses_have_at_most_six_large_targets_within_the_window(
    clicker: Clicker, layout: Layout
) -> None:
    view = clicker.view
    lenses = 0
    for spot in view.spots:
        QTest.mouseClick(view, LEFT, pos=view.target_of(spot))
        lens = view.lens
        if lens is None:
            continue
        lenses += 1
        assert 2 <= len(lens.targets) <= 6
        for target in lens.targets:
            assert min(target.box.width, target.box.height) >= 24
            assert target.box.left >= 0
            assert target.box.top >= 0
            assert target.box.right <= view.width()
            assert target.box.bottom <= view.height()
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert view.lens is None
    assert lenses or layout.plate.id != "back"


@every_plate
def test_every_meridian_with_a_line_opens_by_it(clicker: Clicker, layout: Layout) -> None:
    view = clicker.view
    wanted = {line.meridian for line in layout.lines}
    dots = [view.target_of(spot) for spot in view.spots]
    for meridian in wanted:
        clicker.opened.clear()
        for at in places_on(view, layout, meridian):
            if all(math.dist(at.toTuple(), dot.toTuple()) > 9 for dot in dots):
                QTest.mouseClick(view, LEFT, pos=at)
                if clicker.opened and clicker.opened[-1] == (meridian, "", ""):
                    break
        assert (meridian, "", "") in clicker.opened


def places_on(view: DiagramView, layout: Layout, meridian: str) -> Iterator[QPoint]:
    for line in layout.lines:
        if line.meridian == meridian:
            for xy in line.line:
                x, y = view.camera.to_px(xy)
                yield QPoint(round(x), round(y))


def test_a_click_on_nothing_opens_nothing(clicker: Clicker) -> None:
    assert clicker.click(QPoint(5, 5)) == []


def test_keys_pick_from_the_lens(clicker: Clicker) -> None:
    view = clicker.view
    spot = next(s for s in view.spots if s.point == "GV4")
    QTest.mouseClick(view, LEFT, pos=view.target_of(spot))
    assert view.lens is not None
    wanted = [answer_of(view.spots[t.spot]) for t in view.lens.targets]
    for number, answer in enumerate(wanted):
        if view.lens is None:
            QTest.mouseClick(view, LEFT, pos=view.target_of(spot))
        QTest.keyClicks(view, str(number + 1))
        assert clicker.opened[-1] == answer
    QTest.mouseClick(view, LEFT, pos=view.target_of(spot))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert clicker.opened[-1] == answer_of(spot), "Enter picks the nearest"
    QTest.mouseClick(view, LEFT, pos=view.target_of(spot))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    after = (wanted.index(answer_of(spot)) + 1) % len(wanted)
    assert clicker.opened[-1] == wanted[after]


def test_a_click_beside_the_lens_closes_it_and_opens_nothing(clicker: Clicker) -> None:
    view = clicker.view
    spot = next(s for s in view.spots if s.point == "GV4")
    QTest.mouseClick(view, LEFT, pos=view.target_of(spot))
    assert view.lens is not None
    QTest.mouseClick(view, LEFT, pos=QPoint(10, 10))
    assert view.lens is None
    assert not clicker.opened


@every_plate
def test_every_dot_is_painted_at_least_five_pixels_across(view: DiagramView) -> None:
    assert SMALLEST >= 2.5
    view.set_layers({"meridians": 0.0, "levels": 0.0, "labels": 0.0})
    with_dots = view.grab().toImage()
    view.set_layers({"points": 0.0})
    without = view.grab().toImage()
    for spot in view.spots:
        at = view.target_of(spot)
        for dx, dy in ((0, 0), (2, 0), (-2, 0), (0, 2), (0, -2)):
            x, y = at.x() + dx, at.y() + dy
            assert with_dots.pixel(x, y) != without.pixel(x, y), (spot, dx, dy)
