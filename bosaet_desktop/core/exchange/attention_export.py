"""The attention points by theme as a paper, in PDF or Word."""

from pathlib import Path

from bosaet_desktop.core.exchange.blocks_export import write_blocks
from bosaet_desktop.core.paper.attention_list import attention_blocks, attention_title
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attention import attention_by_theme
from bosaet_desktop.core.queries.heading import project_heading


def export_attention_points(project: Project, target: Path) -> None:
    """Write how far every point is as .pdf or .docx; it names those who look after them."""
    blocks = attention_blocks(attention_by_theme(project), project_heading(project).title)
    write_blocks(project, target, blocks, attention_title())
