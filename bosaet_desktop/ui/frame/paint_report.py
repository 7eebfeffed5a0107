"""Tells when the window was first painted with content, for the measurements of design.md 7."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

HEAVY_MODULES = (
    "alembic", "babel", "docx", "numpy", "pandas", "qtawesome", "reportlab", "sqlalchemy",
    "xlsxwriter",
    # Ours: rows and questions that the first page must do without.
    "bosaet_desktop.core.queries.owed", "bosaet_desktop.core.queries.progress",
    "bosaet_desktop.core.rows.idea", "bosaet_desktop.core.rows.involvement",
    "bosaet_desktop.core.rows.meeting",
    "bosaet_desktop.core.rows.plan", "bosaet_desktop.core.rows.ranking",
    "bosaet_desktop.core.rows.scoring", "bosaet_desktop.core.rows.survey",
)  # fmt: skip
_BYTES_PER_MIB = 1024 * 1024


class FirstPaint(QObject):
    """Calls `deed` once, after the first paint of `widget`."""

    def __init__(self, widget: QWidget, deed: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._deed = widget, deed
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._widget, self._deed)
        return False


def paint_report() -> str:
    """Return one JSON line: the clock, resident memory in MiB, and the heavy modules loaded."""
    report = {
        "monotonic": monotonic(),
        "rss_mib": resident_mib(),
        "modules": [name for name in HEAVY_MODULES if name in sys.modules],
    }
    # Not before the clock was read: no start but a measured one needs it by now.
    import json

    return json.dumps(report)


def resident_mib() -> float | None:
    """Return the resident memory of this process, None where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return None
    import resource

    return round(pages * resource.getpagesize() / _BYTES_PER_MIB, 1)
