"""The plate of the inner leg and foot: the right leg from the inner side, its toes to the left."""

from __future__ import annotations

from studio import limb
from studio.body import SKIN_LAMP, Build
from studio.curves import Points, smooth
from studio.foot import side_bones
from studio.foot.side import BOTTOM, CUT, TOP, outline
from studio.inner_leg import skin
from studio.placing import Placing
from studio.plate import BakedPlate

NAME = "inner-leg"
SIZE = (42.0, BOTTOM - TOP)
ORIGIN = (0.0, -TOP)
PX_PER_CM = 23.0
#: The plumb line of the leg lies so far from the plate's left edge; forwards is to the left.
PLACING = Placing(26.0, flip_x=True)


def body_outline() -> Points:
    """Return the closed outline of the leg."""
    return PLACING.points(outline())


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
        bones=PLACING.bones(side_bones.from_inside()),
        build=Build(6.5, 0.85, 1.5, 1.5),
        lamp=limb.softer(SKIN_LAMP, 1.0),
        behind=[PLACING.points(smooth(skin.SECOND_TOE, closed=True))],
        nails=[PLACING.points(smooth(skin.NAIL, closed=True))],
        cut=CUT,
        contour=0.15,
    )


def bake() -> BakedPlate:
    """Bake the plate."""
    return limb.bake(part())
