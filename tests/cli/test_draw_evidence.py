"""`acuview draw evidence:ID`: pictures and numbers without a screen, and clear refusals."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from acuview.cli import main
from acuview.reading.evidence import COLUMNS
from tests.evidence.reading_back import REFERENCES


def run(*words: str) -> int:
    """The exit code of `acuview draw ...`."""
    try:
        return main(["draw", *words])
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1


@pytest.mark.parametrize("name", ["BL40", "BL", "topic:effectiveness", "haake-2007"])
@pytest.mark.parametrize("suffix", ["svg", "png", "pdf"])
@pytest.mark.usefixtures("qapp")
def test_any_page_becomes_a_picture(tmp_path: Path, name: str, suffix: str) -> None:
    path = tmp_path / f"x.{suffix}"
    assert run(f"evidence:{name}", "-o", str(path), "--theme", "dark", "--width", "500") == 0
    assert path.stat().st_size > 2000


def test_numbers_go_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("evidence:topic:effectiveness", "--csv") == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert tuple(rows[0]) == COLUMNS
    printed = {
        (name, f"{float(finding['estimate'])}")
        for name, reference in REFERENCES.items()
        for finding in reference["findings"]
        if finding["estimate"] is not None
    }
    figures = [row for row in rows if row["estimate"] and row["kind"] in ("trial", "review")]
    assert len(figures) == 48
    assert {(row["reference"], row["estimate"]) for row in figures} <= printed


@pytest.mark.parametrize("words", [("--csv", "x.csv"), ("-o", "x.csv")])
def test_numbers_go_to_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert run("evidence:BL40", *words) == 0
    assert capsys.readouterr().out == ""
    assert (tmp_path / "x.csv").read_text(encoding="utf-8").startswith("reference,label,year")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("evidence:NOPE", "-o", "x.png"), 1, "NOPE"),
        (("evidence:", "--csv"), 1, "no point, meridian"),
        (("evidence:back", "--csv"), 1, "a plate has no figures"),
        (("evidence:ostelo-2008", "-o", "x.png"), 1, "no figure, guideline or harm is printed"),
        (("evidence:topic:start", "--csv"), 1, "no figure, guideline or harm is printed"),
        (("evidence:BL40", "BL23", "-o", "x.png"), 1, "nothing beside it"),
        (("BL23", "evidence:BL40", "-o", "x.png"), 1, "nothing beside it"),
        (("evidence:BL40", "evidence:BL23", "-o", "x.png"), 1, "nothing beside it"),
        (("evidence:BL40", "--plate", "back", "-o", "x.png"), 1, "--plate"),
        (("evidence:BL40", "--region", "BL40", "-o", "x.png"), 1, "--region"),
        (("evidence:BL40", "-o", "x.gif"), 1, "x.gif"),
        (("evidence:BL40", "-o", "no/x.png"), 1, "does not exist"),
        (("evidence:BL40", "--csv", "no/x.csv"), 1, "does not exist"),
        (("evidence:BL40",), 2, "-o"),
        (("evidence:BL40", "--text", "500", "-o", "x.png"), 2, "500"),
        (("BL40", "--csv"), 1, "--csv is for evidence"),
        (("--csv", "evidence:BL40"), 1, "put evidence:ID before it"),
        (("BL40", "--text", "150", "-o", "x.png"), 1, "--text is for evidence"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_what_cannot_be_drawn_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...], code: int, said: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert run(*words) == code
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    assert said in captured.err
    assert captured.out == ""
    assert list(tmp_path.iterdir()) == []
