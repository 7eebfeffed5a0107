"""What the desk asks right now, and the keys that answer it."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from bosaet_desktop.ui.how.entry.key_choice import KeyChoice
from bosaet_desktop.ui.theme.theme import GRID, Tone
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Body

ANSWER_GAP = 2
Answer = tuple[str, str, Callable[[], object]]


class PromptStrip(QFrame):
    """One question or remark with its answers; `ask` takes (key, words, deed) for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Body()
        self._answers = QWidget()
        self._flow = FlowLayout(self._answers, ANSWER_GAP)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(GRID, GRID - 2, GRID, GRID - 2)
        self._parts.setSpacing(4)
        self._parts.addWidget(self._words)
        self._parts.addWidget(self._answers, 1)
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
        if self.isHidden():
            return
        beside, direction = self._has_room_beside(), QBoxLayout.Direction
        self._words.setWordWrap(not beside)
        self._parts.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self.setFixedHeight(self._parts.heightForWidth(self.width()))

    def _has_room_beside(self) -> bool:
        """Tell whether question and answers go on one line; the grid gets what that saves."""
        if self._answers.isHidden():
            return False
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        answers = sum(item.sizeHint().width() + ANSWER_GAP for item in self._flow.items)
        return words + answers + 3 * GRID <= self.width()

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
