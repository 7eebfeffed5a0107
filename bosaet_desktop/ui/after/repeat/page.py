"""The survey again, beside the one before: typed as fast as the first, and read with care."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.small_groups import FEWEST_ANSWERS
from bosaet_desktop.core.analysis.survey_comparison_words import (
    answers_words,
    caveats,
    conclusion,
    moved_words,
    verdict_words,
)
from bosaet_desktop.core.analysis.survey_words import survey_name
from bosaet_desktop.core.commands.survey import begin_survey
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.survey import compared_surveys, surveys_to_compare
from bosaet_desktop.core.rows.survey import Survey
from bosaet_desktop.core.rows.survey_comparison import ComparedQuestion, SurveyComparison
from bosaet_desktop.core.terms.survey import SurveyKind
from bosaet_desktop.ui.after.repeat.comparison_view import ComparisonView
from bosaet_desktop.ui.page import Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.survey.desk import SurveyDesk
from bosaet_desktop.ui.theme.theme import GRID, PAGE_SIDE
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

QUESTIONS, ENTRY, RESULT = "questions", "entry", "result"
MOST_ROWS = 6


class RepeatPage(Page):
    """One repeat at a time in three views, beside an earlier survey that can be chosen."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"survey", "survey_question", "survey_form", "survey_mark", "survey_word", "village"}
    )
    states: ClassVar[tuple[str, ...]] = (QUESTIONS, ENTRY, RESULT)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._surveys: tuple[Survey, ...] = ()
        self._before = self._after = 0
        self._comparison: SurveyComparison | None = None
        self._views = SegmentedControl()
        self._earlier, self._later = ChoiceField(), ChoiceField()
        self._first = EmptyState(
            "comment-quote-outline",
            _("There is nothing to compare with yet: the first survey is the baseline."),
            _("Go to the baseline"),
            lambda: context.go_to("where_are_we.baseline"),
        )
        self._again = EmptyState(
            "repeat",
            _("Ask the same few things again, in the same words and to as many as you can."
              " Then the two stand beside each other here."),
            _("Ask again"),
            self._begin,
        )  # fmt: skip
        self.desk = SurveyDesk(context, self._begin)
        self.result = ComparisonView()
        self._bar, self._scroller = QWidget(), ScrollArea()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._views.setAccessibleName(_("What is shown"))
        self._views.set_choices(
            [(_("Then and now"), RESULT), (_("Enter forms"), ENTRY), (_("Questions"), QUESTIONS)]
        )
        self._earlier.setAccessibleName(_("The earlier survey"))
        self._later.setAccessibleName(_("The later survey"))
        pair = QHBoxLayout()
        pair.setSpacing(GRID)
        pair.addWidget(self._earlier, 1)
        pair.addWidget(Body("→").one_line())
        pair.addWidget(self._later, 1)
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, PAGE_SIDE, 0)
        bar.setSpacing(2 * GRID)
        bar.addWidget(self._views)
        bar.addLayout(pair)
        for part in (self.result, self.desk.entry, self.desk.questions):
            self._scroller.body.addWidget(part)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for whole in (self._bar, self._first, self._again, self._scroller):
            column.addWidget(whole)

    def _connect(self) -> None:
        self._views.chosen.connect(self._show_view)
        self._earlier.chosen.connect(self._choose_before)
        self._later.chosen.connect(self._choose_after)

    def refresh(self) -> None:
        """Show the surveys that were shown before, as long as they are there."""
        self._surveys = surveys_to_compare(self.context.project)
        known = [each.number for each in self._surveys]
        ready = len(known) > 1
        self._first.setVisible(not known)
        self._again.setVisible(len(known) == 1)
        self._bar.setVisible(ready)
        self._scroller.setVisible(ready)
        if ready:
            self._fill(known)
        else:
            self._comparison = None
        self.header_changed.emit()
        self.hall_updated.emit()

    def _fill(self, known: Sequence[int]) -> None:
        if self._after not in known[1:]:
            self._after = known[-1]
        if self._before not in known or self._before >= self._after:
            self._before = known[0]
        named = [(survey_name(each), each.number) for each in self._surveys]
        self._earlier.set_choices([each for each in named if each[1] < self._after])
        self._later.set_choices(named[1:])
        self._earlier.choose(self._before)
        self._later.choose(self._after)
        self.desk.show_survey(self._shown)
        self._comparison = compared_surveys(self.context.project, self._before, self._after)
        self.result.show_comparison(self._comparison)
        self._show_parts()

    @property
    def _shown(self) -> Survey:
        return next(each for each in self._surveys if each.number == self._after)

    def _show_view(self, view: object) -> None:
        self.leave()
        self._views.choose(view)
        self._show_parts()
        if view == ENTRY:
            self.desk.entry.form.begin()

    def _show_parts(self) -> None:
        parts = {QUESTIONS: self.desk.questions, ENTRY: self.desk.entry, RESULT: self.result}
        for name, part in parts.items():
            part.setVisible(name == self._views.value())

    def _choose_before(self, number: object) -> None:
        if isinstance(number, int):
            self._before = number
            self.refresh()

    def _choose_after(self, number: object) -> None:
        if isinstance(number, int):
            self.leave()
            self._after = number
            self.refresh()

    def _begin(self) -> None:
        self.leave()
        self._after = begin_survey(self.context.project, SurveyKind.REPEAT)
        self._views.choose(QUESTIONS)
        self.refresh()

    def leave(self) -> None:
        """Store what is half written or half typed."""
        self.desk.leave()

    def enter_state(self, name: str) -> None:
        """Show one of `states`, for pictures of the program."""
        if name in self.states:
            self._show_view(name)

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the way on: to a repeat, and then to its forms."""
        if self._comparison is None:
            return ()
        enter = partial(self._show_view, ENTRY)
        return (PageAction(_("Enter forms"), "keyboard-outline", enter, primary=True),)

    def papers(self) -> Sequence[Paper]:
        """Return the form again, and the two surveys beside each other."""
        if self._comparison is None:
            return ()
        return (
            Paper(_("Then and now"), _("then-and-now"), self._write_comparison),
            Paper(_("Form to hand out"), _("survey-form"), partial(self._write_form, large=False)),
            Paper(
                _("Form in large print"),
                _("survey-form-large"),
                partial(self._write_form, large=True),
            ),
        )

    def _write_comparison(self, target: Path) -> None:
        from bosaet_desktop.core.exchange.survey_comparison_export import export_survey_comparison

        numbers = {"before": str(self._before), "after": str(self._after)}
        export_survey_comparison(self.context.project, target, **numbers)

    def _write_form(self, target: Path, *, large: bool) -> None:
        from bosaet_desktop.core.exchange.survey_export import survey_sheet
        from bosaet_desktop.core.paper.survey_form import survey_form

        self.desk.questions.commit()
        asked = survey_sheet(self.context.project, self._shown, self.desk.questions.words_on_form)
        survey_form(target, asked, large=large)

    @property
    def shows_for_hall(self) -> bool:
        """Whether enough have answered both times that nobody can be picked out."""
        found = self._comparison
        if found is None:
            return False
        return min(found.before_forms, found.after_forms) >= FEWEST_ANSWERS

    def audience_view(self) -> QWidget | None:
        """Return the conclusion and what enough answered both times, without villages."""
        found = self._comparison
        if found is None or not self.shows_for_hall:
            return None
        rows = [
            HallRow(
                each.wording,
                (f"{moved_words(each)}, {answers_words(each)}",),
                verdict_words(each.difference),
            )
            for each in _hall_questions(found)[:MOST_ROWS]
        ]
        head = HallRow(conclusion(found), caveats())
        return HallList(_("Then and now"), [head, *rows])


def _hall_questions(found: SurveyComparison) -> Sequence[ComparedQuestion]:
    """Return the questions of which the hall may see what was answered, then and now."""
    return [each for each in found.questions if min(each.before.n, each.after.n) >= FEWEST_ANSWERS]
