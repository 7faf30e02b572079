"""Smooth curves through hand-placed points; knows arithmetic on points, no figure and no Qt.

Every length is in centimetres.  A point is ``(x, y)``; a third item on a point marks a corner,
where the curve may break its direction.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]
Point = tuple[float, float] | tuple[float, float, str]
Control = Sequence[Point] | Points

_TINY = 1e-6


def smooth(control: Control, *, closed: bool = False, steps: int = 12) -> Points:
    """Return a centripetal Catmull-Rom curve through the control points.

    Args:
        control: the points, in cm; a third item marks a corner.
        closed: whether the last point leads back to the first.
        steps: samples from one control point to the next.
    """
    xy = np.array([[float(p[0]), float(p[1])] for p in control])
    corners = [i for i, p in enumerate(control) if len(p) > 2]
    if closed and not corners:
        return _spans(np.vstack([xy[-1:], xy, xy[:2]]), steps)
    if closed:
        first = corners[0]
        xy = np.vstack([xy[first:], xy[: first + 1]])
        corners = [c - first for c in corners] + [len(xy) - 1]
    else:
        corners = sorted({0, len(xy) - 1, *corners})
    pieces = [_open(xy[a : b + 1], steps) for a, b in pairwise(corners)]
    return np.vstack([piece if i == 0 else piece[1:] for i, piece in enumerate(pieces)])


def _open(xy: Points, steps: int) -> Points:
    if len(xy) < 3:
        return np.linspace(xy[0], xy[-1], steps + 1)
    return _spans(np.vstack([2 * xy[0] - xy[1], xy, 2 * xy[-1] - xy[-2]]), steps)


def _spans(extended: Points, steps: int) -> Points:
    """Sample every inner span of a list that has one extra point at each end."""
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    out = []
    for i in range(1, len(extended) - 2):
        p0, p1, p2, p3 = extended[i - 1 : i + 3]
        d1, d2, d3 = (
            max(float(np.hypot(*(b - a))), _TINY) ** 0.5 for a, b in ((p0, p1), (p1, p2), (p2, p3))
        )
        b1 = d1 * d1 * p2 - d2 * d2 * p0 + (2 * d1 * d1 + 3 * d1 * d2 + d2 * d2) * p1
        b2 = d3 * d3 * p1 - d2 * d2 * p3 + (2 * d3 * d3 + 3 * d3 * d2 + d2 * d2) * p2
        b1 = b1 / (3 * d1 * (d1 + d2))
        b2 = b2 / (3 * d3 * (d3 + d2))
        u = 1 - t
        out.append(u**3 * p1 + 3 * u * u * t * b1 + 3 * u * t * t * b2 + t**3 * p2)
    out.append(extended[-2][None])
    return np.vstack(out)


def mirrored(curve: Points) -> Points:
    """Return the curve reflected in the midline x = 0."""
    return np.asarray(np.asarray(curve, float)[..., :2] * (-1.0, 1.0))


def shifted(curve: Points, dx: float, dy: float) -> Points:
    """Return the curve moved by a distance in cm."""
    return np.asarray(curve + np.array((dx, dy)))


def closed_loop(curve: Points) -> Points:
    """Return the curve with its first point repeated at the end."""
    return np.vstack([curve, curve[:1]])


def both_halves(half: Points) -> Points:
    """Return the closed outline made of an open right half and its reflection."""
    return np.vstack([half, mirrored(half)[::-1]])


def lengths(curve: Points) -> Points:
    """Return the distance along the curve at each of its points, in cm."""
    return np.asarray(np.r_[0.0, np.cumsum(np.hypot(*np.diff(curve, axis=0).T))])


def resample(curve: Points, count: int) -> Points:
    """Return ``count`` points evenly spaced along the curve."""
    s = lengths(curve)
    t = np.linspace(0, s[-1], count)
    return np.asarray(np.c_[np.interp(t, s, curve[:, 0]), np.interp(t, s, curve[:, 1])])


def simplified(curve: Points, tolerance: float) -> Points:
    """Drop points that lie within ``tolerance`` cm of the line between their neighbours.

    Ramer-Douglas-Peucker without recursion: baked files stay small and no edge moves visibly.
    """
    keep = np.zeros(len(curve), bool)
    keep[[0, -1]] = True
    stack = [(0, len(curve) - 1)]
    while stack:
        a, b = stack.pop()
        if b - a < 2:
            continue
        chord = curve[b] - curve[a]
        away = curve[a + 1 : b] - curve[a]
        along = np.clip(away @ chord / max(float(chord @ chord), _TINY**2), 0, 1)
        distance = np.hypot(*(away - along[:, None] * chord).T)
        worst = int(distance.argmax())
        if distance[worst] > tolerance:
            middle = a + 1 + worst
            keep[middle] = True
            stack += [(a, middle), (middle, b)]
    return curve[keep]


def signed_area(curve: Points) -> float:
    """Return the area of a closed curve in cm2, positive when it runs clockwise on the screen."""
    nxt = np.roll(curve, -1, axis=0)
    return float(np.sum(curve[:, 0] * nxt[:, 1] - nxt[:, 0] * curve[:, 1]) / 2)


def inside(outline: Points, points: Points) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return which points lie inside a closed outline (crossings of a ray to the right)."""
    a, b = outline, np.roll(outline, -1, axis=0)
    y = points[:, 1:2]
    spans = (a[:, 1] > y) != (b[:, 1] > y)
    rise = b[:, 1] - a[:, 1]
    x = a[:, 0] + (y - a[:, 1]) * (b[:, 0] - a[:, 0]) / np.where(rise == 0, 1, rise)
    return np.asarray((spans & (points[:, 0:1] < x)).sum(1) % 2 == 1)
