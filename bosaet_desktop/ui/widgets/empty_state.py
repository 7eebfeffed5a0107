"""What a page shows before there is anything: a picture, a sentence, and the way on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton
from bosaet_desktop.ui.widgets.labels import Body

PICTURE_SIZE = 56
TEXT_WIDTH = 440


class EmptyState(QWidget):
    """One icon, one sentence, and one button when there is something to press."""

    _icon_name = ""

    def __init__(
        self,
        icon_name: str,
        sentence: str,
        button_text: str = "",
        deed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture = QLabel()
        self._sentence = Body(sentence)
        self.button = PrimaryButton(button_text, deed=deed) if button_text else None
        self._lay_out()
        self._draw()

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 4 * GRID, 3 * GRID, 4 * GRID)
        column.setSpacing(2 * GRID)
        column.addStretch(1)
        column.addWidget(self._picture, alignment=centre)
        self._sentence.setAlignment(centre)
        # Beside stretches, not aligned: only so does the layout ask for the height of the lines.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._sentence, 100)
        row.addStretch(1)
        column.addLayout(row)
        if self.button is not None:
            column.addWidget(self.button, alignment=centre)
        column.addStretch(2)

    def _draw(self) -> None:
        theme = theme_of(self)
        self._sentence.setMaximumWidth(theme.px(TEXT_WIDTH))
        self._picture.setPixmap(
            icon_pixmap(
                self._icon_name,
                theme.palette.accent,
                theme.px(PICTURE_SIZE),
                self.devicePixelRatioF(),
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._icon_name:
            self._draw()
