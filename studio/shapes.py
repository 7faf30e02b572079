"""Ready-made closed shapes that bones are built from: bands, shafts and knobs (cm)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from studio.curves import Control, Points, resample, shifted, smooth


def strip(control: Control, widths: Sequence[float]) -> Points:
    """Return the outline of a band along a curve; ``widths`` in cm are spread over its length."""
    c = smooth(control)
    width = np.interp(np.linspace(0, 1, len(c)), np.linspace(0, 1, len(widths)), widths)
    d = np.gradient(c, axis=0)
    n = np.c_[-d[:, 1], d[:, 0]] / np.hypot(d[:, 0], d[:, 1])[:, None]
    a, b = c + n * width[:, None] / 2, c - n * width[:, None] / 2
    return smooth(np.vstack([resample(a, 14), resample(b, 14)[::-1]]), closed=True, steps=6)


def shaft(
    start: tuple[float, float], end: tuple[float, float], w0: float, middle: float, w1: float
) -> Points:
    """Return a small long bone: two heads of width ``w0`` and ``w1``, a waist of ``middle``."""
    p0, p1 = np.array(start, float), np.array(end, float)
    u = (p1 - p0) / np.hypot(*(p1 - p0))
    length = float(np.hypot(*(p1 - p0)))
    n = np.array([u[1], -u[0]])
    profile = (
        (0, 0.55 * w0),
        (0.03, 0.9 * w0),
        (0.08, w0),
        (0.16, 0.80 * w0 + 0.2 * middle),
        (0.32, middle),
        (0.5, middle * 0.96),
        (0.68, middle),
        (0.84, 0.8 * w1 + 0.2 * middle),
        (0.93, w1),
        (0.975, 0.9 * w1),
        (1, 0.55 * w1),
    )
    right = [p0 + u * length * t + n * k / 2 for t, k in profile]
    left = [p0 + u * length * t - n * k / 2 for t, k in profile][::-1]
    return smooth(np.array(right + left), closed=True, steps=6)


def knob(
    x: float, y: float, a: float, b: float, *, turn: float = 0.0, square: float = 2.3
) -> Points:
    """Return a superellipse about (x, y) with half axes a, b in cm, turned by degrees."""
    t = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    c, s = np.cos(t), np.sin(t)
    q = np.c_[a * np.sign(c) * abs(c) ** (2 / square), b * np.sign(s) * abs(s) ** (2 / square)]
    r = np.radians(turn)
    spun = q @ np.array([[np.cos(r), np.sin(r)], [-np.sin(r), np.cos(r)]])
    return smooth(shifted(spun, x, y), closed=True, steps=4)
