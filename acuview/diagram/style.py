"""Every colour of the drawing, light and dark, as plain strings; knows nothing of Qt.

Colours are written ``#rrggbb``, or ``#aarrggbb`` where one is see-through.  The desktop's palette
is never read: a drawing looks the same wherever it is shown, printed or exported.
"""

from __future__ import annotations

from typing import Final

from acuview.model.record import Record

#: Stops from shadow to light: place from 0 to 1, and colour.
Ramp = tuple[tuple[float, str], ...]

#: WHO codes of the meridians, in the order of the nomenclature; EX stands for the extra points.
MERIDIAN_CODES: Final = (
    "LU", "LI", "ST", "SP", "HT", "SI", "BL", "KI", "PC", "TE", "GB", "LR", "GV", "CV", "EX",
)  # fmt: skip

#: What a display list may name.
COLOUR_KEYS: Final = frozenset({
    "page", "ink", "ink_soft", "ghost", "rim", "hair_ink", "hair_light", "cut_edge", "bone_ink",
    "bone_hollow", "fibre_dark", "fibre_light", "tendon", "artery", "vein", "nerve", "fat",
    "cloth_ink",
})  # fmt: skip
RAMP_KEYS: Final = frozenset({"skin", "blush", "hair", "bone", "flesh", "cloth"})


class DiagramStyle(Record):
    """The colours of one theme.

    Attributes:
        name: ``light`` or ``dark``.
        page: behind everything.
        ink: contours and drawn lines.
        ink_soft: finer lines within white tissue.
        text: labels.
        halo: the rim about labels and lines that lifts them off the figure.
        ghost: veil over the body when its skeleton is shown.
        rim: hair of light round the body, where it would sink into the page.
        hair_ink: strokes of hair.
        hair_light: lighter strokes of hair.
        cut_edge: rim of the window cut through the skin.
        bone_ink: outlines of bones.
        bone_hollow: depth of foramina.
        fibre_dark: shaded muscle fibres and outlines.
        fibre_light: lit muscle fibres.
        tendon: tendon and fascia.
        artery: vessels and nerves by their convention ...
        vein: ...
        nerve: ...
        fat: and the fat about them.
        cloth_ink: seams of the drape.
        skin: ramp of the skin, from shadow to light.
        blush: ramp of flushed skin.
        hair: ramp of the scalp.
        bone: ramp of bone.
        flesh: ramp of muscle.
        cloth: ramp of the drape.
        point_ring: ring about a point's dot.
        point_shadow: shadow under a dot.
        selection: ring about the chosen point.
        hover: ring about the point under the pointer.
        landmark: marks and names of landmarks.
        measure: lines of a point's construction.
        meridians: colour by WHO code, in the order of MERIDIAN_CODES.
    """

    name: str
    page: str
    ink: str
    ink_soft: str
    text: str
    halo: str
    ghost: str
    rim: str
    hair_ink: str
    hair_light: str
    cut_edge: str
    bone_ink: str
    bone_hollow: str
    fibre_dark: str
    fibre_light: str
    tendon: str
    artery: str
    vein: str
    nerve: str
    fat: str
    cloth_ink: str
    skin: Ramp
    blush: Ramp
    hair: Ramp
    bone: Ramp
    flesh: Ramp
    cloth: Ramp
    point_ring: str
    point_shadow: str
    selection: str
    hover: str
    landmark: str
    measure: str
    meridians: tuple[tuple[str, str], ...]

    def meridian(self, code: str) -> str:
        """Return the colour of a meridian, given its code or the code of a point on it.

        Vessels that have neither points nor lines of their own share the colour of landmarks.

        >>> LIGHT.meridian("BL23") == LIGHT.meridian("BL")
        True
        """
        key = code.split("-")[0].rstrip("0123456789")
        return dict(self.meridians).get(key, self.landmark)

    def colour(self, key: str) -> str:
        """Return the colour that a display list names."""
        if key not in COLOUR_KEYS:
            raise KeyError(key)
        return str(getattr(self, key))

    def ramp(self, key: str) -> Ramp:
        """Return the ramp that a display list names."""
        if key not in RAMP_KEYS:
            raise KeyError(key)
        ramp: Ramp = getattr(self, key)
        return ramp


LIGHT: Final = DiagramStyle(
    name="light",
    page="#f7f4ee",
    ink="#4a352b",
    ink_soft="#7b5b4b",
    text="#2c2622",
    halo="#f7f4ee",
    ghost="#efe6dc",
    rim="#00000000",
    hair_ink="#54443b",
    hair_light="#e6c8b1",
    cut_edge="#f2ddcb",
    bone_ink="#5a4a34",
    bone_hollow="#7a6a50",
    fibre_dark="#5e1f1b",
    fibre_light="#f0b5a4",
    tendon="#efe6d6",
    artery="#b0463c",
    vein="#60758d",
    nerve="#e2cc8c",
    fat="#d8b987",
    cloth_ink="#27313a",
    skin=(
        (0.0, "#6d4c3d"), (0.28, "#a87d66"), (0.50, "#d0a98f"), (0.70, "#e6c8b1"),
        (0.86, "#f2ddcb"), (1.0, "#fbeee2"),
    ),
    blush=(
        (0.0, "#7a4638"), (0.28, "#b87562"), (0.50, "#dba08a"), (0.70, "#eec0ac"),
        (0.86, "#f6d7c8"), (1.0, "#fdebe0"),
    ),
    hair=((0.0, "#2c211b"), (0.4, "#5a483d"), (0.7, "#84705f"), (1.0, "#a8937f")),
    bone=((0.0, "#7a6a50"), (0.35, "#b9a683"), (0.6, "#dccfae"), (0.8, "#f0e8d0"),
          (1.0, "#fdfaf0")),
    flesh=((0.0, "#3d1513"), (0.35, "#7c2e28"), (0.6, "#a84a3e"), (0.8, "#c4695a"),
           (1.0, "#de9584")),
    cloth=((0.0, "#3f4a55"), (0.3, "#66747f"), (0.5, "#8796a1"), (0.7, "#a7b4bd"),
           (0.86, "#c2ccd2"), (1.0, "#dae1e4")),
    point_ring="#ffffff",
    point_shadow="#3c000000",
    selection="#1b1714",
    hover="#5c4d42",
    landmark="#5b4636",
    measure="#0b5d57",
    meridians=(
        ("LU", "#495d68"), ("LI", "#755400"), ("ST", "#964106"), ("SP", "#725337"),
        ("HT", "#b30e29"), ("SI", "#aa2810"), ("BL", "#0e59a8"), ("KI", "#2b3f9e"),
        ("PC", "#ad135c"), ("TE", "#904400"), ("GB", "#176825"), ("LR", "#00665c"),
        ("GV", "#7433b5"), ("CV", "#93289a"), ("EX", "#b0104c"),
    ),
)  # fmt: skip

DARK: Final = DiagramStyle(
    name="dark",
    page="#12161c",
    ink="#0a0d11",
    ink_soft="#1d242d",
    text="#e7ebf0",
    halo="#12161c",
    ghost="#222a34",
    rim="#8c8f9baa",
    hair_ink="#0f0d0c",
    hair_light="#7c685c",
    cut_edge="#8f7666",
    bone_ink="#2a2720",
    bone_hollow="#3a3a36",
    fibre_dark="#3a1214",
    fibre_light="#d99a8e",
    tendon="#cfc8ba",
    artery="#b0463c",
    vein="#60758d",
    nerve="#c9b67c",
    fat="#a98f66",
    cloth_ink="#05080b",
    skin=(
        (0.0, "#130e0d"), (0.30, "#33251f"), (0.52, "#543f35"), (0.72, "#6e5548"),
        (0.88, "#7e6457"), (1.0, "#9a7f6f"),
    ),
    blush=(
        (0.0, "#1c100e"), (0.30, "#40261f"), (0.52, "#654136"), (0.72, "#7f5749"),
        (0.88, "#8d6556"), (1.0, "#a57f6f"),
    ),
    hair=((0.0, "#0b0908"), (0.4, "#1b1614"), (0.7, "#2e2723"), (1.0, "#443a34")),
    bone=((0.0, "#3a3a36"), (0.35, "#77756a"), (0.6, "#a9a594"), (0.8, "#d2cdba"),
          (1.0, "#efebdc")),
    flesh=((0.0, "#2a1013"), (0.35, "#5d2729"), (0.6, "#8d4141"), (0.8, "#ad605b"),
           (1.0, "#cf8d84")),
    cloth=((0.0, "#12181e"), (0.3, "#26323c"), (0.5, "#3a4954"), (0.7, "#50606c"),
           (0.86, "#65757f"), (1.0, "#7b8a93")),
    point_ring="#0d1116",
    point_shadow="#3c000000",
    selection="#ffffff",
    hover="#c9d2dc",
    landmark="#d8cdbb",
    measure="#7ce0d3",
    meridians=(
        ("LU", "#cfd8df"), ("LI", "#e8d06a"), ("ST", "#ffc077"), ("SP", "#e3c39b"),
        ("HT", "#ffaea7"), ("SI", "#ffb08f"), ("BL", "#90c6ff"), ("KI", "#b4bfff"),
        ("PC", "#ffa9cf"), ("TE", "#ffc673"), ("GB", "#86e095"), ("LR", "#74dcc6"),
        ("GV", "#d6b3ff"), ("CV", "#f2aaf4"), ("EX", "#ffabbf"),
    ),
)  # fmt: skip

STYLES: Final = (LIGHT, DARK)
