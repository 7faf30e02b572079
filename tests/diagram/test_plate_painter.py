"""A plate painted onto pictures, SVG and PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QRectF, QSize
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from acuview.diagram.artwork import Artwork
from acuview.diagram.camera import Stage
from acuview.diagram.courses import Courses
from acuview.diagram.labels import Mode, Wish
from acuview.diagram.plate_painter import LAYERS, Marks, paint_plate
from acuview.diagram.scene import Scene
from acuview.diagram.sides import side_letters
from acuview.diagram.style import DARK, LIGHT, DiagramStyle
from acuview.geometry.layout import Layout, Spot, lay_out
from acuview.model.atlas import Atlas

ALL = dict.fromkeys(("skin", "levels", "meridians", "points", "labels"), 1.0)


def picture(
    layout: Layout,
    artwork: Artwork | None,
    px_per_cm: float,
    layers: dict[str, float],
    *,
    style: DiagramStyle = LIGHT,
    selected: Sequence[str] = (),
    labels: Mode = "key",
    region: QRectF | None = None,
) -> QImage:
    width, height = layout.plate.size_cm
    if region is not None:
        width, height = region.width(), region.height()
    image = QImage(round(width * px_per_cm), round(height * px_per_cm), QImage.Format.Format_RGB32)
    image.fill(style.page)
    painter = QPainter(image)
    paint_plate(
        painter, layout, artwork, style, layers, px_per_cm,
        selected=selected, labels=labels, region=region,
    )  # fmt: skip
    painter.end()
    return image


def centre(layout: Layout, spot: Spot, k: float) -> tuple[int, int]:
    left, top = layout.plate.origin_cm
    return int((spot.x + left) * k), int((spot.y + top) * k)


@pytest.mark.parametrize("k", [3.0, 9.0, 20.0])
@pytest.mark.parametrize("style", [LIGHT, DARK], ids=lambda style: style.name)
def test_every_place_is_a_filled_disc_of_five_pixels(
    layout: Layout, k: float, style: DiagramStyle
) -> None:
    bare = picture(layout, None, k, {}, style=style)
    dots = picture(layout, None, k, {"points": 1.0}, style=style)
    changed = 0
    for spot in layout.spots:
        if spot.alternative:
            continue
        x, y = centre(layout, spot, k)
        for dx, dy in ((0, 0), (2, 0), (-2, 0), (0, 2), (0, -2)):
            changed += dots.pixel(x + dx, y + dy) != bare.pixel(x + dx, y + dy)
    firm = sum(not spot.alternative for spot in layout.spots)
    assert changed == 5 * firm or style is LIGHT
    if style is LIGHT:  # a white ring on a nearly white page: the core alone must tell
        for spot in layout.spots:
            x, y = centre(layout, spot, k)
            assert spot.alternative or dots.pixel(x, y) != bare.pixel(x, y), spot


def test_selecting_brings_out_and_moves_nothing(layout: Layout) -> None:
    plain = picture(layout, None, 8, ALL)
    chosen = picture(layout, None, 8, ALL, selected=["BL23"])
    assert plain.size() == chosen.size()
    assert plain != chosen
    assert picture(layout, None, 8, ALL, selected=["BL"]) not in (plain, chosen)


def test_each_layer_paints_something_of_its_own(layout: Layout, artwork: Artwork) -> None:
    bare = picture(layout, artwork, 4, {})
    seen = {"": bare}
    for layer in LAYERS:
        layers = {layer: 1.0}
        if layer == "labels":
            layers["points"] = 1.0
        image = picture(layout, artwork, 4, layers)
        assert image not in seen.values(), layer
        seen[layer] = image


def test_a_region_is_what_the_whole_shows_there(layout: Layout) -> None:
    region = QRectF(-15, 50, 30, 30)
    part = picture(layout, None, 10, {"points": 1.0, "meridians": 1.0}, region=region)
    whole = picture(layout, None, 10, {"points": 1.0, "meridians": 1.0})
    left, top = layout.plate.origin_cm
    same = whole.copy(round((left - 15) * 10), round((top + 50) * 10), 300, 300)
    differing = sum(
        part.pixel(x, y) != same.pixel(x, y) for x in range(10, 290, 3) for y in range(10, 290, 3)
    )
    assert differing < 40


def test_the_same_twice(layout: Layout, artwork: Artwork) -> None:
    assert picture(layout, artwork, 5, ALL) == picture(layout, artwork, 5, ALL)


def test_svg_has_no_text_and_renders_back(layout: Layout) -> None:
    buffer = QBuffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(880, 1890))
    generator.setViewBox(QRectF(0, 0, 880, 1890))
    painter = QPainter(generator)
    layers = {"points": 1.0, "meridians": 1.0, "labels": 1.0, "levels": 1.0}
    paint_plate(painter, layout, None, LIGHT, layers, 10, outlined=True)
    painter.end()
    data = buffer.data()
    assert b"<text" not in data.data()
    renderer = QSvgRenderer(data)
    assert renderer.isValid()
    image = QImage(880, 1890, QImage.Format.Format_RGB32)
    image.fill(LIGHT.page)
    back = QPainter(image)
    renderer.render(back, QRectF(0, 0, 880, 1890))
    back.end()
    for spot in layout.spots:
        if not spot.alternative:
            x, y = centre(layout, spot, 10)
            colour = image.pixelColor(x, y).name()
            assert colour != LIGHT.page, spot


def test_pdf_is_written(layout: Layout, tmp_path: Path) -> None:
    path = tmp_path / "plate.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSize(880, 1890)))
    painter = QPainter(writer)
    painter.scale(writer.logicalDpiX() / 96, writer.logicalDpiX() / 96)
    paint_plate(painter, layout, None, LIGHT, {"points": 1.0, "labels": 1.0}, 10)
    painter.end()
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("plate", ["back", "front", "side", "sole"])
def test_every_plate_says_which_side_is_which(atlas: Atlas, plate: str) -> None:
    """On the back the patient's right is the viewer's; on the front it is the other way round."""
    known = atlas.plates[plate]
    letters = dict(side_letters(known))
    left, top = -known.origin_cm[0], -known.origin_cm[1]
    for x, y in letters.values():
        assert left < x < left + known.size_cm[0]
        assert top < y < top + known.size_cm[1]
    if known.mirrored:
        assert (letters["R"][0] > 0) == (known.right_of_plate == "right")
        assert letters["L"][0] == -letters["R"][0]
    else:
        assert list(letters) == [known.right_of_plate[0].upper()]


def test_the_whole_figure_shows_which_side_is_which(atlas: Atlas) -> None:
    """At the size of a small laptop no letter is cut by the window's edge, on any plate."""
    for name, plate in atlas.plates.items():
        scene = Scene(lay_out(atlas, name), {}, ())
        camera = Stage(scene.figure, 690, 740).fit()
        for letter, at in side_letters(plate):
            x, y = camera.to_px(at)
            assert 8 < x < 682, (name, letter)
            assert 8 < y < 732, (name, letter)


def test_levels_are_marked_only_on_plates_that_have_them(atlas: Atlas) -> None:
    for name, plate in atlas.plates.items():
        marks = Marks.of(Courses(Scene(lay_out(atlas, name), {}, ())), QFont())
        plan = marks.labels.plan(3.5, Wish("key", "codes", levels=True))
        assert bool(plan.levels) == ("levels" in plate.layers), name
