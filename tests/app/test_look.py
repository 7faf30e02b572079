"""Show only, labels, undo and reset, with real keys and clicks."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from acuview.app.program import Program
from acuview.diagram.scene import meridian_of
from tests.app.conftest import Start
from tests.app.test_stories import CTRL, press

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
    assert {"BL", "BL1", "BL67"} <= view._sight.only
    assert "GV4" not in view._sight.only
    assert labelled(program) == {"BL"}
    assert legend.only.currentText() == "only BL"
    assert view.grab().toImage() != everything
    program.intents.pick("GV4")
    assert labelled(program) == {"GV"}
    program.intents.pick("topic:start")
    assert view._sight.only == frozenset()
    assert not legend.only.isVisible()
    program.intents.focus_drawing()
    press(qtbot, KEY.Key_Z, CTRL)
    assert program.layers.only == "all"
    assert len(labelled(program)) > 1


def test_show_only_the_region_of_the_open_point(qtbot: QtBot, start: Start) -> None:
    program = start("BL23")
    view, legend, actions = program.window.diagram.view, program.window.legend, program.wiring
    regions = {code: point.region for code, point in program._atlas.points.items()}
    everything = view.grab().toImage()
    press(qtbot, KEY.Key_R)
    assert view._sight.only == {code for code in regions if regions[code] == "low-back"}
    labels = view._screen.plan(view._sight, view.camera).labels
    assert labels
    assert {view.spots[label.owner].point for label in labels} <= view._sight.only
    assert legend.only.currentText() == "only lower back"
    assert actions._actions["only-region"].isChecked()
    assert view.grab().toImage() != everything
    press(qtbot, KEY.Key_O)
    assert labelled(program) == {"BL"}
    press(qtbot, KEY.Key_Z, CTRL)
    assert legend.only.currentText() == "only lower back"
    press(qtbot, KEY.Key_R)
    assert program.layers.is_usual
    press(qtbot, KEY.Key_R)
    program.intents.pick("EX-B2")  # its region, the back, is the upper, middle and lower back
    assert {regions[code] for code in view._sight.only} == {
        "back", "upper-back", "mid-back", "low-back"
    }  # fmt: skip
    program.intents.pick("BL")  # a meridian has no region of its own
    assert view._sight.only == frozenset()
    assert not actions._actions["only-region"].isEnabled()
    assert [legend.only.itemText(i) for i in range(legend.only.count())] == [
        "show all", "only BL",
    ]  # fmt: skip


def test_an_open_meridian_can_be_shown_alone_by_the_legend(qtbot: QtBot, start: Start) -> None:
    program = start("GV")
    only = program.window.legend.only
    only.setFocus()
    for _ in range(2):  # what is chosen already stays chosen
        QTest.keyClick(only, KEY.Key_End)
        assert program.layers.only == "meridian"
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
    assert program.layers.only == "meridian"


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
