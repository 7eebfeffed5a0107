"""The fact sheet in PDF or Word, with every table the project has."""

from collections.abc import Collection
from datetime import date
from pathlib import Path

from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact_sheet import fact_sheet


def export_fact_sheet(project: Project, target: Path) -> None:
    """Write all tables of facts as .pdf or .docx; without any it is a form to fill in."""
    if target.suffix.lower() == ".docx":
        _write_word(project, target)
    else:
        print_fact_sheet(project, target, None, date.today())


def print_fact_sheet(
    project: Project, target: Path, only: Collection[str] | None, day: date
) -> None:
    """Write the tables whose ids are in `only` (None: all) as a PDF in the language in use."""
    from bosaet_desktop.core.paper.fact_sheet import fact_sheet_paper

    with replacing(target) as beside:
        fact_sheet_paper(beside, fact_sheet(project, day, only))


def _write_word(project: Project, target: Path) -> None:
    from bosaet_desktop.core.exchange.docx_file import write_docx
    from bosaet_desktop.core.paper.fact_sheet import (
        fact_sheet_blocks,
        sheet_title,
    )
    from bosaet_desktop.core.paper.page import Foot

    sheet = fact_sheet(project, date.today())
    write_docx(target, fact_sheet_blocks(sheet), Foot(sheet.project, sheet.day), sheet_title(sheet))
