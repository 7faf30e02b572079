"""Artwork that is read when it is first painted: a start with a kept picture never needs it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPainter

    from acuview.diagram.artwork import Artwork
    from acuview.diagram.style import DiagramStyle
    from acuview.model.plate import Plate

DRAWN = ("skin", "drape", "muscles", "bones")
"""Layers of artwork, from the lowest to the highest; a plate need not have them all."""


class Painted(Protocol):
    """What the drawing asks of artwork."""

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the layers, from the lowest to the highest."""

    @property
    def rect_cm(self) -> QRectF:
        """The whole plate in its own frame."""

    def paint(
        self,
        painter: QPainter,
        style: DiagramStyle,
        opacities: Mapping[str, float],
        *,
        px_per_cm: float,
        visible: QRectF | None = None,
        breathe: Callable[[], None] | None = None,
        spare_row: bool = False,
    ) -> None:
        """Paints the layers that have an opacity above zero; raises ArtworkError."""


class LateArtwork:
    """Knows of a plate's artwork what the plate itself says, until it is painted."""

    def __init__(self, folder: Path, plate: Plate) -> None:
        """Raises OSError where there is no artwork; what is in it is checked when it is read."""
        (folder / "plate.json").stat()
        self._folder = folder
        self._artwork: Artwork | None = None
        self._lock = threading.Lock()
        left, top = plate.origin_cm
        self.rect_cm = QRectF(-left, -top, *plate.size_cm)
        self.layers = tuple(name for name in DRAWN if name in plate.layers)

    def paint(
        self,
        painter: QPainter,
        style: DiagramStyle,
        opacities: Mapping[str, float],
        *,
        px_per_cm: float,
        visible: QRectF | None = None,
        breathe: Callable[[], None] | None = None,
        spare_row: bool = False,
    ) -> None:
        """Reads the artwork if nobody has yet, and paints it; see `Artwork.paint`."""
        from acuview.diagram.artwork import Artwork  # late: that is the point

        with self._lock:
            if self._artwork is None:
                self._artwork = Artwork.load(self._folder)
        self._artwork.paint(
            painter,
            style,
            opacities,
            px_per_cm=px_per_cm,
            visible=visible,
            breathe=breathe,
            spare_row=spare_row,
        )
