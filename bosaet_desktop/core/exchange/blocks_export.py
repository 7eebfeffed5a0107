"""Writes blocks as the file that is asked for, PDF or Word."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.paper.document import Block
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.heading import project_heading


def write_blocks(project: Project, target: Path, blocks: Sequence[Block], title: str) -> None:
    """Write `blocks` to `target` as its suffix says, .docx or .pdf, with today's date."""
    foot = Foot(project_heading(project).title, date.today())
    write_paper(target, blocks, foot, title)


def write_paper(target: Path, blocks: Sequence[Block], foot: Foot, title: str) -> None:
    """Write `blocks` to `target` as its suffix says, .docx or .pdf, with `foot` on every page."""
    if target.suffix.lower() == ".docx":
        from bosaet_desktop.core.exchange.docx_file import write_docx

        write_docx(target, blocks, foot, title)
        return
    with replacing(target) as beside:
        build_paper(beside, flowables(blocks), foot, title=title)
