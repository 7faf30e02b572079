"""From process start to the end after the first complete picture, against a bare window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.figures import Figure, screen

RUNS = 7
ROOT = Path(__file__).resolve().parents[1]
BARE = """
import sys
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication(["bare"])
window = Window()
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
"""
WINDOW = "from acuview.cli import script\nscript()\n"


def install(folder: Path) -> Path:
    """Builds the wheel and lays it out as pip does, compiled."""
    site = folder / "site"
    _quietly("build", "--wheel", "--no-isolation", "--outdir", str(folder))
    (wheel,) = folder.glob("*.whl")
    _quietly("pip", "install", "--no-deps", "--target", str(site), str(wheel))
    return site


def _quietly(*module_and_words: str) -> None:
    command = [sys.executable, "-m", *module_and_words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


def seconds(script: str, environment: dict[str, str], folder: Path) -> float:
    """How long a script takes in a process of its own."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", script], env=environment, cwd=folder, check=True)
    return time.perf_counter() - start


def measure(folder: Path) -> list[Figure]:
    """The median of paired runs, warm; then the very first start, which compiles the content."""
    site = install(folder)
    environment = {
        **os.environ,
        "PYTHONPATH": str(site),
        "QT_QPA_PLATFORM": screen(folder, 1280, 800),
        "LC_ALL": "C.UTF-8",
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "ACUVIEW_CACHE": str(folder / "compiled"),
        "ACUVIEW_EXIT_AFTER_FIRST_PICTURE": "1",
    }
    seconds(BARE, environment, folder)
    first = seconds(WINDOW, environment, folder)
    seconds(WINDOW, environment, folder)
    pairs = [
        (seconds(BARE, environment, folder), seconds(WINDOW, environment, folder))
        for _ in range(RUNS)
    ]
    ratio = statistics.median(window / bare for bare, window in pairs)
    bare = statistics.median(bare for bare, _ in pairs)
    note = f"bare {bare * 1000:.0f} ms, acuview {ratio * bare * 1000:.0f} ms"
    size = next(folder.glob("*.whl")).stat().st_size / 2**20
    return [
        Figure("start to first complete picture / bare window", ratio, 1.8, "times", note),
        Figure("first start ever / warm start", first / (ratio * bare), 4.0, "times"),
        Figure("wheel", size, 10.0, "MiB"),
    ]
