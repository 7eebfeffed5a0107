"""The one sentence over the result: who stands first, and how firmly."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Caption, PlainLabel

ICON, ICON_SIZE = "scale-balance", 24
PADDING = 10


class ResultHeadline(Card):
    """Says that it is counting until there is an answer; what was said before is out of date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(_("The result in one sentence"))
        self._icon = QLabel()
        self._sentence = PlainLabel()
        self._weights = Caption()
        self._lay_out()
        self.show_counting()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(2 * GRID, PADDING, 2 * GRID, PADDING)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._weights)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self._draw_icon()

    def show_counting(self) -> None:
        """Say that the answer is on its way."""
        self._say(_("Counting how firmly the order stands …"), quiet=True)
        self._weights.hide()

    def show_headline(self, headline: str, weights: str) -> None:
        """Show the sentence, and under it what the questions count if that is not the same."""
        self._say(headline, quiet=False)
        self._weights.setText(weights)
        self._weights.setVisible(bool(weights))
        self.setAccessibleDescription(f"{headline} {weights}".strip())

    def _say(self, text: str, *, quiet: bool) -> None:
        self._sentence.setText(text)
        role = "detail" if quiet else "body"
        if self._sentence.property("textRole") != role:
            self._sentence.setProperty("textRole", role)
            self._sentence.style().unpolish(self._sentence)
            self._sentence.style().polish(self._sentence)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt sends some of these from inside QWidget's own constructor.
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_icon"):
            self._draw_icon()

    def _draw_icon(self) -> None:
        theme = theme_of(self)
        size, ink = theme.px(ICON_SIZE), theme.palette.accent
        self._icon.setPixmap(icon_pixmap(ICON, ink, size, self.devicePixelRatioF()))
