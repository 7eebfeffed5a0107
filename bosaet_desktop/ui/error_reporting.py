"""Known trouble becomes a message, anything else a crash report; the program goes on."""

import logging
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, QTimer, qVersion
from PySide6.QtWidgets import QDialog

from bosaet_desktop.core.errors import UserError

LOG_NAME = "bosaet.log"
LOG_BYTES, LOG_FILES = 256 * 1024, 3

_log = logging.getLogger("bosaet")


def log_folder() -> Path:
    """Return the platform's folder for this program's log; it may not exist yet."""
    import platformdirs  # after the first paint, which every import here delays

    return platformdirs.user_log_path("bosaet", appauthor=False)


def start_log(folder: Path) -> Callable[[], None]:
    """Write the log to `folder` until the returned function is called.

    A folder that cannot be written to means no log, and no word about it.
    """
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
    except OSError:
        return lambda: None
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(file)
    _log.setLevel(logging.INFO)
    _log.propagate = False

    def stop() -> None:
        _log.removeHandler(file)
        file.close()

    return stop


def versions() -> tuple[tuple[str, str], ...]:
    """Return what runs here as (name, version); nothing in it names the user or the machine."""
    import platform
    import sqlite3
    from importlib.metadata import PackageNotFoundError, version

    try:
        own = version("bosaet-desktop")
    except PackageNotFoundError:
        own = "-"
    return (
        ("Bosæt", own),
        ("Python", platform.python_version()),
        ("PySide6", pyside_version),
        ("Qt", qVersion()),
        ("SQLite", sqlite3.sqlite_version),
        ("System", f"{platform.system()} {platform.release()} {platform.machine()}"),
    )


def crash_report(error: BaseException) -> str:
    """Return where `error` happened: kinds, files, lines and functions.

    Messages and locals stay out, for they may quote what people wrote (safety.md, What goes out).
    """
    lines = [f"{name} {number}" for name, number in versions()]
    cause: BaseException | None = error
    while cause is not None:
        lines += ["", f"{type(cause).__module__}.{type(cause).__qualname__}"]
        lines += [
            f"  {_short(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(cause.__traceback__)
        ]
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)


def _short(filename: str) -> str:
    parts = PurePath(filename).parts
    for anchor in ("bosaet_desktop", "site-packages"):
        if anchor in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(anchor) :])
    return parts[-1] if parts else filename


class ErrorReporting(QObject):
    """Receives every exception nobody caught, through `sys.excepthook`, while installed."""

    def __init__(self, show_trouble: Callable[[UserError], None]) -> None:
        super().__init__()
        self._show_trouble = show_trouble
        self._dialog: QDialog | None = None
        self._former = sys.excepthook
        self._held: list[UserError] | None = None

    def install(self) -> None:
        """Take over `sys.excepthook`; Qt's slots end there too."""
        self._former = sys.excepthook
        sys.excepthook = self.report

    @contextmanager
    def holding_trouble(self) -> Iterator[list[UserError]]:
        """Collect known trouble instead of showing it, for who asks what to do about it."""
        held = self._held = []
        try:
            yield held
        except UserError as error:
            held.append(error)
        finally:
            self._held = None

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show `error`: later, for it may have been raised inside a paint event."""
        if isinstance(error, UserError) and self._held is not None:
            self._held.append(error)
        elif isinstance(error, UserError):
            QTimer.singleShot(0, self, lambda: self._show_trouble(error))
        elif issubclass(kind, KeyboardInterrupt):
            self._former(kind, error, trace)
        else:
            text = crash_report(error)
            _log.error("%s", text)
            QTimer.singleShot(0, self, lambda: self._show_crash(text))

    def _show_crash(self, text: str) -> None:
        from bosaet_desktop.ui.crash_dialog import CrashDialog

        # One dialog at a time: a fault in a paint event would otherwise open hundreds.
        if self._dialog is not None and self._dialog.isVisible():
            return
        self._dialog = CrashDialog(text)
        self._dialog.open()
