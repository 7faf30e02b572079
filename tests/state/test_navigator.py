"""The laws of going about: no step is lost, none is made twice."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from acuview.content import open_atlas
from acuview.model.atlas import Atlas
from acuview.state.navigator import Navigator
from acuview.state.place import Place

SUBJECTS = ("BL23", "BL40", "GV4", "BL", "topic:start", "EX-B2", "nowhere")


class Walk(RuleBasedStateMachine):
    """Walks at random beside a plain list of places."""

    atlas: Atlas

    @initialize()
    def begin(self) -> None:
        self.navigator = Navigator(open_atlas(), Place("back"))
        self.seen: list[Place] = []
        self.navigator.moved.connect(self.seen.append)
        self.places, self.at = [Place("back")], 0

    def went(self) -> None:
        if self.navigator.place != self.places[self.at]:
            self.places = [*self.places[: self.at + 1], self.navigator.place]
            self.at += 1

    @rule(subject=st.sampled_from(SUBJECTS))
    def open(self, subject: str) -> None:
        assert self.navigator.open(subject) == (subject != "nowhere")
        self.went()
        before = len(self.seen)
        self.navigator.open(subject)
        assert len(self.seen) == before

    @rule(by=st.sampled_from((-1, 1)))
    def step(self, by: int) -> None:
        self.navigator.step(by)
        self.went()

    @rule(side=st.sampled_from(("left", "right")))
    def switch(self, side: str) -> None:
        self.navigator.switch_side("left" if side == "left" else "right")
        self.went()

    @rule()
    def close(self) -> None:
        self.navigator.close()
        self.went()

    @rule()
    def back_and_forward(self) -> None:
        place = self.navigator.place
        if self.navigator.can_go_back:
            self.navigator.back()
            self.navigator.forward()
        assert self.navigator.place == place

    @rule()
    def back(self) -> None:
        self.navigator.back()
        self.at = max(0, self.at - 1)

    @rule()
    def forward(self) -> None:
        self.navigator.forward()
        self.at = min(len(self.places) - 1, self.at + 1)

    @invariant()
    def agrees(self) -> None:
        if hasattr(self, "navigator"):
            assert self.navigator.place == self.places[self.at]
            assert self.navigator.can_go_back == (self.at > 0)
            assert self.navigator.can_go_forward == (self.at < len(self.places) - 1)
            if self.seen:
                assert self.seen[-1] == self.navigator.place


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)


@pytest.fixture
def navigator(atlas: Atlas) -> Navigator:
    return Navigator(atlas, Place("back"))


def test_going_where_one_is_is_no_move(navigator: Navigator) -> None:
    navigator.open("BL23")
    moves: list[Place] = []
    navigator.moved.connect(moves.append)
    navigator.go(navigator.place)
    assert moves == []


def test_hover_is_not_history(navigator: Navigator) -> None:
    said: list[str] = []
    navigator.hovered.connect(said.append)
    for subject in ("BL23", "BL23", ""):
        navigator.hover(subject)
    assert said == ["BL23", ""]
    assert not navigator.can_go_back


def test_walking_stops_at_the_ends(navigator: Navigator, atlas: Atlas) -> None:
    codes = atlas.points_of("BL")
    navigator.open(codes[-1])
    navigator.step(1)
    assert navigator.place.subject == codes[-1]
    assert navigator.rank() == (len(codes), len(codes))
