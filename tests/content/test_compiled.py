"""The compiled form is the atlas again, or it is not used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuview.content import compiled, open_atlas
from acuview.content.folder import read_folder
from acuview.model import meridian, plate, point, reference, rule
from acuview.model.atlas import Atlas
from tests.content.folders import changed, make

KEY = "k" * 64


def same(one: Atlas, other: Atlas) -> bool:
    return all(
        list(mine.items()) == list(theirs.items()) for mine, theirs in zip(one, other, strict=True)
    )


def test_the_shipped_atlas_comes_back_equal(atlas: Atlas) -> None:
    again = compiled.loads(compiled.dumps(atlas, KEY), KEY)
    assert again is not None
    assert same(again, atlas)
    assert {type(p.rule) for a in again.points.values() for p in a.placements} <= set(
        compiled.KINDS
    )


def test_every_value_of_the_model_has_a_tag() -> None:
    kinds = {
        kind
        for module in (meridian, plate, point, reference, rule)
        for kind in vars(module).values()
        if isinstance(kind, type) and vars(kind).get("_fields")
    }
    assert kinds <= set(compiled.KINDS)


def test_another_key_or_format_is_not_used(atlas: Atlas) -> None:
    text = compiled.dumps(atlas, KEY)
    assert compiled.loads(text, "j" * 64) is None
    assert compiled.loads(text, KEY) is not None
    now = f'"format": {compiled.FORMAT}'.encode()
    older = text.partition(b"\n")[2].replace(now, b'"format": 0', 1)
    assert compiled.loads(compiled.sealed(older), KEY) is None


@given(st.data())
def test_spoilt_text_never_raises(data: st.DataObject) -> None:
    text = json.dumps({"format": compiled.FORMAT, "key": KEY, "points": {"A": [6, [3, "a"]]}})
    cut = data.draw(st.integers(0, len(text)))
    spoilt = text[:cut] + data.draw(st.text(max_size=20)) + text[cut:]
    compiled.loads(spoilt.encode(), KEY)
    compiled.loads(compiled.sealed(spoilt.encode()), KEY)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 60) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=2), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(Atlas._fields), JSON, min_size=7))
def test_json_of_another_shape_never_raises(body: dict[str, object]) -> None:
    whole = {"format": compiled.FORMAT, "key": KEY, **body}
    lines = [whole, *({} for _ in compiled.LATE)]
    compiled.loads(compiled.sealed("\n".join(map(json.dumps, lines)).encode()), KEY)


def test_the_second_opening_reads_no_yaml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, cache = make(tmp_path / "data"), tmp_path / "cache"
    first = open_atlas(folder, cache)

    def never(_folder: Path) -> Atlas:
        raise AssertionError

    monkeypatch.setattr("acuview.content._read", never)
    assert same(open_atlas(folder, cache), first)


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    folder, cache = make(tmp_path / "data"), tmp_path / "cache"
    open_atlas(folder, cache)
    make(folder, acupoints=changed("acupoints.yaml", "Beside the spine.", "Beside it."))
    assert open_atlas(folder, cache).points["BL23"].location.text == "Beside it."
    assert len(list(cache.glob("*"))) == 1


@pytest.mark.parametrize("spoilt", [b"", b"{", b"\xff\xfe\x00", b"[]", b"null", b"[" * 100_000])
def test_a_spoilt_cache_is_read_past_and_mended(tmp_path: Path, spoilt: bytes) -> None:
    folder, cache = make(tmp_path / "data"), tmp_path / "cache"
    fresh = open_atlas(folder, cache)
    (kept,) = cache.glob("content-*.json")
    sound = kept.read_bytes()
    kept.write_bytes(spoilt)
    assert same(open_atlas(folder, cache), fresh)
    assert kept.read_bytes() == sound


def test_values_spoilt_inside_a_sound_frame_are_found(tmp_path: Path) -> None:
    """What is unpacked late must not fail, or lie, late."""
    folder, cache = make(tmp_path / "data"), tmp_path / "cache"
    fresh = open_atlas(folder, cache)
    (kept,) = cache.glob("content-*.json")
    kept.write_bytes(kept.read_bytes().replace(b"Find L2.", b"Find L3."))
    assert same(open_atlas(folder, cache), fresh)


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    folder = make(tmp_path / "data")
    (tmp_path / "file").write_text("", encoding="utf-8")
    atlas = open_atlas(folder, tmp_path / "file" / "cache")
    assert same(atlas, read_folder(folder).atlas) or atlas.points
