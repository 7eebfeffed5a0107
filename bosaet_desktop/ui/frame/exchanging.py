"""File > Import: from the question to the sentence that tells what was done."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from bosaet_desktop.core.exchange import catalogue
from bosaet_desktop.core.exchange.report_words import report_sentences
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.exchange import ImportReport
from bosaet_desktop.core.terms.fact import FactKind
from bosaet_desktop.ui.frame.dropping import TABLE_SUFFIXES
from bosaet_desktop.ui.frame.exchange_dialogs import ImportDialog
from bosaet_desktop.ui.page import MessageKind, Say
from bosaet_desktop.ui.places import documents
from bosaet_desktop.ui.progress import Progress
from bosaet_desktop.ui.where_are_we.fact_importing import take_in_facts

_FACTS = {"migration": FactKind.MIGRATION, "population": FactKind.POPULATION}


def take_in(project: Project, parent: QWidget, say: Say, source: Path | None = None) -> None:
    """Ask what to import, and from where if `source` is not given; back up, import and tell.

    Raises ImportRefused, or Cancelled where the facilitator stopped it, with nothing changed.
    """
    asked = ImportDialog(source, parent)
    if asked.exec() != QDialog.DialogCode.Accepted:
        return
    chosen = source or _ask_for_table(parent)
    if chosen is None:
        return
    report = _read_in(project, asked.what(), chosen, parent)
    if report is not None:
        kind = MessageKind.INFO if report.remarks or report.ignored_columns else MessageKind.DONE
        say(" ".join(report_sentences(report, chosen.name)), kind)


def _read_in(project: Project, what: str, source: Path, parent: QWidget) -> ImportReport | None:
    """Import under the eyes of the facilitator; None if nothing was taken in after all."""
    progress = Progress(parent, _("Reading {name} …").format(name=source.name))
    if what == "scores":
        return _read_in_scores(project, source, parent, progress)
    if what == "participants":
        return _read_in_people(project, source, parent, progress)
    if what in _FACTS:
        return take_in_facts(project, source, parent, (_FACTS[what],))
    project.back_up(datetime.now())
    return catalogue.take_in(project, what, source, progress.each)


def _read_in_scores(
    project: Project, source: Path, parent: QWidget, progress: Progress
) -> ImportReport | None:
    """Show what the columns are taken to mean, and what would come in, before it does."""
    from bosaet_desktop.core.exchange.raw_table import read_raw
    from bosaet_desktop.core.exchange.scores_import import import_mapped
    from bosaet_desktop.ui.frame.score_import_dialog import ScoreImportDialog

    table = read_raw(source, progress.each)
    dialog = ScoreImportDialog(project, source.name, table, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    project.back_up(datetime.now())
    return import_mapped(project, table, dialog.mapping(), progress.each)


def _read_in_people(
    project: Project, source: Path, parent: QWidget, progress: Progress
) -> ImportReport | None:
    """Show what the columns are taken to mean, and who would come in, before they do."""
    from bosaet_desktop.core.exchange.participants_import import add_participants
    from bosaet_desktop.core.exchange.raw_table import read_raw
    from bosaet_desktop.ui.before.people_import_dialog import PeopleImportDialog

    dialog = PeopleImportDialog(project, source.name, read_raw(source, progress.each), parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    project.back_up(datetime.now())
    return add_participants(project, dialog.taken())


def _ask_for_table(parent: QWidget) -> Path | None:
    kinds = " ".join(f"*{suffix}" for suffix in TABLE_SUFFIXES)
    words = _("Tables ({kinds})").format(kinds=kinds)
    name, _filter = QFileDialog.getOpenFileName(parent, _("Import"), str(documents()), words)
    return Path(name) if name else None
