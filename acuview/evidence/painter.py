"""Paints a sheet on any device; knows what every item looks like and nothing of what it means."""

from __future__ import annotations

from collections.abc import Callable
from math import floor
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from acuview.evidence.galley import DISC_STEP
from acuview.evidence.items import (
    Arrow,
    Badge,
    Cells,
    Grade,
    Interval,
    Role,
    Sheet,
    Sign,
    Stroke,
    Verdict,
    Words,
)
from acuview.evidence.letters import Letters
from acuview.evidence.style import EvidenceStyle
from acuview.reading.forest import FOUND, NOT_FOUND
from acuview.reading.wording import EMPTY, FULL

LINE = 0.12
"""Width of intervals and of the outlines of hollow marks, as a share of running text."""
FEW = 10.0
"""A harm rarer than so many of 10,000 has a ring about its cells, so that the eye finds them."""
BLOCK = 10
"""Fine lines part the cells of an array into blocks of so many by so many."""


class Brush:
    """A painter with the colours and letters of one sheet; `outlined` words need no font."""

    def __init__(
        self, painter: QPainter, style: EvidenceStyle, letters: Letters, *, outlined: bool
    ) -> None:
        self.painter = painter
        self.letters = letters
        self.outlined = outlined
        self._style = style
        self._known: dict[str, QColor] = {}

    def colour(self, ink: str) -> QColor:
        """A colour of the style by its name."""
        known = self._known.get(ink)
        if known is None:
            known = self._known[ink] = QColor(getattr(self._style, ink))
        return known

    @property
    def line(self) -> float:
        """The width of an interval, in pixels."""
        return LINE * self.letters.pixels

    def pen(self, ink: str, width: float, *, dashed: bool = False) -> None:
        """Lines from here on; nothing is filled."""
        pen = QPen(self.colour(ink), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashed:
            pen.setDashPattern([3, 3])
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def fill(self, ink: str) -> None:
        """Filled shapes without an outline from here on."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(ink))


def paint_sheet(
    painter: QPainter,
    sheet: Sheet,
    style: EvidenceStyle,
    letters: Letters,
    *,
    clip: tuple[float, float] | None = None,
    outlined: bool = False,
) -> None:
    """Paints the items that reach into `clip` (top and bottom), or all of them."""
    brush = Brush(painter, style, letters, outlined=outlined)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top, bottom = clip or (0.0, sheet.height)
    for item, (first, last) in zip(sheet.items, sheet.spans, strict=True):
        if first < bottom and last > top:
            PAINTERS[type(item)](brush, item)


def _words(brush: Brush, words: Words) -> None:
    letters, painter = brush.letters, brush.painter
    font = letters.font(words.role)
    colour = brush.colour(words.ink)
    painter.setFont(font)
    painter.setPen(colour)
    y = words.y + words.ascent
    for line in words.lines:
        x = words.x
        if words.side != "left":
            wide = letters.width(line, words.role)
            x -= wide if words.side == "right" else wide / 2
        if brush.outlined:
            _outlines(brush, line, words.role, x, y, colour)
        else:
            painter.drawText(QPointF(x, y), line)
        y += words.line


def _outlines(brush: Brush, line: str, role: Role, x: float, y: float, colour: QColor) -> None:
    """Letter by letter, so that a file can hold each letter once."""
    for at, letter in enumerate(line):
        if not letter.isspace():
            brush.painter.save()
            brush.painter.translate(x + brush.letters.width(line[:at], role), y)
            brush.painter.fillPath(brush.letters.outline(letter, role), colour)
            brush.painter.restore()


def _stroke(brush: Brush, stroke: Stroke) -> None:
    brush.pen(stroke.ink, stroke.width, dashed=stroke.dashed)
    brush.painter.drawLine(QLineF(stroke.x1, stroke.y1, stroke.x2, stroke.y2))


def _sign(brush: Brush, sign: Sign) -> None:
    x, y, half = sign.x, sign.y, sign.half
    if sign.hollow:
        brush.pen("mark", brush.line)
        brush.painter.setBrush(brush.colour("page"))
        half -= brush.line / 2
    else:
        brush.fill("mark")
    if sign.shape == "diamond":
        wide = half * 1.25
        corners = ((x - wide, y), (x, y - wide), (x + wide, y), (x, y + wide))
        brush.painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    elif sign.shape == "disc":
        brush.painter.drawEllipse(QPointF(x, y), half, half)
    else:
        brush.painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))


def _interval(brush: Brush, interval: Interval) -> None:
    x1, x2, y, cap = interval.x1, interval.x2, interval.y, interval.cap
    brush.pen("mark", brush.line)
    brush.painter.drawLine(QLineF(x1, y, x2, y))
    for x, cut, way in ((x1, interval.cut_left, 1), (x2, interval.cut_right, -1)):
        if cut:
            lines = [QPointF(x + way * cap * 1.4, y + up * cap * 1.2) for up in (-1, 1)]
            for end in lines:
                brush.painter.drawLine(QPointF(x, y), end)
        else:
            brush.painter.drawLine(QLineF(x, y - cap, x, y + cap))


def _badge(brush: Brush, badge: Badge) -> None:
    x, y, half = badge.x, badge.y, badge.half
    brush.fill("mark")
    if badge.verdict == NOT_FOUND:
        side = half * 0.92  # as much ink as the disc has
        brush.painter.drawRoundedRect(QRectF(x - side, y - side, 2 * side, 2 * side), 2, 2)
    else:
        brush.painter.drawEllipse(QPointF(x, y), half, half)
    brush.pen("page", half * 0.24)
    if badge.verdict in (FOUND, NOT_FOUND):
        wide, apart = half * 0.5, half * 0.24
        for side in (-1, 1):
            brush.painter.drawLine(QLineF(x - wide, y + side * apart, x + wide, y + side * apart))
        if badge.verdict == FOUND:
            lean = half * 0.34
            brush.painter.drawLine(QLineF(x - lean, y + half * 0.6, x + lean, y - half * 0.6))
        return
    hook = QPainterPath(QPointF(x - half * 0.34, y - half * 0.26))
    hook.cubicTo(
        QPointF(x - half * 0.3, y - half * 0.75),
        QPointF(x + half * 0.45, y - half * 0.7),
        QPointF(x + half * 0.32, y - half * 0.15),
    )
    hook.quadTo(QPointF(x, y + half * 0.02), QPointF(x, y + half * 0.26))
    brush.painter.drawPath(hook)
    brush.painter.drawLine(QLineF(x, y + half * 0.44, x, y + half * 0.68))


def _verdict(brush: Brush, verdict: Verdict) -> None:
    x, y, half = verdict.x, verdict.y, verdict.half * 0.8
    draw = brush.painter.drawLine
    brush.pen("text", half * 0.36)
    match verdict.direction:
        case "for":
            tick = [(-0.9, 0.05), (-0.3, 0.75), (0.95, -0.75)]
            brush.painter.drawPolyline(QPolygonF([QPointF(x + a * half, y + b * half)
                                                  for a, b in tick]))  # fmt: skip
        case "against":
            draw(QLineF(x - half * 0.8, y - half * 0.8, x + half * 0.8, y + half * 0.8))
            draw(QLineF(x - half * 0.8, y + half * 0.8, x + half * 0.8, y - half * 0.8))
        case "open":
            brush.painter.drawEllipse(QPointF(x, y), half * 0.8, half * 0.8)
        case "payment":
            brush.painter.drawRect(QRectF(x - half, y - half * 0.65, 2 * half, half * 1.3))
            draw(QLineF(x - half, y - half * 0.1, x + half, y - half * 0.1))
        case _:
            draw(QLineF(x - half * 0.8, y, x + half * 0.8, y))


def _grade(brush: Brush, grade: Grade) -> None:
    x, half = grade.x, grade.half
    for part in grade.sign:
        brush.pen("text", half * 0.32)
        inner = half * 0.84
        if part in (FULL, EMPTY):
            if part == FULL:
                brush.painter.setBrush(brush.colour("text"))
            brush.painter.drawEllipse(QPointF(x, grade.y), inner, inner)
        else:
            wide = half * 1.3
            corners = ((x - wide, 0.0), (x, -wide), (x + wide, 0.0), (x, wide))
            points = [QPointF(a, grade.y + b) for a, b in corners]
            brush.painter.drawPolygon(QPolygonF(points))
        x += half * DISC_STEP


def _arrow(brush: Brush, arrow: Arrow) -> None:
    x, y, half = arrow.x, arrow.y, arrow.half
    way = -1 if arrow.side == "left" else 1
    brush.fill("muted")
    corners = ((x + way * half, y), (x - way * half, y - half), (x - way * half, y + half))
    brush.painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _cells(brush: Brush, cells: Cells) -> None:
    x, y, cell, across = cells.x, cells.y, cells.cell, cells.across
    side = cell * across
    painter = brush.painter
    brush.fill("cell")
    painter.drawRect(QRectF(x, y, side, side))
    brush.fill("harm")
    rows = floor(cells.rate / across)
    rest = cells.rate - rows * across
    whole, part = floor(rest), rest - floor(rest)
    painter.drawRect(QRectF(x, y, side, rows * cell))
    painter.drawRect(QRectF(x, y + rows * cell, whole * cell, cell))
    painter.drawRect(QRectF(x + whole * cell, y + rows * cell, part * cell, cell))
    brush.pen("page", 0.5 if cell < 3 else 0.6)
    for at in range(1, across):
        wide = at % BLOCK == 0
        if wide or cell >= 3:
            brush.pen("page", 1.0 if wide else 0.4)
            painter.drawLine(QLineF(x + at * cell, y, x + at * cell, y + side))
            painter.drawLine(QLineF(x, y + at * cell, x + side, y + at * cell))
    if 0 < cells.rate < FEW:
        brush.pen("harm", 1.4)
        ring = cell * 1.2 + 3
        middle = x + min(whole + (part > 0), FEW) * cell / 2
        painter.drawEllipse(QPointF(middle, y + cell / 2), ring + whole * cell / 2, ring)


PAINTERS: dict[type, Callable[[Brush, Any], None]] = {
    Words: _words,
    Stroke: _stroke,
    Sign: _sign,
    Interval: _interval,
    Badge: _badge,
    Verdict: _verdict,
    Grade: _grade,
    Arrow: _arrow,
    Cells: _cells,
}
