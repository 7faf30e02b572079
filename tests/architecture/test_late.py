"""What no first picture shows is not imported for it."""

from __future__ import annotations

import subprocess
import sys

LATE = (
    "acuview.app.gallery",
    "acuview.app.key",
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
    "acuview.geometry.guide",
    "acuview.panel.plate_row",
    "acuview.panel.step_mark",
    "acuview.panel.strip",
    "acuview.panel.tray",
    "acuview.panel.tray_html",
    "acuview.reading.compare",
    "acuview.reading.protocol",
    "acuview.reading.walk",
)


def test_the_program_stands_without_way_and_map() -> None:
    script = f"""
import sys
import acuview.app.program
print(sorted(set({LATE!r}) & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout == "[]\n", done.stdout + done.stderr
