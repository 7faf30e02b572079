"""One owner of what stands in the centre of the window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from acuview.state.centre import Centre


def test_it_begins_with_the_drawing() -> None:
    assert not Centre().is_evidence


def test_it_tells_of_changes_alone(qtbot: QtBot) -> None:
    centre = Centre()
    with qtbot.waitSignal(centre.changed):
        centre.show_evidence()
    assert centre.is_evidence
    with qtbot.assertNotEmitted(centre.changed):
        centre.show_evidence()
    with qtbot.waitSignal(centre.changed):
        centre.turn()
    assert not centre.is_evidence
    with qtbot.assertNotEmitted(centre.changed):
        centre.show_drawing()
