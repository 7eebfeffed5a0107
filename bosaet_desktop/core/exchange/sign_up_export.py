"""Sheets to sign up on and posters for the wall."""

from datetime import date
from pathlib import Path

from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.options import choice
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.sign_up import initiative_posters, sign_up_sheets

POSTER_SIZES = ("a3", "a4")


def export_sign_up_sheets(project: Project, target: Path) -> None:
    """Write a sheet for everything chosen as .pdf; nothing chosen gives a blank one."""
    with replacing(target) as beside:
        print_sign_up_sheets(project, beside)


def print_sign_up_sheets(project: Project, target: Path) -> None:
    """Write the sheets to `target` in the language in use; nobody is named on them."""
    from bosaet_desktop.core.paper.sign_up_sheets import SignUpHeading, sign_up_paper

    about = project_row(project)
    heading = SignUpHeading(about.title, date.today(), about.retention_date)
    sign_up_paper(target, sign_up_sheets(project), heading)


def export_initiative_posters(project: Project, target: Path, size: str = "a3") -> None:
    """Write a poster for every initiative; raises InvalidInput for a `size` not known."""
    fit = choice("size", size, POSTER_SIZES)
    with replacing(target) as beside:
        print_initiative_posters(project, beside, fit)


def print_initiative_posters(project: Project, target: Path, size: str) -> None:
    """Write the posters to `target` in the language in use; `size` is one of `POSTER_SIZES`."""
    from bosaet_desktop.core.paper.initiative_posters import initiative_posters_paper

    initiative_posters_paper(target, initiative_posters(project), project_row(project).title, size)
