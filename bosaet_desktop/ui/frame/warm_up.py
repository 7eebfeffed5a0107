"""Loads what the next click needs while the start page stands idle."""

import gc
from importlib import import_module
from linecache import clearcache

from PySide6.QtCore import QObject, QTimer

SETTLED_AFTER_MS = 3000
# One after the other, so that the start page answers in between.
MODULES = (
    "sqlalchemy",
    "bosaet_desktop.core.project",
    "bosaet_desktop.ui.main_window",
    "bosaet_desktop.ui.frame.session",
    "bosaet_desktop.ui.overview_page",
    "bosaet_desktop.ui.new_project_form",
)


def warm_up(owner: QObject, at: int = 0) -> None:
    """Import one module of the list, and the others as soon as events are answered."""
    if at < len(MODULES):
        import_module(MODULES[at])
        QTimer.singleShot(0, owner, lambda: warm_up(owner, at + 1))


def settle() -> None:
    """Tidy up after loading, which left the collector of rubbish out and the sources in memory."""
    # PySide reads the source of every module that is imported, and Python keeps what was read.
    clearcache()
    gc.freeze()
    gc.enable()
