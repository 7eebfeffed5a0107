"""Buttons with an icon and words, in the three strengths of the house."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import Theme, theme_of

ICON_SIZE = 17
ICON_GAP = 5
FINEST_RATIO = 2


class HouseButton(QPushButton):
    """A push button that Enter presses too, and whose icon follows the theme."""

    kind: ClassVar[str] = "secondary"
    colour_role: ClassVar[str] = "ink"
    _icon_name = ""
    _drawn: tuple[str, Theme, int] | None = None

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
        size, gap = theme.px(ICON_SIZE), ICON_GAP if self.text() else 0
        # Qt tells of a new style with each new parent, mostly of the same one.
        if self._drawn == (icon_name, theme, gap):
            return
        self._drawn = (icon_name, theme, gap)
        self.setIconSize(QSize(size + gap, size))
        self.setIcon(QIcon())
        if icon_name:
            colour = str(getattr(theme.palette, self.colour_role))
            self.setIcon(_icon_with_gap(icon_name, colour, theme.palette.muted, size, gap))

    def setText(self, text: str) -> None:
        was_bare = not self.text()
        super().setText(text)
        # The air beside an icon is there for words alone.
        if self._icon_name and was_bare != (not text):
            self.show_icon(self._icon_name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._icon_name:
            self.show_icon(self._icon_name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def _icon_with_gap(name: str, colour: str, faded: str, size: int, gap: int) -> QIcon:
    """Return the icon with air to its right, which Qt does not leave between icon and words."""
    with_gap = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faded)):
        drawn = icon_pixmap(name, shade, size, FINEST_RATIO)
        picture = QPixmap((size + gap) * FINEST_RATIO, size * FINEST_RATIO)
        picture.setDevicePixelRatio(FINEST_RATIO)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.drawPixmap(0, 0, drawn)
        painter.end()
        with_gap.addPixmap(picture, mode)
    return with_gap


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


class IconButton(QuietButton):
    """An icon alone; its name is said by the tip and to a screen reader."""

    def __init__(self, icon_name: str, name: str, deed: Callable[[], object] | None = None) -> None:
        super().__init__("", icon_name, deed)
        self.setAccessibleName(name)
        self.setToolTip(name)
