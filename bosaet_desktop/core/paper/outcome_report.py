"""What came of it all, on A4: shares that say of what, each initiative, and what was learned."""

from collections.abc import Iterator, Sequence

from bosaet_desktop.core.analysis.outcome_shares import (
    Of,
    completed_words,
    cover_words,
    rating_words,
    steps_words,
    top_rated_words,
)
from bosaet_desktop.core.formatting import date_short
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Grid, Role, Words
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.outcome import Lesson, Outcome, OutcomeSheet, Quote, StageOutcomes
from bosaet_desktop.core.terms.outcome import LessonKind
from bosaet_desktop.core.terms.tag import TagKind

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_DAY, _RATING = 70.0, 150.0


def outcome_title() -> str:
    """Return what the paper is called."""
    return _("Outcome and learning")


def outcome_blocks(sheet: OutcomeSheet) -> list[Block]:
    """Return the whole paper."""
    title = Words(outcome_title(), Role.TITLE)
    if not sheet.outcomes:
        return [title, Words(_("Nothing is planned yet."))]
    return [title, *reached_blocks(sheet), *learned_blocks(sheet)]


def reached_blocks(sheet: OutcomeSheet) -> Iterator[Block]:
    """Yield how far it all came: shares, stages, each initiative, focus areas and values."""
    yield Words(f"{completed_words(sheet.outcomes)}.", Role.STRONG)
    rated = (top_rated_words(sheet.outcomes, of) for of in Of)
    yield Bullets(tuple(f"{words}." for words in rated if words))
    yield from _stages(sheet.stages)
    yield from _table(sheet.outcomes)
    yield from _covers(sheet)


def stage_line(stage: StageOutcomes) -> str:
    """Return what came of a stage, on one line."""
    name = stage.title or _("In no stage")
    parts = (completed_words(stage.outcomes), steps_words(stage.outcomes))
    told = "; ".join(part for part in parts if part)
    return f"{name}: {told}" if stage.outcomes else _("{stage}: nothing planned").format(stage=name)


def said(quote: Quote) -> str:
    """Return a quote with who said it."""
    words = _("“{words}”").format(words=quote.text)
    return f"{words} – {quote.said_by}" if quote.said_by else words


def _stages(stages: Sequence[StageOutcomes]) -> Iterator[Block]:
    if stages:
        yield Words(_("Stage by stage"), Role.HEADING)
        yield Bullets(tuple(stage_line(each) for each in stages))


def _table(outcomes: Sequence[Outcome]) -> Iterator[Block]:
    columns = (
        Column(_("Initiative"), (_WIDTH - _DAY - _RATING) * 0.45, bold=True),
        Column(_("Completed"), _DAY),
        Column(_("Rating"), _RATING),
        Column(_("What came of it"), (_WIDTH - _DAY - _RATING) * 0.55),
    )
    yield Words(_("The initiatives"), Role.HEADING)
    yield Grid(columns, tuple(map(_row, outcomes)))


def _row(outcome: Outcome) -> tuple[str, str, str, str]:
    if not outcome.is_completed:
        return outcome.title, "–", "–", outcome.text
    day = date_short(outcome.completed_on) if outcome.completed_on else _("yes")
    return outcome.title, day, rating_words(outcome.rating), outcome.text


def _covers(sheet: OutcomeSheet) -> Iterator[Block]:
    for kind, heading in (
        (TagKind.FOCUS, _("Focus areas, and who stands for them")),
        (TagKind.VALUE, _("Values, and who stands for them")),
    ):
        lines = tuple(cover_words(each) for each in sheet.covers if each.kind is kind)
        if lines:
            yield Words(heading, Role.HEADING)
            yield Bullets(lines)


def learned_blocks(sheet: OutcomeSheet) -> Iterator[Block]:
    """Yield what worked, what to avoid, advice from elsewhere, and what people said."""
    for kind, heading in (
        (LessonKind.WORKED, _("What worked")),
        (LessonKind.PITFALL, _("Pitfalls to avoid")),
        (LessonKind.ADVICE, _("Advice")),
    ):
        lines = [
            f"{each.title}: {words}" for each in sheet.outcomes for words in each.of_kind(kind)
        ]
        lines += [_with_source(each) for each in sheet.lessons if each.kind is kind]
        if lines:
            yield Words(heading, Role.HEADING)
            yield Bullets(tuple(lines))
    quotes = tuple(said(quote) for each in sheet.outcomes for quote in each.quotes)
    if quotes:
        yield Words(_("What people said"), Role.HEADING)
        yield Bullets(quotes)


def _with_source(lesson: Lesson) -> str:
    """Return a lesson of the whole process, and the project it was taken over from, if any."""
    return f"{lesson.text} ({lesson.source})" if lesson.source else lesson.text
