"""Two surveys on A4: what has moved, what chance may explain, and what they cannot show."""

from collections.abc import Iterator, Sequence
from typing import Any

from bosaet_desktop.core.analysis.survey_comparison_words import (
    answers_words,
    caveat,
    conclusion,
    moved_words,
    only_once_words,
    positive_words,
    reading_note,
    verdict_words,
    word_line,
    word_moves,
)
from bosaet_desktop.core.analysis.survey_words import forms_words
from bosaet_desktop.core.charts.paired_means import paired_means
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.tone_shares import tone_shares_chart
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Chart, Grid, Role, Words
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import CHART_SCALE, Column
from bosaet_desktop.core.rows.survey import ToneShares
from bosaet_desktop.core.rows.survey_comparison import SurveyComparison

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_MOVED, _ANSWERS, _VERDICT = 96.0, 84.0, 116.0


def comparison_title() -> str:
    """Return what the paper is called."""
    return _("Then and now")


def comparison_blocks(comparison: SurveyComparison) -> list[Block]:
    """Return the whole paper."""
    return [
        Words(comparison_title(), Role.TITLE),
        Words(basis_line(comparison), Role.LEAD),
        Words(conclusion(comparison), Role.STRONG),
        Words(caveat()),
        *_questions(comparison),
        *_words(comparison),
    ]


def basis_line(comparison: SurveyComparison) -> str:
    """Return the two surveys with how many forms each rests on."""
    told = _("{before} ({n1}) and {after} ({n2})")
    return told.format(
        before=comparison.before_name,
        n1=forms_words(comparison.before_forms),
        after=comparison.after_name,
        n2=forms_words(comparison.after_forms),
    )


def _questions(comparison: SurveyComparison) -> Iterator[Block]:
    if comparison.questions:
        names = (comparison.before_name, comparison.after_name)
        yield Words(_("Marks from 1 to 5"), Role.HEADING)
        yield Chart(comparison.questions, lambda rows, width: _draw_pairs(rows, names, width))
        yield Words(reading_note(), Role.CAPTION)
        yield _question_grid(comparison)
    once = only_once_words(comparison)
    if once:
        yield Words(once, Role.CAPTION)


def _question_grid(comparison: SurveyComparison) -> Grid:
    columns = (
        Column(_("Question"), _WIDTH - _MOVED - _ANSWERS - _VERDICT, bold=True),
        Column(_("Mean"), _MOVED, figures=True),
        Column(_("Answers"), _ANSWERS, figures=True),
        Column(_("Difference"), _VERDICT),
    )
    rows = [
        (each.wording, moved_words(each), answers_words(each), verdict_words(each.difference))
        for each in comparison.questions
    ]
    return Grid(columns, tuple(rows))


def _words(comparison: SurveyComparison) -> Iterator[Block]:
    if not comparison.words:
        return
    yield Words(_("Words about the place"), Role.HEADING)
    yield Words(positive_words(comparison))
    for name, shares in (
        (comparison.before_name, comparison.before_shares),
        (comparison.after_name, comparison.after_shares),
    ):
        if shares.words:
            yield Words(name, Role.HEADING)
            yield Chart((shares,), _draw_shares)
    yield Grid(
        (Column("", 110.0, bold=True), Column(_("Words"), _WIDTH - 110.0)),
        (
            (_("New words"), word_line(comparison.came)),
            (_("Words that are gone"), word_line(comparison.went)),
            (_("Both times"), word_moves(comparison.stayed)),
        ),
    )


# Any: the blocks know no row types.
def _draw_pairs(rows: Sequence[Any], names: tuple[str, str], width: float) -> ChartPicture:
    return paired_means(rows, names, ChartSpec(width, text_scale=CHART_SCALE))


def _draw_shares(rows: Sequence[ToneShares], width: float) -> ChartPicture:
    return tone_shares_chart(rows[0], ChartSpec(width, text_scale=CHART_SCALE))
