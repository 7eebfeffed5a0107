"""The chapters on what came of it, and what others can learn."""

from collections.abc import Iterator

from bosaet_desktop.core.analysis.attention_words import ATTENTION_STATES, handled_words
from bosaet_desktop.core.analysis.survey_words import survey_name
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Role, Words
from bosaet_desktop.core.paper.evaluation.composing import told
from bosaet_desktop.core.paper.follow_up_report import backing_blocks
from bosaet_desktop.core.paper.outcome_report import learned_blocks, reached_blocks
from bosaet_desktop.core.paper.survey_comparison_report import comparison_blocks, comparison_title
from bosaet_desktop.core.paper.survey_report import survey_blocks
from bosaet_desktop.core.rows.attention import PointStatus
from bosaet_desktop.core.rows.evaluation import Evaluation
from bosaet_desktop.core.terms.attention import AttentionState


def reached(about: Evaluation) -> Iterator[Block]:
    """Yield how far it all came, and the backing of each initiative over time."""
    if about.outcomes.outcomes:
        yield from reached_blocks(about.outcomes)
    for each in about.follow_ups:
        backing = [*backing_blocks(each)]
        if backing:
            yield Words(_("Backing: {title}").format(title=each.title), Role.HEADING)
            yield from backing


def learned(about: Evaluation) -> Iterator[Block]:
    """Yield what worked, what to avoid, and how people put it."""
    yield from learned_blocks(about.outcomes)


def surveyed(about: Evaluation) -> Iterator[Block]:
    """Yield then and now, if there are two surveys, and what people said survey by survey."""
    if about.comparison is not None:
        yield Words(comparison_title(), Role.HEADING)
        yield from told(comparison_blocks(about.comparison))
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
    about = " · ".join([*point.step.split("\n"), state.lower()] if point.step else [state.lower()])
    note = f"\n{point.note.note}" if point.note.note else ""
    return f"{point.text} ({about}){note}"
