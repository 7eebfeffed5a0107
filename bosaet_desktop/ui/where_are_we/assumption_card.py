"""One assumption: folded to its words and verdict, or unfolded to be worked on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.assumption_words import VERDICTS
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.assumption import Assumption, AssumptionText
from bosaet_desktop.core.rows.segment import Linked
from bosaet_desktop.core.terms.segment import AssumptionStatus
from bosaet_desktop.ui.theme.theme import GRID, Tone
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Caption, Strong
from bosaet_desktop.ui.widgets.link_field import LinkField
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.tag import Tag
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

FIELD_WIDTH, NARROWEST, MOST_LINES = 280, 80, 8
TONES: Mapping[AssumptionStatus, Tone] = {
    AssumptionStatus.OPEN: "neutral",
    AssumptionStatus.CONFIRMED: "ok",
    AssumptionStatus.DISPROVED: "error",
}


class AssumptionCard(Card):
    """Emits what was written and wished; `moved` carries -1 or 1."""

    worded = Signal(str, str)
    judged = Signal(str)
    linked = Signal(list)
    moved = Signal(int)
    deleted = Signal()

    def __init__(self, assumption_id: str) -> None:
        super().__init__()
        self.assumption_id = assumption_id
        self._statement, self._verdict, self._told = Strong(), Tag(""), Caption()
        self._fold = QuietButton("", "chevron-down", self._turn)
        self._form = QWidget()
        self._verdicts = SegmentedControl(
            [(_(VERDICTS[each]), each.value) for each in AssumptionStatus], _("Verdict")
        )
        self._texts: dict[AssumptionText, TextArea | TextField] = {
            AssumptionText.STATEMENT: TextArea(lines=1, most_lines=MOST_LINES, never_empty=True),
            AssumptionText.EVIDENCE: TextArea(lines=2, most_lines=MOST_LINES),
            AssumptionText.CONSEQUENCE: TextArea(lines=2, most_lines=MOST_LINES),
            AssumptionText.CHANGED: TextArea(lines=2, most_lines=MOST_LINES),
            AssumptionText.RAISED_BY: TextField(),
        }
        self._tables = LinkField(_("Facts behind it"), "chart-bar")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._statement, 1)
        top.addWidget(self._verdict)
        top.addWidget(self._fold)
        self._statement.setMinimumWidth(NARROWEST)
        self._told.setMinimumWidth(NARROWEST)
        self.body.addLayout(top)
        self.body.addWidget(self._told)
        self.body.addWidget(self._form)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID + GRID // 2)
        for part in self._form_parts():
            column.addWidget(part)
        self._form.hide()

    def _form_parts(self) -> Sequence[QWidget]:
        texts = self._texts
        texts[AssumptionText.STATEMENT].setAccessibleName(_("Assumption"))
        consequence = LabelledField(_("What it means for us"), texts[AssumptionText.CONSEQUENCE])
        changed = LabelledField(
            _("What changed minds"), texts[AssumptionText.CHANGED], _("If anybody's was changed.")
        )
        raised = LabelledField(
            _("Who said it"), texts[AssumptionText.RAISED_BY], _("Never shown to the hall.")
        )
        return (
            texts[AssumptionText.STATEMENT],
            LabelledField(_("What we know"), texts[AssumptionText.EVIDENCE]),
            self._tables,
            self._verdicts,
            CardGrid([consequence, changed], FIELD_WIDTH, most_columns=2),
            raised,
            self._tools(),
        )

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        for text, icon, deed in (
            (_("Move up"), "arrow-up", lambda: self.moved.emit(-1)),
            (_("Move down"), "arrow-down", lambda: self.moved.emit(1)),
            (_("Delete"), "trash-can-outline", self.deleted.emit),
        ):
            row.addWidget(QuietButton(text, icon, deed))
        row.addStretch(1)
        return tools

    def _connect(self) -> None:
        for part, field in self._texts.items():
            field.committed.connect(lambda text, part=part: self.worded.emit(part.value, text))
        self._verdicts.chosen.connect(lambda verdict: self.judged.emit(str(verdict)))
        self._tables.linked.connect(self.linked)

    def show_assumption(self, told: Assumption, tables: Sequence[Linked]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.setAccessibleName(told.statement)
        self._verdict.show_tag(_(VERDICTS[told.status]), TONES[told.status])
        self._told.setText(told.consequence or told.evidence)
        for part, field in self._texts.items():
            field.show_text(told.words(part))
        self._verdicts.choose(told.status.value)
        self._tables.show_links(tables, [each.id for each in told.tables])
        self._show_fold()

    @property
    def is_unfolded(self) -> bool:
        """Whether it is being worked on."""
        return not self._form.isHidden()

    def unfold(self, *, wanted: bool = True) -> None:
        """Show the fields, or hide them again."""
        if not wanted:
            self.commit()
        self._form.setVisible(wanted)
        self._show_fold()

    def begin(self) -> None:
        """Unfold and put the cursor where the evidence is written."""
        self.unfold()
        self._texts[AssumptionText.EVIDENCE].setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Store what is half written."""
        for field in self._texts.values():
            field.commit()

    def _turn(self) -> None:
        self.unfold(wanted=not self.is_unfolded)

    def _show_fold(self) -> None:
        unfolded = self.is_unfolded
        name = _("Fold “{statement}”") if unfolded else _("Work on “{statement}”")
        self._fold.setText(_("Fold") if unfolded else _("Work on it"))
        self._fold.show_icon("chevron-up" if unfolded else "chevron-down")
        self._fold.setAccessibleName(name.format(statement=self.accessibleName()))
        # Unfolded, the words stand in their field; the heading names it.
        self._statement.setText(_("Assumption") if unfolded else self.accessibleName())
        self._told.setVisible(not unfolded and bool(self._told.text()))
