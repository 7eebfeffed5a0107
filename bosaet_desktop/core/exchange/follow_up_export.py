"""The papers of the time after: how it stands, whom to call, and slips to ask with."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.blocks_export import write_blocks
from bosaet_desktop.core.exchange.table_writer import Table, write_table
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.backing_slips import SlipPile, backing_slips
from bosaet_desktop.core.paper.call_list_paper import call_list_blocks, call_list_title
from bosaet_desktop.core.paper.follow_up_report import follow_up_blocks, follow_up_title
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.call_list import call_list
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.pulse import nameless_pulse_trends
from bosaet_desktop.core.rows.call_list import Call, Caller
from bosaet_desktop.core.rows.follow_up import FollowUp


def export_follow_up(project: Project, target: Path) -> None:
    """Write how everything chosen stands as .pdf or .docx; it names who carries what."""
    today = date.today()
    pulses = nameless_pulse_trends(project)
    blocks = follow_up_blocks(follow_ups(project, today), today, pulses)
    write_blocks(project, target, blocks, follow_up_title())


def export_call_list(project: Project, target: Path) -> None:
    """Write whom to call as .pdf or .xlsx, with names and numbers: for the facilitator only."""
    calls = call_list(project, date.today())
    if target.suffix.lower() == ".xlsx":
        write_table(target, call_table(calls))
    else:
        write_blocks(project, target, call_list_blocks(calls), call_list_title())


def call_table(calls: Sequence[Call]) -> Table:
    """Return a row for each person to call, and one for each call nobody is named for."""
    headings = (
        _("Initiative"),
        _("Why"),
        _("Next step"),
        _("Name"),
        _("Role"),
        _("Phone"),
        _("E-mail"),
    )
    nobody = (Caller("", ""),)
    rows = [
        (call.title, "\n".join(call.reasons), call.owed, who.name, who.role, who.phone, who.email)
        for call in calls
        for who in call.people or nobody
    ]
    return Table(call_list_title(), headings, rows)


def export_backing_slips(project: Project, target: Path) -> None:
    """Write slips without names as .pdf, a pile for every initiative that is still open."""
    piles = [_pile(each) for each in follow_ups(project, date.today()) if not each.is_closed]
    with replacing(target) as beside:
        backing_slips(beside, piles, project_heading(project).title)


def _pile(follow_up: FollowUp) -> SlipPile:
    """As many slips as signed up, the coordinator with them."""
    signed = follow_up.latest.signed_up if follow_up.latest else None
    return SlipPile(follow_up.title, (signed or follow_up.helpers) + bool(follow_up.anchor))
