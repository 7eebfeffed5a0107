"""Says what happened, what is safe and what to do, without stopping anybody."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import GRID, Tone, theme_of
from bosaet_desktop.ui.widgets.buttons import IconButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Body, Strong

ICONS: dict[Tone, str] = {
    "ok": "check-circle",
    "info": "information",
    "warning": "alert",
    "error": "alert-circle",
}
ICON_SIZE = 22


class MessageBar(QFrame):
    """Hidden until `show_message`; Escape or the cross closes it."""

    closed = Signal()
    _tone: Tone = "info"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._happened = Strong()
        self._comfort = Body()
        self._action = SecondaryButton("")
        self._close = IconButton("close", _("Close the message"), self.close_message)
        self._deed: Callable[[], object] | None = None
        self._lay_out()
        self._action.clicked.connect(self._act)
        self.hide()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._happened)
        texts.addWidget(self._comfort)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(2 * GRID)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._icon, alignment=middle)
        row.addLayout(texts, 1)
        row.addWidget(self._action, alignment=middle)
        row.addWidget(self._close, alignment=middle)

    def show_message(
        self,
        tone: Tone,
        happened: str,
        safe: str = "",
        todo: str = "",
        action_text: str = "",
        deed: Callable[[], object] | None = None,
    ) -> None:
        """Show finished sentences: what happened, what is safe, what to do; `deed` on the button.

        `tone` is "info", "ok", "warning" or "error". A later message takes the place of this one.
        """
        self._deed = deed
        self._happened.setText(happened)
        self._comfort.setText(" ".join(part for part in (safe, todo) if part))
        self._comfort.setVisible(bool(safe or todo))
        self._action.setText(action_text)
        self._action.setVisible(bool(action_text))
        self._wear(tone)
        self.show()
        self._announce()

    @property
    def tone(self) -> Tone:
        """The tone of the message shown last."""
        return self._tone

    def close_message(self) -> None:
        """Take the message away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _act(self) -> None:
        deed = self._deed
        self.close_message()
        if deed is not None:
            deed()

    def _wear(self, tone: Tone) -> None:
        self._tone = tone
        self.setProperty("message", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_icon()

    def _draw_icon(self) -> None:
        theme = theme_of(self)
        size, colour = theme.px(ICON_SIZE), theme.tone(self._tone)[0]
        name = ICONS.get(self._tone, "information")
        self._icon.setPixmap(icon_pixmap(name, colour, size, self.devicePixelRatioF()))

    def _announce(self) -> None:
        # Qt builds all its roles and events for this name: not while the window waits.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        words = f"{self._happened.text()} {self._comfort.text()}".strip()
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and not self.isHidden():
            self._draw_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_message()
        else:
            super().keyPressEvent(event)
