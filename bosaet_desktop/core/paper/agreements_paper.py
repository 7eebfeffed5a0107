"""What was agreed on how to go on, to be signed by both sides."""

from collections.abc import Iterator

from bosaet_desktop.core.analysis.cooperation_words import QUESTIONS, STATES, when_and_where
from bosaet_desktop.core.formatting import date_short
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Role, Signatures, Words, WritingLines
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.cooperation import Commitment, Cooperation, Group

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_BLANK_ROWS, _BLANK_HEIGHT, _ANSWER_LINES = 4, 30.0, 1


def agreements_title() -> str:
    """Return what the paper is called."""
    return _("Agreements")


def agreements_blocks(found: Cooperation, project: str) -> list[Block]:
    """Return the paper; what nobody has agreed on has room to write."""
    return [
        Words(agreements_title(), Role.TITLE),
        Words(project, Role.LEAD),
        Words(_("The municipality's one contact person"), Role.HEADING),
        Words(found.contact) if found.contact else WritingLines(1),
        Words(_("Who promises what"), Role.HEADING),
        _promises(found),
        Words(_("Working groups"), Role.HEADING),
        _groups(found),
        Words(_("Next meetings"), Role.HEADING),
        _meetings(found),
        Words(_("How we go on"), Role.HEADING),
        *_answers(found),
        Words(_("Signatures"), Role.HEADING),
        Signatures((_("For the villages"), _("For the municipality"))),
    ]


def _promises(found: Cooperation) -> Grid:
    columns = (
        Column(_("What is promised"), _WIDTH * 0.33, bold=True),
        Column(_("Initiative"), _WIDTH * 0.2),
        Column(_("Who"), _WIDTH * 0.22),
        Column(_("By"), _WIDTH * 0.13),
        Column(_("State"), _WIDTH * 0.12),
    )
    return _grid(columns, tuple(_promise(each) for each in found.commitments))


def _promise(each: Commitment) -> tuple[str, ...]:
    by = "" if each.due_on is None else date_short(each.due_on)
    return each.text, each.initiative, each.who, by, _(STATES[each.state])


def _groups(found: Cooperation) -> Grid:
    columns = (
        Column(_("Group"), _WIDTH * 0.16, bold=True),
        Column(_("What it is for"), _WIDTH * 0.21),
        Column(_("Who is in it"), _WIDTH * 0.33),
        Column(_("Next meeting"), _WIDTH * 0.3),
    )
    return _grid(columns, tuple(_group(each) for each in found.groups))


def _group(each: Group) -> tuple[str, ...]:
    lead = _("Leads the group: {name}").format(name=each.lead) if each.lead else ""
    people = "\n".join(part for part in (lead, ", ".join(each.members)) if part)
    meeting = when_and_where(each.next_on, each.starts_at, each.place)
    when = "\n".join(part for part in (meeting, each.meets) if part)
    return each.name, each.purpose, people, when


def _meetings(found: Cooperation) -> Grid:
    columns = (
        Column(_("Meeting"), _WIDTH * 0.34, bold=True),
        Column(_("When and where"), _WIDTH * 0.36),
        Column(_("What it is about"), _WIDTH * 0.3),
    )
    rows = tuple(
        (each.title, when_and_where(each.held_on, each.starts_at, each.place), each.note)
        for each in found.meetings
    )
    return _grid(columns, rows)


def _answers(found: Cooperation) -> Iterator[Block]:
    told = {each.question: each.answer for each in found.answers}
    for question, (label, _hint) in QUESTIONS.items():
        yield Words(_(label), Role.STRONG)
        answer = told.get(question, "")
        yield Words(answer) if answer else WritingLines(_ANSWER_LINES)


def _grid(columns: tuple[Column, ...], rows: tuple[tuple[str, ...], ...]) -> Grid:
    if rows:
        return Grid(columns, rows)
    return Grid(columns, (("",) * len(columns),) * _BLANK_ROWS, least_height=_BLANK_HEIGHT)
