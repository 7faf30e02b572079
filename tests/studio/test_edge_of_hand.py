"""The edge of the hand: pieces behind each other, of the same size as on the plate of the back."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import yaml

from studio.back.frames import FINGERS
from studio.curves import inside
from studio.edge_of_hand import plate
from studio.edge_of_hand.bones import BONES
from studio.edge_of_hand.frame import INDEX, LITTLE, MIDDLE, RING, SideFinger
from studio.edge_of_hand.skin import TOP
from studio.pieces import Piece

_READ = yaml.safe_load(
    (Path(__file__).parents[2] / "data" / "plates" / "edge-of-hand.yaml").read_text("utf-8")
)
MARKS: dict[str, tuple[float, float]] = _READ["landmarks"]
PIECES = {piece.name: piece for piece in plate.hand_pieces()}
#: Above the sheet: they give the measure and the way up.
_OFF_THE_SHEET = {"elbow", "olecranon"}


def _reaches(piece: Piece) -> float:
    return float(piece.outline[:, 1].max())


def test_thumb_and_all_four_fingers_are_drawn_each_with_its_nail() -> None:
    assert list(PIECES) == ["thumb", "finger 1", "finger 2", "finger 3", "hand"]
    assert all(piece.nails for piece in PIECES.values())


def test_the_index_finger_shows_beyond_the_middle_finger() -> None:
    index, middle = PIECES["finger 1"].outline, PIECES["finger 2"].outline
    assert (~inside(middle, index[index[:, 1] > 10])).mean() > 0.3


def test_the_thumb_is_on_the_palm_side_to_the_left() -> None:
    assert PIECES["thumb"].outline[:, 0].min() < PIECES["hand"].outline[:, 0].min()
    assert MARKS["pisiform"][0] < MARKS["head of the ulna"][0]


def test_the_fingers_end_in_their_order() -> None:
    index, middle, ring, little = (
        _reaches(PIECES[name]) for name in ("finger 1", "finger 2", "finger 3", "hand")
    )
    assert middle > index > little
    assert middle > ring > little


@pytest.mark.parametrize("side", [INDEX, MIDDLE, RING, LITTLE])
def test_a_finger_has_the_length_that_it_has_from_behind(side: SideFinger) -> None:
    links = np.hypot(*np.diff(side.joints, axis=0).T)
    assert links.sum() == pytest.approx(FINGERS[side.number].length * 1.05)
    assert links[0] > links[1] > links[2]


def test_landmarks_lie_on_the_nearest_piece_or_a_finger() -> None:
    for name, place in MARKS.items():
        on = any(inside(p.outline, np.array([place]))[0] for p in PIECES.values())
        assert on != (name in _OFF_THE_SHEET), name


def test_the_forearm_is_as_long_as_on_the_plate_of_the_back() -> None:
    assert math.dist(MARKS["elbow"], MARKS["dorsal wrist crease"]) == pytest.approx(25.28, abs=0.02)


def test_bones_lie_within_the_skin() -> None:
    for bone in BONES:
        seen = bone.outline[bone.outline[:, 1] > TOP]
        held = np.any([inside(p.outline, seen) for p in PIECES.values()], axis=0)
        assert held.mean() > 0.97, bone.name
