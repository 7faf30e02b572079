"""Words can never become mark-up, load a file, or lead anywhere but into the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from acuview.model.point import Certainty
from acuview.panel.view import Panel
from acuview.reading.section import (
    Fact,
    FindStep,
    Note,
    Page,
    Paragraph,
    Run,
    Section,
    Silent,
    Voice,
    Warn,
)


def nothing(_kind: str, _name: str) -> str | None:
    return None


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    panel = Panel(nothing)
    qtbot.addWidget(panel)
    panel.resize(400, 600)
    panel.show()
    return panel


def hostile(bad: str) -> Page:
    runs = (Run(bad), Run(bad, "point", bad), Run(bad, "term", bad), Run(bad, "source", bad))
    blocks = (
        Paragraph(runs), Warn(bad, runs, runs), FindStep(1, bad, runs), Fact(bad, runs),
        Note(runs, Certainty.LOW, bad, bad, runs), Silent(bad),
    )  # fmt: skip
    section = Section("s", bad, Voice.EVIDENCE, blocks, runs)
    return Page("x", "point", bad, bad, (section,))


def test_mark_up_in_words_is_shown_as_words(panel: Panel, tmp_path: Path) -> None:
    red = QImage(40, 40, QImage.Format.Format_RGB32)
    red.fill(0xFFFF0000)
    picture = tmp_path / "red.png"
    assert red.save(str(picture))
    bad = f'<img src="file://{picture}"><b>x</b>"><img src={picture}>&lt;'
    panel.show_page(hostile(bad), None, "")
    assert bad in panel.browser.toPlainText()
    shot = panel.grab().toImage()
    reds = sum(
        shot.pixel(x, y) == 0xFFFF0000 for x in range(shot.width()) for y in range(shot.height())
    )
    assert reds == 0


@pytest.mark.parametrize("name", ["file:///etc/passwd", "/etc/passwd", "http://x.y/z.png", ""])
def test_no_resource_is_ever_loaded(panel: Panel, name: str) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    image = panel.browser.loadResource(kind, QUrl(name))
    assert isinstance(image, QImage)
    assert image.width() == 1


@pytest.mark.parametrize("link", ["file:///etc/passwd", "http://example.org", "javascript:x", "x"])
def test_foreign_links_lead_nowhere(qtbot: QtBot, panel: Panel, link: str) -> None:
    page = panel.browser.toPlainText()
    with qtbot.assertNotEmitted(panel.link):
        panel.browser.anchorClicked.emit(QUrl(link))
    assert panel.browser.toPlainText() == page


def test_links_carry_any_name(qtbot: QtBot, panel: Panel) -> None:
    name = 'a/b c?d#e%f"<g>'
    page = hostile(name)
    panel.show_page(page, None, "")
    anchors = []
    block = panel.browser.document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            form = parts.fragment().charFormat()
            if form.isAnchor() and not form.anchorHref().startswith("acuview:fold/"):
                anchors.append(form.anchorHref())
            parts += 1
        block = block.next()
    with qtbot.waitSignal(panel.link) as caught:
        panel.browser.anchorClicked.emit(QUrl(anchors[0]))
    assert caught.args == ["point", name]


def test_copied_words_are_plain(panel: Panel) -> None:
    panel.show_page(hostile("words"), None, "")
    panel.browser.selectAll()
    data = panel.browser.createMimeDataFromSelection()
    assert "words" in data.text()
    assert "\ufffc" not in data.text()
    assert not data.hasHtml()
