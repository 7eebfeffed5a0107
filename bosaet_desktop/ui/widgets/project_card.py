"""The cards of the start page: a project to go on with, and an invitation to something new."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.card_button import CardButton
from bosaet_desktop.ui.widgets.elided_label import ElidedLabel
from bosaet_desktop.ui.widgets.labels import Caption, Detail
from bosaet_desktop.ui.widgets.step_dots import StepDots

CARD_HEIGHT = 150
CARD_WIDTH = 290
ICON_SIZE = 18


class ProjectCard(CardButton):
    """A project's title, some lines about it, and at the foot how far it has come."""

    def __init__(
        self,
        title: str,
        lines: Sequence[str],
        foot: str,
        reached: int | None,
        parent: QWidget | None = None,
    ) -> None:
        """Show `reached` (0-4) as dashes before the words of the foot; None greys the card."""
        missing = reached is None
        super().__init__(
            ", ".join((title, *lines, foot)), faded=missing, least_height=CARD_HEIGHT, parent=parent
        )
        heading = ElidedLabel(title, "heading")
        heading.setProperty("quiet", "true" if missing else "false")
        self.add(heading)
        for line in lines:
            self.add(Detail(line))
        self.body.addSpacing(GRID)
        self.body.addStretch(1)
        self.add(_foot(None if reached is None else StepDots(reached), foot))


class InvitationCard(CardButton):
    """A title, a sentence, and at the foot an icon with a few words; dashed at the edge."""

    _icon_name = ""

    def __init__(
        self, title: str, sentence: str, icon_name: str, foot: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            ", ".join((title, sentence, foot)), dashed=True, least_height=CARD_HEIGHT, parent=parent
        )
        self._icon_name = icon_name
        self._icon = QLabel()
        self.add(ElidedLabel(title, "heading"))
        self.add(Detail(sentence))
        self.body.addSpacing(GRID)
        self.body.addStretch(1)
        self.add(_foot(self._icon, foot))
        self._draw_icon()

    def _draw_icon(self) -> None:
        theme = theme_of(self)
        size, ratio = theme.px(ICON_SIZE), self.devicePixelRatioF()
        self._icon.setPixmap(icon_pixmap(self._icon_name, theme.palette.muted, size, ratio))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._icon_name:
            self._draw_icon()


def _foot(picture: QWidget | None, words: str) -> QWidget:
    foot = QWidget()
    row = QHBoxLayout(foot)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    if picture is not None:
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(Caption(words), 1)
    return foot
