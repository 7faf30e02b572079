"""A content folder small enough to read in a test, and ways to spoil one file of it."""

from __future__ import annotations

import json
from pathlib import Path

from acuview.content.checks.rules import check_reading
from acuview.content.checks.sound import Rule
from acuview.content.folder import read_folder

FILES = {
    "acupoints.yaml": """\
- code: BL23
  names: {pinyin: Shènshū, hanzi: 肾俞, hanzi_traditional: 腎俞, english: Kidney Shu}
  aliases: [Sea of Essence]
  meridian: BL
  region: lumbar
  categories: ["back-shu:kidney"]
  back_related: [local]
  location: {level: L2, lateral_cun: 1.5, text: Beside the spine., sources: [WHO08]}
  placements:
    back: {level: L2 inferior border, lateral: 1.5 B-cun}
  finding:
  - {step: level, text: Find L2.}
  - {step: lateral, text: Go outward.}
  cautions:
  - {kind: kidney, text: The kidney is near., sources: unchecked}
""",
    "meridians.yaml": """\
- code: BL
  names: {pinyin: Jīng, hanzi: 经, hanzi_traditional: 經, english: Bladder meridian}
  code_aliases: [UB, B]
  kind: regular
""",
    "references.yaml": """\
sources:
- {id: WHO08, title: The standard}
references:
- id: miller-2001
  authors: Miller A
  year: 2001
  title: A trial
  kind: trial
  findings:
  - {comparator: sham, outcome: pain, measure: mean difference, estimate: -1.5, certainty: low}
""",
    "topics.yaml": """\
- id: start
  title: Start
  sections:
  - {id: what, title: What, kind: plain, text: A reference., sources: []}
""",
    "glossary.yaml": "- {id: cun, term: cun, text: A share of the body., sources: unchecked}\n",
    "plates/back.yaml": """\
id: back
title: Back
view: posterior
size_cm: [88, 189]
origin_cm: [44, 5]
right_of_plate: right
mirrored: true
layers: [skin, points]
landmarks: {L2: [0, 61.75], edge: [7.5, 35]}
scales:
  back: {cun: 3, across: edge}
curves:
  line: [[0, 1, 2], [0, 3, 4]]
""",
}


def make(folder: Path, **spoilt: str | bytes) -> Path:
    """Writes the folder; `acupoints="..."` takes the place of that file."""
    (folder / "plates").mkdir(parents=True, exist_ok=True)
    for name, text in FILES.items():
        given = spoilt.get(Path(name).stem, text)
        (folder / name).write_bytes(given if isinstance(given, bytes) else given.encode())
    return folder


def changed(name: str, old: str, new: str) -> str:
    """A file of the folder with one place changed."""
    assert FILES[name].count(old) == 1
    return FILES[name].replace(old, new)


def problems_of(folder: Path) -> list[str]:
    """What `read_folder` and every rule say of a folder."""
    reading = read_folder(folder, "data")
    return [str(problem) for problem in (*reading.problems, *check_reading(reading))]


def said_of(folder: Path, rule: Rule) -> list[str]:
    """What one rule says of a folder that reads without problems."""
    reading = read_folder(folder, "data")
    assert reading.problems == ()
    return [str(problem) for problem in rule(reading)]


def with_note(
    statement: str, references: str = "miller-2001", certainty: str = "null", against: str = "null"
) -> str:
    """The points of the folder, BL23 with one evidence note, which stands at line 17."""
    return FILES["acupoints.yaml"] + (
        "  evidence:\n"
        f"  - statement: {json.dumps(statement, ensure_ascii=False)}\n"
        f"    certainty: {certainty}\n    comparator: {against}\n    references: [{references}]\n"
    )


def second_point(code: str, level: str, lateral: float, more: str = "") -> str:
    """One more point for the folder, placed like BL23; `more` holds further keys."""
    return f"""\
- code: {code}
  names: {{pinyin: Zhìshì, hanzi: 志室, hanzi_traditional: 志室, english: Will Chamber}}
  meridian: BL
  region: lumbar
  location: {{level: {level}, lateral_cun: {lateral}, text: Further out., sources: [WHO08]}}
  placements:
    back: {{level: {level}, lateral: {lateral} B-cun}}
  finding:
  - {{step: level, text: Find the vertebra.}}
  - {{step: lateral, text: Go further out.}}
{more}"""
