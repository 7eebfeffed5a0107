"""What the project is about, who it is for, and what can be decided there."""

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.queries.workshop import workshops
from bosaet_desktop.ui.before.about_card import AboutCard
from bosaet_desktop.ui.before.meetings_card import MeetingsCard
from bosaet_desktop.ui.before.project_hall import project_steps
from bosaet_desktop.ui.before.questions_card import QuestionsCard
from bosaet_desktop.ui.before.villages_card import VillagesCard
from bosaet_desktop.ui.page import Page, PageContext, Presentation
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

_STORES_ITSELF = (TextField, TextArea, NameField, NumberField, DateField)


class ProjectPage(Page):
    """Every field stores itself when it is left, and is one step of undo."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"project", "workshop", "village", "person", "idea", "initiative_village"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._questions = QuestionsCard(context.project)
        self._villages = VillagesCard(context)
        self._meetings = MeetingsCard(context.project)
        self._about = AboutCard(context.project)
        self._lay_out()

    def _lay_out(self) -> None:
        scroller = ScrollArea()
        for card in (self._questions, self._villages, self._meetings, self._about):
            scroller.body.addWidget(card)
        scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroller)

    def refresh(self) -> None:
        """Show the project as it is stored; what is being written stays."""
        project = self.context.project
        row = project_row(project)
        self._questions.show_answers(row)
        self._villages.show_villages(villages(project))
        self._meetings.show_meetings(row.kind, workshops(project))
        self._about.show_project(row, people(project), date.today())

    @property
    def shows_for_hall(self) -> bool:
        """Whether a question is answered, or asked for tonight."""
        return any(project_steps(project_row(self.context.project)))

    def presentation(self) -> Presentation | None:
        """Return why we are here and tonight's question; None where neither is written."""
        steps = tuple(project_steps(project_row(self.context.project)))
        return Presentation(_("Project"), steps) if steps else None

    def leave(self) -> None:
        """Store the field that is being written."""
        field = self.focusWidget()
        if isinstance(field, _STORES_ITSELF):
            field.commit()
