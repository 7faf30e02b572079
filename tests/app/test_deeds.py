"""The tuple of commands: every one can be said, reached and told apart."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from acuview.app.deeds import DEEDS, MENUS
from acuview.app.legend import Legend
from acuview.app.program import NEAR_SCORE
from acuview.search.index import CLOSENESS, INSIDE, NEAR
from acuview.state.layers import LAYERS


def test_every_command_has_words_and_a_menu() -> None:
    menus = {name for name, _ in MENUS}
    for deed in DEEDS:
        assert deed.text
        assert deed.tip
        assert deed.menu in menus
    assert len({deed.id for deed in DEEDS}) == len(DEEDS)


def test_no_key_means_two_things() -> None:
    keys = Counter(key for deed in DEEDS for key in deed.keys)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("deed", [d for d in DEEDS if d.keys], ids=lambda d: d.id)
def test_every_key_is_one_that_qt_knows(qtbot: QtBot, deed: object) -> None:
    for key in getattr(deed, "keys", ()):
        assert not QKeySequence(key).isEmpty()
        assert QKeySequence(key).toString()


def test_single_keys_count_on_the_drawing_alone() -> None:
    for deed in DEEDS:
        for key in deed.keys:
            if len(key) == 1 and key.isalnum():
                assert deed.scope in ("drawing", "own"), deed.id


def test_legend_and_menu_name_the_same_keys(qtbot: QtBot) -> None:
    legend = Legend(LAYERS)
    qtbot.addWidget(legend)
    keys = {deed.id.removeprefix("layer-"): deed.keys for deed in DEEDS if "layer-" in deed.id}
    assert {name: (key,) for name, (_, key) in legend.layer_words().items()} == keys


def test_what_is_near_is_what_the_search_calls_so() -> None:
    assert NEAR + CLOSENESS < NEAR_SCORE <= INSIDE
