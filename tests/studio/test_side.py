"""The side: its curves sit at the plate's landmarks and keep the standard's proportions."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtGui import QImage

from acuview.geometry.construct import Surveyor
from acuview.geometry.curve import XY
from acuview.model.atlas import Atlas
from acuview.model.plate import Plate
from studio import bake, layers
from studio.back.frames import FINGERS
from studio.back.frames import hand as hanging_hand
from studio.back.spine import TAIL
from studio.curves import Points, inside
from studio.raster import Grid
from studio.side import arm, muscles, plate, skin
from studio.side.bones import BONES
from studio.side.frames import from_hanging, hand

_BY_NAME = {bone.name: bone for bone in BONES}
FOLDER = bake.ASSETS / "side"
#: Settled once for all figures: heights in cm below the vertex.
_HEIGHTS = {
    "C7": 24.0, "lateral end of acromion": 29.8, "navel": 67.6, "iliac crest": 67.0, "ASIS": 75.8,
    "pubic symphysis": 82.6, "greater trochanter": 83.5, "gluteal fold": 95.0,
    "popliteal crease": 126.2, "lateral malleolus": 167.0,
}  # fmt: skip
#: Where a landmark is part of a bone, which, and how far off it may lie.
_ON_BONES = {
    "tip of the 11th rib": ("rib 11", 0.5),
    "tip of the 12th rib": ("rib 12", 0.5),
    "iliac crest": ("hip", 0.3),
    "ASIS": ("hip", 0.4),
    "tip of the C7 spinous process": ("C7 process", 0.5),
    "sacral hiatus": ("sacrum", 0.5),
    "angle of the jaw": ("mandible", 0.4),
    "lower border of the lateral malleolus": ("fibula", 0.6),
}


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def side(atlas: Atlas) -> Plate:
    return atlas.plates["side"]


@pytest.fixture(scope="module")
def surveyor(side: Plate) -> Surveyor:
    return Surveyor(side, _nowhere)


def _nowhere(code: str) -> XY:
    raise AssertionError(code)


def _off(outline: Points, spot: tuple[float, float]) -> float:
    return float(np.hypot(*(outline - spot).T).min())


def _upper_edge(outline: Points, x: float) -> float:
    near = outline[np.abs(outline[:, 0] - x) < 0.15]
    return float(near[:, 1].min())


def test_one_side_alone_is_shown(side: Plate) -> None:
    assert (side.mirrored, side.right_of_plate, side.view) == (False, "right", "right lateral")
    assert (side.size_cm, side.origin_cm) == (plate.SIZE, plate.ORIGIN)
    sheets = [plate.skin_sheet(), plate.drape_sheet(), plate.muscles_sheet(), plate.bones_sheet()]
    assert not [op for sheet in sheets for op in sheet.ops if op.get("mirror")]


def test_the_face_looks_to_the_viewers_right() -> None:
    head = skin.outline()
    head = head[head[:, 1] < 22]
    nose = head[head[:, 0].argmax()]
    assert nose[1] == pytest.approx(15.2, abs=0.3)


def test_landmarks_and_curves_lie_inside_the_figure(side: Plate) -> None:
    spots = {n: xy for n, xy in side.landmarks.items() if n != "vertex"}
    spots |= {f"{n} {i}": (p[0], p[1]) for n, c in side.curves.items() for i, p in enumerate(c)}
    places = np.array(list(spots.values()))
    shown = inside(skin.outline(), places) | inside(arm.outline(), places)
    assert [n for n, seen in zip(spots, shown, strict=True) if not seen] == []


@pytest.mark.parametrize(("name", "y"), _HEIGHTS.items())
def test_heights_are_those_of_all_figures(side: Plate, name: str, y: float) -> None:
    assert side.landmarks[name][1] == pytest.approx(y)


@pytest.mark.parametrize(("name", "bone", "most"), [(n, *b) for n, b in _ON_BONES.items()])
def test_landmarks_are_where_the_bones_are(side: Plate, name: str, bone: str, most: float) -> None:
    assert _off(_BY_NAME[bone].outline, side.landmarks[name]) < most


@pytest.mark.parametrize("name", ["sacral crest 1", "sacral crest 4", "coccyx 1", "coccyx 4"])
def test_sacrum_and_tail_are_as_high_as_on_the_back(name: str) -> None:
    (behind,) = (bone.outline for bone in TAIL if bone.name == name)
    assert _BY_NAME[name].outline[:, 1].mean() == pytest.approx(behind[:, 1].mean(), abs=0.4)


def test_below_the_eleventh_rib_the_navels_height_is_above_the_crest(side: Plate) -> None:
    x = side.landmarks["tip of the 11th rib"][0]
    crest = _upper_edge(_BY_NAME["hip"].outline, x)
    assert 0.3 < crest - side.landmarks["navel"][1] < 1.5


def test_the_inguinal_ligament_is_that_of_the_front(side: Plate, atlas: Atlas) -> None:
    front = atlas.plates["front"].curves["inguinal ligament"]
    ours = side.curves["inguinal ligament"]
    assert [(p[2], p[1]) for p in ours] == [tuple(p) for p in front]
    assert (ours[0][:2], ours[-1][:2]) == (side.landmarks["ASIS"], side.landmarks["pubic tubercle"])


def test_a_cun_of_the_leg_is_that_of_the_other_figures(surveyor: Surveyor, atlas: Atlas) -> None:
    other = Surveyor(atlas.plates["back"], _nowhere)
    assert surveyor.cm_per_cun("leg") == pytest.approx(other.cm_per_cun("leg"), rel=0.01)
    assert surveyor.cm_per_cun("thigh") == pytest.approx((126.2 - 83.5) / 19, rel=0.01)
    assert surveyor.cm_per_cun("lower belly") == pytest.approx(3.0, rel=0.02)
    for scale, most in (("forearm", 0.03), ("upper arm", 0.03)):
        assert surveyor.cm_per_cun(scale) == pytest.approx(other.cm_per_cun(scale), rel=most)


def test_the_raised_hand_is_the_hanging_hand_of_the_back() -> None:
    spots = [finger.at(0.9) for finger in FINGERS]
    carried = from_hanging([hanging_hand(*spot) for spot in spots])
    assert np.allclose(carried, [hand(*spot) for spot in spots])
    inner = [bone for bone in BONES if bone.name.startswith("hand: ")]
    assert len(inner) == 8 + 5 + 14


def test_the_arm_leaves_the_flank_free(side: Plate) -> None:
    names = ("tip of the 11th rib", "tip of the 12th rib", "navel", "iliac crest", "ASIS")
    places = np.array([side.landmarks[name] for name in names])
    assert not inside(arm.outline(), places).any()


def test_every_bone_lies_within_the_skin() -> None:
    edges = (skin.outline(), arm.outline())
    outside = set()
    for bone in BONES:
        spots = bone.outline[::5]
        shown = inside(edges[0], spots) | inside(edges[1], spots)
        for x, y in spots[~shown]:
            if min(_off(edge, (x, y)) for edge in edges) > 0.15:
                outside.add((bone.name, round(x, 1), round(y, 1)))
    assert not outside


def test_bones_have_names_of_their_own_and_no_fellow() -> None:
    assert len(_BY_NAME) == len(BONES)
    assert not [bone.name for bone in BONES if bone.paired]


def test_the_external_oblique_has_a_tooth_between_every_two_slips() -> None:
    oblique = next(m for m in muscles.TRUNK if m.name == "external oblique")
    corners = [p for p in oblique.origin if len(p) > 2]
    tips = [p for p, before in zip(corners[1::2], corners[::2], strict=False) if p[0] < before[0]]
    assert len(tips) >= len(muscles.SERRATUS)


def test_the_plate_was_baked_from_these_curves() -> None:
    assert bake.is_fresh(FOLDER), "run: make art"


def test_bones_baked_again_in_a_small_window_equal_the_asset() -> None:
    entry = json.loads((FOLDER / "plate.json").read_text())["maps"]["bones"]
    window = Grid.covering(-6, 62, 10, 10, entry["px_per_cm"])
    image = QImage(str(FOLDER / entry["file"]))
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    x, y = (round(v * entry["px_per_cm"]) for v in entry["origin_cm"])
    part = grey[window.row - y :, window.column - x :][: window.rows, : window.columns]
    again = np.clip(layers.bones_map(window, BONES, mirror=False), 0, 1) * 255
    assert np.abs(again - part.astype(np.float32)).mean() < 3
