"""Paints a plate's layers in their order, for the window and for pictures; knows no clicks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from acuview.diagram import dots
from acuview.diagram.camera import Box, Camera
from acuview.diagram.courses import DIMMED, Courses, is_raster
from acuview.diagram.inks import Inks
from acuview.diagram.labels import Labels, Mode, Plan, Wish, Writing
from acuview.diagram.lettering import Lettering
from acuview.diagram.levels import paint_levels
from acuview.diagram.scene import NOTHING, Chosen, Content, Scene
from acuview.diagram.style import DiagramStyle
from acuview.geometry.layout import CourseLine, Layout
from acuview.model.point import Names
from acuview.model.record import Record

if TYPE_CHECKING:
    from acuview.diagram.late import Painted
    from acuview.diagram.marked import Marked

LAYERS = ("skin", "drape", "muscles", "bones", "levels", "meridians", "points", "labels")
AT_START = {"skin": 1.0, "levels": 1.0, "meridians": 1.0, "points": 1.0, "labels": 1.0}
"""The layers that are on until somebody says otherwise."""
FAINT = 0.2
"""How strongly the others are still seen while a meridian or a region alone is brought out."""
LABEL_PX = 10
"""Pixel size of labels on a screen with text of the usual size."""


Sheet = Callable[[QPainter, Camera, Box], bool]
"""Paints all lines from a kept sheet; False if it has none."""


class Marks(Record):
    """All that lies over the artwork, ready to be painted at any zoom."""

    scene: Scene
    courses: Courses
    labels: Labels

    @classmethod
    def of(cls, courses: Courses, font: QFont, label_px: int = LABEL_PX, dpr: float = 1.0) -> Marks:
        """The marks of a scene with its lines, labelled in a font."""
        scene = courses.scene
        codes = Lettering(font, label_px, bold=True, dpr=dpr)
        names = Lettering(font, label_px, bold=False, dpr=dpr)
        return cls(scene, courses, Labels(scene, codes, names))


class Shown(Record):
    """What the marks shall show: opacities by layer, what is open, which labels."""

    opacities: Mapping[str, float]
    chosen: Chosen = NOTHING
    only: frozenset[str] = frozenset()
    also: tuple[Chosen, ...] = ()
    plan: Plan | None = None
    hovered: CourseLine | None = None
    marked: Marked | None = None
    writing: Writing = Writing.KEPT
    sheet: Sheet | None = None

    def brings_out(self, line: CourseLine) -> bool:
        """Whether a line is the open meridian's, is shown alone, or is under the pointer."""
        own = line.meridian == self.chosen.meridian or line.meridian in self.only
        return own or line is self.hovered

    def opacity(self, layer: str) -> float:
        """A layer's opacity; one that is not named is off."""
        return min(max(self.opacities.get(layer, 0.0), 0.0), 1.0)


def paint_marks(
    painter: QPainter, marks: Marks, shown: Shown, camera: Camera, inks: Inks, clip: Box
) -> None:
    """Paints levels, lines, dots and labels over the artwork."""
    before = painter.opacity()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    marks.labels.paint_sides(painter, camera, inks, clip, shown.writing)
    for layer, paint in (
        ("levels", _levels),
        ("meridians", _lines),
        ("labels", _leaders),
        ("points", _points),
        ("labels", _labels),
    ):
        opacity = shown.opacity(layer)
        if opacity > 0:
            painter.setOpacity(before * opacity)
            paint(painter, marks, shown, camera, inks, clip)
    painter.setOpacity(before)


def _levels(
    painter: QPainter, marks: Marks, shown: Shown, camera: Camera, inks: Inks, clip: Box
) -> None:
    if shown.plan is None:
        return
    found = [mark.seen(camera) for mark in shown.plan.levels]
    paint_levels(painter, found, camera, inks, clip)
    marks.labels.paint_levels(painter, found, inks, clip, shown.writing)


def _lines(
    painter: QPainter, marks: Marks, shown: Shown, camera: Camera, inks: Inks, clip: Box
) -> None:
    before = painter.opacity()
    if shown.chosen.meridian or shown.only:
        painter.setOpacity(before * (FAINT if shown.only else DIMMED))
    if shown.sheet is None or not shown.sheet(painter, camera, clip):
        marks.courses.paint(painter, camera, inks, clip)
    painter.setOpacity(before)
    hovered = shown.hovered.meridian if shown.hovered else ""
    strong = frozenset({shown.chosen.meridian, hovered})
    if strong != {""} or shown.only:
        marks.courses.paint(painter, camera, inks, clip, strong, only=shown.brings_out)


def _leaders(
    painter: QPainter, marks: Marks, shown: Shown, camera: Camera, inks: Inks, clip: Box
) -> None:
    if shown.plan is not None:
        marks.labels.paint_leaders(painter, shown.plan, camera, shown.chosen, inks, clip)


def _points(
    painter: QPainter, marks: Marks, shown: Shown, camera: Camera, inks: Inks, clip: Box
) -> None:
    scene, k = marks.scene, camera.px_per_cm
    places = scene.places(camera)
    brought_out = [one for one in (shown.chosen, *shown.also) if one.point]
    codes = {one.point for one in brought_out}
    hollow = [(s, camera.to_px((s.x, s.y))) for s in scene.alternatives if s.point in codes]
    dots.paint_alternatives(painter, hollow, inks, k)
    _dots(painter, scene, shown.only, camera, inks, clip)
    if shown.marked is not None:
        from acuview.diagram.marked_painter import paint_markings  # late: no start marks any

        paint_markings(painter, shown.marked.marks, scene.spots, places, inks, k, clip)
    for spot, at in zip(scene.spots, places, strict=True) if codes else ():
        if spot.point not in codes:
            continue
        r = dots.radius(k, spot.point)
        if any(one.is_spot(spot) for one in brought_out):
            dots.paint_dots(painter, (spot,), (at,), inks, k, clip)
            dots.paint_chosen(painter, at, r, inks)
        elif any(one.is_twin(spot) for one in brought_out):
            dots.paint_twin(painter, at, r, inks)


def _dots(
    painter: QPainter, scene: Scene, only: frozenset[str], camera: Camera, inks: Inks, clip: Box
) -> None:
    """All dots; where some alone are brought out, the others faintly beneath them."""
    k, before = camera.px_per_cm, painter.opacity()
    if not only:
        dots.paint_dots(painter, scene.spots, scene.places(camera), inks, k, clip)
        return
    for own in (False, True):
        some = [s for s in scene.spots if (s.point in only) == own]
        places = [camera.to_px((s.x, s.y)) for s in some]
        painter.setOpacity(before * (1.0 if own else FAINT))
        dots.paint_dots(painter, some, places, inks, k, clip)
    painter.setOpacity(before)


def _labels(
    painter: QPainter, marks: Marks, shown: Shown, camera: Camera, inks: Inks, clip: Box
) -> None:
    if shown.plan is not None:
        marks.labels.paint(
            painter, shown.plan, camera, shown.chosen, inks, clip, writing=shown.writing
        )


def paint_plate(
    painter: QPainter,
    layout: Layout,
    artwork: Painted | None,
    style: DiagramStyle,
    opacities: Mapping[str, float],
    px_per_cm: float,
    *,
    labels: Mode = "key",
    content: Content = "codes",
    selected: Sequence[str] = (),
    marked: Marked | None = None,
    side: str = "right",
    region: QRectF | None = None,
    names: Mapping[str, Names] | None = None,
    much_used: Sequence[str] = (),
    label_px: int = LABEL_PX,
    magnify: float = 1.0,
    outlined: bool = False,
    font: QFont | None = None,
) -> None:
    """Paints a plate, or a region of it (cm), with its top left corner at the painter's zero.

    Args:
        painter: open on any device; its pixels are those that `px_per_cm` counts.
        layout: what has a place on the plate.
        artwork: the drawing beneath; None leaves it out.
        style: the colours; the page is not filled.
        opacities: 0 to 1 by layer; a layer that is not named is off.
        px_per_cm: the scale.
        labels: which labels there are.
        content: what they say.
        selected: codes of points and meridians to bring out.
        marked: points that bear a sign, on both sides.
        side: the side of the body on which points are brought out; the other side faintly.
        region: the part of the plate to paint; by default all of it.
        names: names for labels that say them.
        much_used: codes whose labels come first.
        label_px: size of the labels.
        magnify: makes dots, lines and labels so many times as large as on screen, for print.
        outlined: writes texts as outlines, for SVG.
        font: the labels' font; by default the application's.
    """
    signed = [one.point for one in marked.marks] if marked else []
    scene = Scene(layout, names or {}, (*selected, *signed, *much_used))
    area = region or QRectF(scene.box.left, scene.box.top, scene.box.width, scene.box.height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(0, 0, area.width() * px_per_cm, area.height() * px_per_cm))
    if artwork is not None:
        painter.save()
        painter.scale(px_per_cm, px_per_cm)
        painter.translate(-area.topLeft())
        artwork.paint(painter, style, opacities, px_per_cm=px_per_cm, visible=area)
        painter.restore()
    painter.scale(magnify, magnify)
    k = px_per_cm / magnify
    camera = Camera(k, -area.left() * k, -area.top() * k)
    clip = Box(0.0, 0.0, area.width() * k, area.height() * k)
    inks = Inks(style)
    marks = Marks.of(Courses(scene), font or QFont(), label_px)
    lines = {code for code in selected if any(code == line.meridian for line in scene.lines)}
    wish = Wish(labels, content, opacities.get("levels", 0) > 0)
    if marked is not None:
        wish = wish._replace(only=marked.calls, called=bool(marked.calls), tags=marked.tags)
    writing = Writing.KEPT if magnify == 1 and is_raster(painter) else Writing.TEXT
    shown = Shown(
        opacities=opacities,
        chosen=Chosen(meridian=next((code for code in selected if code in lines), ""), side=side),
        also=tuple(Chosen(point=code, side=side) for code in selected if code not in lines),
        only=wish.only,
        plan=marks.labels.plan(k, wish._replace(side=side)),
        marked=marked,
        writing=Writing.OUTLINES if outlined else writing,
    )
    paint_marks(painter, marks, shown, camera, inks, clip)
    painter.restore()
