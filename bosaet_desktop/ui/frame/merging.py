"""File > Merge: from the choice of the other file to the sentence that tells what came."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.merge.apply import apply_merge
from bosaet_desktop.core.merge.plan import plan_merge, summary
from bosaet_desktop.core.merge.report import done_sentence
from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.frame.file_dialogs import documents
from bosaet_desktop.ui.frame.merge_dialog import MergeDialog
from bosaet_desktop.ui.page import MessageKind, Say


def merge_with(project: Project, parent: QWidget, say: Say, other: Path | None = None) -> None:
    """Ask for the other file if it is not given, show what comes, and merge what was decided.

    Raises UserError with nothing changed for a file that cannot be merged.
    """
    chosen = other or _ask_for_copy(parent)
    if chosen is None:
        return
    with _waiting():
        plan = plan_merge(project, chosen)
    if plan.is_empty:
        # What both typed alike is from now on known to be the same.
        apply_merge(project, plan, {})
        say(summary(plan), MessageKind.INFO)
        return
    asked = MergeDialog(plan, parent)
    if asked.exec() != QDialog.DialogCode.Accepted:
        return
    with _waiting():
        apply_merge(project, plan, asked.decisions)
    say(done_sentence(plan))


@contextmanager
def _waiting() -> Iterator[None]:
    """Show that work goes on; four hundred sheets take less than a second."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def _ask_for_copy(parent: QWidget) -> Path | None:
    name, _filter = QFileDialog.getOpenFileName(
        parent,
        _("Choose the file from the other computer"),
        str(documents()),
        _("Bosæt projects (*.bosaet)"),
    )
    return Path(name) if name else None
