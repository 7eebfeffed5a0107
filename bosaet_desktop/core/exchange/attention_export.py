"""The attention points by theme as a paper, in PDF or Word."""

from datetime import date
from pathlib import Path

from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.paper.attention_list import (
    attention_blocks,
    attention_list,
    attention_title,
)
from bosaet_desktop.core.paper.page import Foot
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attention import attention_by_theme
from bosaet_desktop.core.queries.overview import project_heading


def export_attention_points(project: Project, target: Path) -> None:
    """Write how far every point is as .pdf or .docx; it names those who look after them."""
    themes = attention_by_theme(project)
    foot = Foot(project_heading(project).title, date_long(date.today()))
    if target.suffix.lower() == ".docx":
        from bosaet_desktop.core.exchange.docx_file import write_docx

        write_docx(target, attention_blocks(themes, foot.project), foot, attention_title())
        return
    with replacing(target) as beside:
        attention_list(beside, themes, foot)
