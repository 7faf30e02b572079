"""Artwork loads, paints in every theme and on every device, and names what is broken."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from acuview.diagram.artwork import Artwork, ArtworkError
from acuview.diagram.style import (
    COLOUR_KEYS,
    DARK,
    LIGHT,
    MERIDIAN_CODES,
    RAMP_KEYS,
    STYLES,
    DiagramStyle,
    Ramp,
)

FOLDER = Path(__file__).parents[2] / "assets" / "plates" / "back"
ALL = {"skin": 1.0, "drape": 1.0, "muscles": 1.0, "bones": 1.0}
TRUNK = QRectF(-20, 25, 40, 50)


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def art() -> Artwork:
    return Artwork.load(FOLDER)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "back"
    shutil.copytree(FOLDER, folder)
    return folder


def _at(image: QImage, part: QRectF, x: float, y: float) -> QColor:
    """The colour at a place in cm of a picture of a part of the plate."""
    scale = image.width() / part.width()
    return image.pixelColor(int((x - part.x()) * scale), int((y - part.y()) * scale))


def _apart(a: QColor, b: QColor) -> int:
    return max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue()))


def test_the_plate_has_its_size_and_layers(art: Artwork) -> None:
    assert [*art.size_cm] == [88, 189]
    assert [*art.origin_cm] == [44, 5]
    assert art.layers == ("skin", "drape", "muscles", "bones")
    assert art.rect_cm == QRectF(-44, -5, 88, 189)


@pytest.mark.parametrize("style", STYLES, ids=lambda s: s.name)
def test_skin_lies_on_the_page(art: Artwork, style: DiagramStyle) -> None:
    image = art.render(style, {"skin": 1.0}, art.rect_cm, 3.5)
    assert (image.width(), image.height()) == (308, 662)
    assert _at(image, art.rect_cm, -40, 20) == QColor(style.page)
    back = _at(image, art.rect_cm, -10, 50)
    stops = [QColor(colour) for _, colour in style.skin]
    assert back.red() > back.blue()
    assert stops[0].lightness() < back.lightness() <= stops[-1].lightness()


def test_light_and_dark_differ_everywhere_on_the_figure(art: Artwork) -> None:
    light, dark = (art.render(s, {"skin": 1.0}, TRUNK, 4) for s in (LIGHT, DARK))
    for x, y in ((0, 36), (-10, 40), (10, 60), (-18, 26)):
        assert _at(light, TRUNK, x, y).lightness() > _at(dark, TRUNK, x, y).lightness() + 40


@pytest.mark.parametrize("layer", ["drape", "muscles", "bones"])
def test_each_layer_changes_the_picture_where_it_lies(art: Artwork, layer: str) -> None:
    part = QRectF(-20, 60, 40, 36)
    plain = art.render(LIGHT, {"skin": 1.0}, part, 5)
    more = art.render(LIGHT, {"skin": 1.0, layer: 1.0}, part, 5)
    x, y = {"drape": (8.0, 82.0), "muscles": (8.0, 82.0), "bones": (10.0, 74.0)}[layer]
    assert _apart(_at(plain, part, x, y), _at(more, part, x, y)) > 20


def test_layers_turn_see_through_by_degrees(art: Artwork) -> None:
    steps = []
    for opacity in (0.0, 0.35, 0.7, 1.0):
        image = art.render(LIGHT, {"skin": 1.0, "muscles": opacity}, TRUNK, 4)
        steps.append(_at(image, TRUNK, 5, 40).green())
    assert steps == sorted(steps, reverse=True)
    assert len(set(steps)) == 4


def test_whole_bones_ghost_the_body_and_half_bones_do_not(art: Artwork) -> None:
    beside = (-10.0, 62.0)  # the flank, where no bone is
    plain, half, whole = (
        _at(art.render(LIGHT, {"skin": 1.0, "bones": o}, TRUNK, 4), TRUNK, *beside)
        for o in (0.0, 0.5, 1.0)
    )
    assert _apart(plain, half) <= 1
    assert _apart(plain, whole) > 8
    assert _apart(whole, QColor(LIGHT.ghost)) < _apart(plain, QColor(LIGHT.ghost))


def test_the_outline_is_sharp_at_high_zoom(art: Artwork) -> None:
    part = QRectF(13.0, 61.2, 2.0, 2.0)  # the right edge of the waist
    image = art.render(LIGHT, {"skin": 1.0}, part, 150)
    row = [image.pixelColor(x, 150) for x in range(image.width())]
    page = QColor(LIGHT.page)
    last = max(i for i, c in enumerate(row) if _apart(c, page) > 8)
    # From ink to page within two pixels: the edge is drawn, not stretched.
    assert _apart(row[last - 2], QColor(LIGHT.ink)) < 24
    assert row[last + 1] == page


def test_shading_is_smooth_at_high_zoom(art: Artwork) -> None:
    part = QRectF(6.0, 60.0, 4.0, 0.5)
    image = art.render(LIGHT, {"skin": 1.0}, part, 150)
    row = [image.pixelColor(x, 30) for x in range(image.width())]
    assert max(_apart(a, b) for a, b in pairwise(row)) <= 3
    assert _apart(row[0], row[-1]) > 10


def test_left_and_right_mirror_each_other_but_for_the_light(art: Artwork) -> None:
    part = QRectF(-44, 40, 88, 20)
    image = art.render(LIGHT, {"skin": 1.0}, part, 4)
    page = QColor(LIGHT.page)
    for y in range(0, image.height(), 9):
        inside = [image.pixelColor(x, y) != page for x in range(image.width())]
        differ = sum(a != b for a, b in zip(inside, inside[::-1], strict=True))
        assert differ <= 4


def test_only_what_is_visible_need_be_painted(art: Artwork) -> None:
    image = QImage(160, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.scale(4, 4)
    painter.translate(20, -25)
    art.paint(painter, LIGHT, {"skin": 1.0}, px_per_cm=4, visible=QRectF(200, 0, 5, 5))
    assert _at(image, TRUNK, 0, 50) == QColor(0, 0, 0)
    art.paint(painter, LIGHT, {"skin": 1.0}, px_per_cm=4)
    painter.end()
    assert _at(image, TRUNK, 5, 50) != QColor(0, 0, 0)


def test_the_painter_comes_back_as_it_was(art: Artwork) -> None:
    image = QImage(80, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setOpacity(0.5)
    painter.scale(2, 2)
    before = painter.transform(), painter.opacity(), painter.hasClipping()
    art.paint(painter, LIGHT, dict.fromkeys(art.layers, 0.5), px_per_cm=2)
    assert (painter.transform(), painter.opacity(), painter.hasClipping()) == before
    painter.end()


def test_a_picture_for_a_dense_screen_is_the_same(art: Artwork) -> None:
    opacities = {"skin": 1.0, "muscles": 0.5, "bones": 0.5}
    dense = QImage(320, 400, QImage.Format.Format_RGB32)
    dense.setDevicePixelRatio(2)
    dense.fill(LIGHT.page)
    painter = QPainter(dense)
    painter.scale(4, 4)
    painter.translate(-TRUNK.topLeft())
    art.paint(painter, LIGHT, opacities, px_per_cm=8)
    painter.end()
    dense.setDevicePixelRatio(1)
    assert dense == art.render(LIGHT, opacities, TRUNK, 8)


def test_threads_paint_the_same_picture(copy: Path) -> None:
    fresh = Artwork.load(copy)

    def paint(_: int) -> QImage:
        return fresh.render(DARK, {"skin": 1.0, "bones": 0.6}, TRUNK, 5)

    with ThreadPoolExecutor(3) as pool:
        first, *others = pool.map(paint, range(6))
    assert all(image == first for image in others)


def test_an_svg_shows_what_the_screen_shows(art: Artwork) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(200, 250))
    generator.setViewBox(QRectF(0, 0, 200, 250))
    painter = QPainter(generator)
    painter.scale(5, 5)
    painter.translate(20, -25)
    art.paint(painter, LIGHT, {"skin": 1.0, "bones": 0.6}, px_per_cm=5, visible=TRUNK)
    painter.end()
    image = QImage(200, 250, QImage.Format.Format_RGB32)
    image.fill(LIGHT.page)
    painter = QPainter(image)
    QSvgRenderer(buffer.data()).render(painter)
    painter.end()
    screen = art.render(LIGHT, {"skin": 1.0, "bones": 0.6}, TRUNK, 5)
    for x, y in ((-10, 60), (10, 50), (0, 64), (11, 70), (-19, 60)):
        assert _apart(_at(image, TRUNK, x, y), _at(screen, TRUNK, x, y)) < 24, (x, y)


def test_a_pdf_holds_pictures_and_outlines(art: Artwork) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(40, 50), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(254)
    painter = QPainter(writer)
    painter.scale(10, 10)
    painter.translate(20, -25)
    art.paint(painter, LIGHT, {"skin": 1.0}, px_per_cm=10, visible=TRUNK)
    painter.end()
    data = bytes(buffer.data().data())
    assert data.startswith(b"%PDF")
    assert b"/Subtype /Image" in data
    assert 20_000 < len(data) < 4_000_000


@pytest.mark.parametrize("size", [(0.0, 1.0), (1e6, 10.0)])
def test_a_picture_that_cannot_be_made_is_refused(art: Artwork, size: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="pixels"):
        art.render(LIGHT, ALL, QRectF(0, 0, size[0], 1), size[1])


def test_a_lost_display_list_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArtworkError, match=r"plate\.json: cannot be read"):
        Artwork.load(tmp_path)


@pytest.mark.parametrize(
    "file", ["skin.paths", "skin.jpg", "skin-coarse.jpg", "blush.jpg", "skin-fine.paths"]
)
@pytest.mark.parametrize("harm", ["lost", "empty", "cut", "changed"])
def test_a_lost_or_broken_file_is_named_in_one_line(copy: Path, file: str, harm: str) -> None:
    victim = copy / file
    match harm:
        case "lost":
            victim.unlink()
        case "empty":
            victim.write_bytes(b"")
        case "cut":
            victim.write_bytes(victim.read_bytes()[:-20])
        case "changed":
            data = bytearray(victim.read_bytes())
            data[len(data) // 2] ^= 0x55
            victim.write_bytes(data)
    art = Artwork.load(copy)
    with pytest.raises(ArtworkError) as caught:
        art.render(LIGHT, {"skin": 1.0}, TRUNK, 3 if "coarse" in file else 12)
    assert file in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"format": 1', '"format": 99'),
        ('"format": 1', '"form": 1'),
        ('"layers": [', '"layers": ['[:-1] + "7, ["),
        ('"size_cm": [88.0, 189.0]', '"size_cm": [88.0]'),
        ('"px_per_cm": 16.0', '"px_per_cm": 0'),
        ('"path": 0', '"path": 4000'),
        ('"ramp": "skin"', '"ramp": "purple"'),
        ('"colour": "ink"', '"colour": "mauve"'),
        ('"op": "fill"', '"op": "spill"'),
        ('"alpha": 0.95', '"alpha": "much"'),
        ('"detail": "fine"', '"detail": "finest"'),
    ],
)
def test_a_broken_display_list_is_refused_in_one_line(copy: Path, old: str, new: str) -> None:
    file = copy / "plate.json"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))
    with pytest.raises(ArtworkError) as caught:
        Artwork.load(copy).render(LIGHT, {"skin": 1.0}, TRUNK, 12)
    assert "plate.json" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_every_display_list_names_only_what_there_is(art: Artwork) -> None:
    plate = json.loads((FOLDER / "plate.json").read_text())
    ops = [op for layer in plate["layers"] for op in layer["ops"]]
    assert {op["colour"] for op in ops if "colour" in op} <= COLOUR_KEYS
    assert {op["ramp"] for op in ops if "ramp" in op} <= RAMP_KEYS
    art.render(LIGHT, ALL, QRectF(0, 60, 1, 1), 12)


# ---- styles


def _luminance(colour: str) -> float:
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(a: str, b: str) -> float:
    high, low = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _along(ramp: Ramp, at: float) -> str:
    for (p0, c0), (p1, c1) in pairwise(ramp):
        if at <= p1:
            t = (at - p0) / (p1 - p0)
            a, b = QColor(c0), QColor(c1)
            mix = (
                round(p + (q - p) * t)
                for p, q in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
            )
            return QColor(*mix).name()
    return ramp[-1][1]


@pytest.mark.parametrize("style", STYLES, ids=lambda s: s.name)
@pytest.mark.parametrize("code", MERIDIAN_CODES)
def test_meridians_stand_out_from_page_and_skin(style: DiagramStyle, code: str) -> None:
    colour = style.meridian(code)
    assert _contrast(colour, style.page) >= 3
    # Between these shades lie two thirds of the figure's skin.
    for shade in (0.5, 0.6, 0.7, 0.8, 0.88):
        assert _contrast(colour, _along(style.skin, shade)) >= 3, (code, shade)


@pytest.mark.parametrize("style", STYLES, ids=lambda s: s.name)
def test_text_can_be_read_on_the_page(style: DiagramStyle) -> None:
    assert _contrast(style.text, style.page) >= 7
    assert _contrast(style.landmark, style.page) >= 4.5
    assert _contrast(style.measure, style.page) >= 4.5
    assert _contrast(style.selection, style.page) >= 7


@pytest.mark.parametrize("style", STYLES, ids=lambda s: s.name)
def test_a_style_answers_for_every_key_and_code(style: DiagramStyle) -> None:
    for key in COLOUR_KEYS:
        assert QColor(style.colour(key)).isValid()
    for key in RAMP_KEYS:
        ramp = style.ramp(key)
        assert [p for p, _ in ramp] == sorted(p for p, _ in ramp)
        assert (ramp[0][0], ramp[-1][0]) == (0, 1)
    assert tuple(code for code, _ in style.meridians) == MERIDIAN_CODES
    assert style.meridian("BL23") == style.meridian("BL")
    assert style.meridian("EX-B2") == style.meridian("EX")
    assert len({colour for _, colour in style.meridians}) == len(MERIDIAN_CODES)
    assert style.meridian("XX") == style.landmark
    with pytest.raises(KeyError):
        style.colour("name")
    with pytest.raises(KeyError):
        style.ramp("ink")
