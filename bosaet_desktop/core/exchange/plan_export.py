"""The action plan as a paper or a table; it names people, for that is what a plan is for."""

from datetime import date
from pathlib import Path

from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_table
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.plan import Plan


def export_action_plan(project: Project, target: Path) -> None:
    """Write the plan of everything chosen as .pdf or .xlsx; nothing chosen gives the form."""
    if target.suffix.lower() != ".pdf":
        write_table(target, plan_table(plans(project)))
        return
    from bosaet_desktop.core.paper.action_plan import action_plan

    with replacing(target) as beside:
        title = project_row(project).title
        action_plan(beside, plans(project), title, date.today())


def plan_table(rows: tuple[Plan, ...]) -> Table:
    """Return the plan as a table in the language in use, a row for each initiative."""
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
    return Table(_("Action plan"), headings, [_cells(plan) for plan in rows])


def _cells(plan: Plan) -> tuple[Cell, ...]:
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
