"""The action plan on A4: by initiative, by person or along the months; or a card to fill in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.plan_schedule import (
    by_month,
    by_person,
    dated,
    deeds,
    in_time,
    state_words,
    when_words,
)
from bosaet_desktop.core.analysis.start_gate import too_many_starts
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.timeline import span_of, timeline_chart
from bosaet_desktop.core.charts.words import UNKNOWN
from bosaet_desktop.core.i18n import _, language, ngettext
from bosaet_desktop.core.paper.document import Block, Chart, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.paper.plan_blocks import WIDTH, blank_card, plan_blocks
from bosaet_desktop.core.paper.style import CHART_SCALE, Column
from bosaet_desktop.core.rows.deed import Deed
from bosaet_desktop.core.rows.involvement import InvolvementPlan
from bosaet_desktop.core.rows.plan import Plan
from bosaet_desktop.core.text import danish_key, shortened

BY_INITIATIVE, BY_PERSON, BY_MONTH = "initiative", "person", "month"
_WHO, _WHEN, _STATE = 108.0, 98.0, 60.0
_LONGEST_CELL = 300


@dataclass(frozen=True, slots=True)
class Telling:
    """How the plan is told: by what, from which day it is seen, and with which groups."""

    by: str = BY_INITIATIVE
    today: date = date.min
    involvement: InvolvementPlan = field(default_factory=InvolvementPlan)


def action_plan(
    target: Path | BinaryIO,
    plans: Sequence[Plan],
    project: str,
    day: date | None = None,
    telling: Telling | None = None,
) -> None:
    """Write the plan in the language in use; no plans give a card to fill in by hand."""
    blocks = action_plan_blocks(plans, telling or Telling(today=day or date.min))
    foot = Foot(project, day)
    build_paper(target, flowables(blocks), foot, title=_("Action plan"))


def action_plan_blocks(plans: Sequence[Plan], telling: Telling) -> list[Block]:
    """Return the plan as blocks; no plans give a card to fill in by hand."""
    if not plans:
        return [Words(_("Action plan"), Role.TITLE), *blank_card()]
    tell = {BY_PERSON: _by_person, BY_MONTH: _by_month}.get(telling.by, _by_initiative)
    return [
        Words(_("Action plan"), Role.TITLE),
        Words(_lead(plans), Role.LEAD),
        *_names_warning(plans),
        *tell(plans, telling),
    ]


def _lead(plans: Sequence[Plan]) -> str:
    starts = ngettext("We start {n} initiative.", "We start {n} initiatives.", len(plans))
    return " ".join((starts.format(n=len(plans)), too_many_starts(plans))).strip()


def _names_warning(plans: Sequence[Plan]) -> Iterator[Block]:
    """Say who may have the plan, if anybody is named in it."""
    named = any(_people(plans)) or any(deed.who for deed in deeds(plans))
    if named or any(plan.trouble_call for plan in plans):
        yield Words(_("There are names in this plan: hand it out only to those who are in it."))


def _by_initiative(plans: Sequence[Plan], telling: Telling) -> Iterator[Block]:
    for plan in plans:
        yield from plan_blocks(plan, telling.involvement, telling.today)
    yield from _first_steps(plans)
    yield from _parts(plans)


def _first_steps(plans: Sequence[Plan]) -> Iterator[Block]:
    steps = in_time(deed for deed in deeds(plans) if deed.first)
    if not steps:
        return
    room = WIDTH - _WHO - _WHEN
    columns = (
        Column(_("No later than"), _WHEN),
        Column(_("First step"), room * 0.55, bold=True),
        Column(_("Initiative"), room * 0.45),
        Column(_("Coordinator"), _WHO),
    )
    rows = tuple(
        (when_words(deed) or UNKNOWN, _short(deed.text), deed.initiative, deed.who or UNKNOWN)
        for deed in steps
    )
    yield Words(_("The first steps by date"), Role.HEADING)
    yield Grid(columns, rows)


def _parts(plans: Sequence[Plan]) -> Iterator[Block]:
    rows = sorted(_people(plans), key=lambda each: (danish_key(each[0]), each[1:]))
    if not rows:
        return
    columns = (
        Column(_("Name"), 150, bold=True),
        Column(_("Part in it"), 130),
        Column(_("Initiative"), WIDTH - 280),
    )
    yield Words(_("Who is in what"), Role.HEADING)
    yield Grid(columns, tuple(rows))


def _people(plans: Sequence[Plan]) -> Iterator[tuple[str, str, str]]:
    for plan in plans:
        if plan.anchor:
            yield plan.anchor, _("coordinator"), plan.title
        if plan.contact:
            yield plan.contact, _("contact in the municipality"), plan.title
        for name in plan.helpers:
            yield name, _("helper"), plan.title


def _by_person(plans: Sequence[Plan], telling: Telling) -> Iterator[Block]:
    room = WIDTH - _WHEN - _STATE
    columns = (
        Column(_("What"), room * 0.6, bold=True),
        Column(_("Initiative"), room * 0.4),
        Column(_("When"), _WHEN),
        Column(_("State"), _STATE),
    )
    for person in by_person(plans):
        yield Words(person.who or _("Nobody named"), Role.HEADING)
        if person.parts:
            yield Words(" · ".join(person.parts), Role.CAPTION)
        rows = tuple(
            (_short(d.text), d.initiative, when_words(d), state_words(d, telling.today))
            for d in person.deeds
        )
        if rows:
            yield Grid(columns, rows)


def _by_month(plans: Sequence[Plan], telling: Telling) -> Iterator[Block]:
    found = dated(deeds(plans))
    if found:
        span = span_of(found)

        def draw(rows: Sequence[Deed], width: float) -> ChartPicture:
            spec = ChartSpec(width, text_scale=CHART_SCALE)
            return timeline_chart(rows, spec, telling.today, span)

        yield Chart(found, draw)
    for month in by_month(plans):
        title = _("Without a date") if month.month is None else _month_title(month.month)
        yield Words(title, Role.HEADING)
        yield _month_grid(month.deeds, telling.today)


def _month_grid(found: Sequence[Deed], today: date) -> Grid:
    room = WIDTH - _WHEN - _WHO - _STATE
    columns = (
        Column(_("When"), _WHEN),
        Column(_("What"), room * 0.58, bold=True),
        Column(_("Initiative"), room * 0.42),
        Column(_("Who"), _WHO),
        Column(_("State"), _STATE),
    )
    rows = tuple(
        (when_words(d), _short(d.text), d.initiative, d.who, state_words(d, today)) for d in found
    )
    return Grid(columns, rows)


def _month_title(month: date) -> str:
    from babel.dates import format_skeleton

    words = format_skeleton("yMMMM", month, locale=language())
    return f"{words[:1].upper()}{words[1:]}"


def _short(value: str) -> str:
    return shortened(value, _LONGEST_CELL)
