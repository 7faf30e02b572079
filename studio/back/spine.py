"""Vertebrae, ribs and breastbone of the back (cm), built on one table of levels."""

from __future__ import annotations

from studio.curves import Point, both_halves, smooth
from studio.figure import Bone, Groove
from studio.shapes import knob, strip

#: The place below each spinous process, where points are measured.
LEVELS = {
    "C7": 24.0, "T1": 26.4, "T2": 28.85, "T3": 31.35, "T4": 33.9, "T5": 36.5, "T6": 39.1,
    "T7": 41.75, "T8": 44.45, "T9": 47.2, "T10": 50.0, "T11": 52.85, "T12": 55.75, "L1": 58.7,
    "L2": 61.75, "L3": 64.85, "L4": 68.0, "L5": 71.0,
}  # fmt: skip
#: Centres of the posterior sacral foramina: x, y, half width, half height.
FORAMINA = (
    (2.4, 73.3, 0.48, 0.36),
    (2.2, 75.2, 0.42, 0.34),
    (1.95, 77.1, 0.38, 0.31),
    (1.65, 79.0, 0.32, 0.27),
)
#: From the lower tip of a drawn process to the place below it.
_SKIN_GAP = 0.15
#: Height of the cervical processes above C7, which carry no landmark.
_CERVICAL = {"C3": 18.2, "C4": 19.4, "C5": 20.6, "C6": 21.9, "C7": LEVELS["C7"] - _SKIN_GAP - 0.45}
#: Half length of a lumbar process.
_LUMBAR_HALF = 1.15

# fmt: off
#: From a thoracic tip up to its arch, half width over the transverse processes, and how far the
#: tip reaches past the arch's own point: T11 and T12 go over to the lumbar form.
_THORACIC = {
    "T1": (0.9, 3.75, 0.22), "T2": (1.2, 3.5, 0.22), "T3": (1.6, 3.3, 0.22),
    "T4": (1.9, 3.2, 0.22), "T5": (2.2, 3.15, 0.22), "T6": (2.4, 3.1, 0.22),
    "T7": (2.5, 3.05, 0.22), "T8": (2.5, 3.0, 0.22), "T9": (2.3, 2.9, 0.22),
    "T10": (2.0, 2.7, 0.22), "T11": (1.6, 2.3, 0.47), "T12": (1.15, 1.9, 0.77),
}
#: Each rib's half width and its fall from the root.
_RIBS = [
    (7.3, 1.6), (9.9, 3.0), (11.3, 4.3), (12.2, 5.4), (12.8, 6.5), (13.3, 7.5), (13.6, 8.3),
    (13.75, 8.9), (13.6, 9.3), (13.1, 9.4), (12.0, 9.45), (8.4, 5.15),
]
# fmt: on


def _number(name: str) -> int:
    return int(name[1:])


def _tip(name: str) -> float:
    """Return the height from which a vertebra is drawn: near the tip of its process."""
    match name[0]:
        case "C":
            return _CERVICAL[name]
        case "T":
            return LEVELS[name] - _SKIN_GAP - _THORACIC[name][2]
        case _:
            return LEVELS[name] - _SKIN_GAP - _LUMBAR_HALF


def _root(name: str) -> float:
    """Return the height of a thoracic vertebra's arch, where its rib begins."""
    return _tip(name) - _THORACIC[name][0]


def _body(name: str) -> Bone:
    kind, i = name[0], _number(name)
    y = _root(name) if kind == "T" else _tip(name) - {"C": 0.5, "L": 0.4}[kind]
    w = {"C": 1.35, "T": 1.45 + 0.05 * i, "L": 2.15 + 0.06 * i}[kind]
    h = {"C": 0.52, "T": 1.0 + 0.02 * i, "L": 1.45}[kind]
    half = [
        (0, y - h), (w * 0.8, y - h), (w, y - h * 0.8), (w * 0.86, y), (w, y + h * 0.8),
        (w * 0.8, y + h), (0, y + h),
    ]  # fmt: skip
    return Bone(f"{name} body", both_halves(smooth(half)), 0.9, 0.75, paired=False)


def _cervical(name: str) -> Bone:
    y = _tip(name)
    w = {"C3": 2.5, "C4": 2.55, "C5": 2.65, "C6": 2.8, "C7": 3.3}[name]
    b = y - 0.55
    # The long knob of C7 that is felt through the skin; the others end in two.
    end: list[Point] = [
        (0.42, y + 0.05), (0.52, y + 0.36), (0.25, y + 0.42), (0, y + 0.18),
    ]  # fmt: skip
    if name == "C7":
        end = [(0.46, y - 0.35), (0.44, y), (0.56, y + 0.25), (0.4, y + 0.43), (0, y + 0.45)]
    half = [
        (0, b - 0.35), (0.8, b - 0.62), (1.5, b - 0.72), (w * 0.80, b - 0.55), (w, b - 0.2),
        (w * 0.92, b + 0.22), (1.75, b + 0.42), (1.2, b + 0.62), (0.62, b + 0.40), *end,
    ]  # fmt: skip
    ridge = Groove([(0, b - 0.2), (0, y + 0.1)], -0.3 if name == "C7" else -0.12, 0.4, 0.2)
    return Bone(name, both_halves(smooth(half)), 0.8, 0.9, [ridge], paired=False)


def _pillar(name: str) -> Bone:
    """Return the joint that a cervical vertebra has with the one below it."""
    y = _tip(name) - 0.55
    if name == "C7":
        # It reaches down over the first thoracic vertebra.
        process = [
            (0.7, y), (1.9, y), (2.05, y + 0.5), (1.8, y + 1.05), (1.4, y + 1.5),
            (0.95, y + 1.35), (0.72, y + 0.75),
        ]  # fmt: skip
        return Bone("C7 joint", smooth(process, closed=True), 0.7, 0.8)
    return Bone(f"{name} joint", knob(1.62, y + 0.62, 0.72, 0.5, turn=-12, square=2.4), 0.7, 0.8)


def _thoracic(name: str) -> list[Bone]:
    d, w, reach = _THORACIC[name]
    y, b = _tip(name), _root(name)
    half = [
        (0, b - 0.55), (0.5, b - 0.95), (1.0, b - 1.0), (1.15, b - 0.5), (w * 0.62, b - 0.62),
        (w * 0.88, b - 0.98), (w, b - 0.75), (w * 0.99, b - 0.25), (w * 0.8, b - 0.05),
        (1.45, b + 0.12), (1.15, b + 0.5), (1.1, b + 1.0), (0.72, b + 1.12),
        (0.48, b + max(0.75, d * 0.5)), (0.36, y - 0.35), (0.27, y), (0, y + 0.22),
    ]  # fmt: skip
    end = 0.5 if reach > 0.3 else 0.34
    spine = strip([(0, b - 0.3), (0, b + d * 0.4), (0, y + reach - 0.02)], [0.30, 0.46, end])
    return [
        Bone(name, both_halves(smooth(half)), 0.9, 0.95, paired=False),
        Bone(f"{name} process", spine, 0.5, 1.2, paired=False),
    ]


def _lumbar(name: str) -> list[Bone]:
    i, y = _number(name), _tip(name)
    w = [3.9, 4.4, 4.8, 4.5, 4.4][i - 1]
    b = y - 0.5
    g = 1 + 0.05 * i
    half = [
        (0, b - 0.85), (0.55, b - 1.25), (1.05 * g, b - 1.85), (1.6 * g, b - 1.75),
        (1.7 * g, b - 1.1), (1.75, b - 0.72), (w * 0.7, b - 0.72), (w * 0.95, b - 0.9),
        (w, b - 0.55), (w * 0.9, b - 0.25), (2.3, b - 0.1), (1.45, b + 0.15), (1.2, b + 0.75),
        (1.45 * g, b + 1.45), (1.2 * g, b + 1.95), (0.75 * g, b + 1.75), (0.62, b + 1.05),
        (0, b + 0.95),
    ]  # fmt: skip
    spine = knob(0, y, 0.46, _LUMBAR_HALF, square=2.8)
    return [
        Bone(name, both_halves(smooth(half)), 0.95, 0.9, paired=False),
        Bone(f"{name} process", spine, 0.6, 1.1, paired=False),
    ]


def _front_arc(i: int) -> Bone:
    """Return the front of a rib, seen through the chest."""
    x, fall = _RIBS[i]
    y = _root(f"T{i + 1}") + fall
    rise = 3.6 if i < 6 else 2.2
    line = [
        (x - 0.3, y - 0.3), (x - 0.2, y + 1.2), (x * 0.86, y + 2.9), (x * 0.66, y + 3.9),
        (x * 0.44, y + rise),
    ]  # fmt: skip
    return Bone(f"rib {i + 1} front", strip(line, [1.0, 1.0, 1.1, 1.1, 1.1]), 0.5, 0.4, far=True)


def _rib(i: int) -> Bone:
    x, fall = _RIBS[i]
    y = _root(f"T{i + 1}")
    line = [
        (1.5, y - 0.1), (3.0, y - 0.45), (x * 0.48, y + fall * 0.12), (x * 0.74, y + fall * 0.42),
        (x * 0.93, y + fall * 0.76), (x, y + fall),
    ]  # fmt: skip
    if i >= 10:
        return Bone(f"rib {i + 1}", strip(line, [0.9, 1.2, 1.25, 1.1, 0.7]), 0.8, 0.8)
    line.append((x * 0.985, y + fall + 1.1))
    return Bone(f"rib {i + 1}", strip(line, [0.9, 1.15, 1.3, 1.35, 1.3, 1.1, 0.8]), 0.8, 0.8)


_NECK = ("C3", "C4", "C5", "C6", "C7")
_CHEST = tuple(f"T{i}" for i in range(1, 13))
_LOIN = ("L1", "L2", "L3", "L4", "L5")

#: The front of the rib cage, seen from behind between the ribs.
CHEST_FRONT: list[Bone] = [
    *(_front_arc(i) for i in range(1, 9)),
    Bone(
        "sternum",
        both_halves(
            smooth(
                [
                    (0, 31.4),
                    (2.4, 31.2),
                    (2.6, 33.4),
                    (1.7, 35.4),
                    (1.9, 41),
                    (2.0, 47.6),
                    (0.9, 49.6),
                    (0, 51.5),
                ]
            )
        ),
        0.5,
        0.75,
        paired=False,
        far=True,
    ),
]

#: Bodies, ribs and arches, from the front to the back.
SPINE: list[Bone] = [
    *(_body(name) for name in (*_NECK, *_CHEST, *_LOIN)),
    *(_rib(i) for i in range(len(_RIBS))),
    Bone(
        "C1",
        both_halves(
            smooth(
                [
                    (0, 14.9),
                    (1.3, 14.7),
                    (2.6, 14.6),
                    (3.8, 14.9),
                    (3.9, 15.5),
                    (3.0, 15.8),
                    (1.8, 15.7),
                    (0.6, 15.75),
                    (0, 15.9),
                ]
            )
        ),
        0.8,
        0.75,
        paired=False,
    ),
    Bone(
        "C2",
        both_halves(
            smooth(
                [
                    (0, 15.9),
                    (1.2, 15.7),
                    (2.3, 15.9),
                    (2.5, 16.6),
                    (1.9, 17.1),
                    (1.15, 17.3),
                    (0.75, 17.5),
                    (0.55, 17.75),
                    (0.25, 17.6),
                    (0, 17.3),
                ]
            )
        ),
        0.9,
        1,
        paired=False,
    ),
    *(bone for name in reversed(_CHEST) for bone in _thoracic(name)),
    *(_pillar(name) for name in reversed(_NECK)),
    *(_cervical(name) for name in reversed(_NECK)),
    *(bone for name in reversed(_LOIN) for bone in _lumbar(name)),
]

#: Median sacral crest and coccyx.
TAIL: list[Bone] = [
    *(
        Bone(f"sacral crest {k + 1}", knob(0, y, 0.36, half), 0.4, 0.9, paired=False)
        for k, (y, half) in enumerate(((73.0, 0.78), (74.9, 0.68), (76.8, 0.62), (78.35, 0.45)))
    ),
    *(
        Bone(f"coccyx {k + 1}", knob(0, y, w, h), 0.6, 0.75, paired=False)
        for k, (y, w, h) in enumerate(
            ((81.9, 0.95, 0.5), (82.9, 0.7, 0.48), (83.7, 0.5, 0.4), (84.4, 0.36, 0.36))
        )
    ),
]
