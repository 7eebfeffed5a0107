"""From a page's papers to the preview."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from bosaet_desktop.ui.page import Paper


def print_papers(papers: Sequence[Paper], paper_language: str, parent: QWidget) -> None:
    """Show the papers, first in the project's own language; printing starts in the preview."""
    from bosaet_desktop.ui.printing.preview_dialog import PreviewDialog

    if papers:
        preview = PreviewDialog(papers, paper_language, parent)
        preview.refresh()
        preview.exec()
