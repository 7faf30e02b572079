"""Makes an SVG small whose letters are outlines: each letter is written once and then named."""

from __future__ import annotations

import re
from collections import Counter

LETTER = re.compile(
    r'<g fill="(?P<fill>#[0-9a-f]{6})" fill-opacity="1" stroke="none" '
    r'transform="matrix\((?P<matrix>[^)]*)\)"\n[^>]*>\n'
    r'<path vector-effect="none" fill-rule="evenodd" d="(?P<shape>[^"]*)"/>\n'
    r"</g>\n\n?"
)
"""A filled shape alone in its group, as Qt writes it."""
EMPTY = re.compile(r"<g [^>]*>\n</g>\n\n?")
"""A group with nothing in it, which Qt writes at every change of its pen."""
DEFINITIONS = "<defs>\n</defs>\n"


def share_outlines(svg: bytes) -> bytes:
    """The same picture, with every filled shape that comes twice or more written once.

    What is not written as Qt writes it stays as it is.
    """
    text = EMPTY.sub("", svg.decode("utf-8"))
    counts = Counter(found["shape"] for found in LETTER.finditer(text))
    names = {
        shape: f"o{number}"
        for number, shape in enumerate(shape for shape, count in counts.items() if count > 1)
    }
    if not names or DEFINITIONS not in text:
        return text.encode("utf-8")

    def named(found: re.Match[str]) -> str:
        name = names.get(found["shape"])
        if name is None:
            return found[0]
        return f'<use xlink:href="#{name}" {_place(found["matrix"])} fill="{found["fill"]}"/>\n'

    text = LETTER.sub(named, text)
    shapes = "\n".join(
        f'<path id="{name}" stroke="none" fill-rule="evenodd" d="{shape}"/>'
        for shape, name in names.items()
    )
    defined = f"<defs>\n{shapes}\n</defs>\n"
    return text.replace(DEFINITIONS, defined, 1).encode("utf-8")


def _place(matrix: str) -> str:
    parts = matrix.split(",")
    if parts[:4] == ["1", "0", "0", "1"]:
        return f'x="{parts[4]}" y="{parts[5]}"'
    return f'transform="matrix({matrix})"'
