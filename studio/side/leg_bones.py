"""The bones of the right leg from its outer side, back to front (cm): below the thigh those of
the outer foot's own plate.
"""

from __future__ import annotations

from studio.curves import smooth
from studio.figure import Bone, Groove
from studio.foot.side_bones import KNEE, KNEE_FORMS, from_outside
from studio.shapes import knob

# fmt: off
_HEAD = Bone("head of the femur", knob(1.2, 82.5, 2.4, 2.4), 2.0, 0.7)
_FEMUR = Bone("femur", smooth([(-2.75, 84.3), (-2.5, 82.8), (-1.3, 81.7), (0.4, 81.7),
    (1.7, 82.7), (2.3, 84.3), (2.2, 86.2), (2.05, 88.6), (2.4, 96), *KNEE, (-0.05, 98),
    (-0.5, 93), (-1.4, 89.0), (-2.4, 86.2)], closed=True), 1.6, 0.85, [*KNEE_FORMS,
    Groove([(-1.9, 83.8), (-0.5, 82.8), (1.2, 83.4)], -0.16, 0.6, 0.35), Groove([(-1.8, 85.5),
    (0.2, 86.2), (1.6, 85.2)], 0.16, 0.5, 0.35), Groove([(0.6, 90), (1.2, 98), (1.4, 106)],
    -0.10, 0.5, 0.4)])
# fmt: on

LEG: list[Bone] = [_HEAD, _FEMUR, *(bone for bone in from_outside() if bone.name != "femur")]
