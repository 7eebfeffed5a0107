"""What deserves talk before anybody chooses, one card with a line for each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.talking_points import TalkingPoint
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Strong
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.tag import Tag


class ResultTalk(ScrollArea):
    """Emits `chosen(initiative_id)` when a line is to be seen in the ranking."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._card = Card()
        self.body.addWidget(self._card)
        self.body.addStretch(1)

    def show_points(self, points: Sequence[TalkingPoint]) -> None:
        """Show these points, or that there are none."""
        former, self._card = self._card, Card()
        self._card.body.setSpacing(2 * GRID)
        for point in points:
            self._card.body.addLayout(self._line(point))
        if not points:
            self._card.body.addWidget(
                Body(
                    _(
                        "Nothing stands out: opinions are close, "
                        "and no equal scores meet at the line."
                    )
                )
            )
        self.body.replaceWidget(former, self._card)
        former.hide()
        former.deleteLater()

    def _line(self, point: TalkingPoint) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(Strong(point.title), 1)
        if not point.for_hall:
            head.addWidget(Tag(_("Not for the hall")), alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(Tag(point.reason, "warning"), alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(Body(point.sentence))
        key = point.initiative_ids[0]
        show = QuietButton("", "chevron-right", lambda: self.chosen.emit(key))
        show.setAccessibleName(_("Show: {title}").format(title=point.title))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addLayout(words, 1)
        row.addWidget(show, alignment=Qt.AlignmentFlag.AlignVCenter)
        return row
