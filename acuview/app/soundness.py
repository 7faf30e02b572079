"""Refuses a PySide6 that would corrupt memory in the middle of someone's work."""

from __future__ import annotations

import sys

from PySide6 import __version__
from PySide6.QtCore import QPointF

CALLS = 500
DRIFT = -100


def fault() -> str | None:
    """One line where this PySide6 loses references to None on this Python, else None."""
    if sys.version_info >= (3, 12):
        return None  # None is immortal there
    point = QPointF()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        point.setX(1.0)
    if sys.getrefcount(None) - before > DRIFT:
        return None
    python = ".".join(map(str, sys.version_info[:3]))
    return f"PySide6 {__version__} corrupts memory on Python {python}: install PySide6 6.11.3"
