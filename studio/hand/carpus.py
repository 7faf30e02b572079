"""The bones of the wrist from behind, for every plate that shows the back of the hand or the palm.

The wrist lies at y = 0, fingers down; x is positive on the thumb's side.  Lengths are in cm.
"""

from __future__ import annotations

from studio.curves import Control, smooth
from studio.figure import Bone, Groove
from studio.shapes import knob


def _bone(name: str, control: Control, thickness: float, *furrows: Groove) -> Bone:
    return Bone(name, smooth(control, closed=True), thickness, 0.85, furrows)


# fmt: off
#: The wrist's eight, the pisiform behind.
CARPUS: list[Bone] = [
    Bone("pisiform", knob(-2.16, 0.98, 0.50, 0.54), 0.5, 0.85, far=True),
    _bone("trapezium", [(1.98, 1.70), (2.48, 1.36), (3.00, 1.60), (3.16, 2.18), (2.86, 2.74),
        (2.24, 2.84), (1.90, 2.40)], 0.6, Groove([(2.3, 2.3), (2.8, 2.05)], 0.08, 0.3, 0.15)),
    _bone("trapezoid", [(1.16, 1.66), (1.52, 1.54), (1.92, 1.78), (1.98, 2.34), (2.02, 2.84),
        (1.58, 3.06), (1.14, 2.88), (1.08, 2.24)], 0.55),
    _bone("hamate", [(-0.40, 1.22), (-0.34, 2.0), (-0.36, 2.80), (-0.72, 3.08), (-1.36, 3.04),
        (-1.96, 2.74), (-2.10, 2.26), (-1.78, 1.82), (-1.18, 1.44), (-0.72, 1.06)], 0.65,
        Groove([(-1.3, 1.9), (-0.95, 2.7)], 0.10, 0.4, 0.2)),
    _bone("capitate", [(-0.16, 0.98), (0.30, 0.84), (0.78, 0.98), (1.06, 1.52), (1.02, 2.22),
        (1.10, 2.86), (0.78, 3.14), (0.06, 3.12), (-0.30, 2.76), (-0.28, 1.9), (-0.34, 1.40)], 0.7,
        Groove([(-0.15, 1.62), (0.38, 1.74), (0.98, 1.68)], 0.10, 0.24, 0.14)),
    _bone("triquetrum", [(-1.02, 0.14), (-0.94, 0.70), (-1.14, 1.14), (-1.70, 1.54), (-2.18, 1.54),
        (-2.40, 1.00), (-2.06, 0.36), (-1.50, 0.00)], 0.6),
    _bone("scaphoid", [(0.52, -0.06), (1.14, -0.16), (1.90, 0.16), (2.52, 0.76), (2.50, 1.24),
        (2.02, 1.50), (1.50, 1.34), (0.96, 0.96), (0.56, 0.58)], 0.65,
        Groove([(1.1, 0.84), (1.5, 0.46), (1.75, 0.2)], 0.12, 0.24, 0.13)),
    _bone("lunate", [(-0.90, 0.06), (-0.20, -0.28), (0.38, -0.16), (0.50, 0.42), (0.34, 0.80),
        (-0.14, 0.82), (-0.62, 0.94), (-0.92, 0.56)], 0.65),
]
# fmt: on
