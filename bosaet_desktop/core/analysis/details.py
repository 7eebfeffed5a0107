"""The result looked at closely: certainty, what if, agreement and villages (method.md 3)."""

import numpy as np

from bosaet_desktop.core.analysis.agreement import agreement
from bosaet_desktop.core.analysis.certainty import can_say
from bosaet_desktop.core.analysis.certainty_details import certainty_of
from bosaet_desktop.core.analysis.certainty_words import (
    plain_headline,
    single_sheet_sentence,
    sole_headline,
    too_few_sentence,
)
from bosaet_desktop.core.analysis.scoreboard import Scoreboard
from bosaet_desktop.core.analysis.sheet_scores import SheetScores
from bosaet_desktop.core.analysis.village_cells import supported_everywhere, village_cells
from bosaet_desktop.core.analysis.weights import weights_sentence
from bosaet_desktop.core.analysis.what_changes import (
    doubled_weights,
    without_tables,
    without_villages,
)
from bosaet_desktop.core.i18n import _, use_language
from bosaet_desktop.core.rows.details import Details, DetailsInput


def details(given: DetailsInput) -> Details:
    """Return everything behind the result, in words and figures; pure, for a worker thread."""
    with use_language(given.language):
        if not given.marks.values.size:
            return Details(_("Nothing has been scored yet."))
        board = Scoreboard(given.titles, SheetScores(given.marks).of_all(), given.cut)
        if not board.order:
            return Details(_("No initiative has answers to every question yet."))
        if given.joint or not can_say(len(given.marks.sheets)):
            return _of_few(given, board)
        return _of_many(given, board)


def findings(known: Details) -> tuple[str, ...]:
    """Return what a paper says of certainty: who stands first, and who is level at the line.

    Nothing where too few sheets were counted; papers say that themselves.
    """
    if known.certainty is None:
        return ()
    pairs = known.certainty.neighbours
    return (known.headline, *(each.sentence for each in pairs if each.tied and each.at_line))


def _of_few(given: DetailsInput, board: Scoreboard) -> Details:
    """Say what a few sheets, or one, can tell: nothing of spread and certainty."""
    sheets = len(given.marks.sheets)
    single = sheets == 1
    return Details(
        headline=_plain(given, board),
        too_few=single_sheet_sentence() if single else too_few_sentence(sheets),
        weights=weights_sentence(given.questions),
        without_tables=without_tables(given, board) if given.by_table else (),
        doubled=doubled_weights(given, board),
        villages=village_cells(given, board),
        supported_everywhere=supported_everywhere(given, board),
    )


def _of_many(given: DetailsInput, board: Scoreboard) -> Details:
    certainty, headline = (
        certainty_of(given.marks, board)
        if len(board.order) > 1
        else (None, sole_headline(board.titles[board.order[0]]))
    )
    return Details(
        headline=headline,
        weights=weights_sentence(given.questions),
        certainty=certainty,
        without_villages=without_villages(given, board),
        without_tables=without_tables(given, board),
        doubled=doubled_weights(given, board),
        agreement=agreement(given.marks, given.questions),
        villages=village_cells(given, board),
        supported_everywhere=supported_everywhere(given, board),
    )


def _plain(given: DetailsInput, board: Scoreboard) -> str:
    leaders = [board.titles[column] for column in board.leaders]
    most = given.scale.highest * len(given.questions)
    best = float(np.max(board.scores))
    return plain_headline(leaders, best, most, len(given.marks.sheets))
