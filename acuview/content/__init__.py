"""YAML in, an Atlas out, all problems found in one pass; no Qt and no coordinates.

YAML itself is imported only when content is read anew; a start with compiled content needs none.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from acuview import __version__
from acuview.content import compiled, resources
from acuview.content.problem import ContentError, Problem, whole_file
from acuview.model.atlas import Atlas

__all__ = ["ContentError", "Problem", "open_atlas", "shipped_key"]


@cache
def shipped_key() -> str:
    """The key of the shipped content; changes with it and with the program's version.

    Raises OSError where a file cannot be read.
    """
    return compiled.key_of(resources.content_files(resources.data_folder()), __version__)


def open_atlas(folder: Path | None = None, kept_in: Path | None = None) -> Atlas:
    """The atlas of a content folder (the shipped one by default), from its compiled form if any.

    Raises ContentError with every problem where the content cannot be used.
    """
    kept_in = resources.cache_folder() if kept_in is None else kept_in
    try:
        if folder is None:
            folder, key = resources.data_folder(), shipped_key()
        else:
            key = compiled.key_of(resources.content_files(folder), __version__)
    except OSError as error:
        where = whole_file(str(error.filename or folder).replace(" ", "%20"))
        what = f"cannot be read: {error.strerror or error}"
        raise ContentError([Problem(where, what, "install acuview again")]) from error
    atlas = compiled.load(kept_in, key)
    if atlas is None:
        atlas = _read(folder)
        compiled.store(kept_in, key, atlas)
    return atlas


def _read(folder: Path) -> Atlas:
    from acuview.content.checks.sound import check_sound  # late: YAML, which no start needs
    from acuview.content.folder import read_folder

    reading = read_folder(folder)
    problems = [*reading.problems, *check_sound(reading)]
    if problems:
        raise ContentError(problems)
    return reading.atlas
