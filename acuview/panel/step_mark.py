"""Marks one step of finding in a written page, without writing the page anew."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCursor, QTextDocument

from acuview.panel.ink import Ink
from acuview.panel.inline import SCHEME, STEP
from acuview.reading.section import Voice

BAR = 3.0
REACH = 5.0


def step_box(document: QTextDocument, number: int) -> QRectF | None:
    """Where a step stands in a document, in its own pixels; None if it has no such step."""
    wanted = f"{SCHEME}:{STEP}/{number}"
    for block in _blocks(document):
        if _links(block, wanted):
            table = QTextCursor(block).currentTable()
            if table is None:
                return None
            layout = document.documentLayout()
            frame = layout.frameBoundingRect(table)
            row = table.cellAt(block.position()).row()
            cells = (table.cellAt(row, column) for column in range(table.columns()))
            box = QRectF()
            for cell in cells:
                first, last = cell.firstCursorPosition(), cell.lastCursorPosition()
                box |= layout.blockBoundingRect(first.block())
                box |= layout.blockBoundingRect(last.block())
            return QRectF(frame.left(), box.top(), frame.width(), box.height())
    return None


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _links(block: QTextBlock, wanted: str) -> bool:
    return any(part.format.anchorHref() == wanted for part in block.textFormats())


def paint_step(painter: QPainter, box: QRectF, ink: Ink) -> None:
    """A tint over the step and a bar at its left."""
    colour = QColor(ink.voices[Voice.DESCRIPTION].title)
    outer = box.adjusted(-REACH, -1, REACH, 2)
    tint = QColor(colour)
    tint.setAlphaF(0.13)
    painter.fillRect(outer, tint)
    painter.fillRect(QRectF(outer.left(), outer.top(), BAR, outer.height()), colour)
