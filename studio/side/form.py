"""The baked tones of the side: the trunk's form, the arm laid over it, toes and ear."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from studio import body
from studio.curves import Points, smooth
from studio.figure import Blush
from studio.outer_foot import skin as foot
from studio.plate import ShadeMap
from studio.raster import Field, Grid, blur, coverage
from studio.relief import Lamp, Relief, bled, domed
from studio.side import arm, drape, ear, face, modelling, skin
from studio.side.frames import SHOULDER
from studio.side.frames import arm as upper_arm

#: Rounder than the back: the figure is seen along its breadth.
_BUILD = body.Build(thickness=7.6, height=0.84, mounds=1.5, grooves=1.5)
_HAIR_WINDOW = (-11.0, -1.0, 22.0, 20.0)
_LIPS_WINDOW = (8.0, 16.0, 4.5, 3.5)
_EAR_WINDOW = (-4.2, 7.2, 7.0, 9.2)
_TOE_LAMP = Lamp(body.SKIN_LAMP.light, gain=0.8, ambient=0.28, soft=0.08)
_EAR_LAMP = replace(body.SKIN_LAMP, ambient=0.30, occlusion=0.9)


def skin_relief(grid: Grid) -> tuple[Relief, Field]:
    """Return the relief of head, trunk and leg, and its mask."""
    forms = modelling.MOUNDS, modelling.GROOVES
    return body.modelled(grid, [skin.outline()], *forms, _BUILD, mirror=False)


def _arm_shade(grid: Grid) -> tuple[Field, Field]:
    outline = arm.outline()
    relief, mask = body.modelled(grid, [outline], arm.MOUNDS, arm.GROOVES, _BUILD, mirror=False)
    return relief.shade(body.SKIN_LAMP), mask


def _down_the_arm(grid: Grid) -> Field:
    """Return how far each pixel lies down the axis of the upper arm."""
    x, y = grid.coordinates()
    axis = np.array(upper_arm(1.0, 0.0)) - SHOULDER
    return np.asarray((x - SHOULDER[0]) * axis[0] + (y - SHOULDER[1]) * axis[1], np.float32)


def skin_shade(grid: Grid) -> tuple[Field, Field]:
    """Return the shade of the whole figure, past its edge too, and that of the trunk alone."""
    ppc = grid.px_per_cm
    relief, mask = skin_relief(grid)
    trunk = relief.shade(body.SKIN_LAMP)
    _lay_toes(grid, trunk)
    arm_shade, arm_mask = _arm_shade(grid)
    along = _down_the_arm(grid)
    near, far = arm.BLEND
    own = np.clip((along - near) / (far - near), 0, 1)
    own = own * own * (3 - 2 * own)
    fallen = np.roll(arm_mask, (int(0.5 * ppc), int(0.25 * ppc)), (0, 1))
    cast = blur(fallen, 0.55 * ppc) * (1 - arm_mask) * np.clip((along - 5) / 5, 0, 1)
    dimmed = (trunk * (1 - np.float32(0.34) * cast)).astype(np.float32)
    weight = blur(arm_mask, 0.7) * own
    shade = dimmed * (1 - weight) + arm_shade * weight
    return bled(shade, np.maximum(mask, arm_mask)), bled(dimmed, mask)


def _lay_toes(grid: Grid, shade: Field) -> None:
    """Lay the lesser toes over the foot, each rounded by itself, the little one last."""
    ppc = grid.px_per_cm
    for outer in foot.TOES:
        toe = smooth(outer.edge(), closed=True)
        own = Grid.around(toe, 2.0, ppc)
        windows = grid.overlap(own)
        if windows is None:
            continue
        here, there = windows
        mask = coverage(own, toe)
        height = domed((mask > 0.5).astype(np.float32), ppc, 1.0, 1.0, 45)
        tone = Relief(own, height).shade(_TOE_LAMP)
        away = own.coordinates()[0] - np.float32(outer.root - 0.6)
        cover = blur(mask, 0.7) * np.clip(away / 1.6, 0, 1)
        cast = blur(mask, 0.35 * ppc) * (1 - mask) * np.clip((away - 0.6) / 1.2, 0, 1)
        below = shade[here] * (1 - np.float32(0.22) * cast[there])
        shade[here] = below * (1 - cover[there]) + tone[there] * cover[there]


def flush(grid: Grid) -> Field:
    """Return where the skin is redder: the trunk's flush, and the arm's past the shoulder."""
    trunk = body.flush(grid, skin.BLUSHES, mirror=False)
    own = body.flush(grid, arm.BLUSHES, mirror=False)
    return np.maximum(trunk, own * np.clip(_down_the_arm(grid) / 8, 0, 1))


def hair_mask(px_per_cm: float = 8.0) -> ShadeMap:
    """Return how much of the scalp's tone is hair; its edge fades into the skin."""
    grid = Grid.covering(*_HAIR_WINDOW, px_per_cm)
    mask = coverage(grid, smooth(skin.HAIR, closed=True))
    soft = 0.34 * blur(mask, 0.30 * px_per_cm) + 0.50 * blur(mask, 0.8 * px_per_cm)
    return ShadeMap("hair", grid, soft * blur(mask, 0.20 * px_per_cm))


def lips_mask(px_per_cm: float = 24.0) -> ShadeMap:
    """Return where the red of the lips is."""
    grid = Grid.covering(*_LIPS_WINDOW, px_per_cm)
    mask = coverage(grid, smooth(face.LIPS, closed=True))
    return ShadeMap("lips", grid, np.float32(0.62) * blur(mask, 0.07 * px_per_cm))


def ear_maps(px_per_cm: float = 32.0) -> list[ShadeMap]:
    """Return the shade and the flush of the ear, finer than the rest."""
    grid = Grid.covering(*_EAR_WINDOW, px_per_cm)
    outline = smooth(ear.OUTLINE, closed=True)
    build = body.Build(thickness=0.9, height=0.35, mounds=1.0, grooves=1.0)
    relief, mask = body.modelled(grid, [outline], ear.MOUNDS, ear.GROOVES, build, mirror=False)
    coarse = Grid.covering(*_EAR_WINDOW, 8.0)
    red: list[Blush] = ear.BLUSHES
    return [
        ShadeMap("ear", grid, bled(relief.shade(_EAR_LAMP), mask)),
        ShadeMap("ear-blush", coarse, body.flush(coarse, red, mirror=False)),
    ]


def cloth_shade(grid: Grid, shade: Field) -> ShadeMap:
    """Return the shade of the briefs: the body's own."""
    window = Grid.covering(*drape.MAP_WINDOW, grid.px_per_cm)
    windows = grid.overlap(window)
    assert windows is not None
    return ShadeMap("cloth", window, shade[windows[0]] * np.float32(0.96), 88)


def slanted(curve: Points, off: float) -> Points:
    """Return a curve moved sideways along its own normals by a distance in cm."""
    d = np.gradient(curve, axis=0)
    normal = np.c_[d[:, 1], -d[:, 0]] / np.hypot(*d.T)[:, None]
    return np.asarray(curve + normal * off)
