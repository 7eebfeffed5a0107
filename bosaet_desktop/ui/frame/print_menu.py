"""From a page's papers to the preview: chosen if there are several, made, then shown."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.page import Paper


def print_papers(papers: Sequence[Paper], parent: QWidget) -> None:
    """Show the paper, or ask which one where the page has several."""
    if len(papers) == 1:
        preview(papers[0], parent)
    elif papers:
        menu = QMenu(parent)
        for paper in papers:
            action = menu.addAction(paper.title.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, paper=paper: preview(paper, parent))
        menu.exec(QCursor.pos())


def preview(paper: Paper, parent: QWidget) -> None:
    """Make `paper` in a folder of its own, which is gone after the preview."""
    from bosaet_desktop.ui.printing.preview_dialog import PreviewDialog

    with tempfile.TemporaryDirectory(prefix="bosaet-") as folder:
        path = Path(folder) / f"{safe_file_name(paper.file_stem)}.pdf"
        paper.make(path)
        PreviewDialog(path, paper.title, parent).exec()
