"""The commands that go somewhere."""

from __future__ import annotations

from typing import Final

from acuview.app.deed import QT_TRANSLATE_NOOP, Deed
from acuview.app.intents import Intents

GOING: Final[tuple[Deed, ...]] = (
    Deed(
        "search",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "&Search"),
        QT_TRANSLATE_NOOP("Actions", "Find a point, meridian, topic or paper"),
        ("Ctrl+F", "/"),
        Intents.focus_search,
    ),
    Deed(
        "back",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "&Back"),
        QT_TRANSLATE_NOOP("Actions", "To what was open before"),
        ("Alt+Left",),
        Intents.go_back,
    ),
    Deed(
        "forward",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "&Forward"),
        QT_TRANSLATE_NOOP("Actions", "Undo going back"),
        ("Alt+Right",),
        Intents.go_forward,
    ),
    Deed(
        "previous",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "&Previous point"),
        QT_TRANSLATE_NOOP("Actions", "One point back along the meridian"),
        ("Up",),
        Intents.go_previous,
        "own",
    ),
    Deed(
        "next",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "&Next point"),
        QT_TRANSLATE_NOOP("Actions", "One point on along the meridian"),
        ("Down",),
        Intents.go_next,
        "own",
    ),
    Deed(
        "left",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "Patient\u2019s &left side"),
        QT_TRANSLATE_NOOP("Actions", "Show the point on the patient\u2019s left"),
        ("Left",),
        Intents.go_left,
        "own",
    ),
    Deed(
        "right",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "Patient\u2019s &right side"),
        QT_TRANSLATE_NOOP("Actions", "Show the point on the patient\u2019s right"),
        ("Right",),
        Intents.go_right,
        "own",
    ),
    Deed(
        "close",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "&Close what is open"),
        QT_TRANSLATE_NOOP("Actions", "Step back: the way that is shown, then what is open"),
        ("Esc",),
        Intents.step_back,
        "own",
    ),
    Deed(
        "way",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "&How to find it"),
        QT_TRANSLATE_NOOP("Actions", "Show the way to the open point, step by step, or close it"),
        ("H",),
        Intents.turn_way,
        "drawing",
        checkable=True,
    ),
    Deed(
        "way-on",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "N&ext step of finding it"),
        QT_TRANSLATE_NOOP("Actions", "One step on along the way to the point"),
        (".",),
        Intents.way_on,
        "drawing",
    ),
    Deed(
        "way-back",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "Step bac&k"),
        QT_TRANSLATE_NOOP("Actions", "One step back along the way to the point"),
        (",",),
        Intents.way_back,
        "drawing",
    ),
    Deed(
        "words",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "Read the pa&nel"),
        QT_TRANSLATE_NOOP("Actions", "Give the keys to the panel, to scroll and to follow links"),
        ("F6",),
        Intents.focus_panel,
    ),
    Deed(
        "quit",
        "Go",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        QT_TRANSLATE_NOOP("Actions", "End acuview"),
        ("Ctrl+Q",),
        Intents.quit,
    ),
)
