"""`python -m acuview` is the same as `acuview`."""

from __future__ import annotations

from acuview.cli import script

script()
