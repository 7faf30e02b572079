"""The outline of the leg from the knee down as a side view shows it, and how plates crop it (cm).

x runs forwards, y down from the vertex: the same leg as that of the whole figure from the side.
"""

from __future__ import annotations

from studio.curves import Points, smooth
from studio.limb import Cut
from studio.side.leg import BACK, FRONT, SOLE, TOES_EDGE

#: What plates of the leg show, and where its upper end dissolves.
TOP, BOTTOM = 111.0, 176.5
CUT = Cut(112.0, 116.6)
_CUT_OFF = 113.0


def outline() -> Points:
    """Return the closed outline of the leg, cut off above the knee."""
    shin = [p[:2] for p in FRONT if p[1] > _CUT_OFF]
    calf = [p[:2] for p in BACK if p[1] > _CUT_OFF]
    ends = [(8.65, 111.8, "corner")], [(-7.25, 111.8, "corner")]
    return smooth([*ends[0], *shin, *TOES_EDGE, *SOLE, *calf, *ends[1]], closed=True)
