"""Muscles as ruled patches: outline, fibres and tendons all follow from three short curves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from studio.curves import Control, Points, closed_loop, inside, lengths, mirrored, resample, smooth
from studio.figure import Muscle
from studio.parts import Furrow, Part
from studio.ribbons import LINE_LIGHT, ribbon
from studio.sheet import Sheet

#: A share of tendon above this makes the whole patch white.
WHITE = 0.9
#: Alpha of a tendon that rises from its belly and sinks in at its end: (place, alpha).
_EMERGING = ((0.0, 0.0), (0.2, 0.35), (0.45, 0.92), (0.85, 0.9), (1.0, 0.1))


@dataclass(frozen=True, slots=True)
class Patch:
    """A muscle with its outline and its ruling fibres (cm)."""

    muscle: Muscle
    outline: Points
    fibres: tuple[Points, ...]

    @property
    def white(self) -> bool:
        """Whether it is all tendon or fascia."""
        return max(self.muscle.tendon_origin, self.muscle.tendon_insertion) > WHITE

    def tendons(self) -> Iterator[tuple[float, bool, Control]]:
        """Yield share, whether it is the far end, and the edge, for both ends."""
        m = self.muscle
        yield m.tendon_origin, False, m.origin
        yield m.tendon_insertion, True, m.insertion


def patch_of(muscle: Muscle) -> Patch:
    """Rule a patch from the muscle's three edges."""
    count = muscle.rulings
    edges = (muscle.origin, muscle.middle, muscle.insertion)
    origin, middle, insertion = (_edge(e, count) for e in edges)
    bow = np.sin(np.pi * np.linspace(0, 1, count))[:, None]
    for end, control, share in (
        (origin, muscle.origin, muscle.tendon_origin),
        (insertion, muscle.insertion, muscle.tendon_insertion),
    ):
        if len(control) == 2 and share < WHITE:
            # An end given by two points alone is rounded away from the belly.
            out = end.mean(0) - middle.mean(0)
            width = float(np.hypot(*(end[-1] - end[0])))
            end += bow * out / np.hypot(*out) * width * 0.38
    ruled = zip(origin, middle, insertion, strict=True)
    fibres = tuple(smooth(np.array([a, b, c]), steps=16) for a, b, c in ruled)
    outline = np.vstack([fibres[0], insertion, fibres[-1][::-1], origin[::-1]])
    return Patch(muscle, outline, fibres)


def _edge(control: Control, count: int) -> Points:
    line = smooth(control, steps=10) if len(control) > 2 else np.array(control, float)
    return resample(line, count)


def parts_of(patches: list[Patch], *, mirror: bool = True) -> Iterator[Part]:
    """Yield each muscle and its reflection as solid pieces with faint furrows between fibres."""
    for p in patches:
        outline = resample(closed_loop(p.outline), 160)
        furrows = tuple(Furrow(f[2:-2], 0.06, 0.12, 0.12) for f in p.fibres[2:-2:4])
        part = Part(outline, p.muscle.thickness * 1.25, 0.9, furrows)
        yield part
        if mirror:
            yield part.mirrored()


def draw_patch(
    sheet: Sheet,
    patch: Patch,
    rng: np.random.Generator,
    *,
    mirror: bool = True,
    density: float = 1.0,
) -> None:
    """Add a muscle, or a pair, to the display list: tone, tendon, fibres, slips, edge.

    ``density`` is a factor of the number of drawn fibres.
    """
    body = sheet.path(patch.outline)
    if patch.muscle.emerging:
        _emerge(sheet, body, patch, mirror)
        return
    sheet.shade(body, "muscles", "flesh", mirror=mirror)
    _fade_tendons(sheet, body, patch, mirror)
    _draw_fibres(sheet, patch, rng, mirror, density)
    _draw_slips(sheet, patch, rng, mirror)
    # The light comes from one side for both halves: the edges are not each other's reflection.
    sides = [patch.outline, mirrored(patch.outline)] if mirror else [patch.outline]
    loops = (closed_loop(side) for side in sides)
    edges = [ribbon(loop, 0.10, "flat", light=LINE_LIGHT) for loop in loops]
    sheet.fill(sheet.path(*edges), "fibre_dark", 0.8)


def _emerge(sheet: Sheet, body: int, patch: Patch, mirror: bool) -> None:
    """Draw a tendon without ends: white that comes up and goes down, between two thinning edges."""
    middle = patch.fibres[len(patch.fibres) // 2]
    (x0, y0), (x1, y1) = middle[0], middle[-1]
    ends = ((float(x0), float(y0)), (float(x1), float(y1)))
    sheet.gradient(body, "tendon", ends, _EMERGING, mirror=mirror)
    strands = [ribbon(f, 0.05, "taper") for f in patch.fibres[3:-3:6]]
    sheet.fill(sheet.path(*strands), "ink_soft", 0.30, mirror=mirror)
    shaded = [ribbon(f, 0.10, "taper") for f in (patch.fibres[0], patch.fibres[-1])]
    sheet.fill(sheet.path(*shaded), "fibre_dark", 0.7, mirror=mirror)


def _fade_tendons(sheet: Sheet, body: int, patch: Patch, mirror: bool) -> None:
    middle = resample(patch.fibres[len(patch.fibres) // 2], 24)
    for share, far, control in patch.tendons():
        if share <= 0 or (share < WHITE and len(control) > 2):
            continue
        line = middle[::-1] if far else middle
        stop = line[min(23, max(2, int(share * 1.9 * 23)))]
        alpha = 0.92 * patch.muscle.pallor if share > WHITE else 0.85
        last = 0.0 if share < WHITE else alpha * 0.8
        ends = ((float(line[0][0]), float(line[0][1])), (float(stop[0]), float(stop[1])))
        stops = ((0.0, alpha), (0.45, alpha * 0.8), (1.0, last))
        sheet.gradient(body, "tendon", ends, stops, mirror=mirror)


def _draw_fibres(
    sheet: Sheet,
    patch: Patch,
    rng: np.random.Generator,
    mirror: bool,
    density: float,
) -> None:
    """Draw dark and light fibres; from afar fewer and broader ones."""
    tones = (("fibre_dark", 0.34), ("fibre_light", 0.30))
    if patch.white:
        tones = (("ink_soft", 0.30), ("tendon", 0.55))
    width = lengths(np.array([f[len(f) // 2] for f in patch.fibres]))[-1]
    count = int(np.clip(28 + 4.5 * width, 36, 120) * density)
    shapes = _fibre_ribbons(patch, rng, count, 0.065)
    coarse = _fibre_ribbons(patch, rng, count // 2, 0.11)
    for k, (colour, alpha) in enumerate(tones):
        sheet.fill(
            sheet.path(*shapes[k::2], fine=True), colour, alpha, mirror=mirror, detail="fine"
        )
        sheet.fill(sheet.path(*coarse[k::2]), colour, alpha * 0.9, mirror=mirror, detail="coarse")


def _fibre_ribbons(
    patch: Patch, rng: np.random.Generator, count: int, width: float
) -> list[Points]:
    out = []
    for _ in range(count):
        u = rng.random() * (len(patch.fibres) - 1.001)
        k, rest = int(u), u % 1
        f = patch.fibres[k] * (1 - rest) + patch.fibres[k + 1] * rest
        a, b = sorted(rng.random(2))
        if b - a < 0.25:
            a, b = max(0.0, a - 0.2), min(1.0, b + 0.2)
        f = f[int(a * len(f)) : max(int(a * len(f)) + 3, int(b * len(f)))]
        # Where a patch turns sharply its rulings may run past its edge.
        f = f[inside(patch.outline, f)]
        if len(f) > 2:
            out.append(ribbon(f, width + 0.03 * rng.random()))
    return out


def _draw_slips(
    sheet: Sheet,
    patch: Patch,
    rng: np.random.Generator,
    mirror: bool,
) -> None:
    """Draw slips of tendon that run in between the ends of the fibres."""
    slips = []
    for share, far, _ in patch.tendons():
        if not 0 < share < WHITE or patch.muscle.name == "trapezius":
            continue
        for fibre in patch.fibres:
            f = fibre[::-1] if far else fibre
            end = int(len(f) * share * (0.6 + 1.5 * rng.random() ** 2))
            if end > 2:
                slips.append(ribbon(f[:end], 0.15, "out"))
    if slips:
        sheet.fill(sheet.path(*slips), "tendon", 0.6, mirror=mirror)
