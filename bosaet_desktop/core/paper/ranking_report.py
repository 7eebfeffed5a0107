"""The result on A4: bars, figures with spread and flags, and how both are to be read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.flags import flag_name, state_sentence
from bosaet_desktop.core.analysis.question_words import question_words
from bosaet_desktop.core.analysis.ranking import FEWEST_FOR_CERTAINTY
from bosaet_desktop.core.analysis.weights import weights_sentence
from bosaet_desktop.core.charts.ranking import ranking_chart
from bosaet_desktop.core.charts.role import roles_of
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.words import UNKNOWN, rank_label, short_question
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.paper.document import Block, Bullets, Chart, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import CHART_SCALE, Column, column_width
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.ranking import Flag, Placing
from bosaet_desktop.core.rows.scale import DEFAULT_SCALE, Scale
from bosaet_desktop.core.rows.scoring import Question

BLANK_ROWS = 12
_BLANK_ROW_HEIGHT = 32.0
_WIDTH = PORTRAIT[0] - 2 * MARGIN


@dataclass(frozen=True, slots=True)
class RankingHeading:
    """What stands over and under the result: whose it is, and on what it rests.

    `sheets` is how many sheets were counted, `tie_rule` the sentence the round agreed on, and
    `findings` sentences about certainty that are printed as they are.
    """

    project: str
    question: str = ""
    day: date | None = None
    sheets: int = 0
    tie_rule: str = ""
    findings: tuple[str, ...] = ()


def ranking_report(
    target: Path | BinaryIO,
    placings: Sequence[Placing],
    questions: Sequence[Question],
    heading: RankingHeading,
    scale: Scale = DEFAULT_SCALE,
) -> None:
    """Write the result, best first, in the language in use; no placings give the blank form."""
    blocks = ranking_blocks(placings, questions, heading, scale)
    build_paper(target, flowables(blocks), Foot(heading.project, heading.day), title=_("Result"))


def ranking_blocks(
    placings: Sequence[Placing],
    questions: Sequence[Question],
    heading: RankingHeading,
    scale: Scale = DEFAULT_SCALE,
) -> list[Block]:
    """Return all that the result says, the same for every kind of file."""
    title = Words(heading.question or _("Result"), Role.TITLE)
    if not placings:
        lead = Words(_("Fill in by hand when the sheets have been counted."), Role.LEAD)
        return [title, lead, _blank_form(questions), *_reading(placings, questions, heading)]

    def bars(rows: Sequence[Placing], width: float) -> ChartPicture:
        spec = ChartSpec(width, text_scale=CHART_SCALE)
        return ranking_chart(
            rows, spec, scale=scale, questions=questions, with_tags=False, among=placings
        )

    return [
        title,
        Words(_counted(placings, heading, scale), Role.LEAD),
        Chart(tuple(placings), bars),
        *(Words(finding) for finding in heading.findings),
        Words(_("The figures"), Role.HEADING),
        _figures(placings, questions),
        *_reading(placings, questions, heading),
    ]


def _counted(placings: Sequence[Placing], heading: RankingHeading, scale: Scale) -> str:
    points = scale.highest * len(roles_of(placings))
    if heading.sheets == 1:
        added = _("At most {points} points, added up without spread or certainty.")
        counted = _("One sheet is counted.")
        return f"{counted} {added.format(points=points)}"
    sheets = ngettext(
        "{n} sheet has been counted.", "{n} sheets have been counted.", heading.sheets
    ).format(n=heading.sheets)
    weighted = any(each.weight != 1 for row in placings for each in row.distributions)
    most = (
        _("At most {points} points: the sum of the means, each times its weight.")
        if weighted
        else _("At most {points} points: the sum of the means.")
    ).format(points=points)
    if heading.sheets < FEWEST_FOR_CERTAINTY:
        few = _("Too few sheets to say anything about certainty.")
        return f"{sheets} {most} {few}"
    return f"{sheets} {most}"


def _columns(roles: Sequence[str], questions: Sequence[Question]) -> list[Column]:
    """Give every column what its head and figures need, and the titles the rest."""
    heads = [short_question(role, questions) for role in roles]
    means = [Column(head, column_width(head, 52), figures=True) for head in heads]
    rank = Column(_("Rank"), column_width(_("Rank"), 28), figures=True, bold=True)
    score = Column(_("Score"), column_width(_("Score"), 38), figures=True, bold=True)
    marks = Column(_("Marks"), column_width(_("Marks"), 28), figures=True)
    remarks = Column(_("Worth noticing"), 106)
    taken = sum(column.width for column in (rank, score, *means, marks, remarks))
    return [rank, Column(_("Initiative"), _WIDTH - taken), score, *means, marks, remarks]


def _figures(placings: Sequence[Placing], questions: Sequence[Question]) -> Grid:
    roles = roles_of(placings)
    rows = tuple(_row(placing, roles) for placing in placings)
    return Grid(tuple(_columns(roles, questions)), rows)


def _row(placing: Placing, roles: Sequence[str]) -> tuple[str, ...]:
    # An unranked row says why in full, which covers its flag for few answers.
    why = state_sentence(placing)
    shown = [flag for flag in placing.flags if not (why and flag is Flag.FEW_ANSWERS)]
    notes = [*([why] if why else []), *(flag_name(flag) for flag in shown)]
    return (
        rank_label(placing),
        placing.title,
        UNKNOWN if placing.score is None else number(placing.score, 1),
        *(_mean(placing.distribution(role)) for role in roles),
        str(placing.n),
        "\n".join(notes),
    )


def _mean(distribution: Distribution | None) -> str:
    if distribution is None or distribution.mean is None:
        return UNKNOWN
    spread = "" if distribution.sd is None else f" ({number(distribution.sd, 1)})"
    return number(distribution.mean, 1) + spread


def _blank_form(questions: Sequence[Question]) -> Grid:
    columns = _columns(roles_of(()), questions)
    empty = ("",) * (len(columns) - 1)
    rows = tuple((str(rank), *empty) for rank in range(1, BLANK_ROWS + 1))
    return Grid(tuple(columns), rows, _BLANK_ROW_HEIGHT)


def _reading(
    placings: Sequence[Placing], questions: Sequence[Question], heading: RankingHeading
) -> list[Block]:
    asked = [question_words(role, questions) for role in roles_of(placings)]
    spread = _("The number in brackets is the spread (standard deviation): small means agreement.")
    lines = [
        weights_sentence(questions)
        or _("The score is the sum of the means of {questions}.").format(questions=_quoted(asked)),
        *([] if heading.sheets == 1 else [spread]),
        _("An empty field or a “don't know” is not counted and never becomes a zero."),
        _("Equal scores share the rank, and the next ranks are left out: 1, 2, 2, 4."),
    ]
    if heading.tie_rule:
        rule = _("Where initiatives have the same score: {rule}")
        lines.append(rule.format(rule=heading.tie_rule))
    source = _("Source: the score sheets of those who were here. Own calculations.")
    return [
        Words(_("How to read it"), Role.HEADING),
        Bullets(tuple(lines)),
        Words(source, Role.CAPTION),
    ]


def _quoted(questions: Sequence[str]) -> str:
    *others, last = [_("“{question}”").format(question=each) for each in questions]
    return _("{one} and {other}").format(one=", ".join(others), other=last) if others else last
