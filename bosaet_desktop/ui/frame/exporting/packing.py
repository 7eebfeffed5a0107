"""File > Paper kit: asked, shown, and noted once it goes to paper."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from bosaet_desktop.core.exchange.kit_export import make_kit, note_kit
from bosaet_desktop.core.exchange.kit_parts import kit_parts
from bosaet_desktop.core.exchange.sheet_batches import Batch
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.ui.frame.exporting.kit_dialog import KitDialog
from bosaet_desktop.ui.page import Paper


def pack(project: Project, parent: QWidget) -> None:
    """Ask which papers, and show them as one; printing or saving notes the sheets' numbers."""
    from bosaet_desktop.ui.printing.preview_dialog import PreviewDialog

    about = project_row(project)
    asked = KitDialog(kit_parts(project), about.expected_participants, parent)
    if asked.exec() != QDialog.DialogCode.Accepted:
        return
    made: list[Batch] = []

    def make(target: Path) -> None:
        made[:] = make_kit(project, target, asked.wanted())

    def note() -> None:
        note_kit(project, made)
        made.clear()

    title = _("Paper kit")
    preview = PreviewDialog(
        [Paper(title, f"{about.title} – {title}", make)], about.language, parent
    )
    preview.leaving.connect(note)
    preview.refresh()
    preview.exec()
