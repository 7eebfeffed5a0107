"""Columns along four axes, what is looked for in them, and what is parked."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.cluster import cluster_ideas
from bosaet_desktop.core.commands.duplicate import merge_ideas
from bosaet_desktop.core.commands.idea import park_ideas
from bosaet_desktop.core.commands.idea_details import set_details
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.idea import ideas as all_ideas
from bosaet_desktop.core.queries.idea import village_marks
from bosaet_desktop.core.rows.idea import Axis, IdeaDetails
from bosaet_desktop.core.terms.influence import Influence
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.what_do_we_want.board.filter_button import FilterButton
from bosaet_desktop.ui.what_do_we_want.board.narrowing import BoardFilter
from bosaet_desktop.ui.what_do_we_want.board.page import IdeaBoardPage
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView
from bosaet_desktop.ui.what_do_we_want.line_dialog import LineDialog
from tests.ui.shown_page import part
from tests.ui.what_do_we_want.board.board_reading import ALT, CTRL, Key, focused, titles, views


def test_searching_leaves_the_cards_that_hold_the_words(
    qtbot: QtBot, page: IdeaBoardPage, board: BoardView
) -> None:
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_F, CTRL)
    qtbot.keyClicks(focused(), "sLi")
    assert titles(board)[:2] == [["Slide"], []]
    qtbot.keyClick(focused(), Key.Key_Escape)
    assert titles(board)[:2] == [["Swing", "Slide"], ["Path", "Bridge", "Bench"]]


def test_columns_by_village_show_the_village_of_each_idea(
    page: IdeaBoardPage, board: BoardView
) -> None:
    page.enter_state("by_village")
    assert [column.title for column in board.columns] == [
        "Barde",
        "Vorgod",
        "No village",
    ]
    assert titles(board) == [["Path", "Bridge", "Bench"], [], ["Swing", "Slide"]]


def test_parked_ideas_lie_in_a_column_of_their_own_and_come_back_when_moved(
    qtbot: QtBot, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    park_ideas(project, [ideas[3]], "Next year")
    assert board.columns[-1].title == "Parked"
    assert titles(board)[-1] == ["Swing"]
    board.choose([ideas[3]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_Left, ALT)
    assert not any(idea.parked for idea in all_ideas(project))
    assert titles(board)[-1] == ["Swing"]
    assert board.columns[-1].title == categories(project)[-1].name


def test_the_menu_parks_with_a_reason(
    qtbot: QtBot, page: IdeaBoardPage, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    board.choose([ideas[3]])
    board.card_menu_wanted.emit(QPoint(0, 0))
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    next(
        entry for entry in menu.actions() if entry.text().replace("&", "").startswith("Park")
    ).trigger()
    menu.close()
    dialog = part(page, LineDialog)
    qtbot.keyClicks(dialog.field, "Next year")
    qtbot.keyClick(dialog.field, Key.Key_Return)
    parked = next(idea for idea in all_ideas(project) if idea.id == ideas[3])
    assert (parked.parked, parked.parked_reason) == (True, "Next year")


def test_undo_keeps_the_place_of_those_who_read(
    board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    board.choose([ideas[1]])
    park_ideas(project, [ideas[0]], "")
    project.undo()
    assert board.selected_ids() == [ideas[1]]


def test_an_idea_looked_for_is_shown_even_inside_a_cluster(
    page: IdeaBoardPage, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    key = cluster_ideas(project, ideas[:2])
    page.reveal(ideas[1])
    assert board.selected_ids() == [key]


def test_the_axis_of_the_board_is_the_one_chosen(page: IdeaBoardPage) -> None:
    assert page.axis() is Axis.CATEGORY


def test_columns_by_cluster_take_ideas_in_and_out(
    page: IdeaBoardPage, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    cluster_ideas(project, ideas[:2], "By the water")
    page.enter_state("by_cluster")
    assert [column.title for column in board.columns] == ["In no cluster", "By the water"]
    assert titles(board) == [["Bench", "Swing", "Slide"], ["Path", "Bridge"]]
    board.moved.emit([ideas[3]], 1, ideas[1])
    assert titles(board) == [["Bench", "Slide"], ["Path", "Swing", "Bridge"]]
    board.moved.emit([ideas[0]], 0, None)
    assert titles(board)[1] == ["Swing", "Bridge"]


def test_columns_by_influence_say_what_can_be_done(
    page: IdeaBoardPage, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    page.enter_state("by_influence")
    assert [len(each) for each in titles(board)] == [5, 0, 0, 0]
    board.moved.emit([ideas[0], ideas[3]], 2, None)
    assert titles(board)[2] == ["Path", "Swing"]
    said = {idea.text: idea.influence for idea in all_ideas(project)}
    assert said["Path"] is said["Swing"] is Influence.PARTLY


def test_the_filter_shows_what_was_asked_for_and_tells_how_much(
    page: IdeaBoardPage, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    button = part(page, FilterButton)
    button.narrow(BoardFilter(without_category=True))
    assert titles(board)[:2] == [["Swing", "Slide"], []]
    assert button.text() == "Show (1)"
    merge_ideas(project, ideas[3], [ideas[4]])
    button.narrow(BoardFilter(said_again=True))
    assert titles(board)[:2] == [["Swing"], []]
    set_details(project, ideas[0], IdeaDetails("", "", 4))
    button.narrow(BoardFilter(table_number=4))
    assert titles(board)[:2] == [[], ["Path"]]
    park_ideas(project, [ideas[1]])
    button.narrow(BoardFilter(parked=True, village_id=village_marks(project)[0].id))
    assert [column for column in titles(board) if column] == [["Bridge"]]
    choices = button.choices()
    next(each for each in choices.actions() if "everything" in each.text()).trigger()
    assert titles(board)[1] == ["Path", "Bench"]


def test_the_size_of_cards_is_remembered(
    context: PageContext, page: IdeaBoardPage, board: BoardView
) -> None:
    view = views(board)[1]
    before = view.sizeHintForRow(0)
    button = part(page, FilterButton)
    next(each for each in button.choices().actions() if "arge cards" in each.text()).trigger()
    assert view.sizeHintForRow(0) > before
    assert context.preferences.card_size == "large"
