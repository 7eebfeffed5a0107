"""The log of corrections is read for what a mark was and what it became."""

import pytest
from PySide6.QtWidgets import QApplication

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.correction import corrections
from bosaet_desktop.ui.how.entry.corrections_dialog import TITLE, CorrectionsDialog
from bosaet_desktop.ui.how.entry.page import ScoreEntryPage
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.widgets.table_view import TableView
from tests.core.scoring import fill_sheet
from tests.ui.how.key_presses import ENTER, press
from tests.ui.shown_page import Show, part


@pytest.mark.parametrize("text_size", [100, 200])
def test_no_word_of_the_log_is_cut_but_of_a_long_initiative(
    context: PageContext, show: Show, qapp: QApplication, project: Project, text_size: int
) -> None:
    apply_theme(qapp, "light", text_size)
    page = show(ScoreEntryPage(context))
    fill_sheet(project, 7, [4] * 9)
    press(page, f"7{ENTER}c,")
    dialog = CorrectionsDialog(corrections(project, 1), page)
    dialog.show()
    table = part(dialog, TableView)
    needed = {column: table.sizeHintForColumn(column) for column in range(6) if column != TITLE}
    assert all(table.columnWidth(column) >= width for column, width in needed.items())
    assert table.horizontalHeader().length() <= table.viewport().width()
    dialog.close()
