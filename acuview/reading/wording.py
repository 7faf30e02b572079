"""Fixed phrases and the plain words for tokens of the field; knows no page and no file."""

from __future__ import annotations

from acuview.content import markup
from acuview.model.atlas import Atlas
from acuview.model.point import Certainty, Sources
from acuview.model.reference import Reference
from acuview.reading.section import Run, Runs

UNCHECKED = "unchecked"
NOT_GRADED = "not graded"
NOT_WRITTEN = "Not written yet."
NO_OWN_POINTS = "It has no points of its own and borrows those of other meridians."
NO_POINTS_HERE = "None of its points is in this reference."
DEPTH_REMINDER = "A textbook range, not a safe depth. No depth is safe for everyone: bodies differ."

GRADES = {
    Certainty.HIGH: "high certainty",
    Certainty.MODERATE: "moderate certainty",
    Certainty.LOW: "low certainty",
    Certainty.VERY_LOW: "very low certainty",
}

FULL, EMPTY, UNKNOWN = "\u25cf", "\u25cb", "\u25c7"
"""Parts of the sign of a certainty; the last stands before what nobody has checked or graded."""
GRADE_SIGNS = {
    Certainty.HIGH: FULL * 4,
    Certainty.MODERATE: FULL * 3 + EMPTY,
    Certainty.LOW: FULL * 2 + EMPTY * 2,
    Certainty.VERY_LOW: FULL + EMPTY * 3,
}

REGIONS = {
    "upper-back": "upper back",
    "mid-back": "middle of the back",
    "low-back": "lower back",
    "popliteal": "hollow of the knee",
}

CATEGORIES = {
    "back-shu": "Back-shu point",
    "associated-shu": "Associated shu point",
    "front-mu": "Front-mu point",
    "hui-meeting": "Meeting point (hui)",
    "he-sea": "He-sea point",
    "lower-he-sea": "Lower he-sea point",
    "jing-river": "Jing-river point",
    "jing-well": "Jing-well point",
    "shu-stream": "Shu-stream point",
    "ying-spring": "Ying-spring point",
    "yuan-source": "Yuan-source point",
    "xi-cleft": "Xi-cleft point",
    "luo-connecting": "Luo-connecting point",
    "confluent": "Confluent point",
    "command": "Command point",
    "meeting": "Crossing point of meridians",
    "spirit-of-organ": "Spirit of an organ",
    "sea-of-marrow": "Sea of marrow",
    "sea-of-qi (by some lists)": "Sea of qi (by some lists)",
    "window-of-sky": "Window of the sky",
    "eight-crevices (baliao)": "One of the eight crevices (baliao)",
    "extra": "Extra point",
}

CAUTIONS = {
    "lung": "Lung",
    "kidney": "Kidney",
    "pregnancy-traditional": "Pregnancy (traditional)",
    "vessel": "Blood vessel",
    "nerve": "Nerve",
    "spinal-cord": "Spinal cord",
    "medulla": "Brain stem",
    "depth": "Depth",
    "bleeding": "Bleeding",
    "abdomen": "Abdomen",
    "eye": "Eye",
    "joint": "Joint",
    "no-moxa": "No moxibustion",
    "other": "Caution",
}

MEASURES = {
    "MD": "mean difference",
    "SMD": "standardised mean difference",
    "RR": "risk ratio",
    "HR": "hazard ratio",
    "OR": "odds ratio",
}
"""What the short names of measures stand for; any other is in words already."""

KINDS = {
    "rct": "randomised trial",
    "systematic-review": "systematic review",
    "ipd-meta-analysis": "meta-analysis of individual patient data",
    "guideline": "guideline",
    "safety": "study of safety",
    "mechanism-human": "study of mechanisms, in people",
    "mechanism-animal": "study of mechanisms, in animals",
    "data-mining": "count of which points are used",
    "method": "paper on methods",
}
"""What was done, by the kind of a reference."""

POINT_SETS = {
    "fixed": "a fixed set of points",
    "semi-fixed": "a set that was fixed in part",
    "menu": "a list, from which each patient was given some",
    "individual": "points chosen for each person",
    "alone": "one point alone",
}
"""How the points of a protocol were settled."""

PROTOCOLS = {
    "fixed": "in its fixed set of points",
    "menu": "in its list, from which each patient was given some",
    "alone": "as its only point",
}


NOT_SAID = "not said"
"""Stands for a direction that a reference did not give."""


def favoured(favours: str | None) -> str:
    """Who did better, in words, from the `favours` of a finding."""
    if not favours:
        return NOT_SAID
    neither, _, why = favours.partition("; ")
    if not neither.startswith("neither"):
        return f"favours {favours}"
    return why if why.startswith("no clear") else f"neither: {why}" if why else neither


def sentence_case(words: str) -> str:
    """Words with a capital at their beginning."""
    return words[:1].upper() + words[1:]


def runs(text: str) -> Runs:
    """A text with its mark-up, as runs."""
    return tuple(Run(p.text, p.kind, p.name) for p in markup.pieces(text))


def said(text: str) -> Runs:
    """Words without any mark-up."""
    return (Run(text),)


def category(token: str) -> str:
    """A category in plain words: `back-shu:kidney` is `Back-shu point: kidney`."""
    head, colon, tail = token.partition(":")
    words = CATEGORIES.get(head) or CATEGORIES.get(head.split(" ")[0]) or head.replace("-", " ")
    if not colon:
        rest = head.partition(" ")[2] if head not in CATEGORIES and " " in head else ""
        return f"{words} {rest}".strip() if head.split(" ")[0] in CATEGORIES else words
    return f"{words}: {tail.replace('-', ' ')}"


def region(token: str) -> str:
    """A region in plain words."""
    return REGIONS.get(token, token.replace("-", " "))


def source_runs(atlas: Atlas, sources: Sources) -> Runs:
    """The sources of a part by their short names, each naming its source; or `unchecked`."""
    out: list[Run] = []
    for name in sources:
        known = name in atlas.references
        kind = "reference" if known else "source"
        out += [Run(citation(atlas, name) if known else name, kind, name), Run(", ")]
    return tuple(out[:-1]) or (Run(UNCHECKED, "term", UNCHECKED),)


def grade_sign(certainty: Certainty | None) -> str:
    """The sign of a certainty: four discs, as many of them full as it has steps; or ungraded."""
    return UNKNOWN if certainty is None else GRADE_SIGNS[certainty]


def cited(reference: Reference) -> str:
    """A reference in full, without its DOI."""
    words = f"{reference.authors} ({reference.year}). {reference.title}."
    if reference.journal:
        words += f" {reference.journal}"
        words += f" {reference.volume_pages}." if reference.volume_pages else "."
    return words


def citation(atlas: Atlas, name: str) -> str:
    """First author and year, as a reader would cite it: `Cherkin 2009`.

    Two papers of one author and year bear letters: `Elden 2008a`, `Elden 2008b`.
    """
    reference = atlas.references.get(name)
    if reference is None:
        return name
    first = reference.authors.split(",")[0].split(";")[0].strip()
    family = first.rsplit(" ", 1)[0] if first.rsplit(" ", 1)[-1].isupper() else first
    short = family if len(family) <= 28 else name.rsplit("-", 1)[0].upper()
    return f"{short} {reference.year}{_letter(atlas, name)}"


def _letter(atlas: Atlas, name: str) -> str:
    """The letter that tells a reference from others whose id begins with the same name and year."""
    parts = name.split("-")
    ends = [at for at, part in enumerate(parts, start=1) if len(part) == 4 and part.isdecimal()]
    if not ends:
        return ""
    stem = "-".join(parts[: ends[0]])
    kin = [other for other in atlas.references if other == stem or other.startswith(f"{stem}-")]
    return "abcdefghijklmnopqrstuvwxyz"[kin.index(name) % 26] if len(kin) > 1 else ""
