"""What a plan takes: hours and money, where they come from, and what is secured."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.plan_sums import resource_sentence, resource_sum
from bosaet_desktop.core.commands import plan_resource as commands
from bosaet_desktop.core.formatting import parse_integer, parse_number, typed_number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.plan import Plan, PlanResource
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.what_now.plan.around import Around
from bosaet_desktop.ui.widgets.detailed_list import DetailedList, LineDetails
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Strong
from bosaet_desktop.ui.widgets.line_list import LineDeeds, ShownLine
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_field import TextField

NUMBER_WIDTH, SOURCE_WIDTH = 108, 240


class ResourceDetails(LineDetails):
    """Below a resource: hours, kroner, where from, and whether somebody has promised it."""

    def __init__(self, project: Project, resource_id: str) -> None:
        super().__init__()
        self._project, self._key = project, resource_id
        hours, cost = TextField(waits_to_be_left=True), TextField(waits_to_be_left=True)
        self.hours = _field(hours, _("hours"), self._set_hours, NUMBER_WIDTH)
        self.cost = _field(cost, _("kroner"), self._set_cost, NUMBER_WIDTH)
        self.source = _field(TextField(), _("Where from?"), self._set_source, SOURCE_WIDTH)
        self.secured = QCheckBox(_("Secured"))
        row = FlowLayout(self, GRID)
        for part in (self.hours, self.cost, self.source, self.secured):
            row.addWidget(part)
        self.secured.clicked.connect(
            lambda secured: commands.set_resource_secured(project, resource_id, secured)
        )

    def show_resource(self, resource: PlanResource) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.hours.show_stored(typed_number(resource.hours))
        self.cost.show_stored(typed_number(resource.cost))
        self.source.show_stored(resource.source)
        self.secured.setChecked(resource.secured)
        for field, words in (
            (self.hours.editor, _("{resource}: hours")),
            (self.cost.editor, _("{resource}: kroner")),
            (self.source.editor, _("{resource}: where from")),
            (self.secured, _("{resource}: secured")),
        ):
            field.setAccessibleName(words.format(resource=resource.title))

    def commit(self) -> None:
        """Store what is half written."""
        for field in (self.hours, self.cost, self.source):
            field.editor.commit()

    def _set_hours(self, text: str) -> None:
        hours = parse_number(text)
        value = None if hours is None else float(hours)
        commands.set_resource_hours(self._project, self._key, value)

    def _set_cost(self, text: str) -> None:
        commands.set_resource_cost(self._project, self._key, parse_integer(text))

    def _set_source(self, text: str) -> None:
        commands.write_resource_source(self._project, self._key, text)


def _field(editor: TextField, hint: str, save: Callable[[str], object], width: int) -> SavedField:
    editor.setPlaceholderText(hint)
    field = SavedField("", editor, save)
    field.setFixedWidth(theme_of(editor).px(width))
    return field


class ResourcesSection(QWidget):
    """The lines with their figures, and below them what they come to."""

    def __init__(self, project: Project, initiative_id: str) -> None:
        super().__init__()
        self._sum = Strong()
        self.list = DetailedList(
            _("Resources and money"),
            _("Write what it takes"),
            LineDeeds(
                partial(commands.add_resource, project, initiative_id),
                partial(commands.write_resource, project),
                partial(commands.move_resource, project),
                partial(commands.delete_resource, project),
            ),
            lambda key: ResourceDetails(project, key),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self._sum)

    def show_plan(self, plan: Plan, around: Around) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.list.show_lines([ShownLine(each.id, each.title) for each in plan.resources])
        for each in plan.resources:
            self.list.details[each.id].show_resource(each)
        self._sum.setText(resource_sentence(resource_sum(plan.resources)))
        self._sum.setVisible(bool(self._sum.text()))

    def commit(self) -> None:
        """Store what is half written."""
        self.list.commit()
