"""What pip cannot bring: the shared libraries Qt needs, and the Debian packages they are in."""

import ctypes
import importlib.util
import sys

# Without these Qt does not load at all ...
QT_NEEDS = (
    "libEGL.so.1 libGL.so.1 libdbus-1.so.3 libfontconfig.so.1 libglib-2.0.so.0 libxkbcommon.so.0"
).split()
# ... and without these it opens no window, or finds no printer.
WINDOW_NEEDS = (
    "libX11-xcb.so.1 libcups.so.2 libwayland-cursor.so.0 libwayland-egl.so.1 libxcb-cursor.so.0 "
    "libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-randr.so.0 "
    "libxcb-render-util.so.0 libxcb-render.so.0 libxcb-shape.so.0 libxcb-shm.so.0 "
    "libxcb-sync.so.1 libxcb-xfixes.so.0 libxcb-xkb.so.1 libxkbcommon-x11.so.0"
).split()


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def debian_package(library: str) -> str:
    """Return the package of a library, by the naming rule of the Debian policy manual, 8.1."""
    name, version = library.lower().replace("glib-", "glib").split(".so.")
    return f"{name}-{version}" if name[-1].isdigit() else name + version


def missing_packages(*, for_venv: bool) -> tuple[list[str], list[str]]:
    """Return the Debian packages that setting up cannot do without, and those a window needs.

    `for_venv` tells that a virtual environment has yet to be made.
    """
    needed = []
    if for_venv and not all(map(importlib.util.find_spec, ("venv", "ensurepip"))):
        needed.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if not sys.platform.startswith("linux"):
        return needed, []
    needed += [debian_package(library) for library in QT_NEEDS if not loads(library)]
    return needed, [debian_package(library) for library in WINDOW_NEEDS if not loads(library)]
