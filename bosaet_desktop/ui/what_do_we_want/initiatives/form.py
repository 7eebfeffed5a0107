"""The form of one initiative: what is written is stored as soon as a field is left."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import Category, VillageMark
from bosaet_desktop.core.rows.initiative import InitiativeDetail
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_do_we_want.initiatives.linked_ideas import LinkedIdeas
from bosaet_desktop.ui.what_do_we_want.initiatives.title_field import TitleField
from bosaet_desktop.ui.what_do_we_want.initiatives.village_ticks import VillageTicks
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Strong
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.text_area import TextArea


class InitiativeForm(ScrollArea):
    """Emits what a person changed, with the id of the initiative it concerns."""

    title_written = Signal(str, str)
    list_pasted = Signal()
    description_written = Signal(str, str)
    category_chosen = Signal(str, object)
    villages_ticked = Signal(str, list)
    idea_removed = Signal(str, str)
    ideas_wanted = Signal(str)
    delete_wanted = Signal(str)
    move_wanted = Signal(str, int)
    split_wanted = Signal(str)
    join_wanted = Signal(str)

    def __init__(self, more: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._id = ""
        self.title = TitleField()
        self.description = TextArea(lines=3)
        self.category = ChoiceField()
        self.villages = VillageTicks(_("Villages"))
        self.ideas = LinkedIdeas()
        self._add_ideas = SecondaryButton(_("Add ideas …"), "plus", self._ask_for_ideas)
        self._up = QuietButton("", "arrow-up", lambda: self.move_wanted.emit(self._id, -1))
        self._down = QuietButton("", "arrow-down", lambda: self.move_wanted.emit(self._id, 1))
        self._delete = QuietButton(
            _("Delete"), "trash-can-outline", lambda: self.delete_wanted.emit(self._id)
        )
        self._split = QuietButton(
            _("Split …"), "call-split", lambda: self.split_wanted.emit(self._id)
        )
        self._join = QuietButton(_("Join …"), "call-merge", lambda: self.join_wanted.emit(self._id))
        self._lay_out(more)
        self._connect()

    def _lay_out(self, more: Sequence[QWidget]) -> None:
        card, ideas = Card(), Card()
        hint = _("Short enough to be read aloud. It stands on the score sheet.")
        card.body.setSpacing(2 * GRID)
        card.body.addWidget(LabelledField(_("Title"), self.title, hint))
        card.body.addWidget(LabelledField(_("What it is, in a few lines"), self.description))
        card.body.addWidget(LabelledField(_("Villages"), self.villages))
        card.body.addWidget(LabelledField(_("Category"), self.category))
        head = QHBoxLayout()
        head.addWidget(Strong(_("The ideas it grew from")), 1)
        head.addWidget(self._add_ideas)
        ideas.body.addLayout(head)
        ideas.body.addWidget(self.ideas)
        self.body.addWidget(card)
        self.body.addWidget(ideas)
        for part in more:
            self.body.addWidget(part)
        self.body.addWidget(self._foot())
        self.body.addStretch(1)

    def _foot(self) -> QWidget:
        self._up.setAccessibleName(_("Move up in the list"))
        self._down.setAccessibleName(_("Move down in the list"))
        for button in (self._up, self._down):
            button.setToolTip(button.accessibleName())
        foot = QWidget()
        row = FlowLayout(foot, 4)
        for button in (self._up, self._down, self._split, self._join, self._delete):
            row.addWidget(button)
        return foot

    def _connect(self) -> None:
        self.title.committed.connect(lambda text: self.title_written.emit(self._id, text))
        self.title.list_pasted.connect(self.list_pasted)
        self.description.committed.connect(
            lambda text: self.description_written.emit(self._id, text)
        )
        self.category.chosen.connect(lambda value: self.category_chosen.emit(self._id, value))
        self.villages.ticked.connect(lambda keys: self.villages_ticked.emit(self._id, keys))
        self.ideas.removed.connect(lambda key: self.idea_removed.emit(self._id, key))

    def _ask_for_ideas(self) -> None:
        self.ideas_wanted.emit(self._id)

    def commit(self) -> None:
        """Store what is half written."""
        self.title.commit()
        self.description.commit()

    def show_initiative(
        self,
        detail: InitiativeDetail,
        villages: Sequence[VillageMark],
        categories: Sequence[Category],
        *,
        last: bool,
        first: bool,
    ) -> None:
        """Show an initiative; what is half written for another one is stored first."""
        if detail.id != self._id:
            self.commit()
            self._id = detail.id
            self.verticalScrollBar().setValue(0)
        self.title.show_text(detail.title)
        self.description.show_text(detail.description)
        self.villages.show_villages(villages, detail.village_ids)
        choices: list[tuple[str, object]] = [(_("Not sorted yet"), None)]
        self.category.set_choices(choices + [(each.name, each.id) for each in categories])
        self.category.choose(detail.category_id)
        self.ideas.show_ideas(detail.ideas)
        self._split.setEnabled(len(detail.ideas) > 1)
        self._join.setEnabled(not (first and last))
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)

    def go_to_title(self) -> None:
        """Let the title be written over."""
        self.title.setFocus()
        self.title.selectAll()
