"""What the tests of the idea board read of it, and the keys they press."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bosaet_desktop.ui.what_do_we_want.board.card_view import CardView
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView

Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def views(board: BoardView) -> list[CardView]:
    return board.findChildren(CardView)


def titles(board: BoardView) -> list[list[str]]:
    return [[card.title for card in column.cards] for column in board.columns]


def focused() -> QWidget:
    widget = QGuiApplication.focusObject()
    assert isinstance(widget, QWidget)
    return widget
