"""One choice from a list that folds out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.widgets.asking import followed

Choice = tuple[str, object]


class ChoiceField(QComboBox):
    """Shows texts, holds values; emits `chosen(value)` when a person picks another one."""

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        *,
        searchable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # Kept here: Qt gives a member of an enumeration of texts back as a mere text.
        self._values: list[object] = []
        self._stored: object = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if searchable:
            self._make_searchable()
        self.set_choices(choices)
        self.activated.connect(self._announce)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these (text, value) pairs; the chosen value stays if it is among them."""
        stored = self._stored
        self._values = [value for _text, value in choices]
        self.clear()
        self.addItems([text for text, _value in choices])
        self.choose(stored)

    def choose(self, value: object) -> None:
        """Show `value` without announcing it; nothing is chosen if it is not offered."""
        self.setCurrentIndex(self.row_of(value))
        self._stored = self.value()

    def row_of(self, value: object) -> int:
        """Return the row in which `value` is offered, -1 for none."""
        return self._values.index(value) if value in self._values else -1

    def value(self) -> object:
        """Return the value chosen, None if none is."""
        row = self.currentIndex()
        if self.isEditable():
            row = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return self._values[row] if row >= 0 else None

    def has_stray_text(self) -> bool:
        """Say whether something is typed that is not among the choices."""
        typed = self.currentText().strip() if self.isEditable() else ""
        return bool(typed) and self.findText(typed, Qt.MatchFlag.MatchFixedString) < 0

    def _settle(self) -> None:
        completer = self.completer()
        if self.has_stray_text() and completer is not None and completer.completionCount() == 1:
            self.setEditText(completer.currentCompletion())
        self._announce()

    def _announce(self) -> None:
        if self.value() != self._stored:
            former, self._stored = self._stored, self.value()
            if not followed(self.chosen, self._stored):
                self._stored = former

    def _make_searchable(self) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        if (editor := self.lineEdit()) is not None:
            editor.setPlaceholderText(_("Type to find"))
            editor.editingFinished.connect(self._settle)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("completions")

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        # Qt would end what is too long in the middle of a letter.
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        measure = self.fontMetrics().horizontalAdvance
        option.currentText = shorten(option.currentText, room.width(), measure)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel that scrolls the page must not change an answer it happens to pass over.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
