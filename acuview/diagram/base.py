"""The cached pictures of artwork and lines: blitted, scaled meanwhile, made sharp elsewhere.

Two pictures are kept: the whole plate at the scale of the whole figure, and one sharp detail that
is larger than the window, so that a short pan is a copy. Each has the meridians' lines on a second,
clear sheet. They are made by a thread of their own, never by two at a time; what is asked for
meanwhile waits, and only the last of it is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRectF, Signal
from PySide6.QtGui import QImage, QPainter

from acuview.diagram.camera import Box, Camera
from acuview.diagram.pictures import Order, PaintLines, Picture, make, make_both
from acuview.diagram.style import DiagramStyle

if TYPE_CHECKING:
    from acuview.diagram.late import Painted
    from acuview.diagram.making import Making
    from acuview.diagram.shelf import Shelf

SKIN = "skin"
QUICK_PIXELS = 270_000
"""How many pixels a picture has that must stand at once; a large screen sees it soft at first."""
ALIKE = 1e-9
"""Scales no farther apart than this are the same."""
ROOM = 0.16
"""Share of the window by which a sharp picture reaches beyond each of its edges."""


class _Relay(QObject):
    """Carries a finished picture from its thread to the window's."""

    made = Signal(object)


class Base(QObject):
    """Keeps the pictures of one plate's artwork.

    Signals:
        changed(): a sharper or newer picture has come in.
        failed(str): the artwork is broken; one line.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        artwork: Painted,
        paint_lines: PaintLines,
        style: DiagramStyle,
        shelf: Shelf | None,
        parent: QObject,
        *,
        hurry: bool = False,
    ) -> None:
        super().__init__(parent)
        rect = artwork.rect_cm
        self._artwork = artwork
        self._paint_lines = paint_lines
        self._shelf = shelf
        self._hurry = hurry
        self._plate = Box(rect.left(), rect.top(), rect.right(), rect.bottom())
        self._style = style
        self._opacities: tuple[tuple[str, float], ...] = (("skin", 1.0),)
        self._whole: Picture | None = None
        self._detail: Picture | None = None
        self._waiting: Order | None = None
        self._busy: Making | None = None
        self._relay = _Relay()
        self._relay.made.connect(self._receive)

    def set_look(self, style: DiagramStyle, opacities: Mapping[str, float]) -> None:
        """Other layers are shown when they are ready; other colours at once."""
        known = self._artwork.layers
        self._opacities = tuple((name, opacities.get(name, 0.0)) for name in known)
        before, self._style = self._style, style
        if style is not before and self._whole is not None:
            order = self._order(self._plate, self._whole.order.px_per_cm, self._whole.order.dpr)
            self._detail = None
            if self._busy is not None:
                self._busy.give_up()
            self._whole = self._kept(order) or self._made_now(order, quick=True)

    def _order(self, box: Box, px_per_cm: float, dpr: float) -> Order:
        return Order(box, px_per_cm, dpr, self._style, self._opacities)

    @property
    def has_whole(self) -> bool:
        """Whether there is a picture of the whole plate yet."""
        return self._whole is not None

    @property
    def fault(self) -> str:
        """Why the artwork is missing from the picture of the whole plate, in one line."""
        return "" if self._whole is None else self._whole.fault

    def whole_image(self) -> QImage | None:
        """The last picture of the whole plate."""
        return None if self._whole is None else self._whole.image

    def make_whole(self, fit: Camera, dpr: float) -> None:
        """The whole plate at once, here and now: the first picture is complete, if there is time.

        Where pictures are kept it comes from there, or is kept for the next time.
        """
        order = self._order(self._plate, fit.px_per_cm, dpr)
        self._whole = self._kept(order) or self._made_now(order, quick=self._hurry)

    def _kept(self, order: Order) -> Picture | None:
        found = None if self._shelf is None else self._shelf.take(order)
        return found and Picture(order, *found)

    def _made_now(self, order: Order, *, quick: bool = False) -> Picture:
        """The whole plate painted here and now; a quick one shows the skin until the rest is in."""
        if quick:
            skin = tuple((n, share if n == SKIN else 0.0) for n, share in order.opacities)
            coarse = sqrt(QUICK_PIXELS / (order.box.width * order.box.height)) / order.dpr
            order = order._replace(opacities=skin, px_per_cm=min(order.px_per_cm, coarse))
        if quick or self._shelf is None:
            picture = make(self._artwork, order)
        else:
            picture = make_both(self._artwork, self._paint_lines, order, self._shelf)
        self._tell(picture)
        return picture

    def _tell(self, picture: Picture) -> None:
        if picture.fault:
            self.failed.emit(picture.fault)

    def is_sharp(self, camera: Camera, width: float, height: float, dpr: float) -> bool:
        """Whether a picture at hand shows all of a window as it should be."""
        want = self._order(camera.view(width, height).within(self._plate), camera.px_per_cm, dpr)
        return any(_answers(have, want) for have in (self._detail, self._whole))

    def sharpen(self, camera: Camera, width: float, height: float, dpr: float, fit: float) -> None:
        """Asks for what is missing: a sharp picture of the window and some room about it.

        Where that is at hand, the whole plate is brought up to date too; `fit` are the pixels to
        a cm at which the whole figure is seen.
        """
        if self._busy is not None:
            self._busy.resume()
        whole = self._order(self._plate, fit, dpr)
        sharp = self.is_sharp(camera, width, height, dpr)
        if not sharp and abs(camera.px_per_cm - fit) > ALIKE:
            view = camera.view(width, height)
            dx, dy = view.width * ROOM, view.height * ROOM
            box = Box(view.left - dx, view.top - dy, view.right + dx, view.bottom + dy)
            self._ask(self._order(box.within(self._plate), camera.px_per_cm, dpr))
        elif self._whole is None or self._whole.order != whole or self._whole.lines is None:
            self._ask(whole)
        else:
            self._waiting = None

    def hold(self) -> None:
        """Lets the picture in the making stand still: the window moves."""
        if self._busy is not None:
            self._busy.pause()

    def _ask(self, order: Order) -> None:
        busy = self._busy
        if busy is None:
            self._start(order)
            return
        if busy.order == order and not busy.is_given_up:
            self._waiting = None
            return
        self._waiting = order
        if busy.order._replace(opacities=order.opacities) != order:
            busy.give_up()  # but one of other opacities is shown on the way to these

    def _start(self, order: Order) -> None:
        from acuview.diagram.making import Making  # not before the first picture: start-up counts

        shelf = self._shelf if order.box == self._plate else None
        made = self._relay.made
        self._busy = Making(self._artwork, self._paint_lines, order, shelf, made)

    def _receive(self, picture: Picture | None) -> None:
        if self._busy is not None:
            self._busy.wait()
            self._busy = None
        order, self._waiting = self._waiting, None
        if order is not None:
            self._start(order)
        if picture is None:
            return
        self._tell(picture)
        if picture.order.style is not self._style:
            return
        if picture.order.box == self._plate:
            self._whole = picture
            if self._detail is not None and self._detail.order.look != picture.order.look:
                self._detail = None
        else:
            self._detail = picture
        self.changed.emit()

    def stop(self) -> None:
        """Gives the picture in the making up and makes no other; before the window goes."""
        self._waiting = None
        if self._busy is not None:
            self._busy.give_up()
            self._busy.wait()

    def paint(self, painter: QPainter, camera: Camera, clip: Box) -> None:
        """Paints what is at hand: the whole plate, and over it the detail where there is one."""
        for picture in self._fitting(camera, clip):
            _blit(painter, picture.image, picture.order, camera)

    def paint_lines(self, painter: QPainter, camera: Camera, clip: Box) -> bool:
        """Paints the sheet of lines if one covers the clip; False if there is none."""
        for picture in reversed(self._fitting(camera, clip)):
            if picture.lines is not None and _covers(picture, camera, clip, self._plate):
                _blit(painter, picture.lines, picture.order, camera)
                return True
        return False

    def _fitting(self, camera: Camera, clip: Box) -> list[Picture]:
        """The pictures to lay over each other, lowest first."""
        whole, detail = self._whole, self._detail
        if detail is not None and self._is_finer(detail, camera):
            if whole is None or _covers(detail, camera, clip, self._plate):
                return [detail]
            return [whole, detail]
        return [] if whole is None else [whole]

    def _is_finer(self, detail: Picture, camera: Camera) -> bool:
        """A detail is no use when it is older than the whole, or a tiny patch after zooming out."""
        if self._whole is None:
            return True
        newest = detail.order.look == (self._style, self._opacities)
        stale = self._whole.order.look != detail.order.look
        shrunk = camera.px_per_cm < detail.order.px_per_cm * 0.45
        if camera.px_per_cm == self._whole.order.px_per_cm and not stale:
            return False
        return (newest or not stale) and not shrunk


def _answers(have: Picture | None, want: Order) -> bool:
    return (
        have is not None
        and have.order.look == want.look
        and have.order.dpr == want.dpr
        and abs(have.order.px_per_cm - want.px_per_cm) < ALIKE
        and have.order.box.grown(1e-6).holds(want.box)
    )


def _covers(picture: Picture, camera: Camera, clip: Box, plate: Box) -> bool:
    """Whether a picture shows all of the plate that the clip shows."""
    seen = clip.within(camera.box_px(plate))
    return camera.box_px(picture.order.box).grown(0.5).holds(seen)


def _blit(painter: QPainter, image: QImage, order: Order, camera: Camera) -> None:
    box = camera.box_px(order.box)
    if abs(order.px_per_cm - camera.px_per_cm) < ALIKE:
        dpr = order.dpr
        before = painter.worldTransform()
        painter.scale(1 / dpr, 1 / dpr)  # pixel for pixel: many times faster than scaled by one
        painter.drawImage(QPoint(round(box.left * dpr), round(box.top * dpr)), image)
        painter.setWorldTransform(before)
        return
    source = QRectF(0, 0, image.width(), image.height())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(box.left, box.top, box.width, box.height), image, source)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
