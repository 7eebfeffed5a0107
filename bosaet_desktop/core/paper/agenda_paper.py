"""The agenda on paper: large for the wall without a name, and with everything for the team."""

from collections.abc import Iterator, Mapping

from bosaet_desktop.core.analysis.agenda_words import things_to_bring
from bosaet_desktop.core.analysis.clock_words import clock_words, length_words
from bosaet_desktop.core.analysis.meeting_words import workshop_name
from bosaet_desktop.core.analysis.running_order import start_clocks, total_minutes
from bosaet_desktop.core.formatting import date_long, integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Role, Words
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.meeting import AgendaItem, Programme

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_CLOCK, _MINUTES, _LEAD, _NEEDS = 42.0, 34.0, 84.0, 130.0
_WALL_CLOCK = 64.0
_BLANK_ROWS, _BLANK_HEIGHT = 10, 34.0


def agenda_title() -> str:
    """Return what both papers are called."""
    return _("Tonight's agenda")


def wall_blocks(found: Programme, project: str) -> list[Block]:
    """Return the paper for the wall: hours and titles, no names."""
    told = _wall_grid(found) if found.planned else Words(_("There is no agenda yet."))
    return [
        Words(agenda_title(), Role.TITLE),
        Words(" · ".join(filter(None, (project, *_when(found)))), Role.LEAD),
        told,
    ]


def team_blocks(found: Programme, project: str, papers: Mapping[str, str]) -> list[Block]:
    """Return the running order for those who lead, with roles and what to bring.

    `papers` names what is handed out by its key.
    """
    columns = (
        Column(_("At"), _CLOCK, bold=True),
        Column(_("What"), _WIDTH - _CLOCK - _MINUTES - _LEAD - _NEEDS),
        Column(_("Min."), _MINUTES, figures=True),
        Column(_("Led by"), _LEAD),
        Column(_("Paper and materials"), _NEEDS),
    )
    rows = tuple(_row(found, item, clock, papers) for item, clock in _timed(found))
    blank = Grid(columns, (("",) * len(columns),) * _BLANK_ROWS, least_height=_BLANK_HEIGHT)
    length = length_words(total_minutes(found.items)) if rows else ""
    return [
        Words(_("Running order"), Role.TITLE),
        Words(" · ".join(filter(None, (project, *_when(found), length))), Role.LEAD),
        *_roles(found),
        Grid(columns, rows) if rows else blank,
        *_things(found, papers),
    ]


def _timed(found: Programme) -> Iterator[tuple[AgendaItem, int]]:
    clocks = start_clocks(found.starts_at, found.items)
    for item, clock in zip(found.items, clocks, strict=True):
        if clock is not None:
            yield item, clock


def _wall_grid(found: Programme) -> Grid:
    """Set the titles below each other, behind the hours if there are any."""
    if found.starts_at is None:
        return Grid((Column("", _WIDTH, wall=True),), tuple((i.title,) for i in found.planned))
    columns = (
        Column("", _WALL_CLOCK, wall=True),
        Column("", _WIDTH - _WALL_CLOCK, wall=True),
    )
    return Grid(columns, tuple((clock_words(clock), item.title) for item, clock in _timed(found)))


def _when(found: Programme) -> Iterator[str]:
    yield workshop_name(found.number, alone=found.alone)
    if found.held_on is not None:
        yield date_long(found.held_on)
    yield found.place


def _roles(found: Programme) -> Iterator[Block]:
    roles = (
        (_("Chair"), found.chair),
        (_("Typist"), found.typist),
        (_("Sheet keeper"), found.keeper),
    )
    told = " · ".join(f"{role}: {name}" for role, name in roles if name)
    if told:
        yield Words(told, Role.STRONG)


def _row(
    found: Programme, item: AgendaItem, clock: int, papers: Mapping[str, str]
) -> tuple[str, ...]:
    said = f"{item.title}\n”{item.say}”" if item.say else item.title
    needs = filter(None, (papers.get(item.paper, item.paper), item.materials))
    shown = clock_words(clock) if found.starts_at is not None else f"+{integer(clock)}"
    return shown, said, integer(item.minutes), item.lead, "\n".join(needs)


def _things(found: Programme, papers: Mapping[str, str]) -> Iterator[Block]:
    things = things_to_bring(found.planned, papers)
    if things:
        yield Words(_("What to bring"), Role.HEADING)
        yield Words(" · ".join(things))
