"""`acuview draw`: a plate as PNG, SVG or PDF, without a screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from acuview.content.resources import assets_folder
from acuview.diagram.artwork import Artwork, ArtworkError
from acuview.diagram.marked import Marked, marks_of
from acuview.diagram.plate_painter import paint_plate
from acuview.diagram.style import DARK, LIGHT, DiagramStyle
from acuview.geometry.layout import Layout, lay_out
from acuview.handout.paper import PictureError, check_writable, fonts, format_of, save
from acuview.model.atlas import Atlas
from acuview.model.record import Record
from acuview.reading.protocol import protocol_of

POINT_MARGIN_CM = 9.0
MARGIN_CM = 4.0


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
    write = format_of(order.path)
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
    app = fonts()
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
    save(order.path, data)


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
    def title(self) -> str:
        """What it shows."""
        return self.layout.plate.title

    @property
    def words(self) -> str:
        """What is brought out on it."""
        return ", ".join(self.selected)

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
