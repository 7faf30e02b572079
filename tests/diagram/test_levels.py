"""The levels' names can be read wherever the drawing leaves room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont

from acuview.diagram.camera import Camera
from acuview.diagram.courses import Courses
from acuview.diagram.inks import Inks
from acuview.diagram.labels import Wish
from acuview.diagram.plate_painter import Marks
from acuview.diagram.scene import Scene
from acuview.diagram.style import STYLES, DiagramStyle
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


def luminance(colour: str) -> float:
    """As WCAG defines it, of `#rrggbb`."""
    shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_names_of_levels_stand_out_from_the_skin(style: DiagramStyle) -> None:
    """From the tones that most of the body has; edges and highlights are helped by the halo."""
    name = luminance(Inks(style).level.name())
    for place, tone in style.skin:
        skin = luminance(tone)
        if 0.5 < place < 0.8:
            assert (max(name, skin) + 0.05) / (min(name, skin) + 0.05) >= 4.5, tone


def test_the_first_site_speaks_for_a_point_of_several_while_it_is_far(layout: Layout) -> None:
    """Both codes of EX-UE7 have no room between hand and hip."""
    labels = Marks.of(Courses(Scene(layout, {}, ())), QFont()).labels
    far, near = ({one.text for one in labels.plan(k, Wish()).labels} for k in (4.0, 12.0))
    assert "EX-UE7 2-3" in far
    assert "EX-UE7 4-5" not in far
    assert {"EX-UE7 2-3", "EX-UE7 4-5"} <= near
