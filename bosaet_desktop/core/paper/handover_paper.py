"""Two pages for whoever takes over; what is sensitive never comes this far."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.handover_words import contact_in_words
from bosaet_desktop.core.analysis.meeting_words import meeting_line
from bosaet_desktop.core.formatting import date_long, date_short, integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.paper.document import Block, Bullets, Grid, Role, Words
from bosaet_desktop.core.paper.expectation_log import (
    agreement_blocks,
    expectation_title,
    gap_grid,
    party_rows,
)
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.handover import Contact, Handover
from bosaet_desktop.core.rows.overview import Promise
from bosaet_desktop.core.terms.handover import HandoverKind

# What two pages have room for; the rest is counted, and stands in the program.
MOST_PROMISES, MOST_GAPS = 5, 6
BETWEEN = " · "
_WIDTH = PORTRAIT[0] - 2 * MARGIN
_WHO, _DAY, _NAME = 110.0, 66.0, 120.0


def handover_paper(target: Path | BinaryIO, told: Handover) -> None:
    """Write the paper in the language in use."""
    foot = Foot(told.project, told.day)
    build_paper(target, flowables(handover_blocks(told)), foot, title=title())


def title() -> str:
    """Return what the paper is called."""
    return _("Hand over")


def handover_blocks(told: Handover) -> list[Block]:
    """Return all that the paper says, the same for every kind of file."""
    return [
        Words(title(), Role.TITLE),
        Words(BETWEEN.join((told.project, date_long(told.day))), Role.LEAD),
        *([Words(told.purpose, Role.STRONG)] if told.purpose else []),
        *_where_it_stands(told),
        *_notes(_("What has happened"), told.of(HandoverKind.HISTORY)),
        *_notes(_("Earlier refusals"), told.of(HandoverKind.REFUSAL)),
        *agreement_blocks(told.agreed),
        *_expectations(told),
        *_promises(told.promises),
        *_contacts(told.contacts, told.of(HandoverKind.CONTACT)),
        *_notes(_("Where files and papers lie"), told.of(HandoverKind.PLACE)),
        Words(
            _("Sensitive matters stand only in the project file, on the page Hand over."),
            Role.CAPTION,
        ),
    ]


def _where_it_stands(told: Handover) -> Iterator[Block]:
    lines = []
    if told.last_decision is not None:
        words = _("Last decision, {date}: {text}")
        first, *_rest = told.last_decision.text.splitlines()
        day = date_long(told.last_decision.decided_on)
        lines.append(words.format(date=day, text=first))
    if told.next_meeting is not None:
        words = _("Next meeting: {meeting}, {place}")
        place = told.next_meeting.place or _("no place yet")
        line = meeting_line(told.next_meeting, date_long(told.next_meeting.held_on))
        lines.append(words.format(meeting=line, place=place))
    if lines:
        yield Words(_("Where it stands"), Role.HEADING)
        yield Bullets(tuple(lines))


def _notes(heading: str, notes: Sequence[str]) -> Iterator[Block]:
    if notes:
        yield Words(heading, Role.HEADING)
        yield Bullets(tuple(notes))


def _expectations(told: Handover) -> Iterator[Block]:
    rows = [
        (party.party, "\n".join(_on_one_line(*part) for part in party_rows(party)))
        for party in told.expectations.parties
    ]
    gaps = told.expectations.gaps
    if rows:
        yield Words(expectation_title(), Role.HEADING)
        yield Grid((Column("", _NAME, bold=True), Column("", _WIDTH - _NAME)), tuple(rows))
    if gaps:
        yield Words(_("Not settled yet"), Role.HEADING)
        yield gap_grid(gaps[:MOST_GAPS])
        yield from _more(len(gaps) - MOST_GAPS)


def _on_one_line(name: str, words: str) -> str:
    return f"{name}: {'; '.join(words.splitlines())}"


def _promises(promises: Sequence[Promise]) -> Iterator[Block]:
    if not promises:
        return
    columns = (
        Column(_("Initiative"), (_WIDTH - _WHO - _DAY) / 2, bold=True),
        Column(_("What is promised"), (_WIDTH - _WHO - _DAY) / 2),
        Column(_("Who"), _WHO),
        Column(_("By"), _DAY),
    )
    rows = [
        (each.initiative, each.step, each.who, date_short(each.due) if each.due else "")
        for each in promises[:MOST_PROMISES]
    ]
    yield Words(_("Promises"), Role.HEADING)
    yield Grid(columns, tuple(rows))
    yield from _more(len(promises) - MOST_PROMISES)


def _contacts(contacts: Sequence[Contact], notes: Sequence[str]) -> Iterator[Block]:
    lines = [*(contact_in_words(each) for each in contacts), *notes]
    if lines:
        yield Words(_("Whom to know"), Role.HEADING)
        yield Bullets(tuple(lines))
        yield Words(_("Phone numbers and e-mails stand on the page People."), Role.CAPTION)


def _more(count: int) -> Iterator[Block]:
    if count > 0:
        words = ngettext("and {n} more", "and {n} more", count).format(n=integer(count))
        yield Words(words, Role.CAPTION)
