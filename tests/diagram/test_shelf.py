"""Kept pictures: used to the letter or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from acuview.diagram.camera import Box
from acuview.diagram.pictures import Order
from acuview.diagram.shelf import Shelf, stamp_of
from acuview.diagram.style import DARK, LIGHT

ORDER = Order(Box(-1.0, -2.0, 3.0, 4.0), 5.0, 1.0, LIGHT, (("skin", 1.0),))


def pictures() -> tuple[QImage, QImage]:
    image = QImage(20, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    image.setPixelColor(7, 8, QColor("#ff0000"))
    lines = QImage(20, 30, QImage.Format.Format_ARGB32_Premultiplied)
    lines.fill(QColor(0, 0, 0, 0))
    lines.setPixelColor(3, 4, QColor(255, 0, 0, 128))
    return image, lines


def test_what_is_put_is_what_is_taken(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "new", "back", "one")
    assert shelf.take(ORDER) is None
    shelf.put(ORDER, *pictures())
    assert shelf.take(ORDER) == pictures()
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["back-light.picture"]


@pytest.mark.parametrize(
    "other",
    [
        ORDER._replace(px_per_cm=5.000001),
        ORDER._replace(dpr=2.0),
        ORDER._replace(box=Box(-1.0, -2.0, 3.0, 4.5)),
        ORDER._replace(opacities=(("skin", 0.5),)),
        ORDER._replace(style=DARK),
    ],
)
def test_another_order_is_not_answered(tmp_path: Path, other: Order) -> None:
    shelf = Shelf(tmp_path, "back", "one")
    shelf.put(ORDER, *pictures())
    assert shelf.take(other) is None
    assert Shelf(tmp_path, "back", "two").take(ORDER) is None


@pytest.mark.parametrize("damage", [b"", b"x", b"acuview picture 1\n"])
def test_damage_is_no_matter(tmp_path: Path, damage: bytes) -> None:
    shelf = Shelf(tmp_path, "back", "one")
    shelf.put(ORDER, *pictures())
    path = tmp_path / "back-light.picture"
    whole = path.read_bytes()
    for data in (damage, whole[:-1], whole + b"!", whole[: len(whole) // 2]):
        path.write_bytes(data)
        assert shelf.take(ORDER) is None


def test_no_place_to_keep_anything_is_no_matter(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    shelf = Shelf(blocked, "back", "one")
    shelf.put(ORDER, *pictures())
    assert shelf.take(ORDER) is None


def test_the_stamp_tells_when_artwork_changed(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("1")
    before = stamp_of(tmp_path)
    assert before == stamp_of(tmp_path)
    (tmp_path / "a").write_text("22")
    assert stamp_of(tmp_path) != before
