"""What a command of the window is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from acuview.app.intents import Intents
from acuview.model.record import Record

Scope = Literal["window", "drawing", "own"]
"""Where the keys count: everywhere, only while the drawing has the focus, or there by itself."""


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Marks words for translation and gives them back; PySide6's own is typed as any object."""
    return words


class Deed(Record):
    """One command: its words, its keys, and what it calls.

    `menu` may name a submenu after a slash. `sign` is what a button shows.
    """

    id: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...]
    call: Callable[[Intents], None]
    scope: Scope = "window"
    checkable: bool = False
    sign: str = ""
