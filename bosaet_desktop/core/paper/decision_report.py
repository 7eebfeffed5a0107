"""The decision on A4: what starts, why, by which rules, who was there, and room to sign it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.charts.role import roles_of
from bosaet_desktop.core.charts.words import UNKNOWN, rank_label, short_question
from bosaet_desktop.core.formatting import date_long, integer, number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.paper.decision_words import (
    agreement_sentences,
    counted_sentence,
    exception_sentences,
    present_sentence,
    sheets_sentence,
    tie_sentences,
    weights_sentence,
)
from bosaet_desktop.core.paper.document import (
    Block,
    Bullets,
    Grid,
    Role,
    Signatures,
    Words,
    WritingLines,
)
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column, column_width
from bosaet_desktop.core.rows.decision import ChoiceRow
from bosaet_desktop.core.rows.decision_paper import DecisionRecord
from bosaet_desktop.core.text import danish_key

BLANK_ROWS, BLANK_LINES = 5, 3
BETWEEN_TITLES = " · "
_BLANK_ROW_HEIGHT = 26.0
_WIDTH = PORTRAIT[0] - 2 * MARGIN


def decision_report(target: Path | BinaryIO, record: DecisionRecord) -> None:
    """Write the decision in the language in use; nothing to start gives the blank form."""
    foot = Foot(record.project, record.day)
    build_paper(target, flowables(decision_blocks(record)), foot, title=_("Decision"))


def decision_blocks(record: DecisionRecord) -> list[Block]:
    """Return all that the decision says, the same for every kind of file."""
    starts = record.choice.starts
    return [
        *_head(record),
        *(_started(record) if starts else _blank_form(record)),
        *_why(record),
        *_rules(record),
        *_people(record),
        *_later(record),
        Signatures(
            (_("For the villages: name and date"), _("For the municipality: name and date"))
        ),
    ]


def _head(record: DecisionRecord) -> Iterator[Block]:
    yield Words(_("Decision"), Role.TITLE)
    day = date_long(record.day) if record.day else ""
    yield Words(BETWEEN_TITLES.join(part for part in (record.project, day) if part), Role.LEAD)
    if record.question:
        yield Words(_("“{question}”").format(question=record.question), Role.STRONG)
    if not record.choice.starts:
        yield Words(_("Fill in by hand when the hall has chosen."))
    elif record.decision is None:
        yield Words(_("Draft: this is not recorded as a decision yet."), Role.STRONG)


def _started(record: DecisionRecord) -> Iterator[Block]:
    choice = record.choice
    yield Words(_("We start with this"), Role.HEADING)
    yield Grid(_columns(record), tuple(_row(each, record) for each in choice.starts))
    yield Words(counted_sentence(record), Role.CAPTION)


def _blank_form(record: DecisionRecord) -> Iterator[Block]:
    yield Words(_("We start with this"), Role.HEADING)
    columns = _columns(record)
    rows = tuple(("",) * len(columns) for _row in range(BLANK_ROWS))
    yield Grid(columns, rows, _BLANK_ROW_HEIGHT)


def _columns(record: DecisionRecord) -> tuple[Column, ...]:
    heads = [short_question(role, record.questions) for role in _roles(record)]
    means = [Column(head, column_width(head, 40), figures=True) for head in heads]
    rank = Column(_("Rank"), column_width(_("Rank"), 28), figures=True, bold=True)
    score = Column(_("Score"), column_width(_("Score"), 38), figures=True, bold=True)
    taken = sum(column.width for column in (rank, score, *means))
    return (rank, Column(_("Initiative"), _WIDTH - taken), score, *means)


def _roles(record: DecisionRecord) -> Sequence[str]:
    return roles_of([row.placing for row in record.choice.rows])


def _row(row: ChoiceRow, record: DecisionRecord) -> tuple[str, ...]:
    placing = row.placing
    means = (placing.mean(role) for role in _roles(record))
    # What was taken in from below the line starts for its reason, not for its place.
    return (
        rank_label(placing) if row.above else UNKNOWN,
        placing.title,
        _figure(placing.score),
        *(_figure(mean) for mean in means),
    )


def _figure(value: float | None) -> str:
    return UNKNOWN if value is None else number(value, 1)


def _why(record: DecisionRecord) -> Iterator[Block]:
    yield Words(_("Why"), Role.HEADING)
    if record.decision is not None and record.decision.reason:
        yield Words(record.decision.reason)
    else:
        yield WritingLines(BLANK_LINES)
    exceptions = tuple(exception_sentences(record.choice))
    if exceptions:
        yield Words(_("Exceptions"), Role.HEADING)
        yield Bullets(exceptions)


def _rules(record: DecisionRecord) -> Iterator[Block]:
    ties = tuple(tie_sentences(record.choice))
    logged = tuple(f"{date_long(each.decided_on)}: {each.text}" for each in record.settled)
    rules = (*agreement_sentences(record.choice), *ties, *logged, weights_sentence(record))
    yield Words(_("The rules we chose by"), Role.HEADING)
    yield Bullets(rules)


def _people(record: DecisionRecord) -> Iterator[Block]:
    yield Words(_("Who was present"), Role.HEADING)
    yield Bullets((present_sentence(record.decision), sheets_sentence(record)))


def _later(record: DecisionRecord) -> Iterator[Block]:
    """Name what waits without its rank: nobody's proposal is the last one of the village."""
    choice = record.choice
    waiting = [row.placing.title for row in choice.rows if not row.starts]
    titles = sorted([*waiting, *(each.title for each in choice.unranked)], key=danish_key)
    if not (titles and choice.starts):
        return
    yield Words(
        ngettext(
            "Saved for later: {n} initiative", "Saved for later: {n} initiatives", len(titles)
        ).format(n=integer(len(titles))),
        Role.HEADING,
    )
    yield Words(BETWEEN_TITLES.join(titles))
    yield Words(_("In alphabetical order, without rank."), Role.CAPTION)
