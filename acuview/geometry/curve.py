"""Polylines and smooth curves in centimetres; knows nothing of plates or points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

XY = tuple[float, float]


FLAT = 0.004
"""How far a piece of a smooth curve may leave it, in cm: half a pixel at the closest zoom."""
MOST_PIECES = 64


def smooth(through: Sequence[XY]) -> tuple[XY, ...]:
    """A centripetal Catmull-Rom curve through the places given, in pieces as long as they are flat.

    The end tangents point straight at the neighbours. Two places give the straight line.
    Formula: Yuksel, Schaefer and Keyser, "On the parameterization of Catmull-Rom curves" (2009).
    """
    spots = [xy for i, xy in enumerate(through) if i == 0 or xy != through[i - 1]]
    if len(spots) < 3:
        return tuple(spots)
    first = (2 * spots[0][0] - spots[1][0], 2 * spots[0][1] - spots[1][1])
    last = (2 * spots[-1][0] - spots[-2][0], 2 * spots[-1][1] - spots[-2][1])
    knots = [first, *spots, last]
    out: list[XY] = []
    for i in range(1, len(knots) - 2):
        out.extend(_span(knots[i - 1], knots[i], knots[i + 1], knots[i + 2]))
    out.append(spots[-1])
    return tuple(out)


def _span(p0: XY, p1: XY, p2: XY, p3: XY) -> list[XY]:
    d1, d2, d3 = (max(math.dist(a, b), 1e-9) ** 0.5 for a, b in ((p0, p1), (p1, p2), (p2, p3)))
    head, tail = d1 * d1, d3 * d3
    near, far = 3 * d1 * (d1 + d2), 3 * d3 * (d3 + d2)
    here = (2 * head + 3 * d1 * d2 + d2 * d2) / near
    there = (2 * tail + 3 * d3 * d2 + d2 * d2) / far
    b1x = (head * p2[0] - d2 * d2 * p0[0]) / near + here * p1[0]
    b1y = (head * p2[1] - d2 * d2 * p0[1]) / near + here * p1[1]
    b2x = (tail * p1[0] - d2 * d2 * p3[0]) / far + there * p2[0]
    b2y = (tail * p1[1] - d2 * d2 * p3[1]) / far + there * p2[1]
    return [
        (
            a * p1[0] + b * b1x + c * b2x + d * p2[0],
            a * p1[1] + b * b1y + c * b2y + d * p2[1],
        )
        for a, b, c, d in _weights(_pieces(p1, (b1x, b1y), (b2x, b2y), p2))
    ]


def _pieces(p1: XY, b1: XY, b2: XY, p2: XY) -> int:
    """Into how many pieces a cubic is cut, so that none leaves it by more than `FLAT`.

    Formula: Wang, "The subdivision method for finding the intersection between two Bézier curves
    or surfaces" (1984), from the second differences of the control polygon.
    """
    bend = max(
        math.hypot(p1[0] - 2 * b1[0] + b2[0], p1[1] - 2 * b1[1] + b2[1]),
        math.hypot(b1[0] - 2 * b2[0] + p2[0], b1[1] - 2 * b2[1] + p2[1]),
    )
    pieces = math.ceil(
        round(math.sqrt(0.75 * bend / FLAT), 6)
    )  # rounded: a mirror image is cut alike
    return max(1, min(pieces, MOST_PIECES))


@cache
def _weights(pieces: int) -> tuple[tuple[float, float, float, float], ...]:
    """Bernstein's weights of a cubic at so many even steps, its end left out."""
    steps = [(n / pieces, 1 - n / pieces) for n in range(pieces)]
    return tuple((u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t) for t, u in steps)


def x_at_height(line: Sequence[Sequence[float]], y: float) -> float | None:
    """Where a polyline crosses the height `y` (the crossing farthest from the midline), or None."""
    found: list[float] = []
    for a, b in pairwise(line):
        if min(a[1], b[1]) <= y <= max(a[1], b[1]):
            share = 0.0 if a[1] == b[1] else (y - a[1]) / (b[1] - a[1])
            found.append(a[0] + share * (b[0] - a[0]))
    return max(found, key=abs) if found else None


def crossing(one: Sequence[Sequence[float]], other: Sequence[Sequence[float]]) -> XY | None:
    """The first place, along `one`, where two polylines cross, or None."""
    for a, b in pairwise(one):
        for c, d in pairwise(other):
            r = (b[0] - a[0], b[1] - a[1])
            s = (d[0] - c[0], d[1] - c[1])
            cross = r[0] * s[1] - r[1] * s[0]
            if abs(cross) < 1e-12:
                continue
            t = ((c[0] - a[0]) * s[1] - (c[1] - a[1]) * s[0]) / cross
            u = ((c[0] - a[0]) * r[1] - (c[1] - a[1]) * r[0]) / cross
            if -1e-9 <= t <= 1 + 1e-9 and -1e-9 <= u <= 1 + 1e-9:
                return (a[0] + t * r[0], a[1] + t * r[1])
    return None


def lengths(line: Sequence[Sequence[float]]) -> list[float]:
    """Running length of a polyline in cm; a third number of a place is depth and counts."""
    total = [0.0]
    for a, b in pairwise(line):
        total.append(total[-1] + math.dist(a, b))
    return total


def along(line: Sequence[Sequence[float]], length: float) -> XY | None:
    """The place so many cm along a polyline, or None beyond its ends."""
    run = lengths(line)
    if not -1e-6 <= length <= run[-1] + 1e-6:
        return None
    for i in range(len(run) - 1):
        if length <= run[i + 1] or i == len(run) - 2:
            share = (length - run[i]) / (run[i + 1] - run[i]) if run[i + 1] > run[i] else 0.0
            a, b = line[i], line[i + 1]
            return (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))
    return None


def length_at(line: Sequence[Sequence[float]], spot: XY) -> float:
    """How far along a polyline the place nearest to `spot` lies, in cm of true length."""
    run = lengths(line)
    best, at = math.inf, 0.0
    for i in range(len(line) - 1):
        share, off = nearest_share(line[i], line[i + 1], spot)
        if off < best:
            best, at = off, run[i] + share * (run[i + 1] - run[i])
    return at


def nearest_share(a: Sequence[float], b: Sequence[float], spot: XY) -> tuple[float, float]:
    """Share of the way from a to b nearest to a place, and its distance from it in cm (flat)."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = 0.0
    if square:
        share = max(0.0, min(1.0, ((spot[0] - a[0]) * dx + (spot[1] - a[1]) * dy) / square))
    return share, math.dist((a[0] + share * dx, a[1] + share * dy), spot)


def inside(outline: Sequence[Sequence[float]], spot: XY) -> bool:
    """Whether a place lies inside a closed polyline (even-odd rule)."""
    x, y = spot
    odd = False
    for i, a in enumerate(outline):
        b = outline[i - 1]
        if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
            odd = not odd
    return odd
