"""Which layers of a plate are shown, how strongly, and how many labels; knows no widget."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal

from acuview.model.record import Record

LAYERS: Final = ("skin", "drape", "muscles", "bones", "levels", "meridians", "points", "labels")
FADING: Final = ("muscles", "bones")
"""Layers whose opacity can be chosen."""
Labels = Literal["selected", "key", "all"]
LABELS: Final[tuple[Labels, ...]] = ("selected", "key", "all")
"""How many labels the layer `labels` shows."""
Content = Literal["codes", "names", "both"]
CONTENTS: Final[tuple[Content, ...]] = ("codes", "names", "both")
"""What labels say."""
Only = Literal["all", "meridian", "region"]
ONLY: Final[tuple[Only, ...]] = ("all", "meridian", "region")
"""What is brought out alone: everything, the open thing's meridian, or its region of the body."""
SHOWN_AT_FIRST: Final = frozenset({"skin", "levels", "meridians", "points", "labels"})
STRENGTH_AT_FIRST: Final = (("muscles", 1.0), ("bones", 0.7))
FAINTEST: Final = 0.1
LONGEST_PAST: Final = 100


class Look(Record):
    """All of it at a moment; `only` dims whatever does not belong to what is open."""

    shown: frozenset[str] = SHOWN_AT_FIRST
    strength: tuple[tuple[str, float], ...] = STRENGTH_AT_FIRST
    labels: Labels = "key"
    content: Content = "codes"
    only: Only = "all"


class Layers(QObject):
    """Holds what is switched on; setting what is already set is no change.

    Signals:
        changed(): anything at all has changed, or can or cannot be undone any more.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._past: list[Look] = []
        self._fading = ""

    @property
    def labels(self) -> Labels:
        """How many labels the layer `labels` shows."""
        return self._look.labels

    @property
    def content(self) -> Content:
        """What labels say."""
        return self._look.content

    @property
    def only(self) -> Only:
        """What is brought out alone."""
        return self._look.only

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self._past)

    @property
    def is_usual(self) -> bool:
        """Whether everything is as it was at the first start."""
        return self._look == Look()

    def shares(self) -> Mapping[str, float]:
        """Each layer's opacity; 0 where it is off."""
        return {name: self.strength(name) if self.is_on(name) else 0.0 for name in LAYERS}

    def strength(self, name: str) -> float:
        """How strongly a layer is painted when it is on."""
        return dict(self._look.strength).get(name, 1.0)

    def is_on(self, name: str) -> bool:
        """Whether a layer is on."""
        return name in self._look.shown

    def on(self) -> tuple[str, ...]:
        """The layers that are on, from the lowest to the highest."""
        return tuple(name for name in LAYERS if self.is_on(name))

    def switch(self, name: str, *, on: bool) -> None:
        """Turns a layer on or off."""
        if name in LAYERS and on != self.is_on(name):
            self._take(self._look._replace(shown=self._look.shown ^ {name}))

    def fade(self, name: str, strength: float) -> None:
        """Chooses the opacity of muscles or bones; one pull at a slider is undone as one."""
        if name not in FADING:
            return
        strength = min(1.0, max(FAINTEST, strength))
        known = {**dict(self._look.strength), name: strength}
        self._take(self._look._replace(strength=tuple(known.items())), fading=name)

    def choose_labels(self, mode: str) -> None:
        """Chooses how many labels there are; `none` turns their layer off, others turn it on."""
        if mode == "none":
            self.switch("labels", on=False)
        for known in LABELS:
            if known == mode:
                shown = self._look.shown | {"labels"}
                self._take(self._look._replace(labels=known, shown=shown))

    def choose_content(self, content: str) -> None:
        """Chooses what labels say."""
        for known in CONTENTS:
            if known == content:
                self._take(self._look._replace(content=known))

    def show_only(self, what: str) -> None:
        """Brings out the open thing's meridian or region alone, or everything."""
        for known in ONLY:
            if known == what:
                self._take(self._look._replace(only=known))

    def undo(self) -> None:
        """Takes the last change back."""
        if self._past:
            self._look = self._past.pop()
            self._fading = ""
            self.changed.emit()

    def reset(self) -> None:
        """Everything as at the first start; this too can be undone."""
        self._take(Look())

    def _take(self, look: Look, fading: str = "") -> None:
        if look == self._look:
            return
        if not fading or fading != self._fading:
            self._past.append(self._look)
            del self._past[:-LONGEST_PAST]
        self._look, self._fading = look, fading
        self.changed.emit()

    def restore(
        self, shown: Iterable[str], strength: Mapping[str, float], labels: str, content: str = ""
    ) -> None:
        """Takes over what was kept; anything unknown in it is passed over."""
        known = {**dict(self._look.strength), **{k: v for k, v in strength.items() if k in FADING}}
        self._look = Look(
            shown=frozenset(shown) & frozenset(LAYERS),
            strength=tuple((k, min(1.0, max(FAINTEST, v))) for k, v in known.items()),
            labels=next((one for one in LABELS if one == labels), self._look.labels),
            content=next((one for one in CONTENTS if one == content), self._look.content),
        )
        self._past.clear()
        self.changed.emit()
