"""The face from the side: eye, brow, lips (cm)."""

from __future__ import annotations

from studio.curves import Point

# fmt: off
#: Opening of the eye.
EYE: list[Point] = [
    (7.22, 11.8), (7.55, 11.46), (8.02, 11.2), (8.46, 11.16), (8.66, 11.4), (8.6, 11.74),
        (8.4, 11.94), (8.0, 11.99), (7.6, 11.94),
]
#: Roots of the lashes.
LASHES: list[Point] = [(7.9, 11.22), (8.14, 11.14), (8.36, 11.10), (8.54, 11.12), (8.64, 11.2)]
#: Ridge that the brow grows on, from its inner end.
BROW: list[Point] = [(9.7, 10.0), (8.9, 9.72), (7.9, 9.6), (6.9, 9.82), (6.1, 10.25)]
#: The red of the lips.
LIPS: list[Point] = [
    (9.25, 17.84), (9.8, 17.52), (10.5, 17.2), (11.2, 16.96), (11.8, 17.0), (12.0, 17.7),
        (11.8, 18.5), (11.3, 18.66), (10.6, 18.52), (9.9, 18.18),
]
#: Outer corner of the eye.
CORNER: list[Point] = [(7.0, 11.75), (7.35, 11.75), (7.5, 11.95)]
#: Iris, pupil and gleam: place and half axes, colour and alpha.
IRIS: tuple[tuple[tuple[float, float, float, float], str, float], ...] = (
    ((8.47, 11.50, 0.25, 0.44), "hair_ink", 1.0), ((8.50, 11.60, 0.15, 0.26), "fat", 0.35),
    ((8.55, 11.50, 0.10, 0.21), "ink", 1.0), ((8.46, 11.36, 0.05, 0.06), "tendon", 0.95),
)
#: Where the hair turns.
WHORL = (-6.6, 2.6)
# fmt: on
