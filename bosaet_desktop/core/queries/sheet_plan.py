"""What a score sheet says today, read off the project: the start of every layout."""

import json

from sqlalchemy import func, select

from bosaet_desktop.core.analysis.fresh_numbers import fresh_numbers
from bosaet_desktop.core.analysis.logo import size_in_mm
from bosaet_desktop.core.i18n import _, use_language
from bosaet_desktop.core.model.scoring import scoring_round, sheet, sheet_layout
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.paper_rows import rows_on_paper
from bosaet_desktop.core.queries.picture import logo
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.scoring import candidates, current_round
from bosaet_desktop.core.rows.scoring import Round
from bosaet_desktop.core.rows.sheet_layout import (
    Mode,
    SheetInitiative,
    SheetPlan,
    SheetQuestion,
    SheetVillage,
)
from bosaet_desktop.core.terms.scoring import JOINT_SHEET, SheetState

_MODES: dict[str, Mode] = {"person": "person", "table": "table", "joint": "joint"}


def sheet_plan(
    project: Project,
    *,
    mode: str = "",
    large_print: bool = False,
    codes: bool = True,
    language: str = "",
    date: str = "",
) -> SheetPlan:
    """Return the plan of the newest round's sheet; mode and language are the project's if empty.

    Withdrawn initiatives are not printed; what is on paper already keeps its row. `date` is a
    finished text for the foot.
    """
    row = project_row(project)
    asked = current_round(project)
    spoken, picture = language or row.language, logo(project)
    shown, blank_from = _rows(project, asked.number)
    return SheetPlan(
        project_code=row.code,
        project_title=row.title,
        heading=row.tonights_question or _heading(spoken),
        initiatives=shown,
        blank_from=blank_from,
        questions=_questions(asked),
        lowest=asked.scale.lowest,
        highest=asked.scale.highest,
        lowest_meaning=asked.lowest_wording,
        highest_meaning=asked.highest_wording,
        villages=sheet_villages(project),
        blank_rows=asked.blank_rows,
        dont_know=asked.dont_know_box,
        large_print=large_print,
        codes=codes,
        language=spoken,
        mode=_MODES[mode or asked.mode],
        date=date,
        logo_mm=None if picture is None else size_in_mm(picture),
    )


def _rows(project: Project, round_number: int) -> tuple[tuple[SheetInitiative, ...], int]:
    """Return the rows with a title, and the row where the blank ones begin."""
    shown = tuple(
        SheetInitiative(each.initiative_id, each.title, each.row)
        for each in candidates(project, round_number)
        if not each.withdrawn
    )
    titled = rows_on_paper(project, round_number).titled
    return shown, max((*titled.values(), *(each.row for each in shown)), default=0) + 1


def sheet_villages(project: Project) -> tuple[SheetVillage, ...]:
    """Return the villages in the order in which the sheet prints them."""
    rows = project.fetch(
        select(village.c.id, village.c.name).order_by(village.c.position, village.c.name)
    )
    return tuple(SheetVillage(*row) for row in rows)


def numbers_for_print(project: Project, count: int) -> tuple[int, ...]:
    """Return `count` numbers for new sheets, on from those of all rounds; may raise NotAllowed."""
    return fresh_numbers({row.number for row in project.fetch(select(sheet.c.number))}, count)


def printed_numbers(project: Project, round_number: int) -> tuple[int, ...]:
    """Return the numbers of the round's printed sheets that are still in use, ascending."""
    rows = project.fetch(
        select(sheet.c.number)
        .where(
            sheet.c.round_number == round_number,
            sheet.c.number != JOINT_SHEET,
            sheet.c.layout_id.is_not(None),
            sheet.c.state != SheetState.DISCARDED,
        )
        .order_by(sheet.c.number)
    )
    return tuple(row.number for row in rows)


def printed_batches(
    project: Project, round_number: int
) -> tuple[tuple[dict[str, object], tuple[int, ...]], ...]:
    """Return each frozen layout of a round as JSON values with the numbers printed from it."""
    rows = project.fetch(
        select(sheet_layout.c.content, sheet.c.number)
        .join(sheet, sheet.c.layout_id == sheet_layout.c.id)
        .where(sheet.c.round_number == round_number, sheet.c.state != SheetState.DISCARDED)
        .order_by(sheet.c.number)
    )
    numbers: dict[str, list[int]] = {}
    for content, number in rows:
        numbers.setdefault(content, []).append(number)
    return tuple((dict(json.loads(content)), tuple(each)) for content, each in numbers.items())


def last_printed_layout(project: Project) -> dict[str, object] | None:
    """Return the frozen layout of the newest round's last print as JSON values, None without one.

    Sheets that were all discarded do not count.
    """
    newest = select(func.max(scoring_round.c.number)).scalar_subquery()
    content = project.scalar(
        select(sheet_layout.c.content)
        .join(sheet, sheet.c.layout_id == sheet_layout.c.id)
        .where(sheet.c.round_number == newest, sheet.c.state != SheetState.DISCARDED)
        .order_by(sheet_layout.c.printed_at.desc(), sheet.c.number)
        .limit(1)
    )
    return None if content is None else dict(json.loads(content))


def _heading(language: str) -> str:
    with use_language(language):
        return _("What should we begin with?")


def _questions(asked: Round) -> tuple[SheetQuestion, ...]:
    return tuple(
        SheetQuestion(each.number, each.role, each.wording, each.short_label)
        for each in asked.questions
    )
