"""The plate of the sole: the right foot from below, toes up, the great toe to the right."""

from __future__ import annotations

import numpy as np

from studio import limb
from studio.body import SKIN_LAMP, Build
from studio.curves import Points, smooth
from studio.foot import plan_bones
from studio.foot.plan import LENGTH
from studio.placing import Placing
from studio.plate import BakedPlate
from studio.sole import skin

NAME = "sole"
SIZE = (22.0, 29.2)
ORIGIN = (0.0, 0.0)
PX_PER_CM = 50.0
#: The plan's axis lies so far from the plate's left edge; the toes' tips so far from its top.
PLACING = Placing(11.0, 1.7 + LENGTH, flip_y=True)


def body_outline() -> Points:
    """Return the closed outline of the sole."""
    return smooth(PLACING.curve(skin.outline()), closed=True)


def _slender(loop: Points) -> Points:
    """Return how much finer the contour runs round the toes."""
    return np.asarray(0.62 + 0.38 * np.clip((loop[:, 1] - 5.7) / 5, 0, 1))


def part() -> limb.Limb:
    """Return all that the plate shows."""
    return limb.Limb(
        name=NAME,
        size=SIZE,
        origin=ORIGIN,
        px_per_cm=PX_PER_CM,
        outline=body_outline(),
        mounds=PLACING.mounds(skin.MOUNDS),
        grooves=PLACING.grooves(skin.GROOVES),
        lines=PLACING.strokes(skin.LINES),
        blushes=PLACING.blushes(skin.BLUSHES),
        bones=PLACING.bones(plan_bones.from_below()),
        build=Build(3.0, 0.6, 1.6, 1.35),
        lamp=limb.softer(SKIN_LAMP, 1.05),
        contour=0.11,
        slender=_slender,
    )


def bake() -> BakedPlate:
    """Bake the plate."""
    return limb.bake(part())
