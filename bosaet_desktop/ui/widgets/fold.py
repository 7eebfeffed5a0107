"""A part of a page that folds out under its title, made when it is first opened."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.labels import Caption

CLOSED_ICON, OPEN_ICON = "chevron-right", "chevron-down"
NARROWEST = 80
# A title beside a summary takes at most this share of the width; the rest is in its tool tip.
WIDEST_TITLE = 0.5
# Below each other, short titles have their summaries begin in one line.
LEAST_TITLE = 0.28

Content = TypeVar("Content", bound=QWidget)


class FoldHead(QWidget):
    """The title that opens and closes, and beside it what is inside in a few words."""

    toggled = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title, self._is_open = title, False
        self.button = QuietButton(title, CLOSED_ICON, self.toggled.emit)
        self._summary = Caption()
        self._summary.setMinimumWidth(NARROWEST)
        self._row = QGridLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setHorizontalSpacing(GRID)
        self._row.setColumnStretch(1, 1)
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        self._row.addWidget(self.button, 0, 0, corner)
        self._row.addWidget(self._summary, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        self.show_open(False)

    def show_open(self, is_open: bool) -> None:
        """Show whether the part below is open."""
        self._is_open = is_open
        self.button.show_icon(OPEN_ICON if is_open else CLOSED_ICON)
        words = _("{title}: close") if is_open else _("{title}: open")
        self.button.setAccessibleName(words.format(title=self._title))

    def show_title(self, title: str) -> None:
        """Show another title."""
        self._title = title
        self._fit()
        self.show_open(self._is_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._row.setColumnMinimumWidth(0, round(self.width() * LEAST_TITLE))
        room = round(self.width() * WIDEST_TITLE)
        shown = shorten(self._title, room, self.button.fontMetrics().horizontalAdvance)
        self.button.setText(shown)
        self.button.setToolTip(self._title if shown != self._title else "")

    def show_summary(self, words: str) -> None:
        """Show what is inside."""
        self._summary.setText(words)
        self.button.setAccessibleDescription(words)


class Fold(QWidget, Generic[Content]):
    """Emits `opened` when it is opened; `content` is None before that has happened once."""

    opened = Signal()

    def __init__(self, title: str, make: Callable[[], Content]) -> None:
        super().__init__()
        self.head = FoldHead(title)
        self.content: Content | None = None
        self._make = make
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addWidget(self.head)
        self.head.toggled.connect(self._toggle)

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return self.content is not None and not self.content.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        if is_open and self.content is None:
            self.content = self._make()
            self._column.addWidget(self.content)
        if self.content is not None:
            self.content.setVisible(is_open)
        self.head.show_open(is_open)
        if is_open:
            self.opened.emit()

    def _toggle(self) -> None:
        self.set_open(not self.is_open)
