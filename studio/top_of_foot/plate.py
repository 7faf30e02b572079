"""The plate of the top of the foot: the right foot from the front, toes down, great toe right."""

from __future__ import annotations

import numpy as np

from studio import limb
from studio.body import SKIN_LAMP, Build
from studio.curves import Points, smooth
from studio.foot import plan_bones
from studio.foot.plan import TOES
from studio.placing import Placing
from studio.plate import BakedPlate
from studio.top_of_foot import skin

NAME = "top-of-foot"
SIZE = (24.0, 36.4)
ORIGIN = (0.0, 0.0)
PX_PER_CM = 40.0
#: The plan's axis lies so far from the plate's left edge, the back of the heel from its top.
PLACING = Placing(12.0, 9.4)
_CUT = limb.Cut(0.9, 4.2)


def body_outline() -> Points:
    """Return the closed outline of foot and ankle."""
    return smooth(PLACING.curve(skin.outline()), closed=True)


def _slender(loop: Points) -> Points:
    """Return how much finer the contour runs round the toes."""
    return np.asarray(0.62 + 0.38 * np.clip((29.4 - loop[:, 1]) / 5, 0, 1))


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
        bones=PLACING.bones(plan_bones.from_above()),
        build=Build(3.4, 0.66, 1.4, 1.35),
        lamp=limb.softer(SKIN_LAMP, 0.98),
        nails=[smooth(PLACING.curve(skin.nail(toe)), closed=True) for toe in TOES],
        cut=_CUT,
        contour=0.11,
        slender=_slender,
    )


def bake() -> BakedPlate:
    """Bake the plate."""
    return limb.bake(part())
