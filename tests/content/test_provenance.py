"""The totals in data/README.md are those of the content as it stands."""

from __future__ import annotations

import runpy
from pathlib import Path

from acuview.model.atlas import Atlas


def test_the_readme_states_the_totals_as_they_are(atlas: Atlas, root: Path) -> None:
    script = runpy.run_path(str(root / "scripts" / "provenance.py"))
    counts = [script["count"](atlas, code) for code in atlas.points]
    told = " ".join((root / "data" / "README.md").read_text(encoding="utf-8").split())
    assert script["totals"](counts) in told
    assert all(count.sources for count in counts)
