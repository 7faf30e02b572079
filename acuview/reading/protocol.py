"""The points that a paper's protocol held, how each was used, and where they are seen.

Only lists that the references themselves hold; how a point of a half-open protocol was used is
what that point's own record says. Knows no drawing.
"""

from __future__ import annotations

from enum import StrEnum

from acuview.model.atlas import Atlas
from acuview.model.record import Record
from acuview.reading.wording import citation

BELONGS = "The result belongs to the protocol, not to any one point."
NO_PROTOCOL = "Named by the paper; this is not the protocol of a trial."
CHOSEN_FREELY = "The practitioners chose the points for each person; there is no list to show."
NOT_LISTED = "No list of its points is held here."
MISSING = "Not in this reference atlas"


class Use(StrEnum):
    """How a paper used a point; `named` where no protocol held it or nobody told how."""

    FIXED = "fixed"
    MENU = "menu"
    ALONE = "alone"
    NAMED = "named"


LABELS = {
    Use.FIXED: "The same for everyone",
    Use.MENU: "Each patient was given some of",
    Use.ALONE: "Each used alone",
    Use.NAMED: "Named",
}
_PHRASES = {
    Use.FIXED: ("1 point, the same for everyone", "{} points, the same for everyone"),
    Use.MENU: (
        "1 point of a list, from which each patient was given some",
        "{} points, of which each patient was given some",
    ),
    Use.ALONE: ("1 point, used alone", "{} points, each used alone"),
    Use.NAMED: ("1 point", "{} points"),
}


class Held(Record):
    """A point of a protocol; `plates` are those that show it, none where the atlas has it not."""

    code: str
    use: Use
    plates: tuple[str, ...]


class Protocol(Record):
    """The points of a paper, in its own order; `cited` is the paper by author and year."""

    reference: str
    cited: str
    held: tuple[Held, ...]
    is_protocol: bool

    @property
    def missing(self) -> tuple[str, ...]:
        """The codes of points that the atlas does not have."""
        return tuple(one.code for one in self.held if not one.plates)

    @property
    def note(self) -> str:
        """What must be said wherever the points are shown."""
        return BELONGS if self.is_protocol else NO_PROTOCOL

    def used(self, use: Use) -> tuple[Held, ...]:
        """The points that the atlas has and that were used in one way."""
        return tuple(one for one in self.held if one.use is use and one.plates)

    def count_on(self, plate: str) -> int:
        """How many of them a plate shows."""
        return sum(plate in one.plates for one in self.held)

    def plates(self, here: str = "") -> tuple[str, ...]:
        """As few plates as show all of them: the one at hand if it shows any, then the fullest."""
        left = [one for one in self.held if one.plates]
        out: list[str] = []
        while left:
            known = dict.fromkeys(plate for one in left for plate in one.plates)
            best = max(known, key=lambda plate: sum(plate in one.plates for one in left))
            out.append(here if here in known and not out else best)
            left = [one for one in left if out[-1] not in one.plates]
        return tuple(out)


class Line(Record):
    """A line of the key: a sign's meaning, and how many of its points are on the plate."""

    use: Use
    words: str


class Key(Record):
    """What the signs on a plate mean, as words beside the drawing."""

    title: str
    lines: tuple[Line, ...]
    missing: str
    note: str

    def in_words(self) -> str:
        """All of it in one line."""
        parts = (f"{self.title}:", *(f"{line.words}." for line in self.lines))
        missing = f"{self.missing}." if self.missing else ""
        return " ".join(part for part in (*parts, missing, self.note) if part)


def protocol_of(atlas: Atlas, name: str) -> Protocol | None:
    """The protocol of a reference; None where it lists no points."""
    reference = atlas.references.get(name)
    if reference is None or not reference.points:
        return None
    usual = next((use for use in Use if use == reference.points_kind), Use.NAMED)
    held = tuple(Held(c, _use(atlas, name, c, usual), _plates(atlas, c)) for c in reference.points)
    return Protocol(name, citation(atlas, name), held, reference.points_kind is not None)


def _use(atlas: Atlas, name: str, code: str, usual: Use) -> Use:
    known = atlas.point_words[code].protocols if code in atlas.points else ()
    kinds = [one.kind for one in known if one.reference == name]
    return next((use for use in Use if use in kinds), usual)


def _plates(atlas: Atlas, code: str) -> tuple[str, ...]:
    point = atlas.points.get(code)
    firm = [one.plate for one in point.placements if not one.alternative] if point else []
    return tuple(dict.fromkeys(firm))


def key_of(protocol: Protocol, plate: str) -> Key:
    """The key to a protocol's signs on a plate."""
    count = len(protocol.held)
    points = f"{count} point{'' if count == 1 else 's'}"
    if protocol.is_protocol:
        title = f"{protocol.cited}: a protocol of {points}"
    else:
        title = f"{protocol.cited} names {points}"
    lines = [
        Line(use, f"{_counted(use, some)}; {_here(some, plate)}")
        for use in Use
        if (some := protocol.used(use))
    ]
    missing = f"{MISSING}: {', '.join(protocol.missing)}" if protocol.missing else ""
    return Key(title, tuple(lines), missing, protocol.note)


def _counted(use: Use, some: tuple[Held, ...]) -> str:
    one, many = _PHRASES[use]
    return one if len(some) == 1 else many.format(len(some))


def _here(some: tuple[Held, ...], plate: str) -> str:
    here = sum(plate in one.plates for one in some)
    if here == len(some):
        return "on this plate" if here == 1 else "all on this plate"
    return f"{here or 'none'} of them on this plate" if len(some) > 1 else "not on this plate"
