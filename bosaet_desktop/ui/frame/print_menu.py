"""From a page's papers to the preview, where one of several is chosen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from bosaet_desktop.ui.page import Paper


def print_papers(papers: Sequence[Paper], parent: QWidget, paper_language: str = "") -> None:
    """Show the papers before they are printed, in `paper_language` or the window's own."""
    if not papers:
        return
    from bosaet_desktop.ui.printing.preview_dialog import PreviewDialog

    dialog = PreviewDialog(papers, paper_language, parent)
    dialog.refresh()
    dialog.exec()
    dialog.deleteLater()
