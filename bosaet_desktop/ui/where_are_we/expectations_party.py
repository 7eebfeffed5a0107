"""A party: what it gives and does not give, what it finds realistic, hopes for and remembers."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.analysis.agreement_words import EXPECTATION_NAMES, HOPE_NAMES
from bosaet_desktop.core.commands.expectation import (
    add_hope,
    delete_hope,
    delete_party,
    mark_hope,
    move_hope,
    rename_party,
    write_expectation,
    write_hope,
)
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.expectation import ExpectationText, Party
from bosaet_desktop.core.terms.expectation import HopeState
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import IconButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import SectionLabel
from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineList, ShownLine
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

FIELD_WIDTH, MOST_LINES = 280, 8
_HINTS = {
    ExpectationText.GIVES: N_("Money, hours, people, rooms"),
    ExpectationText.DOES_NOT_GIVE: N_("What nobody should wait for"),
    ExpectationText.REALISTIC: N_("What can come of it, said soberly"),
    ExpectationText.HISTORY: N_("What was promised or refused before"),
}


class PartyCard(Card):
    """Every field stores itself when it is left; each hope is marked by the people, not by us."""

    def __init__(self, project: Project, key: str, step: Callable[[int], None]) -> None:
        super().__init__()
        self._project, self._key = project, key
        self.name = TextField(never_empty=True)
        self.up = IconButton("arrow-up", _("Move up"), partial(step, -1))
        self.down = IconButton("arrow-down", _("Move down"), partial(step, 1))
        self._delete = IconButton(
            "delete-outline", _("Delete the party"), partial(delete_party, project, key)
        )
        self.fields = {part: TextArea(lines=2, most_lines=MOST_LINES) for part in ExpectationText}
        self.marks: dict[str, SegmentedControl] = {}
        self.hopes = LineList(
            _("Hopes for"),
            _("Write a hope and press Enter"),
            LineDeeds(
                partial(add_hope, project, key),
                partial(write_hope, project),
                partial(move_hope, project),
                partial(delete_hope, project),
            ),
            self._new_mark,
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.name.setAccessibleName(_("Name of the party"))
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.name, 1)
        for button in (self.up, self.down, self._delete):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        named = [
            LabelledField(_(EXPECTATION_NAMES[part]), field, _(_HINTS[part]))
            for part, field in self.fields.items()
        ]
        self.body.setSpacing(2 * GRID)
        self.body.addLayout(head)
        self.body.addWidget(CardGrid(named, FIELD_WIDTH, most_columns=2))
        self.body.addWidget(SectionLabel(_("Hopes for")))
        self.body.addWidget(self.hopes)

    def _connect(self) -> None:
        self.name.committed.connect(partial(rename_party, self._project, self._key))
        for part, field in self.fields.items():
            field.committed.connect(partial(write_expectation, self._project, self._key, part))

    def show_party(self, party: Party, first: bool, last: bool) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.setAccessibleName(party.party)
        self.name.show_text(party.party)
        for part, field in self.fields.items():
            field.show_text(str(getattr(party, part)))
        self.hopes.show_lines([ShownLine(hope.id, hope.text) for hope in party.hopes])
        for hope in party.hopes:
            self.marks[hope.id].choose(hope.state)
            self.marks[hope.id].setAccessibleName(hope.text)
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)

    def commit(self) -> None:
        """Store what is half written."""
        self.name.commit()
        for field in self.fields.values():
            field.commit()
        self.hopes.commit()

    def _new_mark(self, key: str) -> QWidget:
        order = (HopeState.OPEN, HopeState.MET, HopeState.UNMET)
        choices = [(_(HOPE_NAMES[state]), state) for state in order]
        self.marks[key] = SegmentedControl(choices, small=True)
        self.marks[key].chosen.connect(partial(mark_hope, self._project, key))
        return self.marks[key]
