"""The PySide6 in use does not corrupt memory; 6.12.0 below Python 3.12 does (decision 5)."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from PySide6.QtCore import QPointF

ROOT = Path(__file__).resolve().parents[2]
CALLS = 300


def lost_references() -> int:
    """How many references to None so many calls that return nothing have lost."""
    point = QPointF()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        point.setX(1.0)
    return before - sys.getrefcount(None)


def test_calls_that_return_nothing_lose_no_reference() -> None:
    assert lost_references() < CALLS // 10


def test_faulty_releases_are_refused() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needs = [Requirement(text) for text in project["dependencies"]]
    for python, refused in (("3.11", ["6.11.0", "6.11.1", "6.12.0"]), ("3.12", ["6.11.0"])):
        (qt,) = (
            need
            for need in needs
            if need.name == "PySide6-Essentials"
            and need.marker
            and need.marker.evaluate({"python_version": python})
        )
        assert not [version for version in refused if version in qt.specifier]
        assert "6.11.3" in qt.specifier
        assert ("6.12.0" in qt.specifier) == (python == "3.12")
