"""Titles of steps in the path are read whole, on two lines where the type is large."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QTreeWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.i18n import _, use_language
from bosaet_desktop.ui.frame.path_delegate import fitted, title_sides
from bosaet_desktop.ui.frame.path_panel import PATH_WIDTH, PathPanel
from bosaet_desktop.ui.pages import entry
from bosaet_desktop.ui.theme.apply import apply_theme, apply_theme_to
from bosaet_desktop.ui.theme.theme import BAR_WIDTH, make_theme
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


def test_the_longest_word_of_the_path_is_read_whole_beside_the_bar(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, "light", 100)
    panel, theme = PathPanel(), make_theme("light", 100)
    qtbot.addWidget(panel)
    panel.resize(PATH_WIDTH, 300)
    panel.show()
    room = part(panel, QTreeWidget).width() - BAR_WIDTH - sum(title_sides(theme, is_stage=False))
    with use_language("da"):
        word = _(entry("before.attention").title)
    bold = theme.font("body")
    bold.setBold(True)
    assert QFontMetrics(fitted(bold, word, room)).horizontalAdvance(word) <= room


@pytest.mark.parametrize(("text_size", "lines"), [(100, 1), (150, 2), (200, 2)])
def test_the_longest_word_is_parted_where_the_type_is_large(
    qtbot: QtBot, text_size: int, lines: int
) -> None:
    panel, word = PathPanel(), "before.attention"
    qtbot.addWidget(panel)
    theme = make_theme("light", text_size)
    apply_theme_to(panel, theme)
    panel.resize(round(PATH_WIDTH * (1 + text_size / 100) / 2), 900)
    with use_language("da"):
        panel.show_steps([entry("before.people"), entry(word)], more=False)
        panel.show_current(word)
        panel.show()
        QApplication.processEvents()
        tree = part(panel, QTreeWidget)
        short, long = (
            tree.visualItemRect(item).height()
            for key in ("before.people", word)
            for item in tree.findItems(_(entry(key).title), Qt.MatchFlag.MatchRecursive)
        )
    assert (long > short) == (lines == 2)


def test_the_row_pointed_at_has_a_ground_and_the_one_with_the_keyboard_a_ring(
    qtbot: QtBot,
) -> None:
    panel = PathPanel()
    qtbot.addWidget(panel)
    theme = make_theme("light", 100)
    apply_theme_to(panel, theme)
    panel.resize(PATH_WIDTH, 900)
    panel.show_steps([entry(SHORT), entry(LONG)], more=False)
    panel.show_current(SHORT)
    panel.show()
    panel.activateWindow()
    tree = part(panel, QTreeWidget)
    rows = {key: _row(tree, entry(key).title) for key in (SHORT, LONG)}
    assert _ground(tree, rows[LONG]) == QColor(theme.palette.rail)
    qtbot.mouseMove(tree.viewport(), rows[LONG].center())
    tree.setFocus()
    qtbot.waitUntil(lambda: _ground(tree, rows[LONG]) == QColor(theme.hover))
    assert _ground(tree, rows[SHORT]) == QColor(theme.palette.accent_soft)
    assert _edge(tree, rows[SHORT]) == QColor(theme.palette.accent)
    assert _edge(tree, rows[LONG]) != QColor(theme.palette.accent)


def _row(tree: QTreeWidget, words: str) -> QRect:
    return tree.visualItemRect(tree.findItems(words, Qt.MatchFlag.MatchRecursive)[0])


def _ground(tree: QTreeWidget, row: QRect) -> QColor:
    """Return what lies beside the words, at the height of their middle."""
    return _colour(tree, QPoint(row.left() + 6, row.center().y()))


def _edge(tree: QTreeWidget, row: QRect) -> QColor:
    """Return the colour of the lowest line of a row."""
    return _colour(tree, QPoint(row.center().x(), row.bottom() - 1))


def _colour(tree: QTreeWidget, place: QPoint) -> QColor:
    panel = tree.window()
    return QColor(panel.grab().toImage().pixel(tree.mapTo(panel, place)))
