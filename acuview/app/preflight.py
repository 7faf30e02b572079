"""Looks, before any window can fail, for what would make Qt abort; says it in one line; no Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

#: Shared libraries that PySide6 itself needs, with the Debian packages that hold them.
ALWAYS = (
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libdbus-1.so.3", "libdbus-1-3"),
)
#: Those that only an X11 screen needs.
X11 = (
    ("libxcb.so.1", "libxcb1"),
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
)
WAYLAND = (("libwayland-client.so.0", "libwayland-client0"),
           ("libwayland-cursor.so.0", "libwayland-cursor0"))  # fmt: skip
SCREENLESS = ("offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")


def screen_fault(environ: Mapping[str, str] = os.environ) -> str | None:
    """Why no window can be shown, in one line; None where nothing stands in the way."""
    if not sys.platform.startswith("linux"):
        return None
    platform = environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform in SCREENLESS:
        return None
    if platform and not platform.startswith(("xcb", "wayland")):
        return f"QT_QPA_PLATFORM names {platform!r}, which is no platform of Qt's"
    display, wayland = environ.get("DISPLAY"), environ.get("WAYLAND_DISPLAY")
    if not display and not wayland:
        return "there is no screen to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set"
    if platform.startswith("wayland") or (not platform and wayland and not display):
        if not wayland:
            return "QT_QPA_PLATFORM asks for Wayland, but WAYLAND_DISPLAY is not set"
        return missing_fault(WAYLAND)
    if not display:
        return "QT_QPA_PLATFORM asks for X11, but DISPLAY is not set"
    return missing_fault(X11) or _connection_fault(display)


def missing_fault(wanted: tuple[tuple[str, str], ...] = ALWAYS) -> str | None:
    """Which libraries are missing and which Debian packages hold them."""
    import ctypes  # late: only where there is a real screen, or where an import has failed

    missing = []
    for soname, package in wanted:
        try:
            ctypes.CDLL(soname)
        except OSError:
            missing.append((soname, package))
    if not missing:
        return None
    names = ", ".join(soname for soname, _ in missing)
    packages = " ".join(package for _, package in missing)
    return f"missing {names} (on Debian and Ubuntu: apt install {packages})"


def _connection_fault(display: str) -> str | None:
    """Whether the X server can be reached, asked as Qt's plugin will ask."""
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(display.encode(errors="surrogateescape"), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return f"cannot connect to the X display {display}" if failed else None


def import_fault(error: ImportError) -> str:
    """Why PySide6 could not be imported, in one line."""
    known = missing_fault() if sys.platform.startswith("linux") else None
    return known or f"PySide6 cannot be used: {str(error).splitlines()[0]}"
