"""The columns of the sheets of the involvement plan: what each shows, and what writes it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from bosaet_desktop.core.analysis.involvement import resources_text, when_text, when_typed
from bosaet_desktop.core.commands import activity as activities
from bosaet_desktop.core.commands import involvement as commands
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.involvement import (
    Activity,
    ActivityText,
    GroupText,
    InvolvementPlan,
    Lack,
    Message,
    TargetGroup,
)

SheetRow: TypeAlias = Activity | TargetGroup | Message
Write: TypeAlias = Callable[[Project, str, str], object]
Choose: TypeAlias = Callable[[Project, str, Sequence[str], Sequence[str]], None]


class Choosing(StrEnum):
    """Which list a cell chooses from, which is written once and used in many places."""

    GROUPS = "groups"
    MESSAGES = "messages"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """`shown` is what the cell says, `value` what its editor begins with.

    A cell is written with `write`, or filled from a list by `choose`; `chosen` are then the ids.
    `gap` is what the cell mends. `share` is its part of the width, `person` offers known names.
    """

    title: str
    share: float
    shown: Callable[[InvolvementPlan, SheetRow], str]
    value: Callable[[SheetRow], str] = lambda row: ""
    write: Write | None = None
    choosing: Choosing | None = None
    chosen: Callable[[SheetRow], tuple[str, ...]] = lambda row: ()
    choose: Choose | None = None
    gap: Lack | None = None
    person: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its columns, its rows out of the plan, and what a line at the end adds."""

    columns: tuple[SheetColumn, ...]
    rows: Callable[[InvolvementPlan], Sequence[SheetRow]]
    add: Callable[[Project, str], str]
    waiting: str


def _activity_text(title: str, share: float, part: ActivityText) -> SheetColumn:
    return SheetColumn(
        title,
        share,
        lambda _plan, row: getattr(row, part.value),
        lambda row: str(getattr(row, part.value)),
        lambda project, key, text: activities.write_activity(project, key, part, text),
        leads=part is ActivityText.TITLE,
    )


def _group_text(title: str, part: GroupText, share: float = 1.0) -> SheetColumn:
    return SheetColumn(
        title,
        share,
        lambda _plan, row: getattr(row, part.value),
        lambda row: str(getattr(row, part.value)),
        lambda project, key, text: commands.write_target_group(project, key, part, text),
        leads=part is GroupText.NAME,
    )


def _schedule(project: Project, key: str, text: str) -> None:
    activities.schedule_activity(project, key, when_typed(text, date.today()))


def _when(title: str) -> SheetColumn:
    return SheetColumn(title, 0.95, lambda _plan, row: _time(row), _time, _schedule, gap=Lack.DATE)


def _time(row: SheetRow) -> str:
    return when_text(row) if isinstance(row, Activity) else ""


def _resources(_plan: InvolvementPlan, row: SheetRow) -> str:
    return resources_text(row) if isinstance(row, Activity) else ""


def _groups(_row: SheetRow) -> tuple[str, ...]:
    return _row.group_ids if isinstance(_row, Activity) else ()


def _messages(row: SheetRow) -> tuple[str, ...]:
    return () if isinstance(row, Message) else row.message_ids


def _used(_plan: InvolvementPlan, row: SheetRow) -> str:
    return str(row.used) if isinstance(row, Message) else ""


_MEANT = SheetColumn(
    N_("Target groups"),
    1.12,
    lambda plan, row: "\n".join(plan.group_names(_groups(row))),
    choosing=Choosing.GROUPS,
    chosen=_groups,
    choose=activities.choose_activity_groups,
    gap=Lack.GROUP,
)
_SAID = SheetColumn(
    N_("Messages"),
    1.2,
    lambda plan, row: "\n".join(plan.message_texts(_messages(row))),
    choosing=Choosing.MESSAGES,
    chosen=_messages,
    choose=activities.choose_activity_messages,
)
_SAID_TO_GROUP = SheetColumn(
    N_("Messages"),
    1.0,
    lambda plan, row: "\n".join(plan.message_texts(_messages(row))),
    choosing=Choosing.MESSAGES,
    chosen=_messages,
    choose=commands.choose_group_messages,
)
_ANCHOR = SheetColumn(
    N_("Responsible"),
    0.95,
    lambda _plan, row: getattr(row, "anchor", ""),
    lambda row: str(getattr(row, "anchor", "")),
    activities.name_activity_anchor,
    gap=Lack.ANCHOR,
    person=True,
)
_NEW_ACTIVITY = N_("New activity …")

# The columns are those of domain.md section 6, "Three sheets, exact columns".
PREPARATION = Sheet(
    (
        _activity_text(N_("Purpose"), 1.0, ActivityText.PURPOSE),
        _MEANT,
        _SAID,
        _activity_text(N_("Activity"), 1.05, ActivityText.TITLE),
        _when(N_("Time")),
        SheetColumn(
            N_("Resources"),
            1.0,
            _resources,
            lambda row: str(getattr(row, "resources", "")),
            lambda project, key, text: activities.write_activity(
                project, key, ActivityText.RESOURCES, text
            ),
        ),
        _ANCHOR,
    ),
    lambda plan: plan.activities,
    activities.add_activity,
    _NEW_ACTIVITY,
)
COOPERATION = Sheet(
    (
        _when(N_("When")),
        _activity_text(N_("Channels/activities"), 1.1, ActivityText.TITLE),
        _activity_text(N_("Description"), 1.35, ActivityText.DESCRIPTION),
        _MEANT,
        _SAID,
        _ANCHOR,
    ),
    lambda plan: plan.activities,
    activities.add_activity,
    _NEW_ACTIVITY,
)
GROUPS = Sheet(
    (
        _group_text(N_("Target group"), GroupText.NAME, 1.1),
        _group_text(N_("World"), GroupText.WORLD),
        _group_text(N_("Interests"), GroupText.INTERESTS),
        _group_text(N_("Needs"), GroupText.NEEDS, 0.9),
        _group_text(N_("Concerns"), GroupText.CONCERNS, 1.15),
        _group_text(N_("Influence"), GroupText.INFLUENCE, 1.1),
        _group_text(N_("Media"), GroupText.MEDIA, 0.9),
        _SAID_TO_GROUP,
    ),
    lambda plan: plan.groups,
    commands.add_target_group,
    N_("New target group …"),
)
MESSAGES = Sheet(
    (
        SheetColumn(
            N_("Message"),
            6.0,
            lambda _plan, row: getattr(row, "text", ""),
            lambda row: str(getattr(row, "text", "")),
            commands.word_message,
            leads=True,
        ),
        SheetColumn(N_("Used"), 1.0, _used),
    ),
    lambda plan: plan.messages,
    commands.add_message,
    N_("New message …"),
)
