"""What pages ask about a scoring round: its questions, its rows, its sheets and their marks."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, bindparam, exists, func, select

from bosaet_desktop.core.analysis.paper_numbers import HIGHEST_PAPER, free_paper_number
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.scoring import candidate, mark, question, scoring_round, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Candidate, Question, Round, Sheet
from bosaet_desktop.core.terms.scoring import SheetState

# Built once: the ranking asks for them after every mark.
_CANDIDATES = (
    select(
        candidate.c.initiative_id,
        initiative.c.title,
        candidate.c.withdrawn,
        candidate.c.tie_votes,
        candidate.c.tie_lot,
    )
    .join(initiative, initiative.c.id == candidate.c.initiative_id)
    .where(candidate.c.round_number == bindparam("round"))
    .order_by(candidate.c.position, initiative.c.title, initiative.c.id)
)


def current_round(project: Project) -> Round:
    """Return the newest round with its questions; every project has one from the start."""
    return find_round(project, project.scalar(select(func.max(scoring_round.c.number))))


def find_round(project: Project, number: int) -> Round:
    """Return the round `number`, which must be there, with its questions."""
    row = project.fetch(select(scoring_round).where(scoring_round.c.number == number))[0]
    has_marks = select(exists().where(mark.c.round_number == row.number))
    return Round(
        number=row.number,
        mode=row.mode,
        scale=Scale(row.lowest, row.highest),
        lowest_wording=row.lowest_wording,
        highest_wording=row.highest_wording,
        dont_know_box=row.dont_know_box,
        blank_rows=row.blank_rows,
        tie_rule=row.tie_rule,
        cut=row.cut,
        questions=questions(project, row.number),
        locked=bool(project.scalar(has_marks)),
    )


def questions(project: Project, round_number: int) -> tuple[Question, ...]:
    """Return the questions of a round in printed order."""
    columns = question.c
    rows = project.fetch(
        select(
            columns.number, columns.role, columns.wording, columns.short_label, columns.weight
        )
        .where(columns.round_number == round_number)
        .order_by(columns.number)
    )  # fmt: skip
    return tuple(Question(*row) for row in rows)


def candidates(project: Project, round_number: int) -> tuple[Candidate, ...]:
    """Return the initiatives on the sheet in printed order, withdrawn ones among them."""
    rows = project.fetch(_CANDIDATES, {"round": round_number})
    return tuple(
        Candidate(key, title, row, withdrawn, votes, lot)
        for row, (key, title, withdrawn, votes, lot) in enumerate(rows, start=1)
    )


def sheets(project: Project, round_number: int) -> tuple[Sheet, ...]:
    """Return every sheet of a round by number, the joint sheet (0) first if there is one."""
    return _sheets(project, sheet.c.round_number == round_number)


def find_sheet(project: Project, round_number: int, number: int) -> Sheet | None:
    """Return one sheet, or None if no such number is known."""
    found = _sheets(project, sheet.c.round_number == round_number, sheet.c.number == number)
    return found[0] if found else None


def marks_of_sheet(
    project: Project, round_number: int, number: int
) -> Mapping[tuple[str, int], int]:
    """Return the marks of a sheet by (initiative id, question number), blanks as stored."""
    rows = project.fetch(
        select(mark.c.initiative_id, mark.c.question_number, mark.c.value).where(
            mark.c.round_number == round_number,
            mark.c.sheet_number == number,
            mark.c.initiative_id.in_(
                select(candidate.c.initiative_id).where(candidate.c.round_number == round_number)
            ),
        )
    )
    return {(row.initiative_id, row.question_number): row.value for row in rows}


def numbers_elsewhere(project: Project, round_number: int) -> Mapping[int, int]:
    """Return the number of every paper of the other rounds, with the round it belongs to."""
    rows = project.fetch(
        select(sheet.c.number, sheet.c.round_number)
        .where(
            sheet.c.round_number != round_number,
            sheet.c.number.between(1, HIGHEST_PAPER),
        )
        .order_by(sheet.c.round_number)
    )
    return {row.number: row.round_number for row in rows}


def half_typed(project: Project, round_number: int) -> tuple[int, ...]:
    """Return the papers that have marks and were not closed, ascending."""
    begun = exists().where(
        mark.c.round_number == round_number, mark.c.sheet_number == sheet.c.number
    )
    rows = project.fetch(
        select(sheet.c.number)
        .where(
            sheet.c.round_number == round_number,
            sheet.c.number.between(1, HIGHEST_PAPER),
            sheet.c.state == SheetState.RETURNED,
            begun,
        )
        .order_by(sheet.c.number)
    )
    return tuple(row.number for row in rows)


def next_sheet_number(project: Project) -> int:
    """Return the number for the next printed sheet; numbers run on across rounds.

    It is 10000, which no paper can have, once sheet 9999 is there.
    """
    papers = select(func.max(sheet.c.number)).where(sheet.c.number <= HIGHEST_PAPER)
    return int(project.scalar(papers) or 0) + 1


def own_paper_number(project: Project) -> int | None:
    """Return the number that a paper with a number used twice would get, None if none is free."""
    return free_paper_number({row.number for row in project.fetch(select(sheet.c.number))})


def _sheets(project: Project, *where: ColumnElement[bool]) -> tuple[Sheet, ...]:
    rows = project.fetch(
        select(
            sheet.c.number,
            sheet.c.state,
            sheet.c.village_id,
            sheet.c.elsewhere,
            sheet.c.layout_id,
            sheet.c.typed_at,
            sheet.c.seconds,
            sheet.c.second_of,
            sheet.c.table_number,
            sheet.c.typist,
            sheet.c.control,
        )
        .where(*where)
        .order_by(sheet.c.number)
    )
    return tuple(Sheet(number, SheetState(state), *rest) for number, state, *rest in rows)
