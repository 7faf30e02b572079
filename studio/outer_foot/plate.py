"""The plate of the outer foot and lower leg: the right leg from the outer side, facing right."""

from __future__ import annotations

import numpy as np

from studio import limb
from studio.body import SKIN_LAMP, Build
from studio.curves import Control, Points, smooth
from studio.foot import side_bones
from studio.foot.side import BOTTOM, CUT, TOP, outline
from studio.outer_foot import skin
from studio.placing import Placing
from studio.plate import BakedPlate
from studio.side import leg

NAME = "outer-foot"
SIZE = (42.0, BOTTOM - TOP)
ORIGIN = (0.0, -TOP)
PX_PER_CM = 23.0
#: The plumb line of the leg lies so far from the plate's left edge; forwards is to the right.
PLACING = Placing(16.0)
#: The forms and lines of the whole figure's leg that this plate shows lie between these heights.
_LEG = (106.0, 159.0)
#: Width over which a toe grows out of the foot.
_ROOT = 1.8


def body_outline() -> Points:
    """Return the closed outline of the leg."""
    return PLACING.points(outline())


def _on_leg(curve: Control) -> bool:
    return _LEG[0] < float(np.mean([p[1] for p in curve])) < _LEG[1]


def lobes() -> list[limb.Lobe]:
    """Return the lesser toes, from the farthest to the nearest."""
    out = []
    for toe in skin.TOES:
        whole = PLACING.points(smooth(toe.edge(), closed=True))
        free = PLACING.points(smooth(toe.free()))
        out.append(limb.Lobe(whole, free, (PLACING.x + toe.root - 0.6, _ROOT)))
    return out


def part() -> limb.Limb:
    """Return all that the plate shows."""
    mounds = [m for m in leg.MOUNDS if _on_leg(m.curve)] + skin.MOUNDS
    grooves = [g for g in leg.GROOVES if _on_leg(g.curve)] + skin.GROOVES
    lines = [s for s in leg.LINES if _on_leg(s.curve)] + skin.LINES
    nails = [skin.GREAT_NAIL, *(toe.nail() for toe in skin.TOES)]
    return limb.Limb(
        name=NAME,
        size=SIZE,
        origin=ORIGIN,
        px_per_cm=PX_PER_CM,
        outline=body_outline(),
        mounds=PLACING.mounds(mounds),
        grooves=PLACING.grooves(grooves),
        lines=PLACING.strokes(lines),
        blushes=PLACING.blushes(skin.BLUSHES),
        bones=PLACING.bones(side_bones.from_outside()),
        build=Build(6.5, 0.85, 1.5, 1.5),
        lamp=limb.softer(SKIN_LAMP, 1.0),
        lobes=lobes(),
        nails=[PLACING.points(smooth(nail, closed=True)) for nail in nails],
        cut=CUT,
        contour=0.15,
    )


def bake() -> BakedPlate:
    """Bake the plate."""
    return limb.bake(part())
