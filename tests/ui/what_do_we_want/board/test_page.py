"""The idea board as a whole: how it begins, what it asks, and that it fits."""

from pytestqt.qtbot import QtBot

from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.what_do_we_want.board.capture_bar import CaptureBar
from bosaet_desktop.ui.what_do_we_want.board.page import IdeaBoardPage
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView
from tests.ui.shown_page import SMALL_WINDOW, Show, nameless, part
from tests.ui.what_do_we_want.board.board_reading import Key, titles


def test_the_board_begins_with_what_is_not_sorted(board: BoardView) -> None:
    assert titles(board)[:2] == [["Swing", "Slide"], ["Path", "Bridge", "Bench"]]
    assert [column.title for column in board.columns[:2]] == ["Not sorted yet", "Homes and plots"]


def test_tonights_question_is_stored_when_its_field_is_left(
    qtbot: QtBot, capture: CaptureBar, project: Project
) -> None:
    qtbot.keyClicks(capture.question, "Who welcomes a newcomer?")
    qtbot.keyClick(capture.question, Key.Key_Return)
    assert project.undo_label == "Edit tonight's question"


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
