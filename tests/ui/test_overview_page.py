"""The overview: where it sends whoever opens a project."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.idea import put_up
from bosaet_desktop.core.commands.initiative import add_initiatives
from bosaet_desktop.core.commands.round import choose_candidates
from bosaet_desktop.core.commands.sheet import check_sheets
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.idea import NewIdea
from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.overview_page import OverviewPage
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.labels import Caption
from tests.ui.shown_page import Show, Told, press, shown_words


def hand_out(project: Project) -> None:
    put_up(project, [NewIdea("A bench by the lake")])
    choose_candidates(project, 1, add_initiatives(project, ["A bench by the lake"]))
    check_sheets(project, 1, [1, 2], SheetState.HANDED_OUT)


def test_a_new_project_speaks_of_what_to_do_first_until_something_is_collected(
    context: PageContext, show: Show, qtbot: QtBot
) -> None:
    page = show(OverviewPage(context))
    first_steps = (True, "There are no ideas yet. The first steps lead to them.")
    assert (page.is_fresh, page.purpose()) == first_steps
    with qtbot.waitSignal(page.header_changed):
        put_up(context.project, [NewIdea("A bench by the lake")])
    assert (page.is_fresh, page.purpose()) == (False, None)


def test_a_project_nobody_has_left_off_in_here_proposes_the_next_step(
    context: PageContext, show: Show, told: Told
) -> None:
    hand_out(context.project)
    page = show(OverviewPage(context))
    press(page, "Go to: Enter marks")
    assert told.pages == ["how.score_entry"]


def test_where_somebody_left_off_comes_before_a_proposal(context: PageContext, show: Show) -> None:
    hand_out(context.project)
    context.preferences.keep_last_page(context.project.path, "how.choose")
    words = shown_words(show(OverviewPage(context)))
    assert "Where you left off" in words
    assert "Next step" not in words


def test_words_under_numbers_stand_level_however_many_lines_they_take(
    context: PageContext, show: Show
) -> None:
    hand_out(context.project)
    page = show(OverviewPage(context))
    page.resize(440, 700)
    QApplication.processEvents()
    words = ("idea", "initiative", "of 2 sheets handed out are typed")
    labels = [each for each in page.findChildren(Caption) if each.text() in words]
    assert len({each.height() for each in labels}) > 1
    assert len({each.mapTo(page, QPoint()).y() for each in labels}) == 1
