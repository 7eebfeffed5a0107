"""The chapters on what came of it, and what others can learn."""

from collections.abc import Iterator

from bosaet_desktop.core.analysis.attention_words import ATTENTION_STATES, handled_words
from bosaet_desktop.core.analysis.survey_words import survey_name
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Role, Words
from bosaet_desktop.core.paper.evaluation.composing import told
from bosaet_desktop.core.paper.survey_report import survey_blocks
from bosaet_desktop.core.rows.attention import AttentionState, PointStatus
from bosaet_desktop.core.rows.evaluation import Evaluation


def surveyed(about: Evaluation) -> Iterator[Block]:
    """Yield what people said of the place, survey by survey."""
    for survey, result in about.surveys:
        if result.forms:
            yield Words(survey_name(survey), Role.HEADING)
            yield from told(survey_blocks(result, survey_name(survey)))


def considered(about: Evaluation) -> Iterator[Block]:
    """Yield each theme with its relevance and the points that were dealt with."""
    touched = [each for each in about.themes if any(map(_is_touched, each.points))]
    for each in touched:
        yield Words(each.theme.title, Role.HEADING)
        yield Words(each.theme.relevance)
        yield Words(handled_words(each.points), Role.CAPTION)
        yield Bullets(tuple(_point(point) for point in each.points if _is_touched(point)))


def _is_touched(point: PointStatus) -> bool:
    return point.note.state is not AttentionState.NOT_STARTED or bool(point.note.note)


def _point(point: PointStatus) -> str:
    state = _(ATTENTION_STATES[point.note.state])
    note = f"\n{point.note.note}" if point.note.note else ""
    return f"{point.text} ({state.lower()}){note}"
