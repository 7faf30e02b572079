"""Show only, labels, undo and reset, with real keys and clicks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from acuview.app.program import Program
from acuview.diagram.scene import meridian_of
from tests.app.conftest import Start
from tests.app.test_stories import CTRL, LEFT_BUTTON, press

KEY = Qt.Key


def labelled(program: Program) -> set[str]:
    """Meridians that bear labels on the drawing."""
    view = program.window.diagram.view
    plan = view._screen.plan(view._sight, view.camera)
    return {meridian_of(view.spots[label.owner].point) for label in plan.labels}


def test_show_only_dims_the_others_and_is_undone(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    view, legend = program.window.diagram.view, program.window.legend
    assert len(labelled(program)) > 1
    everything = view.grab().toImage()
    press(qtbot, KEY.Key_O)
    assert view._sight.only_meridian == "BL"
    assert labelled(program) == {"BL"}
    assert legend.only.isChecked()
    assert legend.only.text() == "Only BL"
    assert view.grab().toImage() != everything
    program.intents.pick("GV4")
    assert view._sight.only_meridian == "GV"
    program.intents.pick("topic:start")
    assert view._sight.only_meridian == ""
    assert not legend.only.isVisible()
    program.intents.focus_drawing()
    press(qtbot, KEY.Key_Z, CTRL)
    assert not program.layers.only
    assert not legend.only.isChecked()


def test_an_open_meridian_can_be_shown_alone_by_the_legend(qtbot: QtBot, start: Start) -> None:
    program = start("GV")
    QTest.mouseClick(program.window.legend.only, LEFT_BUTTON, pos=QPoint(8, 12))
    assert program.layers.only
    assert labelled(program) == {"GV"}
    assert not program.window.diagram.view.grab().isNull()


def test_reset_brings_the_first_look_back(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    view = program.window.diagram.view
    whole = view.camera
    for key in (KEY.Key_O, KEY.Key_M, KEY.Key_Plus):
        press(qtbot, key)
    program.wiring._actions["reset-look"].trigger()
    assert program.layers.is_usual
    assert view.camera == whole
    program.wiring._actions["undo-look"].trigger()
    assert program.layers.is_on("muscles")
    assert program.layers.only


def test_labels_say_codes_names_or_both(start: Start, store: QSettings) -> None:
    program = start("BL23")
    view, actions = program.window.diagram.view, program.wiring._actions
    for content, text in (("names", "Shènshū"), ("both", "BL23 Shènshū"), ("codes", "BL23")):
        actions[f"content-{content}"].trigger()
        assert actions[f"content-{content}"].isChecked()
        plan = view._screen.plan(view._sight, view.camera)
        marks = view._screen._ready()
        shown = marks.labels.shown(plan, view._sight.chosen)
        assert text in {label.text for label in shown}
    actions["labels-none"].trigger()
    assert actions["labels-none"].isChecked()
    assert not program.window.legend.content.isVisible()
    actions["labels-all"].trigger()
    actions["content-names"].trigger()
    assert program.window.legend.content.currentData() == "names"
    program.window.close()
    assert start().layers.content == "names"
