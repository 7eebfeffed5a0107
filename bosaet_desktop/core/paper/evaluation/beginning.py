"""The chapters on how it began: why it was done, what was done, and what the facts said."""

from collections.abc import Iterator
from datetime import datetime

from bosaet_desktop.core.analysis.statement_words import sources_of
from bosaet_desktop.core.analysis.whole_numbers import half_up
from bosaet_desktop.core.charts.fact_words import source_words, table_title
from bosaet_desktop.core.formatting import date_long, date_short, integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.paper.assumption_list import assumption_blocks
from bosaet_desktop.core.paper.document import Block, Bullets, Grid, Role, Words
from bosaet_desktop.core.paper.evaluation.composing import told
from bosaet_desktop.core.paper.expectation_log import (
    agreement_blocks,
    answer_blocks,
    gap_blocks,
    party_blocks,
)
from bosaet_desktop.core.paper.fact_sheet import fact_sheet_blocks
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.segment_cards import segment_blocks
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.evaluation import Evaluation, Turnout
from bosaet_desktop.core.rows.meeting import Programme
from bosaet_desktop.core.terms.fact import FactKind

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_NUMBER, _DAY, _FIGURE = 60.0, 74.0, 66.0


def relevance(about: Evaluation) -> Iterator[Block]:
    """Yield why it was done: the opening questions, and what everybody agreed on."""
    row = about.project
    for asked, answer in (
        (_("What was the challenge?"), row.challenge),
        (_("What did we want?"), row.purpose),
        (_("In which time?"), row.horizon),
        (_("Within which limits?"), row.limits),
        (_("The question the hall worked on"), row.tonights_question),
    ):
        if answer:
            yield Words(asked, Role.STRONG)
            yield Words(answer)
    yield from agreement_blocks(about.agreed)


def done(about: Evaluation) -> Iterator[Block]:
    """Yield the evenings that have a date, with who came and how the time was spent."""
    came = {each.number: each for each in about.turnouts}
    held = [each for each in about.programmes if each.held_on and each.held_on <= about.day]
    if not held:
        return
    evenings = ngettext("{n} evening was held", "{n} evenings were held", len(held))
    first, last = (date_long(each.held_on) for each in (held[0], held[-1]) if each.held_on)
    days = first if first == last else _("from {first} to {last}").format(first=first, last=last)
    yield Words(f"{evenings.format(n=integer(len(held)))}, {days}.")
    rows = [_evening(each, came[each.number]) for each in held]
    figures = [
        (head, at)
        for at, head in enumerate((_("Came"), _("Planned, min."), _("Took, min.")), start=3)
        if any(row[at] for row in rows)
    ]
    columns = (
        Column(_("Evening"), _NUMBER, bold=True),
        Column(_("Date"), _DAY),
        Column(_("Place"), _WIDTH - _NUMBER - _DAY - len(figures) * _FIGURE),
        *(Column(head, _FIGURE, figures=True) for head, _at in figures),
    )
    shown = (0, 1, 2, *(at for _head, at in figures))
    yield Grid(columns, tuple(tuple(row[at] for at in shown) for row in rows))


def _evening(held: Programme, came: Turnout) -> tuple[str, ...]:
    planned = sum(item.minutes for item in held.planned)
    taken = _minutes_taken(held)
    return (
        str(held.number),
        date_short(held.held_on) if held.held_on else "",
        held.place,
        integer(came.people) if came.people else "",
        integer(planned) if planned else "",
        "" if taken is None else integer(taken),
    )


def _minutes_taken(held: Programme) -> int | None:
    run = held.run
    if run is None or run.ended_at is None:
        return None
    return _minutes(run.started_at, run.ended_at, run.paused_seconds)


def _minutes(started: datetime, ended: datetime, paused: int) -> int:
    return max(half_up(((ended - started).total_seconds() - paused) / 60), 0)


def facts(about: Evaluation) -> Iterator[Block]:
    """Yield the tables with their charts, the segments, and the assumptions."""
    tables = about.facts.tables
    if len(tables) == 1:
        yield Words(table_title(tables[0].table), Role.HEADING)
    if tables:
        yield from told(fact_sheet_blocks(about.facts))
    if about.segments:
        yield from told(segment_blocks(about.segments), with_lead=False)
    if about.assumptions:
        yield Words(_("Assumptions"), Role.HEADING)
        yield from told(assumption_blocks(about.assumptions))


def expected(about: Evaluation) -> Iterator[Block]:
    """Yield what each party gave and hoped for, and what is still open."""
    found = about.expectations
    if not (found.parties or found.questions):
        return
    yield from told(gap_blocks(found.gaps))
    for party in found.parties:
        yield from told(party_blocks(party))
    yield from answer_blocks([each for each in found.questions if not each.is_open])


def sources(about: Evaluation) -> Iterator[Block]:
    """Yield where the figures of all chapters come from."""
    lines = []
    for each in about.facts.tables:
        own = each.table.kind in (FactKind.MIGRATION, FactKind.POPULATION)
        lines.append(f"{table_title(each.table)}: {source_words(each.table, own=own)}")
    for segment in about.segments:
        lines += [f"{segment.name}: {source}" for source in sources_of(segment.statements)]
    if about.result.sheets:
        counted = ngettext("{n} score sheet", "{n} score sheets", about.result.sheets)
        who = _("filled in by those who were there, own calculations")
        lines.append(f"{counted.format(n=integer(about.result.sheets))}, {who}")
    for survey, result in about.surveys:
        forms = ngettext("{n} survey form", "{n} survey forms", result.forms)
        day = f", {date_short(survey.held_on)}" if survey.held_on else ""
        lines.append(forms.format(n=integer(result.forms)) + day)
    if lines:
        yield Bullets(tuple(lines))
