"""The front: its curves sit at the plate's landmarks and keep the standard's proportions."""

from __future__ import annotations

import json

import numpy as np
import pytest

from acuview.geometry import curve
from acuview.geometry.construct import Surveyor
from acuview.geometry.curve import XY
from acuview.model.atlas import Atlas
from acuview.model.plate import Plate
from studio import bake
from studio.back import plate as back
from studio.curves import Points, mirrored
from studio.front import plate
from studio.front.bones import BONES
from studio.front.drawing import nails, strands

_BY_NAME = {bone.name: bone for bone in BONES}
#: Settled once for all figures: heights in cm below the vertex.
_HEIGHTS = {
    "navel": 67.6, "iliac crest": 67.0, "ASIS": 75.8, "pubic symphysis": 82.6,
    "greater trochanter": 83.5, "popliteal crease": 126.2, "lateral malleolus": 167.0,
    "medial malleolus": 165.3,
}  # fmt: skip


@pytest.fixture(scope="module")
def front(atlas: Atlas) -> Plate:
    return atlas.plates["front"]


@pytest.fixture(scope="module")
def body() -> Points:
    return plate.body_outline()


def _nowhere(code: str) -> XY:
    raise AssertionError(code)


def _off(outline: Points, spot: tuple[float, float]) -> float:
    return float(np.hypot(*(outline - spot).T).min())


def test_the_body_is_its_own_reflection_and_fits_its_plate(body: Points) -> None:
    for point in mirrored(body)[::7]:
        assert _off(body, (point[0], point[1])) < 1e-6
    assert (np.abs(body[:, 0]) < 42).all()
    assert np.ptp(body[:, 1]) == pytest.approx(175, abs=1)


def test_it_is_the_person_of_the_back(body: Points) -> None:
    theirs = back.body_outline()
    trunk = theirs[(theirs[:, 1] > 46) & (theirs[:, 1] < 165)]
    trunk = trunk[np.abs(trunk[:, 0]) < 18]
    assert max(_off(body, (x, y)) for x, y in trunk[::9]) < 0.12


def test_the_viewers_right_is_the_patients_left(front: Plate) -> None:
    assert front.mirrored
    assert front.right_of_plate == "left"


def test_landmarks_and_curves_lie_inside_the_body(front: Plate, body: Points) -> None:
    outline = body.tolist()
    spots = {n: xy for n, xy in front.landmarks.items() if n != "vertex"}
    spots |= {f"{n} {i}": (p[0], p[1]) for n, c in front.curves.items() for i, p in enumerate(c)}
    assert [n for n, xy in spots.items() if not curve.inside(outline, xy)] == []
    assert min(x for x, _ in spots.values()) >= 0


@pytest.mark.parametrize(("name", "y"), _HEIGHTS.items())
def test_heights_are_those_of_all_figures(front: Plate, name: str, y: float) -> None:
    assert front.landmarks[name][1] == pytest.approx(y)


@pytest.mark.parametrize(
    ("landmark", "bone"),
    [
        ("ASIS", "hip"), ("iliac crest", "hip"), ("greater trochanter", "femur"),
        ("lateral epicondyle", "humerus"), ("base of the patella", "patella"),
        ("apex of the patella", "patella"), ("outer end of the base of the patella", "patella"),
        ("tip of the 11th rib", "front of rib 11"), ("suprasternal notch", "sternum"),
        ("lateral malleolus", "fibula"), ("medial malleolus", "tibia"),
    ],
)  # fmt: skip
def test_landmarks_of_bone_are_drawn_there(front: Plate, landmark: str, bone: str) -> None:
    assert _off(_BY_NAME[bone].outline, front.landmarks[landmark]) < 0.45


@pytest.mark.parametrize(
    ("scale", "cm"),
    [("leg", 40.8), ("inner leg", 34.7), ("shin", 40.3), ("forearm", 25.6),
     ("front of the thigh", 37.3)],
)  # fmt: skip
def test_a_scale_is_as_long_as_its_limb(front: Plate, scale: str, cm: float) -> None:
    length = Surveyor(front, _nowhere).cm_per_cun(scale) * front.scales[scale].cun
    assert length == pytest.approx(cm, abs=0.3)


def test_the_two_measures_of_the_inner_leg_agree(front: Plate) -> None:
    # The apex of the patella to the ankle is 15 cun, the hollow below the condyle (SP9) to it 13.
    surveyor = Surveyor(front, _nowhere)
    assert surveyor.cm_per_cun("inner leg") == pytest.approx(surveyor.cm_per_cun("shin"), rel=0.03)


def test_three_cun_below_the_navel_the_ligament_is_just_inside_the_hip_spine(front: Plate) -> None:
    surveyor = Surveyor(front, _nowhere)
    spine_x, spine_y = surveyor.anchor("ASIS")
    y = surveyor.anchor("navel")[1] + 3 * surveyor.cm_per_cun("lower belly")
    x = curve.x_at_height(surveyor.curve("inguinal ligament"), y)
    assert x is not None
    assert 0.3 < spine_x - x < 1.3
    assert 0 < y - spine_y < 1.5


def test_the_inguinal_ligament_hangs_between_its_two_ends(front: Plate) -> None:
    line = Surveyor(front, _nowhere).curve("inguinal ligament")
    assert (line[0], line[-1]) == (front.landmarks["ASIS"], front.landmarks["pubic tubercle"])
    (x0, y0), (x1, y1) = line[0], line[-1]
    assert all(y >= y0 + (x - x0) * (y1 - y0) / (x1 - x0) - 1e-9 for x, y in line)
    assert [y for _, y in line] == sorted(y for _, y in line)


def test_bones_have_names_of_their_own_and_lie_within_the_skin(body: Points) -> None:
    assert len(_BY_NAME) == len(BONES)
    outline = body.tolist()
    outside = {
        (bone.name, round(x, 1), round(y, 1))
        for bone in BONES
        for x, y in bone.outline[::5].tolist()
        if not curve.inside(outline, (x, y)) and _off(body, (x, y)) > 0.15
    }
    assert not outside


def test_hair_and_nails_stay_on_the_body(body: Points) -> None:
    outline = body.tolist()
    shapes = [shape for shape, _ in strands(60, 0.05, 3)] + nails()
    for shape in shapes:
        assert all(curve.inside(outline, (x, y)) for x, y in shape[::3].tolist())


def test_a_finer_window_melts_into_the_body() -> None:
    for detail in plate.DETAILS:
        weight = detail.weight()
        left, top, right, bottom = detail.rim
        for edge, rim in ((weight[:, 0], left), (weight[0], top), (weight[:, -1], right),
                          (weight[-1], bottom)):  # fmt: skip
            assert (edge.max() == 0) == (rim > 0)


def test_the_committed_plate_has_every_layer_and_window() -> None:
    baked = json.loads((bake.ASSETS / "front" / "plate.json").read_text(encoding="utf-8"))
    assert [layer["name"] for layer in baked["layers"]] == ["skin", "drape", "muscles", "bones"]
    assert {detail.name for detail in plate.DETAILS} <= set(baked["maps"])
