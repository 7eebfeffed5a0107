"""The survey on the wall: the words first, then the marks, and never a village."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.analysis.small_groups import FEWEST_ANSWERS
from bosaet_desktop.core.analysis.survey_words import (
    basis_words,
    forms_words,
    share_sentence,
    short_shares,
)
from bosaet_desktop.core.charts.mark_means import mark_means
from bosaet_desktop.core.charts.word_bars import word_bars
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.survey import MarkSummary, SurveyResult
from bosaet_desktop.ui.page import Presentation, PresentationStep
from bosaet_desktop.ui.where_are_we.facts_hall_view import (
    FactsHallView,
    HallPicture,
    largest_words,
)

MOST_ROWS = 16


def baseline_presentation(result: SurveyResult, title: str) -> Presentation | None:
    """Return a step for words and one for marks, where enough gave any; None without either."""
    steps = []
    if result.shares.forms >= FEWEST_ANSWERS:
        sentence = share_sentence(result.shares)
        view = partial(_words_view, result)
        steps.append(PresentationStep(_("Words about the place"), sentence, view))
    if hall_questions(result):
        told = _("Where are we high, and where low?")
        view = partial(_marks_view, result)
        steps.append(PresentationStep(_("Marks from 1 to 5"), told, view))
    return Presentation(title, tuple(steps)) if steps else None


def hall_questions(result: SurveyResult) -> Sequence[MarkSummary]:
    """Return the questions that so many answered that the hall may see what they said."""
    return [each for each in result.questions if each.n >= FEWEST_ANSWERS]


def _words_view(result: SurveyResult) -> QWidget:
    words = result.words[:MOST_ROWS]

    def part(count: int) -> str:
        return largest_words(count, len(result.words))

    picture = HallPicture(len(words), lambda count, spec: word_bars(words[:count], spec), part)
    basis = basis_words(result.shares)
    return FactsHallView(short_shares(result.shares), (basis,), picture)


def _marks_view(result: SurveyResult) -> QWidget:
    asked = hall_questions(result)
    picture = HallPicture(len(asked), lambda count, spec: mark_means(asked[:count], spec))
    return FactsHallView(_("Marks from 1 to 5"), (forms_words(result.forms),), picture)
