"""Good examples to hang up or hand on: one to a page, without anybody's name."""

from collections.abc import Iterator, Sequence

from bosaet_desktop.core.analysis.outcome_shares import rating_words
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, NewPage, Role, Words, WritingLines
from bosaet_desktop.core.paper.outcome_report import said
from bosaet_desktop.core.rows.outcome import Outcome
from bosaet_desktop.core.terms.outcome import LessonKind

_WRITING = 4


def examples_title() -> str:
    """Return what the paper is called."""
    return _("Good examples")


def example_blocks(examples: Sequence[Outcome]) -> list[Block]:
    """Return a page for each example; none give a page to fill in by hand."""
    if not examples:
        return list(_blank())
    blocks = list[Block]()
    for at, each in enumerate(examples):
        blocks += [NewPage()] if at else []
        blocks += _card(each)
    return blocks


def _card(outcome: Outcome) -> Iterator[Block]:
    yield Words(_("Good example"), Role.CAPTION)
    yield Words(outcome.title, Role.TITLE)
    if outcome.villages:
        yield Words(", ".join(outcome.villages), Role.LEAD)
    if outcome.text:
        yield Words(_("What came of it"), Role.HEADING)
        yield Words(outcome.text)
    for kind, heading in (
        (LessonKind.WORKED, _("What worked")),
        (LessonKind.PITFALL, _("Avoid this")),
    ):
        lines = outcome.of_kind(kind)
        if lines:
            yield Words(heading, Role.HEADING)
            yield Bullets(lines)
    if outcome.quotes:
        yield Words(_("What people said"), Role.HEADING)
        for quote in outcome.quotes:
            yield Words(said(quote), Role.STRONG)
    yield Words(_standing(outcome), Role.CAPTION)


def _standing(outcome: Outcome) -> str:
    told = _("Rating by those who made it: {rating}.").format(rating=rating_words(outcome.rating))
    if outcome.completed_on is None:
        return told
    day = _("Completed {date}.").format(date=date_long(outcome.completed_on))
    return f"{day} {told}"


def _blank() -> Iterator[Block]:
    yield Words(_("Good example"), Role.CAPTION)
    yield Words(_("Initiative:"), Role.TITLE)
    for heading in (_("What came of it"), _("What worked"), _("Avoid this"), _("What people said")):
        yield Words(heading, Role.HEADING)
        yield WritingLines(_WRITING)
