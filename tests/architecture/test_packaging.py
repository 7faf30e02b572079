"""What is pinned is what is asked for, and nothing names one machine or one index."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
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
#: An index's address, or a path that begins where this checkout or this user's home does.
MACHINE = re.compile(
    r"index-url|find-links (?!\S*hash)|://[^ ]*/simple|"
    + "|".join(rf"(?<![\w.]){re.escape(str(path))}/" for path in (ROOT, Path.home()))
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


def run(*command: str, folder: Path, **environment: str) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_made_from_the_sdist_works_on_its_own(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path)]
    run(*build, str(ROOT), folder=tmp_path)  # an sdist, and from that a wheel
    (wheel,) = tmp_path.glob("*.whl")
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(site)
        names = packed.namelist()
    shipped = {p.relative_to(ROOT).as_posix() for p in (ROOT / "data").rglob("*.yaml")}
    assert {f"acuview/_bundle/{name}" for name in shipped} <= set(names)
    assert not [n for n in names if n.startswith(("tests/", "studio/", "benchmarks/"))]
    assert wheel.stat().st_size < 10 * 2**20
    call = [sys.executable, "-m", "acuview"]
    own = {"PYTHONPATH": str(site), "ACUVIEW_CACHE": str(tmp_path / "cache")}
    assert run(*call, "check", folder=tmp_path, **own).endswith(": no problems\n")
    where = "import acuview; print(acuview.__file__)"
    assert str(site) in run(sys.executable, "-c", where, folder=tmp_path, **own)
