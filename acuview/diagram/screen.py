"""What the widget shows at a moment, and its painting; repaints no more than has changed."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QPainter, QPen, QRegion

from acuview.diagram import dots
from acuview.diagram.base import Base
from acuview.diagram.camera import Box, Camera, Stage
from acuview.diagram.card import Card, Fonts, card_box, paint_card
from acuview.diagram.courses import Courses
from acuview.diagram.inks import Inks, faint
from acuview.diagram.labels import Plan
from acuview.diagram.opening import Opening
from acuview.diagram.patches import patches
from acuview.diagram.plate_painter import LABEL_PX, Marks, Shown, paint_marks
from acuview.diagram.sight import Sight

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from acuview.diagram.locator_painter import LocatorPainter
    from acuview.diagram.shelf import Shelf

USUAL_TEXT_PX = 12
"""Text of this size gets labels of LABEL_PX."""
HALO = 6.0
"""How far in pixels what the pointer brings out may reach beyond its own edge."""


class Screen:
    """Paints a scene's sight onto a widget."""

    def __init__(
        self, widget: QWidget, courses: Courses, base: Base, inks: Inks, shelf: Shelf | None
    ) -> None:
        self._widget = widget
        self._opening = Opening(widget, shelf)
        self._courses = courses
        self._scene = courses.scene
        self._base = base
        self._inks = inks
        self._marks: Marks | None = None
        self._ways: LocatorPainter | None = None
        self._dpr = 0.0
        self._font = QFont()
        self._fonts = Fonts(QFont(), QFont())
        self._carded: tuple[Sight, tuple[float, float], tuple[Card, Box] | None] | None = None

    @property
    def inks(self) -> Inks:
        """The colours."""
        return self._inks

    def set_inks(self, inks: Inks) -> None:
        """Other colours."""
        self._inks = inks
        self._carded = None

    def forget_fonts(self) -> None:
        """The window's font is another one."""
        self._marks = None

    def _way_painter(self) -> LocatorPainter:
        from acuview.diagram.locator_painter import LocatorPainter  # late: no start needs it

        if self._ways is None:
            self._ways = LocatorPainter(self._widget.font(), self._text_px(), self._dpr)
        return self._ways

    def target_width(self, text: str) -> float:
        """How wide a lens's target is for its text."""
        from acuview.diagram.lens_painter import target_width  # late: no start opens a lens

        return target_width(self._lens_font(), text)

    def _lens_font(self) -> QFont:
        font = QFont(self._widget.font())
        font.setPixelSize(self._text_px())
        font.setBold(True)
        return font

    def _text_px(self) -> int:
        return max(QFontInfo(self._widget.font()).pixelSize(), 9)

    def _ready(self) -> Marks:
        dpr = self._widget.devicePixelRatioF()
        if self._marks is None or self._dpr != dpr:
            pixels = self._text_px()
            font = self._widget.font()
            self._dpr = dpr
            self._ways = self._carded = None
            self._fonts = Fonts.of(font, pixels)
            label_px = max(round(LABEL_PX * pixels / USUAL_TEXT_PX), 9)
            self._marks = Marks.of(self._courses, font, label_px, dpr)
        return self._marks

    # Labels are planned when the picture rests.

    def plan(self, sight: Sight, camera: Camera) -> Plan:
        """Gives the labels their places for the scale at hand."""
        return self._ready().labels.plan(camera.px_per_cm, sight.label_wish)

    # Which part changed.

    def touch(self, before: Sight, after: Sight, camera: Camera) -> None:
        """Asks for a repaint of what differs between two moments."""
        if before == after:
            return
        if before.still() != after.still():
            self._widget.update()
            return
        region = QRegion()
        for sight in (before, after):
            for box in self._hover_boxes(sight, camera):
                region += _rect(box)
        self._widget.update(region)

    def _hover_boxes(self, sight: Sight, camera: Camera) -> Iterator[Box]:
        self._ready()
        for index in self._hovered(sight):
            spot = self._scene.spots[index]
            x, y = camera.to_px((spot.x, spot.y))
            yield Box(x, y, x, y).grown(dots.radius(camera.px_per_cm, spot.point) + HALO)
        if sight.hover_line is not None:
            line = camera.box_px(self._scene.line_boxes[sight.hover_line])
            yield line.grown(8).within(Box(0.0, 0.0, *self._size()))
        card = self.card_box(sight)
        if card is not None:
            yield card.grown(3)

    def _hovered(self, sight: Sight) -> list[int]:
        if sight.hover_spot is not None:
            return [sight.hover_spot]
        if not sight.hover:
            return []
        return [i for i, spot in enumerate(self._scene.spots) if spot.point == sight.hover]

    def _size(self) -> tuple[float, float]:
        return (float(self._widget.width()), float(self._widget.height()))

    def card_box(self, sight: Sight) -> Box | None:
        """Where the name card lies, if there is one."""
        found = self._card(sight)
        return found and found[1]

    def _card(self, sight: Sight) -> tuple[Card, Box] | None:
        """The name card and where it lies; asked for several times a move, worked out once."""
        self._ready()
        known, size = self._carded, self._size()
        if known is None or known[0] is not sight or known[1] != size:
            card, at = self.card(sight), sight.pointer
            found = card and at and (card, card_box(card, self._fonts, at, size))
            known = self._carded = (sight, size, found or None)
        return known[2]

    def card(self, sight: Sight) -> Card | None:
        """The name card of what is under the pointer."""
        if sight.pointer is None or not sight.hover or sight.lens is not None:
            return None
        names = self._scene.names.get(sight.hover)
        code = sight.hover
        if sight.hover_spot is not None:
            code = self._scene.text_of(self._scene.spots[sight.hover_spot], "codes")
        lines = [names.english] if names and names.english else []
        if sight.others:
            close = self._widget.tr("and %1 more here: click to choose")
            lines.append(close.replace("%1", str(sight.others)))
        ink = self._inks.meridian(sight.hover)
        return Card(code, names.pinyin if names else "", tuple(lines), ink)

    # Painting.

    def paint(self, region: QRegion, sight: Sight, camera: Camera, *, moving: bool) -> None:
        """Paints a part of the widget; at first from the shelf, if it is kept there."""
        first, style, rect = not self._base.has_whole, self._inks.style, region.boundingRect()
        if first and self._opening.show(rect, sight, camera, style):
            return
        self.make_whole()
        marks = self._ready()
        rects = iter(region)  # type: ignore[call-overload]  # PySide's stub hides that it can
        parts = patches([_box(rect) for rect in rects])

        def paint(painter: QPainter) -> None:
            for part in parts:
                if len(parts) > 1:
                    painter.setClipRect(_rect(part))
                self._paint(painter, marks, sight, camera, part, moving=moving)

        painter = QPainter(self._widget)
        try:
            paint(painter)
        finally:  # a painter that stays open takes the whole program down
            painter.end()
        if first and self._is_complete(camera):
            self._opening.keep(rect, sight, camera, style, paint)

    def _paint(
        self,
        painter: QPainter,
        marks: Marks,
        sight: Sight,
        camera: Camera,
        clip: Box,
        *,
        moving: bool,
    ) -> None:
        self._background(painter, clip, camera)
        self._base.paint(painter, camera, clip)
        labels = marks.labels
        plan = (labels.latest if moving else labels.plan)(camera.px_per_cm, sight.label_wish)
        shown = Shown(
            sight.shown_layers,
            chosen=sight.brought_out,
            only=sight.alone,
            plan=plan,
            marked=sight.marked,
            hovered=None if sight.hover_line is None else self._scene.lines[sight.hover_line],
            sheet=self._base.paint_lines,
        )
        paint_marks(painter, marks, shown, camera, self._inks, clip)
        self._aids(painter, sight, camera)
        self._over(painter, marks, sight, camera, clip)

    def _aids(self, painter: QPainter, sight: Sight, camera: Camera) -> None:
        window = Box(0.0, 0.0, *self._size())
        if sight.locator is not None:
            self._way_painter().paint(painter, sight.locator, camera, self._inks, window)
        if sight.landmark:
            places = self._scene.landmark(sight.landmark, sight.chosen.side)
            self._way_painter().paint_landmark(
                painter, sight.landmark, places, camera, self._inks, window
            )

    def _background(self, painter: QPainter, clip: Box, camera: Camera) -> None:
        plate = camera.box_px(self._scene.box)
        if not plate.grown(-1).holds(clip):
            rect = QRectF(clip.left, clip.top, clip.width, clip.height)
            painter.fillRect(rect, self._inks.page)

    def _over(
        self, painter: QPainter, marks: Marks, sight: Sight, camera: Camera, clip: Box
    ) -> None:
        if sight.layers.get("points", 0.0) > 0 and sight.lens is None:
            for index in self._hovered(sight):
                spot = self._scene.spots[index]
                (x, y), r = (
                    camera.to_px((spot.x, spot.y)),
                    dots.radius(camera.px_per_cm, spot.point),
                )
                if clip.meets(Box(x, y, x, y).grown(r + HALO)):
                    dots.paint_hover(painter, (x, y), r, self._inks)
        if sight.lens is not None:
            from acuview.diagram.lens_painter import paint_lens  # late, as above

            lines = marks.courses if sight.layers.get("meridians", 0.0) > 0 else None
            window = QRectF(self._widget.rect())
            paint_lens(
                painter, sight.lens, sight.lens_at, self._base, lines,
                self._scene, camera, self._inks, self._lens_font(), window,
            )  # fmt: skip
        card = self._card(sight)
        if card is not None and clip.meets(card[1].grown(HALO)):
            paint_card(painter, card[0], self._fonts, card[1], self._inks)
        if sight.focused:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(faint(self._inks.selection, 0.8), 2)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(QRectF(self._widget.rect()).adjusted(1, 1, -1, -1))

    def _is_complete(self, camera: Camera) -> bool:
        dpr = self._widget.devicePixelRatioF()
        return not self._base.fault and self._base.is_sharp(camera, *self._size(), dpr)

    def make_whole(self) -> None:
        """Sees to it that there is a picture of the artwork of the whole figure, here and now."""
        if not self._base.has_whole:
            fit = Stage(self._scene.figure, *self._size()).fit()
            self._base.make_whole(fit, self._widget.devicePixelRatioF())


def _rect(box: Box) -> QRect:
    left, top = floor(box.left), floor(box.top)
    return QRect(left, top, ceil(box.right) - left, ceil(box.bottom) - top)


def _box(rect: QRect) -> Box:
    left, top = float(rect.left()), float(rect.top())
    return Box(left, top, left + rect.width(), top + rect.height())
