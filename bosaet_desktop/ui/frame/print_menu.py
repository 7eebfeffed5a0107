"""From a page's papers to the preview."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.page import MessageKind, Paper, Say


def print_papers(papers: Sequence[Paper], paper_language: str, parent: QWidget, say: Say) -> None:
    """Show the papers, first in the project's own language; printing starts in the preview.

    Where there are none, say so and where the papers of an evening are.
    """
    if papers:
        from bosaet_desktop.ui.printing.preview_dialog import PreviewDialog

        preview = PreviewDialog(papers, paper_language, parent)
        preview.refresh()
        preview.exec()
    else:
        words = _("There is nothing on this page to print. Ctrl+Shift+P packs the paper kit.")
        say(words, MessageKind.INFO)
