"""Counts, for every point, the sources it rests on and the parts that nobody has checked.

python scripts/provenance.py            a line a point, then the totals
python scripts/provenance.py --totals   the totals alone, as data/README.md states them
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from acuview.content import open_atlas
from acuview.model.atlas import Atlas


class Count(NamedTuple):
    """Of one point: its sources, the references it cites, its parts and those unchecked."""

    code: str
    sources: int
    references: int
    parts: int
    unchecked: tuple[str, ...]


def count(atlas: Atlas, code: str) -> Count:
    """The count of one point; the English name counts as a part, as it is marked apart."""
    words = atlas.point_words[code]
    parts = {"location": atlas.points[code].location.sources}
    parts |= {p.part: p.sources for p in words.provenance}
    for name, part in (
        ("beneath", words.beneath),
        ("needling", words.needling),
        ("tradition", words.tradition),
    ):
        if part is not None:
            parts[name] = part.sources
    for number, caution in enumerate(words.cautions, start=1):
        parts[f"caution {number} ({caution.kind})"] = caution.sources
    cited = {name for note in words.evidence for name in note.references}
    return Count(
        code=code,
        sources=len({s for sources in parts.values() for s in sources}),
        references=len(cited),
        parts=len(parts),
        unchecked=tuple(name for name, sources in parts.items() if not sources),
    )


def totals(counts: list[Count]) -> str:
    """The totals in one sentence."""
    parts = sum(c.parts for c in counts)
    unchecked = sum(len(c.unchecked) for c in counts)
    english = sum("english" in c.unchecked for c in counts)
    least = min(c.sources for c in counts)
    most = max(c.sources for c in counts)
    uncited = sum(not c.references for c in counts)
    return (
        f"{len(counts)} points with {parts} parts; {unchecked} parts are unchecked, "
        f"{english} of them English names. A point rests on {least} to {most} sources; "
        f"{uncited} points cite no reference."
    )


def main() -> None:
    """Prints the counts."""
    atlas = open_atlas()
    counts = [count(atlas, code) for code in atlas.points]
    if "--totals" not in sys.argv:
        for c in counts:
            tail = f"; unchecked: {', '.join(c.unchecked)}" if c.unchecked else ""
            sys.stdout.write(f"{c.code}: {c.sources} sources, {c.references} references{tail}\n")
    sys.stdout.write(totals(counts) + "\n")


if __name__ == "__main__":
    main()
