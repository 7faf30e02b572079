"""Column, ribs and breastbone of the front (cm); heights follow the vertebrae of the back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from studio.back.bones import BONES as BACK
from studio.curves import Control, Point, Points, smooth
from studio.figure import Bone, Groove
from studio.shapes import strip

_BACK = {bone.name: bone for bone in BACK}
#: Half width and half height of the vertebral bodies as the front shows them, by region.
_BODY = {"C": (1.4, 0.54), "T": (1.35, 1.0), "L": (2.2, 1.36)}
_GROWTH = {"C": (0.02, 0.02), "T": (0.06, 0.025), "L": (0.07, 0.0)}

# fmt: off
#: Bony ribs from the side of the chest to where their cartilage begins.
RIBS: tuple[list[Point], ...] = (
    [(6.9, 25.9), (7.6, 26.5), (7.75, 27.7), (7.2, 29.4), (6.0, 30.9), (4.5, 32.1)],
    [(8.61, 29.2), (9.5, 29.8), (9.92, 30.68), (9.65, 32.28), (7.45, 34.4), (5.5, 35.7)],
    [(9.83, 32.13), (10.85, 32.99), (11.32, 34.08), (11.05, 35.68), (8.55, 37.74), (6.3, 39.0)],
    [(10.61, 35.09), (11.71, 36.17), (12.22, 37.43), (11.95, 39.03), (9.35, 41.06), (7.0, 42.3)],
    [(11.14, 38.09), (12.29, 39.39), (12.82, 40.83), (12.55, 42.43), (10.1, 44.52), (7.9, 45.8)],
    [(11.57, 41.13), (12.77, 42.63), (13.32, 44.23), (13.05, 45.83), (10.85, 48.04), (8.9, 49.4)],
    [(11.83, 44.19), (13.06, 45.85), (13.62, 47.58), (13.35, 49.18), (11.5, 51.55), (9.9, 53.0)],
    [(11.96, 47.28), (13.2, 49.06), (13.77, 50.88), (13.5, 52.48), (12.07, 54.85), (10.9, 56.3)],
    [(11.83, 50.48), (13.06, 52.34), (13.62, 54.23), (13.35, 55.83), (12.4, 57.86), (11.7, 59.1)],
    [(11.4, 53.65), (12.58, 55.53), (13.12, 57.43), (12.85, 59.03), (12.45, 60.3), (12.2, 61.0)],
)
#: Their cartilages: from the rib to the breastbone, or to the cartilage above.
CARTILAGES: tuple[list[Point], ...] = (
    [(4.5, 32.1), (3.3, 32.75), (2.2, 33.0)],
    [(5.5, 35.7), (3.6, 36.1), (1.7, 36.2)],
    [(6.3, 39.0), (4.0, 39.1), (1.7, 38.9)],
    [(7.0, 42.3), (4.6, 42.1), (1.7, 41.4)],
    [(7.9, 45.8), (5.4, 45.2), (3.4, 44.2), (1.7, 43.7)],
    [(8.9, 49.4), (7.6, 49.7), (5.6, 48.6), (3.4, 46.5), (1.6, 45.6)],
    [(9.9, 53.0), (8.4, 53.6), (5.8, 51.6), (3.4, 49.0), (1.2, 47.0)],
    [(10.9, 56.3), (9.4, 57.0), (7.4, 55.2), (5.7, 52.7), (5.3, 51.5)],
    [(11.7, 59.1), (10.3, 59.8), (8.6, 58.2), (7.1, 55.8), (6.8, 54.7)],
    [(12.2, 61.0), (11.1, 61.9), (9.8, 60.8), (8.5, 58.8), (8.2, 57.9)],
)
#: The eleventh rib ends free, beside and below the tenth.
_RIB_11: list[Point] = [(11.0, 56.8), (12.5, 58.8), (13.25, 60.4), (13.1, 61.6)]
# fmt: on


def symmetric(half: Control) -> Points:
    """Return the smooth outline whose right half is given, without a kink on the midline."""
    right = [(float(p[0]), float(p[1])) for p in half]
    return smooth([*right, *((-x, y) for x, y in right[-2:0:-1])], closed=True)


def _centre(name: str) -> float:
    """Return the mid-height of a vertebral body, as it lies behind its arch."""
    heights = _BACK[f"{name} body"].outline[:, 1]
    return float(heights.min() + heights.max()) / 2


def _vertebra(name: str) -> Iterator[Bone]:
    kind, number = name[0], int(name[1:])
    y = _centre(name)
    w = _BODY[kind][0] + _GROWTH[kind][0] * number
    h = _BODY[kind][1] + _GROWTH[kind][1] * number
    if kind == "C":
        wing: list[Point] = [(w * 0.7, y), (w + 0.5, y - 0.1), (w + 1.15, y + 0.25)]
        yield Bone(f"{name} wing", strip(wing, [0.7, 0.55, 0.6]), 0.4, 0.75)
    if kind == "L":
        reach = w + 2.1 - 0.1 * abs(number - 3)
        wing = [(w * 0.7, y - 0.6), (w + 1.0, y - 0.7), (reach, y - 0.9)]
        yield Bone(f"{name} wing", strip(wing, [0.9, 0.7, 0.55]), 0.4, 0.75)
    half = [
        (0, y - h * 0.96), (w * 0.6, y - h), (w, y - h * 0.92), (w * 1.02, y - h * 0.7),
        (w * 0.84, y), (w * 1.02, y + h * 0.7), (w, y + h * 0.92), (w * 0.6, y + h),
        (0, y + h * 0.96),
    ]  # fmt: skip
    yield Bone(name, symmetric(half), 0.9, 0.8, paired=False)


#: The far wall of the chest and the shoulder blades behind it.
FAR: tuple[Bone, ...] = (
    *(replace(_BACK[f"rib {i}"], far=True) for i in range(1, 13)),
    replace(
        _BACK["scapula"],
        furrows=(
            Groove([(9.2, 31), (11.6, 33.4), (10, 37.6)], 0.30, 2.0, 0.9),
            Groove([(14.2, 34.2), (11.6, 37.4), (9.4, 40.8)], -0.20, 0.5, 0.3),
        ),
    ),
)

_DISCS = symmetric(
    [(0, 15.6), (1.1, 15.7), (1.1, 24), (1.3, 30), (1.5, 40), (1.8, 50), (2.1, 57), (2.3, 70.6),
     (0, 71.2)]
)  # fmt: skip
_NAMES = [f"{k}{i}" for k, n in (("C", 7), ("T", 12), ("L", 5)) for i in range(1, n + 1)][2:]

#: Discs and vertebrae.
COLUMN: tuple[Bone, ...] = (
    Bone("cartilage of the discs", _DISCS, 0.7, 0.6, paired=False),
    Bone("C2", symmetric([(0, 15.2), (1.0, 15.4), (1.5, 15.8), (1.3, 16.4), (1.5, 16.9),
         (0.8, 17.1), (0, 17.0)]), 0.9, 0.8, paired=False),
    *(bone for name in _NAMES for bone in _vertebra(name)),
)  # fmt: skip

_STERNUM = symmetric(
    [(0, 31.9), (0.9, 31.7), (2.2, 31.0), (2.9, 31.9), (2.6, 33.4), (2.0, 34.8), (1.7, 36.0),
     (1.35, 37.2), (1.55, 39.6), (1.8, 42.2), (2.0, 44.4), (1.7, 46.2), (0.95, 47.5), (0.75, 48.6),
     (0.5, 49.9), (0, 50.5)]
)  # fmt: skip


def _front_ribs() -> Iterator[Bone]:
    for i in range(len(RIBS) - 1, -1, -1):
        line, cartilage = RIBS[i], CARTILAGES[i]
        widths = [1.2, *[1.05] * (len(cartilage) - 1)]
        yield Bone(f"cartilage of rib {i + 1}", strip(cartilage, widths), 0.8, 0.7)
        yield Bone(
            f"front of rib {i + 1}", strip(line, [0.7, 1.0, 1.15, 1.25, 1.3, 1.3]), 0.8, 0.85
        )


#: Ribs, their cartilages and the breastbone, nearest to the viewer.
CHEST: tuple[Bone, ...] = (
    Bone("front of rib 11", strip(_RIB_11, [1.0, 1.1, 1.0, 0.7]), 0.5, 0.6),
    *_front_ribs(),
    Bone(
        "sternum",
        _STERNUM,
        0.9,
        0.8,
        [
            Groove([(-1.7, 36.2), (0, 36.0), (1.7, 36.2)], -0.14, 0.3, 0.2),
            Groove([(-0.9, 47.4), (0, 47.5), (0.9, 47.4)], 0.10, 0.2, 0.15),
            Groove([(0, 38), (0, 45)], 0.10, 0.8, 0.4),
        ],
        paired=False,
    ),
)
