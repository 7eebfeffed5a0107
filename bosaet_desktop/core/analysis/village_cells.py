"""Village by initiative, with every cell hidden that would show what a few people crossed."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bosaet_desktop.core.analysis.ranking import SCORE_DECIMALS
from bosaet_desktop.core.analysis.scoreboard import Scoreboard
from bosaet_desktop.core.analysis.what_changes import FEWEST_SHEETS
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.details import HIDDEN, DetailsInput, VillageCell, VillageCells

Counts = NDArray[np.int64]


def village_cells(given: DetailsInput, board: Scoreboard) -> VillageCells | None:
    """Return what each village with a sheet gave each initiative; None without any village.

    A cell needs `FEWEST_SHEETS` answers to every question. Where the hall's figures less the shown
    cells would leave fewer than that, the smallest shown cells are hidden too.
    """
    if not given.villages:
        return None
    counts, scores = _village_figures(given)
    everybody = (~np.isnan(given.marks.values)).sum(axis=0)
    columns = _in_order(board)
    rows = tuple(
        _row(counts[:, column], scores[:, column], everybody[column]) for column in columns
    )
    questions = len(given.questions)
    hidden = any(cell.hidden for row in rows for cell in row)
    return VillageCells(
        villages=tuple(each.name for each in given.villages),
        initiative_ids=tuple(given.marks.initiative_ids[column] for column in columns),
        titles=tuple(given.titles[column] for column in columns),
        cells=rows,
        lowest=float(given.scale.lowest * questions),
        highest=float(given.scale.highest * questions),
        note=_note() if hidden else "",
    )


def supported_everywhere(given: DetailsInput, board: Scoreboard) -> tuple[str, ...]:
    """Return the titles that every village with enough sheets places above the middle."""
    if not given.villages:
        return ()
    counts, scores = _village_figures(given)
    middle = given.scale.midpoint * len(given.questions)
    enough = counts.min(axis=2, initial=len(given.marks.sheets)) >= FEWEST_SHEETS
    above = np.where(enough, scores.round(SCORE_DECIMALS), np.inf) > middle
    supported = enough.any(axis=0) & above.all(axis=0)
    return tuple(given.titles[column] for column in board.order if supported[column])


def shown(counts: Counts, everybody: Counts) -> tuple[int, ...]:
    """Return which villages' cells may be shown, given answers `[village, question]` and in all.

    What is left when shown cells are taken from the whole must hold nobody or enough for
    every question, as anyone can take them off.
    """
    by_size = sorted(range(len(counts)), key=lambda village: -int(counts[village].min()))
    may = [village for village in by_size if counts[village].min() >= FEWEST_SHEETS]
    while may:
        rest = everybody - counts[may].sum(axis=0)
        if not ((rest > 0) & (rest < FEWEST_SHEETS)).any():
            break
        may.pop()
    return tuple(may)


def _row(counts: Counts, scores: NDArray[np.float64], everybody: Counts) -> tuple[VillageCell, ...]:
    may = shown(counts, everybody)
    return tuple(
        VillageCell(float(scores[village]), int(counts[village].min()))
        if village in may
        else HIDDEN
        for village in range(len(counts))
    )


def _village_figures(given: DetailsInput) -> tuple[Counts, NDArray[np.float64]]:
    """Return answers by village, initiative and question, and scores by village and initiative."""
    by_village = [given.marks.values[list(each.rows)] for each in given.villages]
    counts = np.stack([(~np.isnan(values)).sum(axis=0) for values in by_village])
    sums = np.stack([np.nansum(values, axis=0) for values in by_village])
    weights = np.array(given.marks.weights or (1.0,) * sums.shape[2])
    return counts, np.asarray((sums / np.maximum(counts, 1)) @ weights)


def _in_order(board: Scoreboard) -> Sequence[int]:
    unranked = (column for column in range(len(board.titles)) if column not in board.order)
    return (*board.order, *unranked)


def _note() -> str:
    text = _(
        "“–” hides a field with fewer than {fewest} sheets, and any other that would give it away."
    )
    return text.format(fewest=FEWEST_SHEETS)
