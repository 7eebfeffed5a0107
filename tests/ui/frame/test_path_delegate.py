"""Titles of steps in the path are read whole, on two lines where the type is large."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.frame.path_panel import PATH_WIDTH, PathPanel
from bosaet_desktop.ui.pages import entry
from bosaet_desktop.ui.theme.apply import apply_theme_to
from bosaet_desktop.ui.theme.theme import make_theme
from tests.ui.shown_page import part

SHORT, LONG = "where_are_we.facts", "where_are_we.minutes"


@pytest.mark.parametrize(("text_size", "lines"), [(100, 1), (150, 2), (200, 2)])
def test_a_long_title_takes_a_second_line_before_it_is_cut(
    qtbot: QtBot, text_size: int, lines: int
) -> None:
    panel = PathPanel()
    qtbot.addWidget(panel)
    theme = make_theme("light", text_size)
    apply_theme_to(panel, theme)
    panel.resize(round(PATH_WIDTH * (1 + text_size / 100) / 2), 900)
    panel.show_steps([entry(SHORT), entry(LONG)], more=False)
    panel.show_current(SHORT)
    panel.show()
    QApplication.processEvents()
    tree = part(panel, QTreeWidget)
    high = {
        words: tree.visualItemRect(item).height()
        for words in (entry(SHORT).title, entry(LONG).title)
        for item in tree.findItems(words, Qt.MatchFlag.MatchRecursive)
    }
    assert high[entry(LONG).title] >= high[entry(SHORT).title] + (lines - 1) * theme.text_px("body")
    assert (lines == 1) == (high[entry(LONG).title] == high[entry(SHORT).title])
