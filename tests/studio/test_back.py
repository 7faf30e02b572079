"""The figure of the back: its curves sit at the landmarks that the plate names."""

from __future__ import annotations

import numpy as np
import pytest

from studio.back import plate
from studio.back.bones import BONES
from studio.back.drape import BRIEFS
from studio.back.spine import FORAMINA, LEVELS
from studio.curves import Points, mirrored, smooth
from studio.figure import Bone

_BY_NAME = {bone.name: bone for bone in BONES}


def _bone(name: str) -> Bone:
    return _BY_NAME[name]


def _crossings(outline: Points, y: float) -> Points:
    """Where a closed outline crosses a height, sorted by x."""
    a, b = outline, np.roll(outline, -1, axis=0)
    cut = (a[:, 1] > y) != (b[:, 1] > y)
    a, b = a[cut], b[cut]
    t = (y - a[:, 1]) / (b[:, 1] - a[:, 1])
    return np.sort(a[:, 0] + t * (b[:, 0] - a[:, 0]))


def test_bones_have_names_of_their_own() -> None:
    assert len(_BY_NAME) == len(BONES)


@pytest.mark.parametrize(("name", "level"), LEVELS.items())
def test_each_drawn_process_ends_just_above_its_level(name: str, level: float) -> None:
    drawn = _bone(name if name == "C7" else f"{name} process").outline
    assert 0 <= level - drawn[:, 1].max() <= 0.35


def test_levels_run_downwards_in_even_steps() -> None:
    steps = np.diff(list(LEVELS.values()))
    assert (steps > 2.3).all()
    assert (np.abs(np.diff(steps)) < 0.2).all()


def test_the_inferior_angle_is_level_with_t7() -> None:
    assert abs(_bone("scapula").outline[:, 1].max() - LEVELS["T7"]) < 0.4


@pytest.mark.parametrize("y", [32.5, 34.0, 35.0, 36.5, 38.0])
def test_the_medial_border_of_the_scapula_is_three_cun_out(y: float) -> None:
    assert abs(_crossings(_bone("scapula").outline, y)[0] - 7.5) < 0.3


def test_the_iliac_crest_is_level_with_l4() -> None:
    hip = _bone("hip").outline
    assert abs(hip[:, 1].min() - LEVELS["L4"]) < 1.0


def test_the_posterior_spine_of_the_hip_bone_is_at_s2() -> None:
    hip = _bone("hip").outline
    near = hip[(hip[:, 1] > 73) & (hip[:, 1] < 77)]
    spine = near[near[:, 0].argmin()]
    assert abs(spine[1] - 75.2) < 0.8
    assert abs(spine[0] - 4.4) < 0.5


def test_the_foramina_lie_where_the_points_over_them_are() -> None:
    assert [(x, y) for x, y, _, _ in FORAMINA] == [
        (2.4, 73.3), (2.2, 75.2), (1.95, 77.1), (1.65, 79.0),
    ]  # fmt: skip
    sacrum = _bone("sacrum").outline
    for x, y, a, _ in FORAMINA:
        assert _crossings(sacrum, y)[-1] > x + a


def test_the_body_is_its_own_reflection_and_fits_its_plate() -> None:
    body = plate.body_outline()
    for point in mirrored(body)[::7]:
        assert np.hypot(*(body - point).T).min() < 1e-6
    assert (body.min(0) > (-44, -5)).all()
    assert (body.max(0) < (44, 184)).all()
    assert np.ptp(body[:, 1]) == pytest.approx(174, abs=1)


def test_every_bone_lies_within_the_skin() -> None:
    body = plate.body_outline()
    outside = set()
    for bone in BONES:
        for x, y in bone.outline[::5]:
            inside = (_crossings(body, float(y)) < x).sum() % 2 == 1
            if not inside and np.hypot(*(body - (x, y)).T).min() > 0.15:
                outside.add((bone.name, round(x, 1), round(y, 1)))
    assert not outside


def test_the_drape_reaches_from_side_to_side_of_the_body() -> None:
    body, half = plate.body_outline(), smooth(BRIEFS)
    for y in (78.5, 81.0):
        edge = _crossings(body, y)
        trunk = edge[np.abs(edge) < 20].max()
        assert half[np.abs(half[:, 1] - y) < 0.6, 0].max() >= trunk
