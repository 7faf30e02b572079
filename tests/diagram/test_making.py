"""A picture in the making: stands still when told, goes on when told, ends when nobody wants it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QRectF, Signal
from pytestqt.qtbot import QtBot

from acuview.diagram.camera import Box
from acuview.diagram.making import Making
from acuview.diagram.pictures import Order, Picture
from acuview.diagram.style import LIGHT

ORDER = Order(Box(0.0, 0.0, 4.0, 4.0), 5.0, 1.0, LIGHT, (("skin", 1.0),))


class Endless:
    """Artwork of so many strokes that only `finished` ends it."""

    layers = ("skin",)
    rect_cm = QRectF(0, 0, 4, 4)

    def __init__(self) -> None:
        self.strokes = 0
        self.finished = False

    def paint(self, *_: object, breathe: Callable[[], None] | None = None, **__: object) -> None:
        assert breathe is not None
        while not self.finished:
            breathe()
            self.strokes += 1
            time.sleep(0.0005)


class Relay(QObject):
    """Hands pictures to the thread of the test."""

    made = Signal(object)


@pytest.fixture
def relay(qtbot: QtBot) -> Iterator[Relay]:
    relay = Relay()
    yield relay
    relay.deleteLater()


def start(artwork: Endless, relay: Relay) -> Making:
    return Making(artwork, lambda *_: None, ORDER, None, relay.made)


def grows(artwork: Endless, seconds: float) -> bool:
    before, end = artwork.strokes, time.monotonic() + seconds
    while time.monotonic() < end:
        if artwork.strokes > before + 1:  # one may have been under way
            return True
        time.sleep(0.001)
    return False


def test_it_stands_still_and_goes_on(relay: Relay, qtbot: QtBot) -> None:
    artwork = Endless()
    making = start(artwork, relay)
    assert grows(artwork, 5)
    making.pause()
    time.sleep(0.02)
    assert not grows(artwork, 0.1)
    making.resume()
    assert grows(artwork, 5)
    with qtbot.waitSignal(relay.made) as told:
        artwork.finished = True
    assert told.args is not None
    picture = told.args[0]
    assert isinstance(picture, Picture)
    assert picture.order == ORDER
    making.wait()


def test_it_ends_when_nobody_wants_it_even_while_it_stands_still(
    relay: Relay, qtbot: QtBot
) -> None:
    making = start(Endless(), relay)
    making.pause()
    with qtbot.waitSignal(relay.made) as told:
        making.give_up()
        making.pause()
    assert told.args == [None]
    making.wait()
