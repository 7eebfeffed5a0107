"""The action plan as a paper or a workbook; it names people, for that is what a plan is for."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from bosaet_desktop.core.analysis.plan_schedule import deeds, in_time, state_words
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.options import choice
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_workbook
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.involvement import involvement_plan
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.deed import Deed
from bosaet_desktop.core.rows.plan import Plan
from bosaet_desktop.core.text import danish_key

BY_INITIATIVE, BY_PERSON, BY_MONTH = "initiative", "person", "month"
TELLINGS = (BY_INITIATIVE, BY_PERSON, BY_MONTH)


def export_action_plan(project: Project, target: Path, *, by: str = BY_INITIATIVE) -> None:
    """Write the plan of everything chosen as .pdf, .docx or .xlsx; nothing chosen gives the card.

    Raises InvalidInput for another `by` than one of `TELLINGS`.
    """
    told = choice("by", by, TELLINGS)
    if target.suffix.lower() == ".xlsx":
        write_workbook(target, plan_tables(plans(project), told, date.today()))
    elif target.suffix.lower() == ".docx":
        _write_docx(project, target, told)
    else:
        with replacing(target) as beside:
            print_action_plan(project, beside, told)


def print_action_plan(project: Project, target: Path, by: str) -> None:
    """Write the plan to `target` as PDF in the language in use; `by` is one of `TELLINGS`."""
    from bosaet_desktop.core.paper.action_plan import Telling, action_plan

    today = date.today()
    telling = Telling(by, today, involvement_plan(project))
    action_plan(target, plans(project), project_row(project).title, today, telling)


def print_action_card(project: Project, target: Path) -> None:
    """Write the card to fill in by hand to `target` as PDF in the language in use."""
    from bosaet_desktop.core.paper.action_plan import action_plan

    action_plan(target, (), project_row(project).title)


def _write_docx(project: Project, target: Path, by: str) -> None:
    from bosaet_desktop.core.exchange.docx_file import write_docx
    from bosaet_desktop.core.paper.action_plan import (
        Telling,
        action_plan_blocks,
    )
    from bosaet_desktop.core.paper.page import Foot

    today = date.today()
    blocks = action_plan_blocks(plans(project), Telling(by, today, involvement_plan(project)))
    foot = Foot(project_row(project).title, today)
    write_docx(target, blocks, foot, _("Action plan"))


def plan_tables(rows: Sequence[Plan], by: str, today: date) -> list[Table]:
    """Return the plan, its steps in the order of `by`, and what it takes."""
    return [_plans(rows), _steps(rows, by, today), _resources(rows)]


def _plans(rows: Sequence[Plan]) -> Table:
    headings = (
        _("Initiative"),
        _("Goal"),
        _("How we see that it works"),
        _("Coordinator"),
        _("First step"),
        _("Date of the first step"),
        _("Helpers"),
        _("Partners"),
        _("The municipality contributes"),
        _("Contact in the municipality"),
    )
    return Table(_("Action plan"), headings, [_plan_cells(plan) for plan in rows])


def _plan_cells(plan: Plan) -> tuple[Cell, ...]:
    return (
        plan.title,
        plan.goal,
        plan.success_sign,
        plan.anchor,
        plan.first_step,
        plan.first_step_date,
        ", ".join(plan.helpers),
        plan.partners,
        plan.contribution,
        plan.contact,
    )


def _steps(rows: Sequence[Plan], by: str, today: date) -> Table:
    found = deeds(rows)
    if by != BY_INITIATIVE:
        found = in_time(found)
    if by == BY_PERSON:
        found = tuple(sorted(found, key=lambda deed: (not deed.who, danish_key(deed.who))))
    headings = (_("Initiative"), _("What"), _("Who"), _("From"), _("By"), _("Done"), _("State"))
    return Table(_("Steps on the way"), headings, [_step_cells(each, today) for each in found])


def _step_cells(deed: Deed, today: date) -> tuple[Cell, ...]:
    return (
        deed.initiative,
        deed.text,
        deed.who,
        deed.starts_on,
        deed.due_on,
        deed.done_on,
        state_words(deed, today),
    )


def _resources(rows: Sequence[Plan]) -> Table:
    headings = (
        _("Initiative"),
        _("What"),
        _("Hours"),
        _("Kroner"),
        _("Where from"),
        _("Secured"),
    )
    return Table(_("Resources and money"), headings, list(_resource_rows(rows)))


def _resource_rows(rows: Sequence[Plan]) -> Iterator[tuple[Cell, ...]]:
    for plan in rows:
        for each in plan.resources:
            secured = _("yes") if each.secured else _("no")
            yield plan.title, each.title, each.hours, each.cost, each.source, secured
