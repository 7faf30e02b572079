"""What is pinned is what is asked for, and nothing names one machine or one index."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PINS = sorted((ROOT / "requirements").glob("*.txt"))
TEXTS = [
    path
    for pattern in ("*", "scripts/*", "requirements/*", ".ci/*", "docs/**/*.md", "benchmarks/*.py")
    for path in sorted(ROOT.glob(pattern))
    if path.is_file() and path.suffix not in (".png", ".jpg")
]
MACHINE = re.compile(
    r"index-url|find-links (?!\S*hash)|://[^ ]*/simple|/(?:work|farm|root|home)/[a-z]"
)
PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)", re.MULTILINE)


def pins(path: Path) -> dict[str, str]:
    return {name.lower(): version for name, version in PIN.findall(path.read_text("utf-8"))}


@pytest.mark.parametrize("path", PINS, ids=lambda path: path.name)
def test_every_pin_bears_its_hashes(path: Path) -> None:
    for block in re.split(r"\n(?=\S)", path.read_text("utf-8")):
        if not block.startswith("#"):
            assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block[:60]


def test_what_the_project_needs_is_pinned_within_its_bounds() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    pinned = pins(ROOT / "requirements" / "run.txt")
    for need in map(Requirement, project["dependencies"]):
        assert pinned[need.name.lower()] in need.specifier


def test_what_runs_is_what_is_tested() -> None:
    tested = pins(ROOT / "requirements" / "dev.txt")
    for name, version in pins(ROOT / "requirements" / "run.txt").items():
        assert tested[name] == version


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_text_names_a_machine_or_an_index(path: Path) -> None:
    for line in path.read_text("utf-8").splitlines():
        if "--no-emit" not in line:
            assert not MACHINE.search(line), line
