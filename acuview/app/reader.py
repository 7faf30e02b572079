"""Puts places into words for the window: title, page, standing and colour; knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from acuview.app.markings import Markings
from acuview.diagram.style import DiagramStyle
from acuview.geometry.layout import Layout
from acuview.model.atlas import Atlas
from acuview.panel.header import Standing
from acuview.reading.page import page_of
from acuview.reading.section import Page, Section, Silent, Voice
from acuview.reading.wording import region
from acuview.state.layers import Only
from acuview.state.place import Place

if TYPE_CHECKING:
    from acuview.reading.compare import Comparison

NO_HANZI = "Chinese characters are left out: no font of this computer has them."


class Reader:
    """Answers what is to be shown of a place."""

    def __init__(
        self, atlas: Atlas, layout_of: Callable[[str], Layout], markings: Markings
    ) -> None:
        self._atlas = atlas
        self._markings = markings
        self._layout_of = layout_of
        self._last: tuple[str | None, str | None] = (None, None)
        self._page: Page | None = None

    @property
    def plates(self) -> Mapping[str, str]:
        """Every plate's title by its id."""
        return {name: plate.title for name, plate in self._atlas.plates.items()}

    def title(self, place: Place) -> str:
        """What is open; with nothing open, the plate."""
        if place.kind is None:
            return self._atlas.plates[place.plate].title
        return self._page_of(place).title

    def _page_of(self, place: Place) -> Page:
        wanted = (place.kind, place.subject)
        if self._page is None or wanted != self._last:
            try:
                self._page = page_of(self._atlas, *wanted)
            except KeyError:
                words = (Silent("Nothing is written here yet."),)
                section = Section("nothing", "acuview", Voice.PLAIN, words)
                title = self._atlas.plates[place.plate].title
                self._page = Page(place.plate, "plate", title, "", (section,))
            self._last = wanted
        return self._page

    def needs_hanzi(self, place: Place) -> bool:
        """Whether the words of a place hold Chinese characters."""
        return any(map(is_hanzi, self._page_of(place).subtitle))

    def page(self, place: Place, *, hanzi: bool) -> Page:
        """The page of a place; where no font has Chinese characters it says so, once."""
        page = self._page_of(place)
        if hanzi or not self.needs_hanzi(place):
            return page
        kept = "".join(c for c in page.subtitle if not is_hanzi(c)).strip(" \u00b7")
        hint = Section("fonts", "Fonts", Voice.PLAIN, (Silent(NO_HANZI),))
        return page._replace(subtitle=kept, sections=(*page.sections, hint))

    def standing(self, place: Place) -> Standing | None:
        """Number, neighbours and side of an open point."""
        if place.kind != "point" or place.subject is None:
            return None
        point = self._atlas.points[place.subject]
        meridian = self._atlas.meridians.get(point.meridian)
        codes = self._atlas.points_of(point.meridian)
        at = codes.index(place.subject)
        number, total = at + 1, len(codes)
        tail = place.subject.removeprefix(point.meridian)
        if meridian is not None and meridian.point_count and tail.isdecimal():
            number, total = int(tail), meridian.point_count
        return Standing(
            number=number,
            total=total,
            known=len(codes),
            meridian=meridian.names.english if meridian is not None else point.meridian,
            before=codes[at - 1] if at else "",
            after=codes[at + 1] if at + 1 < len(codes) else "",
            side=place.side if self._is_paired(place) else None,
        )

    def _is_paired(self, place: Place) -> bool:
        layout = self._layout_of(place.plate)
        spots = layout.spots_of(place.subject or "") if layout.plate.mirrored else ()
        return any(spot.side != "midline" for spot in spots)

    def has_sides(self, plate: str) -> bool:
        """Whether a plate shows both sides of the body."""
        return self._atlas.plates[plate].mirrored

    def layers_of(self, plate: str) -> tuple[str, ...]:
        """The layers that a plate has."""
        return self._atlas.plates[plate].layers

    def plate_for(self, subject: str, here: str) -> str:
        """The plate on which something is looked up: this one if it is on it, or else its best."""
        known = self.plates_of(subject, here)
        return here if not known or here in known else next(iter(known))

    def plates_of(self, subject: str, here: str = "") -> Mapping[str, str]:
        """The plates on which a point or meridian is seen, best first, with their titles.

        Of a paper, those that together show its points, and how many each shows; the plate at
        hand comes first if it shows any.
        """
        held = self._markings.plates(subject, here)
        if held:
            return {name: f"{self.plates[name]} \u00b7 {count}" for name, count in held.items()}
        names: list[str] = []
        if subject in self._atlas.points:
            placements = self._atlas.points[subject].placements
            names = [one.plate for one in placements if not one.alternative]
        elif subject in self._atlas.meridians:
            names = [one.plate for one in self._atlas.meridians[subject].courses]
        return {name: self.plates[name] for name in names if name in self.plates}

    def colour(self, place: Place, style: DiagramStyle) -> str:
        """The colour of an open point or meridian; "" for anything else."""
        if place.kind not in ("point", "meridian") or place.subject is None:
            return ""
        return style.meridian(place.subject)

    def belongings(self, place: Place) -> Mapping[Only, str]:
        """What can be shown alone, in words: an open point's meridian and region, for instance."""
        if place.kind == "point" and place.subject is not None:
            point = self._atlas.points[place.subject]
            return {"meridian": point.meridian, "region": region(point.region)}
        if place.kind == "meridian" and place.subject is not None:
            return {"meridian": place.subject}
        return {}

    def belonging(self, place: Place, only: Only) -> frozenset[str]:
        """The codes of all points and meridians that belong to what is open; empty for all.

        A wide region holds the narrower ones that are named after it: the back, the low back.
        """
        offered, points = self.belongings(place), self._atlas.points
        if only not in offered or place.subject is None:
            return frozenset()
        if only == "meridian":
            return frozenset({offered[only], *self._atlas.points_of(offered[only])})
        wide = points[place.subject].region
        return frozenset(
            code for code, point in points.items() if f"-{point.region}".endswith(f"-{wide}")
        )

    def comparison(self, codes: tuple[str, ...]) -> Comparison:
        """Points side by side."""
        from acuview.reading.compare import compare  # late: no start compares points

        return compare(self._atlas, codes)

    def row_of(self, place: Place) -> str:
        """The id of the list's row for a place; "" where nothing is open."""
        if place.subject is None:
            return ""
        return f"topic:{place.subject}" if place.kind == "topic" else place.subject

    def explain(self, kind: str, name: str) -> str | None:
        """The words that explain a term or a source."""
        if kind == "term" and name in self._atlas.glossary:
            term = self._atlas.glossary[name]
            return f"{term.term[:1].upper()}{term.term[1:]}\n{term.text}"
        if kind == "source" and name in self._atlas.sources:
            source = self._atlas.sources[name]
            return f"{source.title}\n{source.note}" if source.note else source.title
        return None


def is_hanzi(letter: str) -> bool:
    """Whether a letter is a Chinese character."""
    return "\u3400" <= letter <= "\u9fff" or letter >= "\U00020000"
