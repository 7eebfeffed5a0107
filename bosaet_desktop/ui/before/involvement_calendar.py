"""The content calendar: week by week what is said, where, and who makes it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.involvement import PlanWeek, days_text, plan_weeks
from bosaet_desktop.core.formatting import date_short
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.involvement import Activity, InvolvementPlan
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong
from bosaet_desktop.ui.widgets.tag import Tag

NARROWEST = 80


class ContentCalendar(QWidget):
    """A card for every week in which something begins, and what has no date yet."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[InvolvementPlan, tuple[Activity, ...]] | None = None
        self._weeks = QWidget()
        self._undated = Caption()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * GRID)
        self._column.addWidget(self._weeks)
        self._column.addWidget(self._undated)

    def show_plan(self, plan: InvolvementPlan, activities: Sequence[Activity]) -> None:
        """Show the weeks of these activities of the plan."""
        if self._shown == (plan, tuple(activities)):
            return
        self._shown = (plan, tuple(activities))
        former, self._weeks = self._weeks, QWidget()
        column = QVBoxLayout(self._weeks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for week in plan_weeks(activities):
            column.addWidget(_week_card(plan, week))
        self._column.replaceWidget(former, self._weeks)
        former.hide()
        former.deleteLater()
        self._show_undated(activities)

    def _show_undated(self, activities: Sequence[Activity]) -> None:
        waiting = [each.title for each in activities if each.starts_on is None]
        words = ngettext(
            "{n} activity without a date: {titles}.",
            "{n} activities without a date: {titles}.",
            len(waiting),
        )
        self._undated.setText(words.format(n=len(waiting), titles=", ".join(waiting)))
        self._undated.setVisible(bool(waiting))


def _week_card(plan: InvolvementPlan, week: PlanWeek) -> Card:
    title = _("Week {number}, from {monday}")
    card = Card(title.format(number=week.number, monday=date_short(week.monday)))
    for each in week.activities:
        card.body.addLayout(_line(plan, each))
    return card


def _line(plan: InvolvementPlan, activity: Activity) -> QVBoxLayout:
    name = Strong(activity.title)
    name.setMinimumWidth(NARROWEST)
    head = QHBoxLayout()
    head.addWidget(name, 1)
    if activity.done:
        head.addWidget(Tag(_("Done"), "ok"))
    told = (days_text(activity), activity.time_words.replace("\n", " "), activity.content_owner)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addLayout(head)
    column.addWidget(Caption(" · ".join(part for part in told if part)))
    for message in plan.message_texts(activity.message_ids):
        column.addWidget(Body(_("“{text}”").format(text=message)))
    return column
