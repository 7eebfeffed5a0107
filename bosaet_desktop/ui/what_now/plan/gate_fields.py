"""What an initiative needs to start: the goal, the people, the first step, what is given."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.start_gate import gaps
from bosaet_desktop.core.commands import plan as commands
from bosaet_desktop.core.formatting import date_short
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.plan import Gap, Plan, PlanText, RoleChange
from bosaet_desktop.core.terms.plan import PlanRole
from bosaet_desktop.core.text import names_in
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_now.plan.around import Around
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_area import TextArea

FIELD_WIDTH = 280
LINES, MOST_LINES = 2, 8


class GateFields(QWidget):
    """Each field stores itself when it is left; each is one step of undo."""

    def __init__(self, project: Project, initiative_id: str) -> None:
        super().__init__()
        self._project, self._key = project, initiative_id
        self._texts = {part: self._text(part, *words) for part, words in _labels().items()}
        self._names = {
            PlanRole.ANCHOR: SavedField(
                _("Coordinator"),
                NameField(),
                lambda name: commands.name_anchor(project, initiative_id, name),
            ),
            PlanRole.CONTACT: SavedField(
                _("Contact in the municipality"),
                NameField(),
                lambda name: commands.name_contact(project, initiative_id, name),
            ),
        }
        self._day = DateField()
        self._dated = LabelledField(_("Date of the first step"), self._day)
        self._helpers = SavedField(
            _("Helpers"),
            TextArea(lines=LINES, most_lines=2 * MOST_LINES, waits_to_be_left=True),
            lambda text: commands.name_helpers(project, initiative_id, names_in(text)),
            _("By name, with commas between."),
        )
        self._lay_out()
        self._day.committed.connect(
            lambda day: commands.date_first_step(project, initiative_id, day)
        )
        self._day.rejected.connect(self._dated.show_error)

    def _text(self, part: PlanText, label: str, hint: str) -> SavedField:
        area = TextArea(lines=LINES, most_lines=MOST_LINES)
        return SavedField(
            label,
            area,
            lambda text: commands.write_plan(self._project, self._key, part, text),
            hint,
        )

    def _lay_out(self) -> None:
        texts = self._texts
        fields = (
            texts[PlanText.GOAL],
            texts[PlanText.SUCCESS_SIGN],
            self._names[PlanRole.ANCHOR],
            self._names[PlanRole.CONTACT],
            texts[PlanText.FIRST_STEP],
            self._dated,
            texts[PlanText.PARTNERS],
            texts[PlanText.CONTRIBUTION],
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(CardGrid(fields, FIELD_WIDTH, most_columns=2))
        column.addWidget(self._helpers)
        column.addWidget(texts[PlanText.EXCEPTION_REASON])

    def show_plan(self, plan: Plan, around: Around) -> None:
        """Show what is stored; what is being written at this moment stays."""
        for part, field in self._texts.items():
            field.show_stored(plan.words(part))
        self._show_role(PlanRole.ANCHOR, plan.anchor, around.people, around.changes)
        self._show_role(PlanRole.CONTACT, plan.contact, around.officials, around.changes)
        self._helpers.show_stored(", ".join(plan.helpers))
        self._day.show_day(plan.first_step_date)
        reason = self._texts[PlanText.EXCEPTION_REASON]
        reason.setVisible(bool(gaps(plan) or plan.exception_reason))

    def _show_role(
        self, role: PlanRole, name: str, offered: Sequence[str], changes: Sequence[RoleChange]
    ) -> None:
        field = self._names[role]
        field.show_stored(name)
        if isinstance(field.editor, NameField):
            field.editor.offer(offered)
        former = next((each for each in changes if each.role is role and each.person), None)
        hint = _("One person who keeps it moving.") if role is PlanRole.ANCHOR else ""
        field.show_hint(hint if former is None else _former(former))

    def focus_gap(self, gap: Gap) -> None:
        """Put the cursor where the gap is filled."""
        field: QWidget = {
            Gap.ANCHOR: self._names[PlanRole.ANCHOR].editor,
            Gap.FIRST_STEP: self._texts[PlanText.FIRST_STEP].editor,
            Gap.DATE: self._day,
            Gap.LATE: self._day,
            Gap.HELPERS: self._helpers.editor,
            Gap.CONTRIBUTION: self._texts[PlanText.CONTRIBUTION].editor,
            Gap.CONTACT: self._names[PlanRole.CONTACT].editor,
        }[gap]
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Store what is half written."""
        for field in (*self._texts.values(), *self._names.values(), self._helpers):
            field.editor.commit()
        self._day.commit()


def _labels() -> Mapping[PlanText, tuple[str, str]]:
    return {
        PlanText.GOAL: (_("Goal"), ""),
        PlanText.SUCCESS_SIGN: (_("How we see that it works"), ""),
        PlanText.FIRST_STEP: (_("First step"), ""),
        PlanText.PARTNERS: (_("Partners"), ""),
        PlanText.CONTRIBUTION: (
            _("What the municipality contributes"),
            _("“Nothing” is an answer too."),
        ),
        PlanText.EXCEPTION_REASON: (
            _("Why we start anyway"),
            _("If something above is missing and you start all the same."),
        ),
    }


def _former(change: RoleChange) -> str:
    return _("Before: {name}, until {date}.").format(
        name=change.person, date=date_short(change.changed_on)
    )
