"""What no first picture shows is not imported for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LATE = (
    "acuview.app.gallery",
    "acuview.app.key",
    "acuview.app.keeping",
    "acuview.diagram.locating",
    "acuview.diagram.locator",
    "acuview.diagram.locator_card",
    "acuview.diagram.locator_painter",
    "acuview.diagram.miniatures",
    "acuview.diagram.making",
    "acuview.diagram.marked",
    "acuview.diagram.marked_painter",
    "acuview.diagram.overview",
    "acuview.diagram.together",
    "acuview.evidence",
    "acuview.geometry.guide",
    "acuview.handout",
    "acuview.panel.plate_row",
    "acuview.panel.step_mark",
    "acuview.panel.strip",
    "acuview.panel.tray",
    "acuview.panel.tray_html",
    "acuview.reading.compare",
    "acuview.reading.figure_sections",
    "acuview.reading.forest",
    "acuview.reading.point_sections",
    "acuview.reading.protocol",
    "acuview.reading.exhibit",
    "acuview.reading.study",
    "acuview.reading.walk",
)


def test_the_program_stands_without_way_map_and_evidence() -> None:
    script = f"""
import sys
import acuview.app.program
print(sorted(set({LATE!r}) & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout == "[]\n", done.stdout + done.stderr


UNUSED = ("Preset", "ThemeIcon", "WizardButton")
"""Enums of gradients, icons and dialogs, built with their classes: 1 to 6 ms each."""
BUILT = f"""
import enum
from acuview.cli import main
main([])
kinds = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
print(sorted({{sub.__name__ for kind in kinds for sub in kind.__subclasses__()}} & set({UNUSED!r})))
"""


def test_a_start_builds_no_classes_that_nothing_shows(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "ACUVIEW_CACHE": str(tmp_path / "cache"),
        "ACUVIEW_EXIT_AFTER_FIRST_PICTURE": "1",
        "HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    command = [sys.executable, "-c", BUILT]
    for _ in range(2):  # the first start of all paints what the second is shown
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.stdout == "[]\n", done.stdout + done.stderr


def test_evidence_is_made_when_it_is_asked_for() -> None:
    """And until then not a file of it is read, though its key and its menu are there."""
    script = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from acuview.app.program import Program
from acuview.content import open_atlas
from acuview.state.settings import Settings
app = QApplication(["acuview", "-style", "Fusion"])
program = Program(app, open_atlas(), Settings(QSettings("made-up", QSettings.Format.IniFormat)))
program.intents.pick("topic:effectiveness")
program.show()
app.processEvents()
program.make_ready()
print(any(name.startswith("acuview.evidence") for name in sys.modules))
program.intents.turn_evidence()
print(any(name.startswith("acuview.evidence") for name in sys.modules))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout == "False\nTrue\n", done.stdout + done.stderr
