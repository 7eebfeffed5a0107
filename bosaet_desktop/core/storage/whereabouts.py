"""Whether a file lies on this computer's own disk, or where others can get in the way of it.

A stick may be pulled out with the last of what was written, a network may go, and a service that
keeps folders alike copies a file in the middle of a change or replaces it under an open window.
"""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path

_SERVICES = re.compile(
    r"(onedrive|dropbox|google ?drive|icloud|nextcloud|owncloud|pcloud|proton ?drive"
    r"|cloudstorage|mobile documents)\b.*",
    re.IGNORECASE,
)
_NAMED_BY_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_NETWORK_SYSTEMS = re.compile(
    r"(nfs4?|cifs|smb3|smbfs|afs|ceph|davfs|fuse\.(davfs|gvfsd-fuse|rclone|sshfs))"
)
_MOUNTS, _DEVICES = Path("/proc/self/mountinfo"), Path("/sys/dev/block")


class Whereabouts(StrEnum):
    """Whose disk a file lies on."""

    HERE = "here"
    REMOVABLE = "removable"
    NETWORK = "network"
    SYNCHRONISED = "synchronised"


# What GetDriveTypeW of Windows answers.
_WINDOWS_DRIVES = {2: Whereabouts.REMOVABLE, 4: Whereabouts.NETWORK}


def whereabouts(path: Path) -> Whereabouts:
    """Return where an existing file lies; `HERE` also where the system does not tell."""
    path = path.resolve()
    if is_synchronised(path, os.environ):
        return Whereabouts.SYNCHRONISED
    if sys.platform == "win32":
        import ctypes

        drive = ctypes.windll.kernel32.GetDriveTypeW(path.anchor)
        return _WINDOWS_DRIVES.get(drive, Whereabouts.HERE)
    if sys.platform == "darwin":
        return _on_a_mac(path)
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return Whereabouts.HERE
    return by_mounts(path, mounts)


def is_synchronised(path: Path, environment: Mapping[str, str]) -> bool:
    """Tell whether a folder around `path` is one that a service keeps alike on several computers.

    They are known by the names they are given; OneDrive also tells in the environment.
    """
    told = {Path(environment[name]) for name in _NAMED_BY_ONEDRIVE if environment.get(name)}
    return any(each in told or _SERVICES.fullmatch(each.name) for each in path.parents)


def by_mounts(path: Path, mounts: Iterable[str], devices: Path = _DEVICES) -> Whereabouts:
    """Return where `path` lies by the lines of Linux's `mountinfo` (proc(5)).

    `devices` is the folder in which the system describes disks by their numbers.
    """
    around = [_mount(line) for line in mounts]
    held = [each for each in around if each is not None and path.is_relative_to(each[0])]
    if not held:
        return Whereabouts.HERE
    # Of two disks at one place the later one lies on top.
    _place, system, numbers = max(reversed(held), key=lambda each: len(each[0].parts))
    if _NETWORK_SYSTEMS.fullmatch(system):
        return Whereabouts.NETWORK
    return Whereabouts.REMOVABLE if _can_be_taken_out(devices / numbers) else Whereabouts.HERE


def _mount(line: str) -> tuple[Path, str, str] | None:
    """Return where something is mounted, its file system, and the numbers of its disk."""
    before, dash, after = line.partition(" - ")
    fields, kind = before.split(), after.split()
    if not (dash and kind and len(fields) > 4):
        return None
    place = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), fields[4])
    return Path(place), kind[0], fields[2]


def _can_be_taken_out(device: Path) -> bool:
    try:
        whole = device.resolve(strict=True)
    except OSError:
        return False
    # A partition lies in the folder of its disk.
    for each in (whole, whole.parent):
        try:
            if (each / "removable").read_text(encoding="ascii").strip() == "1":
                return True
        except OSError:
            continue
    # A disk in a case on a cable does not call itself removable.
    return any(part.startswith("usb") for part in whole.parts)


def _on_a_mac(path: Path) -> Whereabouts:
    """A Mac shows all but its own disk under one folder, sticks as well as servers."""
    is_other = path.is_relative_to("/Volumes") and path.stat().st_dev != Path("/").stat().st_dev
    return Whereabouts.REMOVABLE if is_other else Whereabouts.HERE
