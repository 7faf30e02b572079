"""The rules of the house (docs/architecture.md) that a machine can hold."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "acuview").rglob("*.py"))
LONGEST_MODULE = 300
LONGEST_WINDOW = 250
NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "xmlrpc", "socketserver"}
HARMLESS = "urllib.parse"  # quoting of ids in links; it opens nothing
NETWORK_OF_QT = {"PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtNetworkAuth"}
VAGUE = re.compile(r"(^|_)(utils?|managers?|helpers?|misc|common)(_|$)", re.IGNORECASE)
ADDRESS = re.compile(r"(?:https?|ftp|wss?)://", re.IGNORECASE)

each_module = pytest.mark.parametrize(
    "module", MODULES, ids=[str(m.relative_to(ROOT)) for m in MODULES]
)


def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def imports_of(module: Path) -> Iterator[str]:
    """Full names of every module, and of everything taken from one."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_dependencies_run_one_way() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [str(tool), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_package_stands_in_the_layers() -> None:
    """The direction itself is told twice on purpose: here, as DESIGN tells it."""
    settings: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    assert layers == [
        "app",
        "panel | finder | handout",
        "diagram | evidence",
        "state",
        "reading",
        "content | search | geometry",
        "model",
    ]


@each_module
def test_modules_stay_short(module: Path) -> None:
    lines = len(module.read_text(encoding="utf-8").splitlines())
    assert lines <= (LONGEST_WINDOW if module.name == "window.py" else LONGEST_MODULE)


@each_module
def test_modules_say_what_they_are(module: Path) -> None:
    assert ast.get_docstring(tree_of(module))


@each_module
def test_no_module_or_class_has_a_name_that_says_nothing(module: Path) -> None:
    names = [module.stem]
    names += [n.name for n in ast.walk(tree_of(module)) if isinstance(n, ast.ClassDef)]
    vague = [n for n in names if VAGUE.search(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", n))]
    assert vague == []


@each_module
def test_no_star_import(module: Path) -> None:
    assert not [name for name in imports_of(module) if name.endswith(".*")]


@each_module
def test_nothing_reaches_for_the_network(module: Path) -> None:
    for name in imports_of(module):
        assert name.split(".")[0] not in NETWORK or name.startswith(HARMLESS), name
        assert name not in NETWORK_OF_QT, name


@each_module
def test_no_address_of_anybody_is_in_the_program(module: Path) -> None:
    """Except as a name: that of an XML namespace is never fetched."""
    text = module.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    assert ADDRESS.findall(text) == []


def test_only_resources_knows_where_files_lie() -> None:
    knowing = {m.name for m in MODULES if "__file__" in m.read_text(encoding="utf-8")}
    assert knowing == {"resources.py"}


def test_cross_widget_connections_stand_in_one_file() -> None:
    """A widget may connect what it made itself; `wiring.py` alone joins strangers."""
    for module in MODULES:
        if module.name != "wiring.py":
            for name in imports_of(module):
                assert not name.startswith("acuview.app.wiring") or module.parent.name == "app"
