"""The plate of the back of the right hand, put together from its curves."""

from __future__ import annotations

import numpy as np

from studio import pieces
from studio.back_of_hand import bones, modelling, skin
from studio.body import rim_line
from studio.curves import Points, smooth
from studio.plate import BakedPlate

NAME = "back-of-hand"
SIZE = (24.0, 31.5)
ORIGIN = (10.5, 10.75)
#: A multiple of eight pixels each way at full, half, quarter and eighth size.
PX_PER_CM = 48.0


def hand_outline() -> Points:
    """Return the closed outline of forearm and hand."""
    return smooth(skin.outline(), closed=True)


def contour(outline: Points) -> Points:
    """Return the contour, finer round the fingers."""
    y = np.append(outline[:, 1], outline[0, 1])
    return rim_line(outline, pieces.CONTOUR, 0.80 + 0.20 * np.clip((9.0 - y) / 4.0, 0, 1))


def closeup() -> pieces.Closeup:
    """Return all that the plate shows."""
    outline = hand_outline()
    forms = (modelling.MOUNDS, modelling.GROOVES)
    hand = pieces.Piece("hand", outline, 2.4, 0.62, *forms, skin.LINES, skin.NAILS)
    return pieces.Closeup(
        name=NAME,
        size=SIZE,
        origin=ORIGIN,
        px_per_cm=PX_PER_CM,
        pieces=[hand],
        contours=[contour(outline)],
        blushes=skin.BLUSHES,
        bones=bones.BONES,
        cut=(-8.9, -10.4),
    )


def bake() -> BakedPlate:
    """Bake the whole plate."""
    return pieces.bake(closeup())
