"""What is remembered of a point brings it up, and brings it up first."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuview.model.atlas import Atlas
from acuview.search.index import Index
from tests import builders

SMALL = builders.atlas(
    points=(
        builders.point("BL2", names=("Cuánzhú", "攒竹", "攢竹", "Gathered Bamboo")),
        builders.point("BL22", names=("Sānjiāoshū", "三焦俞", "三焦俞", "Triple Energizer Shu")),
        builders.point(
            "BL23",
            names=("Shènshū", "肾俞", "腎俞", "Kidney Shu Point"),
            level="L2",
            categories=("back-shu:kidney",),
        ),
        builders.point("BL67", names=("Zhìyīn", "至阴", "至陰", "Reaching Yin")),
        builders.point("GV4", names=("Mìngmén", "命门", "命門", "Life Gate"), meridian="GV"),
        builders.point(
            "EX-B2",
            names=("Jiájǐ", "夹脊", "夾脊", "Beside the Spine"),
            meridian="EX",
            aliases=("Huatuo", "M-BW-35"),
        ),
    ),
    meridians=(
        builders.meridian("BL", "Bladder meridian", "UB", "B", "V"),
        builders.meridian("GV", "Governor Vessel", "DU", "VG"),
    ),
    references=(builders.reference("cherkin-2009", "Cherkin DC, Sherman KJ", 2009, "Spine study"),),
)
FIRST = {
    "BL23": "BL23",
    "bl 23": "BL23",
    "BL-023": "BL23",
    "UB23": "BL23",
    "B23": "BL23",
    "v-23": "BL23",
    "shenshu": "BL23",
    "shèn shū": "BL23",
    "shēnshù": "BL23",
    "肾俞": "BL23",
    "腎俞": "BL23",
    "腎俞穴": "BL23",
    "kidney shu": "BL23",
    "kidney transport": "BL23",
    "Kidney Shu Point": "BL23",
    "back shu kidney": "BL23",
    "kidny shu": "BL23",
    "shenshoo": "BL23",
    "sehnshu": "BL23",
    "L2": "BL23",
    "BL 23 shenshu": "BL23",
    "bl2": "BL2",
    "DU 4": "GV4",
    "mingmen": "GV4",
    "EXB2": "EX-B2",
    "ex-b 2": "EX-B2",
    "huatuo jiaji": "EX-B2",
    "m-bw-35": "EX-B2",
    "bladder": "BL",
    "UB": "BL",
    "cherkin 2009": "cherkin-2009",
    "Sherman": "cherkin-2009",
}


@pytest.fixture(scope="module")
def small() -> Index:
    return Index(SMALL)


@pytest.mark.parametrize(("typed", "first"), FIRST.items())
def test_what_comes_first(small: Index, typed: str, first: str) -> None:
    assert small.find(typed)[0].id == first


@pytest.mark.parametrize("typed", [w for w, code in FIRST.items() if code == "BL23"])
def test_the_shipped_kidney_point_comes_first(atlas: Atlas, typed: str) -> None:
    assert Index(atlas).find(typed)[0].id == "BL23"


def test_every_shipped_point_comes_first_by_its_code_and_is_found_by_its_names(
    atlas: Atlas,
) -> None:
    index = Index(atlas)
    for code, point in atlas.points.items():
        assert index.find(code)[0].id == code
        for name in (*point.names, *point.aliases):
            assert code in {hit.id for hit in index.find(name)}, f"{name} does not lead to {code}"


def test_the_level_brings_up_all_its_points_and_no_other(atlas: Atlas) -> None:
    at_level = {c for c, p in atlas.points.items() if p.location.level == "L2"}
    found = [hit for hit in Index(atlas).find("L2") if hit.kind == "point" and hit.id != "EX-B2"]
    assert {hit.id for hit in found[: len(at_level)]} == at_level


def test_an_unknown_code_gives_the_nearest(small: Index) -> None:
    assert small.nearest("BL24") == ("BL23", "BL22", "BL2", "BL67")
    assert [hit.id for hit in small.find("BL24")][:2] == ["BL23", "BL22"]
    assert small.nearest("BL230")[0] == "BL23"
    assert small.nearest("kidney") == ()


def test_ranks(small: Index) -> None:
    hits = small.find("bl2")
    assert [hit.id for hit in hits] == ["BL2", "BL22", "BL23"]
    assert hits[0].score > hits[1].score >= hits[2].score
    assert hits[0].kind == "point"
    assert hits[0].title == "BL2 Cuánzhú"
    assert small.find("v23")[0].matched == "V23"


@pytest.mark.parametrize(
    ("typed", "score"), [("BL23", 100), ("V23", 98), ("L2", 97), ("shenshu", 96)]
)
def test_what_is_exactly_so_has_its_full_score(small: Index, typed: str, score: float) -> None:
    assert small.find(typed)[0].score == score


def test_a_level_is_found_whole_or_not_at_all(small: Index) -> None:
    assert "L2" not in {hit.matched for hit in small.find("L")}


def test_the_middle_of_a_name_is_enough(small: Index) -> None:
    assert [hit.id for hit in small.find("enshu")] == ["BL23"]


def test_nothing_like_it(small: Index) -> None:
    assert small.find("xyzzyplugh") == ()
    assert small.find("") == ()
    assert small.find("!?") == ()


def test_the_limit_keeps_the_best(small: Index) -> None:
    assert small.find("bl", limit=2) == small.find("bl", limit=20)[:2]
    assert small.find("bl", limit=0) == ()


@given(st.text(max_size=30))
def test_no_text_breaks_it(typed: str) -> None:
    hits = Index(SMALL).find(typed)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert len({hit.id for hit in hits}) == len(hits)


def test_very_long_words_are_cut(small: Index) -> None:
    start = time.perf_counter()
    small.find("shenshu" * 100_000)
    assert small.find("shenshu" + 300 * " " + "zzz")[0].id == "BL23"
    assert time.perf_counter() - start < 1
