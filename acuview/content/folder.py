"""A folder laid out like `data/`, read whole: an atlas, and every problem found on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from acuview.content.nodes import MOST_BYTES, Reader, place_of
from acuview.content.others import (
    read_meridian,
    read_plate,
    read_term,
    read_topic,
)
from acuview.content.points import read_point
from acuview.content.problem import Problem, whole_file
from acuview.content.references import read_reference, read_source
from acuview.content.resources import FILES, content_files
from acuview.model.atlas import Atlas
from acuview.model.meridian import Meridian, MeridianWords
from acuview.model.plate import Plate
from acuview.model.point import Acupoint, Origin, PointWords
from acuview.model.record import Record
from acuview.model.reference import Reference, Source, Term, Topic

if TYPE_CHECKING:
    import yaml

T = TypeVar("T")


class Reading(Record):
    """What came of a folder; `origins` tells where each record stands (`point BL23`)."""

    atlas: Atlas
    problems: tuple[Problem, ...]
    origins: dict[str, Origin]
    nodes: dict[str, yaml.Node]

    def where(self, what: str, *steps: str | int) -> Origin:
        """Where a part of a record stands: `where("point BL23", "evidence", 0, "statement")`."""
        mark = place_of(self.nodes[what], steps).start_mark
        return Origin(self.origins[what].path, mark.line + 1, mark.column + 1)


def shown_path(path: Path) -> str:
    """A path as it is printed before a colon: no spaces, so that tools can split the line."""
    return str(path).replace(" ", "%20")


class FolderReader:
    """Reads one folder; gathers values, problems and origins."""

    def __init__(self, folder: Path, shown: str | None = None) -> None:
        self._folder = folder
        self._shown = shown_path(folder) if shown is None else shown
        self.problems: list[Problem] = []
        self.origins: dict[str, Origin] = {}
        self.nodes: dict[str, yaml.Node] = {}

    def read(self) -> Reading:
        """The whole folder."""
        points: dict[str, Acupoint] = {}
        point_words: dict[str, PointWords] = {}
        meridians: dict[str, Meridian] = {}
        meridian_words: dict[str, MeridianWords] = {}
        for point, words in self._entries("acupoints.yaml", read_point):
            if self._new("point", point.code, points):
                points[point.code] = point
                point_words[point.code] = words
        for meridian, spoken in self._entries("meridians.yaml", read_meridian):
            if self._new("meridian", meridian.code, meridians):
                meridians[meridian.code] = meridian
                meridian_words[meridian.code] = spoken
        references, sources = self._references()
        atlas = Atlas(
            points=points,
            meridians=meridians,
            plates=self._plates(),
            point_words=point_words,
            meridian_words=meridian_words,
            references=references,
            sources=sources,
            topics=self._topics(),
            glossary=self._glossary(),
        )
        return Reading(atlas, tuple(self.problems), self.origins, self.nodes)

    def _root(self, name: str) -> tuple[Reader, yaml.Node] | None:
        reader = Reader(f"{self._shown}/{name}")
        try:
            with (self._folder / name).open("rb") as file:
                raw = file.read(MOST_BYTES + 1)
        except OSError as error:
            self.problems.append(
                Problem(
                    whole_file(reader.path),
                    f"cannot be read: {error.strerror or error}",
                    "the folder must be laid out like data/",
                )
            )
            return None
        node = reader.parse(raw)
        self.problems.extend(reader.problems)
        reader.problems = []
        return (reader, node) if node is not None else None

    def _entries(self, name: str, read: Callable[[Reader, yaml.Node], T]) -> Iterable[T]:
        root = self._root(name)
        if root is None:
            return
        reader, node = root
        yield from self._each(reader, reader.items(node, "the file"), read)

    def _each(
        self, reader: Reader, nodes: list[yaml.Node], read: Callable[[Reader, yaml.Node], T]
    ) -> Iterable[T]:
        for node in nodes:
            self._here, self._node = reader.origin(node), node
            yield read(reader, node)
        self.problems.extend(reader.problems)
        reader.problems = []

    def _new(self, kind: str, name: str, known: dict[str, T]) -> bool:
        if name in known:
            first = self.origins[f"{kind} {name}"]
            self.problems.append(
                Problem(
                    self._here,
                    f"{kind} {name} stands twice",
                    f"first at line {first.line}; keep one of them",
                )
            )
            return False
        self.origins[f"{kind} {name}"] = self._here
        self.nodes[f"{kind} {name}"] = self._node
        return bool(name)

    def _topics(self) -> dict[str, Topic]:
        topics: dict[str, Topic] = {}
        for topic in self._entries("topics.yaml", read_topic):
            if self._new("topic", topic.id, topics):
                topics[topic.id] = topic
        return topics

    def _glossary(self) -> dict[str, Term]:
        glossary: dict[str, Term] = {}
        for term in self._entries("glossary.yaml", lambda r, n: read_term(r.record(n, "the term"))):
            if self._new("term", term.id, glossary):
                glossary[term.id] = term
        return glossary

    def _references(self) -> tuple[dict[str, Reference], dict[str, Source]]:
        references: dict[str, Reference] = {}
        sources: dict[str, Source] = {}
        root = self._root("references.yaml")
        if root is not None:
            reader, node = root
            record = reader.record(node, "the file")
            for source in self._each(
                reader,
                record.nodes("sources"),
                lambda r, n: read_source(r.record(n, "the source")),
            ):
                if self._new("source", source.id, sources):
                    sources[source.id] = source
            for reference in self._each(reader, record.nodes("references"), read_reference):
                if self._new("reference", reference.id, references):
                    references[reference.id] = reference
            record.close()
            self.problems.extend(reader.problems)
        return references, sources

    def _plates(self) -> dict[str, Plate]:
        plates: dict[str, Plate] = {}
        paths = content_files(self._folder)[len(FILES) :]
        if not paths:
            self.problems.append(
                Problem(
                    whole_file(f"{self._shown}/plates"), "no plate file", "add plates/back.yaml"
                )
            )
        for path in paths:
            root = self._root(f"plates/{path.name}")
            if root is None:
                continue
            reader, node = root
            for plate in self._each(reader, [node], read_plate):
                if self._new("plate", plate.id, plates):
                    plates[plate.id] = plate
        return plates


def read_folder(folder: Path, shown: str | None = None) -> Reading:
    """Reads a folder laid out like `data/`; `shown` replaces its path in problems."""
    return FolderReader(folder, shown).read()
