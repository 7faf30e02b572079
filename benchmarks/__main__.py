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


def in_a_window(folder: Path) -> list[Figure]:
    """The figures of `benchmarks.window`, which needs a screen of its own."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": screen(folder, 1920, 1080),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "ACUVIEW_CACHE": str(folder / "compiled"),
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "benchmarks.window"]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True)
    return [Figure(*values) for values in json.loads(done.stdout)]


with tempfile.TemporaryDirectory() as scratch:
    for measure in (start.measure, in_a_window):
        for figure in measure(Path(scratch)):
            print(figure, flush=True)
for figure in search.measure():
    print(figure)
