"""What the hall is told of filling in sheets is what stands on the sheets."""

import pytest
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.round import set_mode, set_sheet_options
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.terms.scoring import PERSON, TABLE
from bosaet_desktop.ui.how.sheets.hall_view import sheet_hall_view
from bosaet_desktop.ui.widgets.labels import PlainLabel


@pytest.mark.parametrize("mode", [PERSON, TABLE])
@pytest.mark.parametrize(
    ("box", "told"),
    [(False, "Leave the question empty."), (True, "Put the cross under “Don't know”.")],
)
def test_who_does_not_know_is_told_what_this_sheet_asks_for(
    qtbot: QtBot, project: Project, mode: str, box: bool, told: str
) -> None:
    set_mode(project, 1, mode)
    set_sheet_options(project, 1, blank_rows=2, dont_know_box=box)
    view = sheet_hall_view(current_round(project))
    qtbot.addWidget(view)
    assert f"Don't know? {told}" in [each.text() for each in view.findChildren(PlainLabel)]
