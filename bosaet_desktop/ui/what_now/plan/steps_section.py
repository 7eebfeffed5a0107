"""The steps of a plan: written one after another, ticked, given to people, and moved."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from bosaet_desktop.core.commands import plan_step as commands
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.plan import Plan, PlanStep
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.what_now.plan.around import Around
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.detailed_list import DetailedList, LineDetails
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.line_list import LineDeeds, ShownLine
from bosaet_desktop.ui.widgets.name_field import NameField

NAME_WIDTH, DATE_WIDTH = 190, 136


class StepDetails(LineDetails):
    """Below a step: whether it is done, who takes it, and from when to when."""

    def __init__(self, project: Project, step_id: str) -> None:
        super().__init__()
        self._project, self._step = project, PlanStep(step_id, "")
        self.done = QCheckBox(_("Done"))
        self.who = NameField()
        self.start, self.due = DateField(), DateField()
        self._from = LabelledField("", self.start)
        self._by = LabelledField("", self.due)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.who.setPlaceholderText(_("Who?"))
        self.start.setPlaceholderText(_("from"))
        self.due.setPlaceholderText(_("by"))
        theme, row = theme_of(self), FlowLayout(self, GRID)
        self.who.setFixedWidth(theme.px(NAME_WIDTH))
        for field in (self._from, self._by):
            field.setFixedWidth(theme.px(DATE_WIDTH))
        for part in (self.done, self.who, self._from, self._by):
            row.addWidget(part)

    def _connect(self) -> None:
        self.done.clicked.connect(self._finish)
        self.who.committed.connect(
            lambda name: commands.name_responsible(self._project, self._step.id, name)
        )
        self.start.committed.connect(lambda day: self._set_days(day, self._step.due_on, self._from))
        self.due.committed.connect(lambda day: self._set_days(self._step.starts_on, day, self._by))
        self.start.rejected.connect(self._from.show_error)
        self.due.rejected.connect(self._by.show_error)

    def show_step(self, step: PlanStep, people: Sequence[str]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._step = step
        self.done.setChecked(step.done_on is not None)
        self.who.show_text(step.responsible)
        self.who.offer(people)
        self.start.show_day(step.starts_on)
        self.due.show_day(step.due_on)
        for field, words in (
            (self.done, _("{step}: done")),
            (self.who, _("{step}: who")),
            (self.start, _("{step}: from")),
            (self.due, _("{step}: by")),
        ):
            field.setAccessibleName(words.format(step=step.title))

    def commit(self) -> None:
        """Store what is half written."""
        for field in (self.who, self.start, self.due):
            field.commit()

    def _finish(self, done: bool) -> None:
        commands.finish_step(self._project, self._step.id, date.today() if done else None)

    def _set_days(self, start: date | None, due: date | None, field: LabelledField) -> None:
        try:
            commands.date_step(self._project, self._step.id, start, due)
        except InvalidInput as error:
            field.show_error(error.in_full)


class StepsSection(QWidget):
    """The lines with their details, and an empty one for the next."""

    def __init__(self, project: Project, initiative_id: str) -> None:
        super().__init__()
        self.list = DetailedList(
            _("Steps on the way"),
            _("Write the next step"),
            LineDeeds(
                partial(commands.add_step, project, initiative_id),
                partial(commands.write_step, project),
                partial(commands.move_step, project),
                partial(commands.delete_step, project),
            ),
            lambda key: StepDetails(project, key),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def show_plan(self, plan: Plan, around: Around) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.list.show_lines([ShownLine(step.id, step.title) for step in plan.steps])
        for step in plan.steps:
            self.list.details[step.id].show_step(step, around.people)

    def commit(self) -> None:
        """Store what is half written."""
        self.list.commit()
