"""Small values for tests that need no shipped content."""

from __future__ import annotations

from acuview.model.atlas import Atlas
from acuview.model.meridian import Meridian
from acuview.model.plate import Plate, Scale
from acuview.model.point import Acupoint, Location, Names, Origin, Placement
from acuview.model.reference import Reference
from acuview.model.rule import Rule

HERE = Origin(path="made-up.yaml", line=1, column=1)


def point(
    code: str,
    *,
    names: tuple[str, str, str, str] = ("", "", "", ""),
    meridian: str = "BL",
    level: str | None = None,
    rule: Rule | None = None,
    aliases: tuple[str, ...] = (),
    categories: tuple[str, ...] = (),
) -> Acupoint:
    """A point on the back; `names` are pinyin, hanzi, traditional hanzi and English."""
    return Acupoint(
        code=code,
        names=Names(*names),
        aliases=aliases,
        meridian=meridian,
        region="back",
        categories=categories,
        back_related=(),
        location=Location(level=level, lateral_cun=None, text="Somewhere.", sources=()),
        placements=() if rule is None else (Placement("back", rule, HERE),),
    )


def meridian(code: str, english: str, *older: str) -> Meridian:
    """A meridian without lines."""
    names = Names(english, "", "", english)
    return Meridian(code, names, older, "regular", None, None, None, ())


def reference(name: str, authors: str, year: int, title: str) -> Reference:
    """A paper without findings."""
    empty = dict.fromkeys(Reference._fields)
    known = {"id": name, "authors": authors, "year": year, "title": title, "kind": "trial"}
    lists = {"comparators": (), "findings": (), "points": ()}
    return Reference(**{**empty, **known, **lists})  # type: ignore[arg-type] # all fields, by name


def plate(
    landmarks: dict[str, tuple[float, float]] | None = None,
    scales: dict[str, Scale] | None = None,
    curves: dict[str, tuple[tuple[float, ...], ...]] | None = None,
) -> Plate:
    """A mirrored plate of 100 by 200 cm whose `back` scale has 2.5 cm to the cun."""
    marks = {"edge": (7.5, 40.0), "T1": (0.0, 20.0), "T7": (0.0, 40.0), **(landmarks or {})}
    back = Scale(cun=3.0, start=None, end="edge", along=None, origin=HERE)
    return Plate(
        id="back",
        title="Back",
        view="posterior",
        size_cm=(100.0, 200.0),
        origin_cm=(50.0, 0.0),
        right_of_plate="right",
        mirrored=True,
        layers=("skin", "points"),
        landmarks=marks,
        scales={"back": back, **(scales or {})},
        curves=curves or {},
        origin=HERE,
    )


def atlas(
    points: tuple[Acupoint, ...] = (),
    meridians: tuple[Meridian, ...] = (),
    references: tuple[Reference, ...] = (),
    on: Plate | None = None,
) -> Atlas:
    """An atlas of these things."""
    return Atlas(
        points={p.code: p for p in points},
        meridians={m.code: m for m in meridians},
        plates={"back": on or plate()},
        point_words={},
        meridian_words={},
        references={r.id: r for r in references},
        sources={},
        topics={},
        glossary={},
    )
