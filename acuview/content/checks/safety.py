"""Rules on cautions: where the region needs one, it must be there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from acuview.content.checks.report import at
from acuview.content.folder import Reading
from acuview.content.problem import Problem
from acuview.model.point import Location

# From the column `cautions` of the reference table points-attributes.csv, read on 2026-11-22; the
# texts each row was held against stand in its `cautions_checked_by`. The rows of SI9, BL24, EX-B1
# and EX-B4 are the table author's own: no text was read for them, and caution costs nothing.
LUNG = (
    *("BL11", "BL12", "BL13", "BL14", "BL15", "BL16", "BL17", "BL18", "BL19", "BL20", "BL21"),
    *("BL41", "BL42", "BL43", "BL44", "BL45", "BL46", "BL47", "BL48", "BL49", "BL50"),
    *("SI9", "SI12", "SI13", "SI14", "SI15", "TE15", "GB21", "LI16", "EX-B1", "EX-B2", "EX-B3"),
)
KIDNEY = ("BL21", "BL22", "BL23", "BL24", "BL50", "BL51", "BL52", "GB25", "EX-B4")
PREGNANCY = ("BL31", "BL32", "BL33", "BL34", "BL60", "BL67", "GB21", "LI4", "SP6")
MEDULLA = ("BL10", "GB20", "GV15", "GV16")
NEEDED = (
    ("lung", LUNG),
    ("kidney", KIDNEY),
    ("pregnancy-traditional", PREGNANCY),
    ("medulla", MEDULLA),
)
CHEST = re.compile(r"T(?:[1-9]|1[0-2])")
NEAREST_LUNG = 0.5
NEAREST_KIDNEY = 1.5


def cautions_present(reading: Reading) -> Iterator[Problem]:
    """Points over lung, kidney or brain stem, and those avoided in pregnancy, must say so."""
    for code, words in reading.atlas.point_words.items():
        given = {caution.kind for caution in words.cautions}
        needed = [kind for kind, codes in NEEDED if code in codes]
        needed += _of_region(reading.atlas.points[code].location)
        for kind in dict.fromkeys(needed):
            if kind not in given:
                hint = "its region needs one; see points-attributes.csv"
                yield at(
                    reading, f"point {code}", ("cautions",), f"no caution of kind {kind}", hint
                )


def _of_region(location: Location) -> Iterator[str]:
    """The cautions that any point so placed needs, new ones too."""
    level, lateral = location.level or "", location.lateral_cun or 0
    if CHEST.fullmatch(level) and lateral >= NEAREST_LUNG:
        yield "lung"
    if level in ("L1", "L2") and lateral >= NEAREST_KIDNEY:
        yield "kidney"
