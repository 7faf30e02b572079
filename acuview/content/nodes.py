"""YAML read as nodes: every value keeps its line and column, and nothing is guessed.

A plain `NO`, `1:20` or `010` stays text until a reader asks for a number. Files are hostile until
checked: size, depth and count are bounded before a tree is built, and anchors, aliases, tags and
repeated keys are problems.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from typing import TypeVar

import yaml

from acuview.content.problem import Problem, whole_file
from acuview.model.point import Origin

LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MOST_BYTES = 16 * 1024 * 1024
MOST_EVENTS = 1_000_000
MOST_DEPTH = 30
NULLS = ("", "~", "null", "Null", "NULL")

T = TypeVar("T")


class Reader:
    """Gathers the problems of one file while its nodes are read."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def origin(self, node: yaml.Node) -> Origin:
        """Where a node stands, counted from 1."""
        return self._at(node.start_mark)

    def _at(self, mark: object) -> Origin:
        line, column = getattr(mark, "line", 0), getattr(mark, "column", 0)
        return Origin(path=self.path, line=line + 1, column=column + 1)

    def problem(self, node: yaml.Node, message: str, hint: str = "") -> None:
        """Notes a problem at a node."""
        self.problems.append(Problem(self.origin(node), message, hint))

    def parse(self, raw: bytes) -> yaml.Node | None:
        """The root node of a file, or None with the problem noted."""
        if len(raw) > MOST_BYTES:
            self._whole("the file is too large", f"at most {MOST_BYTES // 2**20} MiB")
            return None
        try:
            if not self._bounded(raw):
                return None
            root: yaml.Node | None = yaml.compose(raw, Loader=LOADER)
        except (yaml.YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
            self._broken(error)
            return None
        if root is None:
            self._whole("the file is empty", "see docs/content-guide.md")
        return root

    def _bounded(self, raw: bytes) -> bool:
        depth = 0
        for count, event in enumerate(yaml.parse(raw, Loader=LOADER)):
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            fault = _fault_of(event, depth, count)
            if fault:
                self.problems.append(
                    Problem(self._at(event.start_mark), fault, "write the value out")
                )
                return False
        return True

    def _broken(self, error: Exception) -> None:
        what = getattr(error, "problem", None) or str(error).splitlines()[0]
        origin = self._at(getattr(error, "problem_mark", None))
        self.problems.append(Problem(origin, f"not valid YAML: {what}", "check the indentation"))

    def _whole(self, message: str, hint: str) -> None:
        self.problems.append(Problem(whole_file(self.path), message, hint))

    # ---- values -------------------------------------------------------------------------

    def record(self, node: yaml.Node, what: str) -> Record:
        """A mapping node as a record; anything else is a problem and reads as empty."""
        return Record(self, node, what)

    def items(self, node: yaml.Node, what: str) -> list[yaml.Node]:
        """The nodes of a list; anything else is a problem and reads as empty."""
        if isinstance(node, yaml.SequenceNode):
            return list(node.value)
        self.problem(node, f"{what} must be a list", "start each item with '- '")
        return []

    def text(self, node: yaml.Node, what: str) -> str:
        """A text; empty is a problem."""
        if not isinstance(node, yaml.ScalarNode):
            self.problem(node, f"{what} must be text", "put it in quotes")
            return ""
        if is_null(node):
            self.problem(node, f"{what} must not be empty")
            return ""
        return str(node.value).strip()

    def number(self, node: yaml.Node, what: str) -> float:
        """A finite number; a ratio such as 1/3 is one too."""
        if isinstance(node, yaml.ScalarNode):
            top, slash, bottom = str(node.value).partition("/")
            try:
                value = float(top) / (float(bottom) if slash else 1.0)
            except (ValueError, ZeroDivisionError, OverflowError):
                value = float("nan")
            if value - value == 0:  # neither nan nor infinite
                return value
        self.problem(node, f"{what} must be a number", "for instance 1.5")
        return 0.0

    def whole(self, node: yaml.Node, what: str) -> int:
        """A whole number."""
        value = self.number(node, what)
        if value != int(value):
            self.problem(node, f"{what} must be a whole number")
        return int(value)


def _fault_of(event: yaml.Event, depth: int, count: int) -> str:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        return "anchors and aliases are not used here"
    if getattr(event, "tag", None) is not None:
        return "tags are not used here"
    if depth > MOST_DEPTH:
        return f"nested deeper than {MOST_DEPTH}"
    if isinstance(event, yaml.DocumentStartEvent) and count > 1:
        return "more than one document in the file"
    return "too many values in the file" if count > MOST_EVENTS else ""


def is_null(node: yaml.Node) -> bool:
    """Whether a node says that there is nothing here."""
    plain = isinstance(node, yaml.ScalarNode) and not node.style  # neither quoted nor a block
    return plain and node.value in NULLS


def place_of(node: yaml.Node, steps: tuple[str | int, ...]) -> yaml.Node:
    """The node that keys and positions lead to, or the last one on the way that is there."""
    for step in steps:
        inner: list[yaml.Node] = []
        if isinstance(node, yaml.MappingNode):
            inner = [value for key, value in node.value if key.value == step][:1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            inner = node.value[step : step + 1]
        if not inner:
            break
        node = inner[0]
    return node


class Record:
    """A mapping being read: each key is taken once; `close` reports the keys nobody took."""

    def __init__(self, reader: Reader, node: yaml.Node, what: str) -> None:
        self.reader = reader
        self.node = node
        self.what = what
        self._nodes: dict[str, yaml.Node] = {}
        self._keys: dict[str, yaml.Node] = {}
        self._asked: list[str] = []
        if not isinstance(node, yaml.MappingNode):
            reader.problem(node, f"{what} must be a map of keys and values", "write 'key: value'")
            return
        for key, value in node.value:
            name = str(key.value) if isinstance(key, yaml.ScalarNode) else ""
            if name in self._nodes:
                reader.problem(key, f"key {name!r} stands twice in {what}", "keep one of them")
                continue
            self._nodes[name] = value
            self._keys[name] = key

    def __contains__(self, key: str) -> bool:
        return key in self._nodes and not is_null(self._nodes[key])

    def has(self, key: str) -> bool:
        """Whether the key is there and not null; counts as taking it."""
        self._asked.append(key)
        return key in self

    def entries(self) -> Iterator[tuple[str, yaml.Node]]:
        """Every key with its value, for maps with names of their own (landmarks, sites)."""
        self._asked.extend(self._nodes)
        return iter(self._nodes.items())

    def node_of(self, key: str) -> yaml.Node:
        """The node of a key that is there."""
        self._asked.append(key)
        return self._nodes[key]

    def need(self, key: str, read: Callable[[yaml.Node, str], T], missing: T) -> T:
        """The value of a key that must be there."""
        if not self.has(key):
            self.reader.problem(self.node, f"{self.what} lacks {key!r}", f"add '{key}: ...'")
            return missing
        return read(self._nodes[key], f"{key!r} of {self.what}")

    def may(self, key: str, read: Callable[[yaml.Node, str], T]) -> T | None:
        """The value of a key that may be missing or null."""
        return read(self._nodes[key], f"{key!r} of {self.what}") if self.has(key) else None

    def text(self, key: str) -> str:
        """A text that must be there."""
        return self.need(key, self.reader.text, "")

    def may_text(self, key: str) -> str | None:
        """A text, or None."""
        return self.may(key, self.reader.text)

    def may_number(self, key: str) -> float | None:
        """A number, or None."""
        return self.may(key, self.reader.number)

    def may_whole(self, key: str) -> int | None:
        """A whole number, or None."""
        return self.may(key, self.reader.whole)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; missing reads as empty."""
        nodes = self.nodes(key)
        return tuple(self.reader.text(n, f"an item of {key!r} of {self.what}") for n in nodes)

    def nodes(self, key: str) -> list[yaml.Node]:
        """The nodes of a list; missing reads as empty."""
        if not self.has(key):
            return []
        return self.reader.items(self._nodes[key], f"{key!r} of {self.what}")

    def records(self, key: str, what: str) -> list[Record]:
        """A list of records; missing reads as empty."""
        return [self.reader.record(n, what) for n in self.nodes(key)]

    def flag(self, key: str) -> bool:
        """Whether it says true; must say true or false."""
        word = self.text(key)
        if word and word not in ("true", "false"):
            self.reader.problem(self._nodes[key], f"{key!r} must be true or false")
        return word == "true"

    def one_of(self, key: str, allowed: tuple[str, ...]) -> str:
        """A word out of a closed set."""
        word = self.text(key)
        if word and word not in allowed:
            self.reader.problem(
                self._nodes[key], f"{key!r} is {word!r}", "one of: " + ", ".join(allowed)
            )
        return word

    def close(self) -> None:
        """Reports every key that nobody asked for."""
        for name, key in self._keys.items():
            if name in self._asked:
                continue
            near = difflib.get_close_matches(name, self._asked, n=1)
            hint = f"did you mean {near[0]!r}?" if near else "remove it"
            self.reader.problem(key, f"unknown key {name!r} in {self.what}", hint)
