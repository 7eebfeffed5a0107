"""Tab goes as people read, however late a widget was made."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.frame.reading_order import put_in_reading_order


def order_from(first: QWidget, count: int) -> list[QWidget]:
    found: list[QWidget] = [first]
    widget = first.nextInFocusChain()
    while widget is not None and len(found) < count:
        if isinstance(widget, QPushButton):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_what_was_made_last_is_reached_where_it_stands(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    top, foot, made_later = (QPushButton(name, window) for name in ("top", "foot", "late"))
    column, row = QVBoxLayout(window), QHBoxLayout()
    row.addWidget(made_later)
    column.addWidget(top)
    column.addLayout(row)
    column.addWidget(foot)
    assert order_from(top, 3) == [top, foot, made_later]
    put_in_reading_order(window)
    assert order_from(top, 3) == [top, made_later, foot]


def test_a_grid_is_read_row_by_row(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    grid = QGridLayout(window)
    places = ((1, 1), (0, 1), (1, 0), (0, 0))
    buttons = {place: QPushButton(str(place)) for place in places}
    for (row, column), button in buttons.items():
        grid.addWidget(button, row, column)
    put_in_reading_order(window)
    assert order_from(buttons[0, 0], 4) == [buttons[place] for place in sorted(places)]
