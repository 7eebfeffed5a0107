import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.cluster import cluster_ideas
from bosaet_desktop.core.commands.duplicate import merge_ideas
from bosaet_desktop.core.commands.idea import park_ideas
from bosaet_desktop.core.commands.idea_details import set_details
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.duplicates import idea_details
from bosaet_desktop.core.queries.idea import cards, village_marks
from bosaet_desktop.core.queries.idea import ideas as all_ideas
from bosaet_desktop.core.queries.initiative import initiatives
from bosaet_desktop.core.rows.idea import Axis, IdeaDetails
from bosaet_desktop.core.rows.influence import Influence
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.what_do_we_want.board.capture_bar import CaptureBar
from bosaet_desktop.ui.what_do_we_want.board.card_editor import CardEditor
from bosaet_desktop.ui.what_do_we_want.board.card_list_model import carried_cards
from bosaet_desktop.ui.what_do_we_want.board.card_view import CardView
from bosaet_desktop.ui.what_do_we_want.board.details_dialog import DetailsDialog
from bosaet_desktop.ui.what_do_we_want.board.filter_button import FilterButton
from bosaet_desktop.ui.what_do_we_want.board.narrowing import BoardFilter
from bosaet_desktop.ui.what_do_we_want.board.page import IdeaBoardPage
from bosaet_desktop.ui.what_do_we_want.board.similar_ideas import SimilarIdeas
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView
from bosaet_desktop.ui.what_do_we_want.line_dialog import LineDialog
from tests.ui.shown_page import SMALL_WINDOW, Show, Told, nameless, part

Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def page(context: PageContext, show: Show, ideas: tuple[str, ...]) -> IdeaBoardPage:
    return show(IdeaBoardPage(context))


@pytest.fixture
def board(page: IdeaBoardPage) -> BoardView:
    return part(page, BoardView)


@pytest.fixture
def capture(page: IdeaBoardPage) -> CaptureBar:
    return part(page, CaptureBar)


def views(board: BoardView) -> list[CardView]:
    return board.findChildren(CardView)


def titles(board: BoardView) -> list[list[str]]:
    return [[card.title for card in column.cards] for column in board.columns]


def focused() -> QWidget:
    widget = QGuiApplication.focusObject()
    assert isinstance(widget, QWidget)
    return widget


def test_the_board_begins_with_what_is_not_sorted(board: BoardView) -> None:
    assert titles(board)[:2] == [["Swing", "Slide"], ["Path", "Bridge", "Bench"]]
    assert [column.title for column in board.columns[:2]] == ["Not sorted yet", "Homes and plots"]


def test_enter_adds_an_idea_and_is_ready_for_the_next(
    qtbot: QtBot, capture: CaptureBar, board: BoardView
) -> None:
    capture.field.setFocus()
    qtbot.keyClicks(capture.field, "Fire pit")
    qtbot.keyClick(capture.field, Key.Key_Return)
    qtbot.keyClicks(capture.field, "Jetty")
    qtbot.keyClick(capture.field, Key.Key_Return)
    assert titles(board)[0] == ["Swing", "Slide", "Fire pit", "Jetty"]
    assert capture.field.toPlainText() == ""
    assert board.selected_cards()[0].title == "Jetty"


def test_what_is_captured_comes_from_the_village_chosen(
    qtbot: QtBot, capture: CaptureBar, project: Project
) -> None:
    barde = village_marks(project)[0]
    capture.village.choose(barde.id)
    qtbot.keyClicks(capture.field, "Fire pit")
    qtbot.keyClick(capture.field, Key.Key_Return)
    assert all_ideas(project)[-1].village == barde
    assert capture.village_id() == barde.id


def test_pasted_lines_are_added_at_once_and_each_is_accounted_for(
    qtbot: QtBot, capture: CaptureBar, board: BoardView
) -> None:
    QGuiApplication.clipboard().setText("Fire pit\r\n\r\nswing\r\n• Jetty\r\n")
    qtbot.keyClick(capture.field, Key.Key_V, CTRL)
    assert titles(board)[0] == ["Swing", "Slide", "Fire pit", "Jetty"]
    said = part(capture.report, QListWidget)
    assert [said.item(row).text() for row in range(said.count())] == [
        "Line 2: empty",
        "Line 3, there already: swing",
        "Line 1, added: Fire pit",
        "Line 4, added: Jetty",
    ]


@pytest.mark.parametrize("typed", ["", "Fire"])
def test_ctrl_z_undoes_what_is_typed_first_and_else_the_idea_just_added(
    qtbot: QtBot, page: IdeaBoardPage, capture: CaptureBar, project: Project, typed: str
) -> None:
    QShortcut(QKeySequence.StandardKey.Undo, page, project.undo)
    qtbot.keyClicks(capture.field, "Jetty")
    qtbot.keyClick(capture.field, Key.Key_Return)
    qtbot.keyClicks(capture.field, typed)
    capture.field.setFocus()
    qtbot.keyClick(capture.field, Key.Key_Z, CTRL)
    assert len(all_ideas(project)) == (6 if typed else 5)
    assert capture.field.toPlainText() == ""


def test_one_pasted_line_waits_for_enter(
    qtbot: QtBot, capture: CaptureBar, project: Project
) -> None:
    source = QMimeData()
    source.setText("Fire pit\n")
    capture.field.insertFromMimeData(source)
    assert capture.field.toPlainText() == "Fire pit"
    assert len(all_ideas(project)) == 5


def test_an_idea_that_is_there_already_is_shown_instead(
    qtbot: QtBot, capture: CaptureBar, board: BoardView, project: Project
) -> None:
    qtbot.keyClicks(capture.field, "swing")
    qtbot.keyClick(capture.field, Key.Key_Return)
    assert len(all_ideas(project)) == 5
    assert [card.title for card in board.selected_cards()] == ["Swing"]


def test_alt_and_arrows_move_a_card_between_and_inside_columns(
    qtbot: QtBot, board: BoardView, ideas: tuple[str, ...]
) -> None:
    board.choose([ideas[3]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_Right, ALT)
    assert titles(board)[:2] == [["Slide"], ["Swing", "Path", "Bridge", "Bench"]]
    qtbot.keyClick(focused(), Key.Key_Down, ALT)
    qtbot.keyClick(focused(), Key.Key_Down, ALT)
    assert titles(board)[1] == ["Path", "Bridge", "Swing", "Bench"]
    qtbot.keyClick(focused(), Key.Key_Up, ALT)
    assert titles(board)[1] == ["Path", "Swing", "Bridge", "Bench"]
    assert board.selected_ids() == [ideas[3]]


def test_a_card_at_the_end_stays_and_nothing_is_there_to_undo(
    qtbot: QtBot, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    before = project.undo_label
    board.choose([ideas[2]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_Down, ALT)
    board.choose([ideas[3]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_Up, ALT)
    qtbot.keyClick(focused(), Key.Key_Left, ALT)
    assert project.undo_label == before
    assert titles(board)[:2] == [["Swing", "Slide"], ["Path", "Bridge", "Bench"]]


def test_arrows_go_between_columns_and_keep_a_selection_with_ctrl(
    qtbot: QtBot, board: BoardView, ideas: tuple[str, ...]
) -> None:
    board.choose([ideas[3]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_Right, CTRL)
    assert focused() is views(board)[1]
    assert board.selected_ids() == [ideas[3]]
    qtbot.keyClick(focused(), Key.Key_Space, CTRL)
    assert board.selected_ids() == [ideas[3], ideas[0]]
    qtbot.keyClick(focused(), Key.Key_Left)
    assert board.selected_ids() == [ideas[3]]


def test_tab_stops_once_at_the_board(qtbot: QtBot, board: BoardView) -> None:
    policies = [view.focusPolicy() for view in views(board)]
    assert policies.count(Qt.FocusPolicy.StrongFocus) == 1


def test_a_click_selects_one_card_over_all_columns(
    qtbot: QtBot, board: BoardView, ideas: tuple[str, ...]
) -> None:
    for place, modifier in ((0, Qt.KeyboardModifier.NoModifier), (1, CTRL)):
        view = views(board)[place]
        spot = view.visualRect(view.cards.index(0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, spot)
    assert board.selected_ids() == [ideas[3], ideas[0]]
    view = views(board)[1]
    spot = view.visualRect(view.cards.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert board.selected_ids() == [ideas[1]]


def test_dropped_cards_lie_where_they_were_dropped(
    qtbot: QtBot, board: BoardView, ideas: tuple[str, ...]
) -> None:
    target = views(board)[1].cards
    target.dropMimeData(
        carried_cards([ideas[4], ideas[2]]), Qt.DropAction.MoveAction, 1, 0, target.index(-1)
    )
    expected = [["Swing"], ["Path", "Slide", "Bench", "Bridge"]]
    qtbot.waitUntil(lambda: titles(board)[:2] == expected)


def test_enter_edits_a_card_in_place_and_undo_brings_the_words_back(
    qtbot: QtBot, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    board.choose([ideas[3]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_Return)
    editor = part(board, CardEditor)
    qtbot.keyClicks(editor, "A swing by the stream")
    qtbot.keyClick(editor, Key.Key_Return)
    assert titles(board)[0] == ["A swing by the stream", "Slide"]
    assert {idea.original for idea in all_ideas(project)} >= {"Swing"}
    project.undo()
    assert titles(board)[0] == ["Swing", "Slide"]


def test_escape_leaves_a_card_as_it_was(
    qtbot: QtBot, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    board.choose([ideas[3]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_F2)
    editor = part(board, CardEditor)
    qtbot.keyClicks(editor, "Nothing")
    qtbot.keyClick(editor, Key.Key_Escape)
    assert titles(board)[0] == ["Swing", "Slide"]


def test_words_that_are_refused_stay_open_to_be_mended(
    qtbot: QtBot, board: BoardView, ideas: tuple[str, ...]
) -> None:
    board.choose([ideas[3]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_Return)
    editor = part(board, CardEditor)
    editor.setPlainText("x" * 501)
    with qtbot.captureExceptions() as raised:
        qtbot.keyClick(editor, Key.Key_Return)
    assert [str(error) for _kind, error, _trace in raised] == [
        "This text has 501 characters; there is room for 500."
    ]
    assert editor.isVisible()
    qtbot.keyClick(editor, Key.Key_Escape)


def test_delete_takes_the_selected_cards_and_says_how_to_get_them_back(
    qtbot: QtBot, board: BoardView, told: Told, project: Project, ideas: tuple[str, ...]
) -> None:
    board.choose([ideas[0], ideas[3]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_Delete)
    assert titles(board)[:2] == [["Slide"], ["Bridge", "Bench"]]
    assert told.sentences == ["2 ideas deleted. Ctrl+Z brings them back."]


def test_ctrl_g_gathers_and_lets_the_title_be_written(
    qtbot: QtBot, page: IdeaBoardPage, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    board.choose([ideas[0], ideas[2]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_G, CTRL)
    editor = part(board, CardEditor)
    qtbot.keyClicks(editor, "By the water")
    qtbot.keyClick(editor, Key.Key_Return)
    gathered = next(card for card in cards(project) if card.is_cluster)
    assert gathered.title == "By the water"
    assert [idea.text for idea in gathered.ideas] == ["Path", "Bench"]
    assert board.selected_ids() == [gathered.id]
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_G, CTRL | SHIFT)
    assert titles(board)[1] == ["Path", "Bench", "Bridge"]
    assert board.selected_ids() == [ideas[0], ideas[2]]


def test_ctrl_g_with_one_cluster_adds_to_it(
    qtbot: QtBot, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    key = cluster_ideas(project, ideas[:2], "By the water")
    board.choose([key, ideas[3]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_G, CTRL)
    gathered = next(card for card in cards(project) if card.is_cluster)
    assert (gathered.id, gathered.title, len(gathered.ideas)) == (key, "By the water", 3)


def test_ctrl_i_makes_an_initiative_of_a_cluster(
    qtbot: QtBot, board: BoardView, project: Project, told: Told, ideas: tuple[str, ...]
) -> None:
    key = cluster_ideas(project, ideas[:2], "By the water")
    board.choose([key])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_I, CTRL)
    assert [(line.title, line.ideas) for line in initiatives(project)] == [("By the water", 2)]
    assert told.sentences


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
    next(entry for entry in menu.actions() if entry.text().startswith("Park")).trigger()
    menu.close()
    dialog = part(page, LineDialog)
    qtbot.keyClicks(dialog.field, "Next year")
    qtbot.keyClick(dialog.field, Key.Key_Return)
    parked = next(idea for idea in all_ideas(project) if idea.id == ideas[3])
    assert (parked.parked, parked.parked_reason) == (True, "Next year")


def test_tonights_question_is_stored_when_its_field_is_left(
    qtbot: QtBot, capture: CaptureBar, project: Project
) -> None:
    qtbot.keyClicks(capture.question, "Who welcomes a newcomer?")
    qtbot.keyClick(capture.question, Key.Key_Return)
    assert project.undo_label == "Edit tonight's question"


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


def test_an_empty_board_teaches_how_to_begin(
    context: PageContext, show: Show, qtbot: QtBot
) -> None:
    page = show(IdeaBoardPage(context))
    assert not part(page, BoardView).isVisible()
    qtbot.keyClicks(part(page, CaptureBar).field, "Fire pit")
    qtbot.keyClick(part(page, CaptureBar).field, Key.Key_Return)
    assert part(page, BoardView).isVisible()


def test_the_page_fits_its_room_and_names_all_that_takes_the_focus(page: IdeaBoardPage) -> None:
    assert page.minimumSizeHint().width() <= SMALL_WINDOW[0]
    assert nameless(page) == []


def test_the_axis_of_the_board_is_the_one_chosen(page: IdeaBoardPage) -> None:
    assert page.axis() is Axis.CATEGORY


def test_ctrl_m_merges_and_the_menu_takes_out_again(
    qtbot: QtBot, page: IdeaBoardPage, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    board.choose([ideas[0], ideas[2]])
    board.take_focus()
    qtbot.keyClick(focused(), Key.Key_M, CTRL)
    assert titles(board)[1] == ["Path", "Bridge"]
    assert board.columns[1].ideas == 3
    assert board.selected_ids() == [ideas[0]]
    board.card_menu_wanted.emit(QPoint(0, 0))
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    out = next(entry for entry in menu.findChildren(QMenu) if entry.title() == "Take out again")
    out.actions()[0].trigger()
    menu.close()
    assert titles(board)[1] == ["Path", "Bridge", "Bench"]


def test_a_card_tells_a_screen_reader_all_that_was_said(
    board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    merge_ideas(project, ideas[0], [ideas[2]])
    view = views(board)[1]
    spoken = view.cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Path. also said: Bench. said 2 times. Barde"


def test_an_idea_behind_another_is_found_on_its_card(
    page: IdeaBoardPage, board: BoardView, project: Project, ideas: tuple[str, ...]
) -> None:
    merge_ideas(project, ideas[0], [ideas[2]])
    page.reveal(ideas[2])
    assert board.selected_ids() == [ideas[0]]


def test_details_are_kept_with_an_idea(
    qtbot: QtBot, page: IdeaBoardPage, project: Project, ideas: tuple[str, ...]
) -> None:
    dialog = DetailsDialog(page, project, ideas[0])
    dialog.open()
    dialog.note.setPlainText("Ask the farmer")
    dialog.proposer.setText("Ane Holm")
    dialog.table.setValue(4)
    dialog.accept()
    assert idea_details(project, ideas[0]) == IdeaDetails("Ask the farmer", "Ane Holm", 4)


def test_typing_shows_what_is_there_already_and_enter_still_adds(
    qtbot: QtBot, page: IdeaBoardPage, capture: CaptureBar, project: Project
) -> None:
    similar = part(page, SimilarIdeas)
    capture.field.setFocus()
    qtbot.keyClicks(capture.field, "A bridge")
    qtbot.waitUntil(similar.isVisible)
    qtbot.keyClick(capture.field, Key.Key_Return)
    assert all_ideas(project)[-1].text == "A bridge"
    assert all_ideas(project)[-1].duplicate_of_id is None
    assert not similar.isVisible()


def test_down_and_enter_says_an_idea_again_with_village_and_table(
    qtbot: QtBot, page: IdeaBoardPage, capture: CaptureBar, project: Project, ideas: tuple[str, ...]
) -> None:
    similar = part(page, SimilarIdeas)
    capture.village.choose(village_marks(project)[1].id)
    capture.table.setValue(7)
    capture.field.setFocus()
    qtbot.keyClicks(capture.field, "A bridge")
    qtbot.waitUntil(similar.isVisible)
    qtbot.keyClick(capture.field, Key.Key_Down)
    qtbot.keyClick(capture.field, Key.Key_Return)
    (again,) = next(idea for idea in all_ideas(project) if idea.id == ideas[1]).said_again
    assert again.text == "A bridge"
    assert again.village == village_marks(project)[1]
    assert (again.table_number, capture.table_number()) == (7, 7)
    assert capture.field.toPlainText() == ""


def test_escape_hides_what_is_alike_and_keeps_what_is_typed(
    qtbot: QtBot, page: IdeaBoardPage, capture: CaptureBar
) -> None:
    similar = part(page, SimilarIdeas)
    capture.field.setFocus()
    qtbot.keyClicks(capture.field, "A bridge")
    qtbot.waitUntil(similar.isVisible)
    qtbot.keyClick(capture.field, Key.Key_Escape)
    assert not similar.isVisible()
    assert capture.field.toPlainText() == "A bridge"


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
    assert len(titles(board)[3]) == 5
    board.moved.emit([ideas[0], ideas[3]], 1, None)
    assert titles(board)[1] == ["Path", "Swing"]
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
    next(each for each in choices.actions() if each.text() == "Show everything").trigger()
    assert titles(board)[1] == ["Path", "Bench"]


def test_the_size_of_cards_is_remembered(
    context: PageContext, page: IdeaBoardPage, board: BoardView
) -> None:
    view = views(board)[1]
    before = view.sizeHintForRow(0)
    button = part(page, FilterButton)
    next(each for each in button.choices().actions() if each.text() == "Large cards").trigger()
    assert view.sizeHintForRow(0) > before
    assert context.preferences.card_size == "large"
