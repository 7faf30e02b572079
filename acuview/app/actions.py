"""Makes the window's actions and menus out of the tuple of commands."""

from __future__ import annotations

from types import MethodType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from acuview.app.deed import Deed
from acuview.app.deeds import DEEDS, MENUS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar

    from acuview.app.intents import Intents
    from acuview.app.window import Window


def say(words: str) -> str:
    """Words of this file in the reader's language."""
    return QCoreApplication.translate("Actions", words)


def make_actions(window: Window, intents: Intents) -> dict[str, QAction]:
    """Makes every action, gives its keys to whom they count for, and fills the menus."""
    actions: dict[str, QAction] = {}
    menus = _menus(window.menuBar())
    for deed in DEEDS:
        action = QAction(window)  # with a text, PySide would wrap icons and all their names (1 ms)
        action.setText(say(deed.text))
        action.setIconText(deed.sign or say(deed.text).replace("&", ""))
        keys = ", ".join(deed.keys)
        action.setToolTip(f"{say(deed.tip)} ({keys})" if keys else say(deed.tip))
        action.setCheckable(deed.checkable)
        action.triggered.connect(MethodType(deed.call, intents))
        _give_keys(action, deed, window)
        menus[deed.menu].addAction(action)
        actions[deed.id] = action
    return actions


def _menus(bar: QMenuBar) -> dict[str, QMenu]:
    menus: dict[str, QMenu] = {}
    for name, title in MENUS:
        parent, slash, _ = name.partition("/")
        menus[name] = (menus[parent] if slash else bar).addMenu(say(title))
    return menus


def _give_keys(action: QAction, deed: Deed, window: Window) -> None:
    if deed.scope == "own":  # the drawing knows these keys itself; the menu only tells them
        action.setText(f"{action.text()}\t{deed.keys[0]}")
        return
    keys = [QKeySequence(key) for key in deed.keys]
    if deed.scope == "drawing":
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        window.diagram.addAction(action)
    else:
        window.addAction(action)
    action.setShortcuts(keys)
