"""The text part of the panel: shows our own HTML, loads nothing, follows no link by itself."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from acuview.panel.ink import LIGHT, Ink
from acuview.panel.inline import SCHEME
from acuview.panel.signs import SCHEME as SIGN_SCHEME
from acuview.panel.signs import SIGN_SHARE, sign
from acuview.reading.section import Voice

OBJECT = "\ufffc"
"""What stands for a picture in text."""


class PageBrowser(QTextBrowser):
    """Read-only words with links of our own scheme.

    Signals:
        link(str, str): kind and name of a link that was followed.
        link_hovered(str, str): kind and name of the link under the pointer or at which the keys
            are; both "" for none.
    """

    link = Signal(str, str)
    link_hovered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = LIGHT
        self._signs: dict[str, QImage] = {}
        self._step: int | None = None
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes changes the width, and every page would be laid out twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.document().setDocumentMargin(10)
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._hover)

    def set_ink(self, ink: Ink) -> None:
        """Takes the colours of a theme; what is shown must be written anew."""
        self._ink = ink
        self._signs.clear()

    def show_step(self, number: int | None) -> None:
        """Marks a step of finding and brings it into view; None for none."""
        if number != self._step:
            self._step = number
            self.viewport().update()
        box = self._step_box()
        if box is not None:
            bar, height = self.verticalScrollBar(), self.viewport().height()
            if box.top() < bar.value() or box.bottom() > bar.value() + height:
                bar.setValue(round(box.top() - height / 4))

    def _step_box(self) -> QRectF | None:
        if self._step is None:
            return None
        from acuview.panel.step_mark import step_box  # late: no start shows a way

        return step_box(self.document(), self._step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the words, and the mark of a step over them."""
        super().paintEvent(event)
        box = self._step_box()
        if box is not None:
            from acuview.panel.step_mark import paint_step  # late, as above

            painter = QPainter(self.viewport())
            painter.translate(0, -self.verticalScrollBar().value())
            paint_step(painter, box, self._ink)
            painter.end()

    def linked(self) -> str:
        """The link that the keys are at; "" for none."""
        cursor = self.textCursor()
        return cursor.charFormat().anchorHref() if cursor.hasSelection() else ""

    def focus_link(self, href: str) -> None:
        """Gives the keys to a link, so that the next Return follows it again."""
        before = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            if any(part.format.anchorHref() == href for part in block.textFormats()):
                before.setPosition(max(0, block.position() - 1))
                before.setPosition(block.position(), QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(before)
                self.focusNextPrevChild(True)  # noqa: FBT003 - Qt's own signature
                return
            block = block.next()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's own
        """Goes to the next link; one that the keys are at counts as pointed at."""
        went = super().focusNextPrevChild(next)
        self.link_hovered.emit(*split_link(QUrl(self.linked() if went else "")))
        return went

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Answers our own signs, and one empty pixel for anything else whatever it names."""
        name = QUrl(name)
        if name.scheme() == SIGN_SCHEME and kind == QTextDocument.ResourceType.ImageResource.value:
            return self._sign(name.path())
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing

    def _sign(self, voice: str) -> QImage:
        if voice not in self._signs:
            size = round(self.font().pointSizeF() * SIGN_SHARE)
            self._signs[voice] = sign(Voice(voice), self._ink, size, self.devicePixelRatioF())
        return self._signs[voice]

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copies words as plain text, without the signs."""
        data = QMimeData()
        text = self.textCursor().selection().toPlainText()
        data.setText(text.replace(f"{OBJECT} ", "").replace(OBJECT, ""))
        return data

    def _follow(self, url: QUrl) -> None:
        kind, name = split_link(url)
        if kind:
            self.link.emit(kind, name)

    def _hover(self, url: QUrl) -> None:
        self.link_hovered.emit(*split_link(url))


def split_link(url: QUrl) -> tuple[str, str]:
    """Kind and name of a link of our own scheme; both empty for any other."""
    if url.scheme() != SCHEME:
        return "", ""
    kind, _, name = url.path(QUrl.ComponentFormattingOption.FullyEncoded).partition("/")
    return kind, unquote(name)
