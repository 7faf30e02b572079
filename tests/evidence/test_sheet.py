"""What is drawn is what the file prints, and no finding is drawn louder than another."""

from __future__ import annotations

import pytest

from acuview.evidence.items import Badge, Cells, Interval, Sheet, Sign, Verdict, Words
from acuview.model.atlas import Atlas
from acuview.model.axis import HARM_AXES
from acuview.reading.evidence import evidence_of
from acuview.reading.forest import FOUND, NO_CLEAR, NO_INTERVAL, NOT_FOUND, UNSAID
from acuview.reading.harms import BASE, base_of
from tests.evidence.conftest import Make
from tests.evidence.reading_back import (
    REFERENCES,
    finding_of,
    signs_of,
    text_of,
    value_at,
    words_of,
)

PAGES = (
    ("topic", "effectiveness"),
    ("topic", "stress-sleep-mood-energy"),
    ("topic", "how-to-read-an-evidence-note"),
    ("point", "BL40"),
    ("reference", "haake-2007"),
    ("reference", "zhang-2019-cfs"),
    ("reference", "skonnord-2020"),
)
SIZES = ((700, 13), (1180, 13), (440, 26), (1600, 32))
each_page = pytest.mark.parametrize(("kind", "subject"), PAGES)
each_size = pytest.mark.parametrize(("width", "pixels"), SIZES)


@each_page
@each_size
def test_every_mark_stands_at_the_value_that_the_file_prints(
    make: Make, kind: str, subject: str, width: float, pixels: float
) -> None:
    sheet = make(kind, subject, width, pixels)
    for sign in signs_of(sheet):
        finding = finding_of(sign.mark)
        read = value_at(sheet, sign.x, sign.y, finding["axis"])
        assert read == pytest.approx(finding["estimate"], rel=1e-6, abs=1e-6)
    for interval in sheet.items:
        if not isinstance(interval, Interval) or interval.mark.kind != "finding":
            continue
        finding = finding_of(interval.mark)
        for x, end, cut in (
            (interval.x1, "ci_low", interval.cut_left),
            (interval.x2, "ci_high", interval.cut_right),
        ):
            read = value_at(sheet, x, interval.y, finding["axis"])
            assert cut or read == pytest.approx(finding[end], rel=1e-6, abs=1e-6)


def test_every_figure_of_every_reference_can_be_drawn(make: Make, atlas: Atlas) -> None:
    for name in atlas.references:
        drawn = {
            (sign.mark.reference, sign.mark.number) for sign in signs_of(make("reference", name))
        }
        on_axes = {
            (name, number)
            for number, finding in enumerate(REFERENCES[name]["findings"])
            if finding.get("axis")
            and finding["axis"] not in HARM_AXES
            and finding["estimate"] is not None
        }
        assert drawn == on_axes


@each_page
@each_size
def test_nothing_is_cut_off_or_lies_on_anything_else(
    make: Make, kind: str, subject: str, width: float, pixels: float
) -> None:
    sheet = make(kind, subject, width, pixels)
    from PySide6.QtGui import QFont

    from acuview.evidence.letters import Letters

    letters = Letters(QFont(), pixels)
    boxes = []
    for item in sheet.items:
        if isinstance(item, Words) and item.side != "centre":
            wide = max(letters.width(line, item.role) for line in item.lines)
            left = item.x if item.side == "left" else item.x - wide
            assert left >= 0
            assert left + wide <= width
            boxes.append((left, item.y, left + wide, item.bottom))
    boxes.sort(key=lambda box: box[1])
    for number, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[number + 1 :]:
            if other[1] >= bottom - 1:
                break
            apart = other[0] >= right - 0.5 or left >= other[2] - 0.5 or other[3] <= top + 1
            assert apart, (left, top, right, bottom, other)


@each_page
def test_a_missing_interval_is_hollow_and_said(make: Make, kind: str, subject: str) -> None:
    sheet = make(kind, subject)
    spanned = {i.mark for i in sheet.items if isinstance(i, Interval)}
    for sign in signs_of(sheet):
        missing = finding_of(sign.mark)["ci_low"] is None
        assert sign.hollow == missing
        assert (sign.mark not in spanned) == missing
        said = " ".join(words.text for words in words_of(sheet, sign.mark))
        assert (NO_INTERVAL in said) == missing


def test_a_review_is_a_diamond_and_a_trial_a_square(make: Make) -> None:
    sheet = make("topic", "effectiveness")
    for sign in signs_of(sheet):
        kind = REFERENCES[sign.mark.reference]["kind"]
        pooled = kind in ("systematic-review", "ipd-meta-analysis")
        assert sign.shape == ("diamond" if pooled else "square" if kind == "rct" else "disc")


@pytest.mark.parametrize(
    ("kind", "subject"), [*PAGES, ("topic", "safety"), ("reference", "vas-2012")]
)
def test_every_row_names_its_comparator_and_how_sure_it_is(
    make: Make, atlas: Atlas, kind: str, subject: str
) -> None:
    sheet = make(kind, subject)
    for row in evidence_of(atlas, kind, subject).forest.rows:
        (mark,) = [
            hit.mark
            for hit in sheet.hits
            if (hit.mark.kind, hit.mark.reference, hit.mark.number)
            == ("finding", row.reference, row.number)
        ]
        said = [words.text for words in words_of(sheet, mark)]
        comparator = REFERENCES[row.reference]["findings"][row.number]["comparator"]
        assert f"against {comparator}" in said
        assert row.grade in said


@each_page
def test_what_found_nothing_is_written_as_large_as_what_found_something(
    make: Make, atlas: Atlas, kind: str, subject: str
) -> None:
    sheet = make(kind, subject)
    badges = {b.mark: b for b in sheet.items if isinstance(b, Badge) and b.mark is not None}
    looks = set()
    for row in evidence_of(atlas, kind, subject).forest.rows:
        mark = next(m for m in badges if (m.reference, m.number) == (row.reference, row.number))
        beside = [w for w in words_of(sheet, mark) if w.text.startswith(row.direction[:7])]
        wanted = UNSAID if "not said" in row.direction else FOUND if row.clear else NOT_FOUND
        assert badges[mark].verdict == wanted
        looks |= {(w.role, w.ink, badges[mark].half) for w in beside}
    assert len(looks) <= 1


def first_view(sheet: Sheet, height: float) -> list[Words]:
    return [i for i in sheet.items if isinstance(i, Words) and i.bottom <= height]


@pytest.mark.parametrize(("name", "found"), [
    ("haake-2007", NO_CLEAR),
    ("cherkin-2009", NO_CLEAR),
    ("brinkhaus-2006", NO_CLEAR),
    ("vickers-2018", "favours acupuncture"),
])  # fmt: skip
def test_the_first_view_tells_the_result_against_sham(make: Make, name: str, found: str) -> None:
    """In a small window, without scrolling, in the same letters whatever it is."""
    sheet = make("reference", name, 680, 13)
    told = [words for words in first_view(sheet, 640) if found in words.text and words.mark]
    assert told, text_of(sheet)
    assert (told[0].role, told[0].ink) == ("body", "text")
    mark = told[0].mark
    assert mark is not None
    assert "sham" in finding_of(mark)["comparator"] or "simulated" in finding_of(mark)["comparator"]
    (badge,) = [i for i in sheet.items if isinstance(i, Badge) and i.mark == mark]
    assert badge.half == pytest.approx(0.56 * 13)


def test_what_a_person_notices_is_no_line_on_any_axis(make: Make) -> None:
    sheet = make("topic", "effectiveness")
    assert "ostelo-2008" not in {hit.mark.reference for hit in sheet.hits}
    assert "Ostelo 2008" in text_of(sheet).partition("Cited without a figure here")[2]


@each_size
def test_an_icon_array_fills_as_many_cells_as_the_file_says(
    make: Make, atlas: Atlas, width: float, pixels: float
) -> None:
    sheet = make("topic", "safety", width, pixels)
    arrays = [item for item in sheet.items if isinstance(item, Cells)]
    assert len(arrays) == 12
    assert len({(a.cell, a.across) for a in arrays}) == 1  # one denominator, one size
    assert {a.across for a in arrays} == {100}
    for array in arrays:
        finding = finding_of(array.mark)
        base = base_of(atlas.references[array.mark.reference].findings[array.mark.number])
        assert base
        assert array.rate == pytest.approx(finding["estimate"] * BASE / base)
        said = " ".join(words.text for words in words_of(sheet, array.mark))
        assert f"{finding['estimate']:g}" in said
        assert ("fewer than 1" in said) == (array.rate < 1)
        counted = "people" if finding["axis"] == "harm-patients" else "treatments"
        assert f"of 10,000 {counted}" in said
        assert (NO_INTERVAL in said) == (finding["ci_low"] is None)


@each_size
def test_guidelines_stand_side_by_side_with_all_that_is_known(
    make: Make, atlas: Atlas, width: float, pixels: float
) -> None:
    sheet = make("topic", "guidelines", width, pixels)
    advised = [hit for hit in sheet.hits if hit.mark.kind == "advice"]
    assert len(advised) == 9
    shapes = {}
    for hit, row in zip(advised, evidence_of(atlas, "topic", "guidelines").guidelines, strict=True):
        said = [words.text for words in words_of(sheet, hit.mark)]
        wanted = (
            row.body, f"{row.country}, {row.year}", row.text, row.direction_words,
            f"strength: {row.strength}", row.grade, f"in force: {row.in_force}",
        )  # fmt: skip
        assert set(wanted) <= set(said)
        assert row.scope in " ".join(said)
        (shape,) = [i for i in sheet.items if isinstance(i, Verdict) and i.mark == hit.mark]
        shapes[row.direction] = shape.direction
    assert shapes == {one: one for one in ("for", "against", "open", "payment", "silent")}


def test_the_first_thing_on_a_page_is_what_it_speaks_of_most(make: Make) -> None:
    for page, title in (
        ("safety", "Harms, each of 10,000"),
        ("guidelines", "Guidelines side by side"),
        ("effectiveness", "Difference in pain, points of 0 to 100"),
    ):
        heads = [
            item.text
            for item in make("topic", page).items
            if isinstance(item, Words) and item.role == "head" and item.mark is None
        ]
        assert heads[0] == title


def test_a_page_without_figures_says_so(make: Make) -> None:
    sheet = make("reference", "ostelo-2008")
    assert "No figure, guideline or harm is printed here for it." in text_of(sheet)
    assert sheet.hits == ()


def test_the_side_of_each_axis_is_said_once_a_plot(make: Make, atlas: Atlas) -> None:
    text = text_of(make("topic", "effectiveness")).split("\n")
    for plot in evidence_of(atlas, "topic", "effectiveness").forest.plots:
        assert f"{plot.axis.title}, {plot.axis.unit}" in text
        assert plot.axis.low in text
        assert plot.axis.high in text


def test_squares_grow_with_people_within_reason(make: Make) -> None:
    halves = [
        sign.half for sign in signs_of(make("topic", "effectiveness")) if sign.shape == "square"
    ]
    assert max(halves) <= 1.7 * min(halves)


def test_a_sign_of_every_kind_that_is_shown_is_in_the_key(make: Make) -> None:
    sheet = make("topic", "effectiveness")
    text = text_of(sheet)
    for words in ("trial; larger with more people", "review that pools trials",
                  "hollow: interval not seen", "line of no difference", "a difference was found",
                  "no clear difference found"):  # fmt: skip
        assert words in text
    assert "direction not said" not in text
    assert not [s for s in sheet.items if isinstance(s, Sign) and s.shape == "disc"]
