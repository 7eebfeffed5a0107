"""What if it goes wrong: four questions that are easier to answer before it does."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.commands.plan import write_plan
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.plan import TROUBLES, Plan, PlanText
from bosaet_desktop.ui.what_now.plan.around import Around
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_area import TextArea

FIELD_WIDTH, LINES, MOST_LINES = 280, 2, 8


class TroubleSection(QWidget):
    """Each answer stores itself when it is left."""

    def __init__(self, project: Project, initiative_id: str) -> None:
        super().__init__()
        self._project, self._key = project, initiative_id
        labels = {
            PlanText.TROUBLE_DEED: (_("What we do"), _("Choose what calms people.")),
            PlanText.TROUBLE_WHEN: (_("When"), _("By which sign, and how soon?")),
            PlanText.TROUBLE_CALL: (_("Whom to call"), _("A number that is answered.")),
            PlanText.TROUBLE_TELLING: (_("How we tell it"), _("In which words, and where?")),
        }
        self._fields = {part: self._field(part, *labels[part]) for part in TROUBLES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(CardGrid(list(self._fields.values()), FIELD_WIDTH, most_columns=2))

    def _field(self, part: PlanText, label: str, hint: str) -> SavedField:
        area = TextArea(lines=LINES, most_lines=MOST_LINES)
        return SavedField(
            label, area, lambda text: write_plan(self._project, self._key, part, text), hint
        )

    def show_plan(self, plan: Plan, around: Around) -> None:
        """Show what is stored; what is being written at this moment stays."""
        for part, field in self._fields.items():
            field.show_stored(plan.words(part))

    def commit(self) -> None:
        """Store what is half written."""
        for field in self._fields.values():
            field.editor.commit()


def trouble_in_short(plan: Plan) -> str:
    """Return what is done, or that nobody has said."""
    told = next((plan.words(part) for part in TROUBLES if plan.words(part)), "")
    return told.split("\n")[0] or _("nothing written yet")
