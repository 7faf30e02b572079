"""The colours of the panel, light and dark, as plain strings; every text reaches 4.5:1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from acuview.model.record import Record
from acuview.reading.section import Voice


class Tint(Record):
    """The colours of one voice: the bar at its left, its heading, and what lies behind it."""

    bar: str
    title: str
    ground: str


class Ink(Record):
    """The colours of one theme.

    `outline` is put where Fusion looks for the window's colour, from which it derives the outlines
    of boxes and buttons; the window's own is too near to the ground for 3:1.
    """

    name: str
    page: str
    text: str
    muted: str
    link: str
    rule: str
    outline: str
    voices: Mapping[Voice, Tint]


LIGHT: Final = Ink(
    name="light",
    page="#fcfaf5",
    text="#2c2622",
    muted="#675c53",
    link="#1b5577",
    rule="#ded6c8",
    outline="#c4b9a6",
    voices={
        Voice.DESCRIPTION: Tint("#6d89a3", "#27465f", "#f0f4f7"),
        Voice.TRADITION: Tint("#b07d2b", "#6f480f", "#f7efdc"),
        Voice.EVIDENCE: Tint("#3d8877", "#1b574b", "#e9f2ee"),
        Voice.SAFETY: Tint("#b83a1e", "#8c2812", "#fbe8e0"),
        Voice.PLAIN: Tint("#b9ae9e", "#4a423b", "#fcfaf5"),
    },
)
DARK: Final = Ink(
    name="dark",
    page="#181d24",
    text="#e4e8ed",
    muted="#a3adb8",
    link="#93c4e8",
    rule="#303944",
    outline="#8a97a6",
    voices={
        Voice.DESCRIPTION: Tint("#6f94b5", "#b4d2ea", "#1c2632"),
        Voice.TRADITION: Tint("#c79a4a", "#e9c885", "#29251a"),
        Voice.EVIDENCE: Tint("#4fa893", "#93d8c6", "#182a2a"),
        Voice.SAFETY: Tint("#e0664a", "#ffb09a", "#38211d"),
        Voice.PLAIN: Tint("#566270", "#c6cdd5", "#181d24"),
    },
)
