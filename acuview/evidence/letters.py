"""One family of letters in a few sizes: how wide words are, and where their lines break."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath

from acuview.evidence.items import Role

SIZES: dict[Role, tuple[float, bool]] = {
    "title": (1.5, True),
    "head": (1.18, True),
    "label": (1.0, True),
    "body": (1.0, False),
    "small": (0.88, False),
}
LEADING = 1.06
SMALLEST = 6


class Letters:
    """The fonts of a sheet; `pixels` is the size of running text."""

    def __init__(self, family: QFont, pixels: float) -> None:
        self.pixels = pixels
        self._fonts: dict[Role, QFont] = {}
        self._metrics: dict[Role, QFontMetricsF] = {}
        self._outlines: dict[tuple[str, Role], QPainterPath] = {}
        self._widths: dict[tuple[str, Role], float] = {}
        for role, (share, bold) in SIZES.items():
            font = QFont(family)
            font.setPixelSize(max(SMALLEST, round(pixels * share)))
            font.setBold(bold)
            # So that words are as wide on paper as they were measured.
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[role] = font
            self._metrics[role] = QFontMetricsF(font)

    def font(self, role: Role) -> QFont:
        """The font of a role."""
        return self._fonts[role]

    def line(self, role: Role) -> float:
        """The height of a line, in pixels."""
        return self._metrics[role].height() * LEADING

    def ascent(self, role: Role) -> float:
        """From the top of a line to its base line, in pixels."""
        metrics = self._metrics[role]
        return metrics.ascent() + metrics.height() * (LEADING - 1) / 2

    @property
    def letter(self) -> float:
        """The width of an average letter of running text, in pixels."""
        return self._metrics["body"].averageCharWidth()

    def width(self, words: str, role: Role) -> float:
        """How wide some words are, in pixels."""
        key = (words, role)
        known = self._widths.get(key)
        if known is None:
            known = self._widths[key] = self._metrics[role].horizontalAdvance(words)
        return known

    def outline(self, letter: str, role: Role) -> QPainterPath:
        """The shape of one letter that stands on the origin."""
        key = (letter, role)
        known = self._outlines.get(key)
        if known is None:
            known = self._outlines[key] = QPainterPath()
            known.addText(QPointF(0, 0), self._fonts[role], letter)
        return known

    def wrap(self, words: str, role: Role, width: float) -> tuple[str, ...]:
        """Words in lines no wider than `width`; a word that is too long is broken."""
        space = self.width(" ", role)
        lines: list[str] = []
        line, used = "", 0.0
        for word in words.split():
            wide = self.width(word, role)
            if line and used + space + wide > width:
                lines.append(line)
                line, used = "", 0.0
            if wide > width:
                *whole, word = self._broken(word, role, width)
                lines += whole
                wide = self.width(word, role)
            line, used = (f"{line} {word}", used + space + wide) if line else (word, wide)
        return (*lines, line) if line else tuple(lines)

    def _broken(self, word: str, role: Role, width: float) -> list[str]:
        parts = [""]
        for letter in word:
            if parts[-1] and self.width(parts[-1] + letter, role) > width:
                parts.append("")
            parts[-1] += letter
        return parts
