"""The evaluation: the project's own small handbook, put together from what is in the file."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from bosaet_desktop.core.commands import report as commands
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.evaluation import evaluation
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.evaluation import Evaluation
from bosaet_desktop.core.terms.report import ReportPart
from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.after.evaluation.part_card import PartCard
from bosaet_desktop.ui.after.evaluation.part_list import PartList, PartState
from bosaet_desktop.ui.page import Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea


class EvaluationPage(Page):
    """The parts on the left, the one that is marked on the right."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {
            "report_part", "photo", "project", "village", "workshop", "attendance", "agenda_item",
            "agenda_run", "agreement", "expectation", "hope", "open_question", "fact_table",
            "segment", "segment_statement", "assumption", "idea", "initiative", "candidate",
            "mark", "sheet", "decision", "action_plan", "check_in", "outcome", "lesson", "quote",
            "survey", "survey_form", "attention_point",
        }
    )  # fmt: skip

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._list, self._card = PartList(), PartCard()
        self._part = ReportPart.FOREWORD
        self._found: Evaluation | None = None
        self._states: dict[ReportPart, PartState] = {}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        scroller = ScrollArea()
        scroller.body.addWidget(self._card)
        scroller.body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._list)
        row.addWidget(scroller, 1)

    def _connect(self) -> None:
        project, card = self.context.project, self._card
        self._list.ticked.connect(
            lambda part, chosen: commands.choose_part(project, ReportPart(part), chosen)
        )
        self._list.shown.connect(self._show_part)
        card.written.connect(
            lambda part, text: commands.write_part(project, ReportPart(part), text)
        )
        card.photo_chosen.connect(
            lambda part, content: commands.add_photo(project, ReportPart(part), content)
        )
        card.captioned.connect(lambda key, text: commands.caption_photo(project, key, text))
        card.credited.connect(lambda key, text: commands.credit_photo(project, key, text))
        card.deleted.connect(self._delete_photo)

    def refresh(self) -> None:
        """Show which parts there are and what they hold."""
        from bosaet_desktop.core.paper.evaluation.report import part_says_something

        found = self._found = evaluation(self.context.project, date.today())
        self._states = {
            part: PartState(
                choice.chosen,
                part_says_something(found, part) or bool(choice.text or found.photos_of(part)),
            )
            for part, choice in found.choices.items()
        }
        self._list.show_states(self._states)
        self._list.show_part(self._part)
        self._show_part(self._part.value)

    def _show_part(self, part: str) -> None:
        if self._found is None:
            return
        from bosaet_desktop.core.paper.evaluation.report import part_says_something

        self._part = ReportPart(part)
        self._card.show_part(
            self._found.choices[self._part],
            self._found.photos_of(self._part),
            part_says_something(self._found, self._part),
        )

    def _delete_photo(self, key: str) -> None:
        commands.delete_photo(self.context.project, key)
        self.context.say(_("The photo is deleted. Ctrl+Z brings it back."))

    def leave(self) -> None:
        """Store what is half written."""
        self._card.commit()

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the two ways to go on writing in Word."""
        return (
            PageAction(_("Own letterhead …"), "file-document-outline", self._save_on_own),
            PageAction(_("Save as Word …"), "file-word-outline", self._save_word, primary=True),
        )

    def papers(self) -> Sequence[Paper]:
        """Return the report; with nothing in the project it is a form."""
        title = project_row(self.context.project).title
        stem = _("{title} – evaluation").format(title=title)
        return (Paper(_("Evaluation report"), stem, self._print),)

    def _print(self, target: Path) -> None:
        from bosaet_desktop.core.exchange.evaluation_export import export_evaluation

        self.leave()
        export_evaluation(self.context.project, target)

    def _save_on_own(self) -> None:
        kinds = _("Word documents (*.docx)")
        name, _kind = QFileDialog.getOpenFileName(
            self, _("Choose the Word file that has your heads and styles"), "", kinds
        )
        if name:
            self._save_word(name)

    def _save_word(self, template: str = "") -> None:
        from bosaet_desktop.core.exchange.evaluation_export import export_evaluation

        self.leave()
        project = self.context.project
        stem = _("{title} – evaluation").format(title=project_row(project).title)
        name, _kind = QFileDialog.getSaveFileName(
            self,
            _("Save as Word"),
            safe_file_name(stem) + ".docx",
            _("Word documents (*.docx)"),
        )
        if name:
            target = Path(name).with_suffix(".docx")
            export_evaluation(project, target, template=template)
            self.context.say(_("{name} is saved.").format(name=target.name))
