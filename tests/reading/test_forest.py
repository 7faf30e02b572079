"""Rows of forest plots: every printed figure once, on its own scale, against its comparator."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from acuview.model.atlas import Atlas
from acuview.model.axis import AXES, HARM_AXES
from acuview.reading.forest import Row, cited_by, figure, forest_of, sentence, twin
from acuview.reading.wording import citation

ROOT = Path(__file__).resolve().parents[2]
REFERENCES = {
    row["id"]: row
    for row in yaml.safe_load((ROOT / "data" / "references.yaml").read_text("utf-8"))["references"]
}


def row_of(atlas: Atlas, name: str, number: int) -> Row:
    return next(row for row in forest_of(atlas, (name,)).rows if row.number == number)


def test_every_finding_that_compares_stands_in_exactly_one_row(atlas: Atlas) -> None:
    rows = forest_of(atlas, atlas.references).rows
    shown = [(row.reference, row.number) for row in rows]
    compared = [
        (name, number)
        for name, reference in REFERENCES.items()
        for number, finding in enumerate(reference["findings"])
        if finding.get("against") and finding.get("axis") not in HARM_AXES
    ]
    assert sorted(shown) == sorted(compared)


def test_a_row_says_what_the_file_prints(atlas: Atlas) -> None:
    for row in forest_of(atlas, atlas.references).rows:
        finding = REFERENCES[row.reference]["findings"][row.number]
        assert (row.estimate, row.low, row.high, row.people) == (
            finding["estimate"],
            finding["ci_low"],
            finding["ci_high"],
            finding["n"],
        )
        assert row.comparator == finding["comparator"]
        assert finding["comparator"] in sentence(row)


def test_no_plot_mixes_scales(atlas: Atlas) -> None:
    """What the file calls the measure and the range of its scale is one thing on one axis."""
    for plot in forest_of(atlas, atlas.references).plots:
        measures = {row.measure for row in plot.rows}
        if plot.axis.id == "risk-difference":
            assert measures <= {"risk difference (percentage points)", "proportion difference"}
        else:
            assert len(measures) == 1, plot.axis.id
        spans = {_span(row.scale or "") for row in plot.rows} - {""}
        assert len(spans) <= 1 or plot.axis.unit not in spans, (plot.axis.id, spans)


def _span(scale: str) -> str:
    for span in ("0-100", "0-10", "0-23", "0-24", "0-21", "4-20"):
        if span in scale.split():
            return span
    return ""


def test_a_better_result_never_changes_its_side(atlas: Atlas) -> None:
    """Where acupuncture is favoured and the interval is clear of the null, it lies on its side."""
    for plot in forest_of(atlas, atlas.references).plots:
        for row in plot.rows:
            if row.direction == "favours acupuncture" and row.low is not None:
                assert row.estimate is not None
                left = row.estimate < plot.axis.null
                side = plot.axis.low if left else plot.axis.high
                assert side == "better with what was tested", (plot.axis.id, row)


def test_an_interval_that_was_not_seen_is_said(atlas: Atlas) -> None:
    assert figure(row_of(atlas, "vickers-2018", 1)) == "−0.2 (interval not seen)"
    assert figure(row_of(atlas, "vickers-2012", 0)) == "−0.23 (−0.33 to −0.13)"


@pytest.mark.parametrize("name", ["haake-2007", "cherkin-2009", "brinkhaus-2006"])
def test_no_clear_difference_from_sham_is_said_in_the_row(atlas: Atlas, name: str) -> None:
    rows = [row for row in forest_of(atlas, (name,)).rows if "sham" in row.comparator
            or "simulated" in row.comparator]  # fmt: skip
    unclear = [row for row in rows if not row.clear and "over conv" not in row.direction]
    assert unclear
    for row in unclear:
        assert "no clear difference found" in row.direction
        assert "no clear difference found" in sentence(row)


def test_groups_stand_in_one_order_with_trials_before_reviews(atlas: Atlas) -> None:
    order = ["sham", "nothing", "usual-care", "other"]
    for plot in forest_of(atlas, atlas.references).plots:
        names = [group.against for group in plot.groups]
        assert names == [name for name in order if name in names]
        for group in plot.groups:
            keys = [(row.pooled, row.year) for row in group.rows]
            assert keys == sorted(keys)


def test_the_twin_says_every_row_under_its_scale(atlas: Atlas) -> None:
    forest = forest_of(atlas, cited_by(atlas, "topic", "effectiveness"))
    lines = list(twin(forest))
    for plot in forest.plots:
        at = lines.index(f"{plot.axis.title}, {plot.axis.unit}")
        below = []
        for line in lines[at + 1 :]:
            if not line.startswith(" "):
                break
            below.append(line.strip())
        assert [line for line in below if line.endswith(".")] == list(map(sentence, plot.rows))


def test_a_study_without_findings_is_kept_apart(atlas: Atlas) -> None:
    forest = forest_of(atlas, ("ostelo-2008", "vickers-2018"))
    assert forest.silent == ("ostelo-2008",)
    assert {row.reference for row in forest.rows} == {"vickers-2018"}


def test_what_a_page_cites_is_found_once_each(atlas: Atlas) -> None:
    for kind, names in (
        ("point", atlas.points),
        ("meridian", atlas.meridians),
        ("topic", atlas.topics),
        ("reference", atlas.references),
    ):
        for name in names:
            cited = cited_by(atlas, kind, name)
            assert len(cited) == len(set(cited))
            assert set(cited) <= set(atlas.references)
    protocols = {p.reference for p in atlas.point_words["BL40"].protocols}
    assert protocols <= set(cited_by(atlas, "point", "BL40"))
    assert cited_by(atlas, "point", "XX1") == ()
    assert cited_by(atlas, None, None) == ()


def test_every_axis_is_used(atlas: Atlas) -> None:
    used = {plot.axis.id for plot in forest_of(atlas, atlas.references).plots}
    assert used == {axis.id for axis in AXES}


def test_no_two_references_share_a_label(atlas: Atlas) -> None:
    labels = [citation(atlas, name) for name in atlas.references]
    assert len(labels) == len(set(labels))
    assert citation(atlas, "elden-2008-safety") == "Elden 2008b"
    assert citation(atlas, "cherkin-2009") == "Cherkin 2009"
