"""What is seen first comes whole from the shelf, or is not taken from there at all."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QImage, QResizeEvent
from PySide6.QtWidgets import QApplication

from acuview.diagram import screen
from acuview.diagram.artwork import Artwork
from acuview.diagram.shelf import Shelf
from acuview.diagram.style import DARK, LIGHT
from acuview.diagram.view import DiagramView
from acuview.geometry.layout import Layout
from acuview.state.place import Place

SIZE = (600, 500)
View = Callable[..., DiagramView]


@pytest.fixture
def drawn(layout: Layout, artwork: Artwork, qapp: QApplication) -> View:
    """Makes a drawing as a start makes it, not yet shown."""

    def make(folder: Path, stamp: str = "one") -> DiagramView:
        view = DiagramView(layout, artwork, LIGHT, {}, shelf=Shelf(folder, "back", stamp))
        view.resize(*SIZE)
        qapp.sendEvent(view, QResizeEvent(view.size(), view.size()))
        return view

    return make


def seen(view: DiagramView) -> QImage:
    return view.grab().toImage()


def refuse(*_: object) -> None:
    msg = "painted in earnest"
    raise AssertionError(msg)


def test_a_kept_sight_is_shown_without_painting_anything(
    drawn: View, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = seen(drawn(tmp_path))
    with monkeypatch.context() as patch:
        patch.setattr(screen, "paint_marks", refuse)
        view = drawn(tmp_path)
        assert seen(view) == first
    assert seen(drawn(tmp_path / "other")) == first


def test_all_is_painted_in_earnest_at_the_first_rest(
    drawn: View, tmp_path: Path, qapp: QApplication
) -> None:
    first = seen(drawn(tmp_path))
    path = next(tmp_path.glob("*.view"))
    path.write_bytes(path.read_bytes()[:-40_000] + bytes(40_000))
    view = drawn(tmp_path)
    view.show()
    qapp.processEvents()
    assert not view.is_sharp
    end = time.monotonic() + 5
    while not view.is_sharp and time.monotonic() < end:
        qapp.processEvents()
    assert seen(view) == first
    view.hide()


def bigger(view: DiagramView) -> None:
    view.setFont(QFont(view.font().family(), 17))


def larger(view: DiagramView) -> None:
    view.resize(SIZE[0] + 1, SIZE[1])


def darker(view: DiagramView) -> None:
    view.set_style(DARK)


def fainter(view: DiagramView) -> None:
    view.set_layers({"meridians": 0.5})


def bare(view: DiagramView) -> None:
    view.set_labels("none")


def named(view: DiagramView) -> None:
    view.set_labels("all", "codes")


def opened(view: DiagramView) -> None:
    view.show_place(Place("back", "point", "BL23"))


def lit(view: DiagramView) -> None:
    view.show_landmark("L4")


def nearer(view: DiagramView) -> None:
    view.zoom_in()


@pytest.mark.parametrize(
    "change", [bigger, larger, darker, fainter, bare, named, opened, lit, nearer]
)
def test_another_sight_is_painted(
    drawn: View, tmp_path: Path, change: Callable[[DiagramView], None]
) -> None:
    plain = seen(drawn(tmp_path / "kept"))
    views = drawn(tmp_path / "kept"), drawn(tmp_path / "empty")
    for view in views:
        change(view)
    with_shelf, without = map(seen, views)
    assert with_shelf == without
    assert with_shelf != plain


def test_other_content_is_painted(
    drawn: View, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen(drawn(tmp_path))
    painted: list[object] = []
    monkeypatch.setattr(screen, "paint_marks", lambda *all_: painted.append(all_))
    seen(drawn(tmp_path))
    assert not painted
    seen(drawn(tmp_path, "two"))
    assert painted
