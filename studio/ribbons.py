"""Lines of varying width as filled polygons, so that they stay crisp at every zoom (cm)."""

from __future__ import annotations

from typing import Literal

import numpy as np

from studio.curves import Points, lengths

Profile = Literal["taper", "in", "out", "flat"]

#: From where the light of every drawing comes; a line swells on the side away from it.
LINE_LIGHT = (-0.6, -0.8)


def ribbon(
    curve: Points,
    width: float,
    profile: Profile = "taper",
    *,
    light: tuple[float, float] | None = None,
    closed: bool = False,
    scale: Points | None = None,
) -> Points:
    """Return the polygon of a stroke along the curve.

    Args:
        curve: the centre line, in cm.
        width: full width in cm at its widest.
        profile: ``taper`` thins both ends, ``in`` the start, ``out`` the end, ``flat`` none.
        light: unit vector towards the light; the outer side away from it grows heavier.
        closed: the curve ends where it starts, and its seam must not show.
        scale: factor of the width at each point.
    """
    direction = np.gradient(curve, axis=0)
    if closed:
        direction[0] = direction[-1] = (curve[1] - curve[-2]) / 2
    norm = np.maximum(np.hypot(direction[:, 0], direction[:, 1]), 1e-9)
    normal = np.c_[-direction[:, 1], direction[:, 0]] / norm[:, None]
    t = lengths(curve)
    half = _widths(width, profile, t / max(t[-1], 1e-9)) / 2
    if light is not None:
        half *= 0.74 + 0.70 * np.clip(-(_outward(curve, normal) @ np.array(light)), -0.4, 1)
    if scale is not None:
        half *= scale
    return np.vstack([curve + normal * half[:, None], (curve - normal * half[:, None])[::-1]])


def _widths(width: float, profile: Profile, t: Points) -> Points:
    match profile:
        case "taper":
            return np.asarray(width * (np.sin(np.pi * np.clip(t, 0, 1)) ** 0.6 * 0.94 + 0.06))
        case "in":
            return np.asarray(width * np.clip(t * 1.15, 0.06, 1) ** 0.7)
        case "out":
            return np.asarray(width * np.clip((1 - t) * 1.15, 0.06, 1) ** 0.7)
        case "flat":
            return np.full(len(t), width)


def _outward(curve: Points, normal: Points) -> Points:
    turn = np.sum(curve[:-1, 0] * curve[1:, 1] - curve[1:, 0] * curve[:-1, 1])
    return -normal if turn > 0 else normal
