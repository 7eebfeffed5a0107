"""A part that folds out: its title never pushes the page wider than the window."""

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.widgets.fold import Fold, FoldHead


def test_a_long_title_ends_in_dots_and_stands_whole_in_its_tool_tip(qtbot: QtBot) -> None:
    fold = Fold("", QLabel)
    holder = QWidget()
    qtbot.addWidget(holder)
    fold.setParent(holder)
    title = "Gruppen for den gamle bane " * 8
    fold.head.show_title(title)
    fold.head.show_summary("ledes af Ib")
    fold.resize(400, 60)
    holder.show()
    fold.show()
    assert fold.minimumSizeHint().width() <= 400
    assert fold.head.button.text().endswith("…")
    assert fold.head.button.toolTip() == title
    assert title in fold.head.button.accessibleName()


def test_a_short_title_is_shown_whole(qtbot: QtBot) -> None:
    fold = Fold("Stiholdet", QLabel)
    qtbot.addWidget(fold)
    fold.resize(400, 60)
    fold.show()
    assert fold.head.button.text() == "Stiholdet"
    assert not fold.head.button.toolTip()


def test_summaries_below_each_other_begin_in_one_line(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    heads = [FoldHead(title) for title in ("Path", "Stream")]
    for head in heads:
        head.show_summary("led by Ib")
        column.addWidget(head)
    holder.resize(1400, 200)
    holder.show()
    QApplication.processEvents()
    labels = [head.findChild(QLabel) for head in heads]
    assert len({label.x() for label in labels if label is not None}) == 1
