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


def test_changes_are_taken_back_one_by_one() -> None:
    layers = Layers()
    assert not layers.can_undo
    layers.switch("bones", on=True)
    layers.choose_content("both")
    layers.show_only("region")
    layers.show_only("region")
    layers.show_only("nonsense")
    assert (layers.only, layers.content, layers.is_on("bones")) == ("region", "both", True)
    layers.undo()
    assert (layers.only, layers.content) == ("all", "both")
    layers.undo()
    layers.undo()
    layers.undo()
    assert layers.is_usual
    assert not layers.can_undo


def test_a_pull_at_a_slider_is_undone_as_one() -> None:
    layers = Layers()
    for share in (0.6, 0.5, 0.4):
        layers.fade("bones", share)
    layers.switch("skin", on=False)
    layers.fade("bones", 0.3)
    layers.undo()
    assert layers.strength("bones") == pytest.approx(0.4)
    layers.undo()
    layers.undo()
    assert layers.is_usual


def test_a_reset_can_be_undone() -> None:
    layers = Layers()
    layers.choose_labels("all")
    layers.reset()
    assert layers.is_usual
    layers.undo()
    assert layers.labels == "all"


def test_labels_none_is_their_layer_turned_off() -> None:
    layers = Layers()
    layers.choose_labels("none")
    assert not layers.is_on("labels")
    layers.choose_labels("all")
    assert layers.is_on("labels")
    assert layers.labels == "all"
    layers.choose_content("nonsense")
    assert layers.content == "codes"
