"""The bake tool: ``python -m studio.bake [plate ...] [--check]`` writes assets/plates/."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from studio.back import plate as back
from studio.back_of_hand import plate as back_of_hand
from studio.edge_of_hand import plate as edge_of_hand
from studio.front import plate as front
from studio.inner_leg import plate as inner_leg
from studio.outer_foot import plate as outer_foot
from studio.plate import BakedPlate, source_digest, write_plate
from studio.side import plate as side
from studio.sole import plate as sole
from studio.top_of_foot import plate as top_of_foot

PLATES: tuple[tuple[str, Callable[[], BakedPlate]], ...] = (
    (back.NAME, back.bake),
    (front.NAME, front.bake),
    (side.NAME, side.bake),
    (back_of_hand.NAME, back_of_hand.bake),
    (edge_of_hand.NAME, edge_of_hand.bake),
    (inner_leg.NAME, inner_leg.bake),
    (outer_foot.NAME, outer_foot.bake),
    (sole.NAME, sole.bake),
    (top_of_foot.NAME, top_of_foot.bake),
)
STUDIO = Path(__file__).parent
ASSETS = STUDIO.parent / "assets" / "plates"


def is_fresh(folder: Path) -> bool:
    """Return whether a plate was baked from the studio as it is now."""
    try:
        made_from = json.loads((folder / "plate.json").read_text(encoding="utf-8"))["source"]
    except (OSError, ValueError, KeyError):
        return False
    return bool(made_from == source_digest(STUDIO, folder.name.replace("-", "_")))


def main(arguments: Sequence[str] | None = None) -> int:
    """Bake the plates named, or all; with ``--check`` only say whether they are fresh."""
    parser = argparse.ArgumentParser(prog="python -m studio.bake", description=main.__doc__)
    parser.add_argument("plates", nargs="*", metavar="PLATE", help="all, when none is named")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when stale")
    options = parser.parse_args(arguments)
    known = dict(PLATES)
    for name in options.plates:
        if name not in known:
            parser.error(f"no plate named {name!r} (there are: {', '.join(known)})")
    names = options.plates or list(known)
    if options.check:
        stale = [name for name in names if not is_fresh(ASSETS / name)]
        for name in stale:
            sys.stderr.write(f"assets/plates/{name} is stale: run python -m studio.bake {name}\n")
        return 1 if stale else 0
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    for name in names:
        start = time.perf_counter()
        write_plate(known[name](), ASSETS / name)
        sys.stdout.write(f"{name}: baked in {time.perf_counter() - start:.1f} s\n")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
