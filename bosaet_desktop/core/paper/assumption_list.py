"""The assumptions on A4, those that are still open first."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.assumption_words import VERDICTS, counted_words, table_words
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Role, Words, WritingLines
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.rows.assumption import Assumption
from bosaet_desktop.core.rows.segment import AssumptionStatus

_LINES_TO_WRITE = 2


def assumption_list(
    target: Path | BinaryIO, found: Sequence[Assumption], project: str, day: date | None = None
) -> None:
    """Write the assumptions in the language in use; open ones have lines to write on.

    Who raised them is not on it: papers lie about.
    """
    foot = Foot(project, date_long(day) if day else "")
    build_paper(target, flowables(assumption_blocks(found)), foot, title=_("Assumptions"))


def assumption_blocks(found: Sequence[Assumption]) -> list[Block]:
    """Return the assumptions as blocks, by verdict and then in their order."""
    blocks: list[Block] = [
        Words(_("Assumptions"), Role.TITLE),
        Words(counted_words(found), Role.LEAD),
    ]
    for status in AssumptionStatus:
        those = [each for each in found if each.status is status]
        if those:
            blocks.append(Words(_(VERDICTS[status]), Role.HEADING))
        blocks += [block for each in those for block in _told(each)]
    return blocks


def _told(assumption: Assumption) -> Iterator[Block]:
    yield Words(assumption.statement, Role.STRONG)
    if assumption.evidence:
        yield Words(assumption.evidence)
    if assumption.tables:
        yield Bullets(tuple(table_words(each) for each in assumption.tables))
    if assumption.consequence:
        yield Words(_("What it means for us: {words}").format(words=assumption.consequence))
    if assumption.changed:
        yield Words(_("What changed minds: {words}").format(words=assumption.changed))
    if assumption.is_open:
        yield WritingLines(_LINES_TO_WRITE)
