"""`acuview draw`: a plate as PNG, SVG or PDF, without a screen."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from acuview.content.resources import assets_folder
from acuview.diagram.artwork import Artwork, ArtworkError
from acuview.diagram.marked import Marked, marks_of
from acuview.diagram.plate_painter import paint_plate
from acuview.diagram.style import DARK, LIGHT, DiagramStyle
from acuview.geometry.layout import Layout, lay_out
from acuview.model.atlas import Atlas
from acuview.model.record import Record
from acuview.reading.protocol import protocol_of

DPI = 96
POINT_MARGIN_CM = 9.0
MARGIN_CM = 4.0


class PictureError(Exception):
    """Why no picture was made, in one line."""


class Order(Record):
    """What to draw; `width` in pixels, `ids` are highlighted, `region` crops to a subject."""

    plate: str
    layers: tuple[str, ...]
    theme: str
    width: int
    ids: tuple[str, ...]
    region: str | None
    path: Path


def draw(atlas: Atlas, order: Order) -> None:
    """Draws and writes one picture; raises PictureError and leaves no half-written file."""
    write = FORMATS.get(order.path.suffix.lower())
    if write is None:
        kinds = ", ".join(FORMATS)
        msg = f"{order.path.name!r}: a picture ends in one of {kinds}"
        raise PictureError(msg)
    if order.plate not in atlas.plates:
        msg = f"no plate {order.plate!r}; there is: {', '.join(atlas.plates)}"
        raise PictureError(msg)
    known = atlas.plates[order.plate].layers
    for layer in order.layers:
        if layer not in known:
            msg = f"no layer {layer!r} on plate {order.plate}; there is: {', '.join(known)}"
            raise PictureError(msg)
    check_writable(order.path)
    layout = lay_out(atlas, order.plate)
    rect = _rect(layout, order)
    marked = _marked(atlas, order.ids)
    app = None
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        app = QGuiApplication(["acuview"])  # fonts need one, and it must outlive the painting
    try:
        picture = Picture(
            layout=layout,
            artwork=Artwork.load(assets_folder() / "plates" / order.plate),
            style=DARK if order.theme == "dark" else LIGHT,
            layers=order.layers,
            selected=order.ids,
            marked=marked,
            rect=rect,
            width=order.width,
        )
        data = write(picture)
    except ArtworkError as error:
        raise PictureError(str(error)) from error
    finally:
        del app
    _save(order.path, data)


class Picture(Record):
    """A plate ready to be painted on any device: `rect` in cm, `width` in pixels."""

    layout: Layout
    artwork: Artwork
    style: DiagramStyle
    layers: tuple[str, ...]
    selected: tuple[str, ...]
    marked: Marked | None
    rect: QRectF
    width: int

    @property
    def height(self) -> int:
        """The height that belongs to the width, in pixels."""
        return max(1, round(self.rect.height() * self.width / self.rect.width()))

    def paint(self, painter: QPainter, *, outlined: bool = False) -> None:
        """Paints page and plate; `outlined` texts need no font where the picture is shown."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(QRectF(0, 0, self.width, self.height), QColor(self.style.page))
        paint_plate(
            painter,
            self.layout,
            self.artwork,
            self.style,
            dict.fromkeys(self.layers, 1.0),
            self.width / self.rect.width(),
            selected=self.selected,
            marked=self.marked,
            region=self.rect,
            outlined=outlined,
        )


def _marked(atlas: Atlas, ids: tuple[str, ...]) -> Marked | None:
    """The points of the papers among some ids, as the window marks them."""
    papers = [protocol for name in ids if (protocol := protocol_of(atlas, name)) is not None]
    marks = tuple(one for protocol in papers for one in marks_of(protocol))
    return Marked(marks) if marks else None


def check_writable(path: Path) -> None:
    """Refuses a path that cannot become a file, before any work is done."""
    parent = path.parent
    if path.is_dir():
        msg = f"{path} is a folder; name a file in it"
    elif not parent.exists():
        msg = f"{parent} does not exist; make the folder first"
    elif not parent.is_dir():
        msg = f"{parent} is a file, not a folder"
    elif not os.access(path if path.exists() else parent, os.W_OK):
        msg = f"{path} cannot be written; choose another place"
    else:
        return
    raise PictureError(msg)


def _rect(layout: Layout, order: Order) -> QRectF:
    plate = layout.plate
    whole = QRectF(-plate.origin_cm[0], -plate.origin_cm[1], *plate.size_cm)
    if order.region is None or order.region == plate.id:
        return whole
    spots = layout.spots_of(order.region)
    places = [(s.x, s.y) for s in spots if not s.alternative]
    places += [xy for line in layout.lines if line.meridian == order.region for xy in line.line]
    if not places:
        msg = f"{order.region} is not on plate {plate.id}"
        raise PictureError(msg)
    margin = POINT_MARGIN_CM if spots else MARGIN_CM
    xs, ys = [x for x, _ in places], [y for _, y in places]
    around = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return around.adjusted(-margin, -margin, margin, margin).intersected(whole)


def _png(picture: Picture) -> bytes:
    image = QImage(picture.width, picture.height, QImage.Format.Format_RGB32)
    if image.isNull():
        msg = f"a picture {picture.width} pixels wide does not fit in memory; ask for less --width"
        raise PictureError(msg)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    painter = QPainter(image)
    picture.paint(painter)
    painter.end()
    return _bytes(lambda device: QImageWriter(device, b"png").write(image))


def _svg(picture: Picture) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # late: only this format needs it

    def write(device: QIODevice) -> bool:
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # the default drops clips
        generator.setOutputDevice(device)
        generator.setSize(QSize(picture.width, picture.height))
        generator.setViewBox(QRectF(0, 0, picture.width, picture.height))
        generator.setResolution(DPI)
        generator.setTitle(f"acuview: {picture.layout.plate.title}")
        painter = QPainter(generator)
        picture.paint(painter, outlined=True)
        return painter.end()

    return _bytes(write)


def _pdf(picture: Picture) -> bytes:
    size = QSizeF(picture.width, picture.height) * (72 / DPI)

    def write(device: QIODevice) -> bool:
        writer = QPdfWriter(device)
        exact = QPageSize.SizeMatchPolicy.ExactMatch
        writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", exact))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(DPI)
        writer.setTitle(f"acuview: {picture.layout.plate.title}")
        painter = QPainter(writer)
        picture.paint(painter)
        return painter.end()

    return _bytes(write)


def _bytes(write: Callable[[QIODevice], bool]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not write(buffer):
        msg = "the picture could not be made; choose a smaller --width"
        raise PictureError(msg)
    buffer.close()
    return bytes(buffer.data().data())


def _save(path: Path, data: bytes) -> None:
    """Writes beside the target and renames, so that a failure never spoils what was there."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".acuview-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).chmod(0o666 & ~_umask())
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        msg = f"{path} cannot be written: {error.strerror or error}"
        raise PictureError(msg) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


FORMATS: dict[str, Callable[[Picture], bytes]] = {
    ".png": _png,
    ".svg": _svg,
    ".pdf": _pdf,
}
