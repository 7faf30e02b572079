"""The bones of the right leg from its outer side, back to front (cm): below the thigh those of
the outer foot's own plate.
"""

from __future__ import annotations

from studio.curves import smooth
from studio.figure import Bone, Groove
from studio.foot.side_bones import from_outside

# fmt: off
_FEMUR = Bone("femur", smooth([(-2.4, 82.4), (-0.4, 80.6), (1.4, 80.4), (2.6, 81.8), (2.6, 83.6),
    (1.8, 85.2), (1.7, 88), (2, 96), (1.95, 104), (1.7, 112), (1.9, 116.6), (2.9, 119.6),
    (3.6, 122.4), (3.0, 124.9), (1.3, 126.2), (-1.2, 126.2), (-3.2, 125.0), (-3.8, 122.4),
    (-3.2, 120.2), (-2.3, 118.8), (-1.5, 116.4), (-1.0, 112), (-0.7, 104), (-0.5, 98), (-0.6, 93),
    (-1.2, 88), (-2.2, 85.4)], closed=True), 1.4, 0.85, [Groove([(-2.2, 119.8), (-0.4, 121.0),
    (1.6, 120.8)], -0.10, 0.5, 0.35), Groove([(-1.9, 83.2), (-0.2, 82.4), (1.6, 82.8)], -0.10, 0.6,
    0.4)])
# fmt: on

LEG: list[Bone] = [_FEMUR, *(bone for bone in from_outside() if bone.name != "femur")]
