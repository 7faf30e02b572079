"""Reads a sheet as an eye does: from a mark's place, by the figures at the axis, to a value."""

from __future__ import annotations

from math import exp, log
from pathlib import Path
from typing import Any, TypeGuard

import yaml

from acuview.evidence.items import Item, Mark, Sheet, Sign, Words
from acuview.model.axis import AXES

ROOT = Path(__file__).resolve().parents[2]
REFERENCES: dict[str, Any] = {
    row["id"]: row
    for row in yaml.safe_load((ROOT / "data" / "references.yaml").read_text("utf-8"))["references"]
}
LOGARITHMIC = {axis.id for axis in AXES if axis.log}


def finding_of(mark: Mark) -> dict[str, Any]:
    """What the file itself says of the finding that a mark stands for."""
    found: dict[str, Any] = REFERENCES[mark.reference]["findings"][mark.number]
    return found


def words_of(sheet: Sheet, mark: Mark) -> list[Words]:
    """All words that were set for a finding."""
    return [item for item in sheet.items if isinstance(item, Words) and item.mark == mark]


def text_of(sheet: Sheet) -> str:
    """Everything that can be read on a sheet."""
    return "\n".join(item.text for item in sheet.items if isinstance(item, Words))


def signs_of(sheet: Sheet) -> list[Sign]:
    """Every estimate that is drawn, without the key."""
    return [i for i in sheet.items if isinstance(i, Sign) and i.mark.kind == "finding"]


def value_at(sheet: Sheet, x: float, y: float, axis: str) -> float:
    """The value at a place, by the figures of the axis that stands nearest above it."""
    shown = [tick for tick in sheet.items if _is_tick(tick) and tick.y < y]
    line = max(tick.y for tick in shown)
    ticks = [(tick.x, _number(tick.text)) for tick in shown if tick.y == line]
    (x1, v1), (x2, v2) = min(ticks), max(ticks)
    share = (x - x1) / (x2 - x1)
    if axis in LOGARITHMIC:
        return exp(log(v1) + share * (log(v2) - log(v1)))
    return v1 + share * (v2 - v1)


def _is_tick(item: Item) -> TypeGuard[Words]:
    return isinstance(item, Words) and item.side == "centre" and item.mark is None


def _number(text: str) -> float:
    return float(text.replace("\u2212", "-"))
