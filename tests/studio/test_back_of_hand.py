"""The back of the hand: the same person's hand as on the plate of the back, seen straight on."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import yaml

from studio.back import bones as back_bones
from studio.back_of_hand import plate
from studio.back_of_hand.bones import BONES
from studio.back_of_hand.frame import finger
from studio.back_of_hand.skin import NAILS, outline
from studio.curves import inside, smooth

_DATA = Path(__file__).parents[2] / "data" / "plates"
_BONES = {bone.name: bone.outline for bone in BONES}
#: Above the sheet: they give the measure and the way up.
_OFF_THE_SHEET = {"elbow", "olecranon"}


_HERE, _BACK = (
    yaml.safe_load((_DATA / f"{name}.yaml").read_text(encoding="utf-8"))
    for name in ("back-of-hand", "back")
)
MARKS: dict[str, tuple[float, float]] = _HERE["landmarks"]
BACK: dict[str, tuple[float, float]] = _BACK["landmarks"]


def test_it_is_a_right_hand_seen_from_behind_with_the_fingers_down() -> None:
    thumb, little = np.mean(_BONES["phalanx 1.2"], 0), np.mean(_BONES["phalanx 5.3"], 0)
    assert thumb[0] > 0 > little[0]
    assert min(thumb[1], little[1]) > MARKS["dorsal wrist crease"][1]


def test_the_drawing_fits_its_sheet() -> None:
    skin = plate.hand_outline()
    left, top = -plate.ORIGIN[0], -plate.ORIGIN[1]
    assert skin.min(0) == pytest.approx(np.maximum(skin.min(0), (left, top)))
    assert (skin.max(0) < (left + plate.SIZE[0], top + plate.SIZE[1])).all()


def test_landmarks_lie_on_the_skin() -> None:
    names = [name for name in MARKS if name not in _OFF_THE_SHEET]
    on = inside(plate.hand_outline(), np.array([MARKS[name] for name in names]))
    assert not [name for name, ok in zip(names, on, strict=True) if not ok]


def test_bones_and_nails_lie_within_the_skin() -> None:
    skin, top = plate.hand_outline(), outline()[0][1]
    for name, bone in _BONES.items():
        assert inside(skin, bone[bone[:, 1] > top]).all(), name
    for nail in NAILS:
        edge = smooth(nail.edge, closed=True)
        assert inside(skin, edge).all()
        assert np.ptp(edge[:, 1]) > np.ptp(edge[:, 0])


def test_the_forearm_is_as_long_as_on_the_plate_of_the_back() -> None:
    here = math.dist(MARKS["elbow"], MARKS["dorsal wrist crease"])
    assert here == pytest.approx(math.dist(BACK["elbow"], BACK["dorsal wrist crease"]), abs=0.02)


def test_the_knuckles_stand_as_far_apart_as_on_the_plate_of_the_back() -> None:
    names = [
        name for name in MARKS if name in BACK and "metacarpal" in name and "wrist" not in name
    ]
    assert len(names) == 6
    for a in names:
        for b in names:
            assert math.dist(MARKS[a], MARKS[b]) == pytest.approx(
                math.dist(BACK[a], BACK[b]), abs=0.1
            )


def test_the_middle_finger_is_the_longest_and_the_ring_finger_next() -> None:
    index, middle, ring, little = (finger(i, 1.0)[1] for i in range(4))
    assert middle > ring > index > little
    thumb = smooth(outline(), closed=True)
    tip = thumb[thumb[:, 0] > 6, 1].max()
    knuckle, joint = finger(0, 0.0)[1], finger(0, 0.46)[1]
    assert knuckle < tip < joint + 0.8


def test_the_line_between_radius_and_ulna_runs_midway() -> None:
    line = smooth(np.array(_HERE["curves"]["midline between radius and ulna"]))
    for y in (-4.0, -6.1, -8.2):
        radius, ulna = (_BONES[name] for name in ("radius", "ulna"))
        near = radius[np.abs(radius[:, 1] - y) < 0.25, 0].min()
        far = ulna[np.abs(ulna[:, 1] - y) < 0.25, 0].max()
        assert np.interp(-y, -line[:, 1], line[:, 0]) == pytest.approx((near + far) / 2, abs=0.15)


def test_the_wrist_of_the_figures_is_that_of_this_hand() -> None:
    """Turned by the lean of the arm and nothing else, so that every distance is the same."""
    hanging = {b.name: b.outline for b in back_bones.BONES if b.name.startswith("carpal ")}
    assert len(hanging) == 8
    names = [name.removeprefix("carpal ") for name in hanging]
    for here, there in (
        (
            np.array([_BONES[n].mean(0) for n in names]),
            np.array([o.mean(0) for o in hanging.values()]),
        ),
        (_BONES["capitate"], hanging["carpal capitate"]),
    ):
        apart = [np.hypot(*(of[:, None] - of[None]).transpose(2, 0, 1)) for of in (here, there)]
        assert np.allclose(apart[0], apart[1], atol=1e-6)
