"""The chapters on what was wanted and chosen: the thread, the result, and the plan."""

from collections.abc import Iterator

from bosaet_desktop.core.analysis.report_words import STATUS_NAMES
from bosaet_desktop.core.analysis.ties import tie_rule_sentence
from bosaet_desktop.core.formatting import date_long, integer, number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.paper.decision_report import decision_blocks
from bosaet_desktop.core.paper.document import Block, Bullets, Grid, Role, Words
from bosaet_desktop.core.paper.evaluation.composing import told
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.ranking_report import RankingHeading, ranking_blocks
from bosaet_desktop.core.paper.style import Column, column_width
from bosaet_desktop.core.rows.evaluation import Evaluation, ThreadLine
from bosaet_desktop.core.rows.plan import Plan

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_FIGURE, _STATUS, _LABEL = 46.0, 110.0, 130.0
MOST_IDEAS = 12


def thread(about: Evaluation) -> Iterator[Block]:
    """Yield every initiative with its ideas and what became of it, the chosen ones in words."""
    if not about.thread:
        return
    ideas = ngettext("{n} idea was written down.", "{n} ideas were written down.", about.ideas)
    gathered = ngettext(
        "They became {n} initiative.", "They became {n} initiatives.", len(about.thread)
    )
    counted = gathered.format(n=integer(len(about.thread)))
    yield Words(f"{ideas.format(n=integer(about.ideas))} {counted}")
    figures = [
        Column(head, column_width(head, _FIGURE), figures=True)
        for head in (_("Ideas"), _("Rank"), _("Score"))
    ]
    room = _WIDTH - _STATUS - sum(column.width for column in figures)
    columns = (Column(_("Initiative"), room, bold=True), *figures, Column(_("Today"), _STATUS))
    yield Grid(columns, tuple(_line(each) for each in about.thread))
    for each in about.thread:
        if each.chosen and each.ideas:
            yield from _origin(each)


def _line(each: ThreadLine) -> tuple[str, ...]:
    return (
        each.title,
        integer(len(_said(each))),
        "" if each.rank is None else integer(each.rank),
        "" if each.score is None else number(each.score, 1),
        _(STATUS_NAMES[each.status]),
    )


def _said(each: ThreadLine) -> tuple[str, ...]:
    """Return the ideas in the words they were said in, each followed by what was said again."""
    return tuple(
        words
        for idea in each.ideas
        for words in (idea.original, *(again.text for again in idea.said_again))
    )


def _origin(each: ThreadLine) -> Iterator[Block]:
    yield Words(_("“{title}” grew out of").format(title=each.title), Role.HEADING)
    said = _said(each)
    yield Bullets(said[:MOST_IDEAS])
    more = len(said) - MOST_IDEAS
    if more > 0:
        yield Words(ngettext("and {n} idea more.", "and {n} ideas more.", more).format(n=more))


def chosen(about: Evaluation) -> Iterator[Block]:
    """Yield the ranking with how firmly it stands, and the decision."""
    found = about.result
    if found.sheets:
        heading = RankingHeading(
            project=found.project,
            question=found.question,
            day=found.day,
            sheets=found.sheets,
            tie_rule=tie_rule_sentence(found.tie_rule),
            findings=about.findings,
        )
        yield from told(ranking_blocks(found.placings, found.questions, heading, found.scale))
    if about.decision.decision:
        yield Words(_("The decision"), Role.HEADING)
        yield from told(decision_blocks(about.decision), with_lead=False)


def planned(about: Evaluation) -> Iterator[Block]:
    """Yield the plan of everything that was started, without the names of people."""
    for plan in about.plans:
        rows = tuple(row for row in _plan_rows(plan) if row[1])
        yield Words(plan.title, Role.HEADING)
        if rows:
            yield Grid((Column("", _LABEL, bold=True), Column("", _WIDTH - _LABEL)), rows)


def _plan_rows(plan: Plan) -> Iterator[tuple[str, str]]:
    day = f" ({date_long(plan.first_step_date)})" if plan.first_step_date else ""
    yield _("Goal"), plan.goal
    yield _("How we see that it works"), plan.success_sign
    yield _("First step"), plan.first_step + day if plan.first_step else ""
    yield _("Partners"), plan.partners
    yield _("What the municipality contributes"), plan.contribution
