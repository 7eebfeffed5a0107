"""Who promises what by when, and what became of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from bosaet_desktop.core.analysis.cooperation_words import STATES
from bosaet_desktop.core.commands import commitment as commands
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.cooperation import Commitment
from bosaet_desktop.core.terms.cooperation import CommitmentState
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.detailed_list import DetailedList, LineDetails
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.line_list import LineDeeds, ShownLine
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_field import TextField

FIELD_WIDTH, MOST_COLUMNS = 280, 2


class PromiseDetails(LineDetails):
    """Below a promise: who gives it, for whom, by when, and whether it was kept."""

    def __init__(self, project: Project, key: str) -> None:
        super().__init__()
        self._names = NameField()
        self._who = SavedField(
            "", self._names, lambda name: commands.name_promiser(project, key, name)
        )
        self._party = SavedField(
            "", TextField(), partial(commands.name_promising_party, project, key)
        )
        self._day = DateField()
        self._by = LabelledField("", self._day)
        self._state = ChoiceField([(_(STATES[each]), each.value) for each in CommitmentState])
        self._names.setPlaceholderText(_("Who?"))
        self._party.editor.setPlaceholderText(_("On behalf of"))
        self._day.setPlaceholderText(_("by"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        parts = (self._who, self._party, self._by, LabelledField("", self._state))
        column.addWidget(CardGrid(parts, FIELD_WIDTH, most_columns=MOST_COLUMNS))
        self._day.committed.connect(lambda day: commands.date_commitment(project, key, day))
        self._day.rejected.connect(self._by.show_error)
        self._state.chosen.connect(
            lambda state: commands.settle_commitment(project, key, CommitmentState(str(state)))
        )

    def show_promise(self, promise: Commitment, names: Sequence[str]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._who.show_stored(promise.person)
        self._names.offer(names)
        self._party.show_stored(promise.party)
        self._day.show_day(promise.due_on)
        self._state.choose(promise.state.value)
        for field, words in (
            (self._names, _("{promise}: who")),
            (self._party.editor, _("{promise}: on behalf of")),
            (self._day, _("{promise}: by")),
            (self._state, _("{promise}: what became of it")),
        ):
            field.setAccessibleName(words.format(promise=promise.text))

    def commit(self) -> None:
        """Store what is half written."""
        for field in (self._names, self._party.editor, self._day):
            field.commit()


class PromisesCard(Card):
    """The promises in order, and a line for the next one."""

    def __init__(self, project: Project) -> None:
        super().__init__(_("Who promises what"))
        self.list = DetailedList(
            _("Promises"),
            _("Write what somebody promises"),
            LineDeeds(
                partial(commands.add_commitment, project),
                partial(commands.write_commitment, project),
                partial(commands.move_commitment, project),
                partial(commands.delete_commitment, project),
            ),
            lambda key: PromiseDetails(project, key),
        )
        self.body.addWidget(Caption(_("Print them, and let both sides sign.")))
        self.body.addWidget(self.list)

    def show_promises(self, promises: Sequence[Commitment], names: Sequence[str]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.list.show_lines([ShownLine(each.id, each.text) for each in promises])
        for each in promises:
            self.list.details[each.id].show_promise(each, names)

    def commit(self) -> None:
        """Store what is half written."""
        self.list.commit()
