"""What makes people owners of the plan: five steps inside, three kinds of cooperation outside."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bosaet_desktop.core.analysis.attention_words import ATTENTION_STATES
from bosaet_desktop.core.analysis.stakeholder_words import STEP_NAMES
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.attention import AttentionNote
from bosaet_desktop.core.rows.stakeholder import INTERNAL_STEPS, LOCAL_COOPERATION, OwnershipStep
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labels import Body, Detail
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.text_field import TextField

STATE_WIDTH = 150


class _StepRow(QWidget):
    """A step with its state and a note."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.state = ChoiceField([(_(name), each.value) for each, name in ATTENTION_STATES.items()])
        self.note = TextField()
        self.state.setAccessibleName(_("State of: {text}").format(text=words))
        self.note.setAccessibleName(_("Note on: {text}").format(text=words))
        self.note.setPlaceholderText(_("Note: what we do about it, and who"))
        self.state.setFixedWidth(theme_of(self).px(STATE_WIDTH))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, GRID)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(Body(words), 0, 0, 1, 2)
        grid.addWidget(self.state, 1, 0)
        grid.addWidget(self.note, 1, 1)
        grid.setColumnStretch(1, 1)


class OwnershipView(ScrollArea):
    """Emits `state_chosen(key, state)` and `note_written(key, note)`, keys as they are stored."""

    state_chosen = Signal(str, str)
    note_written = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = {each: _StepRow(_(STEP_NAMES[each])) for each in OwnershipStep}
        lists = (
            (
                _("Inside: five steps"),
                _("First staff and politicians, then partners, then citizens."),
                INTERNAL_STEPS,
            ),
            (_("Outside: three kinds of local cooperation"), "", LOCAL_COOPERATION),
        )
        for title, words, steps in lists:
            card = Card(title)
            if words:
                card.body.addWidget(Detail(words))
            for step in steps:
                card.body.addWidget(self._rows[step])
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        for step, row in self._rows.items():
            row.state.chosen.connect(
                lambda state, key=step.point: self.state_chosen.emit(key, str(state))
            )
            row.note.committed.connect(
                lambda note, key=step.point: self.note_written.emit(key, note)
            )

    def show_notes(self, notes: Mapping[OwnershipStep, AttentionNote]) -> None:
        """Show what is stored; a note that is being written stays."""
        for step, row in self._rows.items():
            row.state.choose(notes[step].state.value)
            row.note.show_text(notes[step].note)

    def commit(self) -> None:
        """Store the note that is being written."""
        field = self.focusWidget()
        if isinstance(field, TextField):
            field.commit()
