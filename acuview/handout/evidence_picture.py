"""`acuview draw evidence:ID`: the figures behind a page as PNG, SVG or PDF, without a screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from acuview.evidence.items import Sheet
from acuview.evidence.letters import Letters
from acuview.evidence.painter import paint_sheet
from acuview.evidence.sheet import lay_out
from acuview.evidence.style import EvidenceStyle, style_of
from acuview.handout.paper import check_writable, fonts, format_of, save
from acuview.model.record import Record
from acuview.reading.evidence import as_csv
from acuview.reading.exhibit import Shown

NARROWEST, WIDEST = 480, 1600
"""Sheets are set between these widths; a picture of any other is the same sheet, scaled."""
LETTERS = 16
"""The size of running text in pixels, at 100 percent."""


class SheetPicture(Record):
    """A sheet ready to be painted on any device, `width` pixels across."""

    sheet: Sheet
    style: EvidenceStyle
    letters: Letters
    width: int

    @property
    def title(self) -> str:
        """What it shows."""
        return self.sheet.title

    @property
    def words(self) -> str:
        """Every row as it is read out."""
        return "\n".join(hit.words for hit in self.sheet.hits)

    @property
    def height(self) -> int:
        """The height that belongs to the width, in pixels."""
        return max(1, round(self.sheet.height * self.width / self.sheet.width))

    def paint(self, painter: QPainter, *, outlined: bool = False) -> None:
        """Paints page and sheet."""
        painter.fillRect(QRectF(0, 0, self.width, self.height), QColor(self.style.page))
        scale = self.width / self.sheet.width
        painter.scale(scale, scale)
        paint_sheet(painter, self.sheet, self.style, self.letters, outlined=outlined)


def sheet_picture(
    shown: Shown, style: EvidenceStyle, width: int, text_percent: int = 100
) -> SheetPicture:
    """Lays evidence out for a picture."""
    letters = Letters(QFont(), LETTERS * text_percent / 100)
    sheet = lay_out(shown, min(WIDEST, max(NARROWEST, width)), letters)
    return SheetPicture(sheet, style, letters, width)


def draw_evidence(
    shown: Shown, theme: str, width: int, path: Path, text_percent: int = 100
) -> None:
    """Draws and writes one picture in a theme; raises PictureError, leaves no half-written file."""
    app = fonts()
    try:
        write_picture(path, sheet_picture(shown, style_of(theme), width, text_percent))
    finally:
        del app


def write_picture(path: Path, picture: SheetPicture) -> None:
    """Writes one picture; raises PictureError and leaves no half-written file."""
    write = format_of(path)
    check_writable(path)
    save(path, write(picture))


def write_numbers(shown: Shown, path: Path) -> None:
    """Writes figures as CSV; raises PictureError and leaves no half-written file."""
    check_writable(path)
    save(path, as_csv(shown.evidence).encode("utf-8"))
