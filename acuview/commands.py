"""The words of the command line and what each of them takes; runs nothing."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from typing import NoReturn

from acuview import __version__
from acuview.reading.listing import LISTS

PLATE = "back"
DRAWN = "skin,meridians,points,labels"


class OneLineParser(ArgumentParser):
    """A parser whose complaint is one line."""

    def error(self, message: str) -> NoReturn:
        """Prints one line and ends with exit code 2."""
        self.exit(2, f"{self.prog}: {message}\n")


def make_parser() -> ArgumentParser:
    """The parser of every command; `acuview [ID]` itself needs none."""
    parser = OneLineParser(
        prog="acuview",
        description="An offline reference for the acupoints of the back. Without a command it "
        "opens the window: acuview [ID], where ID is a point (BL23), a meridian (BL), a plate "
        "(back), a topic (topic:start) or a reference.",
    )
    parser.add_argument("--version", action="version", version=f"acuview {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=OneLineParser)
    check = commands.add_parser("check", help="read all content and report every problem")
    check.add_argument("folder", nargs="?", metavar="FOLDER", help="laid out like data/")
    listing = commands.add_parser("list", help="what there is")
    listing.add_argument("what", choices=LISTS)
    listing.add_argument("--json", action="store_true")
    show = commands.add_parser("show", help="everything the panel would show")
    show.add_argument("id", nargs="+", metavar="ID", help="of several points: side by side")
    show.add_argument("--json", action="store_true")
    find = commands.add_parser("find", help="the search, best first")
    find.add_argument("words", nargs="+", metavar="WORDS")
    find.add_argument("--json", action="store_true")
    find.add_argument("--limit", type=_count, default=20, metavar="N")
    _add_draw(commands.add_parser("draw", help="a picture, without a screen"))
    return parser


def _add_draw(draw: ArgumentParser) -> None:
    draw.add_argument(
        "ids",
        nargs="*",
        metavar="ID",
        help="highlighted on the drawing, of a reference its points; or one evidence:ID "
        "(evidence:BL40, evidence:topic:effectiveness), whose figures are drawn instead",
    )
    draw.add_argument("--plate", help=f"{PLATE} unless named")
    draw.add_argument("--layers", help=f"comma-separated; {DRAWN} unless named")
    draw.add_argument("--theme", choices=("light", "dark"), default="light")
    draw.add_argument("--width", type=_width, default=1600, metavar="PX", help="16 to 20000")
    draw.add_argument("--region", metavar="ID", help="crop to this point or meridian")
    draw.add_argument(
        "--text", type=_percent, metavar="PERCENT", help="size of words in evidence, 80 to 200"
    )
    draw.add_argument(
        "--csv",
        nargs="?",
        const="-",
        metavar="FILE",
        help="the numbers of evidence, to a file or else to standard output",
    )
    draw.add_argument("-o", "--output", metavar="FILE.png|.svg|.pdf")


def _count(word: str) -> int:
    return _whole(word, 1, 10_000)


def _width(word: str) -> int:
    return _whole(word, 16, 20_000)


def _percent(word: str) -> int:
    return _whole(word, 80, 200)


def _whole(word: str, least: int, most: int) -> int:
    if not word.isascii() or not word.isdigit() or not least <= int(word[:9]) <= most:
        msg = f"{word!r} is not a whole number from {least} to {most}"
        raise ArgumentTypeError(msg)
    return int(word)
