"""Everything up to the reading works where Qt is not even installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NO_QT = "import sys\nsys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
LATE = ("yaml", "PIL", "numpy", "argparse", "importlib.metadata", "asyncio", "unittest", "doctest")


def run(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_read_search_lay_out_and_tell_without_qt(tmp_path: Path) -> None:
    script = f"""{NO_QT}
from pathlib import Path
from acuview.content import open_atlas
from acuview.geometry.layout import lay_out
from acuview.reading.page import page_of
from acuview.reading.render import plain
from acuview.search.index import Index
atlas = open_atlas(kept_in=Path({str(tmp_path)!r}))
hit = Index(atlas).find("shenshu")[0]
spot = lay_out(atlas, "back").spots_of(hit.id)[0]
print(hit.id, round(spot.x / spot.y, 3) > 0, plain(page_of(atlas, "point", hit.id)).split()[0])
"""
    done = run(script)
    assert done.stdout == "BL23 True BL23\n", done.stderr


def test_every_module_of_those_layers_imports_without_qt() -> None:
    names = [
        ".".join(module.relative_to(ROOT).with_suffix("").parts)
        for layer in ("model", "content", "search", "geometry", "reading")
        for module in (ROOT / "acuview" / layer).rglob("*.py")
    ]
    done = run(NO_QT + "".join(f"import {name}\n" for name in names))
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "words", [("check",), ("show", "BL23"), ("find", "shenshu"), ("list", "points")]
)
def test_commands_that_draw_nothing_need_no_qt(words: tuple[str, ...]) -> None:
    done = run(f"{NO_QT}from acuview.cli import main\nsys.exit(main({list(words)!r}))")
    assert done.returncode == 0, done.stdout[-400:] + done.stderr[-400:]


def test_a_start_with_compiled_content_imports_only_what_the_first_picture_needs(
    tmp_path: Path,
) -> None:
    script = f"""
import sys
from pathlib import Path
from acuview.content import open_atlas
open_atlas(kept_in=Path({str(tmp_path)!r}))
for name in list(sys.modules):
    if name.split(".")[0] in ("yaml",) or name.startswith("acuview"):
        del sys.modules[name]
import acuview.app.startup
from acuview.content import open_atlas
open_atlas(kept_in=Path({str(tmp_path)!r}))
print(sorted(set({LATE!r}) & set(sys.modules)))
"""
    done = run(script)
    assert done.stdout == "[]\n", done.stdout + done.stderr
