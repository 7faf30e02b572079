"""The sole of the right foot: its pads, furrows and creases (frame of the plan, cm)."""

from __future__ import annotations

from studio.curves import Point
from studio.figure import Blush, Groove, Mound, Stroke
from studio.foot.plan import HEEL, INNER, OUTER, TOES, gaps, toes_edge
from studio.shapes import knob

# fmt: off
#: Pads, and hollows where the height is negative.
MOUNDS: list[Mound] = [
    # heel; balls of the great toe, of the middle toes, of the little toe; outer border
    Mound(knob(0, 3.5, 2.3, 2.6), 0.85, 0.8),
    Mound(knob(3.1, 17.9, 1.35, 1.7, turn=8), 0.7, 0.5),
    Mound(knob(0.2, 18.2, 1.7, 1.0), 0.36, 0.5),
    Mound(knob(-3.0, 16.4, 1.3, 1.6, turn=20), 0.5, 0.5),
    Mound([(-4.3, 15), (-3.0, 14.6), (-2.6, 10), (-2.4, 6), (-3.2, 5.4), (-3.9, 9)], 0.5, 0.6),
    # arch, hollow of the forefoot, abductor of the great toe along the inner rim
    Mound([(3.5, 5.4), (3.5, 10), (3.5, 13.4), (1.9, 14.4), (0.4, 12.6), (0.7, 8.4), (1.8, 5.6)],
        -1.05, 0.8),
    Mound([(1.0, 15.8), (-0.6, 15.8), (-0.4, 13.0), (0.5, 12.6)], -0.46, 0.5),
    Mound([(2.7, 5.2), (3.1, 5.2), (3.0, 9.6), (2.7, 13.4), (2.3, 13.2), (2.5, 9.6)], 0.22, 0.35),
    Mound([(-0.9, 6.6), (0.2, 6.6), (0.5, 11.0), (0.2, 14.0), (-0.6, 14.0), (-0.8, 11.0)], 0.16,
        0.4),
]

#: Furrows.
GROOVES: list[Groove] = [
    Groove([(4.2, 20.6), (2.8, 20.9), (1.5, 20.65), (0.2, 20.5), (-1.2, 20.1), (-2.4, 19.2),
        (-3.6, 18.1), (-4.6, 17.9)], 0.56, 0.45, 0.24),
    Groove([(1.7, 21.2), (1.5, 19.6), (1.45, 17.6), (1.8, 16.0)], 0.3, 0.5, 0.4),
    Groove([(-1.5, 19.6), (-1.7, 18.2), (-1.6, 16.8)], 0.16, 0.4, 0.35),
    Groove([(-2.6, 6.3), (-0.4, 7.0), (1.9, 6.3)], 0.14, 0.5, 0.4),
    Groove([(1.9, 14.2), (1.2, 11.6), (1.4, 8.6)], 0.1, 0.22, 0.16),
    Groove([(2.4, 15.2), (1.7, 17.0), (1.65, 18.6)], 0.1, 0.2, 0.14),
    Groove([(-2.3, 16.9), (-0.4, 16.0), (1.3, 15.9)], 0.1, 0.22, 0.16),
]

#: Creases: where the toes join, across the toes, of the balls, the arch and the heel.
LINES: list[Stroke] = [
    Stroke([(4.25, 20.75), (3.2, 21.0), (2.2, 20.9), (1.75, 21.2)], 0.085, "taper", 0.62),
    Stroke([(1.6, 21.1), (0.9, 20.75), (0.1, 20.95), (-0.1, 21.2)], 0.075, "taper", 0.55),
    Stroke([(-0.2, 21.1), (-0.9, 20.5), (-1.6, 20.6)], 0.07, "taper", 0.55),
    Stroke([(-1.7, 20.5), (-2.4, 19.6), (-3.0, 19.5)], 0.07, "taper", 0.55),
    Stroke([(-3.3, 19.3), (-3.9, 18.6), (-4.6, 18.8)], 0.07, "taper", 0.5),
    Stroke([(4.4, 20.2), (3.4, 20.45), (2.5, 20.3)], 0.045, "taper", 0.3),
    Stroke([(1.6, 20.3), (1.4, 18.6), (1.75, 16.8), (2.7, 15.0), (3.3, 13.6)], 0.065, "taper",
        0.45),
    Stroke([(2.0, 20.0), (1.85, 18.9), (2.0, 17.6)], 0.04, "taper", 0.26),
    Stroke([(-2.2, 17.3), (-0.4, 16.3), (1.2, 16.1)], 0.055, "taper", 0.36),
    Stroke([(-2.6, 15.4), (-0.9, 15.0), (0.7, 15.3)], 0.05, "taper", 0.3),
    Stroke([(-1.6, 18.9), (-1.75, 17.8), (-1.5, 16.9)], 0.045, "taper", 0.26),
    Stroke([(-3.9, 14.9), (-3.2, 14.4), (-2.4, 14.6)], 0.04, "taper", 0.24),
    Stroke([(-4.5, 17.2), (-3.9, 17.7), (-3.2, 17.9)], 0.04, "taper", 0.22),
    Stroke([(1.9, 14.3), (1.2, 11.6), (1.35, 8.6)], 0.055, "taper", 0.36),
    Stroke([(0.7, 14.8), (0.15, 12.0), (0.3, 9.4)], 0.045, "taper", 0.26),
    Stroke([(2.6, 13.0), (1.95, 10.6), (2.2, 8.2)], 0.05, "taper", 0.28),
    Stroke([(2.9, 11.8), (2.5, 9.8), (2.7, 7.6)], 0.04, "taper", 0.22),
    Stroke([(-0.7, 13.6), (-1.1, 11.4), (-1.0, 9.2)], 0.04, "taper", 0.18),
    Stroke([(3.2, 15.0), (2.6, 13.8), (2.4, 12.6)], 0.04, "taper", 0.24),
    Stroke([(2.2, 7.6), (1.2, 7.2), (0.2, 7.4)], 0.04, "taper", 0.22),
    Stroke([(-2.6, 6.2), (-0.5, 6.95), (1.9, 6.3)], 0.055, "taper", 0.34),
    Stroke([(-2.2, 5.6), (-0.4, 6.2), (1.5, 5.7)], 0.04, "taper", 0.2),
    Stroke([(-2.75, 1.9), (-1.2, 0.95), (0.8, 0.9), (2.55, 1.9)], 0.05, "taper", 0.3),
    Stroke([(-2.2, 1.5), (-1.0, 0.62), (0.6, 0.56), (2.0, 1.4)], 0.035, "taper", 0.2),
    Stroke([(-3.1, 3.0), (-3.2, 4.4), (-3.35, 5.8)], 0.04, "taper", 0.22),
    Stroke([(2.95, 2.6), (3.1, 3.8), (3.15, 5.2)], 0.04, "taper", 0.22),
]

#: Where the skin is redder.
BLUSHES: list[Blush] = [
    Blush(0, 3.2, 2.8, 0.8), Blush(3.2, 18, 1.9, 0.8), Blush(0.2, 17.9, 1.7, 0.5),
    Blush(-3.2, 16, 1.8, 0.75), Blush(-3.4, 10, 1.4, 0.45), Blush(-3.5, 13, 1.2, 0.3),
]
# fmt: on

GROOVES += [Groove(_gap, 0.5, 0.16, 0.13) for _gap in gaps()]
for _toe in TOES:
    _bend, _fold = (0.42, 0.40) if _toe.great else (0.56, 0.54)
    _half = _toe.width / 2
    _pad = knob(*_toe.at(0.80), _half * 0.76, 1.1 if _toe.great else _half * 0.86)
    MOUNDS.append(Mound(_pad, 0.36, 0.22))
    _crease = [_toe.at(_bend, -0.8), _toe.at(_fold), _toe.at(_bend, 0.8)]
    GROOVES.append(Groove(_crease, 0.28, 0.25, 0.13))
    LINES.append(Stroke(_crease, 0.06, "taper", 0.5))
    _second = [_toe.at(_bend + 0.05, -0.5), _toe.at(_fold + 0.045), _toe.at(_bend + 0.05, 0.55)]
    LINES.append(Stroke(_second, 0.04, "taper", 0.26))
    BLUSHES.append(Blush(*_toe.at(0.82), 1.5 if _toe.great else 1.0, 0.75))


def outline() -> list[Point]:
    """Return the edge of the sole: round the heel, along the inner border, the toes, and back."""
    return [*HEEL, *INNER, *toes_edge(), *OUTER]
