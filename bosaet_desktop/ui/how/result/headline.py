"""The one sentence over the result: who stands first, and how firmly."""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.how.result.text import wrapped
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Caption, PlainLabel

ICON, ICON_SIZE = "scale-balance", 24
PADDING, GAP = 10, 12
# More lines would leave too little of the page for the result; the details tell it in full.
MOST_LINES = 4


class ResultHeadline(Card):
    """Says that it is counting until there is an answer; what was said before is out of date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(_("The result in one sentence"))
        self._icon = QLabel()
        self._said = ""
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
        row.setSpacing(GAP)
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
        self._said = text
        role = "detail" if quiet else "body"
        if self._sentence.property("textRole") != role:
            self._sentence.setProperty("textRole", role)
            self._sentence.style().unpolish(self._sentence)
            self._sentence.style().polish(self._sentence)
        self._fit()

    def _fit(self) -> None:
        """Break the sentence into lines; where it ends early, a tip and the details say it all."""
        theme = theme_of(self)
        room = self.width() - 4 * GRID - GAP - theme.px(ICON_SIZE) - 2
        metrics = QFontMetrics(theme.font("body"))
        lines = wrapped(self._said, metrics, room, MOST_LINES) if room > 0 else (self._said,)
        self._sentence.setText("\n".join(lines))
        shortened = " ".join(lines) != " ".join(self._said.split())
        self._sentence.setToolTip(f"<p>{escape(self._said)}</p>" if shortened else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt sends some of these from inside QWidget's own constructor.
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_icon"):
            self._draw_icon()
            self._fit()

    def _draw_icon(self) -> None:
        theme = theme_of(self)
        size, ink = theme.px(ICON_SIZE), theme.palette.accent
        self._icon.setPixmap(icon_pixmap(ICON, ink, size, self.devicePixelRatioF()))
