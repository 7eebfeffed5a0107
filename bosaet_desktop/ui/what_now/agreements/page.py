"""How to go on together: one contact, groups, meetings, promises, and who tells whom."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.cooperation_words import QUESTIONS, when_and_where
from bosaet_desktop.core.commands.cooperation import answer_cooperation
from bosaet_desktop.core.commands.project import set_contact
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.cooperation import cooperation
from bosaet_desktop.core.queries.plan import known_names, plans
from bosaet_desktop.core.rows.cooperation import CooperationAnswer, CooperationQuestion
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.ui.page import Page, PageContext, Paper
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_now.agreements.groups_card import GroupsCard
from bosaet_desktop.ui.what_now.agreements.meetings_card import MeetingsCard
from bosaet_desktop.ui.what_now.agreements.promises_card import PromisesCard
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.text_area import TextArea

FIELD_WIDTH, LINES, MOST_LINES = 280, 2, 8
GROUPS, PROMISES, MEETINGS, ANSWERS = "groups", "promises", "meetings", "answers"


class QuestionsCard(Card):
    """The questions everybody assumes somebody else has answered."""

    def __init__(self, project: Project) -> None:
        super().__init__(_("How we go on"))
        self._project = project
        self.fields = {each: self._field(each) for each in CooperationQuestion}
        self.body.addWidget(CardGrid(list(self.fields.values()), FIELD_WIDTH, most_columns=2))

    def _field(self, question: CooperationQuestion) -> SavedField:
        label, hint = QUESTIONS[question]
        return SavedField(
            _(label),
            TextArea(lines=LINES, most_lines=MOST_LINES),
            lambda text: answer_cooperation(self._project, question, text),
            _(hint),
        )

    def show_answers(self, answers: Sequence[CooperationAnswer]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        for each in answers:
            self.fields[each.question].show_stored(each.answer)

    def commit(self) -> None:
        """Store what is half written."""
        for field in self.fields.values():
            field.editor.commit()


class AgreementsPage(Page):
    """Four views, each of which fits the table talk it is for; every field stores itself.

    The hall sees when and where, and no names.
    """

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"project", "person", "initiative", "working_group", "group_member"}
        | {"commitment", "meeting", "cooperation_answer"}
    )
    states: ClassVar[tuple[str, ...]] = (GROUPS, PROMISES, MEETINGS, ANSWERS)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        project = context.project
        self._names = NameField()
        self._contact = SavedField(
            _("The municipality's one contact person"),
            self._names,
            lambda name: set_contact(project, name),
            _("Whoever explains what can be applied for, and what the municipality gives."),
        )
        self._groups, self._meetings = GroupsCard(project), MeetingsCard(project)
        self._promises, self._questions = PromisesCard(project), QuestionsCard(project)
        self.view = SegmentedControl(
            [
                (_("Contact and groups"), GROUPS),
                (_("Promises"), PROMISES),
                (_("Next meetings"), MEETINGS),
                (_("How we go on"), ANSWERS),
            ],
            _("What to show"),
            wraps=True,
        )
        self._lay_out()
        self._turn()
        self.view.chosen.connect(lambda _view: self._turn())

    def _lay_out(self) -> None:
        self._contact_card, scroller = Card(), ScrollArea()
        self._contact_card.body.addWidget(self._contact)
        for card in (
            self._contact_card,
            self._groups,
            self._promises,
            self._meetings,
            self._questions,
        ):
            scroller.body.addWidget(card)
        scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.view)
        column.addWidget(scroller)

    def _turn(self) -> None:
        self.leave()
        for card, view in (
            (self._contact_card, GROUPS),
            (self._groups, GROUPS),
            (self._promises, PROMISES),
            (self._meetings, MEETINGS),
            (self._questions, ANSWERS),
        ):
            card.setVisible(view == self.view.value())

    def refresh(self) -> None:
        """Show what is stored; what is being written at this moment stays."""
        project = self.context.project
        found, names = cooperation(project), known_names(project)
        started = [(plan.title, plan.initiative_id) for plan in plans(project)]
        self._contact.show_stored(found.contact)
        self._names.offer(known_names(project, Side.MUNICIPALITY))
        self._groups.show_groups(found.groups, names, started)
        self._promises.show_promises(found.commitments, names)
        self._meetings.show_meetings(found.meetings)
        self._questions.show_answers(found.answers)
        self.hall_updated.emit()

    def enter_state(self, name: str) -> None:
        """Show one of the views."""
        self.view.choose(name)
        self._turn()

    def reveal(self, target: str) -> None:
        """Bring a promise into view."""
        row = self._promises.list.rows.by_key.get(target)
        if row is not None:
            self.enter_state(PROMISES)
            row.field.setFocus()

    def leave(self) -> None:
        """Store what is half written."""
        self._names.commit()
        for card in (self._groups, self._promises, self._meetings, self._questions):
            card.commit()

    def papers(self) -> Sequence[Paper]:
        """Return the agreements; without any it is a form to fill in by hand."""
        return (Paper(_("Agreements"), _("agreements"), self._write_paper),)

    def _write_paper(self, target: Path) -> None:
        from bosaet_desktop.core.exchange.cooperation_export import print_agreements

        print_agreements(self.context.project, target)

    @property
    def shows_for_hall(self) -> bool:
        """Whether a group or a meeting is agreed."""
        found = cooperation(self.context.project)
        return bool(found.groups or found.meetings)

    def audience_view(self) -> QWidget | None:
        """Return the groups and meetings with day and place; None before there are any."""
        found = cooperation(self.context.project)
        groups = [
            HallRow(each.name, tuple(filter(None, (each.purpose, each.meets))))
            for each in found.groups
        ]
        meetings = [
            HallRow(each.title, (when_and_where(each.held_on, each.starts_at, each.place),))
            for each in found.meetings
        ]
        if not (groups or meetings):
            return None
        return HallList(_("How we go on"), [*groups, *meetings])
