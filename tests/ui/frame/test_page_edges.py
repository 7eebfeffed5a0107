"""Whatever a page is made of, what it shows ends at the same right and lower edge."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.frame.page_stack import keep_edges
from bosaet_desktop.ui.theme.theme import BAR_WIDTH
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

RIGHT, BOTTOM = 28, 22


def _ends(scroller: ScrollArea) -> tuple[int, int]:
    inside = scroller.body.contentsMargins()
    return inside.right() + BAR_WIDTH, inside.bottom()


def _around(page: QWidget) -> tuple[int, int]:
    return page.contentsMargins().right(), page.contentsMargins().bottom()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_page_that_does_not_scroll_keeps_them_around_itself(page: QWidget) -> None:
    QVBoxLayout(page).addWidget(QWidget())
    keep_edges(page, RIGHT, BOTTOM)
    assert _around(page) == (RIGHT, BOTTOM)


def test_each_part_of_a_stack_keeps_them_in_its_own_way(page: QWidget) -> None:
    stack, scroller, still = QStackedWidget(), ScrollArea(), QWidget()
    stack.addWidget(scroller)
    stack.addWidget(still)
    QVBoxLayout(page).addWidget(stack)
    keep_edges(page, RIGHT, BOTTOM)
    assert (_around(page), _ends(scroller), _around(still)) == (
        (0, 0),
        (RIGHT, BOTTOM),
        (RIGHT, BOTTOM),
    )


def test_a_row_that_ends_in_a_scroller_lays_only_the_bar_into_the_edge(page: QWidget) -> None:
    scroller = ScrollArea()
    row = QHBoxLayout(page)
    row.addWidget(QWidget())
    row.addWidget(scroller)
    keep_edges(page, RIGHT, BOTTOM)
    assert (_around(page), _ends(scroller)) == ((0, BOTTOM), (RIGHT, 0))
