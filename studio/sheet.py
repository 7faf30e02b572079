"""A display list under construction: what is painted in which order, with its outlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from studio.curves import Points, signed_area, simplified
from studio.raster import outline_path

#: How far (cm) a baked edge may leave its curve: half a pixel at 150 px/cm.
TOLERANCE = 0.0035
#: Baked places are whole multiples of this (cm), those of fine strokes of the second: short
#: numbers make small files.
_LATTICE = 1 / 512
_FINE_LATTICE = 1 / 256
#: From so many px per cm on a layer shows its fine operations, and below its coarse ones.
FINE_FROM = 9.0

Op = dict[str, object]
Detail = Literal["fine", "coarse"]


@dataclass(slots=True)
class Sheet:
    """One layer: a list of operations that name outlines by their number.

    ``tolerance`` (cm) is how far its edges may leave their curves; many short strokes need less.
    """

    name: str
    paths: list[QPainterPath] = field(default_factory=list)
    fine_paths: list[QPainterPath] = field(default_factory=list)
    ops: list[Op] = field(default_factory=list)
    tolerance: float = TOLERANCE

    def path(self, *outlines: Points, fine: bool = False) -> int:
        """Add closed outlines (cm) as one path and return its number.

        Paths of fine operations are kept apart, so that they are read only when needed.

        All are turned the same way round: overlapping pieces of one path then add up under the
        winding rule, and cut no holes into each other.
        """
        lattice = _FINE_LATTICE if fine or self.tolerance > TOLERANCE else _LATTICE
        whole = QPainterPath()
        whole.setFillRule(Qt.FillRule.WindingFill)
        for outline in outlines:
            points = np.round(simplified(outline, self.tolerance) / lattice) * lattice
            whole.addPath(outline_path(points[::-1] if signed_area(outline) < 0 else points))
        kept = self.fine_paths if fine else self.paths
        kept.append(whole)
        return len(kept) - 1

    def fill(
        self,
        path: int,
        colour: str,
        alpha: float,
        *,
        mirror: bool = False,
        detail: Detail | None = None,
    ) -> None:
        """Fill a path with a colour of the style; ``detail`` limits it to one range of scales."""
        op: Op = {"op": "fill", "path": path, "colour": colour, "alpha": round(alpha, 3)}
        if detail is not None:
            op["detail"] = detail
        self._add(op, mirror=mirror)

    def shade(
        self,
        path: int,
        shade_map: str,
        ramp: str,
        *,
        gain: float = 1.0,
        tints: Sequence[tuple[str, str]] = (),
        mirror: bool = False,
    ) -> None:
        """Fill a path with a shade map seen through a ramp; tints are (mask, ramp) pairs."""
        op: Op = {"op": "shade", "path": path, "map": shade_map, "ramp": ramp}
        if gain != 1.0:
            op["gain"] = gain
        if tints:
            op["tints"] = [list(tint) for tint in tints]
        self._add(op, mirror=mirror)

    def gradient(
        self,
        path: int,
        colour: str,
        ends: tuple[tuple[float, float], tuple[float, float]],
        stops: Sequence[tuple[float, float]],
        *,
        mirror: bool = False,
    ) -> None:
        """Fill a path with one colour that fades from end to end; stops are (place, alpha)."""
        op: Op = {"op": "gradient", "path": path, "colour": colour}
        op["ends"] = [[round(x, 3), round(y, 3)] for x, y in ends]
        op["stops"] = [[at, round(alpha, 3)] for at, alpha in stops]
        self._add(op, mirror=mirror)

    def veil(self, path: int, colour: str, alpha: float) -> None:
        """Cover a path as the layer becomes opaque, so that what lies beneath recedes."""
        self._add({"op": "veil", "path": path, "colour": colour, "alpha": alpha}, mirror=False)

    def clip(self, path: int, *, mirror: bool = False) -> None:
        """Paint only inside a path until ``unclip``."""
        self._add({"op": "clip", "path": path}, mirror=mirror)

    def unclip(self) -> None:
        """End the last clip."""
        self.ops.append({"op": "unclip"})

    def _add(self, op: Op, *, mirror: bool) -> None:
        if mirror:
            op["mirror"] = True
        self.ops.append(op)
