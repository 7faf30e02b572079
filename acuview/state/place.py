"""A place: what is open, on which plate, and on which side of the body."""

from __future__ import annotations

from typing import Literal

from acuview.model.record import Record

Kind = Literal["point", "meridian", "topic", "reference"]
Side = Literal["left", "right"]


class Place(Record):
    """Where the reader is. `subject` None means that nothing is open (the start panel).

    `side` is the patient's side that is shown as selected. `site` names one of several places of
    the same point (`T1` of EX-B2), or None.
    """

    plate: str
    kind: Kind | None = None
    subject: str | None = None
    side: Side = "right"
    site: str | None = None
