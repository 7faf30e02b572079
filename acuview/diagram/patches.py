"""Parts a region to be repainted into few boxes; knows no painter and no Qt.

What changes as the pointer moves is a small box here and another there. Their common bounding box
may hold half the figure, and all of that would be painted.
"""

from __future__ import annotations

from collections.abc import Iterable

from acuview.diagram.camera import Box

SLACK = 2.0
"""Boxes become one as long as that is no more than so many times as large as they are together."""
MOST = 4
"""More boxes than this are not worth a pass each."""


def patches(boxes: Iterable[Box]) -> list[Box]:
    """Boxes that share no more than edges and hold all of the given ones; `MOST` at most."""
    out: list[Box] = []
    for box in boxes:
        _add(out, box)
    if len(out) <= MOST:
        return out
    whole = out[0]
    for box in out[1:]:
        whole = _about(whole, box)
    return [whole]


def _add(out: list[Box], box: Box) -> None:
    for number, other in enumerate(out):
        both = _about(box, other)
        if box.meets(other) or _area(both) <= SLACK * (_area(box) + _area(other)):
            del out[number]
            _add(out, both)
            return
    out.append(box)


def _about(one: Box, other: Box) -> Box:
    return Box(
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
    )


def _area(box: Box) -> float:
    return box.width * box.height
