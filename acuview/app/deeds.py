"""Every command of the window, as one tuple; menus, keys and the shortcut sheet derive from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from acuview.app.intents import Intents
from acuview.model.record import Record

Scope = Literal["window", "drawing", "own"]
"""Where the keys count: everywhere, only while the drawing has the focus, or there by itself."""


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Marks words for translation and gives them back; PySide6's own is typed as any object."""
    return words


class Deed(Record):
    """One command: its words, its keys, and what it calls.

    `menu` may name a submenu after a slash. `sign` is what a button shows.
    """

    id: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...]
    call: Callable[[Intents], None]
    scope: Scope = "window"
    checkable: bool = False
    sign: str = ""


def _layer(name: str, text: str, key: str) -> Deed:
    def call(intents: Intents) -> None:
        intents.switch_layer(name)

    tip = QT_TRANSLATE_NOOP("Actions", "Show or hide this layer of the drawing")
    return Deed(f"layer-{name}", "View/Layers", text, tip, (key,), call, "drawing", checkable=True)


def _labels(mode: str, text: str) -> Deed:
    def call(intents: Intents) -> None:
        intents.choose_labels(mode)

    tip = QT_TRANSLATE_NOOP("Actions", "Which points bear their codes")
    return Deed(f"labels-{mode}", "View/Labels", text, tip, (), call, checkable=True)


def _theme(mode: str, text: str) -> Deed:
    def call(intents: Intents) -> None:
        intents.choose_theme(mode)

    tip = QT_TRANSLATE_NOOP("Actions", "The colours of window and drawing")
    return Deed(f"theme-{mode}", "View/Theme", text, tip, (), call, checkable=True)


DEEDS: Final[tuple[Deed, ...]] = (
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
        QT_TRANSLATE_NOOP("Actions", "Step &before"),
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
    Deed(
        "zoom-out",
        "View",
        QT_TRANSLATE_NOOP("Actions", "Zoom &out"),
        QT_TRANSLATE_NOOP("Actions", "Farther from the drawing"),
        ("-",),
        Intents.zoom_out,
        "own",
        sign="\u2212",
    ),
    Deed(
        "fit",
        "View",
        QT_TRANSLATE_NOOP("Actions", "Whole &figure"),
        QT_TRANSLATE_NOOP("Actions", "Show the whole figure"),
        ("0",),
        Intents.fit,
        "own",
        sign="\u2922",
    ),
    Deed(
        "zoom-in",
        "View",
        QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
        QT_TRANSLATE_NOOP("Actions", "Nearer to the drawing"),
        ("+",),
        Intents.zoom_in,
        "own",
        sign="+",
    ),
    _layer("skin", QT_TRANSLATE_NOOP("Actions", "&Skin"), "S"),
    _layer("drape", QT_TRANSLATE_NOOP("Actions", "&Drape"), "D"),
    _layer("muscles", QT_TRANSLATE_NOOP("Actions", "&Muscles"), "M"),
    _layer("bones", QT_TRANSLATE_NOOP("Actions", "&Bones"), "B"),
    _layer("levels", QT_TRANSLATE_NOOP("Actions", "&Vertebral levels"), "V"),
    _layer("meridians", QT_TRANSLATE_NOOP("Actions", "M&eridians"), "E"),
    _layer("points", QT_TRANSLATE_NOOP("Actions", "&Points"), "P"),
    _layer("labels", QT_TRANSLATE_NOOP("Actions", "&Labels"), "L"),
    _labels("selected", QT_TRANSLATE_NOOP("Actions", "Only the &open point")),
    _labels("key", QT_TRANSLATE_NOOP("Actions", "&Key points")),
    _labels("all", QT_TRANSLATE_NOOP("Actions", "&All points")),
    _theme("system", QT_TRANSLATE_NOOP("Actions", "As the &desktop")),
    _theme("light", QT_TRANSLATE_NOOP("Actions", "&Light")),
    _theme("dark", QT_TRANSLATE_NOOP("Actions", "Dar&k")),
    Deed(
        "turn-theme",
        "View/Theme",
        QT_TRANSLATE_NOOP("Actions", "&Switch light and dark"),
        QT_TRANSLATE_NOOP("Actions", "Switch light and dark"),
        ("Ctrl+T",),
        Intents.turn_theme,
        sign="\u25d0",
    ),
    Deed(
        "larger",
        "View/Text",
        QT_TRANSLATE_NOOP("Actions", "&Larger"),
        QT_TRANSLATE_NOOP("Actions", "Larger words everywhere"),
        ("Ctrl++", "Ctrl+="),
        Intents.enlarge_text,
    ),
    Deed(
        "smaller",
        "View/Text",
        QT_TRANSLATE_NOOP("Actions", "&Smaller"),
        QT_TRANSLATE_NOOP("Actions", "Smaller words everywhere"),
        ("Ctrl+-",),
        Intents.reduce_text,
    ),
    Deed(
        "usual",
        "View/Text",
        QT_TRANSLATE_NOOP("Actions", "&Usual size"),
        QT_TRANSLATE_NOOP("Actions", "Words as large as the desktop has them"),
        ("Ctrl+0",),
        Intents.usual_text,
    ),
    Deed(
        "finder",
        "View",
        QT_TRANSLATE_NOOP("Actions", "Search and &list"),
        QT_TRANSLATE_NOOP("Actions", "Show or hide search and list"),
        ("F8",),
        Intents.toggle_finder,
        checkable=True,
    ),
    Deed(
        "panel",
        "View",
        QT_TRANSLATE_NOOP("Actions", "&Panel"),
        QT_TRANSLATE_NOOP("Actions", "Show or hide the panel"),
        ("F9",),
        Intents.toggle_panel,
        checkable=True,
    ),
    Deed(
        "full-screen",
        "View",
        QT_TRANSLATE_NOOP("Actions", "F&ull screen"),
        QT_TRANSLATE_NOOP("Actions", "Fill the screen, or go back"),
        ("F11",),
        Intents.full_screen,
        checkable=True,
    ),
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
    ("View/Theme", QT_TRANSLATE_NOOP("Actions", "&Theme")),
    ("View/Text", QT_TRANSLATE_NOOP("Actions", "Te&xt")),
    ("Help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)
