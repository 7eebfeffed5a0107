"""The plan of one initiative: what it needs to start on top, the rest folded out on demand."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.plan_sums import (
    resource_sentence,
    resource_sum,
    steps_in_short,
)
from bosaet_desktop.core.analysis.start_gate import gap_sentence, gaps
from bosaet_desktop.core.formatting import date_short
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.plan import Gap, Plan
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_now.plan.aim_section import AimSection, aims_in_short
from bosaet_desktop.ui.what_now.plan.around import Around
from bosaet_desktop.ui.what_now.plan.gate_fields import GateFields
from bosaet_desktop.ui.what_now.plan.resources_section import ResourcesSection
from bosaet_desktop.ui.what_now.plan.steps_section import StepsSection
from bosaet_desktop.ui.what_now.plan.trouble_section import TroubleSection, trouble_in_short
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.fold import CLOSED_ICON, OPEN_ICON, Fold
from bosaet_desktop.ui.widgets.labels import Caption, Heading
from bosaet_desktop.ui.widgets.tag import Tag

NARROWEST = 80
STEPS, RESOURCES, AIM, TROUBLE = "steps", "resources", "aim", "trouble"
AnySection = StepsSection | ResourcesSection | AimSection | TroubleSection


class PlanBody(QWidget):
    """Everything below the title; parts that nobody has opened are not made yet."""

    def __init__(self, project: Project, key: str) -> None:
        super().__init__()
        self._plan, self._around = Plan(key, ""), Around()
        self.gate = GateFields(project, key)
        self.folds: Mapping[str, Fold[AnySection]] = {
            STEPS: Fold(_("Steps on the way"), lambda: StepsSection(project, key)),
            RESOURCES: Fold(_("Resources and money"), lambda: ResourcesSection(project, key)),
            AIM: Fold(_("Whom it is for, and what it serves"), lambda: AimSection(project, key)),
            TROUBLE: Fold(_("If it goes wrong"), lambda: TroubleSection(project, key)),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.gate)
        for fold in self.folds.values():
            column.addWidget(fold)
            fold.opened.connect(lambda fold=fold: self._show_in(fold))

    def show_plan(self, plan: Plan, around: Around, today: date) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._plan, self._around = plan, around
        self.gate.show_plan(plan, around)
        summaries = {
            STEPS: steps_in_short(plan.steps, today),
            RESOURCES: resource_sentence(resource_sum(plan.resources)) or _("nothing written yet"),
            AIM: aims_in_short(plan, around),
            TROUBLE: trouble_in_short(plan),
        }
        for name, fold in self.folds.items():
            fold.head.show_summary(summaries[name])
            self._show_in(fold)

    def commit(self) -> None:
        """Store what is half written."""
        self.gate.commit()
        for fold in self.folds.values():
            if fold.content is not None:
                fold.content.commit()

    def _show_in(self, fold: Fold[AnySection]) -> None:
        if fold.content is not None:
            fold.content.show_plan(self._plan, self._around)


class PlanCard(Card):
    """A closed card shows who carries it and when it begins."""

    def __init__(self, project: Project, initiative_id: str) -> None:
        super().__init__()
        self.initiative_id = initiative_id
        self._project = project
        self._plan, self._around = Plan(initiative_id, ""), Around()
        self._fold = QuietButton("", CLOSED_ICON, self._toggle)
        self._title, self._state = Heading(), Tag("")
        self._lacks, self._short = Caption(), Caption()
        self.content: PlanBody | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        # One endless word must not push the rest of the card out of the window.
        for label in (self._title, self._lacks, self._short):
            label.setMinimumWidth(NARROWEST)
        top = QHBoxLayout()
        top.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._title, 1)
        top.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(self._lacks)
        self.body.addWidget(self._short)

    def show_plan(self, plan: Plan, around: Around) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._plan, self._around = plan, around
        missing = gaps(plan)
        self._title.setText(plan.title)
        self.setAccessibleName(plan.title)
        self._show_state(plan, missing)
        self._short.setText(_in_short(plan))
        self._show_fold()
        if self.content is not None:
            self.content.show_plan(plan, around, date.today())

    def _show_state(self, plan: Plan, missing: Sequence[Gap]) -> None:
        if missing:
            lacking = ngettext("{n} thing missing", "{n} things missing", len(missing))
            self._state.show_tag(lacking.format(n=len(missing)), "warning")
        else:
            self._state.show_tag(_("Ready to start"), "ok")
        self._lacks.setText(" ".join(gap_sentence(gap, plan) for gap in missing))
        self._lacks.setVisible(bool(missing))

    @property
    def is_open(self) -> bool:
        """Whether the whole plan shows."""
        return self.content is not None and not self.content.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show the whole plan, or only its title."""
        if is_open and self.content is None:
            self.content = PlanBody(self._project, self.initiative_id)
            self.body.addWidget(self.content)
            self.content.show_plan(self._plan, self._around, date.today())
        if self.content is not None:
            self.content.setVisible(is_open)
        self._show_fold()

    def open_part(self, name: str) -> None:
        """Open one of the folded parts: `STEPS`, `RESOURCES`, `AIM` or `TROUBLE`."""
        self.set_open(True)
        if self.content is not None:
            self.content.folds[name].set_open(True)

    def _show_fold(self) -> None:
        self._fold.show_icon(OPEN_ICON if self.is_open else CLOSED_ICON)
        words = _("{title}: close") if self.is_open else _("{title}: open")
        self._fold.setAccessibleName(words.format(title=self._plan.title))
        self._short.setVisible(not self.is_open and bool(self._short.text()))

    def _toggle(self) -> None:
        self.set_open(not self.is_open)

    def begin(self) -> None:
        """Show the whole plan and put the keyboard at its head."""
        self.set_open(True)
        self._fold.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_gap(self, gap: Gap) -> None:
        """Put the cursor where the gap is filled."""
        self.set_open(True)
        if self.content is not None:
            self.content.gate.focus_gap(gap)

    def commit(self) -> None:
        """Store what is half written."""
        if self.content is not None:
            self.content.commit()


def _in_short(plan: Plan) -> str:
    day = plan.first_step_date
    parts = (
        plan.anchor,
        plan.first_step,
        "" if day is None else date_short(day),
        _("steps: {state}").format(state=steps_in_short(plan.steps, date.today())),
    )
    return " · ".join(part for part in parts if part)
