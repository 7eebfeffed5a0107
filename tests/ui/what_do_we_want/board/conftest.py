"""An idea board with ideas, and the two parts of it that most tests are about."""

import pytest

from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.what_do_we_want.board.capture_bar import CaptureBar
from bosaet_desktop.ui.what_do_we_want.board.page import IdeaBoardPage
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView
from tests.ui.shown_page import Show, part


@pytest.fixture
def page(context: PageContext, show: Show, ideas: tuple[str, ...]) -> IdeaBoardPage:
    return show(IdeaBoardPage(context))


@pytest.fixture
def board(page: IdeaBoardPage) -> BoardView:
    return part(page, BoardView)


@pytest.fixture
def capture(page: IdeaBoardPage) -> CaptureBar:
    return part(page, CaptureBar)
