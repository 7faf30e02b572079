"""The colours of a style as Qt colours, made once; knows what they are used for on the drawing."""

from __future__ import annotations

from PySide6.QtGui import QColor

from acuview.diagram.scene import meridian_of
from acuview.diagram.style import DiagramStyle


class Inks:
    """Qt colours of one style."""

    def __init__(self, style: DiagramStyle) -> None:
        self.style = style
        self.page = QColor(style.page)
        self.text = QColor(style.text)
        self.muted = faint(self.text, 0.68)
        self.halo = QColor(style.halo)
        self.ring = QColor(style.point_ring)
        self.shadow = QColor(style.point_shadow)
        self.selection = QColor(style.selection)
        self.hover = QColor(style.hover)
        self.landmark = QColor(style.landmark)
        self.measure = QColor(style.measure)
        dark = style.name == "dark"
        # Thin letters on dark skin need all the light there is.
        self.level = self.text if dark else self.landmark
        self.card = QColor("#1d242d" if dark else "#fffdf9")
        self.card_edge = QColor("#465361" if dark else "#cdbfae")
        self.casing = faint(self.ring, 0.62 if dark else 0.55)
        self._meridians = {code: QColor(colour) for code, colour in style.meridians}

    def meridian(self, code: str) -> QColor:
        """The colour of a meridian or of a point on it; an unknown one gets the text's."""
        return self._meridians.get(meridian_of(code), self.text)


def faint(colour: QColor, alpha: float) -> QColor:
    """The same colour, see-through."""
    out = QColor(colour)
    out.setAlphaF(alpha * colour.alphaF())
    return out
