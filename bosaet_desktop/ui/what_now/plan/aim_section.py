"""Whom a plan is for and what it serves: groups and messages, focus areas, values, stage."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.commands import plan as commands
from bosaet_desktop.core.commands.tag import tag_initiative
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.plan import Plan, Stage
from bosaet_desktop.core.rows.tag import tag_names
from bosaet_desktop.core.terms.tag import TagKind
from bosaet_desktop.core.text import names_in
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_now.plan.around import Around
from bosaet_desktop.ui.what_now.plan.tick_list import TickList
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_field import TextField

LIST_WIDTH, FIELD_WIDTH = 280, 196


class AimSection(QWidget):
    """Groups and messages are those of the involvement plan; what is new joins them there."""

    def __init__(self, project: Project, initiative_id: str) -> None:
        super().__init__()
        self._project, self._key = project, initiative_id
        self._groups = TickList(
            _("Target groups"),
            _("Write a new target group"),
            lambda keys, fresh: commands.choose_plan_groups(project, initiative_id, keys, fresh),
        )
        self._messages = TickList(
            _("Messages"),
            _("Write a new message"),
            lambda keys, fresh: commands.choose_plan_messages(project, initiative_id, keys, fresh),
        )
        self._tags = {
            TagKind.FOCUS: self._tag_field(_("Focus areas"), TagKind.FOCUS),
            TagKind.VALUE: self._tag_field(_("Values"), TagKind.VALUE),
        }
        self._stage = ChoiceField()
        self._stage.chosen.connect(self._set_stage)
        self._lay_out()

    def _tag_field(self, label: str, kind: TagKind) -> SavedField:
        return SavedField(
            label,
            TextField(waits_to_be_left=True),
            lambda text: tag_initiative(self._project, self._key, kind, names_in(text)),
            _("With commas between."),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(CardGrid((self._groups, self._messages), LIST_WIDTH, most_columns=2))
        stage = LabelledField(_("Stage"), self._stage)
        column.addWidget(CardGrid((*self._tags.values(), stage), FIELD_WIDTH))

    def show_plan(self, plan: Plan, around: Around) -> None:
        """Show what is stored; what is being written at this moment stays."""
        whole = around.involvement
        self._groups.show_choices([(each.name, each.id) for each in whole.groups], plan.group_ids)
        self._messages.show_choices(
            [(each.text, each.id) for each in whole.messages], plan.message_ids
        )
        for kind, field in self._tags.items():
            field.show_stored(", ".join(tag_names(plan.tags, kind)))
        stages = [(stage_name(each), each.number) for each in around.stages]
        self._stage.set_choices([(_("None"), None), *stages])
        self._stage.choose(plan.stage_number)

    def commit(self) -> None:
        """Store what is half written."""
        self._groups.commit()
        self._messages.commit()
        for field in self._tags.values():
            field.editor.commit()

    def _set_stage(self, number: object) -> None:
        chosen = number if isinstance(number, int) else None
        commands.choose_plan_stage(self._project, self._key, chosen)


def stage_name(stage: Stage) -> str:
    """Return a stage with its number: 1 Winter and spring."""
    return f"{stage.number} {stage.title}".strip()


def aims_in_short(plan: Plan, around: Around) -> str:
    """Return whom a plan is for and what it serves, in a few words."""
    return " · ".join(_aims(plan, around)) or _("nothing written yet")


def _aims(plan: Plan, around: Around) -> Iterator[str]:
    if plan.group_ids:
        yield ", ".join(around.involvement.group_names(plan.group_ids))
    if plan.message_ids:
        count = len(plan.message_ids)
        yield ngettext("{n} message", "{n} messages", count).format(n=count)
    if plan.tags:
        yield ", ".join(each.name for each in plan.tags)
    yield from (stage_name(each) for each in around.stages if each.number == plan.stage_number)
