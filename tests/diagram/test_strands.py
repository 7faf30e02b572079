"""Strands are filled fast and look as Qt alone would fill them; a spoilt row is never seen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from acuview.diagram.artwork import Artwork
from acuview.diagram.camera import Box
from acuview.diagram.pictures import Order, make
from acuview.diagram.strands import CROSSINGS, LEAST_ELEMENTS, LEAST_PX_PER_CM, StrandFiller
from acuview.diagram.style import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

SIDE = 20.0
SCALE = 32.0
INK = QColor(120, 30, 20, 90)
Paint = Callable[[QPainter], None]


def strands(*, curved: bool = False) -> QPainterPath:
    """A fan of slanted strands that cross each other, and the same again far to the right."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for x, way in ((1.0, 1.0), (15.0, -1.0)):
        for n in range(30):
            y = 3 + n * 0.45
            end = y + way * (n % 4 - 1)
            path.moveTo(x, y)
            if curved:
                path.cubicTo(x + 1, y - 1, x + 3, y + 2 * way, x + 4, end)
            else:
                path.lineTo(x + 4, end)
            path.lineTo(x + 4, end + 0.2)
            path.closeSubpath()
    return path


def picture(paint: Paint, rows: int = 0, scale: float = SCALE) -> QImage:
    """What is painted of the square, in cm; with rows above it that are cut off."""
    side = round(SIDE * scale)
    image = QImage(side, side + rows, QImage.Format.Format_RGB32)
    image.fill(LIGHT.page)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, rows)
    painter.scale(scale, scale)
    paint(painter)
    painter.end()
    return image.copy(0, rows, side, side)


def filled(path: QPainterPath, *, spare_row: bool, scale: float = SCALE) -> Paint:
    def paint(painter: QPainter) -> None:
        square = QRectF(0, 0, SIDE, SIDE)
        filler = StrandFiller(painter, square, scale, spare_row=spare_row)
        filler.fill(path, INK)

    return paint


def furthest(one: QImage, other: QImage) -> int:
    """The largest difference of any channel of any pixel."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(a - b) for a, b in pairs)


def darkest(image: QImage) -> int:
    """The least red of any pixel."""
    return min(bytes(image.constBits())[2::4])


@pytest.mark.parametrize("spare_row", [False, True])
@pytest.mark.parametrize("scale", [LEAST_PX_PER_CM, SCALE])
def test_strands_look_as_qt_fills_them(*, spare_row: bool, scale: float) -> None:
    path = strands()
    assert path.elementCount() > LEAST_ELEMENTS
    plain = picture(lambda painter: painter.fillPath(path, INK), scale=scale)
    ours = picture(filled(path, spare_row=spare_row, scale=scale), int(spare_row), scale)
    assert ours == plain


def test_curved_strands_are_as_round() -> None:
    path = strands(curved=True)
    plain = picture(lambda painter: painter.fillPath(path, INK))
    assert furthest(picture(filled(path, spare_row=True), 1), plain) <= 8


def test_where_strands_cross_they_are_no_darker() -> None:
    path = strands()
    ours = picture(filled(path, spare_row=True), 1)

    def one_by_one(painter: QPainter) -> None:
        for strand in path.toSubpathPolygons():
            one = QPainterPath()
            one.addPolygon(strand)
            painter.fillPath(one, INK)

    assert darkest(ours) > darkest(picture(one_by_one)) + 20


def test_strands_out_of_sight_are_left_out() -> None:
    path, left = strands(), QRectF(0, 0, 7, SIDE)

    def paint(painter: QPainter) -> None:
        StrandFiller(painter, left, SCALE, spare_row=False).fill(path, INK)

    ours = picture(paint)
    plain = picture(lambda painter: painter.fillPath(path, INK))
    page = QColor(LIGHT.page)
    half = round(8 * SCALE)
    assert ours.copy(0, 0, half, ours.height()) == plain.copy(0, 0, half, plain.height())
    assert ours.pixelColor(round(17 * SCALE), round(10.1 * SCALE)) == page


def test_the_painter_comes_back_as_it_was() -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(9, 9)
    before = painter.worldTransform()
    StrandFiller(painter, QRectF(0, 0, 7, 7), 9, spare_row=True).fill(strands(), INK)
    assert painter.worldTransform() == before
    painter.end()


def test_no_more_than_the_spare_row_is_spoilt() -> None:
    def paint(painter: QPainter) -> None:
        filled(strands().translated(0, 1), spare_row=True)(painter)

    side = round(SIDE * SCALE)
    assert side > CROSSINGS
    image = QImage(side, side + 1, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, 1)
    painter.scale(SCALE, SCALE)
    paint(painter)
    painter.end()
    white = QColor(Qt.GlobalColor.white)
    spoilt = {y for y in range(20) for x in range(side) if image.pixelColor(x, y) != white}
    assert spoilt == {0}


def test_a_made_picture_begins_with_its_own_first_row(artwork: Artwork) -> None:
    """Through the middle of the muscles, where the spoilt row would be seen."""
    opacities = {"skin": 1.0, "muscles": 1.0}
    part = QRectF(-10, 30, 20, 10)
    box = Box(part.left(), part.top(), part.right(), part.bottom())
    made = make(artwork, Order(box, 20.0, 1.0, LIGHT, tuple(opacities.items()))).image
    assert (made.width(), made.height()) == (400, 200)
    assert furthest(made, artwork.render(LIGHT, opacities, part, 20)) <= 3


FILL = """
import os
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPainterPath
import acuview.diagram
app = QGuiApplication([])
image = QImage(2000, 2000, QImage.Format.Format_RGB32)
before = len(os.listdir("/proc/self/task"))
painter = QPainter(image)
painter.setRenderHint(QPainter.RenderHint.Antialiasing)
path = QPainterPath()
path.addEllipse(100, 100, 1800, 1800)
painter.fillPath(path, QColor(20, 40, 60, 80))
painter.end()
print(len(os.listdir("/proc/self/task")) - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts threads in /proc")
def test_no_fill_is_shared_out_to_threads() -> None:
    environment = {k: v for k, v in os.environ.items() if k != "QT_NO_GUI_THREADPOOL"}
    done = subprocess.run(
        [sys.executable, "-c", FILL], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "0"
