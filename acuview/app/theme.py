"""The colours and the size of text of the whole window, light and dark; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from acuview.diagram import style as drawing
from acuview.diagram.style import DiagramStyle
from acuview.panel import ink as words
from acuview.panel.ink import Ink
from acuview.state.settings import LARGEST_TEXT, SMALLEST_TEXT, THEMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TEXT_STEP: Final = 10
ROLE = QPalette.ColorRole

LIGHT: Final = {
    ROLE.Window: "#efeae0", ROLE.WindowText: "#2c2622", ROLE.Base: "#fcfaf5",
    ROLE.AlternateBase: "#f0e9db", ROLE.Text: "#2c2622", ROLE.Button: "#f3eee5",
    ROLE.ButtonText: "#2c2622", ROLE.BrightText: "#8c2812", ROLE.Highlight: "#2a5878",
    ROLE.HighlightedText: "#ffffff", ROLE.Link: "#1b5577", ROLE.LinkVisited: "#5b4a77",
    ROLE.ToolTipBase: "#fffdf6", ROLE.ToolTipText: "#2c2622", ROLE.PlaceholderText: "#6d6259",
    ROLE.Light: "#fdfbf7", ROLE.Midlight: "#e6dfd2", ROLE.Mid: "#c9bfae", ROLE.Dark: "#a89c8a",
    ROLE.Shadow: "#6d6259", ROLE.Accent: "#2a5878",
}  # fmt: skip
DARK: Final = {
    ROLE.Window: "#1d232b", ROLE.WindowText: "#e4e8ed", ROLE.Base: "#181d24",
    ROLE.AlternateBase: "#262e38", ROLE.Text: "#e4e8ed", ROLE.Button: "#28303a",
    ROLE.ButtonText: "#e4e8ed", ROLE.BrightText: "#ffb09a", ROLE.Highlight: "#2f6f9e",
    ROLE.HighlightedText: "#ffffff", ROLE.Link: "#93c4e8", ROLE.LinkVisited: "#c3b1e6",
    ROLE.ToolTipBase: "#2b343f", ROLE.ToolTipText: "#e4e8ed", ROLE.PlaceholderText: "#a3adb8",
    ROLE.Light: "#3a4552", ROLE.Midlight: "#303944", ROLE.Mid: "#3b4653", ROLE.Dark: "#0f1318",
    ROLE.Shadow: "#080a0d", ROLE.Accent: "#5ea3d3",
}  # fmt: skip
FADED: Final = {"light": "#9a8f82", "dark": "#6a7683"}


class Theme(QObject):
    """Holds the theme and the text size, and dresses the application in them.

    Signals:
        changed(): light became dark or the other way round.
        text_changed(): the text has another size.
    """

    changed = Signal()
    text_changed = Signal()

    def __init__(self, app: QApplication, mode: str, text_percent: int) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._base = QFont(app.font())
        self._percent = text_percent
        self._hanzi: str | None = None
        self._dark = self._wants_dark()
        self._dress()
        self._scale()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def mode(self) -> str:
        """`system`, `light` or `dark`."""
        return self._mode

    @property
    def text_percent(self) -> int:
        """The size of text against the desktop's own."""
        return self._percent

    @property
    def drawing(self) -> DiagramStyle:
        """The colours of the drawing."""
        return drawing.DARK if self._dark else drawing.LIGHT

    @property
    def ink(self) -> Ink:
        """The colours of the panel's words."""
        return words.DARK if self._dark else words.LIGHT

    @property
    def hanzi(self) -> str:
        """A family that has Chinese characters, or ""; looked for when first asked (6 ms)."""
        if self._hanzi is None:
            self._hanzi = hanzi_family() or ""
        return self._hanzi

    def choose(self, mode: str) -> None:
        """Follows the desktop (`system`) or stays `light` or `dark`."""
        if mode in THEMES:
            self._mode = mode
            self._follow()

    def resize_text(self, percent: int) -> None:
        """Makes every text of the window larger or smaller."""
        percent = min(LARGEST_TEXT, max(SMALLEST_TEXT, percent))
        if percent != self._percent:
            self._percent = percent
            self._scale()
            self.text_changed.emit()

    def _wants_dark(self) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _follow(self) -> None:
        if self._wants_dark() != self._dark:
            self._dark = not self._dark
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        self._app.setPalette(palette_of(dark=self._dark))

    def _scale(self) -> None:
        font = QFont(self._base)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * self._percent / 100)
        else:
            font.setPixelSize(round(font.pixelSize() * self._percent / 100))
        if font != self._app.font():
            self._app.setFont(font)


def palette_of(*, dark: bool) -> QPalette:
    """The palette of a theme."""
    palette = QPalette()
    for role, colour in (DARK if dark else LIGHT).items():
        palette.setColor(role, QColor(colour))
    faded = QColor(FADED["dark" if dark else "light"])
    for role in (ROLE.WindowText, ROLE.Text, ROLE.ButtonText, ROLE.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette


def hanzi_family() -> str | None:
    """A font that has Chinese characters, the likeliest ones first."""
    known = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    if not known:
        return None
    for wanted in ("Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "PingFang SC",
                   "Microsoft YaHei", "WenQuanYi Micro Hei", "Droid Sans Fallback"):  # fmt: skip
        if wanted in known:
            return wanted
    return known[0]
