"""Every command of the window, as one tuple; menus, keys and the shortcut sheet derive from it."""

from __future__ import annotations

from typing import Final

from acuview.app.deed import QT_TRANSLATE_NOOP, Deed
from acuview.app.deeds_going import GOING
from acuview.app.deeds_viewing import VIEWING
from acuview.app.intents import Intents

DEEDS: Final[tuple[Deed, ...]] = (
    *GOING,
    *VIEWING,
    Deed(
        "shortcuts",
        "Help",
        QT_TRANSLATE_NOOP("Actions", "&Keys"),
        QT_TRANSLATE_NOOP("Actions", "Show every key on one sheet"),
        ("F1", "?"),
        Intents.show_shortcuts,
    ),
    Deed(
        "about",
        "Help",
        QT_TRANSLATE_NOOP("Actions", "&About acuview"),
        QT_TRANSLATE_NOOP("Actions", "What this is, whose it is, and on what terms"),
        (),
        Intents.show_about,
    ),
)
MENUS: Final = (
    ("Go", QT_TRANSLATE_NOOP("Actions", "&Go")),
    ("View", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("View/Layers", QT_TRANSLATE_NOOP("Actions", "&Layers")),
    ("View/Labels", QT_TRANSLATE_NOOP("Actions", "L&abels")),
    ("View/Only", QT_TRANSLATE_NOOP("Actions", "Show &only")),
    ("View/Theme", QT_TRANSLATE_NOOP("Actions", "&Theme")),
    ("View/Text", QT_TRANSLATE_NOOP("Actions", "Te&xt")),
    ("Help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)
