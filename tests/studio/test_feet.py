"""The four plates of the leg and foot show one right foot, that of the whole figures."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import yaml

from acuview.diagram.artstream import pack_paths
from studio import bake, limb
from studio.curves import Points, inside, smooth
from studio.figure import Bone
from studio.foot import plan, plan_bones, side_bones
from studio.foot.plan import forwards
from studio.inner_leg import plate as inner
from studio.outer_foot import plate as outer
from studio.outer_foot import skin as outer_skin
from studio.sole import plate as sole
from studio.top_of_foot import plate as top

pytestmark = pytest.mark.usefixtures("qapp")
DATA = Path(__file__).parents[2] / "data" / "plates"
PLATES = (inner, outer, sole, top)
LEGS = (inner, outer)
each_plate = pytest.mark.parametrize("plate", PLATES, ids=lambda p: str(p.NAME))


def facts(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((DATA / f"{name}.yaml").read_text(encoding="utf-8"))
    return found


def mark(name: str, landmark: str) -> Points:
    return np.array(facts(name)["landmarks"][landmark], float)


def apart(name: str, one: str, other: str) -> float:
    return float(np.hypot(*(mark(name, one) - mark(name, other))))


def foot(plate: ModuleType) -> Points:
    """The outline below the ankle, or all of it in the plan."""
    outline: Points = plate.body_outline()
    return outline[outline[:, 1] > 168] if plate in LEGS else outline


@each_plate
def test_the_data_and_the_artwork_have_one_frame(plate: ModuleType) -> None:
    described = facts(plate.NAME)
    assert (described["id"], described["mirrored"]) == (plate.NAME, False)
    assert described["right_of_plate"] == "right"
    assert tuple(described["size_cm"]) == plate.SIZE
    assert tuple(described["origin_cm"]) == plate.ORIGIN


@each_plate
def test_every_landmark_lies_on_the_body_and_the_body_on_the_plate(plate: ModuleType) -> None:
    outline = plate.body_outline()
    marks = facts(plate.NAME)["landmarks"]
    assert inside(outline, np.array(list(marks.values()), float)).all()
    corner = np.array(plate.ORIGIN) * -1
    assert (outline.min(0) > corner).all()
    assert (outline.max(0) < corner + plate.SIZE).all()


@each_plate
def test_the_asset_is_baked_from_these_curves_and_small(plate: ModuleType) -> None:
    folder = bake.ASSETS / plate.NAME
    assert bake.is_fresh(folder), f"run: python -m studio.bake {plate.NAME}"
    (baked,) = json.loads((folder / "outline.json").read_text())["body"]
    drawn = plate.body_outline()
    for spot in baked[:: len(baked) // 30]:
        assert np.hypot(*(drawn - spot).T).min() < 0.002
    assert sum(file.stat().st_size for file in folder.iterdir()) < 600_000


@each_plate
def test_every_drawn_edge_is_that_of_the_asset(plate: ModuleType) -> None:
    """So that a change in what the plates share shows as well."""
    folder, part = bake.ASSETS / plate.NAME, plate.part()
    for sheet in (limb.skin_sheet(part), limb.bones_sheet(part)):
        assert pack_paths(sheet.paths) == (folder / f"{sheet.name}.paths").read_bytes()


@each_plate
def test_every_bone_lies_within_the_skin(plate: ModuleType) -> None:
    outline = plate.body_outline()
    for bone in plate.part().bones:
        shown = bone.outline[bone.outline[:, 1] > outline[:, 1].min()]
        out = shown[~inside(outline, shown)]
        for spot in out:
            assert np.hypot(*(outline - spot).T).min() < 0.15, bone.name


def test_the_foot_is_as_long_in_all_views() -> None:
    for plate in LEGS:
        assert np.ptp(foot(plate)[:, 0]) == pytest.approx(plan.LENGTH, abs=0.15)
    assert np.ptp(foot(sole)[:, 1]) == pytest.approx(plan.LENGTH, abs=0.15)
    assert foot(top)[:, 1].max() - top.PLACING.y == pytest.approx(plan.LENGTH, abs=0.15)


def test_each_plate_shows_the_right_foot_the_right_way_round() -> None:
    assert foot(inner)[:, 0].mean() < inner.PLACING.x
    assert foot(outer)[:, 0].mean() > outer.PLACING.x
    for name in ("sole", "top-of-foot"):
        first = mark(name, "head of the first metatarsal")
        assert first[0] > mark(name, "head of the fifth metatarsal")[0]
    assert mark("sole", "head of the first metatarsal")[1] < mark("sole", "back of the heel")[1]


def test_the_malleoli_are_as_high_as_on_the_back() -> None:
    for name, side in (("inner-leg", "medial malleolus"), ("outer-foot", "lateral malleolus")):
        assert mark(name, side)[1] == mark("back", side)[1]


def test_cun_of_the_inner_leg() -> None:
    cun = apart("inner-leg", "angle below the medial condyle of the tibia", "medial malleolus") / 13
    assert apart("inner-leg", "apex of patella", "medial malleolus") == pytest.approx(
        15 * cun, rel=0.01
    )
    ankle = apart("inner-leg", "medial malleolus", "sole below the medial malleolus") / 3
    assert ankle == pytest.approx(cun, rel=0.12)


def test_cun_of_the_outer_leg() -> None:
    cun = apart("outer-foot", "popliteal crease", "lateral malleolus") / 16
    back = apart("back", "popliteal crease", "lateral malleolus") / 16
    assert cun == pytest.approx(back, rel=0.01)


def _middle(bones: list[Bone], name: str) -> Points:
    (found,) = (bone.outline for bone in bones if bone.name == name)
    middle: Points = (found.min(0) + found.max(0)) / 2
    return middle


@pytest.mark.parametrize("name", [
    "metatarsal 1", "metatarsal 3", "metatarsal 5", "cuboid", "navicular", "phalanx 1.2",
    "phalanx 5.3",
])  # fmt: skip
def test_bones_lie_as_far_from_the_heel_from_the_side_as_in_the_plan(name: str) -> None:
    side = _middle(side_bones.from_outside(), name)
    flat = _middle(plan_bones.from_below(), name)
    assert side[0] == pytest.approx(forwards(flat[1]), abs=0.5)


def test_toes_from_the_side_end_where_the_plan_ends_them() -> None:
    for side, flat in zip(outer_skin.TOES, plan.TOES[1:], strict=True):
        tip = smooth(side.edge(), closed=True)[:, 0].max()
        assert tip == pytest.approx(forwards(flat.at(1.0)[1]), abs=0.2)


def test_ki1_stands_a_third_of_the_way_from_the_web_to_the_heel() -> None:
    web = mark("sole", "web between the second and third toes")
    spot = web + (mark("sole", "back of the heel") - web) / 3
    heads = [mark("sole", f"head of the {n} metatarsal") for n in ("second", "third")]
    assert heads[1][0] < spot[0] < heads[0][0]
    assert spot[1] > max(h[1] for h in heads)
