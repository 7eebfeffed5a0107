"""What a plan takes: hours and money, where they come from, and what is secured."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.plan_sums import resource_sentence, resource_sum
from bosaet_desktop.core.commands import plan_resource as commands
from bosaet_desktop.core.formatting import parse_integer, parse_number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.plan import Plan, PlanResource
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.what_now.plan.around import Around
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Strong
from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineList, ShownLine
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_field import TextField

NUMBER_WIDTH, SOURCE_WIDTH = 108, 240


class ResourceDetails(QWidget):
    """Below a resource: hours, kroner, where from, and whether somebody has promised it."""

    def __init__(self, project: Project, resource_id: str) -> None:
        super().__init__()
        self._project, self._key = project, resource_id
        self.hours = self._field(_("hours"), self._set_hours, NUMBER_WIDTH)
        self.cost = self._field(_("kroner"), self._set_cost, NUMBER_WIDTH)
        self.source = self._field(_("Where from?"), self._set_source, SOURCE_WIDTH)
        self.secured = QCheckBox(_("Secured"))
        row = FlowLayout(self, GRID)
        for part in (self.hours, self.cost, self.source, self.secured):
            row.addWidget(part)
        self.secured.clicked.connect(
            lambda secured: commands.set_resource_secured(project, resource_id, secured)
        )

    def _field(self, hint: str, save: Callable[[str], object], width: int) -> SavedField:
        editor = TextField()
        editor.setPlaceholderText(hint)
        field = SavedField("", editor, save)
        field.setFixedWidth(theme_of(self).px(width))
        return field

    def show_resource(self, resource: PlanResource) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.hours.show_stored(_figure(resource.hours))
        self.cost.show_stored(_figure(resource.cost))
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


class ResourcesSection(QWidget):
    """The lines with their figures, and below them what they come to."""

    def __init__(self, project: Project, initiative_id: str) -> None:
        super().__init__()
        self._project = project
        self._details: dict[str, ResourceDetails] = {}
        self._sum = Strong()
        self.list = LineList(
            _("Resources and money"),
            _("Write what it takes"),
            LineDeeds(
                lambda text: commands.add_resource(project, initiative_id, text),
                lambda key, text: commands.write_resource(project, key, text),
                lambda key, before: commands.move_resource(project, key, before),
                lambda key: commands.delete_resource(project, key),
            ),
            self._make,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self._sum)

    def _make(self, key: str) -> QWidget:
        self._details[key] = ResourceDetails(self._project, key)
        return self._details[key]

    def show_plan(self, plan: Plan, around: Around) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.list.show_lines([ShownLine(each.id, each.title) for each in plan.resources])
        there = {each.id for each in plan.resources}
        self._details = {key: each for key, each in self._details.items() if key in there}
        for each in plan.resources:
            self._details[each.id].show_resource(each)
        self._sum.setText(resource_sentence(resource_sum(plan.resources)))
        self._sum.setVisible(bool(self._sum.text()))

    def commit(self) -> None:
        """Store what is half written."""
        for details in tuple(self._details.values()):
            details.commit()
        self.list.commit()


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.15g}".replace(".", ",")
