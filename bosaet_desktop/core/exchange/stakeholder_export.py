"""The register of stakeholders as a paper or a table."""

from datetime import date
from pathlib import Path

from bosaet_desktop.core.analysis.stakeholder_words import KIND_NAMES, STAKE_NAMES, STATUS_NAMES
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_table
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.stakeholder import ownership_notes, stakeholders
from bosaet_desktop.core.rows.stakeholder import Stakeholder


def export_stakeholders(project: Project, target: Path) -> None:
    """Write the register as .pdf or .xlsx; an empty one gives the form."""
    if target.suffix.lower() != ".pdf":
        write_table(target, stakeholder_table(stakeholders(project)))
        return
    with replacing(target) as beside:
        print_stakeholders(project, beside, date.today())


def print_stakeholders(project: Project, target: Path, day: date) -> None:
    """Write the register to `target` as a paper in the language in use."""
    from bosaet_desktop.core.paper.stakeholder_list import stakeholder_list

    title = project_row(project).title
    stakeholder_list(target, stakeholders(project), ownership_notes(project), title, day)


def stakeholder_table(rows: tuple[Stakeholder, ...]) -> Table:
    """Return the register as a table in the language in use, a row for each."""
    headings = (
        _("Stakeholder"),
        _("Stake"),
        _("Kind"),
        _("Gains"),
        _("Gives"),
        _("Level now"),
        _("Level intended"),
        _("Status"),
        _("Contact person"),
        _("Note"),
    )
    return Table(_("Stakeholders"), headings, [_cells(each) for each in rows])


def _cells(each: Stakeholder) -> tuple[Cell, ...]:
    return (
        each.name,
        _(STAKE_NAMES[each.stake]),
        _(KIND_NAMES[each.kind]),
        each.interest,
        each.contribution,
        each.level_now,
        each.level_intended,
        _(STATUS_NAMES[each.status]),
        each.person,
        each.note,
    )
