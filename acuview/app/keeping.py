"""Copies and saves what the evidence shows; every failure is one line at the foot of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from acuview.evidence.view import EvidenceView
from acuview.handout.evidence_picture import SheetPicture, write_numbers, write_picture
from acuview.handout.paper import PictureError

SHARP = 2.0
"""Pixels of a picture for each one on the screen."""
HIGHEST = 32_000
"""So many pixels a copied picture is high at most."""
PICTURES = ("PNG (*.png)", "SVG (*.svg)", "PDF (*.pdf)")
NUMBERS = ("CSV (*.csv)",)

Say = Callable[[str], None]


def tr(words: str) -> str:
    """Words of this file in the reader's language."""
    return QCoreApplication.translate("Keeping", words)


def _picture(view: EvidenceView, highest: float) -> SheetPicture | None:
    sheet = view.canvas.sheet
    if sheet is None:
        return None
    scale = min(SHARP, highest / sheet.height)
    return SheetPicture(sheet, view.colours, view.canvas.letters, round(sheet.width * scale))


def copy_picture(view: EvidenceView, say: Say) -> None:
    """Puts all of the sheet on the clipboard, as it is shown."""
    picture = _picture(view, HIGHEST)
    if picture is None:
        return
    image = QImage(picture.width, picture.height, QImage.Format.Format_RGB32)
    if image.isNull():
        say(tr("The picture is too large to be copied; save it instead."))
        return
    painter = QPainter(image)
    picture.paint(painter)
    painter.end()
    QGuiApplication.clipboard().setImage(image)
    say(tr("Copied as a picture."))


def save_picture(view: EvidenceView, say: Say) -> None:
    """Asks for a file and writes the sheet into it, as it is shown."""
    picture = _picture(view, float("inf"))
    path = _ask(view, tr("Save picture"), PICTURES) if picture is not None else None
    if picture is not None and path is not None:
        _tried(lambda: write_picture(path, picture), path, say)


def save_numbers(view: EvidenceView, say: Say) -> None:
    """Asks for a file and writes every number into it."""
    shown = view.shown
    path = _ask(view, tr("Save numbers"), NUMBERS) if shown is not None else None
    if shown is not None and path is not None:
        _tried(lambda: write_numbers(shown, path), path, say)


def _tried(write: Callable[[], None], path: Path, say: Say) -> None:
    try:
        write()
    except PictureError as error:
        say(str(error))
    else:
        say(tr("Saved: {path}").format(path=path))


def _ask(view: EvidenceView, title: str, kinds: tuple[str, ...]) -> Path | None:
    """The file that the reader names; the dialog itself asks before it writes over another."""
    dialog = make_dialog(view.window(), title, kinds)
    name = view.shown.evidence.id.replace(":", "-") if view.shown is not None else ""
    dialog.selectFile(name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def make_dialog(parent: QWidget, title: str, kinds: tuple[str, ...]) -> QFileDialog:
    """A dialog that adds the ending of the chosen kind, so that it asks about the right file."""
    places = QStandardPaths.StandardLocation
    folder = QStandardPaths.writableLocation(places.DocumentsLocation)
    dialog = QFileDialog(parent, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(kinds)
    dialog.setDefaultSuffix(_ending(kinds[0]))

    def follow(kind: str) -> None:
        dialog.setDefaultSuffix(_ending(kind))

    dialog.filterSelected.connect(follow)
    return dialog


def _ending(kind: str) -> str:
    """`png` of `PNG (*.png)`."""
    return kind.rpartition(".")[2].rstrip(")")
