"""The legend beside the drawing: layer switches, labels, zoom and theme, like a plate's margin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from acuview.diagram.style import DiagramStyle
from acuview.state.layers import CONTENTS, FADING, FAINTEST, LABELS, Layers, Only

if TYPE_CHECKING:
    from acuview.app.gallery import Gallery
    from acuview.app.key import ProtocolKey
    from acuview.reading.protocol import Key

TARGET = QSize(28, 28)


PLATE_LETTERS = 9


class SmallButton(QToolButton):
    """A button of one sign that is still large enough to hit."""

    def sizeHint(self) -> QSize:
        """Never smaller than a target must be."""
        return super().sizeHint().expandedTo(TARGET)

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()


class Legend(QScrollArea):
    """Shows what is switched on and asks for other things.

    Signals:
        layer_switched(str, bool), faded(str, float), labels_chosen(str): as their names say.
        content_chosen(str), only_chosen(str): as their names say.
        plate_wanted(str): another plate.
    """

    layer_switched = Signal(str, bool)
    faded = Signal(str, float)
    labels_chosen = Signal(str)
    content_chosen = Signal(str)
    only_chosen = Signal(str)
    plate_wanted = Signal(str)

    def __init__(self, layers: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._sliders: dict[str, QSlider] = {}
        self._keys: dict[str, QLabel] = {}
        self.gallery: Gallery | None = None
        self._key: ProtocolKey | None = None
        self.plates = QComboBox(self)
        self.plates.setAccessibleName(self.tr("Plate"))
        self.plates.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.plates.hide()
        self.labels = self._choice(self.tr("Which labels"), LABELS, self._label_words())
        self.content = self._choice(self.tr("What labels say"), CONTENTS, self._content_words())
        self.only = self._choice(self.tr("Show only"), ("all",), (self.tr("show all"),))
        tip = self.tr("Dim all that does not belong to what is open (O its meridian, R its region)")
        self.only.setToolTip(tip)
        for choice in (self.plates, self.only):
            # As wide as the layers: the drawing needs the room more than a long title does.
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(PLATE_LETTERS)
        self._page = QWidget(self)
        self._page.setAutoFillBackground(True)
        self._page.setBackgroundRole(QPalette.ColorRole.Base)
        self._lay_out(layers)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.labels.activated.connect(self._choose_labels)
        self.content.activated.connect(self._choose_content)
        self.only.activated.connect(self._choose_only)
        self.plates.activated.connect(self._choose_plate)

    def _label_words(self) -> tuple[str, ...]:
        return (self.tr("open point"), self.tr("key points"), self.tr("all points"))

    def _content_words(self) -> tuple[str, ...]:
        return (self.tr("as codes"), self.tr("as names"), self.tr("codes and names"))

    def _choice(self, name: str, values: tuple[str, ...], words: tuple[str, ...]) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = choice.sizePolicy().Policy
        choice.setSizePolicy(policy.Expanding, policy.Fixed)
        for value, word in zip(values, words, strict=True):
            choice.addItem(word, value)
        return choice

    def layer_words(self) -> Mapping[str, tuple[str, str]]:
        """Each layer's name and key, as a reader sees them."""
        return {
            "skin": (self.tr("Skin"), "S"),
            "drape": (self.tr("Drape"), "D"),
            "muscles": (self.tr("Muscles"), "M"),
            "bones": (self.tr("Bones"), "B"),
            "levels": (self.tr("Levels"), "V"),
            "meridians": (self.tr("Meridians"), "E"),
            "points": (self.tr("Points"), "P"),
            "labels": (self.tr("Labels"), "L"),
        }

    def _lay_out(self, layers: tuple[str, ...]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        words = self.layer_words()
        row = 0
        for layer in layers:
            name, key = words[layer]
            self._add_layer(grid, row, layer, name, key)
            row += 1
            if layer in FADING:
                grid.addWidget(self._slider(layer, name), row, 0, 1, 2)
                row += 1
        grid.addWidget(self.labels, row, 0, 1, 2)
        grid.addWidget(self.content, row + 1, 0, 1, 2)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(12, 12, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.plates)
        layout.addLayout(grid)
        layout.addWidget(self.only)
        layout.addStretch(1)
        self._gap = layout.count()
        self._foot = layout

    def _add_layer(self, grid: QGridLayout, row: int, layer: str, name: str, key: str) -> None:
        box = QCheckBox(name, self._page)
        box.setObjectName(layer)
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box.setMinimumHeight(24)
        box.setToolTip(
            self.tr("Show or hide: {name} ({key}, while the drawing has the focus)").format(
                name=name, key=key
            )
        )
        box.clicked.connect(self._switch)
        hint = QLabel(key, self._page)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        hint.setAccessibleName(self.tr("Key {key}").format(key=key))
        grid.addWidget(box, row, 0)
        grid.addWidget(hint, row, 1, Qt.AlignmentFlag.AlignRight)
        self._boxes[layer], self._keys[layer] = box, hint

    def _slider(self, layer: str, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self._page)
        slider.setObjectName(layer)
        slider.setRange(round(FAINTEST * 100), 100)
        slider.setPageStep(10)
        slider.setMinimumHeight(24)
        slider.setMinimumWidth(60)
        slider.setAccessibleName(self.tr("Strength of {name}").format(name=name))
        slider.setToolTip(slider.accessibleName())
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        slider.valueChanged.connect(self._fade)
        self._sliders[layer] = slider
        return slider

    def add_gallery(self, gallery: Gallery) -> None:
        """Puts the small plates above the buttons at the foot, where nothing moves for them."""
        self.gallery = gallery
        self._foot.insertWidget(self._gap, gallery)

    def add_buttons(self, actions: tuple[QAction, ...]) -> None:
        """Puts a row of buttons for some actions at the foot."""
        row = QHBoxLayout()
        row.setSpacing(2)
        self._foot.addLayout(row)
        for action in actions:
            button = SmallButton(self._page)
            button.setDefaultAction(action)
            button.setText(action.iconText())
            button.setAccessibleName(action.text().replace("&", "").split("\t")[0])
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)

    def show_plates(self, plates: Mapping[str, str], open_plate: str) -> None:
        """Offers the plates there are; a single one needs no choice."""
        self.plates.setVisible(len(plates) > 1)
        if self.plates.count() != len(plates):
            self.plates.clear()
            for name, title in plates.items():
                self.plates.addItem(title, name)
        self.plates.setCurrentIndex(self.plates.findData(open_plate))

    def show_key(self, key: Key | None, style: DiagramStyle) -> None:
        """Says what the signs of a protocol mean; None for no signs."""
        if self._key is None and key is not None:
            from acuview.app.key import ProtocolKey  # late: no start opens a paper

            self._key = ProtocolKey(self._page)
            self._foot.insertWidget(self._gap - 1, self._key)
            self._gap += 1
        if self._key is not None:
            self._key.setVisible(key is not None)
            if key is not None:
                self._key.show_key(key, style)

    def show_available(self, layers: tuple[str, ...]) -> None:
        """Offers the layers that a plate has."""
        for name, box in self._boxes.items():
            box.setVisible(name in layers)
            self._keys[name].setVisible(name in layers)

    def show_layers(self, layers: Layers) -> None:
        """Shows what is switched on."""
        for name, box in self._boxes.items():
            box.setChecked(layers.is_on(name))
        for name, slider in self._sliders.items():
            slider.setVisible(layers.is_on(name))
            slider.setValue(round(layers.strength(name) * 100))
        self.labels.setCurrentIndex(self.labels.findData(layers.labels))
        self.content.setCurrentIndex(self.content.findData(layers.content))
        for choice in (self.labels, self.content):
            choice.setVisible(layers.is_on("labels"))

    def show_belongings(self, offered: Mapping[Only, str], only: Only) -> None:
        """Offers to show what the open thing belongs to alone; nothing where nothing is open."""
        while self.only.count() > 1:
            self.only.removeItem(1)
        for what, word in offered.items():
            self.only.addItem(self.tr("only {what}").format(what=word), what)
        self.only.setCurrentIndex(max(self.only.findData(only), 0))
        self.only.setVisible(bool(offered))

    def set_style(self, style: DiagramStyle, outline: str) -> None:
        """Takes the drawing's own page, so that both look like one sheet."""
        palette = QPalette(self._page.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor(style.page))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(style.text))
        palette.setColor(QPalette.ColorRole.Window, QColor(outline))
        self._page.setPalette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps its width: what it holds, never cut off."""
        super().resizeEvent(event)
        self._keep_width()

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as what it holds."""
        super().showEvent(event)
        self._keep_width()

    def _keep_width(self) -> None:
        bar = self.verticalScrollBar()
        wide = bar.sizeHint().width() if bar.isVisible() else 0
        self.setFixedWidth(self._page.minimumSizeHint().width() + wide)

    def _switch(self, on: bool) -> None:
        self.layer_switched.emit(self.sender().objectName(), on)

    def _fade(self, percent: int) -> None:
        self.faded.emit(self.sender().objectName(), percent / 100)

    def _choose_labels(self, index: int) -> None:
        self.labels_chosen.emit(self.labels.itemData(index))

    def _choose_content(self, index: int) -> None:
        self.content_chosen.emit(self.content.itemData(index))

    def _choose_only(self, index: int) -> None:
        self.only_chosen.emit(self.only.itemData(index))

    def _choose_plate(self, index: int) -> None:
        self.plate_wanted.emit(self.plates.itemData(index))
