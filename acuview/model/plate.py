"""A plate: one drawn view of the body, with its landmarks, cun scales and curves in centimetres."""

from __future__ import annotations

from collections.abc import Mapping

from acuview.model.point import Origin
from acuview.model.record import Record


class Scale(Record):
    """So many cun between two landmarks, or from the midline across to one, or along a curve."""

    cun: float
    start: str | None
    end: str
    along: str | None
    origin: Origin


class Plate(Record):
    """A drawn view of the body.

    One frame of centimetres: x runs to the viewer's right from the plate's midline, y runs down;
    `origin_cm` is where that frame's zero lies from the top left of the plate of `size_cm`.
    `mirrored` plates show both sides; their rules stand for x > 0, which is the patient's
    `right_of_plate` side. Curves may bear a third number: depth in cm.
    """

    id: str
    title: str
    view: str
    size_cm: tuple[float, float]
    origin_cm: tuple[float, float]
    right_of_plate: str
    mirrored: bool
    layers: tuple[str, ...]
    landmarks: Mapping[str, tuple[float, float]]
    scales: Mapping[str, Scale]
    curves: Mapping[str, tuple[tuple[float, ...], ...]]
    origin: Origin
