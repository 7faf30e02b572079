"""The locator's state has one owner and says every change once."""

from __future__ import annotations

from acuview.state.finding import Finding


def test_it_opens_walks_and_closes() -> None:
    finding = Finding()
    said: list[tuple[bool, int]] = []
    finding.changed.connect(lambda: said.append((finding.is_open, finding.at)))
    finding.step(1)
    assert not finding.is_open  # there is no way to show
    finding.lead("BL23", 3)
    finding.step(-1)
    assert not finding.is_open
    finding.step(1)
    finding.step(1)
    finding.step(9)
    finding.step(1)
    finding.lead("BL23", 3)
    assert said == [(True, 0), (True, 1), (True, 2)]
    finding.lead("BL24", 2)
    assert (finding.is_open, finding.at, finding.count) == (True, 0, 2)
    assert finding.close()
    assert not finding.close()
    finding.go(1)
    finding.lead(None, 0)
    assert not finding.is_open
