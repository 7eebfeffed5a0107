"""The path: which steps stand in it, and how far each has come."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.rows.progress import StepState
from bosaet_desktop.ui.frame.path_panel import PathPanel
from bosaet_desktop.ui.pages import PAGES, entry
from tests.ui.shown_page import part

FIRST, HIDDEN = "before.project", "before.stakeholders"


def test_steps_keep_their_states_when_more_of_them_are_shown(qtbot: QtBot) -> None:
    panel = PathPanel()
    qtbot.addWidget(panel)
    panel.show_steps([entry(FIRST)], more=False)
    panel.show_states({FIRST: StepState.DONE, HIDDEN: StepState.BEGUN})
    panel.show_steps([entry(FIRST), entry(HIDDEN)], more=True)
    tree = part(panel, QTreeWidget)
    told = {
        key: tree.findItems(entry(key).title, Qt.MatchFlag.MatchRecursive)[0].data(
            0, Qt.ItemDataRole.AccessibleTextRole
        )
        for key in (FIRST, HIDDEN)
    }
    assert told == {FIRST: "Project, done", HIDDEN: "Stakeholders, begun"}


def test_turning_back_closes_the_stage_one_comes_from(qtbot: QtBot) -> None:
    panel = PathPanel()
    qtbot.addWidget(panel)
    panel.resize(248, 500)
    panel.show_steps(PAGES, more=False)
    panel.show()
    for key in ("what_now.programme", "how.score_sheets"):
        panel.show_current(key)
        QApplication.processEvents()
    tree = part(panel, QTreeWidget)
    stages = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    assert [each.text(0) for each in stages if each and each.isExpanded()] == ["How?"]
