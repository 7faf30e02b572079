"""The unexpected: one line for the user, a full report in a file, and the program goes on."""

from __future__ import annotations

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

from acuview.state.log import keep, keep_error, log_file

USUAL = ("propagateSizeHints", "Cannot find font directory", "default config file")
"""Notices of Qt that mean nothing to anyone."""


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
        line = keep_error(error.with_traceback(trace), self._log)
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
        keep(f"Qt {qVersion()}: {words}\n", self._log)
