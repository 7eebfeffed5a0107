"""The stages of the work: a name and two dates each, in a part that folds out."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.commands import stage as commands
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import date_short
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.plan import Stage
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Caption
from bosaet_desktop.ui.widgets.line_list import NewLine
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_field import TextField

DATE_WIDTH = 136


class StageRow(QWidget):
    """One stage; its number stays when another one is deleted."""

    def __init__(self, project: Project, number: int) -> None:
        super().__init__()
        self._project, self._stage = project, Stage(number, "")
        self.title = SavedField(
            "", TextField(), lambda text: commands.name_stage(project, number, text)
        )
        self.start, self.end = DateField(), DateField()
        self._from, self._to = LabelledField("", self.start), LabelledField("", self.end)
        self._delete = QuietButton(
            "", "delete-outline", lambda: commands.delete_stage(project, number)
        )
        self._lay_out(number)
        self.start.committed.connect(lambda day: self._set(day, self._stage.ends_on, self._from))
        self.end.committed.connect(lambda day: self._set(self._stage.starts_on, day, self._to))
        self.start.rejected.connect(self._from.show_error)
        self.end.rejected.connect(self._to.show_error)

    def _lay_out(self, number: int) -> None:
        self.start.setPlaceholderText(_("from"))
        self.end.setPlaceholderText(_("to"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Body(str(number)).one_line(), 0, top)
        row.addWidget(self.title, 1)
        for field in (self._from, self._to):
            field.setFixedWidth(theme_of(self).px(DATE_WIDTH))
            row.addWidget(field)
        row.addWidget(self._delete, 0, top)

    def show_stage(self, stage: Stage) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._stage = stage
        self.title.show_stored(stage.title)
        self.start.show_day(stage.starts_on)
        self.end.show_day(stage.ends_on)
        for field, words in (
            (self.title.editor, _("Name of stage {number}")),
            (self.start, _("Stage {number}: from")),
            (self.end, _("Stage {number}: to")),
            (self._delete, _("Delete stage {number}")),
        ):
            field.setAccessibleName(words.format(number=stage.number))

    def commit(self) -> None:
        """Store what is half written."""
        for field in (self.title.editor, self.start, self.end):
            field.commit()

    def _set(self, start: date | None, end: date | None, field: LabelledField) -> None:
        try:
            commands.date_stage(self._project, self._stage.number, start, end)
        except InvalidInput as error:
            field.show_error(error.in_full)


class StagesSection(QWidget):
    """The stages, and a line for the next one."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        purpose = Caption(_("What was done is counted stage by stage in the evaluation."))
        self.new = NewLine(
            _("New stage"),
            _("Write the name of the next stage"),
            lambda text: commands.add_stage(project, text),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(purpose)
        column.addWidget(self.new)
        self.rows = KeyedCards(column, purpose, lambda key: StageRow(self._project, int(key)))

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.rows.follow([str(each.number) for each in stages])
        for each in stages:
            self.rows.by_key[str(each.number)].show_stage(each)

    def commit(self) -> None:
        """Store what is half written."""
        for row in tuple(self.rows.by_key.values()):
            row.commit()
        self.new.commit()


def stages_in_short(stages: Sequence[Stage]) -> str:
    """Return the stages with their last days, or that there are none."""
    parts = [
        each.title if each.ends_on is None else f"{each.title} ({date_short(each.ends_on)})"
        for each in stages
    ]
    return " · ".join(parts) or _("none yet")
