"""Bones of the side: shoulder, arm and pelvis, and all others in their order (cm)."""

from __future__ import annotations

from dataclasses import replace

from studio.back import bones as hanging
from studio.curves import Points, smooth
from studio.figure import Bone, Groove
from studio.shapes import knob, strip
from studio.side.frames import arm, forearm, from_hanging, on_blade
from studio.side.leg_bones import LEG
from studio.side.skull import NECK, SKULL
from studio.side.spine import CHEST, RIBS, SACRUM, SPINE

# fmt: off
_HIP: Points = smooth([(-7.7, 75.4), (-7.5, 73.0), (-6.5, 70.3), (-4.9, 68.3), (-2.9, 67.15),
    (-1.0, 67.05), (1.2, 67.7), (3.6, 68.9), (5.6, 70.6), (6.9, 72.9), (7.6, 74.8), (7.7, 75.9),
    (7.2, 76.7), (6.4, 77.3), (6.1, 78.0), (6.3, 78.9), (5.9, 79.7), (5.1, 80.2), (5.1, 80.8),
    (5.9, 81.5), (6.9, 82.0), (7.9, 82.6), (8.6, 83.6), (8.5, 85.8), (7.4, 87.2), (5.2, 88.6),
    (2.6, 90.4), (-0.4, 91.8), (-2.8, 92.4), (-4.6, 91.4), (-5.2, 89.4), (-4.6, 87.4), (-4, 86),
    (-4.4, 84.6), (-5.6, 83.9), (-5.4, 83.1), (-4, 82.3), (-3.4, 81), (-3.7, 79.4), (-4.9, 78.6),
    (-6.4, 78.4), (-7.3, 77.2)], closed=True)
#: The hole between pubis and sit bone.
OBTURATOR: Points = smooth([(2.2, 86.2), (4.2, 84.9), (6, 85.2), (6, 86.4), (4.2, 87.8),
    (1.8, 89.2), (0.4, 89.8), (-0.3, 89.2), (0.2, 87.8)], closed=True)

#: Collar bone, blade and its socket.
_SHOULDER: list[Bone] = [
    Bone("clavicle", strip([(4.0, 31.4), (3.2, 30.6), (2.2, 30.2), (1, 30.1), (-0.3, 29.5)],
        [1.5, 1.2, 1, 1.1, 1.3]), 0.8, 0.8),
    Bone("scapula", on_blade(smooth([(-6.8, 27.3), (-5.4, 27.6), (-3.6, 28.9), (-2.2, 30.4),
        (-1.2, 31), (-0.9, 32.4), (-1.4, 34), (-2.8, 34.9), (-4, 37.2), (-5.4, 39.8),
        (-6.7, 41.8), (-7.7, 42.2), (-8.3, 41), (-8.5, 38), (-8.5, 34.6), (-8.2, 31.4),
        (-7.6, 28.8)], closed=True)), 0.8, 0.8, [Groove(on_blade(smooth([(-6.6, 34),
        (-4.6, 34.8), (-6, 37.6)])), 0.3, 1.4, 0.6), Groove(on_blade(smooth([(-2.9, 34.6),
        (-5, 38), (-7, 41)])), -0.2, 0.4, 0.25), Groove(on_blade(smooth([(-6.4, 29.4),
        (-3.6, 30)])), 0.22, 0.7, 0.4)]),
    Bone("glenoid", on_blade(knob(-1.2, 32.5, 0.75, 1.55, turn=-8)), 0.6, 0.8),
    Bone("coracoid", on_blade(smooth([(-1.6, 31), (-0.4, 30.6), (1.2, 31), (2, 31.9),
        (1.7, 32.6), (1, 32.2), (-0.2, 31.8), (-1.3, 31.9)], closed=True)), 0.7, 0.8),
]
#: Arm and forearm.
_ARM: list[Bone] = [
    Bone("humerus", smooth([arm(-2.2, -1.4), arm(-2.6, 0.3), arm(-2, 1.9), arm(-0.5, 2.7),
        arm(1.4, 2.4), arm(3.8, 1.5), arm(8, 1.15), arm(14, 1.15), arm(20, 1.1), arm(24.5, 1.3),
        arm(27, 2), arm(29, 2.2), arm(30.4, 1.2), arm(30.8, -0.2), arm(30.2, -1.5),
        arm(28.4, -1.8), arm(26, -1.6), arm(22, -1.15), arm(15, -1.15), arm(8, -1.2),
        arm(4, -1.7), arm(1.5, -2.5), arm(-0.6, -2.5)], closed=True), 1.4, 0.85,
        [Groove([arm(-1.6, 1), arm(2.8, 0.9)], 0.22, 0.35, 0.2), Groove([arm(9, 0.6),
        arm(13, 0.2)], -0.12, 0.6, 0.3), Groove([arm(28.6, 0.2), arm(29.2, 0.2)], -0.15, 1.4,
        0.4)]),
    Bone("radius", smooth([forearm(0.7, 1.3), forearm(0.8, -0.6), forearm(1.8, -0.8),
        forearm(3.2, -0.1), forearm(6, 0.3), forearm(12, 0.9), forearm(18, 0.9),
        forearm(22.6, 0.4), forearm(24.6, 0), forearm(25, 1), forearm(25.5, 2),
        forearm(25.3, 2.75), forearm(22.6, 2.4), forearm(18, 2.4), forearm(12, 2.6),
        forearm(6, 2), forearm(3.2, 1.4), forearm(1.8, 1.5)], closed=True), 1, 0.8),
    Bone("ulna", smooth([forearm(-1.2, -3.3), forearm(-1.9, -2.6), forearm(-1.2, -1.7),
        forearm(0.4, -1.6), forearm(1.6, -0.9), forearm(2.6, -1.1), forearm(5, -1.3),
        forearm(11, -1.2), forearm(18, -1.35), forearm(22.5, -1.35), forearm(24.2, -1.05),
        forearm(24.6, -1.9), forearm(25, -2.5), forearm(24, -2.6), forearm(22.4, -2.25),
        forearm(18, -2.3), forearm(11, -2.5), forearm(5, -2.9), forearm(1.5, -3.4)],
        closed=True), 1, 0.8),
]
#: Spine and outer end of the blade, nearest to the viewer.
_ACROMION: list[Bone] = [
    Bone("acromion", on_blade(smooth([(-8, 31.7), (-6.4, 31), (-4.4, 30), (-2.6, 29),
        (-0.8, 28.7), (0.6, 29.2), (0.9, 30), (0, 30.5), (-1.4, 30.2), (-2.8, 30.4),
        (-4.6, 31.4), (-6.6, 32.4), (-8, 32.9)], closed=True)), 0.9, 1),
]
#: Hip bone.
_PELVIS: list[Bone] = [
    Bone("hip", _HIP, 1.7, 0.72, [Groove([(-6.4, 72.6), (-4.6, 70), (-0.4, 68.6), (3.6, 70.8),
        (6.2, 75)], 0.22, 0.5, 0.4), Groove([(-2.4, 72.6), (0.4, 72.4), (2, 74.6)], 0.4, 2.2,
        0.9), Groove([(-4.9, 71), (-3.8, 74.4), (-4.4, 77.4)], -0.09, 0.25, 0.2),
        Groove([(3.0, 69.4), (1.4, 72), (-1.4, 74.6), (-3.4, 78.4)], -0.09, 0.25, 0.2),
        Groove([(5.6, 77.6), (2.6, 78.1), (-0.6, 78.7)], -0.08, 0.25, 0.2),
        Groove([(-1.4, 80.6), (0.6, 79.3), (3, 80.2), (3.9, 82.6), (2.9, 84.8), (0.6, 85.4)],
        -0.22, 0.6, 0.25), Groove([(-4.3, 89.6), (-3.2, 90.6), (-1.6, 90.2)], -0.14, 0.6, 0.3),
        Groove([(2.4, 68.8), (4.0, 69.9)], -0.16, 0.7, 0.3)]),
]
# fmt: on


_OF_THE_HAND = ("carpal ", "metacarpal ", "phalanx ")


def _carried(bone: Bone) -> Bone:
    """Return a bone of the back's hanging hand as it lies in the raised hand."""
    furrows = [replace(f, curve=from_hanging(f.curve)) for f in bone.furrows]
    outline = from_hanging(bone.outline)
    return replace(bone, name=f"hand: {bone.name}", outline=outline, furrows=furrows)


#: Every bone, from the farthest to the nearest; none has a fellow on this plate.
BONES: tuple[Bone, ...] = tuple(
    replace(bone, paired=False)
    for bone in (
        *CHEST,
        *SPINE,
        *NECK,
        *SACRUM,
        *SKULL,
        *RIBS,
        *_SHOULDER,
        *_ARM,
        *(_carried(b) for b in hanging.BONES if b.name.startswith(_OF_THE_HAND)),
        *_ACROMION,
        *_PELVIS,
        *LEG,
    )
)
