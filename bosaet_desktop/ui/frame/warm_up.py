"""Loads what the next click needs while the start page stands idle."""

import gc
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from bosaet_desktop.ui.error_reporting import log_folder, start_log

SETTLED_AFTER_MS = 3000
# One after the other, so that the start page answers in between.
MODULES = (
    "sqlalchemy",
    "bosaet_desktop.core.project",
    "bosaet_desktop.ui.main_window",
    "bosaet_desktop.ui.frame.session",
    "bosaet_desktop.ui.overview_page",
    "bosaet_desktop.core.queries.progress",
    "bosaet_desktop.ui.new_project_form",
)


def warm_up(owner: QObject, at: int = 0) -> None:
    """Begin the log, and import one module after the other as soon as events are answered."""
    if at == 0:
        start_log(log_folder())
    if at < len(MODULES):
        import_module(MODULES[at])
        QTimer.singleShot(0, owner, lambda: warm_up(owner, at + 1))


def settle() -> None:
    """Have rubbish collected again, though not looked for in what was loaded, which stays."""
    gc.freeze()
    gc.enable()
