"""Marks on the plate: a shape for each meaning, both sides, and labels for what is marked."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import cos, sin, tau
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from acuview.diagram.artwork import Artwork
from acuview.diagram.inks import Inks
from acuview.diagram.marked import Marked, Marking, Sign
from acuview.diagram.marked_painter import paint_sign
from acuview.diagram.style import LIGHT
from acuview.diagram.view import DiagramView
from acuview.geometry.layout import lay_out
from acuview.model.atlas import Atlas
from acuview.state.place import Place

SIGNS: tuple[Sign, ...] = ("fixed", "menu", "alone", "named", "compared")


def grey(sign: Sign) -> list[int]:
    """A sign without its colour: how dark each pixel is."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sign(painter, (20.0, 20.0), 4.0, sign, Inks(LIGHT))
    painter.end()
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return [image.pixelColor(x, y).value() for x in range(40) for y in range(40)]


def test_the_signs_differ_without_colour(qapp: QApplication) -> None:
    for one, other in combinations(SIGNS, 2):
        a, b = grey(one), grey(other)
        differing = sum(abs(x - y) > 60 for x, y in zip(a, b, strict=True))
        assert differing >= 30, (one, other, differing)


def test_a_ring_of_a_fixed_point_is_whole_and_one_of_a_list_is_broken(qapp: QApplication) -> None:
    changes = {}
    signs: tuple[Sign, ...] = ("fixed", "menu")
    for sign in signs:
        pixels = grey(sign)
        ring = [
            pixels[int(20 + 7.4 * cos(t)) * 40 + int(20 + 7.4 * sin(t))] < 150
            for t in (n * tau / 90 for n in range(90))
        ]
        changes[sign] = sum(a != b for a, b in pairwise(ring))
    assert changes["fixed"] == 0
    assert changes["menu"] >= 8


@pytest.fixture
def view(qapp: QApplication, atlas: Atlas, root: Path) -> DiagramView:
    artwork = Artwork.load(root / "assets" / "plates" / "back")
    names = {code: point.names for code, point in atlas.points.items()}
    view = DiagramView(lay_out(atlas, "back"), artwork, LIGHT, names)
    view.resize(880, 640)
    return view


def around(view: DiagramView, image: QImage, point: str, side: str) -> bytes:
    spot = next(s for s in view.spots if s.point == point and s.side == side)
    at = view.target_of(spot)
    part = image.copy(at.x() - 8, at.y() - 8, 17, 17)
    return bytes(part.constBits())


def test_both_sides_are_marked_and_given_back(view: DiagramView) -> None:
    before = view.grab().toImage()
    view.show_marked(Marked((Marking("BL23", "fixed"), Marking("BL52", "menu"))))
    marked = view.grab().toImage()
    for point in ("BL23", "BL52"):
        for side in ("left", "right"):
            assert around(view, before, point, side) != around(view, marked, point, side)
    assert around(view, before, "BL40", "left") == around(view, marked, "BL40", "left")
    view.show_marked(None)
    assert view.grab().toImage() == before


def test_what_is_called_has_labels_and_the_others_step_back(view: DiagramView) -> None:
    calls = frozenset({"BL23", "BL40", "GV3"})
    view.grab()
    before = view.grab().toImage()
    view.show_marked(Marked(tuple(Marking(code, "fixed") for code in calls), calls, "Told."))
    after = view.grab().toImage()
    assert around(view, before, "BL57", "right") != around(view, after, "BL57", "right")
    plan = view._screen.plan(view._sight, view.camera)
    assert {label.text for label in plan.labels} == calls
    assert view.accessibleDescription() == "Told."


@pytest.mark.parametrize("labels", [1.0, 0.0])
def test_tags_are_labels_come_what_may(view: DiagramView, labels: float) -> None:
    view.grab()  # the window takes its size
    view.set_layers({"labels": labels})
    view.set_labels("selected")
    codes = ("BL23", "BL52", "GV4")
    marks = tuple(Marking(code, "compared", str(n)) for n, code in enumerate(codes, 1))
    view.show_marked(Marked(marks))
    wish = view._sight.label_wish
    plan = view._screen._ready().labels.plan(view.camera.px_per_cm, wish)
    assert [label.text for label in plan.labels] == ["1 BL23", "2 BL52", "3 GV4"]
    assert view._sight.shown_layers["labels"] > 0
    view.show_place(Place("back", "point", "BL23", "left"))
    chosen = view._screen._ready().labels.plan(view.camera.px_per_cm, view._sight.label_wish)
    shown = view._screen._ready().labels.shown(chosen, view._sight.chosen)
    assert {label.text for label in shown} == {"1 BL23", "2 BL52", "3 GV4"}
    spots = [view.spots[label.owner] for label in shown]
    assert {spot.side for spot in spots} == {"left", "midline"}
