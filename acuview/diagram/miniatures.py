"""Small pictures of whole plates, painted one by one in a thread of their own and kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal

from acuview.diagram.camera import Box
from acuview.diagram.late import Painted
from acuview.diagram.pictures import Order, make
from acuview.diagram.style import DiagramStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

FINER = 3.0
"""So many times larger they are painted than they are shown: small figures stay smooth."""
LAYERS = (("skin", 1.0),)


class Miniatures(QObject):
    """Paints every plate for a theme when it is first asked for.

    `open_artwork` is called in the thread, and what it opens is let go again, so that nothing but
    the small pictures stays in memory; it may raise OSError.

    Signals:
        made(str, str, QImage): a plate's picture, by plate and name of the style.
    """

    made = Signal(str, str, object)

    def __init__(
        self, plates: Sequence[str], open_artwork: Callable[[str], Painted], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._plates = tuple(plates)
        self._open = open_artwork
        self._kept: dict[tuple[str, str], QImage] = {}
        self._thread: Thread | None = None
        self._style: DiagramStyle | None = None
        self.made.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def picture(self, plate: str, style: DiagramStyle) -> QImage | None:
        """The picture of a plate, if it is there already."""
        return self._kept.get((plate, style.name))

    def ask(self, style: DiagramStyle, room: QSize, dpr: float) -> None:
        """Paints what is missing in a style, to fill so much room (in pixels of the window)."""
        if style is self._style:
            return
        self._style = style
        missing = [name for name in self._plates if (name, style.name) not in self._kept]
        if self._thread is not None:
            self._thread.join()  # it stops after the picture at hand: 15 ms at most
        work = (tuple(missing), style, room * dpr)
        self._thread = Thread(target=self._paint, args=work, name="acuview-miniatures")
        self._thread.start()

    def stop(self) -> None:
        """Waits for the picture in the making and makes no other; before the window goes."""
        self._style = None
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _paint(self, plates: Sequence[str], style: DiagramStyle, room: QSize) -> None:
        for name in plates:
            if self._style is not style:
                return
            try:
                artwork = self._open(name)
            except OSError:
                continue
            self.made.emit(name, style.name, _small(artwork, style, room))

    def _keep(self, plate: str, style: str, picture: QImage) -> None:
        self._kept[plate, style] = picture


def _small(artwork: Painted, style: DiagramStyle, room: QSize) -> QImage:
    rect = artwork.rect_cm
    k = min(room.width() / rect.width(), room.height() / rect.height())
    box = Box(rect.left(), rect.top(), rect.right(), rect.bottom())
    image = make(artwork, Order(box, k * FINER, 1.0, style, LAYERS)).image
    size = QSize(max(round(rect.width() * k), 1), max(round(rect.height() * k), 1))
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
