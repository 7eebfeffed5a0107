"""What the desk asks right now, and the keys that answer it."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from bosaet_desktop.ui.how.key_choice import KeyChoice
from bosaet_desktop.ui.theme.theme import GRID, Tone
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Body

Answer = tuple[str, str, Callable[[], object]]


class PromptStrip(QFrame):
    """One question or remark with its answers; `ask` takes (key, words, deed) for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Body()
        self._answers = QWidget()
        self._flow = FlowLayout(self._answers, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID - 2, GRID, GRID - 2)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self._answers)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._answers.setSizePolicy(policy)

    def words(self) -> str:
        """Return what is asked."""
        return self._words.text()

    def ask(self, words: str, answers: Sequence[Answer] = (), tone: Tone | None = None) -> None:
        """Ask in a `tone`, or quietly without one; without words the strip goes away."""
        self.setVisible(bool(words))
        if not words:
            return
        if self._words.text() != words:
            self._words.setText(words)
        if answers or not self._answers.isHidden():
            self._show_answers(answers)
        self._wear(tone)
        self._fit()
        if tone is not None:
            spoken = " ".join([words, *(f"{key}: {text}." for key, text, _deed in answers)])
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def hasHeightForWidth(self) -> bool:
        # Qt would keep the window as tall as the answers are at its smallest width.
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and not self.isHidden():
            self.setFixedHeight(layout.heightForWidth(self.width()))

    def _show_answers(self, answers: Sequence[Answer]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for key, text, deed in answers:
            choice = KeyChoice(key, text, deed)
            self._flow.addWidget(choice)
            # Shown and styled at once: a layout would wait a turn, and the strip would jump.
            choice.show()
            choice.polish()
        self._answers.setVisible(bool(answers))

    def _wear(self, tone: Tone | None) -> None:
        if self.property("message") != (tone or ""):
            self.setProperty("message", tone or "")
            self.style().unpolish(self)
            self.style().polish(self)
