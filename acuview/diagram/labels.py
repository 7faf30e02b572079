"""Which labels a plate shows at a scale, and where; their places hold until the scale changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from acuview.diagram.camera import Box, Camera
from acuview.diagram.dots import RINGS, radius
from acuview.diagram.hit import bounds
from acuview.diagram.inks import Inks, faint
from acuview.diagram.lettering import Lettering
from acuview.diagram.levels import LEVELS, Mark, marks
from acuview.diagram.place import Ground, Placed, Wanted, place
from acuview.diagram.scene import JIAJI, Chosen, Content, Scene
from acuview.diagram.sides import side_letters
from acuview.geometry.layout import Spot
from acuview.model.record import Record

Mode = Literal["none", "selected", "key", "all"]

BOTH_SIDES_FROM = 9.0
"""Pixels to a cm from which key labels are given to both sides of the body, and to every site of
a point that has several: farther off the first one speaks for all."""
SITES_FROM = 26.0
"""Pixels to a cm from which the sites of Jiaji get key labels."""
KEEN = 24
"""So many of the much-used points may have a label that stands aside on a leader line."""


class Writing(StrEnum):
    """How texts get onto a device."""

    KEPT = "kept"  # small pictures, made once: the screen
    TEXT = "text"  # text in a font: PDF, print, large pictures
    OUTLINES = "outlines"  # SVG


class Wish(Record):
    """What decides over the labels of a plate, apart from the scale and what is open.

    `only` are the points to be labelled, if it names any; where they are `called`, they are so in
    every mode but none, and may cover the others. `tags` are points that have a label come what
    may, on one side, and what stands before their code.
    """

    mode: Mode = "key"
    content: Content = "codes"
    levels: bool = True
    only: frozenset[str] = frozenset()
    called: bool = False
    tags: tuple[tuple[str, str], ...] = ()
    side: str = "right"


class Plan(Record):
    """Labels at one scale, in pixels from the plate's zero; `ground` is all that is taken."""

    px_per_cm: float
    wish: Wish
    labels: tuple[Placed, ...]
    levels: tuple[Mark, ...]
    ground: Ground


class Labels:
    """Plans and paints the labels of a scene."""

    def __init__(self, scene: Scene, codes: Lettering, names: Lettering) -> None:
        self._scene = scene
        self._codes = codes
        self._names = names
        self._plan: Plan | None = None
        self._shown: tuple[Plan, Chosen, tuple[Placed, ...]] | None = None

    def lettering(self, content: Content) -> Lettering:
        """Codes are bold; names are not."""
        return self._names if content == "names" else self._codes

    def plan(self, px_per_cm: float, wish: Wish) -> Plan:
        """The labels at a scale, planned once."""
        if self._plan is None or self._plan.px_per_cm != px_per_cm or self._plan.wish != wish:
            self._plan = self._make(px_per_cm, wish)
        return self._plan

    def latest(self, px_per_cm: float, wish: Wish) -> Plan:
        """The last plan, be it for another scale, while the picture is in motion."""
        if self._plan is None or self._plan.wish != wish:
            return self.plan(px_per_cm, wish)
        return self._plan

    def _make(self, px_per_cm: float, wish: Wish) -> Plan:
        home = Camera(px_per_cm, 0.0, 0.0)
        ground = Ground()
        full, small = radius(px_per_cm) + 0.5, radius(px_per_cm, JIAJI) + 0.5
        for index, spot in enumerate(self._scene.spots):
            if wish.called and spot.point not in wish.only:
                continue  # a label may lie over dots that step back
            x, y = home.to_px((spot.x, spot.y))
            r = small if spot.point == JIAJI else full
            ground.take(Box(x - r, y - r, x + r, y + r), index)
        for _, box in self._sides(home):
            ground.take(box)
        measure = {name: self._names.size(name) for name in LEVELS}
        landmarks = self._scene.plate.landmarks
        counted = wish.levels and "levels" in self._scene.plate.layers
        found = marks(landmarks, home, measure, ground, self._scene.is_crossed) if counted else []
        wishes = self._wishes(home, wish)
        placed = place(wishes, ground, home.box_px(self._scene.box))
        return Plan(px_per_cm, wish, tuple(placed), tuple(found), ground)

    def _wishes(self, home: Camera, wish: Wish) -> Iterator[Wanted]:
        spots = self._scene.spots
        for point, _ in wish.tags:
            here = [i for i, s in enumerate(spots) if s.point == point]
            for index in [i for i in here if spots[i].side in (wish.side, "midline")][:1]:
                yield self._wanted(index, spots[index], home, wish, must=True)
        if wish.mode == "none" or (wish.mode == "selected" and not wish.called):
            return
        wanted = [i for i in self._scene.by_rank if self._is_wanted(spots[i], home, wish)]
        wanted.sort(key=lambda index: spots[index].x < 0)  # the other side gets what is left
        for index in wanted:
            yield self._wanted(index, spots[index], home, wish)

    def _is_wanted(self, spot: Spot, home: Camera, wish: Wish) -> bool:
        if wish.only and spot.point not in wish.only:
            return False
        if spot.point in dict(wish.tags):
            return False
        if wish.mode != "key" and not wish.called:
            return True
        k = home.px_per_cm
        if k < BOTH_SIDES_FROM and (spot.x < 0 or self._is_further_site(spot)):
            return False
        return spot.point != JIAJI or k >= SITES_FROM

    def _is_further_site(self, spot: Spot) -> bool:
        first = next(s.site for s in self._scene.spots if s.point == spot.point)
        return spot.site != first

    def _wanted(
        self, index: int, spot: Spot, home: Camera, wish: Wish, *, must: bool = False
    ) -> Wanted:
        tag = dict(wish.tags).get(spot.point, "")
        text = f"{tag} {self._scene.text_of(spot, wish.content)}".lstrip()
        width, height = self.lettering(wish.content).size(text)
        rings = RINGS if must or wish.called else 0.0
        rank = self._scene.much_used.get(spot.point, KEEN)
        return Wanted(
            owner=index,
            text=text,
            at=home.to_px((spot.x, spot.y)),
            radius=radius(home.px_per_cm, spot.point) + rings,
            width=width,
            height=height,
            lean="right" if spot.x > 0 else "left",
            keen=(rank < KEEN or wish.called) and spot.x >= 0,
            must=must,
            divide=home.x,
        )

    def shown(self, plan: Plan, chosen: Chosen) -> tuple[Placed, ...]:
        """The labels of a plan, with those of the open point among them, come what may."""
        if plan.wish.mode == "none" or not chosen.point:
            return plan.labels
        known = self._shown
        if known is None or known[0] is not plan or known[1] != chosen:
            known = self._shown = (plan, chosen, self._with(plan, chosen))
        return known[2]

    def _with(self, plan: Plan, chosen: Chosen) -> tuple[Placed, ...]:
        """The labels of a plan, and that of the open point clear of its rings."""
        home = Camera(plan.px_per_cm, 0.0, 0.0)
        spots = [(i, s) for i, s in enumerate(self._scene.spots) if chosen.is_spot(s)]
        if not spots:
            return plan.labels
        index, spot = spots[0]
        wanted = self._wanted(index, spot, home, plan.wish, must=True)
        found = place([wanted], plan.ground.copy(), home.box_px(self._scene.box))
        if not found:
            return plan.labels
        return (*(label for label in plan.labels if label.owner != index), *found)

    def paint(
        self,
        painter: QPainter,
        plan: Plan,
        camera: Camera,
        chosen: Chosen,
        inks: Inks,
        clip: Box,
        *,
        writing: Writing = Writing.KEPT,
    ) -> None:
        """Paints the labels that the clip may show; between scales they keep to their dots."""
        write = self.lettering(plan.wish.content)
        halo = faint(inks.halo, 0.8)
        seen = clip.grown(8)
        for label in self.shown(plan, chosen):
            dx, dy = self._moved(label, plan, camera)
            box = Box(
                label.box.left + dx, label.box.top + dy, label.box.right + dx, label.box.bottom + dy
            )
            if not seen.meets(box):
                continue
            ink = inks.meridian(self._scene.spots[label.owner].point)
            _write(write, painter, box, label.text, (ink, halo), writing)

    def paint_leaders(
        self, painter: QPainter, plan: Plan, camera: Camera, chosen: Chosen, inks: Inks, clip: Box
    ) -> None:
        """Paints the hairlines of labels that stand aside; they belong beneath the dots."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for label in self.shown(plan, chosen):
            if not label.leader:
                continue
            dx, dy = self._moved(label, plan, camera)
            through = [(x + dx, y + dy) for x, y in label.leader]
            if not clip.meets(bounds(through).grown(2)):
                continue
            line = QPolygonF([QPointF(x, y) for x, y in through])
            ink = inks.meridian(self._scene.spots[label.owner].point)
            painter.setPen(QPen(faint(inks.halo, 0.75), 2.6))
            painter.drawPolyline(line)
            painter.setPen(QPen(faint(ink, 0.9), 0.9))
            painter.drawPolyline(line)

    def _moved(self, label: Placed, plan: Plan, camera: Camera) -> tuple[float, float]:
        spot = self._scene.spots[label.owner]
        shift = camera.px_per_cm - plan.px_per_cm
        return (camera.x + spot.x * shift, camera.y + spot.y * shift)

    def paint_levels(
        self, painter: QPainter, found: Sequence[Mark], inks: Inks, clip: Box, writing: Writing
    ) -> None:
        """Paints the names of the spine's levels."""
        colours = (inks.level, faint(inks.halo, 0.95))
        for mark in found:
            if clip.grown(8).meets(mark.box):
                _write(self._names, painter, mark.box, mark.name, colours, writing)

    def _sides(self, camera: Camera) -> Iterator[tuple[str, Box]]:
        for letter, at in side_letters(self._scene.plate):
            (x, y), (width, height) = camera.to_px(at), self._codes.size(letter)
            yield letter, Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)

    def paint_sides(
        self, painter: QPainter, camera: Camera, inks: Inks, clip: Box, writing: Writing
    ) -> None:
        """Paints which side of the patient is which; on every picture, whatever else is off."""
        colours = (inks.landmark, faint(inks.halo, 0.8))
        for letter, box in self._sides(camera):
            if clip.grown(8).meets(box):
                _write(self._codes, painter, box, letter, colours, writing)


def _write(
    lettering: Lettering,
    painter: QPainter,
    box: Box,
    text: str,
    colours: tuple[QColor, QColor],
    writing: Writing,
) -> None:
    if writing is Writing.KEPT:
        lettering.write(painter, box, text, *colours)
    else:
        lettering.draw(painter, box, text, *colours, outlined=writing is Writing.OUTLINES)
