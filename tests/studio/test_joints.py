"""Joints as an anatomist sees them: which bone covers which, and where a bone is broad."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from studio.back import bones as back
from studio.curves import Points, inside
from studio.figure import Bone
from studio.foot import side_bones
from studio.front import bones as front
from studio.side import bones as side


def _order(bones: Sequence[Bone]) -> list[str]:
    return [bone.name for bone in bones]


def _outline(bones: Sequence[Bone], name: str) -> Points:
    (found,) = (bone.outline for bone in bones if bone.name == name)
    return found


@pytest.mark.parametrize("bones", [back.BONES, front.BONES], ids=["back", "front"])
def test_the_hip_bone_covers_the_head_of_the_femur_but_not_its_neck(bones: Sequence[Bone]) -> None:
    order = _order(bones)
    assert order.index("femur") < order.index("hip")
    hip = _outline(bones, "hip")
    along = np.array([(x, 82.8) for x in np.arange(8.4, 13.4, 0.1)])
    covered = inside(hip, along)
    share = covered[along[:, 0] < 11.8].mean()
    assert 0.3 < share < 0.8, "of the head"
    assert not covered[along[:, 0] > 12].any(), "the neck is free"


@pytest.mark.parametrize("bones", [back.BONES, front.BONES], ids=["back", "front"])
def test_the_trochanter_is_no_higher_than_the_middle_of_the_head(bones: Sequence[Bone]) -> None:
    femur = _outline(bones, "femur")
    head, trochanter = (
        femur[(femur[:, 0] > low) & (femur[:, 0] < high) & (femur[:, 1] < 90)][:, 1].min()
        for low, high in ((9, 11), (13.8, 16))
    )
    assert 1.0 < trochanter - head < 3.0


def test_from_the_side_the_trochanter_lies_over_the_head_in_its_socket() -> None:
    order = _order(side.BONES)
    assert order.index("hip") < order.index("head of the femur") < order.index("femur")
    head, femur = (_outline(side.BONES, name) for name in ("head of the femur", "femur"))
    shown = ~inside(femur, head)
    assert 0.2 < shown.mean() < 0.8
    assert inside(_outline(side.BONES, "hip"), head).mean() > 0.9


@pytest.mark.parametrize("bones", [side.BONES, side_bones.from_outside()], ids=["side", "leg"])
def test_the_condyle_reaches_farther_behind_the_shaft_than_before_it(bones: Sequence[Bone]) -> None:
    femur = _outline(bones, "femur")
    shaft = femur[np.abs(femur[:, 1] - 112) < 0.5][:, 0]
    knee = femur[femur[:, 1] > 119][:, 0]
    behind, before = shaft.min() - knee.min(), knee.max() - shaft.max()
    assert behind > 3 * before > 0
