"""Labels cover neither each other nor foreign dots."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from acuview.diagram.camera import Box, Camera
from acuview.diagram.courses import Courses
from acuview.diagram.dots import radius
from acuview.diagram.labels import Labels, Mode, Plan, Wish
from acuview.diagram.place import Ground, Wanted, overlaps, place
from acuview.diagram.plate_painter import Marks
from acuview.diagram.scene import Chosen, Content, Scene
from acuview.geometry.layout import Layout
from acuview.model.atlas import Atlas

VIEW = Box(0, 0, 400, 400)


@st.composite
def wishes(draw: st.DrawFn) -> list[Wanted]:
    count = draw(st.integers(1, 40))
    coordinate = st.floats(20, 380)
    return [
        Wanted(
            owner=n,
            text=f"P{n}",
            at=(draw(coordinate), draw(coordinate)),
            radius=3.0,
            width=draw(st.floats(10, 60)),
            height=9.0,
            lean=draw(st.sampled_from(("left", "right"))),
            keen=draw(st.booleans()),
        )
        for n in range(count)
    ]


def taken_by(found: list[Wanted]) -> Ground:
    ground = Ground()
    for wish in found:
        x, y = wish.at
        ground.take(Box(x - 3, y - 3, x + 3, y + 3), wish.owner)
    return ground


@given(wishes())
def test_no_label_covers_another_or_a_foreign_dot(found: list[Wanted]) -> None:
    placed = place(found, taken_by(found), VIEW)
    assert not overlaps(placed)
    for label in placed:
        assert VIEW.holds(label.box)
        for wish in found:
            x, y = wish.at
            dot = Box(x - 3, y - 3, x + 3, y + 3)
            assert wish.owner == label.owner or not dot.meets(label.box)


@given(wishes())
def test_the_first_wish_is_always_granted_and_order_decides(found: list[Wanted]) -> None:
    alone = [found[0]._replace(at=(200.0, 200.0))]
    placed = place([*alone, *found[1:]], taken_by(alone), VIEW)
    assert placed[0].owner == alone[0].owner
    assert placed == place([*alone, *found[1:]], taken_by(alone), VIEW)


@pytest.fixture(scope="module")
def labels(atlas: Atlas, layout: Layout, qapp: QApplication) -> Labels:
    names = {code: point.names for code, point in atlas.points.items()}
    return Marks.of(Courses(Scene(layout, names, ("BL23", "GV4"))), QFont()).labels


def dots_of(layout: Layout, k: float) -> list[tuple[str, Box]]:
    home = Camera(k, 0, 0)
    out = []
    for spot in layout.spots:
        if not spot.alternative:
            x, y = home.to_px((spot.x, spot.y))
            r = radius(k, spot.point)
            out.append((spot.point, Box(x - r, y - r, x + r, y + r)))
    return out


def check(plan: Plan, layout: Layout, labels: Labels, chosen: Chosen) -> None:
    shown = labels.shown(plan, chosen)
    assert not overlaps(shown)
    for mark in plan.levels:
        assert not any(mark.box.meets(label.box) for label in shown)
    dots = dots_of(layout, plan.px_per_cm)
    for label in shown:
        code = label.text.split()[0]
        for point, dot in dots:
            assert point == code or not dot.meets(label.box), (label, point)


@pytest.mark.parametrize("k", [2.1, 3.7, 5.2, 9.0, 14.0, 30.0, 80.0, 150.0])
@pytest.mark.parametrize("mode", ["key", "all"])
@pytest.mark.parametrize("content", ["codes", "both"])
def test_labels_of_the_back_never_overlap(
    layout: Layout, labels: Labels, k: float, mode: Mode, content: Content
) -> None:
    plan = labels.plan(k, Wish(mode, content))
    assert plan.labels
    check(plan, layout, labels, Chosen())
    check(plan, layout, labels, Chosen(point="BL22", side="left"))
    check(plan, layout, labels, Chosen(point="EX-B2", site="T3"))


def test_the_open_point_is_labelled_at_any_zoom(layout: Layout, labels: Labels) -> None:
    for k in (3.7, 6.0, 20.0):
        plan = labels.plan(k, Wish("selected"))
        assert not plan.labels
        for spot in layout.spots:
            if spot.alternative:
                continue
            side = "right" if spot.side == "midline" else spot.side
            chosen = Chosen(point=spot.point, side=side, site=spot.site)
            shown = labels.shown(plan, chosen)
            assert shown, (k, spot)
            x, y = Camera(k, 0, 0).to_px((spot.x, spot.y))
            reach = radius(k, spot.point) + 6
            assert not shown[-1].box.meets(Box(x, y, x, y).grown(reach)), (k, spot)
    assert not labels.shown(labels.plan(9.0, Wish("none")), Chosen(point="BL23"))


def test_more_labels_when_zoomed_in(labels: Labels) -> None:
    counts = [len(labels.plan(k, Wish()).labels) for k in (3.7, 8.0, 30.0)]
    assert counts == sorted(counts)
    assert counts[0] >= 30
    assert counts[2] > 2 * counts[0]
