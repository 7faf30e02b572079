"""From the command line to the window; whatever is in the way is one line on standard error.

Imports no Qt itself, so that a machine on which Qt cannot be loaded is told why.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from acuview.app import preflight

if TYPE_CHECKING:
    from acuview.model.atlas import Atlas

FAILED = 1


def run_window(atlas: Atlas, place: str | None = None) -> int:
    """Shows the window at a place until it is closed; the program's exit code."""
    fault = preflight.screen_fault()
    if fault is not None:
        return _refuse(fault)
    try:
        from acuview.app import program, soundness
    except ImportError as error:
        if (error.name or "").startswith("acuview"):
            raise
        return _refuse(preflight.import_fault(error))
    fault = soundness.fault()
    if fault is not None:
        return _refuse(fault)
    try:
        return program.run(atlas, place)
    except program.CannotStart as error:
        return _refuse(str(error))


def _refuse(reason: str) -> int:
    sys.stderr.write(f"acuview: {reason}\n")
    return FAILED
