"""The unexpected: one line for the user, a full report in a file, and the program goes on."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from acuview import __version__

LARGEST_LOG = 1_000_000
USUAL = ("propagateSizeHints", "Cannot find font directory", "default config file")
"""Notices of Qt that mean nothing to anyone."""


def log_file() -> Path:
    """Where reports are kept."""
    base = os.environ.get("XDG_STATE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / ".local" / "state") / "acuview" / "acuview.log"


class Faults(QObject):
    """Takes over what nobody caught.

    Signals:
        said(str): one line for the user.
    """

    said = Signal(str)

    def __init__(self, parent: QObject | None = None, log: Path | None = None) -> None:
        super().__init__(parent)
        self._log = log_file() if log is None else log

    def install(self) -> None:
        """From here on, nothing unexpected ends the program or prints its stack."""
        import threading

        sys.excepthook = self.report
        threading.excepthook = self._report_thread
        qInstallMessageHandler(self._hear)

    def uninstall(self) -> None:
        """Gives everything back as Python and Qt have it."""
        import threading

        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def report(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Keeps the whole report and says one line of it."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        import traceback

        what = (str(error).splitlines() or [""])[0] or kind.__name__
        kept = self._write("".join(traceback.format_exception(kind, error, trace)))
        where = f" (report: {self._log})" if kept else ""
        line = f"Something went wrong: {what}{where}"
        if sys.stderr is not None:
            sys.stderr.write(f"acuview: {line}\n")
        self.said.emit(line)

    def _report_thread(self, args: object) -> None:
        kind, error = getattr(args, "exc_type", None), getattr(args, "exc_value", None)
        if isinstance(kind, type) and isinstance(error, BaseException):
            self.report(kind, error, error.__traceback__)

    def _hear(self, kind: QtMsgType, _context: QMessageLogContext, words: str | None) -> None:
        """Qt's notices go to the file; only what ends the program is said aloud."""
        words = words or ""
        if kind == QtMsgType.QtFatalMsg:
            sys.stderr.write(f"acuview: {words.splitlines()[0] if words else 'Qt gave up'}\n")
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or any(u in words for u in USUAL):
            return
        self._write(f"Qt: {words}\n")

    def _write(self, words: str) -> bool:
        from datetime import UTC, datetime

        head = f"--- {datetime.now(UTC):%Y-%m-%d %H:%M:%S} acuview {__version__} Qt {qVersion()}\n"
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            if self._log.exists() and self._log.stat().st_size > LARGEST_LOG:
                self._log.replace(self._log.with_suffix(".old.log"))
            with self._log.open("a", encoding="utf-8", errors="replace") as file:
                file.write(head + words)
        except OSError:
            return False
        return True
