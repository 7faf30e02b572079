"""Points that are told by a bone stand beside that very bone as it is drawn, on every plate."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from acuview.model.atlas import Atlas
from studio.back import bones as back
from studio.back_of_hand import bones as back_of_hand
from studio.curves import Points, inside
from studio.edge_of_hand import bones as edge_of_hand
from studio.figure import Bone
from studio.side import bones as side
from tests.geometry.places import laid_out, mark, spots

DRAWN: dict[str, Sequence[Bone]] = {
    "back": back.BONES,
    "side": side.BONES,
    "back-of-hand": back_of_hand.BONES,
    "edge-of-hand": edge_of_hand.BONES,
}


def metacarpal(plate: str, number: int) -> Points:
    (bone,) = (b for b in DRAWN[plate] if b.name.split(": ")[-1] == f"metacarpal {number}")
    return bone.outline


def at(atlas: Atlas, plate: str, name: str) -> Points:
    found = mark(laid_out(atlas, plate), name)
    assert found is not None, name
    return np.array(found)


def ends(atlas: Atlas, plate: str, number: int) -> tuple[Points, Points]:
    """Base and head of a metacarpal: its ends next to the wrist and away from it."""
    outline = metacarpal(plate, number)
    wrist = at(atlas, plate, "dorsal wrist crease")
    far = np.hypot(*(outline - wrist).T)
    order = far.argsort()
    few = len(outline) // 8
    return outline[order[:few]].mean(0), outline[order[-few:]].mean(0)


@pytest.mark.parametrize("plate", DRAWN)
def test_si3_is_behind_the_fifth_knuckle_at_the_edge_of_the_hand(atlas: Atlas, plate: str) -> None:
    here = at(atlas, plate, "SI3")
    base, head = ends(atlas, plate, 5)
    along = (head - base) / np.hypot(*(head - base))
    behind = float((head - here) @ along)
    assert 0.3 < behind < 2.0, "proximal to the joint, and near to it"
    # On the little finger's side, away from the fourth metacarpal; seen from there, on the bone.
    _, fourth = ends(atlas, plate, 4)
    out = float((here - head) @ (head - fourth))
    assert out > 0 or plate == "edge-of-hand"


@pytest.mark.parametrize("plate", ["back", "side", "back-of-hand"])
@pytest.mark.parametrize(("site", "pair"), [("2-3", (2, 3)), ("4-5", (4, 5))])
def test_ex_ue7_lies_between_the_two_metacarpals_it_is_named_for(
    atlas: Atlas, plate: str, site: str, pair: tuple[int, int]
) -> None:
    (here,) = (s for s in spots(laid_out(atlas, plate), "EX-UE7") if s.site == site)
    spot = np.array([(here.x, here.y)])
    for number in range(2, 6):
        assert not inside(metacarpal(plate, number), spot).any(), number
    middles = {n: sum(ends(atlas, plate, n)) / 2 for n in range(2, 6)}
    nearest = sorted(middles, key=lambda n: np.hypot(*(middles[n] - spot[0])))[:2]
    assert set(nearest) == set(pair)


@pytest.mark.parametrize("plate", ["back", "side", "back-of-hand"])
def test_ex_ue8_lies_between_the_second_and_third_metacarpals(atlas: Atlas, plate: str) -> None:
    here = at(atlas, plate, "EX-UE8")
    for number in range(2, 6):
        assert not inside(metacarpal(plate, number), here[None]).any(), number
    second, third = (ends(atlas, plate, n)[1] for n in (2, 3))
    assert np.hypot(*(here - (second + third) / 2)) < 2.0
