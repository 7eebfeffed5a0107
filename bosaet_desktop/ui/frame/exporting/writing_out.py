"""File > Export: from the question to the sentence that tells what was written."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from bosaet_desktop.core.exchange import catalogue
from bosaet_desktop.core.i18n import _, language, use_language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.evenings import likely_evening
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.project import workshop_numbers
from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.frame.exchange_words import EXPORTS
from bosaet_desktop.ui.frame.exporting.export_dialog import ExportDialog
from bosaet_desktop.ui.page import Paper, Say
from bosaet_desktop.ui.places import documents

# What is printed before an evening; everything else tells of one that has been.
AHEAD = frozenset({"agenda", "sign-in-list"})


def write_out(project: Project, parent: QWidget, say: Say) -> None:
    """Ask what to export and where to, write it and tell; raises UserError if it cannot be."""
    about = project_row(project)

    def preview(what: str, options: Mapping[str, str], spoken: str) -> None:
        show_paper(project, what, options, spoken, asked)

    def evening_of(what: str) -> int:
        return likely_evening(project, date.today(), ahead=what in AHEAD)

    evenings = workshop_numbers(about.kind)
    asked = ExportDialog(
        about.language, about.expected_participants, evenings, evening_of, preview, parent
    )
    if asked.exec() != QDialog.DialogCode.Accepted:
        return
    suffix = asked.suffix()
    with use_language(asked.language()):
        stem = safe_file_name(f"{about.title} – {_(EXPORTS[asked.what()][0])}")
    name, _filter = QFileDialog.getSaveFileName(
        parent, _("Export"), str(documents() / f"{stem}{suffix}"), f"*{suffix}"
    )
    if name:
        target = Path(name if name.lower().endswith(suffix) else name + suffix)
        catalogue.write_out(project, asked.what(), target, asked.options(), asked.language())
        say(_("{name} is saved.").format(name=target.name))


def show_paper(
    project: Project, what: str, options: Mapping[str, str], spoken: str, parent: QWidget
) -> None:
    """Show the export `what` as it would be printed."""
    from bosaet_desktop.ui.printing.preview_dialog import PreviewDialog

    def make(target: Path) -> None:
        catalogue.write_out(project, what, target, options, language())

    title = _(EXPORTS[what][0])
    stem = f"{project_heading(project).title} – {title}"
    preview = PreviewDialog([Paper(title, stem, make)], spoken, parent)
    preview.refresh()
    preview.exec()
