"""Compiled content: the atlas as JSON, keyed by the hash of its files, loaded in milliseconds.

Every value is a tagged list: `[tag, field, field ...]`, where tag 0 is a plain tuple and the others
number `KINDS`. A check sum stands before it. JSON can hold no code, so a spoiled or hostile file
can at worst fail to load, and then the content is read again from its YAML.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypeVar, cast

from acuview.model import atlas as atlas_kinds
from acuview.model import meridian, plate, point, reference, rule

FORMAT = 3
KINDS: tuple[Callable[..., object], ...] = (
    tuple,
    point.Certainty,
    point.Origin,
    point.Names,
    point.Location,
    point.Placement,
    point.Acupoint,
    point.FindingStep,
    point.Sourced,
    point.Needling,
    point.Caution,
    point.Evidence,
    point.Protocol,
    point.Neighbour,
    point.Provenance,
    point.PointWords,
    meridian.Course,
    meridian.Meridian,
    meridian.MeridianWords,
    plate.Scale,
    plate.Plate,
    reference.Source,
    reference.Finding,
    reference.Advice,
    reference.Guideline,
    reference.Reference,
    reference.TopicSection,
    reference.Claim,
    reference.Topic,
    reference.Term,
    rule.Distance,
    rule.At,
    rule.Level,
    rule.Between,
    rule.Toward,
    rule.Midway,
    rule.Vertical,
    rule.Line,
    rule.Crossing,
    rule.On,
    rule.Along,
    rule.Offset,
)
TAGS = {kind: tag for tag, kind in enumerate(KINDS)}
EAGER = ("points", "meridians", "plates")
LATE = ("point_words", "meridian_words", "references", "sources", "topics", "glossary")

NESTED = frozenset({list, dict})

V = TypeVar("V")
Json = Any  # what json.loads gives: the one place where a type cannot say more


def _pack(value: object) -> Json:
    if isinstance(value, point.Certainty):
        return [TAGS[point.Certainty], value.value]
    if isinstance(value, tuple):
        return [TAGS[type(value)], *map(_pack, value)]
    if isinstance(value, Mapping):
        return {key: _pack(item) for key, item in value.items()}
    return value


def _unpack(value: Json) -> object:
    if type(value) is list:
        kind, fields = MAKERS[value[0]]
        if fields != len(value) - 1 and fields >= 0:
            raise ValueError
        # Most fields are plain, and a call for each of thousands would double what this takes.
        return kind([_unpack(one) if type(one) in NESTED else one for one in value[1:]])
    if type(value) is dict:
        return {key: _unpack(item) for key, item in value.items()}
    return cast("object", value)


def _maker(kind: Callable[..., object]) -> tuple[Callable[[Iterable[object]], object], int]:
    """How a value of a kind is made from its fields, and how many it has; -1 for any number."""
    if kind is tuple:
        return tuple, -1
    if kind is point.Certainty:
        return lambda words: point.Certainty(*words), 1
    fields = getattr(kind, "_fields", ())  # a record: made as a tuple, thousands at every start
    return partial(tuple.__new__, cast("type[tuple[object, ...]]", kind)), len(fields)


MAKERS = tuple(map(_maker, KINDS))


class Late(Mapping[str, V]):
    """A mapping that is read when it is first asked for, and builds each value only then."""

    def __init__(self, line: bytes) -> None:
        self._line = line
        self._built: dict[str, V] = {}

    @cached_property
    def _packed(self) -> dict[str, str]:
        return cast("dict[str, str]", json.loads(self._line))

    def __getitem__(self, key: str) -> V:
        if key not in self._built:
            self._built[key] = cast("V", _unpack(json.loads(self._packed[key])))
        return self._built[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)

    def __contains__(self, key: object) -> bool:
        return key in self._packed


def dumps(atlas: atlas_kinds.Atlas, key: str) -> bytes:
    """The atlas under its key: a line with the check sum of the rest, then a line of JSON each
    for what is needed at once and for every mapping that is read late.
    """
    now = {"format": FORMAT, "key": key} | {n: _pack(getattr(atlas, n)) for n in EAGER}
    lines = [now]
    for name in LATE:
        late: Mapping[str, object] = getattr(atlas, name)
        lines.append({k: json.dumps(_pack(v), ensure_ascii=False) for k, v in late.items()})
    body = b"\n".join(json.dumps(line, ensure_ascii=False).encode() for line in lines)
    return sealed(body)


def sealed(body: bytes) -> bytes:
    """Bytes after a line with their check sum."""
    return b"%08x\n%b" % (zlib.crc32(body), body)


def loads(data: bytes, key: str) -> atlas_kinds.Atlas | None:
    """The atlas, or None where the data is not this format, not under this key, or spoiled."""
    try:
        seal, _, body = data.partition(b"\n")
        if int(seal, 16) != zlib.crc32(body):
            return None
        first, *rest = body.split(b"\n")
        now = json.loads(first)
        if now["format"] != FORMAT or now["key"] != key or len(rest) != len(LATE):
            return None
        values: dict[str, Json] = {name: _unpack(now[name]) for name in EAGER}
        values |= {name: Late(line) for name, line in zip(LATE, rest, strict=True)}
        return atlas_kinds.Atlas(**values)
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return None


def key_of(files: list[Path], version: str) -> str:
    """The key of the content: a checksum of every file's bytes, and the program's version.

    CRC-32 guards against change, not against malice: whoever can write the cache can write it
    under any key. It is chosen because loading hashlib costs a start 6 ms (OpenSSL).
    """
    sums = [f"{path.name}:{zlib.crc32(path.read_bytes()):08x}" for path in files]
    return f"{FORMAT}-{version}-" + "-".join(sums)


def file_of(folder: Path, key: str) -> Path:
    """The file in which the content of a key is kept."""
    return folder / f"content-{zlib.crc32(key.encode()):08x}.json"


def load(folder: Path, key: str) -> atlas_kinds.Atlas | None:
    """The compiled atlas of a key from a cache folder, or None."""
    try:
        data = file_of(folder, key).read_bytes()
    except OSError:
        return None
    return loads(data, key)


def store(folder: Path, key: str, atlas: atlas_kinds.Atlas) -> bool:
    """Keeps a compiled atlas; False where the folder cannot be written, which is no error."""
    import tempfile  # late: a start with compiled content stores nothing

    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("content-*.json"):
            old.unlink(missing_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(dumps(atlas, key))
        Path(name).replace(file_of(folder, key))
    except OSError:
        return False
    return True
