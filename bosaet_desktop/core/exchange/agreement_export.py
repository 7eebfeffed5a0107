"""Expectations, the municipality's frame and the handover as papers, in PDF or Word."""

from datetime import date
from pathlib import Path

from bosaet_desktop.core.exchange.blocks_export import write_paper
from bosaet_desktop.core.paper.expectation_log import expectation_blocks, expectation_title
from bosaet_desktop.core.paper.frame_paper import frame_blocks, frame_title
from bosaet_desktop.core.paper.handover_paper import handover_blocks, title
from bosaet_desktop.core.paper.page import Foot
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.agreement import agreed
from bosaet_desktop.core.queries.expectation import expectations
from bosaet_desktop.core.queries.handover import handover
from bosaet_desktop.core.queries.heading import project_heading


def export_expectations(project: Project, target: Path) -> None:
    """Write what the parties expect of each other as .pdf or .docx, to be signed."""
    foot = _foot(project)
    blocks = expectation_blocks(expectations(project), agreed(project), foot.project)
    write_paper(target, blocks, foot, expectation_title())


def export_frame(project: Project, target: Path) -> None:
    """Write the municipality's frame as .pdf or .docx."""
    foot = _foot(project)
    write_paper(target, frame_blocks(agreed(project), foot.project), foot, frame_title())


def export_handover(project: Project, target: Path) -> None:
    """Write what a successor needs as .pdf or .docx; it names people, but nothing sensitive."""
    told = handover(project, date.today())
    write_paper(target, handover_blocks(told), Foot(told.project, told.day), title())


def _foot(project: Project) -> Foot:
    return Foot(project_heading(project).title, date.today())
