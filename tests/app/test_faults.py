"""The unexpected: one line, a report, and the program goes on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuview.app.faults import Faults


def test_one_line_and_a_report(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "folder" / "acuview.log"
    faults = Faults(qapp, log)
    said: list[str] = []
    faults.said.connect(said.append)
    try:
        msg = "the sky\nfell"
        raise ValueError(msg)
    except ValueError:
        kind, error, trace = sys.exc_info()
        assert kind is not None
        assert error is not None
        faults.report(kind, error, trace)
    assert said == [f"Something went wrong: the sky (report: {log})"]
    assert capsys.readouterr().err == f"acuview: {said[0]}\n"
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_is_no_fault(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    faults = Faults(qapp, tmp_path / "file" / "acuview.log")
    faults.report(ValueError, ValueError("x"), None)
    assert capsys.readouterr().err == "acuview: Something went wrong: x\n"
