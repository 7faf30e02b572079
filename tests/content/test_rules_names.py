"""Names in pinyin and hanzi are well written, or `acuview check` fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from acuview.content.checks.naming import (
    hanzi_in_names_only,
    names_well_written,
    syllable_counts,
    toned_syllables,
)
from acuview.model.atlas import Atlas
from tests.content.folders import changed, make, said_of

POINTS = "acupoints.yaml"


@pytest.mark.parametrize(
    ("word", "counts"),
    [
        ("shènshū", {2}),
        ("jué", {1}),
        ("lǜ", {1}),
        ("liù", {1}),
        ("guǐ", {1}),
        ("yángángyìn", {3}),
        ("shùzi", {2}),
        ("shenshū", set()),  # a mark is missing
        ("shènsū́", set()),  # two marks on one vowel
        ("shéǹ", set()),  # a mark on a consonant
        ("lìu", set()),  # the mark on the wrong vowel
        ("gǔi", set()),
        ("xhù", set()),  # no such syllable
        ("", {0}),
    ],
)
def test_words_are_cut_into_syllables(word: str, counts: set[int]) -> None:
    assert syllable_counts(word) == counts


def test_every_syllable_bears_at_most_one_mark() -> None:
    assert 1500 < len(toned_syllables()) < 1700


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("pinyin: Shènshū", "pinyin: Shen Shu", "2:19: point BL23: 'shen' of 'Shen Shu' is no"),
        ("pinyin: Shènshū", "pinyin: Shènshu", "2:19: point BL23: 'shènshu' of 'Shènshu' is no"),
        (
            "pinyin: Shènshū",
            "pinyin: Shèn",
            "2:19: point BL23: 'Shèn' does not have a syllable for",
        ),
        ("hanzi: 肾俞", "hanzi: 肾俞穴", "2:59: point BL23: hanzi and hanzi_traditional differ in"),
        ("hanzi: 肾俞", "hanzi: 肾 俞", "2:35: point BL23: hanzi holds something that is no hanzi"),
        ("hanzi: 肾俞", "hanzi: BL23", "2:35: point BL23: hanzi holds something that is no hanzi"),
        ("traditional: 腎俞", "traditional: 腎俞*", "2:58: point BL23: hanzi_traditional holds"),
    ],
)
def test_wrong_names_are_problems(tmp_path: Path, old: str, new: str, said: str) -> None:
    make(tmp_path, acupoints=changed(POINTS, old, new))
    problems = said_of(tmp_path, names_well_written)
    assert any(f"data/acupoints.yaml:{said}" in problem for problem in problems), problems


@pytest.mark.parametrize("pinyin", ["Shènshū", "Shèn Shū", "Shèn'shū"])
def test_right_names_are_none(tmp_path: Path, pinyin: str) -> None:
    make(tmp_path, acupoints=changed(POINTS, "pinyin: Shènshū", f"pinyin: {pinyin}"))
    assert said_of(tmp_path, names_well_written) == []


def test_hanzi_stand_in_the_name_fields_alone(tmp_path: Path) -> None:
    assert said_of(make(tmp_path), hanzi_in_names_only) == []
    make(tmp_path, glossary="- {id: cun, term: cun, text: A 寸., sources: []}\n")
    assert said_of(tmp_path, hanzi_in_names_only) == [
        "data/glossary.yaml:1:30: term cun: hanzi outside the name fields "
        "(use pinyin in running text)"
    ]


def test_shipped_names_have_a_syllable_for_each_character(atlas: Atlas) -> None:
    for point in atlas.points.values():
        word = point.names.pinyin.lower().replace(" ", "").replace("'", "")
        assert len(point.names.hanzi) in syllable_counts(word), point.names
