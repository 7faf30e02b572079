"""The levels' names can be read wherever the drawing leaves room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont

from acuview.diagram.camera import Camera
from acuview.diagram.courses import Courses
from acuview.diagram.labels import Wish
from acuview.diagram.plate_painter import Marks
from acuview.diagram.scene import Scene
from acuview.geometry.layout import Layout


@pytest.mark.parametrize("text_px", [12, 24])
@pytest.mark.parametrize("px_per_cm", [4.2, 4.7, 6.5, 12.0])
def test_no_meridian_and_no_dot_runs_through_the_name_of_a_level(
    layout: Layout, text_px: int, px_per_cm: float
) -> None:
    scene = Scene(layout, {}, ())
    marks = Marks.of(Courses(scene), QFont(), label_px=text_px)
    home = Camera(px_per_cm, 0.0, 0.0)
    levels = marks.labels.plan(px_per_cm, Wish()).levels
    assert len(levels) == 6
    for mark in levels:
        (left, top), (right, bottom) = (
            home.to_cm((mark.box.left, mark.box.top)),
            home.to_cm((mark.box.right, mark.box.bottom)),
        )
        middle = (top + bottom) / 2
        assert not scene.is_crossed((left, middle), (right, middle)), mark
        for spot in scene.spots:
            assert not (left < spot.x < right and top < spot.y < bottom), (mark, spot.point)
