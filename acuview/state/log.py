"""The file that keeps reports of what nobody expected; needs no Qt."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from acuview import __version__

LARGEST_LOG = 1_000_000


def log_file() -> Path:
    """Where reports are kept."""
    base = os.environ.get("XDG_STATE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / ".local" / "state") / "acuview" / "acuview.log"


def keep(words: str, log: Path | None = None) -> bool:
    """Adds to the file; False where it cannot be written, which must not add to the trouble."""
    from datetime import UTC, datetime  # late: hardly ever needed

    log = log_file() if log is None else log
    stamp = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S}"
    head = f"--- {stamp} acuview {__version__} Python {sys.version.split()[0]}\n"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > LARGEST_LOG:
            log.replace(log.with_suffix(".old.log"))
        with log.open("a", encoding="utf-8", errors="replace") as file:
            file.write(head + words)
    except OSError:
        return False
    return True


def keep_error(error: BaseException, log: Path | None = None) -> str:
    """Keeps the whole report of an error; what to tell the user of it, in one line."""
    import traceback

    what = (str(error).splitlines() or [""])[0] or type(error).__name__
    log = log_file() if log is None else log
    kept = keep("".join(traceback.format_exception(error)), log)
    return f"Something went wrong: {what}" + (f" (report: {log})" if kept else "")
