"""What there is to draw of a layout, sorted for drawing and hitting; knows no painter and no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal

from acuview.diagram.camera import Box, Camera
from acuview.diagram.hit import LineIndex, bounds
from acuview.diagram.sides import side_letters
from acuview.geometry.curve import XY, crossing
from acuview.geometry.layout import CourseLine, Layout, Spot
from acuview.model.plate import Plate
from acuview.model.point import Names
from acuview.model.record import Record
from acuview.state.place import Place

JIAJI = "EX-B2"
"""The one point of many sites; its dots are smaller than the others."""

Content = Literal["codes", "names", "both"]


class Chosen(Record):
    """What is open, as far as the drawing shows it."""

    point: str = ""
    meridian: str = ""
    side: str = "right"
    site: str | None = None

    def is_spot(self, spot: Spot) -> bool:
        """Whether a spot is the one (or one of those) that is open."""
        return (
            spot.point == self.point
            and spot.side in (self.side, "midline")
            and (self.site is None or spot.site == self.site)
        )

    def is_twin(self, spot: Spot) -> bool:
        """Whether a spot is the same place on the other side of the body."""
        return (
            spot.point == self.point
            and spot.side not in (self.side, "midline")
            and (self.site is None or spot.site == self.site)
        )


NOTHING = Chosen()


def chosen_of(place: Place, plate: Plate) -> Chosen:
    """What of a place a plate shows: points and meridians; some plates have one side only."""
    subject = place.subject or ""
    return Chosen(
        point=subject if place.kind == "point" else "",
        meridian=subject if place.kind == "meridian" else "",
        side=place.side if plate.mirrored else plate.right_of_plate,
        site=place.site,
    )


def meridian_of(code: str) -> str:
    """The meridian that a point's code belongs to (`EX` for extra points)."""
    return code.split("-", maxsplit=1)[0].rstrip("0123456789")


class Scene:
    """Spots and lines of one plate.

    `spots` leaves out alternatives; it begins with the small dots, so that later ones lie above.
    """

    def __init__(
        self, layout: Layout, names: Mapping[str, Names], much_used: Sequence[str]
    ) -> None:
        self.plate = layout.plate
        self.names = names
        self._seen: tuple[Camera, list[XY]] | None = None
        firm = [s for s in layout.spots if not s.alternative]
        self.spots: tuple[Spot, ...] = (
            *(s for s in firm if s.point == JIAJI),
            *(s for s in firm if s.point != JIAJI),
        )
        self.alternatives: tuple[Spot, ...] = tuple(s for s in layout.spots if s.alternative)
        self.lines: tuple[CourseLine, ...] = layout.lines
        self.much_used = {code: rank for rank, code in enumerate(much_used)}
        width, height = layout.plate.size_cm
        left, top = -layout.plate.origin_cm[0], -layout.plate.origin_cm[1]
        self.box = Box(left, top, left + width, top + height)
        self.figure = self._figure()
        order = {code: i for i, code in enumerate(dict.fromkeys(s.point for s in layout.spots))}
        self.by_rank = sorted(
            range(len(self.spots)), key=lambda i: self._rank(self.spots[i], order)
        )

    @cached_property
    def line_boxes(self) -> tuple[Box, ...]:
        """The box (cm) about each line."""
        return tuple(bounds(one.line) for one in self.lines)

    @cached_property
    def line_index(self) -> LineIndex:
        """Finds lines by place; made when first asked for."""
        return LineIndex([one.line for one in self.lines])

    def _figure(self) -> Box:
        """The plate less the empty page above and below the figure; both sides stay named."""
        marks = [*self.plate.landmarks.values(), *(at for _, at in side_letters(self.plate))]
        marks += [(spot.x, spot.y) for spot in self.spots]
        ys = [y for _, y in marks]
        if not ys:
            return self.box
        top, bottom = max(min(ys) - 1.5, self.box.top), min(max(ys) + 4.5, self.box.bottom)
        return Box(self.box.left, top, self.box.right, bottom) if top < bottom else self.box

    def _rank(self, spot: Spot, order: Mapping[str, int]) -> tuple[int, int, int]:
        used = self.much_used.get(spot.point, len(self.much_used))
        return (int(spot.point == JIAJI), used, order[spot.point])

    def places(self, camera: Camera) -> Sequence[XY]:
        """Where every spot is seen, in pixels."""
        if self._seen is None or self._seen[0] != camera:
            k, x, y = camera
            self._seen = (camera, [(x + s.x * k, y + s.y * k) for s in self.spots])
        return self._seen[1]

    def places_of(self, point: str, side: str = "") -> list[XY]:
        """Where a point lies on one side, in cm; on both if it has none there."""
        spots = [s for s in self.spots if s.point == point]
        return [(s.x, s.y) for s in spots if s.side in (side, "midline")] or [
            (s.x, s.y) for s in spots
        ]

    def landmark(self, name: str, side: str) -> list[XY]:
        """Where a landmark lies, on a side of the body first; none where the plate has it not."""
        if name not in self.plate.landmarks:
            return []
        x, y = self.plate.landmarks[name]
        if not self.plate.mirrored or x == 0:
            return [(x, y)]
        here, there = (x, y), (-x, y)
        return [there, here] if side != self.plate.right_of_plate else [here, there]

    def line_at(self, camera: Camera, px: XY, reach: float) -> tuple[int, float] | None:
        """The line within reach of a pixel, and how many pixels off it runs."""
        found = self.line_index.nearest(camera.to_cm(px), reach / camera.px_per_cm)
        return found and (found[0], found[1] * camera.px_per_cm)

    def is_crossed(self, start: XY, end: XY) -> bool:
        """Whether a line runs across the way, left to right, between two places (cm)."""
        (left, y), (right, low) = start, end
        for box, one in zip(self.line_boxes, self.lines, strict=True):
            apart = box.right < left or right < box.left or box.bottom < y or low < box.top
            if not apart and crossing((start, end), one.line):
                return True
        return False

    def text_of(self, spot: Spot, content: Content) -> str:
        """A spot's label; a site's own name follows its code."""
        code = f"{spot.point} {spot.site}" if spot.site else spot.point
        names = self.names.get(spot.point)
        if content == "codes" or names is None or not names.pinyin:
            return code
        name = f"{names.pinyin} {spot.site}" if spot.site else names.pinyin
        return name if content == "names" else f"{code} {names.pinyin}"

    def words_for(self, chosen: Chosen) -> str:
        """What is open in words, code first; "" for nothing."""
        subject = chosen.point or chosen.meridian
        names = self.names.get(subject)
        site = chosen.site if chosen.point else None
        words = (subject, site, names and (names.pinyin or names.english))
        return " ".join(word for word in words if word)

    def lens_texts(self, indices: Sequence[int], left: str, right: str) -> dict[int, str]:
        """Codes to choose from; with the side in words where both sides of a point are offered."""
        sides = {"left": left, "right": right}
        spots = {index: self.spots[index] for index in indices}
        codes = {index: self.text_of(spot, "codes") for index, spot in spots.items()}
        told = list(codes.values())
        return {
            index: f"{text} {sides.get(spots[index].side, '')}".strip()
            if told.count(text) > 1
            else text
            for index, text in codes.items()
        }
