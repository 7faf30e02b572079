"""Sheets of the shipped evidence, laid out as the window and the exports lay them out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from acuview.evidence.items import Sheet
from acuview.evidence.letters import Letters
from acuview.evidence.sheet import lay_out
from acuview.model.atlas import Atlas
from acuview.reading.exhibit import shown_of

Make = Callable[..., Sheet]


@pytest.fixture
def make(qapp: QApplication, atlas: Atlas) -> Make:
    """Lays out the evidence of a page, `width` pixels across with letters of `pixels`."""

    def lay(kind: str, subject: str, width: float = 700, pixels: float = 13) -> Sheet:
        letters = Letters(QFont(), pixels)
        return lay_out(shown_of(atlas, kind, subject), width, letters)

    return lay
