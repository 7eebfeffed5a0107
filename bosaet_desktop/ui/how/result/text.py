"""Fits words into the room a painted row has: wrapped between words, shortened at the end."""

from PySide6.QtGui import QFontMetrics

from bosaet_desktop.core.analysis.wrapping import shorten


def wrapped(text: str, metrics: QFontMetrics, width: int, most: int) -> tuple[str, ...]:
    """Return `text` as at most `most` lines no wider than `width` pixels; the last may end in …."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        taken = _fitting(words, metrics, width)
        lines.append(" ".join(words[:taken]))
        words = words[taken:]
    if words or not lines:
        lines.append(" ".join(words))
    return tuple(shorten(line, width, metrics.horizontalAdvance) for line in lines)


def _fitting(words: list[str], metrics: QFontMetrics, width: int) -> int:
    """Return how many of the words stand on one line: at least one, however long it is."""
    taken = 1
    while taken < len(words):
        # Advances are rounded: what is just as wide may be shortened after all.
        if metrics.horizontalAdvance(" ".join(words[: taken + 1])) >= width:
            break
        taken += 1
    return taken
