"""A column of the board: its name, how many ideas it holds, and its cards."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import Axis, BoardColumn, VillageMark
from bosaet_desktop.ui.theme.theme import CORNER, GRID, theme_of
from bosaet_desktop.ui.what_do_we_want.board.card_view import CardView
from bosaet_desktop.ui.what_do_we_want.board.card_words import CardFace
from bosaet_desktop.ui.what_do_we_want.idea_count import count_words
from bosaet_desktop.ui.what_do_we_want.marks import Marks
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.elided_label import ElidedLabel
from bosaet_desktop.ui.widgets.labels import Caption

LETTER = 20


class ColumnWidget(QWidget):
    """Shows one `BoardColumn`; a column that can be renamed has a button for that."""

    menu_wanted = Signal(QPoint)

    def __init__(self, selected_cards: Callable[[], list[str]]) -> None:
        super().__init__()
        self.column = BoardColumn(None, "", None, ())
        self.view = CardView("", selected_cards, self)
        self._marks = Marks(self)
        self._letter = QLabel()
        self._title = ElidedLabel("", "section")
        self._count = Caption().one_line()
        self._menu = QuietButton("", "dots-horizontal", self._ask_for_menu)
        self._lay_out()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._count)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, 4, 0, 0)
        head.setSpacing(GRID)
        # Heads with and without the button are of one height.
        head.addStrut(self._menu.sizeHint().height())
        head.addWidget(self._letter)
        head.addLayout(names, 1)
        head.addWidget(self._menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def show_column(self, column: BoardColumn, axis: Axis, categories: Mapping[str, str]) -> None:
        """Show `column`; cards name their category unless the columns are the categories."""
        by_village, names = axis is Axis.VILLAGE, categories
        if axis is Axis.CATEGORY:
            names = {}
        self.column = column
        self._title.setText(column.title)
        self._count.setText(count_words(column.ideas))
        self._menu.setVisible(axis is Axis.CATEGORY and column.id in categories)
        self._menu.setAccessibleName(_("Change the category {name}").format(name=column.title))
        self._menu.setToolTip(self._menu.accessibleName())
        self.view.setAccessibleName(
            _("{title}, {ideas}").format(title=column.title, ideas=count_words(column.ideas))
        )
        self._show_letter()
        self.view.cards.show_faces(
            [
                CardFace(card, by_village, names.get(card.category_id or "", ""))
                for card in column.cards
            ]
        )

    def _show_letter(self) -> None:
        colour = self.column.colour
        self._letter.setVisible(colour is not None)
        if colour is not None:
            mark = VillageMark("", self.column.title, colour)
            self._letter.setPixmap(self._marks.village(mark, theme_of(self).px(LETTER)))

    def _ask_for_menu(self) -> None:
        self.menu_wanted.emit(self._menu.mapToGlobal(QPoint(0, self._menu.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme_of(self).palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.rail))
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, CORNER, CORNER)
        painter.end()
