"""A content folder small enough to read in a test, and ways to spoil one file of it."""

from __future__ import annotations

from pathlib import Path

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
