"""What the columns of a table of marks can be said to hold."""

from collections.abc import Iterator, Sequence

from bosaet_desktop.core.exchange.raw_table import RawTable
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.score_table import LEFT_OUT, Kind, Meaning, ScoreMapping
from bosaet_desktop.core.rows.scoring import Candidate, Question
from bosaet_desktop.ui.widgets.choice_field import Choice
from bosaet_desktop.ui.widgets.column_answers import ColumnAnswers

_KINDS = {
    Kind.SHEET: N_("Sheet number"),
    Kind.VILLAGE: N_("Village"),
    Kind.INITIATIVE: N_("Initiative"),
    Kind.QUESTION: N_("Question"),
    Kind.MARK: N_("Mark"),
}


def score_columns(
    table: RawTable,
    mapping: ScoreMapping,
    questions: Sequence[Question],
    listed: Sequence[Candidate],
) -> ColumnAnswers:
    """Return the columns of `table`, answered as `mapping` has them."""
    choices = list(_choices(questions, listed, wide=_may_be_wide(table)))
    return ColumnAnswers(table.columns, choices, mapping.meanings)


def score_meanings(columns: ColumnAnswers) -> tuple[Meaning, ...]:
    """Return what each column was said to hold."""
    return tuple(each for each in columns.meanings() if isinstance(each, Meaning))


def _may_be_wide(table: RawTable) -> bool:
    """A table with fewer columns than this has no column for every cross of a sheet."""
    return len(table.head) > len(Kind)


def _choices(
    questions: Sequence[Question], listed: Sequence[Candidate], *, wide: bool
) -> Iterator[Choice]:
    yield _("Left out"), LEFT_OUT
    for kind, words in _KINDS.items():
        yield _(words), Meaning(kind)
    for question in questions:
        words = _("Marks for “{question}”").format(question=question.short_label)
        yield words, Meaning(Kind.MARKS, question.number)
    for each in listed if wide else ():
        for question in questions:
            words = f"{question.short_label}: {each.title}"
            yield words, Meaning(Kind.MARKS, question.number, each.initiative_id)
