"""The sheets of the involvement plan, one at a time, with what belongs to the chosen line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.involvement import plan_remarks, plan_sum, sum_sentence
from bosaet_desktop.core.commands import activity as activities
from bosaet_desktop.core.commands import involvement as commands
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.involvement import Activity, InvolvementPlan, Lack
from bosaet_desktop.ui.before.involvement_columns import (
    COOPERATION,
    GROUPS,
    MESSAGES,
    PREPARATION,
    Sheet,
)
from bosaet_desktop.ui.before.involvement_details import ActivityCard
from bosaet_desktop.ui.before.involvement_gaps import plan_gaps
from bosaet_desktop.ui.before.involvement_table import SheetTable
from bosaet_desktop.ui.before.involvement_table_model import SheetTableModel
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption
from bosaet_desktop.ui.widgets.lacking_card import LackingCard


class ActivitySheet(QWidget):
    """One of the two sheets of activities; below it the chosen activity, and what is missing."""

    refused = Signal(str)
    deletion_requested = Signal(str)

    def __init__(self, project: Project, sheet: Sheet, name: str) -> None:
        super().__init__()
        self._project = project
        self._activities: tuple[Activity, ...] = ()
        self._model = SheetTableModel(project, sheet)
        self.table = SheetTable(name, self._model)
        self._sum = Caption()
        self.details = ActivityCard(project)
        self._more = QuietButton(_("More about it"), "arrow-down", self.details.begin)
        self._gaps = LackingCard(Body())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        below = QHBoxLayout()
        below.addWidget(self._sum, 1)
        below.addWidget(self._more)
        column.addWidget(self.table)
        column.addLayout(below)
        column.addWidget(self.details)
        column.addWidget(self._gaps)
        column.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self._model.refused.connect(self.refused)
        self.table.row_chosen.connect(self._show_chosen)
        self.table.deletion_requested.connect(lambda keys: self.deletion_requested.emit(keys[0]))
        self.table.move_requested.connect(self._move)
        self.details.deletion_requested.connect(self.deletion_requested)
        self._gaps.gap_chosen.connect(self.fill_in)

    def show_plan(
        self, plan: InvolvementPlan, shown: Sequence[Activity], names: Sequence[str]
    ) -> None:
        """Show these activities of the plan; `names` are offered for those who answer."""
        self._activities = tuple(shown)
        self.table.show_rows(plan, shown, names)
        self._sum.setText(sum_sentence(plan_sum(shown)))
        self._sum.setVisible(bool(shown))
        self._gaps.show_gaps("\n".join(plan_remarks(plan)), plan_gaps(shown))

    def fill_in(self, key: str, gap: str) -> None:
        """Go to the cell, or the box of the activity's card, where a gap is mended."""
        self.table.go_to(key, Lack(gap))
        if Lack(gap) is Lack.CONCRETE:
            self.details.focus_concrete()

    def _show_chosen(self, key: str) -> None:
        chosen = next((each for each in self._activities if each.id == key), None)
        self.details.setVisible(chosen is not None)
        self._more.setVisible(chosen is not None)
        if chosen is not None:
            self.details.show_activity(chosen)
            words = _("More about the activity: {title}").format(title=chosen.title)
            self._more.setAccessibleName(words)

    def _move(self, key: str, by: int) -> None:
        keys = [each.id for each in self._activities]
        at = keys.index(key) + by
        if 0 <= at < len(keys):
            following = [*keys, None][at + (1 if by > 0 else 0)]
            activities.move_activity(self._project, key, following)
            self.table.go_to(key)


class GroupSheet(QWidget):
    """The target-group analysis, and the messages that are said; `deleted(count)` of their rows."""

    refused = Signal(str)
    deleted = Signal(int)

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._keys: list[str] = []
        groups, messages = SheetTableModel(project, GROUPS), SheetTableModel(project, MESSAGES)
        self.table = SheetTable(_("Target-group analysis"), groups)
        self.messages = SheetTable(_("Messages"), messages)
        card = Card(_("Messages"))
        card.body.addWidget(
            Caption(_("Few and precise. A message reworded here changes everywhere."))
        )
        card.body.addWidget(self.messages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.table)
        column.addWidget(card)
        column.addStretch(1)
        groups.refused.connect(self.refused)
        messages.refused.connect(self.refused)
        self.table.deletion_requested.connect(self._delete_groups)
        self.messages.deletion_requested.connect(self._delete_messages)
        self.table.move_requested.connect(self._move)

    def show_plan(self, plan: InvolvementPlan) -> None:
        """Show groups and messages of the plan."""
        self._keys = [each.id for each in plan.groups]
        self.table.show_rows(plan, plan.groups)
        self.messages.show_rows(plan, plan.messages)

    def _delete_groups(self, keys: list[str]) -> None:
        commands.delete_target_groups(self._project, keys)
        self.deleted.emit(len(keys))

    def _delete_messages(self, keys: list[str]) -> None:
        commands.delete_messages(self._project, keys)
        self.deleted.emit(len(keys))

    def _move(self, key: str, by: int) -> None:
        at = self._keys.index(key) + by
        if 0 <= at < len(self._keys):
            following = [*self._keys, None][at + (1 if by > 0 else 0)]
            commands.move_target_group(self._project, key, following)
            self.table.go_to(key)


def preparation_sheet(project: Project) -> ActivitySheet:
    """Return the preparation sheet."""
    return ActivitySheet(project, PREPARATION, _("Preparation"))


def cooperation_sheet(project: Project) -> ActivitySheet:
    """Return the cooperation plan."""
    return ActivitySheet(project, COOPERATION, _("Cooperation plan"))
