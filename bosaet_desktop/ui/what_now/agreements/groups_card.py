"""The working groups: each folds out to who is in it and when it meets next."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.cooperation_words import group_in_short
from bosaet_desktop.core.commands import working_group as commands
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.cooperation import Group, GroupText
from bosaet_desktop.core.text import names_in
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.choice_field import Choice, ChoiceField
from bosaet_desktop.ui.widgets.fold import Fold
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.line_list import NewLine
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.saved_field import SavedDate, SavedField, SavedTime
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

FIELD_WIDTH, LINES, MOST_LINES = 196, 1, 6


class GroupFields(QWidget):
    """Each field stores itself when it is left."""

    def __init__(self, project: Project, key: str) -> None:
        super().__init__()
        self._project, self._group = project, Group(key, "")
        self._texts: Mapping[GroupText, SavedField] = {
            part: SavedField(label, TextField(), self._writer(part))
            for part, label in _labels().items()
        }
        self._lead = SavedField(
            _("Leads the group"),
            NameField(),
            lambda name: commands.name_group_lead(project, key, name),
        )
        self._members = SavedField(
            _("Members"),
            TextArea(lines=LINES, most_lines=MOST_LINES, waits_to_be_left=True),
            lambda text: commands.name_group_members(project, key, names_in(text)),
            _("By name, with commas between."),
        )
        self._initiative = ChoiceField()
        self._day = SavedDate(_("Next meeting"), self._set_day)
        self._clock = SavedTime(_("Time"), self._set_minute)
        delete = QuietButton(
            _("Delete the group"),
            "delete-outline",
            lambda: commands.delete_working_group(project, key),
        )
        self._lay_out(delete)
        self._initiative.chosen.connect(self._assign)

    def _writer(self, part: GroupText) -> Callable[[str], object]:
        return lambda text: commands.write_working_group(self._project, self._group.id, part, text)

    def _lay_out(self, delete: QWidget) -> None:
        texts = self._texts
        about = LabelledField(_("Initiative"), self._initiative)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(GRID)
        for row in (
            (texts[GroupText.NAME], about, self._lead),
            (self._day, self._clock, texts[GroupText.PLACE]),
        ):
            column.addWidget(CardGrid(row, FIELD_WIDTH))
        for part in (self._members, texts[GroupText.PURPOSE], texts[GroupText.MEETS]):
            column.addWidget(part)
        column.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeft)

    def show_group(self, group: Group, names: Sequence[str], initiatives: Sequence[Choice]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._group = group
        for part, field in self._texts.items():
            field.show_stored(group.words(part))
        self._lead.show_stored(group.lead)
        if isinstance(self._lead.editor, NameField):
            self._lead.editor.offer(names)
        self._members.show_stored(", ".join(group.members))
        self._initiative.set_choices([(_("None in particular"), None), *initiatives])
        self._initiative.choose(group.initiative_id)
        self._day.show_stored(group.next_on)
        self._clock.show_minute(group.starts_at)

    def commit(self) -> None:
        """Store what is half written."""
        for field in (*self._texts.values(), self._lead, self._members):
            field.editor.commit()
        self._clock.editor.commit()

    def _set_day(self, day: date | None) -> None:
        commands.schedule_working_group(self._project, self._group.id, day, self._group.starts_at)

    def _set_minute(self, minute: int | None) -> None:
        commands.schedule_working_group(self._project, self._group.id, self._group.next_on, minute)

    def _assign(self, key: object) -> None:
        commands.assign_working_group(
            self._project, self._group.id, key if isinstance(key, str) else None
        )


class GroupsCard(Card):
    """The groups, and a line for the next one."""

    def __init__(self, project: Project) -> None:
        super().__init__(_("Working groups"))
        self._project = project
        self._groups: dict[str, Group] = {}
        self._names: Sequence[str] = ()
        self._initiatives: Sequence[Choice] = ()
        self.new = NewLine(
            _("New working group"),
            _("Write the name of the next group"),
            lambda name: commands.add_working_group(project, name),
        )
        top = QWidget()
        top.setFixedHeight(0)
        self.body.addWidget(top)
        self.body.addWidget(self.new)
        self.folds = KeyedCards(self.body, top, self._make)

    def _make(self, key: str) -> Fold[GroupFields]:
        fold = Fold("", lambda: GroupFields(self._project, key))
        fold.opened.connect(lambda: self._fill(key))
        return fold

    def _fill(self, key: str) -> None:
        content = self.folds.by_key[key].content
        if content is not None and key in self._groups:
            content.show_group(self._groups[key], self._names, self._initiatives)

    def show_groups(
        self, groups: Sequence[Group], names: Sequence[str], initiatives: Sequence[Choice]
    ) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._groups = {group.id: group for group in groups}
        self._names, self._initiatives = names, initiatives
        self.folds.follow(list(self._groups))
        for key, group in self._groups.items():
            head = self.folds.by_key[key].head
            head.show_title(group.name)
            head.show_summary(group_in_short(group))
            self._fill(key)

    def commit(self) -> None:
        """Store what is half written."""
        for fold in tuple(self.folds.by_key.values()):
            if fold.content is not None:
                fold.content.commit()
        self.new.commit()


def _labels() -> Mapping[GroupText, str]:
    return {
        GroupText.NAME: _("Name of the group"),
        GroupText.PURPOSE: _("What it is for"),
        GroupText.MEETS: _("How often it meets"),
        GroupText.PLACE: _("Place"),
    }
