"""The plate of the edge of the right hand, put together from its curves."""

from __future__ import annotations

import numpy as np

from studio import pieces
from studio.body import rim_line
from studio.curves import Points, smooth
from studio.edge_of_hand import bones, modelling, skin
from studio.edge_of_hand.frame import INDEX, LITTLE, MIDDLE, RING
from studio.plate import BakedPlate

NAME = "edge-of-hand"
SIZE = (22.0, 31.5)
ORIGIN = (12.0, 10.75)
#: A multiple of eight pixels each way at full, half, quarter and eighth size.
PX_PER_CM = 48.0
#: Where the back of the hand behind each finger meets the nearest piece.
_ROOTS = {INDEX: 2.30, MIDDLE: 2.34, RING: 2.32}


def hand_pieces() -> list[pieces.Piece]:
    """Return the pieces of skin from the farthest, the thumb, to the nearest."""
    thumb = smooth(skin.THUMB, closed=True)
    out = [pieces.Piece("thumb", thumb, 1.5, 0.75, lines=skin.THUMB_LINES,
                        nails=[skin.THUMB_NAIL])]  # fmt: skip
    for finger, root in _ROOTS.items():
        out.append(
            pieces.Piece(
                f"finger {finger.number + 1}",
                smooth(skin.behind(finger, root), closed=True),
                1.2,
                0.75,
                modelling.finger_mounds(finger),
                modelling.finger_grooves(finger),
                skin.FOLDS[finger.number],
                [skin.NAILS[finger.number]],
            )
        )
    out.append(
        pieces.Piece(
            "hand",
            smooth(skin.hand(), closed=True),
            2.6,
            0.62,
            [*modelling.MOUNDS, *modelling.finger_mounds(LITTLE)],
            [*modelling.GROOVES, *modelling.finger_grooves(LITTLE)],
            skin.LINES,
            [skin.NAILS[LITTLE.number]],
        )
    )
    return out


def contour(piece: pieces.Piece) -> Points:
    """Return a piece's contour, finer on what lies behind and round the little finger."""
    y = np.append(piece.outline[:, 1], piece.outline[0, 1])
    if piece.name != "hand":
        return rim_line(piece.outline, pieces.CONTOUR * 0.78)
    return rim_line(piece.outline, pieces.CONTOUR, 0.76 + 0.24 * np.clip((8.5 - y) / 3.0, 0, 1))


def closeup() -> pieces.Closeup:
    """Return all that the plate shows."""
    whole = hand_pieces()
    return pieces.Closeup(
        name=NAME,
        size=SIZE,
        origin=ORIGIN,
        px_per_cm=PX_PER_CM,
        pieces=whole,
        contours=[contour(piece) for piece in whole],
        blushes=skin.BLUSHES,
        bones=bones.BONES,
        cut=(-8.9, -10.4),
    )


def bake() -> BakedPlate:
    """Bake the whole plate."""
    return pieces.bake(closeup())
