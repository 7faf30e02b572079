"""The commands that change how things are shown."""

from __future__ import annotations

from typing import Final

from acuview.app.deed import QT_TRANSLATE_NOOP, Deed
from acuview.app.intents import Intents


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


def _content(content: str, text: str) -> Deed:
    def call(intents: Intents) -> None:
        intents.choose_content(content)

    tip = QT_TRANSLATE_NOOP("Actions", "What labels say")
    return Deed(f"content-{content}", "View/Labels", text, tip, (), call, checkable=True)


def _only(what: str, text: str, *keys: str) -> Deed:
    def call(intents: Intents) -> None:
        intents.choose_only(what)

    tip = QT_TRANSLATE_NOOP("Actions", "Dim all that does not belong to what is open")
    return Deed(f"only-{what}", "View/Only", text, tip, keys, call, "drawing", checkable=True)


def _theme(mode: str, text: str) -> Deed:
    def call(intents: Intents) -> None:
        intents.choose_theme(mode)

    tip = QT_TRANSLATE_NOOP("Actions", "The colours of window and drawing")
    return Deed(f"theme-{mode}", "View/Theme", text, tip, (), call, checkable=True)


VIEWING: Final[tuple[Deed, ...]] = (
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
    _labels("none", QT_TRANSLATE_NOOP("Actions", "&No point")),
    _labels("selected", QT_TRANSLATE_NOOP("Actions", "Only the &open point")),
    _labels("key", QT_TRANSLATE_NOOP("Actions", "&Key points")),
    _labels("all", QT_TRANSLATE_NOOP("Actions", "&All points")),
    _content("codes", QT_TRANSLATE_NOOP("Actions", "&Codes")),
    _content("names", QT_TRANSLATE_NOOP("Actions", "Na&mes")),
    _content("both", QT_TRANSLATE_NOOP("Actions", "Codes an&d names")),
    _only("all", QT_TRANSLATE_NOOP("Actions", "&Everything")),
    _only("meridian", QT_TRANSLATE_NOOP("Actions", "This &meridian"), "O"),
    _only("region", QT_TRANSLATE_NOOP("Actions", "This &region"), "R"),
    Deed(
        "undo-look",
        "View",
        QT_TRANSLATE_NOOP("Actions", "Undo a change of the &view"),
        QT_TRANSLATE_NOOP("Actions", "Take the last change of layers and labels back"),
        ("Ctrl+Z",),
        Intents.undo_look,
        "drawing",
        sign=QT_TRANSLATE_NOOP("Actions", "Undo"),
    ),
    Deed(
        "reset-look",
        "View",
        QT_TRANSLATE_NOOP("Actions", "&Reset the view"),
        QT_TRANSLATE_NOOP("Actions", "Whole figure, layers and labels as at the first start"),
        ("Ctrl+Shift+0",),
        Intents.reset_look,
        sign=QT_TRANSLATE_NOOP("Actions", "Reset"),
    ),
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
        "still",
        "View",
        QT_TRANSLATE_NOOP("Actions", "Red&uce motion"),
        QT_TRANSLATE_NOOP("Actions", "Be at once where you asked to go, without gliding there"),
        (),
        Intents.turn_motion,
        checkable=True,
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
        "unfold",
        "View",
        QT_TRANSLATE_NOOP("Actions", "Unfold the pa&nel"),
        QT_TRANSLATE_NOOP("Actions", "Show every part of the panel that is folded away"),
        (),
        Intents.unfold,
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
)
