"""The drawing of the shipped back plate, ready for use."""

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

USED = ("BL23", "BL25", "GV4", "GV3", "BL40", "BL60", "GB30", "BL57", "GV14", "BL17")


@pytest.fixture(scope="session")
def layout(atlas: Atlas) -> Layout:
    return lay_out(atlas, "back")


@pytest.fixture(scope="session")
def artwork(root: Path) -> Artwork:
    return Artwork.load(root / "assets" / "plates" / "back")


@pytest.fixture
def view(atlas: Atlas, layout: Layout, artwork: Artwork, qapp: object) -> Iterator[DiagramView]:
    names = {code: point.names for code, point in atlas.points.items()}
    drawing = DiagramView(layout, artwork, LIGHT, names, much_used=USED)
    drawing.resize(880, 680)
    drawing.show()
    yield drawing
    drawing.hide()
    drawing.deleteLater()


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QApplication) -> QApplication:
    """A whole application before any test makes do with less."""
    return qapp
