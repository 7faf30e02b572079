"""Words claim no more than was seen, do not repeat, and are easy to read; or the check fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from acuview.content.checks.sentences import grade, numbers, sentences, skeleton, syllables
from acuview.content.checks.wording import (
    FIXED,
    clean_words,
    easy_to_read,
    no_boilerplate,
    nothing_repeated,
)
from tests.content.folders import FILES, make, said_of, second_point

HARD = (
    "Practitioners customarily administer acupuncture bilaterally, simultaneously considering"
    " individual constitutional characteristics, anatomical particularities, contraindications"
    " and accompanying medication, notwithstanding considerable terminological disagreement."
)
EASY = "Lie down on your back. Bend your knees. Put your feet flat on the floor, and rest a while."


def term(folder: Path, text: str) -> Path:
    glossary = f"- {{id: cun, term: cun, text: '{text}', sources: []}}\n"
    return make(folder, glossary=glossary)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It cured her.", "cured"),
        ("A proven way.", "proven"),
        ("Studies have shown it.", "Studies have shown"),
        ("Research shows it.", "Research shows"),
        ("It is good for detoxing.", "detoxing"),
        ("The groups did not differ.", "did not differ"),
        ("They do not differ.", "do not differ"),
        ("There was no significant difference.", "no significant difference"),
        ("It had no effect.", "no effect"),
        ("Sham was equally effective.", "equally effective"),
        ("Just as effective as pills.", "Just as effective as"),
        ("It was ineffective.", "was ineffective"),
        ("The Bladder channel.", "channel"),
    ],
)
def test_words_that_claim_too_much(tmp_path: Path, text: str, word: str) -> None:
    said = said_of(term(tmp_path, text), clean_words)
    assert len(said) == 1
    assert said[0].startswith("data/glossary.yaml:1:30: term cun: ")
    assert repr(word) in said[0]


@pytest.mark.parametrize(
    "text",
    [
        "Healthy people healed no one: healing is a word of the tradition.".replace(
            "healed", "met"
        ),
        "No clear difference was found.",
        "There was little or no difference.",
        "It blocks a calcium channel.",
        "How well it works was not measured.",
        "This secures the knee.",
    ],
)
def test_words_that_do_not(tmp_path: Path, text: str) -> None:
    assert said_of(term(tmp_path, text), clean_words) == []


def points(texts: list[str]) -> str:
    others = (
        second_point(f"XX{number}", "L2", 0, f"  description: '{text}'\n")
        for number, text in enumerate(texts)
    )
    first = FILES["acupoints.yaml"]
    text = first + "".join(others)
    for number in range(len(texts)):  # the rest of each point in words of its own
        for shared in ("Further out.", "Find the vertebra.", "Go further out."):
            text = text.replace(shared, f"{shared[:-1]} by {'abcdefgh'[number]}.", 1)
    return text


def test_a_sentence_stands_at_one_point_only(tmp_path: Path) -> None:
    twice = points(["It is near. Feel the gap.", "Feel  the gap. It is far."])
    said = said_of(make(tmp_path, acupoints=twice), nothing_repeated)
    assert said == [
        "data/acupoints.yaml:37:16: point XX1: 'Feel the gap.' stands word for word at point XX0"
        " (say it in other words)"
    ]
    once = points(["It is near. Feel the gap. Feel the gap.", "Feel the gap here."])
    assert said_of(make(tmp_path, acupoints=once), nothing_repeated) == []
    fixed = points([FIXED[0].capitalize(), FIXED[0].capitalize()])
    assert said_of(make(tmp_path, acupoints=fixed), nothing_repeated) == []


def test_a_sentence_does_not_stand_at_many_points_but_for_numbers(tmp_path: Path) -> None:
    three = [f"BL{n} is {n} cun from L{n}." for n in (1, 2, 3)]
    assert said_of(make(tmp_path, acupoints=points(three)), no_boilerplate) == []
    four = points([*three, "EX-B4 is four cun from T12."])
    said = said_of(make(tmp_path, acupoints=four), no_boilerplate)
    assert len(said) == 4
    assert said[0].startswith("data/acupoints.yaml:26:16: point XX0: '# is # cun from #.' stands")
    assert "at XX0, XX1, XX2, XX3, but for codes and numbers" in said[0]


def test_topics_are_easy_to_read(tmp_path: Path) -> None:
    hard = FILES["topics.yaml"].replace("A reference.", f"'{HARD}'")
    said = said_of(make(tmp_path, topics=hard), easy_to_read)
    assert len(said) == 1
    assert said[0].startswith("data/topics.yaml:4:48: topic start: reads at grade ")
    easy = FILES["topics.yaml"].replace("A reference.", f"'{EASY}'")
    assert said_of(make(tmp_path, topics=easy), easy_to_read) == []


def test_descriptions_of_points_are_easy_to_read(tmp_path: Path) -> None:
    assert said_of(make(tmp_path, acupoints=points([HARD])), easy_to_read)
    assert said_of(make(tmp_path, acupoints=points([EASY])), easy_to_read) == []


def test_figures_and_references_in_brackets_are_not_graded(tmp_path: Path) -> None:
    aside = " (standardised difference 0.45, confidence interval 0.34 to 0.57; Kalauokalani 2001)."
    cited = FILES["topics.yaml"].replace("A reference.", f"'{EASY[:-1]}{aside}'")
    assert said_of(make(tmp_path, topics=cited), easy_to_read) == []
    spoken = FILES["topics.yaml"].replace("A reference.", f"'{EASY} ({HARD[:-1]}).'")
    assert said_of(make(tmp_path, topics=spoken), easy_to_read)


def test_the_grade_is_that_of_flesch_and_kincaid() -> None:
    # 8 words, 2 sentences, 9 syllables: 0.39 * 4 + 11.8 * 9 / 8 - 15.59
    assert grade("The cat sat down. It was very late.") == pytest.approx(-0.755)
    assert grade("") == 0.0
    assert grade(HARD) > 20 > 3 > grade(EASY)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("a", 1), ("the", 1), ("spine", 1), ("spines", 1), ("places", 2), ("needle", 2)),
        *(("needles", 2), ("pressed", 1), ("pointed", 2), ("needled", 2), ("midline", 2)),
        *(("vertebra", 3), ("acupuncture", 4), ("BL23", 1), ("back", 1), ("people", 2)),
        *(("knee", 1), ("outer", 2), ("muscle", 2), ("edges", 2), ("used", 1)),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_sentences_numbers_and_skeletons() -> None:
    text = 'It is 1.5 cun from T2.  "Not graded." See (P = .96) BL23. e.g. so'
    assert sentences(text) == [
        "It is 1.5 cun from T2.",
        '"Not graded.',
        "See (P = .96) BL23. e.g. so",
    ]
    assert numbers(text) == {"1.5", "0.96"}
    assert sentences("No. acuview does not rank it.") == ["No.", "acuview does not rank it."]
    assert skeleton("Two cun from BL23, at L2.") == "# cun from #, at #."
