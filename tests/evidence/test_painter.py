"""The painted sheet: contrast, grey, dark, and marks that are where the items say."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from acuview.evidence.items import Badge, Cells, Interval, Sheet, Verdict
from acuview.evidence.letters import Letters
from acuview.evidence.painter import paint_sheet
from acuview.evidence.style import DARK, LIGHT, EvidenceStyle
from tests.evidence.conftest import Make
from tests.evidence.reading_back import signs_of

STYLES = pytest.mark.parametrize("style", [LIGHT, DARK], ids=["light", "dark"])
TEXTS = ("text", "muted", "head")
MARKS = ("mark", "null", "harm", "text")
GROUNDS = ("page", "hover", "chosen")


def light_of(colour: str) -> float:
    """Relative luminance, 0 to 1."""
    known = QColor(colour)
    shares = (known.redF(), known.greenF(), known.blueF())
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, 1 to 21."""
    light, dark = sorted((light_of(one), light_of(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@STYLES
def test_every_text_can_be_read_on_every_ground(style: EvidenceStyle) -> None:
    for ground in GROUNDS:
        for text in TEXTS:
            assert contrast(getattr(style, text), getattr(style, ground)) >= 4.5, (text, ground)
        for mark in MARKS:
            assert contrast(getattr(style, mark), getattr(style, ground)) >= 3, (mark, ground)


@STYLES
def test_a_harm_stands_out_from_the_other_cells_without_its_colour(style: EvidenceStyle) -> None:
    assert contrast(style.harm, style.cell) >= 3


def painted(sheet: Sheet, style: EvidenceStyle, pixels: float = 13) -> QImage:
    image = QImage(round(sheet.width), round(sheet.height), QImage.Format.Format_RGB32)
    image.fill(QColor(style.page))
    painter = QPainter(image)
    paint_sheet(painter, sheet, style, Letters(QFont(), pixels))
    painter.end()
    return image


def colour_at(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(int(x), int(y)).name()


@STYLES
def test_marks_are_painted_where_they_stand(make: Make, style: EvidenceStyle) -> None:
    sheet = make("topic", "effectiveness")
    image = painted(sheet, style)
    crossed = {i.mark: i for i in sheet.items if isinstance(i, Interval)}
    for sign in signs_of(sheet):
        # An empty mark shows the page through it, a full one is full; the null line stays behind.
        wanted = style.page if sign.hollow else style.mark
        assert colour_at(image, sign.x, sign.y) == wanted
        interval = crossed.get(sign.mark)
        if interval is not None:
            assert colour_at(image, interval.x1 + 3, interval.y) != style.page
    for badge in sheet.items:
        if isinstance(badge, Badge):
            edge = colour_at(image, badge.x, badge.y - badge.half * 0.75)
            assert contrast(edge, style.page) >= 3


@STYLES
def test_cells_are_filled_as_their_rate_says(make: Make, style: EvidenceStyle) -> None:
    sheet = make("topic", "safety")
    image = painted(sheet, style)
    for array in sheet.items:
        if isinstance(array, Cells):
            centre = [
                colour_at(
                    image, array.x + (at + 0.5) * array.cell, array.y + (row + 0.5) * array.cell
                )
                for row in range(2, 100, 10)
                for at in range(2, 100, 10)
            ]
            share = centre.count(style.harm) / len(centre)
            assert share == pytest.approx(array.rate / 10_000, abs=0.1)
            assert len(set(centre)) <= 2


def test_the_directions_of_advice_differ_in_shape(make: Make) -> None:
    """In one colour, no two of them cover the same pixels."""
    sheet = make("topic", "guidelines")
    image = painted(sheet, LIGHT)
    seen: dict[str, set[tuple[int, int]]] = {}
    for item in sheet.items:
        if isinstance(item, Verdict):
            box = range(-int(item.half), int(item.half) + 1)
            seen[item.direction] = {
                (x, y)
                for x in box
                for y in box
                if colour_at(image, item.x + x, item.y + y) != LIGHT.page
            }
    assert len(seen) == 5
    shapes = list(seen.values())
    for number, shape in enumerate(shapes):
        assert shape
        for other in shapes[number + 1 :]:
            assert len(shape ^ other) > 0.4 * min(len(shape), len(other))


def test_only_what_is_in_view_is_painted(make: Make) -> None:
    sheet = make("topic", "effectiveness")
    image = QImage(700, round(sheet.height), QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    paint_sheet(painter, sheet, LIGHT, Letters(QFont(), 13), clip=(0, 300))
    painter.end()
    below = [colour_at(image, x, y) for x in range(0, 700, 7) for y in range(900, 2000, 7)]
    # Long lines of a plot may reach below; words and marks do not.
    assert below.count("#ff00ff") > 0.97 * len(below)
