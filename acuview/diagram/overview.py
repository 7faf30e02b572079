"""A small map of the whole plate in the drawing's corner; shown while the view is near.

A child of the drawing with a mouse of its own: a click or a drag on it moves the view.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from acuview.diagram.camera import Camera
from acuview.diagram.inks import Inks, faint

if TYPE_CHECKING:
    from acuview.diagram.choosing import Choosing
    from acuview.diagram.looking import Looking
    from acuview.diagram.sight import Sight

ROOM = QSize(132, 168)
"""The most that the map takes, in pixels."""
SHARE = 0.3
"""Nor more than this share of the drawing."""
OFF = 12
PAD = 5
NEARER = 1.15
"""A view that is hardly nearer than the whole figure needs no map."""


class Overview(QWidget):
    """Shows where the view is on the plate.

    `picture` answers the plate as it was last painted, or None while there is none.
    """

    def __init__(
        self,
        looking: Looking,
        choosing: Choosing,
        picture: Callable[[], QImage | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._looking = looking
        self._choosing = choosing
        self._plate = choosing.plate
        self._picture = picture
        self._small: QImage | None = None
        self._small_of = (0, QSize())
        self._inks: Inks | None = None
        self.setAccessibleName(self.tr("Where the view is on the whole figure"))
        self.setToolTip(self.tr("Click or drag to look elsewhere; 0 shows the whole figure"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choosing.changed.connect(self._make_way)
        self.hide()

    def _make_way(self, before: Sight, after: Sight) -> None:
        """Another point is open: it must not lie under the map."""
        if before.chosen != after.chosen and self._inks is not None:
            self.follow(self._inks)

    def _corner(self, size: QSize) -> QRect:
        """The upper right corner, or the lower one where the open point lies in the upper."""
        width, height = self._looking.size
        upper = QRect(QPoint(round(width) - OFF - size.width(), OFF), size)
        places = map(self._looking.camera.to_px, self._choosing.chosen_places())
        if any(
            upper.adjusted(-OFF, -OFF, OFF, OFF).contains(round(x), round(y)) for x, y in places
        ):
            return upper.translated(0, round(height) - 2 * OFF - size.height())
        return upper

    def follow(self, inks: Inks) -> None:
        """Takes its place and shows where the view is now."""
        self._inks = inks
        looking = self._looking
        near = looking.camera.px_per_cm > looking.whole.px_per_cm * NEARER
        if near:
            width, height = looking.size
            most = ROOM.boundedTo(QSize(round(width * SHARE), round(height * SHARE)))
            inner = QSize(round(self._plate.width * 100), round(self._plate.height * 100))
            inner.scale(most, Qt.AspectRatioMode.KeepAspectRatio)
            self.setGeometry(self._corner(inner + QSize(2 * PAD, 2 * PAD)))
            self.update()
        self.setVisible(near)

    @property
    def _camera(self) -> Camera:
        """How the map sees the plate."""
        k = (self.width() - 2 * PAD) / self._plate.width
        return Camera(k, PAD - self._plate.left * k, PAD - self._plate.top * k)

    @property
    def frame(self) -> QRectF:
        """What the view shows, in the map's pixels."""
        box = self._camera.box_px(self._looking.view.within(self._plate))
        return QRectF(box.left, box.top, box.width, box.height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the plate and the frame of the view."""
        if self._inks is None:
            return
        inks, inner = self._inks, self.rect().adjusted(PAD, PAD, -PAD, -PAD)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(inks.card_edge, 1))
        painter.setBrush(inks.page)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        small = self._scaled(inner.size())
        if small is not None:
            painter.drawImage(inner, small)
        painter.fillRect(inner, faint(inks.page, 0.35))
        painter.setBrush(faint(inks.selection, 0.08))
        painter.setPen(QPen(inks.halo, 3.4))
        painter.drawRect(self.frame)
        painter.setPen(QPen(inks.selection, 1.6))
        painter.drawRect(self.frame)
        painter.end()

    def _scaled(self, size: QSize) -> QImage | None:
        image = self._picture()
        if image is None:
            return None
        size = size * self.devicePixelRatioF()
        known = (image.cacheKey(), size)
        if self._small is None or self._small_of != known:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._small = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._small_of = known
        return self._small

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Looks where the click is."""
        self._looking.halt()
        self._look(event.position(), at_once=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows the drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look(event.position(), at_once=True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms about the middle of the view, as a wheel does beside the map."""
        self._looking.zoom(1.2 ** (event.angleDelta().y() / 120))
        event.accept()

    def _look(self, at: QPointF, *, at_once: bool) -> None:
        self._looking.look_at(self._camera.to_cm((at.x(), at.y())), at_once=at_once)
