"""The evidence behind a page: whole, in words, and as numbers that a spreadsheet can read."""

from __future__ import annotations

import csv
import io

from acuview.model.atlas import Atlas
from acuview.reading.evidence import COLUMNS, as_csv, evidence_of, summary, twin
from acuview.reading.page import page_of
from acuview.reading.render import plain


def test_show_prints_every_line_of_the_twin(atlas: Atlas) -> None:
    evidence = evidence_of(atlas, "topic", "effectiveness")
    printed = " ".join(plain(page_of(atlas, "topic", "effectiveness")).split())
    lines = list(twin(evidence))
    assert len(lines) > 40
    for line in lines:
        assert " ".join(line.split()) in printed


def test_csv_holds_every_figure(atlas: Atlas) -> None:
    for topic in atlas.topics:
        evidence = evidence_of(atlas, "topic", topic)
        rows = list(csv.DictReader(io.StringIO(as_csv(evidence))))
        shown = [(r["label"], r["estimate"]) for r in rows]
        for row in evidence.forest.rows:
            estimate = "" if row.estimate is None else str(row.estimate)
            assert (row.label, estimate) in shown
        count = len(evidence.forest.rows) + len(evidence.harms) + len(evidence.guidelines)
        assert len(rows) == count
        assert all(None not in row.values() and set(row) == set(COLUMNS) for row in rows)


def test_no_cell_is_a_formula(atlas: Atlas) -> None:
    reference = atlas.references["haake-2007"]
    nasty = reference.findings[0]._replace(outcome='=HYPERLINK("x")', note="+1")
    hostile = reference._replace(findings=(nasty,))
    changed = atlas._replace(references={"haake-2007": hostile})
    row = next(csv.DictReader(io.StringIO(as_csv(evidence_of(changed, "reference", "haake-2007")))))
    assert row["outcome"] == '\'=HYPERLINK("x")'
    assert row["note"] == "'+1"
    assert float(row["estimate"]) == 3.4


def test_negative_figures_stay_numbers(atlas: Atlas) -> None:
    text = as_csv(evidence_of(atlas, "reference", "vickers-2012"))
    estimates = [float(r["estimate"]) for r in csv.DictReader(io.StringIO(text))]
    assert estimates == [-0.23, -0.55]


def test_the_summary_counts_what_is_there(atlas: Atlas) -> None:
    assert summary(evidence_of(atlas, "reference", "haake-2007")) == (
        "3 figures of 1 study or review on 1 scale; 1 of them found no clear difference."
    )
    assert summary(evidence_of(atlas, "point", "XX1")) == "No figure is printed here."


def test_beside_one_guideline_stand_all(atlas: Atlas) -> None:
    names = {row.reference for row in evidence_of(atlas, "topic", "effectiveness").guidelines}
    assert {"nice-ng59", "who-2023", "acp-2017"} <= names
    assert not evidence_of(atlas, "reference", "haake-2007").guidelines


def test_the_start_page_has_no_figures(atlas: Atlas) -> None:
    ids = [section.id for section in page_of(atlas, None, None).sections]
    assert "figures" not in ids
