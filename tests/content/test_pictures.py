"""The baked shade maps are the pictures that their plate tells of."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from acuview.content.pictures import check_pictures


@pytest.fixture
def artwork(tmp_path: Path, root: Path) -> Path:
    folder = tmp_path / "plates" / "back"
    shutil.copytree(root / "assets" / "plates" / "back", folder)
    return folder


def said(folder: Path) -> list[str]:
    return [problem.message for problem in check_pictures(folder)]


def test_the_shipped_pictures_are_sound(artwork: Path) -> None:
    assert said(artwork) == []


@pytest.mark.parametrize("content", [None, b"", b"\xff\xd8\xff\xe0 cut", b"GIF89a"])
def test_a_picture_that_cannot_be_read(artwork: Path, content: bytes | None) -> None:
    (artwork / "skin.jpg").unlink()
    if content is not None:
        (artwork / "skin.jpg").write_bytes(content)
    assert said(artwork) == ["is no picture that can be read"]


def test_a_picture_of_another_size_or_in_colour(artwork: Path) -> None:
    Image.new("L", (8, 8)).save(artwork / "skin.jpg")
    Image.new("RGB", (8, 8)).save(artwork / "hair.jpg")
    faults = said(artwork)
    assert faults[0].startswith("is 8x8 px, its plate says")
    assert faults[1] == "must be grey, is RGB"


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"maps": 3}', '{"maps": {"skin": 1}}'])
def test_a_plate_that_tells_of_no_maps(artwork: Path, text: str) -> None:
    (artwork / "plate.json").write_text(text, encoding="utf-8")
    assert said(artwork) == ["tells of no shade maps"]


def test_a_bomb_is_no_picture(artwork: Path) -> None:
    Image.new("1", (12_000, 12_000)).save(artwork / "skin.jpg", "PNG")
    plate = json.loads((artwork / "plate.json").read_text(encoding="utf-8"))
    assert plate["maps"]["skin"]["file"] == "skin.jpg"
    assert said(artwork) == ["is no picture that can be read"]
