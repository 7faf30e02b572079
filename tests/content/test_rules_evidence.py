"""Evidence notes are cited, printed, compared and graded, or `acuview check` fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from acuview.content.checks.evidence import (
    comparators_named,
    credit_withheld,
    figures_printed,
    graded_by_a_reference,
    phrase_fits,
    printed,
    references_named,
)
from acuview.content.folder import read_folder
from tests.content.folders import FILES, changed, make, said_of, with_note

MILLER = "[Miller 2001](reference:miller-2001)"
OTHER = """\
- {id: lee-2010, authors: Lee B, year: 2010, title: A plan, kind: trial, comparators: [nimesulide]}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make(tmp_path, references=FILES["references.yaml"] + OTHER)


def note(folder: Path, *words: str, **more: str) -> Path:
    (folder / "acupoints.yaml").write_text(with_note(*words, **more), encoding="utf-8")
    return folder


def claim(folder: Path, answer: str) -> Path:
    claims = f"  claims:\n  - {{said: It helps., answer: '{answer}', references: [miller-2001]}}\n"
    (folder / "topics.yaml").write_text(FILES["topics.yaml"] + claims, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("statement", "references", "said"),
    [
        (f"In {MILLER} pain fell.", "miller-2001", ""),
        ("No trial was found.", "", ""),
        (f"As in {MILLER}.", "miller-2001, lee-2010", ""),
        (f"In {MILLER} pain fell.", "lee-2010", "names miller-2001, which is not among"),
        (f"In {MILLER} pain fell.", "", "names miller-2001, which is not among"),
        ("In that trial pain fell.", "miller-2001", "names none of its references (miller-2001)"),
    ],
)
def test_references_are_named_and_listed(
    folder: Path, statement: str, references: str, said: str
) -> None:
    problems = said_of(note(folder, statement, references), references_named)
    assert bool(problems) == bool(said)
    assert all(p.startswith("data/acupoints.yaml:17:16: point BL23: ") for p in problems)
    assert not said or said in problems[0]


@pytest.mark.parametrize(
    ("statement", "unseen"),
    [
        (f"{MILLER} found 1.5 less pain than sham.", ""),
        (f"{MILLER} found 1.50 less pain at BL23, L2 and EX-B2 in 2001.", ""),
        (f"{MILLER} found 2.5 less pain than sham.", "the figure 2.5 stands"),
        (f"{MILLER} treated 1,200 people in 3 towns.", "the figures 3, 1200 stand"),
        (f"{MILLER} found P = .04.", "the figure 0.04 stands"),
        (f"{MILLER} lasted eight weeks.", "the figure 8 stands"),
        (f"{MILLER} joined two lines on one man.", ""),
    ],
)
def test_figures_are_those_of_the_references_cited(
    folder: Path, statement: str, unseen: str
) -> None:
    problems = said_of(note(folder, statement), figures_printed)
    assert [unseen in p for p in problems] == [True] * bool(unseen)


def test_a_figure_without_a_reference_is_a_problem(folder: Path) -> None:
    assert said_of(note(folder, "About 40 trials were read.", ""), figures_printed) == [
        "data/acupoints.yaml:17:16: point BL23: the figure 40 stands in none of the references it "
        "cites (print it in references.yaml if it was seen, or leave it out)"
    ]


def test_figures_of_a_claim_are_held_to_the_same(folder: Path) -> None:
    answer = f"{MILLER} found 7 less."
    assert said_of(claim(folder, answer), figures_printed)[0].startswith("data/topics.yaml:6:31: ")
    assert said_of(claim(folder, answer.replace("7", "1.5")), figures_printed) == []


def test_what_is_printed_of_a_reference(folder: Path) -> None:
    paper = (
        read_folder(folder)
        .atlas.references["miller-2001"]
        ._replace(
            pmid="123", points=("BL23", "BL24", "GB30"), summary="In 1,100 people over six weeks."
        )
    )
    assert printed(paper) == {"2001", "1.5", "1100", "6", "3", "2", "1"}


@pytest.mark.parametrize(
    "statement",
    [
        "pain was lower.",
        "pain fell by 1.5 on the scale.",
        "people given needles had less pain.",
        "acupuncture did better.",
        "the authors favoured acupuncture.",
        "function improved more.",
        "no clear difference was found.",
    ],
)
def test_a_comparison_names_its_comparator(folder: Path, statement: str) -> None:
    bare = note(folder, f"In {MILLER} {statement}")
    assert "with nothing that is named" in said_of(bare, comparators_named)[0]
    assert (
        said_of(note(folder, f"In {MILLER} {statement}", against="sham"), comparators_named) == []
    )
    named = f"In {MILLER}, against usual care, {statement}"
    assert said_of(note(folder, named), comparators_named) == []


@pytest.mark.parametrize(
    ("statement", "references"),
    [
        (f"More of it is in {MILLER}, one vertebra lower.", "miller-2001"),
        (f"In {MILLER} the marks varied less than those for BL40.", "miller-2001"),
        ("Better trials of pain are needed.", ""),
        ("In [Lee 2010](reference:lee-2010) pain was lower than with nimesulide.", "lee-2010"),
    ],
)
def test_what_is_no_result_needs_no_comparator(
    folder: Path, statement: str, references: str
) -> None:
    assert said_of(note(folder, statement, references), comparators_named) == []


@pytest.mark.parametrize(
    ("points", "kind", "statement", "faulty"),
    [
        ("[BL23, BL40]", "menu", "found less pain than sham.", True),
        ("[BL23, BL40]", "fixed", "found less pain than sham. It belongs to the whole set.", False),
        ("[BL23, BL40]", "fixed", "found less pain. The credit is the set's.", False),
        ("[BL23, BL40]", "fixed", "found less pain. These are results of whole sets.", False),
        ("[BL23, BL40]", "fixed", "was done in Korea.", False),  # no result
        ("[BL23, BL40]", "alone", "found less pain than sham.", False),
        ("[BL23]", "fixed", "found less pain than sham.", False),
        ("[BL25, BL40]", "fixed", "found less pain than sham.", False),
    ],
)
def test_no_point_takes_the_credit_of_a_set(
    folder: Path, points: str, kind: str, statement: str, faulty: bool
) -> None:
    references = changed("references.yaml", "kind: trial", f"kind: rct\n  points: {points}")
    references = references.replace("kind: rct", f"kind: rct\n  points_kind: {kind}")
    (folder / "references.yaml").write_text(references, encoding="utf-8")
    problems = said_of(note(folder, f"{MILLER} {statement}"), credit_withheld)
    assert ["leaves BL23 the credit" in p for p in problems] == [True] * faulty


def test_a_certainty_is_given_by_a_cited_reference(folder: Path) -> None:
    said = said_of(note(folder, f"{MILLER} helps.", certainty="high"), graded_by_a_reference)
    assert said == [
        "data/acupoints.yaml:18:16: point BL23: certainty high is given by none of the references"
        " cited (leave it out: it is then not graded)"
    ]
    low = note(folder, f"{MILLER} may help.", certainty="low")
    assert said_of(low, graded_by_a_reference) == []


@pytest.mark.parametrize(
    ("certainty", "good", "bad"),
    [
        ("high", "It reduces pain.", "It may reduce pain."),
        ("high", "It reduces pain.", "It probably reduces pain."),
        ("moderate", "It probably reduces pain.", "It reduces pain."),
        ("low", "It may reduce pain.", "It reduces pain."),
        ("low", "It may reduce pain.", "It may, and probably does, reduce pain."),
        ("very-low", "The evidence is very uncertain.", "It may reduce pain."),
        ("null", "Pain fell; it may help.", "It probably reduces pain."),
        ("null", "Pain fell.", "The evidence is very uncertain."),
    ],
)
def test_each_certainty_has_its_phrase(folder: Path, certainty: str, good: str, bad: str) -> None:
    assert said_of(note(folder, good, certainty=certainty), phrase_fits) == []
    problems = said_of(note(folder, bad, certainty=certainty), phrase_fits)
    assert len(problems) == 1
    assert problems[0].startswith("data/acupoints.yaml:17:16: point BL23: ")
