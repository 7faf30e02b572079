"""The colours of the evidence, light and dark, as plain strings; knows nothing of Qt.

Every text reaches 4.5:1 on the page and on a row that is brought out, every mark 3:1, and marks
differ in shape before they differ in colour.
"""

from __future__ import annotations

from typing import Final

from acuview.model.record import Record


class EvidenceStyle(Record):
    """The colours of one theme.

    Attributes:
        name: `light` or `dark`.
        page: behind everything.
        text: words.
        muted: words said aside.
        head: titles of groups.
        mark: squares, diamonds, intervals and badges.
        null: the line of no difference.
        grid: the fine lines of an axis, and rules.
        harm: cells of an icon array that stand for a harm.
        cell: cells that stand for none.
        hover: behind the row under the pointer.
        chosen: behind the row that the keyboard is on.
        frame: the frame about that row.
    """

    name: str
    page: str
    text: str
    muted: str
    head: str
    mark: str
    null: str
    grid: str
    harm: str
    cell: str
    hover: str
    chosen: str
    frame: str


LIGHT: Final = EvidenceStyle(
    name="light",
    page="#fcfaf5",
    text="#2c2622",
    muted="#62574e",
    head="#1b574b",
    mark="#174f44",
    null="#4a423b",
    grid="#e2dacb",
    harm="#8c2812",
    cell="#ded6c8",
    hover="#f3eddf",
    chosen="#e6eeea",
    frame="#2a5878",
)
DARK: Final = EvidenceStyle(
    name="dark",
    page="#181d24",
    text="#e4e8ed",
    muted="#a9b3be",
    head="#93d8c6",
    mark="#9fdccc",
    null="#c6cdd5",
    grid="#323b46",
    harm="#ffb09a",
    cell="#3a4552",
    hover="#222933",
    chosen="#1f3235",
    frame="#5ea3d3",
)


def style_of(name: str) -> EvidenceStyle:
    """The colours of a theme."""
    return DARK if name == "dark" else LIGHT
