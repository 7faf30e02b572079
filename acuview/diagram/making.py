"""A picture in the making, in a thread of its own; stands still while the window has work to do.

Qt's painting holds Python's lock from one stroke to the next, so a window that moves meanwhile
would wait for every stroke.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from acuview.diagram.pictures import GivenUp, make_both

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from acuview.diagram.late import Painted
    from acuview.diagram.pictures import Order, PaintLines
    from acuview.diagram.shelf import Shelf


class Making:
    """Makes one picture and emits it with `made`; emits None where it was given up."""

    def __init__(
        self,
        artwork: Painted,
        lines: PaintLines,
        order: Order,
        shelf: Shelf | None,
        made: SignalInstance,
    ) -> None:
        self.order = order
        self._parts = (artwork, lines, order, shelf)
        self._made = made
        self._go = threading.Event()
        self._go.set()
        self.is_given_up = False
        self._thread = threading.Thread(target=self._work, name="acuview-artwork")
        self._thread.start()

    def pause(self) -> None:
        """Stands still from the next stroke on."""
        if not self.is_given_up:
            self._go.clear()

    def resume(self) -> None:
        """Goes on."""
        self._go.set()

    def give_up(self) -> None:
        """Ends at the next stroke."""
        self.is_given_up = True
        self._go.set()

    def wait(self) -> None:
        """Until it is over."""
        self._thread.join()

    def _breathe(self) -> None:
        self._go.wait()
        if self.is_given_up:
            raise GivenUp

    def _work(self) -> None:
        try:
            picture = make_both(*self._parts, self._breathe)
        except GivenUp:
            picture = None
        self._made.emit(picture)
