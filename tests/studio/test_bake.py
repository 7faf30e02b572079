"""The committed plate is what the studio bakes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from acuview.diagram.artstream import MAGIC, StreamError, pack_paths, unpack_paths
from studio import bake
from studio.back import plate
from studio.body import SKIN_LAMP
from studio.curves import mirrored
from studio.plate import source_digest
from studio.raster import Field, Grid
from studio.relief import inflated
from studio.sheet import Sheet

FOLDER = bake.ASSETS / "back"
pytestmark = pytest.mark.usefixtures("qapp")


def _asset(name: str, window: Grid) -> Field:
    """A window of a committed shade map, 0 to 1."""
    entry = json.loads((FOLDER / "plate.json").read_text())["maps"][name]
    image = QImage(str(FOLDER / entry["file"]))
    assert [image.width(), image.height()] == entry["size_px"]
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    x, y = (round(v * entry["px_per_cm"]) for v in entry["origin_cm"])
    rows = slice(window.row - y, window.row - y + window.rows)
    columns = slice(window.column - x, window.column - x + window.columns)
    return grey[:, : image.width()][rows, columns].astype(np.float32) / np.float32(255)


def test_the_plate_was_baked_from_the_studio_as_it_is() -> None:
    assert bake.is_fresh(FOLDER), "run: make art"
    assert bake.main(["--check"]) == 0


def test_a_changed_studio_makes_the_plate_stale(tmp_path: Path) -> None:
    for folder in ("back", "front"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "skin.py").write_text("x = 1\n")
    before = source_digest(tmp_path, "back")
    (tmp_path / "front" / "skin.py").write_text("x = 2\n")
    assert source_digest(tmp_path, "back") == before
    (tmp_path / "back" / "skin.py").write_text("z = 3\n")
    assert source_digest(tmp_path, "back") != before
    assert not bake.is_fresh(tmp_path)


def test_bones_baked_again_in_a_small_window_equal_the_asset() -> None:
    window = Grid.covering(-6, 55, 12, 12, plate.PX_PER_CM)
    again = np.clip(plate.bones_map(window), 0, 1)
    apart = np.abs(again - _asset("bones", window)) * 255
    # JPEG moves a tone by a few levels; a bone moved by a millimetre changes dozens.
    assert np.percentile(apart, 95) < 12
    assert apart.mean() < 3


def test_a_moved_bone_would_not_equal_the_asset() -> None:
    window = Grid.covering(-6, 55, 12, 12, plate.PX_PER_CM)
    shifted = Grid.covering(-6, 55.25, 12, 12, plate.PX_PER_CM)
    again = np.clip(plate.bones_map(shifted), 0, 1)
    assert (np.abs(again - _asset("bones", window)) * 255).mean() > 6


def test_skin_baked_again_at_half_the_scale_equals_the_asset() -> None:
    relief, mask = plate.skin_relief(plate.plate_grid(plate.PX_PER_CM / 2))
    again = np.clip(relief.shade(SKIN_LAMP), 0, 1)
    full = _asset("skin", plate.plate_grid())
    rows, columns = again.shape
    asset = full.reshape(rows, 2, columns, 2).mean((1, 3))
    inside = mask > 0.99
    apart = np.abs(again - asset)[inside] * 255
    moved = np.abs(np.roll(again, 4, 0) - asset)[inside] * 255  # half a centimetre down
    assert apart.mean() < 3.5
    assert np.percentile(apart, 95) < 10
    assert moved.mean() > 2 * apart.mean()


def test_outlines_baked_again_equal_the_asset() -> None:
    assert pack_paths(plate.drape_sheet().paths) == (FOLDER / "drape.paths").read_bytes()
    outline = json.loads((FOLDER / "outline.json").read_text())
    assert len(outline["ears"]) == 2
    (body,) = outline["body"]
    made = plate.body_outline()
    for x, y in body[:: len(body) // 50]:
        assert np.hypot(*(made - (x, y)).T).min() < 0.002


def test_paths_survive_packing_and_overlaps_cut_no_holes() -> None:
    sheet = Sheet("test")
    square = np.array([(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)])
    sheet.path(square, (square + 1)[::-1], mirrored(square))
    (path,) = unpack_paths(pack_paths(sheet.paths))
    assert path == sheet.paths[0]
    assert path.contains(QPointF(1.5, 1.5))
    assert not path.contains(QPointF(2.5, 0.5))


@pytest.mark.parametrize("cut", [0, 5, len(MAGIC), len(MAGIC) + 40, -3])
def test_packed_paths_that_are_cut_short_are_refused(cut: int) -> None:
    data = (FOLDER / "drape.paths").read_bytes()
    with pytest.raises(StreamError):
        unpack_paths(data[:cut])


def test_packed_paths_that_are_changed_are_refused() -> None:
    data = bytearray((FOLDER / "drape.paths").read_bytes())
    data[len(data) // 2] ^= 0x40
    with pytest.raises(StreamError):
        unpack_paths(bytes(data))


def test_a_strip_is_blown_up_into_a_round_tube() -> None:
    mask = np.zeros((200, 60), np.float32)
    mask[:, 20:40] = 1
    height = inflated(mask, 10.0, rounds=200)[100]
    assert height[:20].max() == 0
    assert height[30] == pytest.approx(1.0, abs=0.12)
    assert np.allclose(height[20:40], height[20:40][::-1], atol=0.02)


def test_an_unknown_plate_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        bake.main(["moon"])
    assert "moon" in capsys.readouterr().err
