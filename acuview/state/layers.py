"""Which layers of a plate are shown, how strongly, and how many labels; knows no widget."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal

LAYERS: Final = ("skin", "drape", "muscles", "bones", "levels", "meridians", "points", "labels")
FADING: Final = ("muscles", "bones")
"""Layers whose opacity can be chosen."""
Labels = Literal["selected", "key", "all"]
LABELS: Final[tuple[Labels, ...]] = ("selected", "key", "all")
"""How many labels the layer `labels` shows."""
SHOWN_AT_FIRST: Final = frozenset({"skin", "levels", "meridians", "points", "labels"})
STRENGTH_AT_FIRST: Final = {"muscles": 1.0, "bones": 0.7}
FAINTEST: Final = 0.1


class Layers(QObject):
    """Holds what is switched on; setting what is already set is no change.

    Signals:
        changed(): what `shares` answers has changed.
        labels_changed(str): the labels mode has changed.
    """

    changed = Signal()
    labels_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = set(SHOWN_AT_FIRST)
        self._strength = dict(STRENGTH_AT_FIRST)
        self._labels: Labels = "key"

    @property
    def labels(self) -> Labels:
        """The labels mode."""
        return self._labels

    def shares(self) -> Mapping[str, float]:
        """Each layer's opacity; 0 where it is off."""
        return {name: self.strength(name) if name in self._shown else 0.0 for name in LAYERS}

    def strength(self, name: str) -> float:
        """How strongly a layer is painted when it is on."""
        return self._strength.get(name, 1.0)

    def is_on(self, name: str) -> bool:
        """Whether a layer is on."""
        return name in self._shown

    def on(self) -> tuple[str, ...]:
        """The layers that are on, from the lowest to the highest."""
        return tuple(name for name in LAYERS if name in self._shown)

    def switch(self, name: str, *, on: bool) -> None:
        """Turns a layer on or off."""
        if name in LAYERS and on != self.is_on(name):
            self._shown ^= {name}
            self.changed.emit()

    def fade(self, name: str, strength: float) -> None:
        """Chooses the opacity of muscles or bones."""
        strength = min(1.0, max(FAINTEST, strength))
        if name in FADING and strength != self._strength[name]:
            self._strength[name] = strength
            self.changed.emit()

    def choose_labels(self, mode: str) -> None:
        """Chooses the labels mode."""
        for known in LABELS:
            if known == mode != self._labels:
                self._labels = known
                self.labels_changed.emit(known)

    def restore(self, shown: Iterable[str], strength: Mapping[str, float], labels: str) -> None:
        """Takes over what was kept; anything unknown in it is passed over."""
        self._shown = set(shown) & set(LAYERS)
        for name in FADING:
            self._strength[name] = min(1.0, max(FAINTEST, strength.get(name, self._strength[name])))
        self.choose_labels(labels)
