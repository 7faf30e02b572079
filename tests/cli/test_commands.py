"""The command line is a contract: what is printed, where, and with which exit code."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from acuview import __version__
from acuview.cli import main
from acuview.content import resources

PREFIX = re.compile(r"^\S+:\d+:\d+: .+")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A content folder of one's own, that can be spoilt."""
    return Path(shutil.copytree(resources.data_folder(), tmp_path / "my content"))


def _json(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def _fails(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """The one line on standard error of a call that must fail."""
    try:
        code = main(list(words))
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    said = capsys.readouterr()
    assert code != 0
    assert said.err.count("\n") == 1, said.err
    assert "Traceback" not in said.err
    return said.err


def test_check_ends_with_the_counts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert re.fullmatch(
        r"\d+ points, \d+ meridians, \d+ plates, \d+ references, \d+ topics: no problems", last
    )


def test_check_names_file_line_and_column(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = copy / "acupoints.yaml"
    text = file.read_text(encoding="utf-8").replace("  placements:", "  placments:", 1)
    file.write_text(text, encoding="utf-8")
    row = text[: text.index("  placments:")].count("\n") + 1
    assert main(["check", str(copy)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert all(PREFIX.match(line) for line in lines[:-1])
    assert any(f"acupoints.yaml:{row}:3: unknown key 'placments'" in line for line in lines)
    assert any("did you mean 'placements'?" in line for line in lines)
    assert re.fullmatch(r"\d+ problems?", lines[-1])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("acupoints.yaml", "- [unclosed"),
        ("acupoints.yaml", ""),
        ("meridians.yaml", "&a [*a, *a]"),
        ("plates/back.yaml", "id: back"),
        ("references.yaml", "\x00"),
    ],
)
def test_check_reports_a_broken_file(
    copy: Path, name: str, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (copy / name).write_text(text, encoding="utf-8")
    assert main(["check", str(copy)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(f"{name}:" in line and PREFIX.match(line) for line in lines)
    assert lines[-1].split()[1].startswith("problem")


def test_check_of_no_folder_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "nowhere")]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "does not exist" in lines[0]
    assert lines[-1] == "1 problem"


def test_points_have_the_shape_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    points = _json(capsys, "list", "points")
    on_back = [p for p in points if any(q["plate"] == "back" for q in p["placements"])]
    assert len(on_back) >= 100
    keys = {
        "id", "kind", "names", "aliases", "meridian", "region", "categories", "back_related",
        "location", "placements", "needling", "cautions", "description", "finding", "tradition",
        "evidence", "protocols", "provenance",
    }  # fmt: skip
    for point in points:
        assert keys <= set(point)
        assert point["kind"] == "point"
        assert {"pinyin", "pinyin_plain", "hanzi", "hanzi_traditional", "english"} == set(
            point["names"]
        )
        assert all(point["names"].values())
        assert point["finding"]
        for placement in point["placements"]:
            assert placement["side"] in ("left", "right", "midline")
            assert isinstance(placement["rule"], str)
            assert isinstance(placement["alternative"], bool)


def test_jiaji_are_thirty_four(capsys: pytest.CaptureFixture[str]) -> None:
    points = _json(capsys, "list", "points")
    jiaji = next(p for p in points if p["id"] == "EX-B2")
    sites = {(q["side"], q["name"]) for q in jiaji["placements"]}
    assert len(sites) == 34
    assert {"Huatuo"} <= set(jiaji["aliases"])


def test_older_codes_are_aliases(capsys: pytest.CaptureFixture[str]) -> None:
    points = {p["id"]: p for p in _json(capsys, "list", "points")}
    assert {"UB23", "B23", "V23"} <= set(points["BL23"]["aliases"])
    assert {"DU4", "VG4"} <= set(points["GV4"]["aliases"])
    assert {"SJ5", "TW5", "TH5"} <= set(points["TE5"]["aliases"])


def test_the_back_plate_lists_its_landmarks(capsys: pytest.CaptureFixture[str]) -> None:
    back = next(p for p in _json(capsys, "list", "plates") if p["id"] == "back")
    spine = ["C7", *(f"T{n}" for n in range(1, 13)), *(f"L{n}" for n in range(1, 6))]
    named = [
        "S1", "S2", "S3", "S4", "sacral hiatus", "coccyx", "greater trochanter",
        "inferior angle of scapula", "medial border of scapula", "iliac crest", "PSIS",
        "gluteal fold", "popliteal crease", "lateral malleolus",
    ]  # fmt: skip
    assert {*spine, *named} <= set(back["landmarks"])
    assert {"back", "thigh", "leg"} <= set(back["scales"])
    assert back["scales"]["back"] == pytest.approx(2.5)


@pytest.mark.parametrize("what", ["meridians", "references", "topics"])
def test_other_lists_are_arrays_with_ids(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = _json(capsys, "list", what)
    assert rows
    assert all(row["id"] for row in rows)


def test_show_speaks_in_three_voices(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "BL23"]) == 0
    text = capsys.readouterr().out
    for title in ("Cautions", "Where it is", "What tradition says", "What trials show"):
        assert title in text
    voices = {s["voice"] for s in _json(capsys, "show", "BL23")["sections"]}
    assert {"safety", "description", "tradition", "evidence"} <= voices


@pytest.mark.parametrize("subject", ["BL", "back", "topic:start", "cherkin-2009", "EX-B2"])
def test_everything_can_be_shown(subject: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", subject]) == 0
    assert len(capsys.readouterr().out) > 100


def test_an_unknown_id_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert "BL" in _fails(capsys, "show", "BL99")


@pytest.mark.parametrize(
    "words",
    ["BL23", "bl 23", "BL-023", "UB23", "B23", "shenshu", "shèn shū", "shēnshù", "肾俞", "腎俞",
     "kidney shu", "shenshoo"],
)  # fmt: skip
def test_find_puts_the_right_point_first(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    hits = _json(capsys, "find", *words.split(" "))
    assert hits[0]["id"] == "BL23"
    assert set(hits[0]) == {"id", "kind", "title", "matched", "score"}


def test_finding_nothing_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert _json(capsys, "find", "qqqqqqqqqq") == []


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.strip() == f"acuview {__version__}"


@pytest.mark.parametrize(
    "words",
    [
        ("list", "pictures"),
        ("nosuchid",),
        ("BL23", "BL24"),
        ("find",),
        ("draw", "--width", "15", "-o", "x.png"),
        ("draw", "--width", "20001", "-o", "x.png"),
        ("draw", "--theme", "blue", "-o", "x.png"),
        ("draw", "NOPE", "-o", "x.png"),
        ("draw",),
        ("--nonsense",),
    ],
)
def test_a_call_that_is_off_is_one_line(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    _fails(capsys, *words)


def test_the_unexpected_is_one_line_and_a_report(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))

    def burst(*_args: object) -> None:
        msg = "what nobody expected"
        raise RuntimeError(msg)

    monkeypatch.setattr("acuview.cli.open_atlas", burst)
    assert "what nobody expected" in _fails(capsys, "list", "points")
    assert "RuntimeError" in (tmp_path / "acuview" / "acuview.log").read_text(encoding="utf-8")


def test_plates_come_in_their_own_order(capsys: pytest.CaptureFixture[str]) -> None:
    ids = [plate["id"] for plate in _json(capsys, "list", "plates")]
    assert ids == [name for name in resources.PLATES if name in ids]
    assert ids[0] == "back"


@pytest.mark.usefixtures("qapp")
def test_draw_marks_the_points_of_a_paper_and_tells_the_key(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    plain, marked = tmp_path / "plain.png", tmp_path / "marked.png"
    assert main(["draw", "--width", "300", "-o", str(plain)]) == 0
    assert capsys.readouterr().out == ""
    assert main(["draw", "cherkin-2009", "--width", "300", "-o", str(marked)]) == 0
    said = capsys.readouterr().out
    assert "4 points, the same for everyone; all on this plate" in said
    assert said.endswith("The result belongs to the protocol, not to any one point.\n")
    assert plain.read_bytes() != marked.read_bytes()


def test_show_lays_points_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "BL23", "BL52", "GV4"]) == 0
    said = capsys.readouterr().out
    assert "= Level\n  L2\n" in said
    assert "  BL52: 3 cun\n" in said
    assert _json(capsys, "show", "BL23", "GV4")["points"] == ["BL23", "GV4"]
    assert "only points" in _fails(capsys, "show", "BL23", "BL")
