"""What people said of the place on A4: shares with their denominators, words, means, villages."""

from collections.abc import Iterator, Sequence

from bosaet_desktop.core.analysis.small_groups import FEWEST_ANSWERS
from bosaet_desktop.core.analysis.survey_words import (
    caution,
    forms_words,
    share_sentence,
    village_cells,
)
from bosaet_desktop.core.charts.mark_means import mark_means
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.tone_shares import tone_shares_chart
from bosaet_desktop.core.charts.word_bars import word_bars
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Chart, Grid, Role, Words
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import CHART_SCALE, Column, column_width
from bosaet_desktop.core.rows.survey import (
    KnownWord,
    MarkSummary,
    SurveyResult,
    ToneShares,
)

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_MOST_ROWS = 40
_FIGURE, _LEAST_VILLAGE = 48.0, 70.0


def survey_blocks(result: SurveyResult, title: str) -> list[Block]:
    """Return the report as blocks."""
    blocks: list[Block] = [
        Words(title, Role.TITLE),
        Words(f"{forms_words(result.forms)}. {caution(result)}".strip(), Role.LEAD),
        Words(_("Words about the place"), Role.HEADING),
        Words(share_sentence(result.shares)),
    ]
    if result.words:
        blocks.append(Chart((result.shares,), _draw_shares))
        shown = result.words[:_MOST_ROWS]
        blocks.append(Chart(shown, lambda rows, width: _draw_words(rows, width, shown)))
        if len(shown) < len(result.words):
            told = _("The {n} most frequent of {all} different words.")
            blocks.append(Words(told.format(n=len(shown), all=len(result.words)), Role.CAPTION))
    if result.questions:
        blocks.append(Words(_("Marks from 1 to 5"), Role.HEADING))
        blocks.append(Chart(result.questions, _draw_means))
        told = _("n counts the marks; questions left blank are not in it.")
        blocks.append(Words(told, Role.CAPTION))
    return [*blocks, *_village_blocks(result)]


def hidden_note() -> str:
    """Return why a village has dashes."""
    told = _("Villages with fewer than {n} forms, and one more if they could be worked out, say –.")
    return told.format(n=FEWEST_ANSWERS)


def _village_blocks(result: SurveyResult) -> Iterator[Block]:
    if not result.villages:
        return
    yield Words(_("By village"), Role.HEADING)
    heads = [_("Q{n}").format(n=at) for at in range(1, len(result.questions) + 1)]
    room = _WIDTH - 2.6 * _FIGURE
    # On one line as long as the names of the villages keep their room.
    wanted = max((column_width(head, _FIGURE * 0.62) for head in heads), default=0.0)
    narrow = min(wanted, (room - _LEAST_VILLAGE) / max(len(heads), 1))
    means = [Column(head, narrow, figures=True) for head in heads]
    columns = (
        Column(_("Village"), room - len(means) * narrow, bold=True),
        Column(_("Forms"), _FIGURE, figures=True),
        Column(_("Positive words"), 1.6 * _FIGURE, figures=True),
        *means,
    )
    yield Grid(columns, tuple(village_cells(each) for each in result.villages))
    yield Words(hidden_note(), Role.CAPTION)


def _spec(width: float) -> ChartSpec:
    return ChartSpec(width, text_scale=CHART_SCALE)


def _draw_shares(rows: Sequence[ToneShares], width: float) -> ChartPicture:
    return tone_shares_chart(rows[0], _spec(width))


def _draw_words(
    rows: Sequence[KnownWord], width: float, among: Sequence[KnownWord]
) -> ChartPicture:
    return word_bars(rows, _spec(width), among=among, legend=False)


def _draw_means(rows: Sequence[MarkSummary], width: float) -> ChartPicture:
    return mark_means(rows, _spec(width))
