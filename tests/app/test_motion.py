"""Motion is a wish: of the reader, of the desktop, and of nobody who shows a full screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from acuview.app import motion
from acuview.app.program import Program
from acuview.diagram.gliding import Glide
from tests.app.conftest import Start
from tests.app.test_stories import press

KEY = Qt.Key


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if somebody saw the screen without a screen."""
    monkeypatch.setattr(motion, "UNSEEN", ())


def pace(program: Program) -> int:
    return program.motion.pace(program.window)


def glide_of(program: Program) -> Glide:
    glide = program.window.diagram.view._looking._glide
    assert glide is not None
    glide.pause()
    return glide


class Still(QProxyStyle):
    """A desktop whose owner wants no animations."""

    def styleHint(  # noqa: N802 - Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


def test_nothing_glides_where_nobody_watches(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    assert pace(program) == 0
    press(qtbot, KEY.Key_H)
    assert program.window.diagram.view._looking._glide is None


@pytest.mark.usefixtures("watched")
def test_less_motion_is_chosen_in_the_menu_and_remembered(start: Start, store: QSettings) -> None:
    first = start()
    assert 150 <= pace(first) <= 220
    action = first.wiring._actions["still"]
    assert not action.isChecked()
    action.trigger()
    assert action.isChecked()
    assert pace(first) == 0
    first.window.close()
    second = start()
    assert second.wiring._actions["still"].isChecked()
    assert pace(second) == 0
    second.wiring._actions["still"].trigger()
    assert pace(second) > 0


@pytest.mark.usefixtures("watched")
def test_the_desktop_and_a_full_screen_have_their_say(start: Start) -> None:
    program = start()
    style = Still()
    program.window.setStyle(style)
    assert pace(program) == 0
    program.window.setStyle(None)  # type: ignore[arg-type]  # Qt takes none; its stub does not say so
    assert pace(program) > 0
    program.intents.full_screen()
    assert pace(program) == 0
    program.intents.full_screen()
    program.window.hide()
    assert pace(program) == 0


@pytest.mark.usefixtures("watched")
def test_the_way_is_come_to_and_the_view_given_back(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    view = program.window.diagram.view
    before = view.camera
    press(qtbot, KEY.Key_H)
    glide = glide_of(program)
    glide.setCurrentTime(60)
    press(qtbot, KEY.Key_H)  # closed again on the way there
    back = glide_of(program)
    assert back.goal == before
    back.setCurrentTime(back.duration())
    assert view.camera == before
    press(qtbot, KEY.Key_H)
    glide_of(program).setCurrentTime(60)
    view._looking.halt()  # taken hold of: it is the reader's view now
    held = view.camera
    press(qtbot, KEY.Key_H)
    assert view.camera == held


@pytest.mark.usefixtures("watched")
def test_a_pick_glides_and_ends_on_the_point(start: Start) -> None:
    program = start("BL23")
    view = program.window.diagram.view
    for _ in range(8):
        program.intents.zoom_in()
    program.intents.pick("BL60")
    glide = glide_of(program)
    glide.setCurrentTime(glide.duration())
    assert view.camera == glide.goal
    spot = next(s for s in view.spots if s.point == "BL60" and s.side == "right")
    assert view.rect().contains(view.target_of(spot))
