"""How long the typing still takes, from how long it took so far (method.md section 5)."""

from collections.abc import Sequence
from math import ceil
from statistics import median

# A pause for coffee is one long sheet among these and does not move their median.
RECENT_SHEETS = 7
FEWEST_MEASURED = 3
# What a practised typist does on a number pad; used until enough sheets are measured.
KEYS_PER_HOUR = 8_000


def seconds_per_sheet(measured: Sequence[float], marks_per_sheet: int) -> float:
    """Return the seconds one sheet takes: the median of the latest, else the practised pace.

    `measured` holds the seconds each typed sheet took, oldest first.
    """
    if len(measured) < FEWEST_MEASURED:
        return marks_per_sheet * 3600 / KEYS_PER_HOUR
    return median(measured[-RECENT_SHEETS:])


def minutes_left(sheets_left: int, measured: Sequence[float], marks_per_sheet: int) -> int:
    """Return the whole minutes, rounded up, until the last sheet is typed; 0 with none left."""
    return ceil(max(sheets_left, 0) * seconds_per_sheet(measured, marks_per_sheet) / 60)
