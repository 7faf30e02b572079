"""Every cun scale spans the standard's landmarks, and counts the standard's number of cun."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import pytest

from acuview.geometry.layout import Layouter
from acuview.model.atlas import Atlas
from acuview.model.plate import Plate
from tests.geometry.places import apart, table

TABLE: dict[str, Any] = table("proportions.yaml")
MEASURES: dict[str, Any] = TABLE["measures"]
COUNTED = [(plate, name) for plate, names in TABLE["plates"].items() for name in names]
SAME_FIGURE = 0.03
"""Share by which a measure may differ between plates of the one figure: limbs are drawn bent."""


def scales_of(atlas: Atlas, plate: str, measure: str) -> list[str]:
    """Scales of a plate that run between the ends of a measure."""
    known = MEASURES[measure]
    return [
        name
        for name, scale in atlas.plates[plate].scales.items()
        if (scale.start or "midline") in known["from"] and scale.end in known["to"]
    ]


def test_the_table_speaks_of_every_plate(atlas: Atlas) -> None:
    assert set(TABLE["plates"]) == set(atlas.plates)


@pytest.mark.parametrize(("plate", "measure"), COUNTED)
def test_a_measure_has_its_scale_and_its_number_of_cun(
    atlas: Atlas, plate: str, measure: str
) -> None:
    (name,) = scales_of(atlas, plate, measure)
    assert atlas.plates[plate].scales[name].cun == MEASURES[measure]["cun"]


@pytest.mark.parametrize("plate", TABLE["plates"])
def test_no_plate_counts_in_anything_else(atlas: Atlas, plate: str) -> None:
    known = {s for m in TABLE["plates"][plate] for s in scales_of(atlas, plate, m)}
    assert set(atlas.plates[plate].scales) == known


@pytest.mark.parametrize(("plate", "measure"), COUNTED)
def test_a_cun_is_that_share_of_the_measured_line(atlas: Atlas, plate: str, measure: str) -> None:
    here = atlas.plates[plate]
    (name,) = scales_of(atlas, plate, measure)
    scale = here.scales[name]
    length = apart(here, scale.start or "midline", scale.end)
    if scale.along is not None:
        line = here.curves[scale.along]
        flat = [point[:2] for point in line]
        first, last = (flat.index(here.landmarks[e]) for e in (scale.start or "", scale.end))
        over = sum(math.dist(a, b) for a, b in pairwise(line[first : last + 1]))
        assert over > length, "the scalp is longer than its picture is high"
        length = over
    cm = Layouter(atlas, here).surveyor.cm_per_cun(name)
    assert cm == pytest.approx(length / MEASURES[measure]["cun"], rel=0.01)


@pytest.mark.parametrize("measure", MEASURES)
def test_a_measure_is_as_long_on_every_plate_of_the_figure(atlas: Atlas, measure: str) -> None:
    lengths: dict[str, dict[str, float]] = {}
    for plate, names in TABLE["plates"].items():
        if measure in names:
            (name,) = scales_of(atlas, plate, measure)
            scale = atlas.plates[plate].scales[name]
            # The fold of the armpit is higher behind than before: each is a measure of its own.
            start = scale.start if measure == "upper arm" else measure
            cm = Layouter(atlas, atlas.plates[plate]).surveyor.cm_per_cun(name)
            lengths.setdefault(start or "", {})[plate] = cm
    assert lengths
    for known in lengths.values():
        assert max(known.values()) <= min(known.values()) * (1 + SAME_FIGURE), known


def long(plate: Plate, start: str, end: str) -> float:
    """How far down one landmark is below the other; how far out, from the midline."""
    if start == "midline":
        return plate.landmarks[end][0]
    return plate.landmarks[end][1] - plate.landmarks[start][1]


@pytest.mark.parametrize("rule", TABLE["agree"], ids=lambda r: f"{r['plate']}: {r['one'][0]}")
def test_measures_of_one_limb_give_one_cun(atlas: Atlas, rule: dict[str, Any]) -> None:
    plate = atlas.plates[rule["plate"]]
    one, other = (long(plate, *ends) / cun for *ends, cun in (rule["one"], rule["other"]))
    assert one == pytest.approx(other, rel=rule["within"])
