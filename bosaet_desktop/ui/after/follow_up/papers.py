"""What the follow-up page prints."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from bosaet_desktop.core.formatting import date_short
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.survey import Survey
from bosaet_desktop.ui.page import Paper


def follow_up_papers(project: Project, since: date | None, pulse: Survey | None) -> Sequence[Paper]:
    """Return the papers; `since` is the day to tell from, None for that of the last meeting."""
    from bosaet_desktop.core.exchange import follow_up_export as made
    from bosaet_desktop.core.exchange.since_export import export_since_last

    day = "" if since is None else date_short(since)
    told = partial(export_since_last, project, since=day)
    calls = partial(made.export_call_list, project)
    slips = partial(made.export_backing_slips, project)
    papers = [
        Paper(_("What happened since last time"), _("since-last-time"), told),
        Paper(_("Follow-up"), _("follow-up"), partial(made.export_follow_up, project)),
        Paper(_("Call list (names and phones)"), _("call-list"), calls),
        Paper(_("Backing slips"), _("backing-slips"), slips),
    ]
    if pulse is not None:
        slip = partial(_write_pulse, project, pulse)
        papers.append(Paper(_("Temperature check"), _("temperature-check"), slip))
    return papers


def _write_pulse(project: Project, pulse: Survey, target: Path) -> None:
    from bosaet_desktop.core.exchange.survey_export import survey_sheet
    from bosaet_desktop.core.paper.survey_form import survey_form

    survey_form(target, survey_sheet(project, pulse, 0))
