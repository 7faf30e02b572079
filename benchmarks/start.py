"""From process start to the end after the first complete picture, against a bare window."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.figures import Figure, screen

RUNS = 7
Environment = dict[str, str]
Pair = tuple[float, float]
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
GROW = """
import sys
from acuview.content import compiled, open_atlas, shipped_key
from acuview.content.resources import cache_folder
from benchmarks.search import grown
compiled.store(cache_folder(), shipped_key(), grown(open_atlas(), 1600))
"""


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


def pairs_of(one: Environment, other: Environment, scripts: tuple[str, str]) -> list[Pair]:
    """Two starts after each other, several times, both warm."""
    folder = Path(one["HOME"])
    first, second = scripts
    return [(seconds(first, one, folder), seconds(second, other, folder)) for _ in range(RUNS)]


def tenfold(folder: Path, site: Path, usual: Environment) -> Figure:
    """The start with 1,600 points and 1,600 references, against the start with what is shipped.

    Its content files are ten times as long, for every start reads them; what stands in them is
    made in memory and kept as compiled content is.
    """
    grown = folder / "tenfold"
    shutil.copytree(site, grown)
    for path in (grown / "acuview" / "_bundle" / "data").rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text + "".join(f"# {line}\n" for line in text.splitlines()) * 9, "utf-8")
    environment = {**usual, "PYTHONPATH": str(grown), "ACUVIEW_CACHE": str(folder / "grown")}
    seconds(GROW, {**environment, "PYTHONPATH": f"{grown}{os.pathsep}{ROOT}"}, folder)
    for _ in range(2):
        seconds(WINDOW, environment, folder)
    pairs = pairs_of(usual, environment, (WINDOW, WINDOW))
    ratio = statistics.median(ten / one for one, ten in pairs)
    return Figure("start with 1,600 points / with those shipped", ratio, 1.5, "times")


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
    pairs = pairs_of(environment, environment, (BARE, WINDOW))
    ratio = statistics.median(window / bare for bare, window in pairs)
    bare = statistics.median(bare for bare, _ in pairs)
    note = f"bare {bare * 1000:.0f} ms, acuview {ratio * bare * 1000:.0f} ms"
    size = next(folder.glob("*.whl")).stat().st_size / 2**20
    return [
        Figure("start to first complete picture / bare window", ratio, 1.8, "times", note),
        Figure("first start ever / warm start", first / (ratio * bare), 4.0, "times"),
        tenfold(folder, site, environment),
        Figure("wheel", size, 10.0, "MiB"),
    ]
