"""The drawing as a widget: shows a place, and tells what was asked for; moves only when asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal

from acuview.diagram.base import Base
from acuview.diagram.bringing import Bringing
from acuview.diagram.camera import Box, Camera
from acuview.diagram.choosing import Choosing
from acuview.diagram.courses import Courses, plain_lines
from acuview.diagram.hand import Hand, Handled
from acuview.diagram.inks import Inks
from acuview.diagram.keys import is_by_key, number_of, wish_of
from acuview.diagram.labels import Mode
from acuview.diagram.lens import Lens
from acuview.diagram.looking import Looking, Pace
from acuview.diagram.plate_painter import AT_START
from acuview.diagram.scene import Content, Scene, chosen_of
from acuview.diagram.screen import Screen
from acuview.diagram.sight import Sight
from acuview.diagram.style import DiagramStyle
from acuview.geometry.layout import Layout, Spot
from acuview.model.point import Names
from acuview.state.place import Place

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QFocusEvent,
        QHideEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )

    from acuview.diagram.late import Painted
    from acuview.diagram.locator import Locator
    from acuview.diagram.marked import Marked
    from acuview.diagram.overview import Overview
    from acuview.diagram.shelf import Shelf


class DiagramView(Handled):
    """The plate on screen.

    Signals:
        activated(str, str, str): what was picked: id, side and site; "" where there is none.
        hovered(str): the pointer is over this id; "" for nothing.
        closed(): Esc, with no lens open.
        stepped(int): Up or Down.
        side_wanted(str): Left or Right, as "left" or "right".
        failed(str): the artwork is broken; one line.
    """

    activated = Signal(str, str, str)
    hovered = Signal(str)
    closed = Signal()
    stepped = Signal(int)
    side_wanted = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        layout: Layout,
        artwork: Painted,
        style: DiagramStyle,
        names: Mapping[str, Names],
        *,
        much_used: Sequence[str] = (),
        shelf: Shelf | None = None,
        pace: Pace | None = None,
        hurry: bool = False,
    ) -> None:
        """Shows the whole figure; `names` by code.

        A `shelf` keeps the picture for the next start, a `pace` lets the view glide. In a `hurry`
        it shows the skin alone, and coarsely, until the rest is in.
        """
        super().__init__()
        self._scene = Scene(layout, names, much_used)
        courses = Courses(self._scene)
        self._base = Base(artwork, plain_lines(courses), style, shelf, self, hurry=hurry)
        self._base.set_look(style, AT_START)
        self._looking = Looking(self._scene.figure, self, pace)
        self._screen = Screen(self, courses, self._base, Inks(style), shelf)
        sight, width = Sight(layers=dict(AT_START)), self._screen.target_width
        self._choosing = Choosing(self._scene, self._looking, sight, width, self)
        self._map: Overview | None = None
        self._hand = Hand(self._looking, self._choosing)
        self._bringing = Bringing(self._scene, self._looking, self._choosing)
        self._base.changed.connect(self._settle)
        self._base.failed.connect(self.failed)
        self._choosing.changed.connect(self._repaint)
        self._choosing.activated.connect(self.activated)
        self._choosing.hovered.connect(self.hovered)
        self._looking.moved.connect(self._follow)
        self._looking.rested.connect(self._settle)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 240)
        self.setAccessibleName(self.tr("Drawing: %1").replace("%1", layout.plate.title))
        self.setAccessibleDescription(self._choosing.in_words())

    @property
    def camera(self) -> Camera:
        """Where the view looks."""
        return self._looking.camera

    @property
    def _sight(self) -> Sight:
        return self._choosing.sight

    @property
    def lens(self) -> Lens | None:
        """The open lens, if any."""
        return self._sight.lens

    @property
    def card_box(self) -> Box | None:
        """Where the name card lies, if there is one."""
        return self._screen.card_box(self._sight)

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

    def show_place(self, place: Place) -> None:
        """Brings out what is open; the view stays where it is."""
        chosen = chosen_of(place, self._scene.plate)
        self._choosing.show(self._sight._replace(chosen=chosen))

    def show_hover(self, subject: str) -> None:
        """Previews an id that something else points at."""
        if subject != self._sight.hover:
            sight = self._sight._replace(hover_spot=None, hover_line=None, pointer=None)
            self._choosing.show(sight._replace(hover=subject))

    def show_way(self, locator: Locator | None) -> None:
        """Draws the way to a point; the first time it is brought into view."""
        self._bringing.show_way(locator)

    def show_marked(self, marked: Marked | None) -> None:
        """Marks the points that a protocol or a comparison holds; None for none."""
        self._bringing.show_marked(marked)

    def show_landmark(self, name: str) -> None:
        """Lights up a landmark of the plate; "" (or one it has not) for none."""
        known = name if name in self._scene.plate.landmarks else ""
        self._choosing.show(self._sight._replace(landmark=known))

    def set_style(self, style: DiagramStyle) -> None:
        """Other colours."""
        self._screen.set_inks(Inks(style))
        self._look_anew(style)

    def set_layers(self, opacities: Mapping[str, float]) -> None:
        """Layers by name, 0 (off) to 1; those that are not named stay as they are."""
        layers = {**self._sight.layers, **opacities}
        wish = self._sight.wish._replace(levels=layers.get("levels", 0.0) > 0)
        self._choosing.show(self._sight._replace(layers=layers, wish=wish))
        self._look_anew(self._screen.inks.style)

    def set_labels(self, mode: Mode, content: Content | None = None) -> None:
        """Which labels there are, and what they say (as before, if that is not told)."""
        before = self._sight.wish
        wish = before._replace(mode=mode, content=content or before.content)
        self._choosing.show(self._sight._replace(wish=wish))

    def set_only(self, only: frozenset[str]) -> None:
        """The points and meridians that alone are brought out, others dimmed; empty for all."""
        self._choosing.show(self._sight._replace(only=only))

    def fit(self) -> None:
        """Shows the whole figure."""
        self._looking.fit()

    def zoom_in(self) -> None:
        """Comes nearer to the middle."""
        self._looking.nearer()

    def zoom_out(self) -> None:
        """Goes farther from the middle."""
        self._looking.farther()

    def reveal(self, subject: str, side: str = "") -> None:
        """The shortest pan that brings a point into view; none if it is in view."""
        self._looking.reveal_any(self._scene.places_of(subject, side))

    def _repaint(self, before: Sight, after: Sight) -> None:
        self._screen.touch(before, after, self.camera)
        if before.told != after.told:
            self.setAccessibleDescription(self._choosing.in_words())

    def _look_anew(self, style: DiagramStyle) -> None:
        self._base.set_look(style, self._sight.layers)
        self._show_map()
        self._looking.rest(0)
        self.update()

    def _follow(self) -> None:
        self._base.hold()
        self._choosing.forget_pointer()
        self._show_map()
        self.update()

    def _show_map(self) -> None:
        if self._map is None and not self._looking.is_whole:
            from acuview.diagram.overview import Overview  # late: at first all is in view

            self._map = Overview(self._looking, self._choosing, self._base.whole_image, self)
        if self._map is not None:
            self._map.follow(self._screen.inks)

    def _settle(self) -> None:
        if self.isVisible():
            self._screen.make_whole()
            dpr = self.devicePixelRatioF()
            fit = self._looking.whole.px_per_cm
            self._base.sharpen(self.camera, *self._looking.size, dpr, fit)
            self._screen.plan(self._sight, self.camera)
            self.update()

    def _act(self, wish: str) -> None:
        if wish in ("up", "down"):
            self.stepped.emit(-1 if wish == "up" else 1)
        elif wish in ("left", "right"):
            self.side_wanted.emit(wish)
        elif wish == "back":
            if not self._choosing.close_lens():
                self.closed.emit()
        else:
            deeds = {"nearer": self.zoom_in, "farther": self.zoom_out, "whole": self.fit}
            deeds.get(wish, self._choosing.open_current)()

    def sizeHint(self) -> QSize:
        """Room for the whole figure with its labels."""
        return QSize(640, 640)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks, zooms, opens, closes; other keys are left to others."""
        self._looking.arrive()
        wish = wish_of(event)
        if self._choosing.key(wish, number_of(event)):
            return
        if not wish or wish == "number":
            super().keyPressEvent(event)
        else:
            self._act(wish)

    def event(self, event: QEvent) -> bool:
        """Another font is measured anew."""
        if event.type() == QEvent.Type.FontChange:
            self._screen.forget_fonts()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keys go, when keys brought the focus."""
        self._choosing.show(self._sight._replace(focused=is_by_key(event)))

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        self._choosing.show(self._sight._replace(focused=False))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keeps the whole figure whole, or the middle in the middle."""
        self._looking.resize(float(self.width()), float(self.height()))

    def showEvent(self, _event: QShowEvent) -> None:
        """Makes up for what was put off while nobody looked."""
        self._looking.rest()

    def hideEvent(self, event: QHideEvent) -> None:
        """Waits for a picture in the making: the window may be about to go."""
        if not event.spontaneous():
            self._looking.arrive()
            self._base.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the part that changed."""
        self._screen.paint(event.region(), self._sight, self.camera, moving=self._looking.is_moving)
