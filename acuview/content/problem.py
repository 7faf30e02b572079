"""What is wrong with a content file: where, what, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable

from acuview.model.point import Origin
from acuview.model.record import Record


class Problem(Record):
    """One problem of the content. Printed as `path:line:column: message (hint)`."""

    origin: Origin
    message: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.origin.path}:{self.origin.line}:{self.origin.column}"
        tail = f" ({self.hint})" if self.hint else ""
        return f"{where}: {self.message}{tail}"


class ContentError(Exception):
    """The content cannot be used; `problems` says why, all of it at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(p) for p in self.problems))


def whole_file(path: str) -> Origin:
    """The origin of a problem that concerns a whole file."""
    return Origin(path=path, line=1, column=1)
