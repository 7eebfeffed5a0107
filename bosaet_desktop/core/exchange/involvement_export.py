"""The involvement plan, the canvas and the personas as papers, Word files and workbooks."""

from datetime import date
from pathlib import Path

from bosaet_desktop.core.analysis.involvement import days_text, plan_weeks
from bosaet_desktop.core.analysis.involvement_words import PHASE_NAMES, STYLE_NAMES
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.options import choice
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_workbook
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.canvas import canvas
from bosaet_desktop.core.queries.involvement import involvement_plan, ladder_rows
from bosaet_desktop.core.queries.persona import personas
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.involvement import Activity, InvolvementPlan

PLAN_SIZES = ("a4", "a3")


def export_involvement_plan(project: Project, target: Path, size: str = "a4") -> None:
    """Write the plan as .pdf, .docx or .xlsx; it names those who answer for its activities.

    `size` is a4 or a3, across; a workbook has none. Raises InvalidInput for another size.
    """
    from bosaet_desktop.core.paper import involvement_plan as paper

    chosen = choice("size", size, PLAN_SIZES)
    plan, ladder = involvement_plan(project), ladder_rows(project)
    if target.suffix.lower() == ".xlsx":
        write_workbook(target, plan_tables(plan))
        return
    about = project_row(project)
    heading = paper.PlanHeading(about.title, about.purpose, date.today())
    if target.suffix.lower() == ".docx":
        from bosaet_desktop.core.exchange.docx_file import write_docx
        from bosaet_desktop.core.paper.page import Foot

        blocks = paper.plan_blocks(plan, ladder, heading, chosen)
        foot = Foot(heading.project, heading.day)
        write_docx(target, blocks, foot, _("Involvement plan"), paper.SIZES[chosen])
        return
    with replacing(target) as beside:
        paper.involvement_plan_paper(beside, plan, ladder, heading, chosen)


def export_canvas(project: Project, target: Path) -> None:
    """Write the canvas as .pdf or .docx; open questions have room to write in."""
    from bosaet_desktop.core.paper.canvas_report import canvas_blocks, canvas_report

    found, title = canvas(project), project_row(project).title
    if target.suffix.lower() == ".docx":
        from bosaet_desktop.core.exchange.docx_file import write_docx
        from bosaet_desktop.core.paper.page import Foot

        foot = Foot(title, date.today())
        write_docx(target, canvas_blocks(found), foot, _("Involvement canvas"))
        return
    with replacing(target) as beside:
        canvas_report(beside, found, title, date.today())


def export_personas(project: Project, target: Path) -> None:
    """Write the personas as cards in a PDF; none gives cards to fill in by hand."""
    from bosaet_desktop.core.paper.persona_cards import persona_cards

    with replacing(target) as beside:
        persona_cards(beside, personas(project), project_row(project).title, date.today())


def plan_tables(plan: InvolvementPlan) -> tuple[Table, ...]:
    """Return a table for each sheet, with what the sheets leave out beside it."""
    from bosaet_desktop.core.paper import involvement_plan as paper

    preparing, cooperating = paper.preparation_columns(plan), paper.cooperation_columns(plan)
    trouble = paper.trouble_columns()
    return (
        Table(
            _("Preparation"),
            (*(column.head for column in preparing), *_more_heads()),
            [
                (*(column.cell(each) for column in preparing), *_more_cells(each))
                for each in plan.activities
            ],
        ),
        Table(
            _("Target-group analysis"),
            paper.group_heads(),
            [paper.group_cells(plan, each) for each in plan.groups],
        ),
        Table(
            _("Cooperation plan"),
            tuple(column.head for column in cooperating),
            [tuple(column.cell(each) for column in cooperating) for each in plan.activities],
        ),
        _calendar_table(plan),
        Table(
            _("If it goes wrong"),
            tuple(column.head for column in trouble),
            [tuple(column.cell(each) for column in trouble) for each in plan.activities],
        ),
    )


def _more_heads() -> tuple[str, ...]:
    return (
        _("Phase"),
        _("Style"),
        _("Step now"),
        _("Step intended"),
        _("First day"),
        _("Last day"),
        _("Hours"),
        _("Kroner"),
        _("Partners"),
        _("Concrete"),
        _("Done"),
    )


def _more_cells(activity: Activity) -> tuple[Cell, ...]:
    return (
        _(PHASE_NAMES[activity.phase]),
        "" if activity.style is None else _(STYLE_NAMES[activity.style]),
        activity.level_now,
        activity.level_intended,
        activity.starts_on,
        activity.ends_on,
        activity.hours,
        activity.cost,
        activity.partners,
        int(activity.concrete),
        int(activity.done),
    )


def _calendar_table(plan: InvolvementPlan) -> Table:
    heads = (_("Week"), _("Days"), _("Activity"), _("Messages"), _("Who makes the content"))
    rows = [
        (
            week.number,
            days_text(each),
            each.title,
            "\n".join(plan.message_texts(each.message_ids)),
            each.content_owner,
        )
        for week in plan_weeks(plan.activities)
        for each in week.activities
    ]
    return Table(_("Content calendar"), heads, rows)
