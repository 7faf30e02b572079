"""The one module that knows where shipped files lie, and where compiled content may be kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path

FILES = ("acupoints", "meridians", "references", "topics", "glossary")
PLATES = (
    "back",
    "side",
    "front",
    "inner-leg",
    "outer-foot",
    "sole",
    "top-of-foot",
    "back-of-hand",
    "edge-of-hand",
)
"""The order in which plates are read and shown; others come after them by name."""
MOST_PLATES = 40


def _root() -> Path:
    package = Path(__file__).resolve().parent.parent
    bundle = package / "_bundle"  # inside the wheel; a checkout has data/ and assets/ beside it
    return bundle if bundle.is_dir() else package.parent


def data_folder() -> Path:
    """The shipped content."""
    return _root() / "data"


def assets_folder() -> Path:
    """The shipped artwork."""
    return _root() / "assets"


def cache_folder() -> Path:
    """Where compiled content is kept; it may be thrown away at any time."""
    named = os.environ.get("ACUVIEW_CACHE")
    if named:
        return Path(named)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return (Path(base) if base else Path.home() / "AppData" / "Local") / "acuview" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "acuview"
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "acuview"


def content_files(folder: Path) -> list[Path]:
    """Every content file of a folder laid out like `data/`, in reading order."""
    plates = sorted((folder / "plates").glob("*.yaml"), key=_rank)[:MOST_PLATES]
    return [*(folder / f"{name}.yaml" for name in FILES), *plates]


def _rank(path: Path) -> tuple[int, str]:
    known = path.stem in PLATES
    return (PLATES.index(path.stem) if known else len(PLATES), path.name)
