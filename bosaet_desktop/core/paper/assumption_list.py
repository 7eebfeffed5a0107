"""The assumptions on A4, those that are still open first."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.assumption_words import VERDICTS, counted_words, table_words
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.assumption import Assumption
from bosaet_desktop.core.terms.segment import AssumptionStatus

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_ROOM_TO_WRITE = "\n\n\n"
_BLANK_ROWS, _BLANK_HEIGHT = 10, 58.0


def assumption_list(
    target: Path | BinaryIO, found: Sequence[Assumption], project: str, day: date | None = None
) -> None:
    """Write the assumptions in the language in use; open ones have room to write in.

    Who raised them is not on it: papers lie about.
    """
    foot = Foot(project, day)
    build_paper(target, flowables(assumption_blocks(found)), foot, title=_("Assumptions"))


def assumption_blocks(found: Sequence[Assumption]) -> list[Block]:
    """Return the assumptions as blocks, by verdict and then in their order; none give a form."""
    if not found:
        form = Grid(_columns(), (("", "", ""),) * _BLANK_ROWS, least_height=_BLANK_HEIGHT)
        return [Words(_("Assumptions"), Role.TITLE), form]
    blocks: list[Block] = [
        Words(_("Assumptions"), Role.TITLE),
        Words(counted_words(found), Role.LEAD),
    ]
    for status in AssumptionStatus:
        those = [each for each in found if each.status is status]
        if those:
            blocks += [Words(_(VERDICTS[status]), Role.HEADING), _grid(those)]
    return blocks


def _grid(found: Sequence[Assumption]) -> Grid:
    columns, rows = _columns(), []
    for each in found:
        empty = _ROOM_TO_WRITE if each.is_open else ""
        rows.append((each.statement, _known(each) or empty, _meaning(each) or empty))
    return Grid(columns, tuple(rows))


def _columns() -> tuple[Column, ...]:
    return (
        Column(_("Assumption"), 0.3 * _WIDTH, bold=True),
        Column(_("What we know"), 0.4 * _WIDTH),
        Column(_("What it means for us"), 0.3 * _WIDTH),
    )


def _known(assumption: Assumption) -> str:
    tables = (table_words(each) for each in assumption.tables)
    return "\n".join(each for each in (assumption.evidence, *tables) if each)


def _meaning(assumption: Assumption) -> str:
    changed = assumption.changed
    told = _("What changed minds: {words}").format(words=changed) if changed else ""
    return "\n".join(each for each in (assumption.consequence, told) if each)
