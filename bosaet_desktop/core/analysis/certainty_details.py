"""Certainty for the details page: shares, neighbours and what they say (method.md section 3)."""

from collections.abc import Iterator
from itertools import pairwise

from bosaet_desktop.core.analysis.certainty import (
    TIED_SHARE,
    in_top,
    resampled_scores,
    share_turned,
)
from bosaet_desktop.core.analysis.certainty_words import (
    certain_headline,
    method_sentence,
    neighbours_sentence,
)
from bosaet_desktop.core.analysis.scoreboard import Scoreboard
from bosaet_desktop.core.analysis.sheet_scores import Numbers
from bosaet_desktop.core.rows.details import Certainty, Neighbours, TopShare
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix


def certainty_of(marks: MarksMatrix, board: Scoreboard) -> tuple[Certainty, str]:
    """Return the certainty and the headline; needs sheets enough and two that are ranked."""
    drawn = resampled_scores(marks)
    neighbours = tuple(_neighbours(marks, board, drawn))
    certainty = Certainty(
        k=board.k,
        shares=_shares(marks, board, drawn),
        neighbours=neighbours,
        sentences=(method_sentence(len(drawn)), *(each.sentence for each in neighbours)),
    )
    leaders = [board.titles[column] for column in _level_with_first(board, drawn)]
    shared = len(board.leaders) > 1
    return certainty, certain_headline(leaders, certainty.shares[0].first, shared=shared)


def _shares(marks: MarksMatrix, board: Scoreboard, drawn: Numbers) -> tuple[TopShare, ...]:
    first, top = (in_top(drawn, places).mean(axis=0) for places in (1, board.k))
    unranked = [column for column in range(len(board.titles)) if column not in board.order]
    return tuple(
        TopShare(
            marks.initiative_ids[column],
            board.titles[column],
            board.rank(column),
            float(first[column]),
            float(top[column]),
        )
        for column in (*board.order, *unranked)
    )


def _neighbours(marks: MarksMatrix, board: Scoreboard, drawn: Numbers) -> Iterator[Neighbours]:
    """Compare each down to the first below the top with the one that follows."""
    near = board.order[: board.k + 1]
    for place, (above, below) in enumerate(pairwise(near), start=1):
        ranks = board.rank(above) or 0, board.rank(below) or 0
        turned = share_turned(drawn, above, below)
        yield Neighbours(
            marks.initiative_ids[above],
            marks.initiative_ids[below],
            turned,
            tied=ranks[0] == ranks[1] or turned > TIED_SHARE,
            at_line=place == board.k,
            sentence=neighbours_sentence(board.titles[above], board.titles[below], *ranks, turned),
        )


def _level_with_first(board: Scoreboard, drawn: Numbers) -> Iterator[int]:
    """Yield the first and those after it that the sheets do not tell apart from it."""
    first, *others = board.order
    yield first
    for column in others:
        equal = board.rank(column) == 1
        if not equal and share_turned(drawn, first, column) <= TIED_SHARE:
            return
        yield column
