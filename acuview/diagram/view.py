"""The drawing as a widget: shows a place, and tells what was asked for; moves only when asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from acuview.diagram.artwork import Artwork
from acuview.diagram.base import Base
from acuview.diagram.camera import Camera
from acuview.diagram.courses import Courses, plain_lines
from acuview.diagram.gestures import has_moved, wheel_motion
from acuview.diagram.hit import LINE_REACH, NOTHING, Verdict, judge
from acuview.diagram.inks import Inks
from acuview.diagram.keys import number_of, wish_of
from acuview.diagram.labels import Mode
from acuview.diagram.lens import Lens, open_lens
from acuview.diagram.looking import Looking
from acuview.diagram.scene import Chosen, Content, Scene
from acuview.diagram.screen import Screen, Sight
from acuview.diagram.style import DiagramStyle
from acuview.geometry.curve import XY
from acuview.geometry.layout import Layout, Spot
from acuview.model.point import Names
from acuview.state.place import Place

LAYERS_AT_START = {"skin": 1.0, "levels": 1.0, "meridians": 1.0, "points": 1.0, "labels": 1.0}
BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
NEARER = 1.25
"""How much a key press zooms."""


class DiagramView(QWidget):
    """The plate on screen.

    Signals:
        activated(str, str, str): a point or meridian was picked: its id, side ("" on the midline
            and for meridians) and site ("" for none).
        hovered(str): the pointer is over this id; "" for nothing.
        closed(): Esc, with no lens open.
        stepped(int): Up or Down.
        side_wanted(str): Left or Right, as "left" or "right".
        view_changed(): zoomed or panned.
    """

    activated = Signal(str, str, str)
    hovered = Signal(str)
    closed = Signal()
    stepped = Signal(int)
    side_wanted = Signal(str)
    view_changed = Signal()

    def __init__(
        self,
        layout: Layout,
        artwork: Artwork,
        style: DiagramStyle,
        names: Mapping[str, Names],
        *,
        much_used: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Shows the whole figure; `names` holds those of points and of meridians by code."""
        super().__init__(parent)
        self._scene = Scene(layout, names, much_used)
        self._layers = dict(LAYERS_AT_START)
        courses = Courses(self._scene)
        self._base = Base(artwork, plain_lines(courses), style, self)
        self._base.set_look(style, self._layers)
        self._looking = Looking(self._scene.figure, self)
        self._screen = Screen(self, courses, self._base, Inks(style))
        self._sight = Sight(layers=self._layers)
        self._press: QPointF | None = None
        self._dragged: QPointF | None = None
        self._base.changed.connect(self._settle)
        self._looking.moved.connect(self._follow)
        self._looking.rested.connect(self._settle)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 240)
        self.setAccessibleName(self.tr("Drawing: %1").replace("%1", layout.plate.title))
        self._describe()

    @property
    def camera(self) -> Camera:
        """Where the view looks."""
        return self._looking.camera

    @property
    def lens(self) -> Lens | None:
        """The open lens, if any."""
        return self._sight.lens

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Every spot that can be clicked."""
        return self._scene.spots

    @property
    def is_sharp(self) -> bool:
        """Whether the picture is as fine as it gets."""
        return self._base.is_sharp(self.camera, *self._looking.size, self.devicePixelRatioF())

    def target_of(self, spot: Spot) -> QPoint:
        """The centre of a spot's dot, in the widget's pixels."""
        x, y = self.camera.to_px((spot.x, spot.y))
        return QPoint(round(x), round(y))

    # What it is told.

    def show_place(self, place: Place) -> None:
        """Brings out what is open; the view stays where it is."""
        subject = place.subject or ""
        self._change(
            chosen=Chosen(
                point=subject if place.kind == "point" else "",
                meridian=subject if place.kind == "meridian" else "",
                side=place.side,
                site=place.site,
            )
        )
        self._describe()

    def show_hover(self, subject: str) -> None:
        """Previews an id that something else points at."""
        if subject != self._sight.hover:
            self._change(hover=subject, hover_spot=None, hover_line=None, pointer=None)

    def set_style(self, style: DiagramStyle) -> None:
        """Other colours."""
        self._screen.set_inks(Inks(style))
        self._look_anew(style)

    def set_layers(self, opacities: Mapping[str, float]) -> None:
        """Layers by name, 0 (off) to 1; those that are not named stay as they are."""
        self._layers = {**self._layers, **opacities}
        wish = self._sight.wish._replace(levels=self._layers.get("levels", 0.0) > 0)
        self._change(layers=self._layers, wish=wish)
        self._look_anew(self._screen.inks.style)

    def set_labels(self, mode: Mode, content: Content = "codes") -> None:
        """Which labels there are, and what they say."""
        self._change(wish=self._sight.wish._replace(mode=mode, content=content))

    def fit(self) -> None:
        """Shows the whole figure."""
        self._looking.fit()

    def zoom_in(self) -> None:
        """Comes nearer to the middle."""
        self._looking.zoom(NEARER)

    def zoom_out(self) -> None:
        """Goes farther from the middle."""
        self._looking.zoom(1 / NEARER)

    def reveal(self, subject: str, side: str = "") -> None:
        """The shortest pan that brings a point into view; none if it is in view."""
        spots = [s for s in self._scene.spots if s.point == subject]
        spots = [s for s in spots if s.side in (side, "midline")] or spots
        if spots and not any(self._looking.is_in_view((s.x, s.y)) for s in spots):
            self._looking.reveal((spots[0].x, spots[0].y))

    # How it keeps itself up.

    def _change(self, **changes: object) -> None:
        before, self._sight = self._sight, self._sight._replace(**changes)  # type: ignore[arg-type]
        self._screen.touch(before, self._sight, self.camera)

    def _look_anew(self, style: DiagramStyle) -> None:
        self._base.set_look(style, self._layers)
        self._looking.rest(0)
        self.update()

    def _follow(self) -> None:
        self._change(lens=None, hover_spot=None, hover_line=None, pointer=None)
        self.update()
        self.view_changed.emit()

    def _settle(self) -> None:
        if self.isVisible():
            dpr = self.devicePixelRatioF()
            self._base.sharpen(self.camera, *self._looking.size, dpr)
            self._screen.plan(self._sight, self.camera)
            self.update()

    def _describe(self) -> None:
        chosen = self._sight.chosen
        subject = chosen.point or chosen.meridian
        names = self._scene.names.get(subject)
        words = [subject, names.pinyin or names.english if names else ""]
        if chosen.point and any(s.side != "midline" and chosen.is_spot(s) for s in self.spots):
            words.append(self.tr("right side") if chosen.side == "right" else self.tr("left side"))
        told = " ".join(word for word in words if word)
        self.setAccessibleDescription(
            self.tr("%1 is open").replace("%1", told) if subject else self.tr("Nothing is open")
        )

    def _verdict(self, at: XY) -> Verdict:
        places = self._scene.places(self.camera) if self._layers.get("points", 0.0) > 0 else []
        return judge(places, lambda: self._line_at(at), at)

    def _line_at(self, at: XY) -> tuple[int, float] | None:
        if self._layers.get("meridians", 0.0) <= 0:
            return None
        return self._scene.line_at(self.camera, at, LINE_REACH)

    # Keys.

    def _act(self, wish: str) -> None:
        match wish:
            case "up" | "down":
                self.stepped.emit(-1 if wish == "up" else 1)
            case "left" | "right":
                self.side_wanted.emit(wish)
            case "nearer":
                self.zoom_in()
            case "farther":
                self.zoom_out()
            case "whole":
                self.fit()
            case "open":
                self._open()
            case _:
                self._back()

    def _lens_key(self, wish: str, number: int) -> None:
        if wish == "number":
            self._pick(number - 1)
            return
        lens, at = self._sight.lens, self._sight.lens_at
        if lens is not None:
            step = 1 if wish in ("down", "right") else -1
            count = len(lens.targets)
            self._change(
                lens_at=(0 if step > 0 else count - 1) if at is None else (at + step) % count
            )

    def _open(self) -> None:
        if self._sight.lens is not None:
            self._pick(self._sight.lens_at or 0)
        elif self._sight.hover_spot is not None:
            self._activate(self._scene.spots[self._sight.hover_spot])
        elif self._sight.hover:
            self.activated.emit(self._sight.hover, "", "")

    def _back(self) -> None:
        if self._sight.lens is None:
            self.closed.emit()
        else:
            self._change(lens=None)
            self._describe()

    # The pointer.

    def _click(self, at: XY) -> None:
        lens = self._sight.lens
        if lens is not None:
            number = lens.target_at(at)
            if number is not None:
                self._pick(number)
            elif not lens.holds(at):
                self._change(lens=None)
            return
        verdict = self._verdict(at)
        if verdict.lens:
            self._open_lens(verdict.lens)
        elif verdict.spot is not None:
            self._activate(self._scene.spots[verdict.spot])
        elif verdict.line is not None:
            self.activated.emit(self._scene.lines[verdict.line].meridian, "", "")

    def _activate(self, spot: Spot) -> None:
        side = "" if spot.side == "midline" else spot.side
        self.activated.emit(spot.point, side, spot.site or "")

    def _open_lens(self, indices: Sequence[int]) -> None:
        places = self._scene.places(self.camera)
        texts = self._scene.lens_texts(indices, self.tr("left"), self.tr("right"))
        lens = open_lens(
            [(index, places[index]) for index in indices],
            texts.__getitem__,
            self._screen.target_width,
            self._looking.size,
        )
        self._change(lens=lens, lens_at=None, pointer=None)
        told = ", ".join(f"{n} {t.text}" for n, t in enumerate(lens.targets, 1))
        self.setAccessibleDescription(self.tr("Choose: %1").replace("%1", told))

    def _pick(self, number: int) -> None:
        lens = self._sight.lens
        if lens is not None and 0 <= number < len(lens.targets):
            self._change(lens=None)
            self._describe()
            self._activate(self._scene.spots[lens.targets[number].spot])

    def _point(self, at: XY | None) -> None:
        """The pointer is at a pixel, or gone."""
        lens = self._sight.lens
        if lens is not None:
            number = lens.target_at(at) if at else None
            if number != self._sight.lens_at:
                self._change(lens_at=number)
            self._set_cursor(number is not None)
            return
        verdict = self._verdict(at) if at else NOTHING
        spot = verdict.lens[0] if verdict.lens else verdict.spot
        subject = self._scene.spots[spot].point if spot is not None else ""
        if verdict.line is not None:
            subject = self._scene.lines[verdict.line].meridian
        self._set_cursor(bool(subject))
        news = subject != self._sight.hover
        if news or subject or self._sight.pointer:
            self._change(
                hover=subject,
                hover_spot=spot,
                hover_line=verdict.line,
                others=max(len(verdict.lens) - 1, 0),
                pointer=at if subject else None,
            )
        if news:
            self.hovered.emit(subject)

    def _set_cursor(self, hand: bool) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    # Qt's events.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press, self._dragged = event.position(), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the picture, or shows what is under the pointer."""
        now = event.position()
        if self._press is None:
            self._point((now.x(), now.y()))
        elif self._dragged is not None or has_moved(self._press, now):
            step, self._dragged = now - (self._dragged or self._press), now
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._looking.pan(step.x(), step.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a drag, or is a click."""
        if event.button() != Qt.MouseButton.LeftButton or self._press is None:
            return
        press, self._press = self._press, None
        if self._dragged is None and not has_moved(press, event.position()):
            self._click((press.x(), press.y()))
        else:
            self._point((event.position().x(), event.position().y()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zooms to the region."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._change(lens=None)
            self._looking.zoom_to_region((event.position().x(), event.position().y()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Takes the card away."""
        self._point(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms at the pointer, or pans with two fingers."""
        motion = wheel_motion(event)
        if motion.zoom != 1:
            self._looking.zoom(motion.zoom, (event.position().x(), event.position().y()))
        elif motion.dx or motion.dy:
            self._looking.pan(motion.dx, motion.dy)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks, zooms, opens, closes; other keys are left to others."""
        wish = wish_of(event)
        if self._sight.lens is not None and wish in ("number", "up", "down", "left", "right"):
            self._lens_key(wish, number_of(event))
        elif not wish or wish == "number":
            super().keyPressEvent(event)
        else:
            self._act(wish)

    def event(self, event: QEvent) -> bool:
        """Pinching zooms; another font is measured anew."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            at = event.position()
            self._looking.zoom(max(1 + event.value(), 0.2), (at.x(), at.y()))
            return True
        if event.type() == QEvent.Type.FontChange:
            self._screen.forget_fonts()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keys go, when keys brought the focus."""
        self._change(focused=event.reason() in BY_KEY)

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        self._change(focused=False)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keeps the whole figure whole, or the middle in the middle."""
        self._looking.resize(float(self.width()), float(self.height()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Waits for a picture in the making: the window may be about to go."""
        if not event.spontaneous():
            self._base.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the part that changed."""
        if not self._base.has_whole:
            self._screen.first(self._scene.figure)
        self._screen.paint(event.rect(), self._sight, self.camera, moving=self._looking.is_moving)
