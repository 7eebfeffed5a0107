"""The plan of one initiative on paper, and a card to fill in by hand."""

from collections.abc import Iterator, Sequence
from datetime import date

from bosaet_desktop.core.analysis.involvement import hours_text
from bosaet_desktop.core.analysis.plan_schedule import deeds, state_words, when_words
from bosaet_desktop.core.analysis.plan_sums import resource_sentence, resource_sum
from bosaet_desktop.core.analysis.start_gate import gap_name, gaps
from bosaet_desktop.core.formatting import date_long, integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Role, Words
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.involvement import InvolvementPlan
from bosaet_desktop.core.rows.plan import Plan

WIDTH = PORTRAIT[0] - 2 * MARGIN
# Days from one to another stand on one line, as 01.02. – 08.02.2026.
_LABEL, _WHO, _WHEN, _STATE, _FIGURE = 128.0, 108.0, 98.0, 60.0, 62.0
_BLANK_STEPS, _BLANK_HEIGHT = 6, 31.0
# An empty field of a plan keeps room to write by hand.
_ROOM_TO_WRITE = "\N{NO-BREAK SPACE}\n\N{NO-BREAK SPACE}"

Field = tuple[str, str]


def plan_blocks(plan: Plan, involvement: InvolvementPlan, today: date) -> Iterator[Block]:
    """Return the whole plan of one initiative; parts that nobody has written are left out."""
    yield Words(plan.title, Role.HEADING)
    yield _fields([*_gate(plan), *_aims(plan, involvement)])
    yield from (Words(remark, Role.CAPTION) for remark in _remarks(plan))
    yield from _steps(plan, today)
    yield from _resources(plan)
    trouble = [field for field in _trouble(plan) if field[1]]
    if trouble:
        yield Words(_("If it goes wrong"), Role.STRONG)
        yield _fields(trouble)


def blank_card() -> Iterator[Block]:
    """Return a card for the table, with room in every field."""
    yield Words(_("Fill in a card for everything you start."), Role.LEAD)
    names = [(_("Initiative"), ""), *_gate(Plan("", ""))]
    yield Grid(_field_columns(), tuple(names), least_height=_BLANK_HEIGHT)
    yield Words(_("Steps on the way"), Role.STRONG)
    columns = (
        Column(_("What"), WIDTH - _WHO - _WHEN),
        Column(_("Who"), _WHO),
        Column(_("By"), _WHEN),
    )
    yield Grid(columns, (("", "", ""),) * _BLANK_STEPS, least_height=_BLANK_HEIGHT)


def _gate(plan: Plan) -> list[Field]:
    step = plan.first_step_date
    return [
        (_("Goal"), plan.goal),
        (_("How we see that it works"), plan.success_sign),
        (_("Coordinator"), plan.anchor),
        (_("First step"), plan.first_step),
        (_("Date of the first step"), "" if step is None else date_long(step)),
        (_("Helpers"), ", ".join(plan.helpers)),
        (_("Partners"), plan.partners),
        (_("The municipality contributes"), plan.contribution),
        (_("Contact in the municipality"), plan.contact),
    ]


def _aims(plan: Plan, involvement: InvolvementPlan) -> Iterator[Field]:
    aims = (
        (_("Target groups"), ", ".join(involvement.group_names(plan.group_ids))),
        (_("Messages"), "\n".join(involvement.message_texts(plan.message_ids))),
        (_("Focus areas and values"), ", ".join(each.name for each in plan.tags)),
    )
    yield from (aim for aim in aims if aim[1])


def _trouble(plan: Plan) -> list[Field]:
    return [
        (_("What we do"), plan.trouble_deed),
        (_("When"), plan.trouble_when),
        (_("Whom to call"), plan.trouble_call),
        (_("How we tell it"), plan.trouble_telling),
    ]


def _remarks(plan: Plan) -> Iterator[str]:
    missing = gaps(plan)
    if missing:
        names = ", ".join(gap_name(gap) for gap in missing)
        yield _("Still missing: {gaps}.").format(gaps=names)
    if plan.exception_reason:
        yield _("Why we start anyway: {reason}").format(reason=plan.exception_reason)


def _steps(plan: Plan, today: date) -> Iterator[Block]:
    if not plan.steps:
        return
    columns = (
        Column(_("Steps on the way"), WIDTH - _WHO - _WHEN - _STATE, bold=True),
        Column(_("Who"), _WHO),
        Column(_("When"), _WHEN),
        Column(_("State"), _STATE),
    )
    rows = tuple(
        (deed.text, deed.who, when_words(deed), state_words(deed, today))
        for deed in deeds([plan])
        if not deed.first
    )
    yield Grid(columns, rows)


def _resources(plan: Plan) -> Iterator[Block]:
    if not plan.resources:
        return
    columns = (
        Column(_("Resources and money"), WIDTH * 0.36, bold=True),
        Column(_("Hours"), _FIGURE, figures=True),
        Column(_("Kroner"), _FIGURE, figures=True),
        Column(_("Where from"), WIDTH * 0.64 - 2 * _FIGURE - _STATE),
        Column(_("Secured"), _STATE),
    )
    rows = tuple(
        (
            each.title,
            "" if each.hours is None else hours_text(each.hours),
            "" if each.cost is None else integer(each.cost),
            each.source,
            _("yes") if each.secured else "",
        )
        for each in plan.resources
    )
    yield Grid(columns, rows)
    sentence = resource_sentence(resource_sum(plan.resources))
    if sentence:
        yield Words(sentence, Role.CAPTION)


def _field_columns() -> tuple[Column, Column]:
    return Column("", _LABEL, bold=True), Column("", WIDTH - _LABEL)


def _fields(fields: Sequence[Field]) -> Grid:
    """Set labels beside values; an empty value leaves room to write by hand."""
    rows = tuple((label, value or _ROOM_TO_WRITE) for label, value in fields)
    return Grid(_field_columns(), rows)
