"""The nine plates as small pictures: which one is open, and on which the open thing is seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from acuview.diagram.camera import Camera
from acuview.diagram.inks import Inks, faint
from acuview.diagram.miniatures import Miniatures
from acuview.diagram.scene import Chosen, chosen_of
from acuview.diagram.style import DiagramStyle
from acuview.geometry.layout import Layout
from acuview.model.plate import Plate
from acuview.state.place import Place

LayoutOf = Callable[[str], Layout]
"""Answers what has a place on a plate; asked when its picture is there."""
COLUMNS = 3
ROOM = QSize(44, 64)
"""What a small plate would like to have, in pixels ..."""
LEAST = QSize(30, 44)
"""... and what it can make do with."""
PAD = 3
DOT = 2.6
ELSEWHERE = 0.4
"""How strongly plates are seen on which the open thing is not."""
PATIENCE_MS = 120
"""A new theme dresses the window first."""
CURVE = 4.0


class Miniature(QAbstractButton):
    """One small plate: a frame tells that it is open, a dot or line where the open thing lies."""

    def __init__(self, plate: Plate, layout: LayoutOf, parent: QWidget) -> None:
        super().__init__(parent)
        self.plate = plate
        self._layout = layout
        self._inks: Inks | None = None
        self._image: QImage | None = None
        self._chosen = Chosen()
        self.rank = 0
        self.is_told = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(plate.title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(LEAST)

    def sizeHint(self) -> QSize:
        """As much as it likes."""
        return ROOM

    def show_picture(self, image: QImage | None, inks: Inks) -> None:
        """Takes a picture and the colours that go with it; without one, the last one stays."""
        self._image, self._inks = image or self._image, inks
        self.update()

    def show_chosen(self, chosen: Chosen, rank: int, words: str) -> None:
        """Marks what is open; `rank` counts the plates that show it, best first, 0 for none."""
        self._chosen, self.rank = chosen, rank
        self.is_told = bool(chosen.point or chosen.meridian)
        self.setAccessibleDescription(words)
        title = self.plate.title
        self.setToolTip(f"{title}\n{words}" if words else title)
        self.update()

    @property
    def picture_box(self) -> QRectF:
        """Where the picture lies, in the button's pixels."""
        inner = QRectF(self.rect()).adjusted(PAD, PAD, -PAD, -PAD)
        width, height = self.plate.size_cm
        k = min(inner.width() / width, inner.height() / height)
        x, y = inner.center().x() - width * k / 2, inner.center().y() - height * k / 2
        return QRectF(x, y, width * k, height * k)

    @property
    def camera(self) -> Camera:
        """How it sees its plate."""
        box, plate = self.picture_box, self.plate
        k = box.width() / plate.size_cm[0]
        return Camera(k, box.left() + plate.origin_cm[0] * k, box.top() + plate.origin_cm[1] * k)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints picture, marks and frame."""
        inks = self._inks
        if inks is None or self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(ELSEWHERE if self.is_told and not self.rank else 1.0)
        painter.drawImage(self.picture_box, self._image)
        painter.setOpacity(1.0)
        if self.rank:
            self._mark(painter, inks, self._layout(self.plate.id))
        self._frame(painter, inks)
        painter.end()

    def _mark(self, painter: QPainter, inks: Inks, layout: Layout) -> None:
        camera, chosen = self.camera, self._chosen
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in layout.lines:
            if line.meridian == chosen.meridian:
                path = QPolygonF([QPointF(*camera.to_px(cm)) for cm in line.line])
                for colour, wide in (
                    (faint(inks.halo, 0.8), 3.0),
                    (inks.meridian(line.meridian), 1.4),
                ):
                    painter.setPen(QPen(colour, wide))
                    painter.drawPolyline(path)
        ink = inks.meridian(chosen.point or "")
        painter.setBrush(ink)
        painter.setPen(QPen(inks.halo, 1.4))
        for spot in layout.spots:
            if not spot.alternative and chosen.is_spot(spot):
                painter.drawEllipse(QPointF(*camera.to_px((spot.x, spot.y))), DOT, DOT)

    def _frame(self, painter: QPainter, inks: Inks) -> None:
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(inks.selection, 2.0))
            painter.drawRoundedRect(rect, CURVE, CURVE)
        elif self.underMouse() or self.hasFocus():
            painter.setPen(QPen(faint(inks.text, 0.45), 1.2))
            painter.drawRoundedRect(rect, CURVE, CURVE)
        if self.hasFocus():
            painter.setPen(QPen(inks.selection, 1.2, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), CURVE / 2, CURVE / 2)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The frame goes again."""
        super().leaveEvent(event)
        self.update()


class Gallery(QWidget):
    """All plates in their order; arrow keys go from one to the next and turn to it.

    Signals:
        plate_wanted(str): the plate that the reader turns to.
        left(): Enter or Esc: the keys shall go back to the drawing.
    """

    plate_wanted = Signal(str)
    left = Signal()

    def __init__(
        self,
        plates: Mapping[str, Plate],
        layout_of: LayoutOf,
        miniatures: Miniatures,
        style: DiagramStyle,
    ) -> None:
        super().__init__()
        self._miniatures = miniatures
        self._style = style
        self._inks = Inks(style)
        self.setAccessibleName(self.tr("Plates"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        self.buttons: dict[str, Miniature] = {}
        for number, (name, plate) in enumerate(plates.items()):
            button = Miniature(plate, layout_of, self)
            button.clicked.connect(self._want)
            grid.addWidget(button, number // COLUMNS, number % COLUMNS)
            self.buttons[name] = button
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._ask)
        miniatures.made.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def _ask(self) -> None:
        room = ROOM - QSize(2 * PAD, 2 * PAD)
        self._miniatures.ask(self._style, room, self.devicePixelRatioF())

    def _take(self, plate: str, style: str, _image: QImage) -> None:
        if style == self._style.name:
            self._show_picture(plate)

    def _show_picture(self, plate: str) -> None:
        picture = self._miniatures.picture(plate, self._style)
        if picture is not None:
            self.buttons[plate].show_picture(picture, self._inks)

    def set_style(self, style: DiagramStyle) -> None:
        """Other colours, as soon as they are there."""
        self._style, self._inks = style, Inks(style)
        for plate in self.buttons:
            self._show_picture(plate)
        self._late.start(PATIENCE_MS)

    def show_place(self, place: Place, seen: Sequence[str]) -> None:
        """Shows which plate is open, and on which ones (best first) the open thing is seen."""
        for name, button in self.buttons.items():
            button.setChecked(name == place.plate)
            chosen = chosen_of(place, button.plate)
            told = chosen.point or chosen.meridian
            rank = seen.index(name) + 1 if name in seen else 0
            words = self._words(told, rank, len(seen)) if told else ""
            button.show_chosen(chosen, rank, words)

    def _words(self, told: str, rank: int, count: int) -> str:
        if not rank:
            return self.tr("{id} is not seen here").format(id=told)
        if rank == 1 and count > 1:
            return self.tr("{id} is best seen here").format(id=told)
        return self.tr("{id} is seen here").format(id=told)

    def focus_open(self) -> None:
        """Gives the keys to the plate that is open."""
        for button in self.buttons.values():
            if button.isChecked():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc go back to the drawing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, _event: QShowEvent) -> None:
        """Has the pictures painted that are missing."""
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Waits for a picture in the making: the window may be about to go."""
        if not event.spontaneous():
            self._miniatures.stop()

    def _want(self) -> None:
        button = self.sender()
        if isinstance(button, Miniature):
            self.plate_wanted.emit(button.plate.id)
