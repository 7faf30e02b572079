"""What the program holds in memory: at rest, and after ten thousand selections; figures as JSON."""

from __future__ import annotations

import gc
import json
import os
import sys
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtWidgets import QApplication

from acuview.app.program import Program
from acuview.content import open_atlas
from acuview.state.settings import Settings
from benchmarks.figures import Figure
from benchmarks.window import settle

WARMING, SELECTIONS = 1_000, 10_000
STATM = Path("/proc/self/statm")


def held() -> float:
    """MiB of this process in memory, shared libraries and mapped files among them."""
    gc.collect()
    pages = int(STATM.read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def select(app: QApplication, program: Program, codes: list[str], times: int) -> None:
    """Opens one point after the other, each painted."""
    for code in islice(cycle(codes), times):
        program.intents.pick(code)
        app.processEvents()


def measure() -> list[Figure]:
    """Both, in one window at 1920x1080; nothing where the system does not tell."""
    if not STATM.exists():
        return []
    app = QApplication(["bench", "-style", "Fusion"])
    atlas = open_atlas()
    program = Program(app, atlas, Settings())
    program.show()
    settle(app, 2.0)
    program.make_ready()
    settle(app, 2.0)
    at_rest = held()
    back = [p.code for p in atlas.points.values() if any(q.plate == "back" for q in p.placements)]
    select(app, program, back, WARMING)
    warm = held()
    select(app, program, back, SELECTIONS)
    growth = held() - warm
    return [
        Figure("memory at rest", at_rest, 150.0, "MiB"),
        Figure("memory grown by 10,000 selections", growth, 2.0, "MiB", f"from {warm:.1f}"),
    ]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure()))
