"""The involvement plan: three sheets on the same lines, the calendar and the ladder."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.involvement_words import SHORT_PHASES
from bosaet_desktop.core.commands.activity import delete_activities
from bosaet_desktop.core.commands.involvement import set_level
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.involvement import involvement_plan, ladder_rows
from bosaet_desktop.core.queries.plan import known_names
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.involvement import Activity, Climber, InvolvementPlan, Rung
from bosaet_desktop.core.terms.involvement import Phase
from bosaet_desktop.ui.before.involvement_calendar import ContentCalendar
from bosaet_desktop.ui.before.involvement_ladder import LadderView
from bosaet_desktop.ui.before.involvement_sheets import (
    GroupSheet,
    cooperation_sheet,
    preparation_sheet,
)
from bosaet_desktop.ui.page import MessageKind, Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.table_telling import tell_of_cells, tell_of_rows
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

PREPARATION, GROUPS, COOPERATION, CALENDAR, LADDER = (
    "preparation",
    "groups",
    "cooperation",
    "calendar",
    "ladder",
)
_FILTERED = (PREPARATION, COOPERATION, CALENDAR)


class InvolvementPage(Page):
    """Every sheet shows the same lines, so that nothing is written twice."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {
            "activity",
            "activity_group",
            "activity_message",
            "target_group",
            "target_group_message",
            "message",
            "person",
            "stakeholder",
            "initiative",
        }
    )
    states: ClassVar[tuple[str, ...]] = (PREPARATION, GROUPS, COOPERATION, CALENDAR, LADDER)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        project = context.project
        self._plan = InvolvementPlan()
        self._views = SegmentedControl(_view_choices(), _("Part of the plan"), wraps=True)
        self._phase = SegmentedControl(_phase_choices(), _("Phase"), small=True, wraps=True)
        self._preparation = preparation_sheet(project)
        self._cooperation = cooperation_sheet(project)
        self._groups = GroupSheet(project)
        self._calendar, self._ladder = ContentCalendar(), LadderView()
        self._scrollers: dict[str, ScrollArea] = {}
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar = QVBoxLayout()
        bar.setSpacing(GRID)
        bar.addWidget(self._views)
        bar.addWidget(self._phase)
        parts: dict[str, QWidget] = {
            PREPARATION: self._preparation,
            GROUPS: self._groups,
            COOPERATION: self._cooperation,
            CALENDAR: self._calendar,
            LADDER: self._ladder,
        }
        for name, part in parts.items():
            scroller = ScrollArea()
            scroller.body.addWidget(part)
            scroller.body.addStretch(1)
            self._scrollers[name] = scroller
            self._stack.addWidget(scroller)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._views.chosen.connect(lambda _value: self._show_view())
        self._phase.chosen.connect(lambda _value: self._show_plan())
        for sheet in (self._preparation, self._cooperation):
            sheet.deletion_requested.connect(self._delete)
            sheet.refused.connect(self._tell_why)
            tell_of_cells(sheet.table, self.context.say)
        self._groups.refused.connect(self._tell_why)
        self._groups.deleted.connect(lambda count: tell_of_rows(count, self.context.say))
        for table in (self._groups.table, self._groups.messages):
            tell_of_cells(table, self.context.say)
        self._ladder.level_set.connect(self._set_level)

    def refresh(self) -> None:
        """Show the plan as it is stored; what is being written stays."""
        self._plan = involvement_plan(self.context.project)
        self._show_plan()
        self._show_view()

    def _show_plan(self) -> None:
        names = known_names(self.context.project)
        shown = self._shown()
        self._preparation.show_plan(self._plan, shown, names)
        self._cooperation.show_plan(self._plan, shown, names)
        self._groups.show_plan(self._plan)
        self._calendar.show_plan(self._plan, shown)
        self._ladder.show_rows(ladder_rows(self.context.project))

    def _show_view(self) -> None:
        view = str(self._views.value())
        self._stack.setCurrentWidget(self._scrollers[view])
        self._phase.setVisible(view in _FILTERED)
        self.header_changed.emit()

    def _shown(self) -> tuple[Activity, ...]:
        phase = self._phase.value()
        return tuple(each for each in self._plan.activities if phase in (None, each.phase.value))

    def primary_actions(self) -> Sequence[PageAction]:
        """Return what adds a line to the sheet in sight, and the calendar file."""
        if self._views.value() == CALENDAR:
            return (PageAction(_("Save as calendar …"), "calendar-export", self._save_calendar),)
        words = _("Add target group") if self._views.value() == GROUPS else _("Add activity")
        return (PageAction(words, "plus", self.begin_row, primary=True),)

    def begin_row(self) -> None:
        """Let the next line be written; on the ladder that is one of the preparation."""
        view = self._views.value()
        if view == GROUPS:
            self._groups.table.begin_row()
            return
        if view not in (PREPARATION, COOPERATION):
            self.enter_state(PREPARATION)
        sheet = self._cooperation if view == COOPERATION else self._preparation
        sheet.table.begin_row()

    def enter_state(self, name: str) -> None:
        """Show one of the sheets."""
        self._views.choose(name)
        self._show_view()

    def reveal(self, target: str) -> None:
        """Show the line of an activity or a target group."""
        if any(each.id == target for each in self._plan.groups):
            self.enter_state(GROUPS)
            self._groups.table.go_to(target)
            return
        self._phase.choose(None)
        self._show_plan()
        self.enter_state(PREPARATION)
        self._preparation.table.go_to(target)

    def papers(self) -> Sequence[Paper]:
        """Return the plan in both sizes; without lines it is a form."""
        name = _("involvement plan")
        return (
            Paper(_("Involvement plan (A4)"), f"{name} A4", lambda to: self._print(to, "a4")),
            Paper(_("Involvement plan (A3)"), f"{name} A3", lambda to: self._print(to, "a3")),
        )

    def leave(self) -> None:
        """Store the field that is being written."""
        self._preparation.details.commit()
        self._cooperation.details.commit()

    def _print(self, target: Path, size: str) -> None:
        from bosaet_desktop.core.paper.involvement_plan import PlanHeading, involvement_plan_paper

        about = project_row(self.context.project)
        heading = PlanHeading(about.title, about.purpose, date.today())
        ladder = ladder_rows(self.context.project)
        involvement_plan_paper(target, self._plan, ladder, heading, size)

    def _save_calendar(self) -> None:
        from bosaet_desktop.core.exchange.calendar_export import export_calendar

        kinds = _("Calendars (*.ics)")
        name, _kind = QFileDialog.getSaveFileName(
            self, _("Save as calendar"), _("involvement plan") + ".ics", kinds
        )
        if name:
            target = Path(name).with_suffix(".ics")
            export_calendar(self.context.project, target)
            self.context.say(_("Saved in {name}.").format(name=target.name))

    def _delete(self, key: str) -> None:
        title = next((each.title for each in self._plan.activities if each.id == key), "")
        delete_activities(self.context.project, [key])
        words = _("{title} is deleted. Ctrl+Z brings it back.")
        self.context.say(words.format(title=title))

    def _set_level(self, kind: str, key: str, rung: str, level: object) -> None:
        chosen = level if isinstance(level, int) else None
        set_level(self.context.project, Climber(kind), key, Rung(rung), chosen)

    def _tell_why(self, why: str) -> None:
        self.context.say(why, MessageKind.WARNING)


def _view_choices() -> list[tuple[str, object]]:
    return [
        (_("Preparation"), PREPARATION),
        (_("Target groups"), GROUPS),
        (_("Cooperation plan"), COOPERATION),
        (_("Calendar"), CALENDAR),
        (_("Ladder"), LADDER),
    ]


def _phase_choices() -> list[tuple[str, object]]:
    return [(_("All phases"), None), *((_(SHORT_PHASES[each]), each.value) for each in Phase)]
