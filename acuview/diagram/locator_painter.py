"""Paints the way to a point: landmarks with their names, lines, measures with ticks, the card.

Read when the first way is shown or the first landmark is pointed at; no start needs it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from acuview.diagram import dots
from acuview.diagram.camera import Box, Camera
from acuview.diagram.inks import Inks, faint
from acuview.diagram.lettering import Lettering
from acuview.diagram.locator import Locator
from acuview.diagram.locator_card import LocatorCard
from acuview.diagram.locator_strokes import (
    MARK,
    across,
    arrow,
    middle_of,
    paint_mark,
    stroke,
)
from acuview.diagram.place import Ground, Wanted, place
from acuview.geometry.curve import XY
from acuview.geometry.guide import Guided, Measure

QUIET = 0.62
"""How strongly the earlier steps stay to be seen."""
TICK = 6.0
"""Half the length of a tick, in pixels."""
APART = 15.0
"""Ticks that are nearer to each other than this bear no numbers, but for the last."""


class LocatorPainter:
    """Paints ways in one font."""

    def __init__(self, font: QFont, pixels: int, dpr: float) -> None:
        self._names = Lettering(font, pixels, bold=True, dpr=dpr)
        self._numbers = Lettering(font, max(pixels - 2, 8), bold=True, dpr=dpr)
        self._card = LocatorCard(font, pixels)

    def paint(
        self, painter: QPainter, locator: Locator, camera: Camera, inks: Inks, window: Box
    ) -> None:
        """Paints a way as far as it goes."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = Ground()
        ground.take(self._card.box(locator, camera, window))
        for step, at_hand in locator.seen():
            self._step(painter, locator, step, camera, inks, at_hand=at_hand)
        for mark, at_hand in locator.marks:
            at = camera.to_px(locator.cm(mark.at))
            paint_mark(painter, at, inks, 1.0 if at_hand else QUIET)
        if locator.shows_point:
            self._point(painter, locator, camera, inks)
        self._texts(painter, locator, camera, inks, ground, window)
        self._card.paint(painter, locator, camera, inks, window)

    def _step(
        self,
        painter: QPainter,
        locator: Locator,
        step: Guided,
        camera: Camera,
        inks: Inks,
        *,
        at_hand: bool,
    ) -> None:
        strength = 1.0 if at_hand else QUIET
        ink, casing = faint(inks.measure, strength), faint(inks.halo, 0.8 * strength)
        measured = step.measure.line if step.measure and step.measure.scale else ()
        for line in step.lines:
            if tuple(line) == tuple(measured):
                continue
            strong = step.measure is not None and not step.measure.scale
            dashed = len(line) == 2 and not strong
            way = self._way(locator, line, camera)
            stroke(painter, way, ink, casing, 2.4 if strong else 1.3, dashed=dashed)
        if step.measure is not None:
            self._measure(painter, locator, step.measure, camera, ink, casing)

    def _way(self, locator: Locator, line: Sequence[XY], camera: Camera) -> list[XY]:
        return [camera.to_px(locator.cm(xy)) for xy in line]

    def _measure(
        self,
        painter: QPainter,
        locator: Locator,
        measure: Measure,
        camera: Camera,
        ink: QColor,
        casing: QColor,
    ) -> None:
        way = self._way(locator, measure.line, camera)
        if measure.scale:
            stroke(painter, way, ink, casing, 2.4)
        for tick in measure.ticks:
            at = camera.to_px(locator.cm(tick.at))
            dx, dy = across(way, at)
            ends = [
                (at[0] - dx * TICK, at[1] - dy * TICK),
                (at[0] + dx * TICK, at[1] + dy * TICK),
            ]
            stroke(painter, ends, ink, casing, 1.8)
        if measure.scale:
            dx, dy = across(way, way[0])
            foot = [
                (way[0][0] - dx * TICK, way[0][1] - dy * TICK),
                (way[0][0] + dx * TICK, way[0][1] + dy * TICK),
            ]
            stroke(painter, foot, ink, casing, 1.8)

    def _point(self, painter: QPainter, locator: Locator, camera: Camera, inks: Inks) -> None:
        at = camera.to_px(locator.place)
        r = dots.radius(camera.px_per_cm)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.ring)
        painter.drawEllipse(QPointF(*at), r, r)
        painter.setBrush(inks.meridian(locator.walk.point))
        core = dots.core_of(r)
        painter.drawEllipse(QPointF(*at), core, core)
        dots.paint_chosen(painter, at, r, inks)

    # Texts stand beside what they name, and never on it or on each other.

    def _texts(
        self,
        painter: QPainter,
        locator: Locator,
        camera: Camera,
        inks: Inks,
        ground: Ground,
        window: Box,
    ) -> None:
        view = window.grown(-6)
        ends = [camera.to_px(locator.place)] if locator.shows_point else []
        ends += [camera.to_px(locator.cm(mark.at)) for mark, _ in locator.marks]
        for at in ends:
            ground.take(Box(*at, *at).grown(MARK + 1))
        self._take_lines(locator, camera, ground)
        wanted: list[tuple[Wanted, QColor, Lettering]] = []
        if locator.shows_point:
            ink = inks.meridian(locator.walk.point)
            radius = dots.radius(camera.px_per_cm) + dots.RINGS
            wish = self._wish(locator.walk.point, ends[0], radius, self._names)
            wanted.append((wish, ink, self._names))
        wanted += self._named(locator, camera, inks)
        wanted += self._numbered(locator, camera, inks)
        for number, (wish, ink, letters) in enumerate(wanted):
            found = place([wish._replace(owner=number)], ground, view)
            for one in found:
                if one.leader:
                    way = [*one.leader]
                    stroke(painter, way, faint(ink, 0.8), faint(inks.halo, 0.7), 1.0)
                letters.write(painter, one.box, one.text, ink, inks.halo)

    def _take_lines(self, locator: Locator, camera: Camera, ground: Ground) -> None:
        """The straight lines: a curve would leave no room on it or beside it."""
        known = [
            line
            for step, _ in locator.seen()
            for line in (*step.lines, step.measure.line if step.measure else ())
            if len(line) == 2
        ]
        for line in known:
            for a, b in pairwise(self._way(locator, line, camera)):
                count = int(math.dist(a, b) // 6) + 1
                for n in range(count + 1):
                    x = a[0] + (b[0] - a[0]) * n / count
                    y = a[1] + (b[1] - a[1]) * n / count
                    ground.take(Box(x, y, x, y).grown(1.5))

    def _named(
        self, locator: Locator, camera: Camera, inks: Inks
    ) -> Iterator[tuple[Wanted, QColor, Lettering]]:
        """The names of landmarks, those of the step at hand first."""
        for mark, at_hand in sorted(locator.marks, key=lambda one: not one[1]):
            at = camera.to_px(locator.cm(mark.at))
            ink = inks.landmark if at_hand else faint(inks.landmark, 0.85)
            yield self._wish(mark.name, at, MARK + 2, self._names), ink, self._names

    def _numbered(
        self, locator: Locator, camera: Camera, inks: Inks
    ) -> Iterator[tuple[Wanted, QColor, Lettering]]:
        """What is measured, and the numbers of its ticks where there is room."""
        measure = locator.step.measure
        if measure is None:
            return
        way = self._way(locator, measure.line, camera)
        middle = way[len(way) // 2] if len(way) > 2 else middle_of(way[0], way[-1])
        if measure.scale:
            wish = self._wish(measure.text, middle, TICK + 1, self._names)
            yield wish, inks.measure, self._names
        last: XY | None = None
        for tick in measure.ticks[:-1] if measure.scale else measure.ticks:
            at = camera.to_px(locator.cm(tick.at))
            if last is None or math.dist(last, at) >= APART:
                last = at
                wish = self._wish(tick.text, at, TICK, self._numbers, must=False)
                yield wish, inks.measure, self._numbers

    def _wish(
        self,
        text: str,
        at: XY,
        radius: float,
        letters: Lettering,
        *,
        must: bool = True,
    ) -> Wanted:
        width, height = letters.size(text)
        return Wanted(0, text, at, radius, width, height, "right", must=must)

    def paint_landmark(
        self,
        painter: QPainter,
        name: str,
        places: Sequence[XY],
        camera: Camera,
        inks: Inks,
        window: Box,
    ) -> None:
        """Lights up a landmark; one that is out of view is shown at the window's edge."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = window.grown(-6)
        ground = Ground()
        for number, cm in enumerate(places):
            x, y = camera.to_px(cm)
            at = (min(max(x, 14.0), window.right - 14), min(max(y, 14.0), window.bottom - 14))
            if at != (x, y):
                arrow(painter, at, math.atan2(y - at[1], x - at[0]), inks)
            else:
                centre = QPointF(*at)
                painter.setBrush(faint(inks.landmark, 0.18))
                painter.setPen(QPen(faint(inks.halo, 0.9), 4.0))
                painter.drawEllipse(centre, 13, 13)
                painter.setPen(QPen(inks.landmark, 2.0))
                painter.drawEllipse(centre, 13, 13)
                paint_mark(painter, at, inks, 1.0)
            if number == 0:
                found = place([self._wish(name, at, 15, self._names)], ground, view)
                for one in found:
                    plate = one.box.grown(3)
                    painter.setPen(QPen(inks.card_edge, 1))
                    painter.setBrush(inks.card)
                    rect = QRectF(plate.left, plate.top, plate.width, plate.height)
                    painter.drawRoundedRect(rect, 4, 4)
                    self._names.write(painter, one.box, one.text, inks.landmark, inks.card)
