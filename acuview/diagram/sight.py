"""All that decides over the picture at a moment, as one value; paints nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from acuview.diagram.labels import Wish
from acuview.diagram.lens import Lens
from acuview.diagram.scene import NOTHING, Chosen
from acuview.geometry.curve import XY
from acuview.model.record import Record

if TYPE_CHECKING:
    from acuview.diagram.locator import Locator
    from acuview.diagram.marked import Marked

ASIDE = {"meridians": 0.35, "points": 0.45, "labels": 0.0}
"""How strongly layers are still seen while the way to a point is shown."""


class Sight(Record):
    """All that decides over the picture apart from the camera.

    `hover_spot` and `hover_line` are what is under the pointer, by index; a hover with neither came
    from elsewhere. `others`
    counts the spots that a click there would also offer. `only` holds the codes of the points and
    meridians that alone are brought out; empty for all of them.
    """

    layers: Mapping[str, float]
    wish: Wish = Wish()
    chosen: Chosen = NOTHING
    hover: str = ""
    hover_spot: int | None = None
    hover_line: int | None = None
    others: int = 0
    pointer: XY | None = None
    lens: Lens | None = None
    lens_at: int | None = None
    focused: bool = False
    locator: Locator | None = None
    landmark: str = ""
    only: frozenset[str] = frozenset()
    marked: Marked | None = None

    def without_pointer(self) -> Sight:
        """The same with nothing under the pointer and no lens open."""
        return self._replace(
            hover_spot=None, hover_line=None, others=0, pointer=None, lens=None, lens_at=None
        )

    def still(self) -> tuple[object, ...]:
        """What a moving pointer leaves as it is."""
        return (
            self.layers, self.wish, self.chosen, self.lens, self.lens_at, self.focused,
            self.locator, self.landmark, self.only, self.marked,
        )  # fmt: skip

    @property
    def told(self) -> tuple[object, ...]:
        """What those are told of who do not see the drawing."""
        return (self.lens, self.chosen, self.locator, self.marked)

    @property
    def alone(self) -> frozenset[str]:
        """What alone is brought out: the points of a protocol, or what the reader chose."""
        return (self.marked.calls if self.marked else None) or self.only

    @property
    def label_wish(self) -> Wish:
        """What is asked of the labels at this moment."""
        wish = self.wish._replace(only=self.alone)
        if self.marked is None:
            return wish
        hidden = self.marked.tags and self.layers.get("labels", 0.0) <= 0
        return wish._replace(
            mode="none" if hidden else wish.mode,
            called=bool(self.marked.calls),
            tags=self.marked.tags,
            side=self.chosen.side,
        )

    @property
    def shown_layers(self) -> Mapping[str, float]:
        """The layers; while a way is shown, what is not on it steps back."""
        layers = dict(self.layers)
        if self.marked is not None and self.marked.tags:
            layers["labels"] = layers.get("labels", 0.0) or 1.0  # their tags tell them apart
        if self.locator is not None:
            return {name: share * ASIDE.get(name, 1.0) for name, share in layers.items()}
        return layers

    @property
    def brought_out(self) -> Chosen:
        """What is open; on the way to a point, the point itself comes last."""
        return NOTHING if self.locator is not None else self.chosen
