"""The command line: one console script, `acuview`. Imports Qt only for what draws.

Every failure is one clear line on standard error and a non-zero exit.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from acuview.content import ContentError, open_atlas

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from acuview.model.atlas import Atlas
    from acuview.reading.exhibit import Shown

COMMANDS = ("check", "list", "show", "find", "draw")
EVIDENCE = "evidence:"
"""Stands before an ID whose figures are meant."""
FAILED = 1
MISUSED = 2


class CommandError(Exception):
    """What went wrong, in one line for the user."""


def main(argv: list[str] | None = None) -> int:
    """Runs acuview; the exit code is 0, 1 (it failed) or 2 (the words of the call are off)."""
    words = sys.argv[1:] if argv is None else argv
    try:
        if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
            return _window(words)
        return _command(words)
    except ContentError as error:
        for problem in error.problems:
            _say(str(problem))
    except CommandError as error:
        _say(f"acuview: {error}")
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()  # nobody reads on: no second complaint at exit
    except Exception as error:  # noqa: BLE001 - a user is shown one line, never a stack trace
        from acuview.state.log import keep_error  # late: hardly ever needed

        _say(f"acuview: {keep_error(error)}")
    return FAILED


def script() -> None:
    """The console script. Leaves at once when all is done and said.

    Taking the interpreter and Qt apart in order takes 28 ms more and does nothing for anyone:
    settings are kept and files are written before `main` returns.
    """
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # nobody reads on, or `main` closed the stream for that reason
        code = code or FAILED
    os._exit(code)


def _say(line: str, stream: TextIO | None = None) -> None:
    out = sys.stderr if stream is None else stream
    encoding = out.encoding or "utf-8"
    out.write(line.encode(encoding, "replace").decode(encoding) + "\n")


def _window(words: list[str]) -> int:
    if len(words) > 1:
        _say(f"acuview: one ID at most, not {len(words)}: {' '.join(words)}")
        return MISUSED
    gc.disable()  # the start makes a great deal and throws nothing away; the program turns it on
    atlas = open_atlas()
    if words:
        _known(atlas, words[0])
    from acuview.app.startup import run_window

    return run_window(atlas, words[0] if words else None)


def _command(words: list[str]) -> int:
    options = _parser().parse_args(words)
    run = {"check": _check, "list": _list, "show": _show, "find": _find, "draw": _draw}
    return run[options.command](options)


def _parser() -> ArgumentParser:
    from acuview.commands import make_parser  # late: the window needs no argparse

    return make_parser()


def _known(atlas: Atlas, name: str) -> tuple[str, str]:
    """Kind and id of what an ID names; CommandError with the nearest codes where nothing."""
    plain = name.removeprefix("topic:")
    for kind, values in (
        ("point", atlas.points),
        ("meridian", atlas.meridians),
        ("plate", atlas.plates),
        ("reference", atlas.references),
    ):
        if name in values:
            return kind, name
    if plain in atlas.topics and name.startswith("topic:"):
        return "topic", plain
    from acuview.search.index import Index

    near = ", ".join(hit.id for hit in Index(atlas).find(name, limit=3))
    hint = f"; nearest: {near}" if near else "; `acuview list points` shows all"
    msg = f"no point, meridian, plate, topic or reference {name!r}{hint}"
    raise CommandError(msg)


def _check(options: Namespace) -> int:
    from acuview.content.resources import data_folder
    from acuview.reading.check import check_folder, missing_folder

    folder = Path(options.folder) if options.folder else data_folder()
    missing = missing_folder(folder)
    if missing is not None:
        _say(str(missing), sys.stdout)
        _say("1 problem", sys.stdout)
        return FAILED
    problems, closing = check_folder(folder, None if options.folder else "data")
    for problem in problems:
        _say(str(problem), sys.stdout)
    _say(closing, sys.stdout)
    return FAILED if problems else 0


def _print_json(value: object) -> None:
    import json

    _say(json.dumps(value, ensure_ascii=False, indent=1), sys.stdout)


def _list(options: Namespace) -> int:
    from acuview.reading.listing import listing

    rows = listing(open_atlas(), options.what)
    if options.json:
        _print_json(rows)
        return 0
    for row in rows:
        names = row.get("names")
        title = row.get("title", "")
        if isinstance(names, dict):
            title = f"{names['pinyin']}\t{names['hanzi']}\t{names['english']}"
        _say(f"{row['id']}\t{title}", sys.stdout)
    return 0


def _show(options: Namespace) -> int:
    from acuview.reading.page import page_of
    from acuview.reading.render import as_json, plain

    atlas = open_atlas()
    if len(options.id) > 1:
        return _show_compared(atlas, tuple(options.id), as_json=options.json)
    kind, name = _known(atlas, options.id[0])
    page = page_of(atlas, kind, name)
    if options.json:
        _print_json(as_json(page))
    else:
        _say(plain(page), sys.stdout)
    return 0


def _show_compared(atlas: Atlas, codes: tuple[str, ...], *, as_json: bool) -> int:
    from acuview.reading.compare import compare
    from acuview.reading.render import compared_as_json, plain_compared

    for name in codes:
        if _known(atlas, name)[0] != "point":
            msg = f"only points can be compared, and {name} is none"
            raise CommandError(msg)
    compared = compare(atlas, codes)
    if as_json:
        _print_json(compared_as_json(compared))
    else:
        _say(plain_compared(compared), sys.stdout)
    return 0


def _find(options: Namespace) -> int:
    from acuview.search.index import Index

    hits = Index(open_atlas()).find(" ".join(options.words), limit=options.limit)
    if options.json:
        _print_json([hit._asdict() for hit in hits])
        return 0
    for hit in hits:
        _say(f"{hit.id}\t{hit.title}\t{hit.matched}", sys.stdout)
    if not hits:
        _say("nothing found", sys.stdout)
    return 0


def _draw(options: Namespace) -> int:
    if any(name.startswith(EVIDENCE) for name in options.ids):
        return _draw_evidence(options)
    _refuse_options(options)
    if options.output is None:
        _say("acuview draw: name the file to write: -o FILE.png, .svg or .pdf")
        return MISUSED
    atlas = open_atlas()
    for name in (*options.ids, *([options.region] if options.region else [])):
        _known(atlas, name)
    from acuview.commands import DRAWN, PLATE
    from acuview.handout.paper import PictureError
    from acuview.handout.picture import Order, draw
    from acuview.reading.protocol import key_of, protocol_of

    plate = PLATE if options.plate is None else options.plate
    layers = DRAWN if options.layers is None else options.layers
    order = Order(
        plate=plate,
        layers=tuple(layers.split(",")) if layers else (),
        theme=options.theme,
        width=options.width,
        ids=tuple(options.ids),
        region=options.region,
        path=Path(options.output),
    )
    try:
        draw(atlas, order)
    except PictureError as error:
        raise CommandError(str(error)) from error
    for name in options.ids:
        protocol = protocol_of(atlas, name)
        if protocol is not None:  # signs need their key, and nobody may credit a point alone
            _say(key_of(protocol, plate).in_words(), sys.stdout)
    return 0


def _refuse_options(options: Namespace) -> None:
    for option in ("csv", "text"):
        if getattr(options, option) is not None:
            msg = f"--{option} is for evidence: put {EVIDENCE}ID before it"
            raise CommandError(msg)


def _draw_evidence(options: Namespace) -> int:
    _refuse_mixture(options)
    if options.output is None and options.csv is None:
        _say("acuview draw: name the file to write: -o FILE.png, .svg or .pdf; or --csv")
        return MISUSED
    shown = _shown(options.ids[0])
    paths = [Path(word) for word in (options.output, options.csv) if word not in (None, "-")]
    from acuview.handout.evidence_picture import draw_evidence, write_numbers
    from acuview.handout.paper import PictureError

    try:
        for path in paths:
            if path.suffix.lower() == ".csv" or str(path) == options.csv:
                write_numbers(shown, path)
            else:
                draw_evidence(shown, options.theme, options.width, path, options.text or 100)
    except PictureError as error:
        raise CommandError(str(error)) from error
    if options.csv == "-":
        from acuview.reading.evidence import as_csv

        _say(as_csv(shown.evidence).rstrip("\n"), sys.stdout)
    return 0


def _refuse_mixture(options: Namespace) -> None:
    if len(options.ids) > 1:
        msg = f"one {EVIDENCE}ID and nothing beside it, not {' '.join(options.ids)}"
        raise CommandError(msg)
    for option in ("plate", "layers", "region"):
        if getattr(options, option) is not None:
            msg = f"--{option} is for the drawing of a plate, not for {options.ids[0]}"
            raise CommandError(msg)


def _shown(word: str) -> Shown:
    """The figures that `evidence:ID` names."""
    atlas = open_atlas()
    kind, name = _known(atlas, word.removeprefix(EVIDENCE))
    if kind == "plate":
        msg = f"{word}: a plate has no figures behind it"
        raise CommandError(msg)
    from acuview.reading.exhibit import shown_of

    shown = shown_of(atlas, kind, name)
    if shown.evidence.is_empty:
        msg = f"{word}: no figure, guideline or harm is printed here for it"
        raise CommandError(msg)
    return shown
