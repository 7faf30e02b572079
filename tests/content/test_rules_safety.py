"""Where the region needs a caution it stands there, or `acuview check` fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from acuview.content.checks.safety import NEEDED, cautions_present
from acuview.model.atlas import Atlas
from tests.content.folders import FILES, make, said_of, second_point

PLATE = FILES["plates/back.yaml"].replace("landmarks: {", "landmarks: {L1: [0, 60], T5: [0, 40], ")


def said(folder: Path, code: str, level: str, lateral: float, more: str = "") -> list[str]:
    points = FILES["acupoints.yaml"] + second_point(code, level, lateral, more)
    return said_of(make(folder, acupoints=points, back=PLATE), cautions_present)


@pytest.mark.parametrize(
    ("code", "level", "lateral", "kind"),
    [
        ("GB21", "L2", 0, "lung"),
        ("GB25", "L2", 0, "kidney"),
        ("GB21", "L2", 0, "pregnancy-traditional"),
        ("GV16", "L2", 0, "medulla"),
        ("NEW1", "T5", 0.5, "lung"),
        ("NEW1", "L1", 1.5, "kidney"),
    ],
)
def test_a_missing_caution_is_a_problem(
    tmp_path: Path, code: str, level: str, lateral: float, kind: str
) -> None:
    line = f"data/acupoints.yaml:16:3: point {code}: no caution of kind {kind} "
    assert any(p.startswith(line) for p in said(tmp_path, code, level, lateral))
    caution = f"  cautions:\n  - {{kind: {kind}, text: Take care., sources: unchecked}}\n"
    assert not any(kind in p for p in said(tmp_path, code, level, lateral, caution))


@pytest.mark.parametrize(
    ("code", "level", "lateral"), [("NEW1", "T5", 0), ("NEW1", "L1", 0.5), ("GV4", "L2", 0)]
)
def test_other_points_need_none(tmp_path: Path, code: str, level: str, lateral: float) -> None:
    assert said(tmp_path, code, level, lateral) == []


def test_the_lists_name_each_point_once() -> None:
    for _, codes in NEEDED:
        assert len(codes) == len(set(codes))


def test_every_point_over_the_chest_is_in_the_list_of_the_table(atlas: Atlas) -> None:
    """The rule of the region and the table's own list were made apart, and agree."""
    lung = dict(NEEDED)["lung"]
    for code, point in atlas.points.items():
        level, lateral = point.location.level or "", point.location.lateral_cun or 0
        assert not (level.startswith("T") and lateral >= 0.5) or code in lung
