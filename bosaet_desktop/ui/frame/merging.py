"""File > Merge: from the choice of the other file to the sentence that tells what came."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.merge.apply import apply_merge
from bosaet_desktop.core.merge.plan import plan_merge, summary
from bosaet_desktop.core.merge.report import done_sentence
from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.frame.merge_dialog import MergeDialog
from bosaet_desktop.ui.page import MessageKind, Say
from bosaet_desktop.ui.places import documents


def merge_with(project: Project, parent: QWidget, say: Say, *others: Path) -> None:
    """Ask for the other files if none is given, and merge what was decided of each, one by one.

    Every file is one step of undo. Raises UserError with nothing changed for a single file that
    cannot be merged; among several it is told of, and the others are merged.
    """
    chosen = others or _ask_for_copies(parent)
    if len(chosen) == 1:
        told, kind = _merge_one(project, parent, chosen[0])
        if told:
            say(told, kind)
        return
    results = [_merge_of_several(project, parent, each) for each in chosen]
    kinds = [kind for _told, kind in results]
    if results:
        worst = MessageKind.WARNING if MessageKind.WARNING in kinds else MessageKind.INFO
        say("\n".join(told for told, _kind in results), worst)


def _merge_of_several(project: Project, parent: QWidget, other: Path) -> tuple[str, MessageKind]:
    try:
        told, kind = _merge_one(project, parent, other)
    except UserError as error:
        return f"{other.name}: {error}", MessageKind.WARNING
    return told or _("{name} was left out.").format(name=other.name), kind


def _merge_one(project: Project, parent: QWidget, other: Path) -> tuple[str, MessageKind]:
    """Show what comes and merge what was decided; return what happened, empty if given up."""
    with _waiting():
        plan = plan_merge(project, other)
    if plan.is_empty:
        # What both typed alike is from now on known to be the same.
        apply_merge(project, plan, {})
        return summary(plan), MessageKind.INFO
    asked = MergeDialog(plan, parent)
    if asked.exec() != QDialog.DialogCode.Accepted:
        return "", MessageKind.INFO
    with _waiting():
        apply_merge(project, plan, asked.decisions)
    return done_sentence(plan), MessageKind.DONE


@contextmanager
def _waiting() -> Iterator[None]:
    """Show that work goes on; four hundred sheets take less than a second."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def _ask_for_copies(parent: QWidget) -> tuple[Path, ...]:
    names, _filter = QFileDialog.getOpenFileNames(
        parent,
        _("Choose the files from the other computers"),
        str(documents()),
        _("Bosæt projects (*.bosaet)"),
    )
    return tuple(Path(name) for name in sorted(names))
