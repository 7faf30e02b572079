"""acuview: an offline desktop reference for the acupoints of the back."""

from __future__ import annotations

__version__ = "0.1.0"
