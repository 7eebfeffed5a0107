"""The agreements on how to go on, as PDF or Word, to be signed."""

from datetime import date
from pathlib import Path

from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.paper.agreements_paper import agreements_blocks, agreements_title
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.cooperation import cooperation
from bosaet_desktop.core.queries.project import project_row


def export_agreements(project: Project, target: Path) -> None:
    """Write the agreements as .pdf or .docx; they name people, for people sign them."""
    if target.suffix.lower() != ".docx":
        with replacing(target) as beside:
            print_agreements(project, beside)
        return
    from bosaet_desktop.core.exchange.docx_file import write_docx

    foot = _foot(project)
    blocks = agreements_blocks(cooperation(project), foot.project)
    write_docx(target, blocks, foot, agreements_title())


def print_agreements(project: Project, target: Path) -> None:
    """Write the agreements to `target` as PDF in the language in use."""
    foot = _foot(project)
    blocks = agreements_blocks(cooperation(project), foot.project)
    build_paper(target, flowables(blocks), foot, title=agreements_title())


def _foot(project: Project) -> Foot:
    return Foot(project_row(project).title, date.today())
