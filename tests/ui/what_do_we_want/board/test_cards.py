"""Cards are moved, edited, gathered and merged, by keyboard and by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.cluster import cluster_ideas
from bosaet_desktop.core.commands.duplicate import merge_ideas
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.duplicates import idea_details
from bosaet_desktop.core.queries.idea import cards
from bosaet_desktop.core.queries.idea import ideas as all_ideas
from bosaet_desktop.core.queries.initiative import initiatives
from bosaet_desktop.core.rows.idea import IdeaDetails
from bosaet_desktop.ui.what_do_we_want.board.card_editor import CardEditor
from bosaet_desktop.ui.what_do_we_want.board.card_list_model import carried_cards
from bosaet_desktop.ui.what_do_we_want.board.details_dialog import DetailsDialog
from bosaet_desktop.ui.what_do_we_want.board.page import IdeaBoardPage
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView
from tests.ui.shown_page import Told, part
from tests.ui.what_do_we_want.board.board_reading import (
    ALT,
    CTRL,
    SHIFT,
    Key,
    focused,
    titles,
    views,
)


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


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Down])
def test_a_card_stays_in_hand_when_its_move_is_undone_and_done_again(
    qtbot: QtBot, board: BoardView, project: Project, ideas: tuple[str, ...], key: Key
) -> None:
    board.choose([ideas[3]])
    board.take_focus()
    qtbot.keyClick(focused(), key, ALT)
    for walk in (project.undo, project.redo):
        walk()
        assert board.selected_ids() == [ideas[3]]
        [view] = [each for each in views(board) if each.hasFocus()]
        assert view.currentIndex().data() == "Swing"


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
    out = next(
        entry
        for entry in menu.findChildren(QMenu)
        if entry.title().replace("&", "") == "Take out again"
    )
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
