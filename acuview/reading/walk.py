"""How to find a point, stop by stop: which words and which step of the drawing go together."""

from __future__ import annotations

import math
from collections.abc import Iterable

from acuview.content import markup
from acuview.geometry import curve as curves
from acuview.geometry.construct import GeometryError, Surveyor
from acuview.geometry.curve import XY
from acuview.geometry.guide import Guide, Guided, Mark
from acuview.geometry.layout import Layouter
from acuview.model.atlas import Atlas
from acuview.model.point import Placement
from acuview.model.record import Record

REGION_CM = 6.0
"""A scale counts for points so near to the line on which it is measured."""


class Stop(Record):
    """A moment of the walk.

    `drawn` is the step of the construction that is shown, from 0; `word` the number of the finding
    step that is read, from 1, or None where this plate's rule has a step that nobody put in words;
    `named` are the landmarks and points of this plate that those words name.
    """

    drawn: int
    word: int | None
    named: tuple[Mark, ...] = ()


class Bar(Record):
    """A cun scale of a plate: its length in cm to the cun, and between what it is counted."""

    name: str
    cm_per_cun: float
    words: str


class Walk(Record):
    """The way to one place of a point; the last stop shows the last step."""

    point: str
    plate: str
    steps: tuple[Guided, ...]
    stops: tuple[Stop, ...]
    bars: tuple[Bar, ...]
    region: str

    def bar_at(self, drawn: int) -> Bar | None:
        """The scale that is measured in at a step, or else that of the point's region, if any."""
        named = [step.measure.scale for step in self.steps if step.measure and step.measure.scale]
        here = self.steps[drawn].measure
        wanted = here.scale if here and here.scale else next(iter(named), self.region)
        return next((bar for bar in self.bars if bar.name == wanted), None)


def stops_of(names: tuple[str, ...], words: tuple[str, ...]) -> tuple[Stop, ...]:
    """Joins the steps that a construction has with those that are put in words.

    Words of another plate's rule stay with the step before them; steps without words get a stop of
    their own. Nothing ever goes back.
    """
    stops: list[Stop] = []
    drawn = 0
    for number, name in enumerate(words, start=1):
        if name in names and names.index(name) >= drawn:
            wanted = names.index(name)
            seen = stops[-1].drawn + 1 if stops else 0
            stops += [Stop(step, None) for step in range(seen, wanted)]
            drawn = wanted
        stops.append(Stop(drawn, number))
    seen = stops[-1].drawn + 1 if stops else 0
    stops += [Stop(step, None) for step in range(seen, len(names))]
    return tuple(stops)


def placement_of(atlas: Atlas, code: str, plate: str, site: str | None) -> Placement | None:
    """The rule that places a point on a plate: that of a site, or else the first."""
    here = [p for p in atlas.points[code].placements if p.plate == plate and not p.alternative]
    named = [p for p in here if p.site == site]
    return next(iter(named or here), None)


def _named(text: str, layouter: Layouter) -> tuple[Mark, ...]:
    """The landmarks and points that a text marks up, as far as the plate has them."""
    marks: dict[str, Mark] = {}
    for piece in markup.pieces(text):
        if piece.kind in ("landmark", "point") and piece.name:
            try:
                marks[piece.name] = Mark(piece.name, layouter.surveyor.anchor(piece.name))
            except GeometryError:
                continue  # on another plate
    return tuple(marks.values())


def _region(surveyor: Surveyor, scales: Iterable[str], at: XY) -> str:
    """The scale that counts about a place; "" where none is measured near by."""
    near = [(curves.nearest_share(*surveyor.scale_line(name), at)[1], name) for name in scales]
    away, name = min(near, default=(math.inf, ""))
    return name if away <= REGION_CM else ""


def walk_of(atlas: Atlas, layouter: Layouter, code: str, placement: Placement) -> Walk:
    """The walk to a point by one of its rules; raises GeometryError where that leads nowhere."""
    surveyor = layouter.surveyor
    steps = Guide(surveyor).guide(placement.rule)
    words = tuple(step.step for step in atlas.point_words[code].finding)
    scales = atlas.plates[placement.plate].scales
    bars = tuple(
        Bar(
            name,
            surveyor.cm_per_cun(name),
            f"{scale.cun:g} cun: {scale.start or 'midline'} to {scale.end}",
        )
        for name, scale in scales.items()
    )
    texts = [step.text for step in atlas.point_words[code].finding]
    stops = tuple(
        stop if stop.word is None else stop._replace(named=_named(texts[stop.word - 1], layouter))
        for stop in stops_of(tuple(step.name for step in steps), words)
    )
    region = _region(surveyor, scales, steps[-1].at)
    return Walk(code, placement.plate, steps, stops, bars, region)
