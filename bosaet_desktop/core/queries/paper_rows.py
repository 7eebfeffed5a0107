"""Which rows of the printed sheets are taken, and which one a proposal from the hall may get."""

from collections.abc import Sequence

from sqlalchemy import exists, select

from bosaet_desktop.core.analysis.paper_rows import in_rows, keeps_rows, paper_rows
from bosaet_desktop.core.model.scoring import sheet, sheet_layout
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import candidates
from bosaet_desktop.core.rows.paper_rows import PaperRows
from bosaet_desktop.core.rows.scoring import Candidate
from bosaet_desktop.core.terms.scoring import SheetState


def rows_on_paper(project: Project, round_number: int) -> PaperRows:
    """Return the rows of the sheets of a round that are printed and not discarded."""
    used = exists().where(
        sheet.c.layout_id == sheet_layout.c.id,
        sheet.c.round_number == round_number,
        sheet.c.state != SheetState.DISCARDED,
    )
    wanted = select(sheet_layout.c.content).where(used).order_by(sheet_layout.c.printed_at)
    return paper_rows(row.content for row in project.fetch(wanted))


def keeps_printed_rows(project: Project, round_number: int, initiative_ids: Sequence[str]) -> bool:
    """Tell whether the sheet may have these initiatives in this order without new paper."""
    paper = rows_on_paper(project, round_number)
    listed = candidates(project, round_number)
    withdrawn = {each.initiative_id for each in listed if each.withdrawn}
    before, _off = in_rows([each.initiative_id for each in listed], withdrawn, paper)
    after, _off = in_rows(initiative_ids, withdrawn, paper)
    return keeps_rows(before, after, paper)


def rows_to_type(project: Project, round_number: int) -> tuple[Candidate, ...]:
    """Return the rows a typist meets, those withdrawn after they were printed among them.

    What was withdrawn before it was ever printed stands on no paper.
    """
    printed = rows_on_paper(project, round_number).titled
    return tuple(
        each
        for each in candidates(project, round_number)
        if not each.withdrawn or each.initiative_id in printed
    )


def next_blank_row(project: Project, round_number: int) -> int | None:
    """Return the empty row of the printed sheets that is named next, None if none is left."""
    paper = rows_on_paper(project, round_number)
    listed = candidates(project, round_number)
    withdrawn = {each.initiative_id for each in listed if each.withdrawn}
    taken, _off = in_rows([each.initiative_id for each in listed], withdrawn, paper)
    following = len(taken) + 1
    return following if following in paper.blank else None
