"""What the result can be printed as, in the order it is wanted on the evening."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.page import Paper


def result_papers(found: Result | None, findings: tuple[str, ...] = ()) -> tuple[Paper, ...]:
    """Return the papers of a result; `findings` are its sentences about certainty.

    Before the first sheet that is only the blank poster, and nothing without initiatives.
    """
    if found is None or not found.placings:
        return ()
    posters = (
        _paper(_("Result poster, A3"), partial(_poster, found, "a3")),
        _paper(_("Result poster, A4"), partial(_poster, found, "a4")),
    )
    if not found.sheets:
        return posters
    return (
        _paper(_("Result"), partial(_ranking, found, findings)),
        _paper(_("List to read aloud"), partial(_read_aloud, found)),
        *posters,
    )


def _paper(title: str, make: Callable[[Path], None]) -> Paper:
    return Paper(title, safe_file_name(title), make)


def _ranking(found: Result, findings: tuple[str, ...], target: Path) -> None:
    from bosaet_desktop.core.exchange.ranking_export import print_ranking

    print_ranking(found, target, findings)


def _read_aloud(found: Result, target: Path) -> None:
    from bosaet_desktop.core.exchange.reveal_export import print_read_aloud

    print_read_aloud(found, target)


def _poster(found: Result, size: str, target: Path) -> None:
    from bosaet_desktop.core.exchange.reveal_export import print_result_poster

    print_result_poster(found, target, size)
