"""Importing figures from a file: read under the eyes of the facilitator, asked about, taken in."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.exchange import ImportReport
from bosaet_desktop.core.terms.fact import FactKind
from bosaet_desktop.ui.progress import Progress


def take_in_facts(
    project: Project, source: Path, parent: QWidget, wanted: Sequence[FactKind] = ()
) -> ImportReport | None:
    """Read the file, ask what of it to take, back up and import; None if nothing was taken.

    `wanted` are the kinds ticked to begin with. Raises ImportRefused, or Cancelled where the
    facilitator stopped the reading, with nothing changed.
    """
    from bosaet_desktop.core.exchange.facts_file import read_facts
    from bosaet_desktop.core.exchange.migration_import import (
        own_municipality,
        refuse_other_tables,
        take_facts,
    )
    from bosaet_desktop.ui.where_are_we.fact_import_dialog import FactImportDialog

    progress = Progress(parent, _("Reading {name} …").format(name=source.name))
    facts = read_facts(source, progress.each)
    refuse_other_tables(facts)
    dialog = FactImportDialog(source.name, facts, own_municipality(project), wanted, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    project.back_up(datetime.now())
    return take_facts(project, facts, dialog.choice())
