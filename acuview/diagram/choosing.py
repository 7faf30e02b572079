"""What the pointer and the lens are about: hover, click, choice; paints and moves nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from acuview.diagram.camera import Box
from acuview.diagram.hit import LINE_REACH, NOTHING, Verdict, judge
from acuview.diagram.lens import open_lens
from acuview.diagram.looking import Looking
from acuview.diagram.scene import Scene
from acuview.diagram.sight import Sight
from acuview.geometry.curve import XY
from acuview.geometry.layout import Spot


class Choosing(QObject):
    """Holds the sight and what pointing and picking make of it.

    Signals:
        activated(str, str, str): a point or meridian was picked: its id, side and site.
        hovered(str): the pointer is over another id; "" for nothing.
        changed(object, object): the sight before and after.
    """

    activated = Signal(str, str, str)
    hovered = Signal(str)
    changed = Signal(object, object)

    def __init__(
        self,
        scene: Scene,
        looking: Looking,
        sight: Sight,
        target_width: Callable[[str], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._scene = scene
        self._looking = looking
        self._target_width = target_width
        self.sight = sight

    def show(self, sight: Sight) -> None:
        """Another sight."""
        before, self.sight = self.sight, sight
        if before != sight:
            self.changed.emit(before, sight)

    def forget_pointer(self) -> None:
        """Closes lens and card; the picture has moved under the pointer."""
        self.show(self.sight.without_pointer())

    def _verdict(self, at: XY) -> Verdict:
        camera, layers = self._looking.camera, self.sight.layers
        places = self._scene.places(camera) if layers.get("points", 0.0) > 0 else []

        def find_line() -> tuple[int, float] | None:
            if layers.get("meridians", 0.0) <= 0:
                return None
            return self._scene.line_at(camera, at, LINE_REACH)

        return judge(places, find_line, at)

    def point(self, at: XY | None) -> bool:
        """The pointer is at a pixel, or gone; whether a click there does anything."""
        lens = self.sight.lens
        if lens is not None:
            number = lens.target_at(at) if at else None
            self.show(self.sight._replace(lens_at=number))
            return number is not None
        verdict = self._verdict(at) if at else NOTHING
        spot = verdict.lens[0] if verdict.lens else verdict.spot
        subject = self._scene.spots[spot].point if spot is not None else ""
        if verdict.line is not None:
            subject = self._scene.lines[verdict.line].meridian
        before = self.sight
        if subject or before.pointer or before.hover:
            self.show(
                before._replace(
                    hover=subject,
                    hover_spot=spot,
                    hover_line=verdict.line,
                    others=max(len(verdict.lens) - 1, 0),
                    pointer=at if subject else None,
                )
            )
        if subject != before.hover:
            self.hovered.emit(subject)
        return bool(subject)

    def click(self, at: XY) -> None:
        """Opens what was clicked, or a lens to choose from; beside an open lens, closes it."""
        lens = self.sight.lens
        if lens is not None:
            number = lens.target_at(at)
            if number is not None:
                self.pick(number)
            elif not lens.holds(at):
                self.close_lens()
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
        places = self._scene.places(self._looking.camera)
        texts = self._scene.lens_texts(indices, self.tr("left"), self.tr("right"))
        lens = open_lens(
            [(index, places[index]) for index in indices],
            texts.__getitem__,
            self._target_width,
            self._looking.size,
        )
        nearest = [target.spot for target in lens.targets].index(indices[0])
        self.show(self.sight._replace(lens=lens, lens_at=nearest, pointer=None))

    def close_lens(self) -> bool:
        """Closes the lens; False if none was open."""
        was_open = self.sight.lens is not None
        self.show(self.sight._replace(lens=None, lens_at=None))
        return was_open

    def pick(self, number: int) -> None:
        """Opens one of the lens's choices, counted from 0."""
        lens = self.sight.lens
        if lens is not None and 0 <= number < len(lens.targets):
            self.close_lens()
            self._activate(self._scene.spots[lens.targets[number].spot])

    def key(self, wish: str, number: int) -> bool:
        """Keys that mean something in an open lens; False for others, or where none is open."""
        if self.sight.lens is None:
            return False
        match wish:
            case "number":
                self.pick(number - 1)
            case "up" | "left":
                self.walk(-1)
            case "down" | "right":
                self.walk(1)
            case _:
                return False
        return True

    def walk(self, step: int) -> None:
        """The next or previous choice of the lens."""
        lens, at = self.sight.lens, self.sight.lens_at
        if lens is not None:
            count = len(lens.targets)
            start = -1 if step > 0 else count
            now = ((start if at is None else at) + step) % count
            self.show(self.sight._replace(lens_at=now))

    def open_current(self) -> None:
        """Opens what Enter means: the lens's choice, or what is hovered."""
        sight = self.sight
        if sight.lens is not None:
            self.pick(sight.lens_at or 0)
        elif sight.hover_spot is not None:
            self._activate(self._scene.spots[sight.hover_spot])
        elif sight.hover:
            self.activated.emit(sight.hover, "", "")

    @property
    def plate(self) -> Box:
        """The whole plate, in cm."""
        return self._scene.box

    def chosen_places(self) -> list[XY]:
        """Where the open point lies on the side that is shown, in cm."""
        chosen = self.sight.chosen
        return self._scene.places_of(chosen.point, chosen.side)

    def in_words(self) -> str:
        """What is open or to choose from, for those who do not see the drawing."""
        lens, chosen = self.sight.lens, self.sight.chosen
        if lens is not None:
            told = ", ".join(f"{n} {target.text}" for n, target in enumerate(lens.targets, 1))
            return self.tr("Choose: %1").replace("%1", told)
        words, marked = self._scene.words_for(chosen), self.sight.marked
        if marked is not None and marked.told:
            return f"{self._opened(words)}. {marked.told}" if words else marked.told
        return self._opened(words)

    def _opened(self, words: str) -> str:
        chosen = self.sight.chosen
        if not words:
            return self.tr("Nothing is open")
        if any(s.side != "midline" and chosen.is_spot(s) for s in self._scene.spots):
            words += ", " + (self.tr("right") if chosen.side == "right" else self.tr("left"))
        words = self.tr("%1 is open").replace("%1", words)
        way = self.sight.locator
        return words if way is None else f"{words}. {way.in_words()}"
