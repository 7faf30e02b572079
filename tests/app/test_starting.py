"""Starting: one clear line for whatever is in the way, and an end when it is asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from acuview.app import preflight


def run(environ: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "acuview", *words],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **environ},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("place", ["BL23", "GB34", "sole", "topic:safety"])
def test_it_ends_after_its_first_picture(place: str) -> None:
    """On whatever plate that picture is; what comes when the program is idle waits for it too."""
    done = run({"ACUVIEW_EXIT_AFTER_FIRST_PICTURE": "1"}, place)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}, "neither DISPLAY nor"),
        ({"DISPLAY": ":98765", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}, ""),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "wayland"}, ""),
    ],
)
def test_without_a_screen_it_says_so_in_one_line(environ: dict[str, str], words: str) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("X11 and Wayland are Linux's")
    done = run(environ)
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("acuview: ")
    assert words in done.stderr


def test_a_missing_library_is_named_with_its_package() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("packages are Debian's")
    fault = preflight.missing_fault((("libnothing-at-all.so.9", "libnothing9"),))
    assert fault is not None
    assert "libnothing-at-all.so.9" in fault
    assert "apt install libnothing9" in fault


def test_offscreen_needs_no_screen() -> None:
    assert preflight.screen_fault({"QT_QPA_PLATFORM": "offscreen"}) is None


def test_importing_the_start_needs_no_qt() -> None:
    code = "import sys; sys.modules['PySide6'] = None; import acuview.app.startup"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
