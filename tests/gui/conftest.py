"""The drawing of a shipped plate in a window as a small laptop shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from acuview.diagram.artwork import Artwork
from acuview.diagram.style import LIGHT
from acuview.diagram.view import DiagramView
from acuview.geometry.layout import Layout, lay_out
from acuview.model.atlas import Atlas

CANVAS = (880, 640)
"""What is left for the drawing at 1366x768, beside list and panel and below menu and title."""


@pytest.fixture
def plate(request: pytest.FixtureRequest) -> str:
    """The plate that a test is about; the back where it does not say."""
    name: str = getattr(request, "param", "back")
    return name


@pytest.fixture
def layout(atlas: Atlas, plate: str) -> Layout:
    return lay_out(atlas, plate)


@pytest.fixture
def artwork(root: Path, plate: str) -> Artwork:
    return Artwork.load(root / "assets" / "plates" / plate)


@pytest.fixture
def view(
    atlas: Atlas, layout: Layout, artwork: Artwork, qapp: QApplication
) -> Iterator[DiagramView]:
    names = {code: point.names for code, point in atlas.points.items()}
    drawing = DiagramView(layout, artwork, LIGHT, names)
    drawing.resize(*CANVAS)
    drawing.show()
    qapp.processEvents()
    yield drawing
    drawing.hide()
    drawing.deleteLater()
    qapp.processEvents()


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QApplication) -> QApplication:
    """A whole application before any test makes do with less."""
    return qapp
