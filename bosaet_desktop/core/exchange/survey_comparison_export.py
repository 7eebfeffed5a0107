"""Two surveys beside each other as a paper, a Word file or a workbook."""

from collections.abc import Sequence
from pathlib import Path

from bosaet_desktop.core.analysis.survey_comparison_words import (
    caveat,
    conclusion,
    verdict_words,
)
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.blocks_export import write_blocks
from bosaet_desktop.core.exchange.options import count
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_workbook
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.survey_comparison_report import comparison_blocks, comparison_title
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.survey import compared_surveys, surveys_to_compare
from bosaet_desktop.core.rows.survey_comparison import SurveyComparison
from bosaet_desktop.core.terms.survey import Tone

_HIGHEST_SURVEY = 9_999


def export_survey_comparison(
    project: Project, target: Path, *, before: str = "", after: str = ""
) -> None:
    """Write two surveys as .pdf, .docx or .xlsx; `before` and `after` are numbers of surveys.

    Without them the first and the last are compared. Raises InvalidInput for an unknown one.
    """
    comparison = compared_surveys(project, *_chosen(project, before, after))
    if target.suffix.lower() == ".xlsx":
        write_workbook(target, comparison_tables(comparison))
    else:
        write_blocks(project, target, comparison_blocks(comparison), comparison_title())


def comparison_tables(comparison: SurveyComparison) -> list[Table]:
    """Return the comparison as sheets of a workbook; chance is a share from 0 to 1."""
    before, after = comparison.before_name, comparison.after_name
    words = [(each.text, each.before, each.after) for each in comparison.words]
    return [
        Table(_("Result"), (_("What"), before, after), _told(comparison)),
        _questions(comparison),
        Table(_("Words"), (_("Word"), before, after), words),
    ]


def _told(comparison: SurveyComparison) -> list[tuple[Cell, ...]]:
    """Return how many answered and how the words were meant, and what can be read from it."""
    then, now = comparison.before_shares, comparison.after_shares
    tones = (
        (Tone.POSITIVE, _("Positive, share of the words")),
        (Tone.NEUTRAL, _("Neither, share of the words")),
        (Tone.NEGATIVE, _("Negative, share of the words")),
    )
    return [
        (_("Forms with an answer"), comparison.before_forms, comparison.after_forms),
        (_("Words"), then.words, now.words),
        *((name, then.share(tone), now.share(tone)) for tone, name in tones),
        (conclusion(comparison), None, None),
        (caveat(), None, None),
    ]


def _questions(comparison: SurveyComparison) -> Table:
    heads = (
        _("Question"), _("Mean, then"), _("n, then"), _("Mean, now"), _("n, now"),
        _("Difference"), _("By chance"), _("Reading"),
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = [
        (
            each.wording,
            each.before.mean,
            each.before.n,
            each.after.mean,
            each.after.n,
            each.difference.size,
            each.difference.chance,
            verdict_words(each.difference),
        )
        for each in comparison.questions
    ]
    return Table(_("Questions"), heads, rows)


def _chosen(project: Project, before: str, after: str) -> tuple[int, int]:
    """Return the two that are named, or the first and the last, one yet to come if need be."""
    known = [each.number for each in surveys_to_compare(project)]
    first = known[0] if known else 1
    last = known[-1] if len(known) > 1 else first + 1
    return _known(known, "before", before, first), _known(known, "after", after, last)


def _known(known: Sequence[int], name: str, text: str, otherwise: int) -> int:
    if not text:
        return otherwise
    number = count(name, text, _HIGHEST_SURVEY)
    if number not in known:
        raise InvalidInput(_("There is no survey number {number}.").format(number=number))
    return number
