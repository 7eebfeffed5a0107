"""Buttons with an icon and words, in the three strengths of the house."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from bosaet_desktop.ui.theme.icons import icon
from bosaet_desktop.ui.theme.theme import theme_of

ICON_SIZE = 18


class HouseButton(QPushButton):
    """A push button that Enter presses too, and whose icon follows the theme."""

    kind: ClassVar[str] = "secondary"
    colour_role: ClassVar[str] = "ink"
    _icon_name = ""

    def __init__(
        self,
        text: str,
        icon_name: str = "",
        deed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self.kind)
        self.setAutoDefault(False)
        self.show_icon(icon_name)
        if deed is not None:
            self.clicked.connect(lambda: deed())

    def show_icon(self, icon_name: str) -> None:
        """Show the mdi6 icon of that name before the words, none for an empty name."""
        self._icon_name = icon_name
        theme = theme_of(self)
        if icon_name:
            self.setIcon(icon(icon_name, str(getattr(theme.palette, self.colour_role))))
        self.setIconSize(QSize(theme.px(ICON_SIZE), theme.px(ICON_SIZE)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._icon_name:
            self.show_icon(self._icon_name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class PrimaryButton(HouseButton):
    """The one thing to do here."""

    kind = "primary"
    colour_role = "on_accent"


class SecondaryButton(HouseButton):
    """Something else that can be done here."""

    kind = "secondary"
    colour_role = "ink"


class QuietButton(HouseButton):
    """Something that can be done but should not draw the eye; text may be empty with an icon."""

    kind = "quiet"
    colour_role = "muted"
