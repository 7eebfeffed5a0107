"""What the parties agreed on, give and hope for, with what is not settled first, to be signed."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.agreement_words import EXPECTATION_NAMES, HOPE_NAMES, KIND_NAMES
from bosaet_desktop.core.analysis.gap_words import gap_reason, gaps_in_words
from bosaet_desktop.core.formatting import date_short
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Role, Signatures, Words, WritingLines
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.agreement import Agreed
from bosaet_desktop.core.rows.expectation import Expectations, ExpectationText, OpenQuestion, Party
from bosaet_desktop.core.rows.gap import Gap
from bosaet_desktop.core.terms.agreement import AgreementKind

BLANK_LINES = 4
BETWEEN = " · "
_WIDTH = PORTRAIT[0] - 2 * MARGIN
_WHY, _WHO, _DAY, _NAME = 92.0, 92.0, 70.0, 110.0


def expectation_log(
    target: Path | BinaryIO, told: Expectations, agreed: Agreed, foot: Foot
) -> None:
    """Write the log in the language in use; with nothing to tell it is a form to fill in."""
    blocks = expectation_blocks(told, agreed, foot.project)
    build_paper(target, flowables(blocks), foot, title=expectation_title())


def expectation_title() -> str:
    """Return what the paper is called."""
    return _("What we expect of each other")


def expectation_blocks(told: Expectations, agreed: Agreed, project: str) -> list[Block]:
    """Return all that the paper says, the same for every kind of file."""
    return [
        Words(expectation_title(), Role.TITLE),
        Words(project, Role.LEAD),
        *gap_blocks(told.gaps),
        *agreement_blocks(agreed),
        *(block for party in told.parties for block in party_blocks(party)),
        *answer_blocks([each for each in told.questions if not each.is_open]),
        *([] if told.parties else _blank_form()),
        Words(_("We have seen this and stand by our part of it."), Role.STRONG),
        Signatures(
            (_("For the villages: name and date"), _("For the municipality: name and date"))
        ),
    ]


def agreement_blocks(agreed: Agreed) -> Iterator[Block]:
    """Yield what everybody agrees on; nothing when there is none of it."""
    columns = (Column("", _NAME, bold=True), Column("", _WIDTH - _NAME))
    rows = [
        (_(KIND_NAMES[kind]), "\n".join(line.text for line in agreed.of(kind)))
        for kind in AgreementKind
        if agreed.of(kind)
    ]
    if rows:
        yield Words(_("What we agree on"), Role.HEADING)
        yield Grid(columns, tuple(rows))


def gap_grid(gaps: Sequence[Gap]) -> Grid:
    """Return what is not settled as a table: what, why, whose, and by when."""
    columns = (
        Column(_("What"), _WIDTH - _WHY - _WHO - _DAY),
        Column(_("Why it is open"), _WHY, bold=True),
        Column(_("Who"), _WHO),
        Column(_("Promised by"), _DAY),
    )
    return Grid(
        columns, tuple((each.text, gap_reason(each), each.who, _day(each.due)) for each in gaps)
    )


def party_rows(party: Party) -> tuple[tuple[str, str], ...]:
    """Return what a party says, part by part, without the parts that are empty."""
    parts = [(_(EXPECTATION_NAMES[part]), str(getattr(party, part))) for part in ExpectationText]
    hopes = "\n".join(f"{each.text} ({_(HOPE_NAMES[each.state]).lower()})" for each in party.hopes)
    told = [*parts[:2], (_("Hopes for"), hopes), *parts[2:]]
    return tuple((name, words) for name, words in told if words)


def gap_blocks(gaps: Sequence[Gap]) -> Iterator[Block]:
    """Yield what is not settled yet, and that nothing is if so."""
    yield Words(_("Not settled yet"), Role.HEADING)
    yield Words(gaps_in_words(gaps))
    if gaps:
        yield gap_grid(gaps)


def party_blocks(party: Party) -> Iterator[Block]:
    """Yield what a party says under its name; without words there is room to write them."""
    rows = party_rows(party)
    yield Words(party.party, Role.HEADING)
    if rows:
        yield Grid((Column("", _NAME, bold=True), Column("", _WIDTH - _NAME)), rows)
    else:
        yield WritingLines(BLANK_LINES)


def answer_blocks(answered: Sequence[OpenQuestion]) -> Iterator[Block]:
    """Yield the questions that have an answer; nothing when there are none."""
    if not answered:
        return
    half = (_WIDTH - _DAY) / 2
    columns = (
        Column(_("Question"), half, bold=True),
        Column(_("Answer"), half),
        Column(_("Date"), _DAY),
    )
    yield Words(_("Questions with an answer"), Role.HEADING)
    yield Grid(columns, tuple((q.question, q.answer, _day(q.answered_on)) for q in answered))


def _blank_form() -> Iterator[Block]:
    """Ask the two parties there always are, on paper."""
    for party in (_("The villages"), _("The municipality")):
        for part in (*(_(EXPECTATION_NAMES[each]) for each in ExpectationText), _("Hopes for")):
            yield Words(f"{party}{BETWEEN}{part}", Role.STRONG)
            yield WritingLines(2)


def _day(day: date | None) -> str:
    return "" if day is None else date_short(day)
