"""Emitting a signal and hearing whether it was followed, which Qt itself does not tell."""

import sys
from types import TracebackType

from PySide6.QtCore import SignalInstance


def followed(signal: SignalInstance, *values: object) -> bool:
    """Emit `signal`; return False where a slot raised, as one does that finds the disk full.

    PySide hands what a slot raises to `sys.excepthook` and to nobody else; it is told there as it
    would have been.
    """
    raised: list[BaseException] = []
    tell = sys.excepthook

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        raised.append(error)
        tell(kind, error, trace)

    sys.excepthook = note
    try:
        signal.emit(*values)
    finally:
        sys.excepthook = tell
    return not raised
