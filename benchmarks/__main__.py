"""Measures everything and prints each figure beside its goal; always ends with 0."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import search, start
from benchmarks.figures import Figure, screen

ROOT = Path(__file__).resolve().parents[1]
WINDOWS = (
    ("benchmarks.window", 1920, 1080),
    ("benchmarks.drawing", 1920, 1080),
    ("benchmarks.drawing", 3840, 2160),
    ("benchmarks.memory", 1920, 1080),
)


def in_a_window(folder: Path, module: str, width: int, height: int) -> list[Figure]:
    """The figures of a module that needs a screen of its own."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": screen(folder, width, height),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "ACUVIEW_CACHE": str(folder / "compiled"),
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", module]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True)
    return [Figure(*values) for values in json.loads(done.stdout)]


with tempfile.TemporaryDirectory() as scratch:
    for figure in start.measure(Path(scratch)):
        print(figure, flush=True)
    for module, width, height in WINDOWS:
        for figure in in_a_window(Path(scratch), module, width, height):
            print(figure, flush=True)
for figure in search.measure():
    print(figure)
