"""One stakeholder: who it is, what it gains and gives, where it stands and is meant to stand."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from bosaet_desktop.core.analysis.stakeholder_words import KIND_NAMES, STAKE_NAMES, STATUS_NAMES
from bosaet_desktop.core.commands import stakeholder as deeds
from bosaet_desktop.core.commands.involvement import set_level
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.involvement import Climber, Rung
from bosaet_desktop.core.rows.stakeholder import Stakeholder, StakeholderText
from bosaet_desktop.core.terms.stakeholder import Stake, StakeholderKind, StakeholderStatus
from bosaet_desktop.ui.before.involvement_details import level_choices
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

FIELD_WIDTH, MOST_LINES = 170, 6


class StakeholderForm(ScrollArea):
    """Every field stores itself when it is left; deleting is the page's business."""

    delete_wanted = Signal(str)

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._id = ""
        self._name = self._text_field(StakeholderText.NAME, _("Name"), TextField(never_empty=True))
        self._interest = self._text_field(
            StakeholderText.INTEREST,
            _("What do they gain?"),
            _area(),
            _("e.g. more pupils, more staff to hire."),
        )
        self._contribution = self._text_field(
            StakeholderText.CONTRIBUTION,
            _("What do they give?"),
            _area(),
            _("Time, knowledge, a room, a face."),
        )
        self._note = self._text_field(StakeholderText.NOTE, _("Note"), _area())
        self._names = NameField()
        self._person = SavedField(_("Contact person"), self._names, self._name_contact)
        self._kind = ChoiceField([(_(words), each.value) for each, words in KIND_NAMES.items()])
        self._stake = ChoiceField([(_(words), each.value) for each, words in STAKE_NAMES.items()])
        self._status = ChoiceField([(_(words), each.value) for each, words in STATUS_NAMES.items()])
        self._levels = {rung: ChoiceField(level_choices()) for rung in Rung}
        self._lay_out()
        self._connect()

    def _text_field(
        self, part: StakeholderText, label: str, editor: TextField | TextArea, hint: str = ""
    ) -> SavedField:
        def save(text: str) -> None:
            deeds.write_stakeholder(self._project, self._id, part, text)

        return SavedField(label, editor, save, hint)

    def _lay_out(self) -> None:
        card = Card()
        card.body.setSpacing(GRID + 4)
        choices = CardGrid(
            (
                LabelledField(_("What are they?"), self._kind),
                LabelledField(_("How far is the talk?"), self._status),
                LabelledField(_("Step on the ladder now"), self._levels[Rung.NOW]),
                LabelledField(_("Step intended"), self._levels[Rung.INTENDED]),
            ),
            FIELD_WIDTH,
            most_columns=2,
        )
        stake = LabelledField(_("How close are they?"), self._stake)
        for part in (
            self._name,
            stake,
            choices,
            self._person,
            self._interest,
            self._contribution,
            self._note,
        ):
            card.body.addWidget(part)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._delete = QuietButton(_("Delete"), "delete-outline", lambda: self._ask_to_delete())
        foot.addWidget(self._delete, alignment=Qt.AlignmentFlag.AlignRight)
        card.body.addLayout(foot)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def _connect(self) -> None:
        choices: tuple[tuple[ChoiceField, Callable[[str], None]], ...] = (
            (
                self._kind,
                lambda v: deeds.set_stakeholder_kind(self._project, self._id, StakeholderKind(v)),
            ),
            (self._stake, lambda v: deeds.set_stake(self._project, self._id, Stake(v))),
            (
                self._status,
                lambda v: deeds.set_stakeholder_status(
                    self._project, self._id, StakeholderStatus(v)
                ),
            ),
        )
        for field, deed in choices:
            field.chosen.connect(lambda value, deed=deed: deed(str(value)))
        for rung, field in self._levels.items():
            field.chosen.connect(partial(self._set_level, rung))

    def show_stakeholder(self, shown: Stakeholder, names: Sequence[str]) -> None:
        """Show a stakeholder; `names` are offered for its contact."""
        texts = (self._name, self._interest, self._contribution, self._note, self._person)
        if shown.id != self._id:
            for field in texts:
                field.editor.commit()
                field.start_afresh()
            self._id = shown.id
        self._names.offer(tuple(names))
        told = (shown.name, shown.interest, shown.contribution, shown.note, shown.person)
        for field, text in zip(texts, told, strict=True):
            field.show_stored(text)
        self._kind.choose(shown.kind.value)
        self._stake.choose(shown.stake.value)
        self._status.choose(shown.status.value)
        self._levels[Rung.NOW].choose(shown.level_now)
        self._levels[Rung.INTENDED].choose(shown.level_intended)

    def go_to_name(self) -> None:
        """Put the cursor into the name, all of it selected."""
        self._name.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.editor.selectAll()

    def commit(self) -> None:
        """Store the field that is being written."""
        field = self.focusWidget()
        if isinstance(field, TextField | TextArea | NameField):
            field.commit()

    def _set_level(self, rung: Rung, level: object) -> None:
        step = level if isinstance(level, int) else None
        set_level(self._project, Climber.STAKEHOLDER, self._id, rung, step)

    def _name_contact(self, name: str) -> None:
        deeds.name_stakeholder_contact(self._project, self._id, name)

    def _ask_to_delete(self) -> None:
        self.delete_wanted.emit(self._id)


def _area() -> TextArea:
    return TextArea(lines=2, most_lines=MOST_LINES)
