"""Whatever a content file holds, the reader answers with problems and lives on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuview.content.checks.rules import check_reading
from acuview.content.folder import read_folder
from acuview.content.nodes import Reader
from acuview.content.points import read_point
from tests.content.folders import FILES, make

ALIAS_BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
SPECIAL = [
    b"",
    b"\x00",
    b"\xff\xfe\xfd",
    b"\xef\xbb\xbf- a",
    b"--- a\n--- b",
    b"- {code: BL23, code: BL24}",
    b"{[a]: b}",
    b"? {a: b}\n: c",
    b"- !!python/object/apply:os.system [true]",
    b"%YAML 9.9\n---\n- a",
    b"\t- a",
    b"'" * 1000,
    "- 鍼\u2028: \U0001f4a5".encode(),
]


def names_of_problems(raw: bytes) -> list[str]:
    reader = Reader("made-up.yaml")
    root = reader.parse(raw)
    if root is not None:
        for node in reader.items(root, "the file"):
            read_point(reader, node)
    return [problem.message for problem in reader.problems]


@pytest.mark.parametrize("raw", SPECIAL)
def test_odd_files_are_problems(raw: bytes) -> None:
    assert names_of_problems(raw)


@given(st.binary(max_size=200))
def test_no_bytes_raise(raw: bytes) -> None:
    names_of_problems(raw)


@given(st.text(alphabet="-:{}[]&*!|>'\"#%@`, \n\tabBL23.0/", max_size=120))
def test_no_text_raises(text: str) -> None:
    names_of_problems(text.encode())


SCALARS = st.sampled_from(
    ["", "~", "1", "-1.5", "1e999", "nan", "1/0", "BL23", "true", "9" * 400, "[]", "{}", "[[]]"]
)


@pytest.mark.parametrize("name", FILES)
@given(data=st.data())
def test_no_change_of_one_value_raises(
    name: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    lines = FILES[name].splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    key, colon, _ = lines[at].rpartition(": ")
    lines[at] = f"{key}{colon}{data.draw(SCALARS)}" if colon else data.draw(SCALARS)
    folder = make(tmp_path_factory.mktemp("data"), **{Path(name).stem: "\n".join(lines)})
    check_reading(read_folder(folder))


@pytest.mark.parametrize("year", ["1e999", "-1e999", "nan", "1/0", "9" * 400, "0x10", "2001.5"])
def test_a_year_that_is_no_year_is_a_problem(year: str, tmp_path: Path) -> None:
    references = FILES["references.yaml"].replace("year: 2001", f"year: {year}")
    reading = read_folder(make(tmp_path, references=references))
    assert any("'year' of reference" in problem.message for problem in reading.problems)


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    assert names_of_problems(ALIAS_BOMB.encode()) == ["anchors and aliases are not used here"]


def test_a_file_too_large_is_refused_unread() -> None:
    assert names_of_problems(b"- a\n" * (5 * 2**20)) == ["the file is too large"]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_is_refused(opening: str) -> None:
    """In a process of its own: the C parser would take the whole test run with it."""
    script = (
        "from acuview.content.nodes import Reader\n"
        "reader = Reader('deep.yaml')\n"
        f"assert reader.parse({opening!r}.encode() * 200_000) is None\n"
        "print(reader.problems[0].message)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr[-400:]
    assert "nested deeper" in done.stdout or "not valid YAML" in done.stdout
