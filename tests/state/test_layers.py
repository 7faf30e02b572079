"""What is switched on, and what is kept of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from acuview.state.layers import LAYERS, Layers
from acuview.state.settings import Settings


def test_switching_twice_is_no_change() -> None:
    layers = Layers()
    said: list[bool] = []
    layers.changed.connect(lambda: said.append(True))
    layers.switch("muscles", on=True)
    layers.switch("muscles", on=True)
    layers.switch("no such layer", on=True)
    assert len(said) == 1
    assert set(layers.shares()) == set(LAYERS)


def test_opacity_keeps_within_bounds() -> None:
    layers = Layers()
    layers.switch("bones", on=True)
    layers.fade("bones", 7.0)
    assert layers.shares()["bones"] == 1.0
    layers.fade("bones", 0.0)
    assert layers.shares()["bones"] == pytest.approx(0.1)


def test_unknown_things_are_not_taken_over() -> None:
    layers = Layers()
    layers.restore(("skin", "kidneys"), {"muscles": -3.0}, "everything")
    assert layers.on() == ("skin",)
    assert layers.labels == "key"


def test_settings_come_back(tmp_path: object) -> None:
    path = f"{tmp_path}/a.ini"
    kept = Settings(QSettings(path, QSettings.Format.IniFormat))
    kept.theme, kept.text_percent, kept.layers = "dark", 150, ("skin", "bones")
    kept.keep_strength("bones", 0.35)
    kept.keep()
    again = Settings(QSettings(path, QSettings.Format.IniFormat))
    assert (again.theme, again.text_percent, again.layers) == ("dark", 150, ("skin", "bones"))
    assert again.strength("bones") == pytest.approx(0.35)
    assert again.strength("muscles") is None
