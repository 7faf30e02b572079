"""What is remembered from one start to the next; anything odd in the file is passed over."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

VERSION: Final = 1
THEMES: Final = ("system", "light", "dark")
SMALLEST_TEXT: Final = 80
LARGEST_TEXT: Final = 200
WIDEST: Final = 4000


def settings_file() -> Path:
    """Where settings are kept unless a store is handed in."""
    base = os.environ.get("XDG_CONFIG_HOME") or os.environ.get("APPDATA")
    return (Path(base) if base else Path.home() / ".config") / "acuview" / "acuview.ini"


class Settings:
    """Typed access to a store; a value that cannot be used is answered by the default."""

    def __init__(self, store: QSettings | None = None) -> None:
        if store is None:
            store = QSettings(str(settings_file()), QSettings.Format.IniFormat)
        self._store = store
        if self._whole("version", VERSION) != VERSION:
            store.clear()  # written by another format of this program

    @property
    def theme(self) -> str:
        """`system`, `light` or `dark`."""
        return self._one_of("theme", THEMES)

    @theme.setter
    def theme(self, mode: str) -> None:
        self._store.setValue("theme", mode)

    @property
    def text_percent(self) -> int:
        """The size of text against the desktop's own."""
        return min(LARGEST_TEXT, max(SMALLEST_TEXT, self._whole("text_percent", 100)))

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._store.setValue("text_percent", percent)

    @property
    def reduced_motion(self) -> bool:
        """Whether the drawing is never to move by itself."""
        return self._whole("reduced_motion", 0) == 1

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        self._store.setValue("reduced_motion", int(reduced))

    @property
    def plate(self) -> str:
        """The plate that was open last, or nothing."""
        return self._text("plate")

    @plate.setter
    def plate(self, plate: str) -> None:
        self._store.setValue("plate", plate)

    @property
    def layers(self) -> tuple[str, ...] | None:
        """The layers that were on, or None where none were kept."""
        if not self._store.contains("layers"):
            return None
        return tuple(self._text("layers").split())

    @layers.setter
    def layers(self, names: tuple[str, ...]) -> None:
        self._store.setValue("layers", " ".join(names))

    @property
    def labels(self) -> str:
        """The labels mode, or nothing."""
        return self._text("labels")

    @labels.setter
    def labels(self, mode: str) -> None:
        self._store.setValue("labels", mode)

    @property
    def label_content(self) -> str:
        """What labels said, or nothing."""
        return self._text("label_content")

    @label_content.setter
    def label_content(self, content: str) -> None:
        self._store.setValue("label_content", content)

    @property
    def folded(self) -> tuple[str, ...]:
        """The names of the folded sections of the panel."""
        return tuple(self._text("folded").split())

    @folded.setter
    def folded(self, names: Iterable[str]) -> None:
        self._store.setValue("folded", " ".join(sorted(names)))

    def strength(self, layer: str) -> float | None:
        """A layer's kept opacity."""
        percent = self._whole(f"strength/{layer}", -1)
        return percent / 100 if 0 <= percent <= 100 else None

    def keep_strength(self, layer: str, share: float) -> None:
        """Keeps a layer's opacity."""
        self._store.setValue(f"strength/{layer}", round(share * 100))

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size; empty where none were kept."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    def width(self, dock: str) -> int:
        """The kept width of a dock; 0 where none was kept."""
        return min(WIDEST, max(0, self._whole(f"docks/{dock}_width", 0)))

    def is_shown(self, dock: str) -> bool:
        """Whether a dock was shown."""
        return self._whole(f"docks/{dock}_shown", 1) != 0

    def keep_dock(self, dock: str, width: int, *, shown: bool) -> None:
        """Keeps whether a dock was shown, and its width if it was."""
        self._store.setValue(f"docks/{dock}_shown", int(shown))
        if shown:
            self._store.setValue(f"docks/{dock}_width", width)

    def keep(self) -> None:
        """Writes everything to its file; a place that cannot be written is no error."""
        self._store.setValue("version", VERSION)
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def _one_of(self, key: str, allowed: tuple[str, ...]) -> str:
        value = self._text(key)
        return value if value in allowed else allowed[0]

    def _whole(self, key: str, default: int) -> int:
        value = self._store.value(key)
        try:
            return int(value) if isinstance(value, str | int) else default
        except ValueError:
            return default

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
