"""Pictures of the artwork and of the lines over it, made to order in any thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter

from acuview.diagram.camera import Box, Camera
from acuview.diagram.style import DiagramStyle
from acuview.model.record import Record

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from acuview.diagram.late import Painted
    from acuview.diagram.shelf import Shelf


class Order(Record):
    """A picture that is wanted: which part of the plate, how large, and in which colours."""

    box: Box
    px_per_cm: float
    dpr: float
    style: DiagramStyle
    opacities: tuple[tuple[str, float], ...]

    @property
    def look(self) -> tuple[object, ...]:
        """What must be the same for a picture to be right apart from its part and scale."""
        return (self.style, self.opacities)


class Picture(Record):
    """A picture of the artwork, the order that it answers, and the sheet of lines over it.

    `fault` says in one line why the artwork is missing from it.
    """

    order: Order
    image: QImage
    lines: QImage | None = None
    fault: str = ""


Breathe = Callable[[], None]
PaintLines = Callable[[QPainter, Camera, DiagramStyle, Box], None]
"""Paints the lines as they are when none is brought out; safe in any thread."""


SPARE = 1
"""Rows of pixels above a picture that painting may spoil; they are cut off."""


class GivenUp(Exception):  # noqa: N818 - it is no error
    """Nobody wants the picture any more."""


def on_and_on() -> None:
    """Lets the painting go on without a pause."""


def make_lines(paint: PaintLines, order: Order, size: QSize) -> QImage:
    """Paints the sheet of lines that goes with a picture."""
    sheet = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(0)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(order.dpr, order.dpr)
    k, box = order.px_per_cm, order.box
    camera = Camera(k, -box.left * k, -box.top * k)
    paint(painter, camera, order.style, camera.box_px(box))
    painter.end()
    return sheet


def make(artwork: Painted, order: Order, breathe: Breathe = on_and_on) -> Picture:
    """Paints a picture; safe in any thread. Broken artwork leaves the page's colour.

    The part is widened to whole device pixels, so that the picture is blitted without smearing.
    `breathe` is called between strokes; it may wait, or raise GivenUp.
    """
    scale = order.px_per_cm * order.dpr
    width = max(round(order.box.width * scale), 1)
    height = max(round(order.box.height * scale), 1)
    image = QImage(width, height + SPARE, QImage.Format.Format_RGB32)
    image.fill(order.style.page)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, SPARE)
    painter.scale(scale, scale)
    painter.translate(-order.box.left, -order.box.top)
    from acuview.diagram.artwork import ArtworkError  # not needed for a kept picture

    try:
        shares = dict(order.opacities)
        artwork.paint(
            painter, order.style, shares, px_per_cm=scale, breathe=breathe, spare_row=True
        )
        fault = ""
    except ArtworkError as error:
        fault = str(error)
    finally:
        painter.end()
    if fault:
        image.fill(order.style.page)
    return Picture(order, image.copy(0, SPARE, width, height), fault=fault)


def make_both(
    artwork: Painted,
    lines: PaintLines,
    order: Order,
    shelf: Shelf | None,
    breathe: Breathe = on_and_on,
) -> Picture:
    """A picture with its sheet of lines, kept on the shelf if there is one."""
    picture = make(artwork, order, breathe)
    sheet = make_lines(lines, order, picture.image.size())
    if shelf is not None and not picture.fault:
        shelf.put(order, picture.image, sheet)
    return picture._replace(lines=sheet)
