"""What is folded, and that it tells of changes alone."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from acuview.state.folds import MOST, Folds


def test_turning_twice_is_nothing(qtbot: QtBot) -> None:
    folds = Folds(["a/b"])
    with qtbot.waitSignal(folds.changed):
        folds.turn("c/d")
    assert folds.folded == {"a/b", "c/d"}
    folds.turn("c/d")
    assert folds.folded == {"a/b"}


def test_unfolding_what_is_open_is_no_change(qtbot: QtBot) -> None:
    folds = Folds(["a/b", "c/d"])
    with qtbot.assertNotEmitted(folds.changed):
        folds.unfold("e/f")
    folds.unfold("a/b")
    assert folds.folded == {"c/d"}
    folds.unfold()
    assert folds.folded == frozenset()


def test_a_file_full_of_names_is_cut() -> None:
    assert len(Folds(f"x/{n}" for n in range(10 * MOST)).folded) == MOST
