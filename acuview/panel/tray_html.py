"""Compared points as HTML: a table for each voice, with what differs told by sign and weight."""

from __future__ import annotations

from acuview.model.record import Record
from acuview.panel.blocks import write_blocks
from acuview.panel.inline import Pen, aside, say, sources, text
from acuview.panel.page_html import SERIF
from acuview.panel.signs import SCHEME, SIGN_SHARE
from acuview.reading.compare import DIFFERS, HANZI, SAME, Cell, Comparison, Group, Row
from acuview.reading.section import Voice

BAR = 3
PAD = 8


class Columns(Record):
    """The widths of a table, in pixels: labels first, then one column a point."""

    label: int
    point: int


def compared_html(compared: Comparison, pen: Pen, columns: Columns, hanzi: str) -> str:
    """All groups; `hanzi` is the font of Chinese names, which are left out where there is none."""
    css = f"body{{color:{pen.ink.text};}} p{{margin:0px 0px 3px 0px; line-height:118%;}}"
    css += f" a{{color:{pen.ink.link};}}"
    groups = "".join(_group(group, pen, columns, hanzi) for group in compared.groups)
    return f"<html><head><style>{css}</style></head><body>{groups}</body></html>"


def _group(group: Group, pen: Pen, columns: Columns, hanzi: str) -> str:
    tint = pen.ink.voices[group.voice]
    span = len(group.rows[0].cells) + 1
    side = round(pen.size * SIGN_SHARE)
    title = (
        f'<img src="{SCHEME}:{group.voice.value}" width="{side}" height="{side}"'
        f' style="vertical-align:middle"> {text(group.title)}'
    )
    heading = (
        f'<p style="font-family:{SERIF}; font-size:{pen.large}; font-weight:600;'
        f' color:{tint.title}">{title}</p>'
    )
    lines = [_line(_wide(heading, span), tint.bar, tint.ground)]
    for row in group.rows:
        if row.id == HANZI and not hanzi:
            continue
        lines.append(_line(_row(row, group.voice, pen, columns, hanzi), tint.bar, tint.ground))
    if group.note:
        lines.append(_line(_wide(f"<p>{text(group.note)}</p>", span), tint.bar, tint.ground))
    return (
        f'<table cellspacing="0" cellpadding="0" style="margin-bottom:8px">{"".join(lines)}</table>'
    )


def _line(cells: str, bar: str, ground: str) -> str:
    return f'<tr bgcolor="{ground}"><td width="{BAR}" bgcolor="{bar}"></td>{cells}</tr>'


def _wide(inside: str, span: int) -> str:
    return f'<td colspan="{span}" style="padding:5px {PAD}px 2px {PAD}px">{inside}</td>'


def _row(row: Row, voice: Voice, pen: Pen, columns: Columns, hanzi: str) -> str:
    sign = DIFFERS if row.differs else SAME
    label = f"{sign}&nbsp;{text(row.label)}"
    style = f"padding:3px {PAD}px 3px {PAD}px; border-top:1px solid {pen.ink.rule}"
    if row.differs or len(row.cells) == 1:
        head = f'<p><b style="color:{pen.ink.voices[voice].title}">{label}</b></p>'
        if len(row.cells) == 1:
            head = head.replace(f"{sign}&nbsp;", "")
        bold = row.is_short and len(row.cells) > 1
        inside = [_cell(row, cell, pen, hanzi, bold=bold) for cell in row.cells]
        cells = "".join(
            f'<td width="{columns.point}" style="{style}">{words}</td>' for words in inside
        )
    else:
        head = f"<p>{aside(label, pen)}</p>"
        words = _cell(row, row.cells[0], pen, hanzi, bold=False)
        told = aside(text(say("the same for all:")), pen)
        words = words.replace("<p>", f"<p>{told} ", 1)
        cells = f'<td colspan="{len(row.cells)}" style="{style}">{words}</td>'
    return f'<td width="{columns.label}" style="{style}">{head}</td>{cells}'


def _cell(row: Row, cell: Cell, pen: Pen, hanzi: str, *, bold: bool) -> str:
    try:
        words = write_blocks(cell.blocks, pen)
    except Exception as error:  # noqa: BLE001 - one bad cell must not blank the comparison
        return f"<p>{text(say('This part could not be shown: {0}').format(error))}</p>"
    if row.id == HANZI:
        words = f"<div style=\"font-family:'{hanzi}'\">{words}</div>"
    elif bold:
        words = f'<div style="font-weight:600">{words}</div>'
    if cell.sources:
        words += f"<p>{aside(f'[{sources(cell.sources, pen)}]', pen)}</p>"
    return words


def columns_of(width: int, letter: int, count: int) -> Columns:
    """The widths for so many points in a width, given that of a letter, in pixels."""
    label = min(letter * LABEL_LETTERS, width // 4)
    return Columns(label, (width - BAR - label) // max(count, 1))


LABEL_LETTERS = 19
