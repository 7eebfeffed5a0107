"""Emitting a signal and hearing whether it was followed, which Qt itself does not tell."""

import sys
from types import TracebackType

from PySide6.QtCore import SignalInstance

from bosaet_desktop.core.errors import UserError


def followed(signal: SignalInstance, *values: object, quietly: bool = False) -> bool:
    """Emit `signal`; return False where a slot raised, as one does that finds the disk full.

    PySide hands what a slot raises to `sys.excepthook` and to nobody else; it is told there as it
    would have been. `quietly`, known trouble is not told: whoever emits will try again.
    """
    raised: list[BaseException] = []
    tell = sys.excepthook

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        raised.append(error)
        if not (quietly and isinstance(error, UserError)):
            tell(kind, error, trace)

    sys.excepthook = note
    try:
        signal.emit(*values)
    finally:
        sys.excepthook = tell
    return not raised
