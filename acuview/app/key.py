"""The key to a protocol's signs, in the drawing's margin: what each ring means, in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from acuview.diagram.inks import Inks
from acuview.diagram.marked_painter import paint_sign
from acuview.diagram.style import DiagramStyle
from acuview.reading.protocol import Key, Use

SIGN = QSize(22, 22)
DOT = 4.0
GAP = 6
HIGHEST = 9999


class SignPicture(QWidget):
    """A dot with its sign, as on the drawing."""

    def __init__(self, use: Use, style: DiagramStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._use = use
        self._inks = Inks(style)
        self.setFixedSize(SIGN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints both."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = (SIGN.width() / 2, SIGN.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.text)
        painter.drawEllipse(QPointF(*at), DOT - 1, DOT - 1)
        paint_sign(painter, at, DOT, self._use.value, self._inks)
        painter.end()


class ProtocolKey(QWidget):
    """Title, one line a sign, what the atlas has not, and whom the result belongs to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: list[tuple[QLabel, int]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 6, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)

    def show_key(self, key: Key, style: DiagramStyle) -> None:
        """Says what the signs mean."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._labels.clear()
        top = Qt.AlignmentFlag.AlignTop
        title = self._words(key.title, 0)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        for row, line in enumerate(key.lines, 1):
            self._grid.addWidget(SignPicture(line.use, style, self), row, 0, top)
            self._words(line.words, row, 1)
        row = len(key.lines) + 1
        if key.missing:
            self._words(key.missing, row)
        self._words(key.note, row + 1)
        self.setAccessibleName(key.in_words())
        self._fit()

    def _words(self, text: str, row: int, column: int = 0) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setForegroundRole(QPalette.ColorRole.WindowText)
        # The margin keeps its width: words break, the drawing does not move.
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label.setMinimumWidth(1)
        self._grid.addWidget(label, row, column, 1, 2 - column)
        self._labels.append((label, column))
        return label

    def _fit(self) -> None:
        """Each text as high as its words need at the width there is."""
        for label, column in self._labels:
            room = self.width() - column * (SIGN.width() + GAP)
            words = QRect(0, 0, max(room, 1), HIGHEST)
            flags = Qt.TextFlag.TextWordWrap.value  # a label's own answer never gets smaller again
            label.setFixedHeight(
                label.fontMetrics().boundingRect(words, flags, label.text()).height()
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the words anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The same in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
