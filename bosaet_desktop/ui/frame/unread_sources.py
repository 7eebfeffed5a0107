"""Keeps PySide from reading the source of every module that is imported after it."""

from importlib import import_module

import PySide6.QtCore  # noqa: F401 - brings the module that is changed here


def leave_sources_unread() -> None:
    """Answer for all modules what PySide looks for in their sources, and finds in none of ours.

    It searches each for `from __feature__ import`, reading the whole file: a tenth of the way to an
    open project, and Python keeps what was read. Where there are no sources, as in a bundle, PySide
    itself takes the answer to be no.
    """
    looking = import_module("shibokensupport.feature")
    assert hasattr(looking, "_mod_uses_pyside")
    setattr(looking, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - no types to go by
