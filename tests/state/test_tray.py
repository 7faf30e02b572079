"""What lies side by side: at most three points, in the order in which they came."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from acuview.state.tray import MOST, Tray


def test_points_come_and_go_in_order(qtbot: QtBot) -> None:
    tray = Tray()
    for code in ("BL23", "BL52", "GV4"):
        with qtbot.waitSignal(tray.changed):
            tray.turn(code)
    assert list(tray.codes) == ["BL23", "BL52", "GV4"]
    tray.turn("BL52")
    assert list(tray.codes) == ["BL23", "GV4"]


def test_a_fourth_point_is_refused_and_nothing_changes(qtbot: QtBot) -> None:
    tray = Tray()
    for number in range(MOST):
        tray.turn(f"BL{number}")
    with qtbot.assertNotEmitted(tray.changed), qtbot.waitSignal(tray.refused):
        tray.turn("GV4")
    assert len(tray.codes) == MOST == 3


def test_taking_away_what_is_not_there_is_no_change(qtbot: QtBot) -> None:
    tray = Tray()
    with qtbot.assertNotEmitted(tray.changed):
        tray.remove("BL23")
        tray.clear()
