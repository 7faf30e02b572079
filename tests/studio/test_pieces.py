"""The committed plates of the hand are what the studio bakes."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtGui import QImage

from acuview.diagram.artstream import pack_paths
from studio import bake, pieces
from studio.back_of_hand import plate as back_of_hand
from studio.curves import shifted
from studio.edge_of_hand import plate as edge_of_hand
from studio.raster import Field, Grid

pytestmark = pytest.mark.usefixtures("qapp")
PLATES = pytest.mark.parametrize(
    "plate", [back_of_hand.closeup(), edge_of_hand.closeup()], ids=lambda p: p.name
)
#: The root of the hand, on both plates.
_WINDOW = (-2.0, -2.0, 4.0, 5.0)


def _off(plate: pieces.Closeup, name: str, again: Field, window: Grid) -> float:
    """How many levels a map baked again lies off the committed one, on average."""
    folder = bake.ASSETS / plate.name
    entry = json.loads((folder / "plate.json").read_text())["maps"][name]
    image = QImage(str(folder / entry["file"]))
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    whole = plate.grid(plate.px_per_cm)
    windows = whole.overlap(window)
    assert windows is not None
    return float(np.abs(np.clip(again, 0, 1) * 255 - grey[:, : image.width()][windows[0]]).mean())


@PLATES
def test_the_assets_were_baked_from_the_curves_as_they_are(plate: pieces.Closeup) -> None:
    folder = bake.ASSETS / plate.name
    assert plate.name in dict(bake.PLATES)
    assert bake.is_fresh(folder), "run: make art"
    assert pack_paths(pieces.skin_sheet(plate).paths) == (folder / "skin.paths").read_bytes()
    assert pack_paths(pieces.bones_sheet(plate).paths) == (folder / "bones.paths").read_bytes()
    assert sum(f.stat().st_size for f in folder.iterdir()) < 600_000


@PLATES
def test_bones_baked_again_in_a_small_window_equal_the_asset(plate: pieces.Closeup) -> None:
    window = Grid.covering(*_WINDOW, plate.px_per_cm)
    assert _off(plate, "bones", pieces.bones_map(window, plate.bones), window) < 3
    x, y, width, height = _WINDOW
    elsewhere = Grid.covering(x, y + 0.25, width, height, plate.px_per_cm)
    assert _off(plate, "bones", pieces.bones_map(elsewhere, plate.bones), window) > 6


def test_a_piece_in_front_covers_what_lies_behind_it_and_shades_it() -> None:
    square = np.array([(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)])
    behind = pieces.Piece("behind", square * 2, 1.2, 0.7)
    front = pieces.Piece("front", shifted(square, 1.0, 1.0), 1.2, 0.7)
    grid = Grid.covering(-1, -1, 6, 6, 20)
    alone, both = pieces.lit(grid, [behind]), pieces.lit(grid, [behind, front])
    # Just right of the front piece its shadow falls; far to the left of it nothing changes.
    assert both[60, 82] < alone[60, 82] - 0.05
    assert both[60, 26] == pytest.approx(alone[60, 26], abs=0.02)
