"""The plan of one initiative as a form; every field is stored when it is left."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.analysis.start_gate import gap_sentence, gaps
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.plan import Gap, Plan, PlanText
from bosaet_desktop.core.text import names_in
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Caption, Heading
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.tag import Tag
from bosaet_desktop.ui.widgets.text_area import TextArea

FIELD_WIDTH, NARROWEST = 280, 80
LINES, MOST_LINES = 2, 8
# The last fields take the width: many helpers, and a reason seldom asked for.
ACROSS = 2


class PlanCard(Card):
    """Emits what was written; `helpers_named` carries a list of names, `dated` a date or None."""

    worded = Signal(str, str)
    anchor_named = Signal(str)
    contact_named = Signal(str)
    helpers_named = Signal(list)
    dated = Signal(object)

    def __init__(self, initiative_id: str) -> None:
        super().__init__()
        self.initiative_id = initiative_id
        self._title = Heading()
        self._state = Tag("")
        self._lacks = Caption()
        self._texts = {part: TextArea(lines=LINES, most_lines=MOST_LINES) for part in PlanText}
        self._anchor, self._contact = NameField(), NameField()
        self._helpers = TextArea(lines=LINES, most_lines=2 * MOST_LINES)
        self._day = DateField()
        self._fields = self._labelled()
        self._lay_out()
        self._connect()

    def _labelled(self) -> Mapping[QWidget, LabelledField]:
        texts = self._texts
        fields = [
            LabelledField(_("Goal"), texts[PlanText.GOAL]),
            LabelledField(_("How we see that it works"), texts[PlanText.SUCCESS_SIGN]),
            LabelledField(_("Coordinator"), self._anchor, _("One person who keeps it moving.")),
            LabelledField(_("Contact in the municipality"), self._contact),
            LabelledField(_("First step"), texts[PlanText.FIRST_STEP]),
            LabelledField(_("Date of the first step"), self._day),
            LabelledField(_("Partners"), texts[PlanText.PARTNERS]),
            LabelledField(
                _("What the municipality contributes"),
                texts[PlanText.CONTRIBUTION],
                _("“Nothing” is an answer too."),
            ),
            LabelledField(_("Helpers"), self._helpers, _("By name, with commas between.")),
            LabelledField(
                _("Why we start anyway"),
                texts[PlanText.EXCEPTION_REASON],
                _("If something above is missing and you start all the same."),
            ),
        ]
        return {labelled.field: labelled for labelled in fields}

    def _lay_out(self) -> None:
        # One endless word must not push the rest of the card out of the window.
        self._title.setMinimumWidth(NARROWEST)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(self._lacks)
        fields = list(self._fields.values())
        self.body.addWidget(CardGrid(fields[:-ACROSS], FIELD_WIDTH))
        for field in fields[-ACROSS:]:
            field.setContentsMargins(0, GRID, 0, 0)
            self.body.addWidget(field)

    def _connect(self) -> None:
        for part, area in self._texts.items():
            area.committed.connect(lambda text, part=part: self.worded.emit(part.value, text))
        self._anchor.committed.connect(self.anchor_named)
        self._contact.committed.connect(self.contact_named)
        self._helpers.committed.connect(lambda text: self.helpers_named.emit(list(names_in(text))))
        self._day.committed.connect(self.dated)
        self._day.rejected.connect(self._fields[self._day].show_error)

    def show_plan(self, plan: Plan) -> None:
        """Show what is stored; what is being written at this moment stays."""
        missing = gaps(plan)
        self._title.setText(plan.title)
        self.setAccessibleName(plan.title)
        self._show_state(plan, missing)
        for part, area in self._texts.items():
            area.show_text(plan.words(part))
        self._anchor.show_text(plan.anchor)
        self._contact.show_text(plan.contact)
        self._helpers.show_text(", ".join(plan.helpers))
        self._day.show_day(plan.first_step_date)
        reason = self._fields[self._texts[PlanText.EXCEPTION_REASON]]
        reason.setVisible(bool(missing or plan.exception_reason))

    def offer_names(self, people: Sequence[str], officials: Sequence[str]) -> None:
        """Offer names for the coordinator and for the contact in the municipality."""
        self._anchor.offer(people)
        self._contact.offer(officials)

    def _show_state(self, plan: Plan, missing: Sequence[Gap]) -> None:
        if missing:
            lacking = ngettext("{n} thing missing", "{n} things missing", len(missing))
            self._state.show_tag(lacking.format(n=len(missing)), "warning")
        else:
            self._state.show_tag(_("Ready to start"), "ok")
        self._lacks.setText(" ".join(gap_sentence(gap, plan) for gap in missing))
        self._lacks.setVisible(bool(missing))

    def focus_gap(self, gap: Gap) -> None:
        """Put the cursor where the gap is filled."""
        field = {
            Gap.ANCHOR: self._anchor,
            Gap.FIRST_STEP: self._texts[PlanText.FIRST_STEP],
            Gap.DATE: self._day,
            Gap.LATE: self._day,
            Gap.HELPERS: self._helpers,
            Gap.CONTRIBUTION: self._texts[PlanText.CONTRIBUTION],
            Gap.CONTACT: self._contact,
        }[gap]
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Store what is half written."""
        for area in (*self._texts.values(), self._helpers):
            area.commit()
        self._anchor.commit()
        self._contact.commit()
        self._day.commit()
