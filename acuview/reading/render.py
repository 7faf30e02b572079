"""Pages as plain text and as JSON values, for the command line."""

from __future__ import annotations

import textwrap

from acuview.reading.compare import DIFFERS, SAME, Comparison
from acuview.reading.section import (
    Block,
    Fact,
    Figures,
    FindStep,
    Note,
    Page,
    Paragraph,
    Runs,
    Section,
    Silent,
    Warn,
)

WIDTH = 88
Json = dict[str, object]


def words(runs: Runs) -> str:
    """What a reader sees of some runs."""
    return "".join(run.text for run in runs)


def plain(page: Page) -> str:
    """A page as text, as `acuview show` prints it."""
    lines = [page.title, "=" * len(page.title)]
    if page.subtitle:
        lines.append(page.subtitle)
    for section in page.sections:
        lines += ["", section.title, "-" * len(section.title)]
        for block in section.blocks:
            lines += _lines(block)
        if section.sources:
            lines += _wrap(f"[{words(section.sources)}]")
    return "\n".join(lines)


def _wrap(text: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=rest) or [""]


def _indented(line: str) -> list[str]:
    text = line.lstrip(" ")
    margin = " " * (len(line) - len(text))
    return _wrap(text, margin, f"{margin}  ")


def _lines(block: Block) -> list[str]:
    match block:
        case Paragraph(runs=runs):
            return _wrap(words(runs))
        case Warn(title=title, runs=runs, sources=sources):
            head = f"! {title}: " if title else "! "
            return _wrap(f"{head}{words(runs)} [{words(sources)}]", "", "  ")
        case FindStep(number=number, runs=runs):
            return _wrap(words(runs), f"{number}. ", "   ")
        case Fact(label=label, runs=runs):
            return _wrap(f"{label}: {words(runs)}", "", "  ")
        case Note():
            return _wrap(f"{words(block.runs)} [{note_tail(block)}]", "- ", "  ")
        case Silent(text=text):
            return [text]
        case Figures(summary=summary, lines=lines):
            return [*_wrap(summary), *(row for line in lines for row in _indented(line))]


def plain_compared(compared: Comparison) -> str:
    """Points side by side as text: field by field, one point under the other."""
    title = " and ".join(f"{head.code} {head.pinyin}" for head in compared.heads)
    lines = [title, "=" * len(title)]
    for group in compared.groups:
        lines += ["", group.title, "-" * len(group.title)]
        for row in group.rows:
            lines.append(f"{DIFFERS if row.differs else SAME} {row.label}")
            cells = row.cells if row.differs else row.cells[:1]
            for head, cell in zip(compared.heads, cells, strict=False):
                said = [line.strip() for block in cell.blocks for line in _lines(block)]
                rests = f" [{words(cell.sources)}]" if cell.sources else ""
                name = f"  {head.code}: " if row.differs else "  "
                lines += _wrap(" ".join(said) + rests, name, "    ")
        if group.note:
            lines += _wrap(group.note)
    return "\n".join(lines)


def compared_as_json(compared: Comparison) -> Json:
    """Points side by side as JSON values; cells stand in the order of `points`."""
    groups = [
        {
            "title": group.title,
            "voice": group.voice.value,
            "note": group.note or None,
            "rows": [
                {
                    "id": row.id,
                    "label": row.label,
                    "differs": row.differs,
                    "cells": [[_block(block) for block in cell.blocks] for cell in row.cells],
                }
                for row in group.rows
            ],
        }
        for group in compared.groups
    ]
    return {"points": [head.code for head in compared.heads], "groups": groups}


def note_tail(note: Note) -> str:
    """Certainty, comparator and references of an evidence note, in one line of words."""
    parts = [note.grade]
    if note.comparator:
        parts.append(f"compared with {note.comparator}")
    if note.references:
        parts.append(", ".join(run.text for run in note.references))
    return "; ".join(parts)


def as_json(page: Page) -> Json:
    """A page as JSON values; every block bears its `type`."""
    return {
        "id": page.id,
        "kind": page.kind,
        "title": page.title,
        "subtitle": page.subtitle,
        "sections": [_section(section) for section in page.sections],
    }


def _section(section: Section) -> Json:
    return {
        "id": section.id,
        "title": section.title,
        "voice": section.voice.value,
        "blocks": [_block(block) for block in section.blocks],
        "sources": words(section.sources) or None,
    }


def _block(block: Block) -> Json:
    kind = type(block).__name__.lower()
    match block:
        case Paragraph(runs=runs):
            return {"type": kind, "text": words(runs)}
        case Warn(title=title, runs=runs, sources=sources):
            return {"type": kind, "title": title, "text": words(runs), "sources": words(sources)}
        case FindStep(number=number, step=step, runs=runs):
            return {"type": kind, "number": number, "step": step, "text": words(runs)}
        case Fact(label=label, runs=runs):
            return {"type": kind, "label": label, "text": words(runs)}
        case Note(runs=runs, certainty=certainty, comparator=comparator, references=references):
            return {
                "type": kind,
                "text": words(runs),
                "certainty": None if certainty is None else certainty.value,
                "comparator": comparator,
                "references": [run.target for run in references],
            }
        case Silent(text=text):
            return {"type": kind, "text": text}
        case Figures(id=name, summary=summary, lines=lines):
            return {"type": kind, "id": name, "text": summary, "lines": list(lines)}
