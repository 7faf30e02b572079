"""`acuview draw`: each format is rendered back and looked at; bad paths are one clear line."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from acuview.diagram.style import DARK, LIGHT
from acuview.geometry.layout import lay_out
from acuview.handout.paper import PictureError
from acuview.handout.picture import Order, draw
from acuview.model.atlas import Atlas

LAYERS = ("skin", "bones", "meridians", "points", "labels")
WIDTH = 700


def _order(path: Path, **changes: object) -> Order:
    order = Order("back", LAYERS, "light", WIDTH, ("BL23",), None, path)
    return order._replace(**changes)  # type: ignore[arg-type]  # the names are Order's own


def _height(atlas: Atlas, width: int = WIDTH) -> int:
    plate = atlas.plates["back"]
    return round(plate.size_cm[1] * width / plate.size_cm[0])


def _svg_image(path: Path, size: QSize) -> QImage:
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def _distance(one: QImage, other: QImage) -> float:
    """Mean difference of two pictures' colours at a coarse size, 0 to 255."""
    small = QSize(88, 189)
    total = 0
    one, other = one.scaled(small), other.scaled(small)
    for y in range(small.height()):
        for x in range(small.width()):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            total += abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
    return total / (3 * small.width() * small.height())


@pytest.mark.usefixtures("qapp")
class TestDraw:
    """With a QApplication, as every test here reads pictures back."""

    @pytest.mark.parametrize(("theme", "style"), [("light", LIGHT), ("dark", DARK)])
    def test_png_is_the_whole_plate(
        self, atlas: Atlas, tmp_path: Path, theme: str, style: object
    ) -> None:
        path = tmp_path / "x.png"
        draw(atlas, _order(path, theme=theme))
        image = QImage(str(path))
        assert (image.width(), image.height()) == (WIDTH, _height(atlas))
        assert image.pixelColor(2, 2) == QColor(getattr(style, "page", ""))

    def test_every_point_is_a_filled_disc(self, atlas: Atlas, tmp_path: Path) -> None:
        path = tmp_path / "x.png"
        draw(atlas, _order(path, layers=("points",), ids=(), width=1600))
        image = QImage(str(path))
        plate = atlas.plates["back"]
        scale = 1600 / plate.size_cm[0]
        page = QColor(LIGHT.page)
        for spot in lay_out(atlas, "back").spots:
            if spot.alternative:
                continue
            x = (spot.x + plate.origin_cm[0]) * scale
            y = (spot.y + plate.origin_cm[1]) * scale
            for dx, dy in ((0, 0), (-2, 0), (2, 0), (0, -2), (0, 2)):
                assert image.pixelColor(round(x) + dx, round(y) + dy) != page, spot

    def test_svg_shows_the_same_picture(self, atlas: Atlas, tmp_path: Path) -> None:
        png, svg = tmp_path / "x.png", tmp_path / "x.svg"
        draw(atlas, _order(png, theme="dark"))
        draw(atlas, _order(svg, theme="dark"))
        image = QImage(str(png))
        assert _distance(image, _svg_image(svg, image.size())) < 6
        assert b"<text" not in svg.read_bytes()

    def test_pdf_shows_the_same_picture(self, atlas: Atlas, tmp_path: Path) -> None:
        png, pdf = tmp_path / "x.png", tmp_path / "x.pdf"
        draw(atlas, _order(png))
        draw(atlas, _order(pdf))
        subprocess.run(
            ["pdftoppm", "-png", "-singlefile", "-r", "96", str(pdf), str(tmp_path / "back")],
            check=True,
        )
        back = QImage(str(tmp_path / "back.png"))
        assert abs(back.width() - WIDTH) <= 1
        assert abs(back.height() - _height(atlas)) <= 1
        assert _distance(QImage(str(png)), back) < 6

    def test_region_crops_around_a_point(self, atlas: Atlas, tmp_path: Path) -> None:
        path = tmp_path / "x.png"
        draw(atlas, _order(path, region="BL23"))
        image = QImage(str(path))
        assert image.width() == WIDTH
        assert image.height() < _height(atlas) / 2

    @pytest.mark.parametrize(
        ("changes", "word"),
        [
            ({"path": Path("x.gif")}, "x.gif"),
            ({"plate": "moon"}, "moon"),
            ({"layers": ("skin", "fog")}, "fog"),
        ],
    )
    def test_what_is_unknown_is_named(
        self, atlas: Atlas, tmp_path: Path, changes: dict[str, object], word: str
    ) -> None:
        with pytest.raises(PictureError, match=word):
            draw(atlas, _order(tmp_path / "x.png")._replace(**changes))  # type: ignore[arg-type]  # any field

    def test_parents_are_never_made(self, atlas: Atlas, tmp_path: Path) -> None:
        with pytest.raises(PictureError, match="does not exist"):
            draw(atlas, _order(tmp_path / "no" / "x.png"))
        assert not (tmp_path / "no").exists()

    def test_a_file_is_no_folder(self, atlas: Atlas, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("mine")
        with pytest.raises(PictureError, match="not a folder"):
            draw(atlas, _order(tmp_path / "file" / "x.png"))
        (tmp_path / "y.png").mkdir()
        with pytest.raises(PictureError, match="is a folder"):
            draw(atlas, _order(tmp_path / "y.png"))

    def test_nothing_else_is_left_in_the_folder(self, atlas: Atlas, tmp_path: Path) -> None:
        draw(atlas, _order(tmp_path / "x.png", width=16))
        assert [p.name for p in tmp_path.iterdir()] == ["x.png"]
