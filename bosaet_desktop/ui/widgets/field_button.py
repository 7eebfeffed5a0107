"""A small button at the right end of a line to write in, as large as the text beside it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.icons import icon
from bosaet_desktop.ui.theme.theme import theme_of

ICON_SIZE, AIR = 18, 6


class FieldButton(QToolButton):
    """Qt's own buttons in a field stay 16 px small, and in the colour they were made in."""

    def __init__(
        self, field: QLineEdit, icon_name: str, words: str, deed: Callable[[], object]
    ) -> None:
        super().__init__(field)
        self._field, self._icon_name = field, icon_name
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.clicked.connect(lambda: deed())
        field.installEventFilter(self)
        self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        elif event.type() == QEvent.Type.Resize:
            self._take_place()
        return False

    def _dress(self) -> None:
        theme = theme_of(self)
        side = theme.px(ICON_SIZE)
        self.setIcon(icon(self._icon_name, theme.palette.muted))
        self.setIconSize(QSize(side, side))
        self._field.setTextMargins(0, 0, side + AIR, 0)
        self._take_place()

    def _take_place(self) -> None:
        """Stand over all of the field's height: a finger or a shaking hand hits it."""
        width = self.iconSize().width() + 2 * AIR
        self.setGeometry(self._field.width() - width - 2, 0, width, self._field.height())


def add_clear_button(field: QLineEdit) -> None:
    """Let a press empty the field, once something stands there."""
    button = FieldButton(field, "close", _("Empty the field"), field.clear)
    field.textChanged.connect(lambda text: button.setVisible(bool(text)))
    button.setVisible(bool(field.text()))
