"""What a measurement gives, and how it is printed beside its goal."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Figure(NamedTuple):
    """One figure; at most `goal` is wanted."""

    what: str
    value: float
    goal: float
    unit: str
    note: str = ""

    def __str__(self) -> str:
        """One line of the report."""
        verdict = "within" if self.value <= self.goal else "OVER"
        figures = f"{self.value:8.2f} {self.unit:5} goal {self.goal:6.2f}  {verdict:6}"
        return f"{self.what:58} {figures} {self.note}".rstrip()


def share_of(times: Sequence[float], percent: float) -> float:
    """The time that so many percent of the runs stay within."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def spread(times: Sequence[float]) -> str:
    """Median and longest, for the note."""
    return f"p50 {statistics.median(times):.2f}, max {max(times):.2f}, {len(times)} runs"


def screen(folder: Path, width: int, height: int) -> str:
    """The value of QT_QPA_PLATFORM for a virtual screen of this size, without a window system."""
    shape = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path = folder / f"screen-{width}x{height}.json"
    path.write_text(json.dumps({"screens": [{**shape, **dots}]}), encoding="utf-8")
    return f"offscreen:configfile={path}"
