"""Every problem of a folder is found in one pass, at its place, with a hint."""

from __future__ import annotations

from pathlib import Path

import pytest

from acuview.content import ContentError, open_atlas
from acuview.content.folder import read_folder
from acuview.content.problem import Problem
from acuview.model.rule import Distance, Level
from tests.content.folders import changed, make, problems_of


def test_a_sound_folder_has_no_problem_and_reads_whole(tmp_path: Path) -> None:
    assert problems_of(make(tmp_path)) == []
    atlas = read_folder(tmp_path).atlas
    point = atlas.points["BL23"]
    assert point.names == ("Shènshū", "肾俞", "腎俞", "Kidney Shu")
    assert point.placements[0].rule == Level("L2 inferior border", Distance(1.5, "B-cun"))
    assert point.placements[0].origin.line == 10
    assert list(atlas.plates["back"].curves["line"]) == [(0, 1, 2), (0, 3, 4)]
    assert atlas.references["miller-2001"].findings[0].estimate == -1.5


POINTS = "acupoints.yaml"
SPOILT = [
    (POINTS, "  meridian: BL", "  meridain: BL", "data/acupoints.yaml:4:3: unknown key 'meridain'"
     " in point BL23 (did you mean 'meridian'?)"),
    (POINTS, "  meridian: BL", "  meridain: BL", "data/acupoints.yaml:1:3: point BL23 lacks "
     "'meridian' (add 'meridian: ...')"),
    (POINTS, "  region: lumbar", "  region: lumbar\n  region: loin", "data/acupoints.yaml:6:3: key "
     "'region' stands twice in the point (keep one of them)"),
    (POINTS, "1.5 B-cun}", "far}", "data/acupoints.yaml:10:48: 'far' is no distance "
     "(write '1.5 B-cun' or '6 cun')"),
    (POINTS, "{level: L2 inferior border, lateral: 1.5 B-cun}", "{leap: 3}",
     "data/acupoints.yaml:10:11: not a rule of the grammar (its forms: at, level, between, from, "
     "midway, above, below, crossing, on, along)"),
    (POINTS, "[Sea of Essence]", "Sea of Essence", "data/acupoints.yaml:3:12: 'aliases' of point "
     "BL23 must be a list (start each item with '- ')"),
    (POINTS, "lateral_cun: 1.5", "lateral_cun: wide", "data/acupoints.yaml:8:38: 'lateral_cun' of "
     "the location of point BL23 must be a number (for instance 1.5)"),
    (POINTS, "level: L2,", "level: &a L2,", "data/acupoints.yaml:8:21: anchors and aliases are not "
     "used here (write the value out)"),
    (POINTS, "level: L2,", "level: !!str L2,", "data/acupoints.yaml:8:21: tags are not used here "
     "(write the value out)"),
    (POINTS, "Beside the spine.", "It cures all.", "data/acupoints.yaml:8:49: point BL23: the word "
     "'cures' is not used here (say what was seen)"),
    (POINTS, "Beside the spine.", "Beside 肾俞.", "data/acupoints.yaml:8:49: point BL23: hanzi "
     "outside the name fields (use pinyin in running text)"),
    (POINTS, "Beside the spine.", "'[it](term:nought)'", "data/acupoints.yaml:8:49: point BL23: "
     "'it' names no term 'nought'"),
    (POINTS, "meridian: BL", "meridian: XX", "data/acupoints.yaml:4:13: point BL23: no meridian "
     "'XX' (add it to meridians.yaml)"),
    (POINTS, "sources: [WHO08]", "sources: [HEARSAY]", "data/acupoints.yaml:8:77: point BL23: no "
     "source 'HEARSAY' (see references.yaml)"),
    (POINTS, "level: L2, ", "level: L3, ", "data/acupoints.yaml:8:21: point BL23: level L3 but the "
     "rule says L2 inferior border"),
    (POINTS, "lateral_cun: 1.5", "lateral_cun: 3", "data/acupoints.yaml:8:38: point BL23: 3 cun "
     "but the rule says 1.5 B-cun"),
    (POINTS, "step: lateral", "step: sideways", "data/acupoints.yaml:13:12: point BL23: no step "
     "'sideways' in its rule (level, lateral)"),
    (POINTS, "lateral_cun: 1.5", "lateral_cun: 1e999", "data/acupoints.yaml:8:38: 'lateral_cun' of"
     " the location of point BL23 must be a number (for instance 1.5)"),
    (POINTS, "lateral_cun: 1.5", "lateral_cun: nan", "data/acupoints.yaml:8:38: 'lateral_cun' of"
     " the location of point BL23 must be a number (for instance 1.5)"),
    (POINTS, "  region: lumbar", "  region: lumbar\n  tradition: {text: Old., sources: [HEARSAY]}",
     "data/acupoints.yaml:6:36: point BL23: no source 'HEARSAY' (see references.yaml)"),
    ("references.yaml", "certainty: low", "certainty: sure", "data/references.yaml:10:92: "
     "'certainty' is 'sure' (one of: high, moderate, low, very-low)"),
    ("references.yaml", "year: 2001", "year: 2001.5", "data/references.yaml:6:9: 'year' of "
     "reference miller-2001 must be a whole number"),
    ("plates/back.yaml", "mirrored: true", "mirrored: yes", "data/plates/back.yaml:7:11: "
     "'mirrored' must be true or false"),
    ("plates/back.yaml", "[0, 61.75]", "[0]", "data/plates/back.yaml:9:17: a place needs 2 numbers "
     "in cm"),
    ("topics.yaml", "kind: plain", "kind: loud", "data/topics.yaml:4:35: 'kind' is 'loud' (one of: "
     "plain, safety)"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "said"), SPOILT)
def test_what_is_said_of_a_spoilt_file(
    tmp_path: Path, name: str, old: str, new: str, said: str
) -> None:
    make(tmp_path, **{Path(name).stem: changed(name, old, new)})
    assert said in problems_of(tmp_path)


def test_all_problems_come_in_one_pass(tmp_path: Path) -> None:
    make(
        tmp_path,
        acupoints=changed(POINTS, "  meridian: BL", "  meridain: BL"),
        topics=changed("topics.yaml", "kind: plain", "kind: loud"),
        glossary="",
    )
    said = "\n".join(problems_of(tmp_path))
    assert "meridain" in said
    assert "loud" in said
    assert "data/glossary.yaml:1:1: the file is empty" in said


def test_a_record_that_stands_twice_names_the_first(tmp_path: Path) -> None:
    make(tmp_path, glossary=(2 * "- {id: cun, term: cun, text: A share., sources: []}\n"))
    assert (
        "data/glossary.yaml:2:3: term cun stands twice (first at line 1; keep one of them)"
        in problems_of(tmp_path)
    )


def test_missing_files_are_problems_not_failures(tmp_path: Path) -> None:
    said = problems_of(tmp_path)
    assert [s.split(":")[0] for s in said if "cannot be read" in s] == [
        f"data/{name}.yaml"
        for name in ("acupoints", "meridians", "references", "topics", "glossary")
    ]
    assert any(s.startswith("data/plates:1:1: no plate file") for s in said)


def test_values_that_yaml_itself_would_bend_stay_what_was_written(tmp_path: Path) -> None:
    named = "[NO, 1:20, 010, 2024-01-01]"
    make(tmp_path, acupoints=changed(POINTS, "[Sea of Essence]", named))
    aliases = read_folder(tmp_path).atlas.points["BL23"].aliases
    assert aliases == ("NO", "1:20", "010", "2024-01-01")


def test_content_with_problems_does_not_open(tmp_path: Path) -> None:
    make(tmp_path / "data", acupoints=changed(POINTS, "  region", "  regoin"))
    with pytest.raises(ContentError) as caught:
        open_atlas(tmp_path / "data", tmp_path / "cache")
    assert all(isinstance(problem, Problem) for problem in caught.value.problems)
    assert not list((tmp_path).glob("cache/*"))


def test_a_folder_that_is_not_there_is_a_content_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="install acuview again"):
        open_atlas(tmp_path / "nowhere", tmp_path / "cache")
