"""Titles are read while marks are typed: they grow small before they take a second line."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.rows.scoring import Candidate, Question
from bosaet_desktop.ui.how.entry.mark_grid import TITLE_SIZES, MarkGrid
from bosaet_desktop.ui.how.entry.mark_table_model import Column, MarkTableModel
from bosaet_desktop.ui.theme.apply import apply_theme

QUESTIONS = (
    Question(1, "impact", "Gør det en forskel?", "Forskel"),
    Question(2, "feasibility", "Er det håndterbart for os?", "Håndterbart"),
    Question(3, "desire", "Har vi lyst til det?", "Lyst"),
)
TITLE = "Fælles oversigt over huse og grunde"
# What a window of 1280 pixels leaves the grid beside the guide and the keys.
NARROW, WIDE = 464, 640


@pytest.fixture
def grid(qtbot: QtBot, qapp: QApplication) -> MarkGrid:
    apply_theme(qapp, "light", 100)
    model = MarkTableModel()
    grid = MarkGrid(model, "Marks on the sheet")
    model.setParent(grid)
    qtbot.addWidget(grid)
    model.show_form([Candidate("a", TITLE, 1, withdrawn=False)], QUESTIONS)
    return grid


def shown_at(grid: MarkGrid, width: int) -> int:
    grid.resize(width, 300)
    grid.show()
    return grid.title_size


def test_a_title_with_room_is_set_in_full_size(grid: MarkGrid) -> None:
    assert shown_at(grid, WIDE) == TITLE_SIZES[0]


def test_a_common_title_stands_on_one_line_in_a_narrow_window(grid: MarkGrid) -> None:
    size = shown_at(grid, NARROW)
    font = grid.theme.font()
    font.setPixelSize(grid.px(size))
    assert size < TITLE_SIZES[0]
    assert QFontMetrics(font).horizontalAdvance(TITLE) <= grid.columnWidth(Column.TITLE)


def test_titles_grow_again_with_the_window(grid: MarkGrid) -> None:
    shown_at(grid, NARROW)
    assert shown_at(grid, WIDE) == TITLE_SIZES[0]
