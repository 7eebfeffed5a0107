"""The guide of a page points to the step that follows in this project, and not to a hidden one."""

import pytest
from PySide6.QtWidgets import QApplication

from bosaet_desktop.core.commands.idea import put_up
from bosaet_desktop.core.guide.steps_guide import load_guide
from bosaet_desktop.core.i18n import language
from bosaet_desktop.core.rows.idea import NewIdea
from bosaet_desktop.ui.frame.page_guide import PageGuide
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from tests.ui.shown_page import part, shown_words


def buttons(guide: PageGuide) -> list[str]:
    all_buttons = guide.findChildren(SecondaryButton)
    return [button.text() for button in all_buttons if button.isVisibleTo(guide)]


def test_in_a_new_project_the_guide_of_the_overview_speaks_of_no_last_time(
    window: MainWindow, session: Session
) -> None:
    guide = part(window, PageGuide)
    assert "Take the first steps" in shown_words(guide)
    assert "last time" not in shown_words(guide)
    put_up(session.opened.project, [NewIdea("A bench by the lake")])
    QApplication.processEvents()
    assert "last time" in shown_words(guide)


def test_the_guide_of_the_overview_points_to_no_other_step_than_the_overview(
    window: MainWindow, session: Session
) -> None:
    guide = part(window, PageGuide)
    assert "Project" in buttons(guide)
    put_up(session.opened.project, [NewIdea("A bench by the lake")])
    QApplication.processEvents()
    assert "Project" not in buttons(guide)
    assert "the Overview proposes" in shown_words(guide)


# An evening hides the people who come after the project, but not what comes after the board.
@pytest.mark.parametrize(
    ("key", "is_told"), [("before.project", False), ("what_do_we_want.idea_board", True)]
)
def test_words_about_the_next_step_are_told_only_where_it_is_the_next(
    window: MainWindow, key: str, is_told: bool
) -> None:
    window.go_to(key)
    words = load_guide(key, language()).next_step
    assert words
    assert (words in shown_words(part(window, PageGuide))) == is_told
