"""What `acuview list ... --json` prints: the contract of DESIGN, as JSON values."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from acuview.geometry.construct import Surveyor
from acuview.geometry.layout import Layout, Spot, lay_out
from acuview.model.atlas import Atlas
from acuview.model.point import PointWords
from acuview.reading.point_sections import codes_of
from acuview.reading.wording import UNCHECKED

Json = dict[str, object]
LISTS = ("points", "meridians", "plates", "references", "topics")


def without_tones(pinyin: str) -> str:
    """Pinyin without its tone marks, for those who type it."""
    parts = unicodedata.normalize("NFD", pinyin)
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))


def listing(atlas: Atlas, what: str) -> list[Json]:
    """The array for one of `LISTS`, in the order of the content."""
    match what:
        case "points":
            layouts = {plate: lay_out(atlas, plate) for plate in atlas.plates}
            return [_point(atlas, code, layouts) for code in atlas.points]
        case "meridians":
            return [_meridian(atlas, code) for code in atlas.meridians]
        case "plates":
            return [_plate(atlas, plate) for plate in atlas.plates]
        case "references":
            return [_reference(atlas, name) for name in atlas.references]
        case _:
            return [_topic(atlas, name) for name in atlas.topics]


def _point(atlas: Atlas, code: str, layouts: Mapping[str, Layout]) -> Json:
    point, words = atlas.points[code], atlas.point_words[code]
    spots = [spot for layout in layouts.values() for spot in layout.spots_of(code)]
    return {
        "id": code,
        "kind": "point",
        "names": {
            "pinyin": point.names.pinyin,
            "pinyin_plain": without_tones(point.names.pinyin),
            "hanzi": point.names.hanzi,
            "hanzi_traditional": point.names.hanzi_traditional,
            "english": point.names.english,
        },
        "aliases": [*codes_of(atlas, code), *point.aliases],
        "meridian": point.meridian,
        "region": point.region,
        "categories": list(point.categories),
        "back_related": bool(point.back_related),
        "why_back_related": list(point.back_related),
        "location": {
            "level": point.location.level,
            "lateral_cun": point.location.lateral_cun,
            "text": point.location.text,
            "sources": list(point.location.sources),
        },
        "placements": [_placement(spot) for spot in spots],
        **_words(words),
    }


def _placement(spot: Spot) -> Json:
    return {
        "plate": spot.plate,
        "side": spot.side,
        "x_cm": round(spot.x, 4),
        "y_cm": round(spot.y, 4),
        "rule": spot.rule,
        "alternative": spot.alternative,
        "source": spot.source,
        "name": spot.site,
    }


def _words(words: PointWords) -> Json:
    needling, tradition = words.needling, words.tradition
    return {
        "needling": {}
        if needling is None
        else {
            "angle": needling.angle,
            "depth_cun": None if needling.depth_cun is None else list(needling.depth_cun),
            "note": needling.note,
            "sources": list(needling.sources),
        },
        "cautions": [
            {
                "text": c.text,
                "kind": c.kind,
                "source": ", ".join(c.sources) or UNCHECKED,
                "sources": list(c.sources),
            }
            for c in words.cautions
        ],
        "description": words.description,
        "position": words.position,
        "finding": [{"step": s.step, "text": s.text} for s in words.finding],
        "beneath": None
        if words.beneath is None
        else {"text": words.beneath.text, "sources": list(words.beneath.sources)},
        "tradition": {
            "text": None if tradition is None else tradition.text,
            "sources": [] if tradition is None else list(tradition.sources),
        },
        "evidence": [
            {
                "statement": e.statement,
                "certainty": None if e.certainty is None else e.certainty.value,
                "comparator": e.comparator,
                "references": list(e.references),
            }
            for e in words.evidence
        ],
        "protocols": [{"reference": p.reference, "kind": p.kind} for p in words.protocols],
        "neighbours": [{"point": n.point, "text": n.text} for n in words.neighbours],
        "provenance": {p.part: list(p.sources) or UNCHECKED for p in words.provenance},
    }


def _meridian(atlas: Atlas, code: str) -> Json:
    meridian, words = atlas.meridians[code], atlas.meridian_words[code]
    return {
        "id": code,
        "kind": "meridian",
        "names": {
            "pinyin": meridian.names.pinyin,
            "pinyin_plain": without_tones(meridian.names.pinyin),
            "hanzi": meridian.names.hanzi,
            "hanzi_traditional": meridian.names.hanzi_traditional,
            "english": meridian.names.english,
        },
        "aliases": list(meridian.code_aliases),
        "phase": meridian.phase,
        "paired": meridian.paired,
        "points": list(atlas.points_of(code)),
        "point_count": meridian.point_count,
        "written": words.tradition is not None,
    }


def _plate(atlas: Atlas, name: str) -> Json:
    plate = atlas.plates[name]
    surveyor = Surveyor(plate, _no_point)
    return {
        "id": plate.id,
        "title": plate.title,
        "view": plate.view,
        "size_cm": list(plate.size_cm),
        "origin_cm": list(plate.origin_cm),
        "landmarks": {mark: list(xy) for mark, xy in plate.landmarks.items()},
        "scales": {scale: round(surveyor.cm_per_cun(scale), 4) for scale in plate.scales},
        "layers": list(plate.layers),
    }


def _no_point(code: str) -> tuple[float, float]:
    raise KeyError(code)  # scales are measured between landmarks, never between points


def _reference(atlas: Atlas, name: str) -> Json:
    reference = atlas.references[name]
    return {
        "id": reference.id,
        "authors": reference.authors,
        "year": reference.year,
        "title": reference.title,
        "journal": reference.journal,
        "doi": reference.doi,
        "pmid": reference.pmid,
        "kind": reference.kind,
        "population": reference.population,
        "n": reference.n,
        "findings": [
            {
                "comparator": f.comparator,
                "outcome": f.outcome,
                "timepoint": f.timepoint,
                "measure": f.measure,
                "estimate": f.estimate,
                "ci_low": f.ci_low,
                "ci_high": f.ci_high,
                "n": f.n,
                "certainty": None if f.certainty is None else f.certainty.value,
            }
            for f in reference.findings
        ],
        "points": list(reference.points),
        "limitations": reference.limitations,
    }


def _topic(atlas: Atlas, name: str) -> Json:
    topic = atlas.topics[name]
    return {
        "id": f"topic:{topic.id}",
        "title": topic.title,
        "claims": [
            {
                "said": c.said,
                "answer": c.answer,
                "certainty": None if c.certainty is None else c.certainty.value,
                "references": list(c.references),
            }
            for c in topic.claims
        ],
    }
