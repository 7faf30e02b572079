"""Where a plate says which side is the patient's left and right; knows no painter."""

from __future__ import annotations

from acuview.geometry.curve import XY
from acuview.model.plate import Plate

OUT = 0.25
DOWN = 0.09
"""Shares of the plate's width and height: beside the head, where no figure reaches."""


def side_letters(plate: Plate) -> tuple[tuple[str, XY], ...]:
    """The letters `L` and `R` and their places in cm; one of them where a plate shows one side."""
    width, height = plate.size_cm
    right, left = ("R", "L") if plate.right_of_plate == "right" else ("L", "R")
    y = DOWN * height - plate.origin_cm[1]
    if plate.mirrored:
        return ((left, (-OUT * width, y)), (right, (OUT * width, y)))
    return ((right, (OUT / 3 * width - plate.origin_cm[0], y)),)
