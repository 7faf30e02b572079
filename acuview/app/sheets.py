"""The sheet of keys and the box that says what this is; both made only when asked for."""

from __future__ import annotations

from collections import Counter
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from acuview import __version__
from acuview.app.actions import say
from acuview.app.deeds import DEEDS, MENUS

POINTER = (
    ("Click", "open a point or a meridian"),
    ("Click where points crowd", "choose among them in a lens"),
    ("Wheel, pinch", "zoom at the pointer"),
    ("Drag, two fingers", "move the drawing"),
    ("Double-click", "zoom to the region"),
)
ON_DRAWING = "\u2022"
MARKS = {"Up": "\u2191", "Down": "\u2193", "Left": "\u2190", "Right": "\u2192"}


def tr(words: str) -> str:
    """Words of this file in the reader's language."""
    return QCoreApplication.translate("Sheets", words)


def show_shortcuts(parent: QWidget) -> None:
    """Every key and what it does, from the same tuple as the menus."""
    rows = [f"<h3>{escape(tr('On the drawing'))}</h3><table cellpadding='3'>"]
    rows += [_row(tr(how), tr(what)) for how, what in POINTER]
    rows.append("</table>")
    note = tr("Keys marked %1 work while the drawing has the focus.").replace("%1", ON_DRAWING)
    rows.append(f"<p>{escape(note)}</p>")
    shared = Counter(deed.tip for deed in DEEDS)
    for name, title in MENUS:
        deeds = [deed for deed in DEEDS if deed.menu == name and deed.keys]
        if not deeds:
            continue
        rows.append(f"<h3>{escape(say(title).replace('&', ''))}</h3><table cellpadding='3'>")
        for deed in deeds:
            keys = tr(" or ").join(map(_key, deed.keys))
            only = f" {ON_DRAWING}" if deed.scope != "window" else ""
            named = f"{say(deed.text).replace('&', '')}: " if shared[deed.tip] > 1 else ""
            rows.append(_row(keys + only, named + say(deed.tip)))
        rows.append("</table>")
    _show(parent, tr("Keys"), "".join(rows))


def _key(key: str) -> str:
    return "+".join(MARKS.get(part, part) for part in key.split("+")) if key != "+" else key


def _row(left: str, right: str) -> str:
    cell = "<td style='white-space:nowrap'>"
    return f"<tr>{cell}<b>{escape(left)}</b>&nbsp;&nbsp;</td><td>{escape(right)}</td></tr>"


def show_about(parent: QWidget) -> None:
    """What this is, whose it is and on what terms."""
    from PySide6 import __version__ as pyside

    lines = (
        tr("An offline desktop reference for the acupoints of the back. It never diagnoses, "
           "recommends a treatment, keeps patient records, or calls home."),
        tr("Program: Apache License 2.0. Artwork and words: Creative Commons Attribution 4.0 "
           "International (CC BY 4.0)."),
        tr("Uses Qt and PySide6 under the GNU Lesser General Public License, version 3; their "
           "source is offered by The Qt Company. PyYAML: MIT. Pillow: MIT-CMU."),
        tr("Version {acuview}; PySide6 {pyside}; Qt {qt}.").format(
            acuview=__version__, pyside=pyside, qt=qVersion()
        ),
    )  # fmt: skip
    body = "".join(f"<p>{escape(line)}</p>" for line in lines)
    _show(parent, tr("About acuview"), f"<h2>acuview</h2>{body}")


def _show(parent: QWidget, title: str, html: str) -> None:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    words = QTextBrowser(dialog)
    words.setOpenLinks(False)
    words.setHtml(html)
    words.setAccessibleName(title)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(words)
    layout.addWidget(buttons)
    letter = dialog.fontMetrics().averageCharWidth()
    room = parent.screen().availableGeometry().size() * 0.9
    width = min(letter * 84, room.width())
    words.document().setTextWidth(width - 4 * letter)
    needed = round(words.document().size().height()) + 12 * letter
    dialog.resize(width, min(needed, room.height()))
    dialog.open()
