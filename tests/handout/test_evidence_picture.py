"""`acuview draw evidence:ID`: every format is rendered back and looked at."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from acuview.evidence.style import DARK, LIGHT, EvidenceStyle, style_of
from acuview.handout.evidence_picture import (
    NARROWEST,
    WIDEST,
    draw_evidence,
    sheet_picture,
    write_numbers,
)
from acuview.handout.outlines import share_outlines
from acuview.handout.paper import PictureError
from acuview.model.atlas import Atlas
from acuview.reading.exhibit import shown_of
from tests.evidence.reading_back import signs_of

WIDTH = 800
NEAR = 4
"""Two renderings of one picture differ by less than this, of 255."""


def grey_difference(one: QImage, other: QImage) -> float:
    """Mean difference of two pictures in grey, 0 to 255, each pixel the mean of six by six.

    Two renderers set the same letters a fraction of a pixel apart; that is no difference here.
    """
    size = one.size() / 6
    smooth = Qt.TransformationMode.SmoothTransformation
    one, other = (
        image.scaled(size, mode=smooth).convertToFormat(QImage.Format.Format_Grayscale8)
        for image in (one, other)
    )
    total = sum(
        abs(one.pixelColor(x, y).red() - other.pixelColor(x, y).red())
        for y in range(size.height())
        for x in range(size.width())
    )
    return total / (size.height() * size.width())


@pytest.mark.usefixtures("qapp")
class TestDrawEvidence:
    """With a QApplication, as every test here reads pictures back."""

    @pytest.mark.parametrize(("theme", "page"), [("light", "safety"), ("dark", "red-flags")])
    def test_all_formats_show_the_same(
        self, atlas: Atlas, tmp_path: Path, theme: str, page: str
    ) -> None:
        shown = shown_of(atlas, "topic", page)
        for suffix in ("png", "svg", "pdf"):
            draw_evidence(shown, theme, WIDTH, tmp_path / f"x.{suffix}")
        png = QImage(str(tmp_path / "x.png"))
        assert png.width() == WIDTH
        assert png.pixelColor(2, 2) == QColor(style_of(theme).page)
        renderer = QSvgRenderer(str(tmp_path / "x.svg"))
        assert renderer.isValid()
        svg = QImage(png.size(), QImage.Format.Format_RGB32)
        svg.fill(QColor("magenta"))
        painter = QPainter(svg)
        renderer.render(painter, QRectF(0, 0, png.width(), png.height()))
        painter.end()
        assert grey_difference(png, svg) < NEAR
        subprocess.run(
            ["pdftoppm", "-png", "-singlefile", "-r", "96", "-scale-to-x", str(png.width()),
             "-scale-to-y", str(png.height()), str(tmp_path / "x.pdf"), str(tmp_path / "back")],
            check=True,
        )  # fmt: skip
        assert grey_difference(png, QImage(str(tmp_path / "back.png"))) < NEAR
        blank = QImage(png.size(), QImage.Format.Format_RGB32)
        blank.fill(QColor(style_of(theme).page))
        assert grey_difference(png, blank) > 2 * NEAR

    def test_an_svg_needs_no_font_and_tells_all_of_it_in_words(
        self, atlas: Atlas, tmp_path: Path
    ) -> None:
        draw_evidence(shown_of(atlas, "topic", "effectiveness"), "light", 1600, tmp_path / "x.svg")
        text = (tmp_path / "x.svg").read_text(encoding="utf-8")
        assert "<text" not in text
        assert len(text) < 3_000_000
        assert "\u22125.1 (\u221213.9 to 3.7)" in text.partition("</desc>")[0]

    def test_the_text_of_a_pdf_is_text(self, atlas: Atlas, tmp_path: Path) -> None:
        draw_evidence(shown_of(atlas, "reference", "haake-2007"), "light", 900, tmp_path / "x.pdf")
        done = subprocess.run(
            ["pdftotext", "-layout", str(tmp_path / "x.pdf"), "-"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        said = " ".join(done.stdout.split())
        for words in (
            "3.4 (\u22123.7 to 10.3)",
            "20.2 (13.4 to 26.7)",
            "against conventional therapy",
        ):
            assert words in said

    @pytest.mark.parametrize("width", [16, 300, 1000, 5000])
    def test_any_width_is_the_same_sheet(self, atlas: Atlas, width: int) -> None:
        picture = sheet_picture(shown_of(atlas, "point", "BL40"), LIGHT, width)
        assert picture.width == width
        assert NARROWEST <= picture.sheet.width <= WIDEST
        assert len(signs_of(picture.sheet)) == 7

    @pytest.mark.parametrize("style", [LIGHT, DARK])
    def test_twice_the_text_is_twice_the_text(self, atlas: Atlas, style: EvidenceStyle) -> None:
        shown = shown_of(atlas, "reference", "haake-2007")
        usual, large = (sheet_picture(shown, style, 1000, percent) for percent in (100, 200))
        assert large.letters.line("body") == pytest.approx(2 * usual.letters.line("body"), rel=0.05)
        assert large.height > 1.5 * usual.height

    def test_what_cannot_be_written_is_one_line(self, atlas: Atlas, tmp_path: Path) -> None:
        shown = shown_of(atlas, "point", "BL40")
        (tmp_path / "taken.png").mkdir()
        for path, words in (
            (tmp_path / "x.gif", "ends in one of"),
            (tmp_path / "no" / "x.png", "does not exist"),
            (tmp_path / "taken.png", "is a folder"),
        ):
            with pytest.raises(PictureError, match=words):
                draw_evidence(shown, "light", WIDTH, path)
        with pytest.raises(PictureError, match="does not exist"):
            write_numbers(shown, tmp_path / "no" / "x.csv")
        assert [path.name for path in tmp_path.iterdir()] == ["taken.png"]


def test_what_is_not_written_as_expected_stays_as_it_is() -> None:
    for svg in (b"", b"<svg><path d='M0,0'/></svg>", b"<defs>\n</defs>\n<g fill='red'/>"):
        assert share_outlines(svg) == svg
