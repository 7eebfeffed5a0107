import re

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.analysis.duplicates import suggested_pairs
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.duplicates import compared_ideas
from bosaet_desktop.core.queries.idea import cards
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.what_do_we_want.board.duplicates_dialog import DuplicatesDialog
from bosaet_desktop.ui.what_do_we_want.board.page import IdeaBoardPage
from tests.core.items import add_idea
from tests.ui.shown_page import Show, nameless, part, shown_words

Key = Qt.Key


def left(dialog: DuplicatesDialog) -> int:
    """Return how many pairs the dialog still asks about."""
    told = re.search(r"^(\d+) left\.", shown_words(dialog), re.MULTILINE)
    return int(told[1]) if told else 0


@pytest.fixture
def dialog(project: Project, context: PageContext, show: Show, qtbot: QtBot) -> DuplicatesDialog:
    for text in ("Shelter by the lake", "Shelters near the lake", "A shelter at the lake"):
        add_idea(project, text)
    add_idea(project, "More buses to school")
    page = show(IdeaBoardPage(context))
    page.primary_actions()[0].deed()
    found = part(page, DuplicatesDialog)
    qtbot.waitUntil(lambda: left(found) > 0)
    return found


def test_a_press_on_same_keeps_both_wordings_on_one_card(
    qtbot: QtBot, dialog: DuplicatesDialog, project: Project
) -> None:
    first, *others = suggested_pairs(compared_ideas(project))
    qtbot.keyClick(dialog, Key.Key_S)
    (card,) = [card for card in cards(project) if card.times_said > 1]
    assert card.id == first.first.id
    assert [said.id for said in card.ideas[0].said_again] == [first.second.id]
    apart = [pair for pair in others if first.second not in (pair.first, pair.second)]
    assert left(dialog) == len(apart) < len(others)


def test_a_press_on_no_is_remembered_and_changes_no_card(
    qtbot: QtBot, dialog: DuplicatesDialog, project: Project
) -> None:
    before = cards(project)
    asked = left(dialog)
    qtbot.keyClick(dialog, Key.Key_N)
    assert cards(project) == before
    assert len(compared_ideas(project).refused) == 1
    assert left(dialog) == asked - 1


def test_skipping_decides_nothing(qtbot: QtBot, dialog: DuplicatesDialog, project: Project) -> None:
    label = project.undo_label
    for _pair in range(5):
        qtbot.keyClick(dialog, Key.Key_Space)
    assert project.undo_label == label
    assert "No more ideas look alike." in shown_words(dialog)
    assert nameless(dialog) == []
    qtbot.keyClick(dialog, Key.Key_S)
    assert project.undo_label == label
