"""The head of the panel: what is open, its place in its meridian, and the side of the body."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from acuview.model.record import Record
from acuview.panel.ink import Ink
from acuview.state.place import Side

SERIFS = ("Noto Serif", "Source Serif 4", "Libertinus Serif", "Charter", "Georgia", "DejaVu Serif")


class Standing(Record):
    """Where an open point stands: number and total on its meridian, neighbours, side.

    `known` is how many of the meridian's points this reference holds. `before` and `after` are
    codes, or "" at an end. `side` is None where the point has its only place on the midline.
    """

    number: int
    total: int
    known: int
    meridian: str
    before: str
    after: str
    side: Side | None


class Swatch(QWidget):
    """A bar in the colour of what is open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = QColor()
        self.setFixedWidth(5)

    def show_colour(self, colour: str) -> None:
        """Takes a colour; "" for none."""
        self._colour = QColor(colour)
        self.update()

    def sizeHint(self) -> QSize:
        """As small as can be: it is stretched by its neighbours."""
        return QSize(5, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the bar."""
        if self._colour.isValid():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawRoundedRect(self.rect(), 2.5, 2.5)


class Header(QWidget):
    """Title, subtitle, walk buttons and side switch.

    Signals:
        stepped(int): one point back (-1) or on (+1) along the meridian.
        side_wanted(str): `left` or `right`, the patient's.
        closed(): the reader wants nothing to be open.
    """

    stepped = Signal(int)
    side_wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._title, self._subtitle = _words(self), _words(self)
        self._swatch = Swatch(self)
        self._before = self._button("\u2039", self.tr("Previous point of the meridian"))
        self._after = self._button("\u203a", self.tr("Next point of the meridian"))
        self._rank = QLabel(self)
        self._rank.setTextFormat(Qt.TextFormat.PlainText)
        self._side_note = QLabel(self.tr("Patient\u2019s"), self)
        self._left, self._right = QRadioButton(self.tr("left"), self), QRadioButton(self)
        self._right.setText(self.tr("right"))
        self._left.setToolTip(self.tr("Show the patient\u2019s left side"))
        self._right.setToolTip(self.tr("Show the patient\u2019s right side"))
        self._close = self._button("\u00d7", self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        for button in (self._left, self._right):
            button.setAccessibleName(button.toolTip())
            button.setMinimumHeight(24)
        self._walk = QWidget(self)
        self._lay_out()
        self._before.clicked.connect(self._step_back)
        self._after.clicked.connect(self._step_on)
        self._left.clicked.connect(self._want_left)
        self._right.clicked.connect(self._want_right)
        self._close.clicked.connect(self.closed)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        top = QHBoxLayout()
        top.setSpacing(9)
        top.addWidget(self._swatch)
        top.addLayout(words, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._walk)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        parts: tuple[QWidget, ...] = (self._before, self._rank, self._after)
        self._row.addLayout(_in_a_row(parts))
        self._row.addStretch(1)
        parts = (self._side_note, self._left, self._right)
        self._row.addLayout(_in_a_row(parts))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(12, 10, 8, 6)
        self._outer.setSpacing(5)
        self._outer.addLayout(top)
        self._outer.addWidget(self._walk)

    def add_row(self, row: QWidget) -> None:
        """Puts something of the panel's below everything else."""
        self._outer.addWidget(row)

    def set_hanzi(self, family: str) -> None:
        """Takes the font for Chinese characters, apart from the one for Latin letters."""
        font = QFont(self.font())
        font.setFamilies([font.family(), family])
        self._subtitle.setFont(font)

    def show_title(self, title: str, subtitle: str, colour: str, *, closable: bool) -> None:
        """Says what is open."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._swatch.show_colour(colour)
        self._close.setVisible(closable)

    def show_colour(self, colour: str) -> None:
        """Takes the colour of what is open; "" for none."""
        self._swatch.show_colour(colour)

    def show_standing(self, standing: Standing | None) -> None:
        """Says where an open point stands; None where nothing of that kind is open."""
        self._walk.setVisible(standing is not None)
        if standing is None:
            return
        count = self.tr("{number} of {count}").format(number=standing.number, count=standing.total)
        self._rank.setText(count)
        self._rank.setToolTip(
            self.tr("{meridian}: point {number} of {count}; {known} are in this reference").format(
                number=standing.number,
                count=standing.total,
                known=standing.known,
                meridian=standing.meridian,
            )
        )
        self._before.setText(f"\u2039 {standing.before}".rstrip())
        self._before.setAccessibleName(self.tr("Previous: {code}").format(code=standing.before))
        self._before.setEnabled(bool(standing.before))
        self._after.setText(f"{standing.after} \u203a".lstrip())
        self._after.setAccessibleName(self.tr("Next: {code}").format(code=standing.after))
        self._after.setEnabled(bool(standing.after))
        for widget in (self._side_note, self._left, self._right):
            widget.setVisible(standing.side is not None)
        (self._left if standing.side == "left" else self._right).setChecked(True)

    def fold(self, *, folded: bool) -> None:
        """Puts the side switch under the walk buttons, or beside them."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if folded else way.LeftToRight)

    def set_look(self, ink: Ink, size: float) -> None:
        """Takes the colours of a theme and the size of text in points."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor(ink.page))
        palette.setColor(QPalette.ColorRole.Window, QColor(ink.outline))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(ink.text))
        palette.setColor(QPalette.ColorRole.Text, QColor(ink.text))
        self.setPalette(palette)
        quiet = QPalette(palette)
        quiet.setColor(QPalette.ColorRole.Text, QColor(ink.muted))
        for label in (self._subtitle, self._rank, self._side_note):
            label.setPalette(quiet)
        title = QFont(self.font())
        title.setFamilies([*SERIFS, *title.families()])
        title.setPointSizeF(size * 1.55)
        title.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(title)

    def _step_back(self) -> None:
        self.stepped.emit(-1)

    def _step_on(self) -> None:
        self.stepped.emit(1)

    def _want_left(self) -> None:
        self.side_wanted.emit("left")

    def _want_right(self) -> None:
        self.side_wanted.emit("right")


def _in_a_row(parts: tuple[QWidget, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def _words(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
