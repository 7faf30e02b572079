"""Points that people look up most, each at the place that the standard's own words give it."""

from __future__ import annotations

import json
import math
from itertools import pairwise
from pathlib import Path

import pytest

from acuview.geometry.curve import XY, crossing, nearest_share, smooth
from acuview.geometry.layout import Spot
from acuview.model.atlas import Atlas
from tests.geometry.places import laid_out, mark, spot, spots

NEAR_CM = 0.05


def place(atlas: Atlas, plate: str, code: str) -> XY:
    found = mark(laid_out(atlas, plate), code)
    assert found is not None, f"{code} on {plate}"
    return found


def plates_with(atlas: Atlas, code: str) -> set[str]:
    return {plate for plate in atlas.plates if spots(laid_out(atlas, plate), code)}


def breadth(root: Path, plate: str, y: float, about: float) -> tuple[float, float]:
    """The inner and outer edge of the drawn limb at a height, about a place."""
    parts = json.loads(
        (root / "assets" / "plates" / plate / "outline.json").read_text(encoding="utf-8")
    )
    cuts = sorted(
        a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
        for loops in parts.values()
        for loop in loops
        for a, b in zip(loop, [*loop[1:], loop[0]], strict=True)
        if (a[1] > y) != (b[1] > y)
    )
    return max(x for x in cuts if x < about), min(x for x in cuts if x > about)


@pytest.mark.parametrize("plate", ["back", "side"])
def test_gb30_is_a_third_of_the_way_from_the_trochanter_to_the_hiatus(
    atlas: Atlas, plate: str
) -> None:
    bone, gap, here = (
        place(atlas, plate, name) for name in ("greater trochanter", "sacral hiatus", "GB30")
    )
    assert math.dist(bone, here) == pytest.approx(math.dist(bone, gap) / 3, rel=0.01)
    assert math.dist(here, gap) == pytest.approx(math.dist(bone, gap) * 2 / 3, rel=0.01)


def test_gb30_is_shown_behind_and_from_the_side(atlas: Atlas) -> None:
    assert plates_with(atlas, "GB30") == {"back", "side"}


def test_the_other_place_of_gb30_divides_the_line_to_the_front_spine_alike(atlas: Atlas) -> None:
    (other,) = [s for s in laid_out(atlas, "side").spots_of("GB30") if s.alternative]
    bone, front = (place(atlas, "side", name) for name in ("greater trochanter", "ASIS"))
    assert math.dist(bone, (other.x, other.y)) == pytest.approx(math.dist(bone, front) / 3)


def test_gb31_is_at_the_finger_tip_behind_the_band_and_gb32_below_it(
    atlas: Atlas, root: Path
) -> None:
    assert plates_with(atlas, "GB31") == plates_with(atlas, "GB32") == {"side"}
    finger = place(atlas, "side", "tip of the middle finger of the hanging arm")
    upper, lower = place(atlas, "side", "GB31"), place(atlas, "side", "GB32")
    assert upper[1] == finger[1]
    plate = atlas.plates["side"]
    band = smooth([(p[0], p[1]) for p in plate.curves["hind border of the iliotibial band"]])
    for spot_ in (upper, lower):
        far = min(nearest_share(a, b, spot_)[1] for a, b in pairwise(band))
        assert far < NEAR_CM
        back, front = breadth(root, "side", spot_[1], spot_[0])
        assert back < spot_[0] < front
    # The reach of the arm is the person's own: 7 to 9 cun above the crease, or a little less.
    cun = (plate.landmarks["popliteal crease"][1] - plate.landmarks["greater trochanter"][1]) / 19
    assert 7.5 * cun < plate.landmarks["popliteal crease"][1] - upper[1] < 9.5 * cun


def test_other_places_of_gb31_and_gb32_are_each_sources_own_count(atlas: Atlas) -> None:
    layout = laid_out(atlas, "side")
    marks = layout.plate.landmarks
    cun = (marks["popliteal crease"][1] - marks["greater trochanter"][1]) / 19

    def counts(code: str) -> dict[str | None, float]:
        others = [s for s in layout.spots_of(code) if s.alternative]
        found = {s.source: round((marks["popliteal crease"][1] - s.y) / cun, 1) for s in others}
        assert len(found) == len(others)
        return found

    assert counts("GB31") == {
        "GBT21": pytest.approx(9, abs=0.1),
        "CAM99": pytest.approx(7, abs=0.1),
    }
    assert counts("GB32") == {"CAM99": pytest.approx(5, abs=0.1)}


def test_bl37_is_on_the_line_from_the_fold_to_the_crease(atlas: Atlas) -> None:
    fold, crease, here = (place(atlas, "back", code) for code in ("BL36", "BL40", "BL37"))
    assert nearest_share(fold, crease, here)[1] < NEAR_CM
    assert math.dist(fold, here) / math.dist(fold, crease) == pytest.approx(6 / 14, abs=0.005)


def test_bl57_is_on_the_midline_of_the_calf_behind_and_at_its_back_from_the_side(
    atlas: Atlas, root: Path
) -> None:
    assert plates_with(atlas, "BL57") == {"back", "outer-foot"}
    x, y = place(atlas, "back", "BL57")
    inner, outer = breadth(root, "back", y, x)
    assert 1 / 3 < (x - inner) / (outer - inner) < 2 / 3
    assert x == pytest.approx(place(atlas, "back", "BL40")[0], abs=NEAR_CM)
    x, y = place(atlas, "outer-foot", "BL57")
    hind, shin = breadth(root, "outer-foot", y, x)
    assert (x - hind) / (shin - hind) < 1 / 6


@pytest.mark.parametrize("plate", ["back", "inner-leg"])
def test_ki7_is_straight_up_the_tendons_front_edge_from_ki3(atlas: Atlas, plate: str) -> None:
    below, here = place(atlas, plate, "KI3"), place(atlas, plate, "KI7")
    edge = next(name for name in atlas.plates[plate].curves if "border of the calcaneal" in name)
    line = smooth([(p[0], p[1]) for p in atlas.plates[plate].curves[edge]])
    crossed = crossing(line, ((here[0] - 5, here[1]), (here[0] + 5, here[1])))
    assert crossed == pytest.approx(here, abs=NEAR_CM)
    assert below[1] > here[1]


def sites(atlas: Atlas, plate: str) -> dict[str | None, Spot]:
    return {s.site: s for s in spots(laid_out(atlas, plate), "EX-UE7")}


@pytest.mark.parametrize("plate", ["back", "side", "back-of-hand"])
def test_ex_ue7_is_two_places_half_way_from_the_wrist_to_the_knuckles(
    atlas: Atlas, plate: str
) -> None:
    found = sites(atlas, plate)
    assert set(found) == {"2-3", "4-5"}
    for site, names in (("2-3", "second and third"), ("4-5", "fourth and fifth")):
        wrist = place(atlas, plate, f"wrist crease in line with the {names} metacarpals")
        gap = place(atlas, plate, f"gap between the {names} metacarpals at the knuckles")
        here = (found[site].x, found[site].y)
        assert math.dist(wrist, here) == pytest.approx(math.dist(here, gap), abs=NEAR_CM)
        assert nearest_share(wrist, gap, here)[1] < NEAR_CM
    thumb = place(atlas, plate, "LI4")
    apart = [math.dist(thumb, (found[site].x, found[site].y)) for site in ("2-3", "4-5")]
    assert apart[0] < apart[1], "the pair 2-3 is the one on the thumb's side"


def test_ex_ue7_shows_its_inner_place_on_the_edge_of_the_hand(atlas: Atlas) -> None:
    """The other lies beyond the curve of the hand."""
    assert set(sites(atlas, "edge-of-hand")) == {"4-5"}
    assert plates_with(atlas, "EX-UE7") == {"back", "side", "back-of-hand", "edge-of-hand"}


def test_ki1_is_a_third_of_the_way_from_the_web_to_the_heel(atlas: Atlas) -> None:
    web = place(atlas, "sole", "web between the second and third toes")
    heel = place(atlas, "sole", "back of the heel")
    here = spot(laid_out(atlas, "sole"), "KI1")
    assert here is not None
    assert math.dist(web, (here.x, here.y)) == pytest.approx(math.dist(web, heel) / 3, rel=0.01)
