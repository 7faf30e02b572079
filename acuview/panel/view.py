"""The panel: a head that stays and the words of one page below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QColor, QCursor, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuview.panel.browser import PageBrowser
from acuview.panel.header import Header, Standing
from acuview.panel.ink import LIGHT, Ink
from acuview.panel.inline import EVIDENCE, FOLD, Explain, Pen, text
from acuview.panel.page_html import page_html
from acuview.reading.section import Figures, Page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from acuview.panel.strip import Strip

LINE_LETTERS = 66
HEADER_LETTERS = 54


class Panel(QWidget):
    """Shows a page of `reading`; knows no atlas and no navigator.

    `kept_width` is the width of last time, or 0 for the usual one.

    Signals:
        link(str, str): a link to another page was followed: kind and name.
        landmark_hovered(str): the landmark whose name is under the pointer; "" for none.
        hovered(str): the id of a point, meridian or paper whose link is at hand; "" for none.
        stepped(int), side_wanted(str), closed(): as its header says.
        way_stepped(int), way_closed(): as the strip of the way says.
        plate_wanted(str): another plate that shows what is open.
        compare_wanted(): the open point shall lie beside others, or no longer.
        fold_wanted(str): the section of that name shall be folded, or shown again.
    """

    link = Signal(str, str)
    landmark_hovered = Signal(str)
    hovered = Signal(str)
    stepped = Signal(int)
    side_wanted = Signal(str)
    closed = Signal()
    way_stepped = Signal(int)
    way_closed = Signal()
    plate_wanted = Signal(str)
    compare_wanted = Signal()
    fold_wanted = Signal(str)

    def __init__(self, explain: Explain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept_width = 0
        self._explain = explain
        self._ink = LIGHT
        self._page: Page | None = None
        self._folded: frozenset[str] = frozenset()
        self._landmark = self._hovered = self._told = ""
        self.header = Header(self)
        self._strip: Strip | None = None
        self.browser = PageBrowser(self)
        self.browser.setAccessibleName(self.tr("What is said of it"))
        self._rule = QWidget(self)
        self._rule.setFixedHeight(1)
        self._rule.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._rule)
        layout.addWidget(self.browser, 1)
        self.header.stepped.connect(self.stepped)
        self.header.side_wanted.connect(self.side_wanted)
        self.header.closed.connect(self.closed)
        self.browser.link.connect(self._follow)
        self.browser.link_hovered.connect(self._hover)

    def show_page(self, page: Page, standing: Standing | None, colour: str) -> None:
        """Shows a page from its beginning; the same page again keeps its place."""
        closable = page.id != "topic:start"
        self.header.show_title(page.title, page.subtitle, colour, closable=closable)
        self.header.show_standing(standing)
        if page != self._page:
            self._page = page
            self._hover("", "")
            if self._figures or self._strip is not None:
                self.strip.show_figures(some=bool(self._figures))
            self._write()
            if self.isVisible():
                self.browser.viewport().repaint()  # at once: the words are what was asked for

    @property
    def _figures(self) -> str:
        """Under what id the figures behind the page are seen; "" where it has none."""
        sections = () if self._page is None else self._page.sections
        blocks = (block for section in sections for block in section.blocks)
        return next((block.id for block in blocks if isinstance(block, Figures)), "")

    def _open_figures(self) -> None:
        self.link.emit(EVIDENCE, self._figures)

    def show_folds(self, folded: frozenset[str]) -> None:
        """Which sections are folded, by name; what is read stays where it is."""
        changed, self._folded = self._folded ^ folded, folded
        page = self._page
        if page is None or not changed & {page.fold_of(one) for one in page.sections}:
            return
        bar, link = self.browser.verticalScrollBar(), self.browser.linked()
        at = bar.value()
        self._write()
        if link:
            self.browser.focus_link(link)
        bar.setValue(at)

    def show_way(self, at: int | None, count: int, word: int | None) -> None:
        """Where the way to the point stands, and which finding step is read there."""
        if count or self._strip is not None:
            self.strip.show_way(at, count)
        self.browser.show_step(word)

    def show_plates(self, plates: Mapping[str, str], here: str) -> None:
        """The plates that show what is open, best first, by id and title."""
        if plates or self._strip is not None:
            self.strip.show_plates(plates, here)

    def show_compared(self, compared: bool | None) -> None:
        """Whether the open point is one of those compared; None where no point is open."""
        if compared is not None or self._strip is not None:
            self.strip.show_compared(compared)

    @property
    def strip(self) -> Strip:
        """The way to a point and its plates; no start page needs them."""
        if self._strip is None:
            from acuview.panel.strip import Strip  # late, for that reason

            self._strip = Strip(self.header)
            self._strip.way.stepped.connect(self.way_stepped)
            self._strip.way.closed.connect(self.way_closed)
            self._strip.compare.clicked.connect(self.compare_wanted)
            self._strip.figures.clicked.connect(self._open_figures)
            self._strip.plates.wanted.connect(self.plate_wanted)
            self.header.add_row(self._strip)
        return self._strip

    def set_ink(self, ink: Ink) -> None:
        """Takes the colours of a theme."""
        self._ink = ink
        self._dress()

    def sizeHint(self) -> QSize:
        """Wide enough for a good line of words, and never half the screen."""
        if self.kept_width:
            return QSize(self.kept_width, 400)
        width = self.fontMetrics().averageCharWidth() * LINE_LETTERS
        return QSize(min(width, self.screen().availableSize().width() * 3 // 10), 400)

    def changeEvent(self, event: QEvent) -> None:
        """Writes anew when the size of text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def _dress(self) -> None:
        ink = self._ink
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor(ink.page))
        palette.setColor(QPalette.ColorRole.Text, QColor(ink.text))
        palette.setColor(QPalette.ColorRole.Window, QColor(ink.page))
        self.browser.setPalette(palette)
        rule = QPalette(palette)
        rule.setColor(QPalette.ColorRole.Window, QColor(ink.rule))
        self._rule.setPalette(rule)
        self.browser.set_ink(ink)
        self.header.set_look(ink, self._size())
        letters = self.sizeHint().width() / self.fontMetrics().averageCharWidth()
        self.header.fold(folded=letters < HEADER_LETTERS)
        if self._page is not None:
            bar = self.browser.verticalScrollBar()
            share = bar.value() / max(1, bar.maximum())
            self._write()
            bar.setValue(round(share * bar.maximum()))

    def _size(self) -> float:
        size = self.font().pointSizeF()
        return size if size > 0 else 10.0

    def _write(self) -> None:
        if self._page is not None:
            pen = Pen(self._ink, self._size(), self._explain)
            self.browser.setHtml(page_html(self._page, pen, self._folded))

    def _follow(self, kind: str, name: str) -> None:
        if kind == FOLD:
            self.fold_wanted.emit(name)
            return
        words = self._explain(kind, name)
        if words is None:
            self.link.emit(kind, name)
            return
        from acuview.panel.popover import Popover  # late: most readers ask for none

        Popover(self.window()).explain(words, QCursor.pos())

    def show_tip(self, words: str) -> None:
        """Words about what is pointed at, beside the pointer."""
        if words == self._told:
            return  # at a start there are none, and PySide takes 6 ms to hand out a viewport
        self._told = words
        self.browser.viewport().setToolTip(_short(words))

    def _hover(self, kind: str, name: str) -> None:
        self.show_tip(self._tip(kind, name))
        landmark = name if kind == "landmark" else ""
        if landmark != self._landmark:
            self._landmark = landmark
            self.landmark_hovered.emit(landmark)
        subject = name if kind in ("point", "meridian", "reference") else ""
        if subject != self._hovered:
            self._hovered = subject
            self.hovered.emit(subject)

    def _tip(self, kind: str, name: str) -> str:
        if kind == FOLD:
            folded = name in self._folded
            return self.tr("Show this part") if folded else self.tr("Fold this part away")
        return self._explain(kind, name) or ""


def _short(words: str) -> str:
    """Words as a tool tip: never taken for rich text."""
    return f"<qt>{text(words)}</qt>" if words else ""
