"""How long the typing still takes, from how long it took so far (method.md section 5)."""

from collections.abc import Iterable, Sequence
from statistics import median

from bosaet_desktop.core.analysis.whole_numbers import half_up, rounded_up
from bosaet_desktop.core.rows.control import TypistPace
from bosaet_desktop.core.rows.scoring import Sheet
from bosaet_desktop.core.terms.scoring import JOINT_SHEET

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
    return rounded_up(max(sheets_left, 0) * seconds_per_sheet(measured, marks_per_sheet) / 60)


def typist_paces(sheets: Iterable[Sheet], marks_per_sheet: int) -> tuple[TypistPace, ...]:
    """Return what each typist has typed and how fast, by initials, those without any last.

    A control counts as a sheet typed. The speed is that of the median of all measured sheets, in
    marks an hour, so that it can be held against `KEYS_PER_HOUR`.
    """
    by_initials: dict[str, list[float | None]] = {}
    for each in sheets:
        if each.typed_at is not None and each.number != JOINT_SHEET:
            by_initials.setdefault(each.typist, []).append(each.seconds)
    return tuple(
        TypistPace(initials, len(seconds), _keys_per_hour(seconds, marks_per_sheet))
        for initials, seconds in sorted(by_initials.items(), key=lambda item: (not item[0], item))
    )


def _keys_per_hour(seconds: Iterable[float | None], marks_per_sheet: int) -> int | None:
    measured = [each for each in seconds if each]
    return half_up(marks_per_sheet * 3600 / median(measured)) if measured else None
