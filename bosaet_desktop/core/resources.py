"""Finds the files that ship with the program: in the source tree, in a wheel and in a bundle."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def _root() -> Path:
    packed = _PACKAGE / "resources"
    return packed if packed.is_dir() else _PACKAGE.parent / "resources"


def resource_path(name: str) -> Path:
    """Return the path of `name`, given with forward slashes below `resources/`.

    A wheel and a bundle carry the folder inside the package; the source tree has it beside.
    """
    return _root() / name
