"""Opening content needs few of the rules, a start needs none, and the whole check is quick."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from acuview.content import ContentError, open_atlas
from acuview.content.checks.rules import RULES, check_reading
from acuview.content.checks.sound import SOUND
from acuview.content.folder import read_folder
from acuview.content.resources import data_folder
from tests.content.folders import changed, make

ROOT = Path(__file__).resolve().parents[2]
OPEN = """
import sys
from pathlib import Path
from acuview.content import open_atlas
open_atlas(Path(sys.argv[1]), Path(sys.argv[1]) / "cache")
print(*(name for name in sys.modules if name.startswith("acuview.content.checks.")))
"""


def imported(folder: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return {name.rpartition(".")[2] for name in done.stdout.split()}


def test_a_start_imports_no_rule_and_the_first_ever_only_the_sound_ones(tmp_path: Path) -> None:
    make(tmp_path)
    assert imported(tmp_path) == {"sound", "known", "places", "report"}
    assert imported(tmp_path) == set()


def test_wording_hinders_the_check_and_not_the_opening(tmp_path: Path) -> None:
    make(tmp_path, acupoints=changed("acupoints.yaml", "Beside the spine.", "It cures all."))
    assert check_reading(read_folder(tmp_path))
    assert open_atlas(tmp_path, tmp_path / "cache").points
    make(tmp_path, acupoints=changed("acupoints.yaml", "meridian: BL", "meridian: XX"))
    with pytest.raises(ContentError, match="no meridian 'XX'"):
        open_atlas(tmp_path, tmp_path / "cache")


def test_rules_stand_once_and_the_sound_ones_first() -> None:
    assert len(set(RULES)) == len(RULES)
    assert RULES[: len(SOUND)] == SOUND
    assert all(rule.__doc__ for rule in RULES)


def test_the_rules_are_quick_on_the_shipped_content() -> None:
    reading = read_folder(data_folder())
    start = time.perf_counter()
    check_reading(reading)
    assert time.perf_counter() - start < 2
